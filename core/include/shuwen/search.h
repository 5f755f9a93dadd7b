// Search: an index of documents in memory, the contract's query language, snapshots and shards.
//
// Everything is deterministic: the same documents added in the same order and the same query give the same
// ids, scores and totals, natively and in WebAssembly, in one index or in shards that share statistics.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "shuwen/analysis.h"
#include "shuwen/result.h"
#include "shuwen/span.h"

namespace shuwen {

/// A document without an analysis. Its text, which every span indexes, is `title + "\n" + body`.
struct SearchDocument {
  std::string id;  ///< any non-empty UTF-8; adding an id again replaces the document
  std::u16string title;
  std::u16string body;
};

/// What to do with a query that no document satisfies as written.
enum class Relax : std::uint8_t {
  automatic,  ///< pinyin is tried, then a query of plain terms long enough to be a sentence matches in part
  never,      ///< nothing matches, then: exactly what the query says
  always      ///< plain terms match in part from the start: for questions in natural language
};

/// How the hits came about.
enum class Interpretation : std::uint8_t {
  exact,    ///< as the query says
  pinyin,   ///< Latin letters read as pinyin of Han text
  partial,  ///< documents that hold a part of the terms that says something by itself, best first
};

/// Texts that documents hold, by how many hold each.
using TextFrequencies = std::map<std::u16string, std::uint64_t>;

/// Document frequencies and sizes of one shard, to be summed over shards. Opaque but for the sum: obtained
/// from Index::statistics, carried between workers as JSON.
struct QueryStatistics {
  std::uint64_t documents = 0;
  std::uint64_t units = 0;    ///< weighted length of all documents
  std::uint64_t matches = 0;  ///< documents that satisfy the query as written
  std::uint64_t pinyin_matches = 0;
  std::uint64_t partial_matches = 0;
  std::vector<std::uint64_t> exact_frequencies;
  std::vector<std::uint64_t> pinyin_frequencies;
  std::vector<std::uint64_t> partial_frequencies;
  /// Of the query with the signs of a Chinese keyboard taken for syntax.
  std::uint64_t retyped_matches = 0;
  /// For each term of a query that nothing matches: texts near to it, the nearest kind first.
  std::vector<std::vector<TextFrequencies>> near_texts;

  /// Adds another shard's figures for the same query.
  void add(const QueryStatistics& other);
};

struct SearchOptions {
  std::size_t top = 20;  ///< number of hits wanted; totals count all matches whatever this says
  std::size_t offset = 0;
  bool spans = true;     ///< find the matches' spans in each hit
  bool snippets = true;  ///< cut a snippet for each hit
  std::uint32_t snippet_units = 120;
  std::size_t max_spans = 1000;  ///< of one hit
  Relax relax = Relax::automatic;
  /// The sum over all shards, when this index is one of several; null: this index is all there is. Must
  /// belong to the same query; only read during the call.
  const QueryStatistics* statistics = nullptr;
};

/// A piece of the document's text around its densest matches; `highlights` index `text`, `span` says where in
/// the document's text the piece lies.
struct Snippet {
  std::u16string text;
  std::vector<Span> highlights;
  Span span;
};

struct Hit {
  std::string id;
  std::int64_t score = 0;  ///< in millionths; higher is better; comparable within one query only
  std::u16string title;
  std::vector<Span> spans;  ///< ascending, in the document's text
  Snippet snippet;
  std::vector<std::uint32_t> metrics;  ///< of the analysis: those that satisfy the metric predicates
};

/// What may have been meant by a query that nothing matches.
struct Proposal {
  std::u16string query;
  std::uint64_t documents = 0;  ///< that it finds
};

struct SearchResult {
  std::string query;
  std::uint64_t total = 0;  ///< all matching documents, exactly, under `interpretation`
  std::vector<Hit> hits;    ///< by score descending, then id ascending
  Interpretation interpretation = Interpretation::exact;
  std::vector<Proposal> did_you_mean;  ///< only when nothing matched; what finds most first
};

/// One line of a concordance: the text of document `id` around one place, where matches side by side are one.
struct ConcordanceLine {
  std::string id;
  Span match;  ///< in the document's text
  std::u16string left, middle, right;
};
enum class ConcordanceOrder : std::uint8_t { document, left, right };
struct ConcordanceOptions {
  ConcordanceOrder order = ConcordanceOrder::document;
  std::uint32_t width = 30;  ///< units of context on each side
  std::size_t top = 100;
};
struct Concordance {
  std::uint64_t total = 0;  ///< all matches in all matching documents
  std::vector<ConcordanceLine> lines;
};

enum class SuggestionKind : std::uint8_t { term, subject, initiative, organisation };
struct Suggestion {
  std::u16string text;
  SuggestionKind kind = SuggestionKind::term;
  std::uint64_t documents = 0;  ///< that hold it
};

/// An index over documents. Movable; not thread-safe, not even for searches: one thread (or worker) each.
/// Documents may be added, replaced and removed at any time; what changed is indexed by the next commit(),
/// which every search does by itself first.
class Index {
 public:
  Index();
  ~Index();
  Index(Index&&) noexcept;
  Index& operator=(Index&&) noexcept;

  /// Adds or replaces a document. With an analysis its title, headings, published date, source, authors,
  /// entities, initiatives and metrics become searchable too. `id` empty: the analysis's file name.
  void add(SearchDocument document);
  void add(const Analysis& analysis, std::string id = {});
  /// False when there is no such document.
  bool remove(std::string_view id);
  bool contains(std::string_view id) const;
  std::size_t size() const;
  /// Makes all changes searchable now, so that the next search need not.
  void commit();

  /// The text that spans of document `id` index; empty when there is none. Valid until the next change.
  std::u16string_view text(std::string_view id) const;

  /// Finds documents. Fails with code bad_query (Stage::query, position in UTF-16 units of the query, a hint
  /// in the message) for what cannot be parsed; any bytes are safe.
  Result<SearchResult> search(std::string_view query, const SearchOptions& options = {});
  /// This shard's share in the statistics of `query`: sum them over all shards, give the sum to each search,
  /// and merge() the answers. Fails as search does.
  Result<QueryStatistics> statistics(std::string_view query, const SearchOptions& options = {});
  /// Every match of the query in its context. Fails as search does.
  Result<Concordance> concordance(std::string_view query, const ConcordanceOptions& options = {});
  /// What the person may be about to type: completions of `prefix` (Han, or pinyin in full, in part or as
  /// initials), most frequent first.
  std::vector<Suggestion> suggest(std::string_view prefix, std::size_t top = 10);

  /// The whole index as one snapshot: versioned, checksummed. `with_text` false leaves the documents' texts
  /// out: for measuring only, open() refuses it.
  std::string serialize(bool with_text = true);
  /// Opens a snapshot without building anything; takes the bytes over. Fails with Stage::index and code
  /// not_a_snapshot, newer_version, truncated, damaged.
  static Result<Index> open(std::string bytes);

 private:
  struct State;
  explicit Index(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

/// The answers of all shards to one query, each searched with the summed statistics and `top + offset` hits
/// from 0, as one: `top` and `offset` of `options` are applied here.
SearchResult merge(std::vector<SearchResult> shards, const SearchOptions& options = {});

/// One line of the contract's `shuwen search`; `took_ms` is left out when negative.
std::string to_json(const SearchResult& result, double took_ms = -1);
std::string to_json(const Concordance& concordance);
std::string to_json(const std::vector<Suggestion>& suggestions);
std::string to_json(const QueryStatistics& statistics);
/// Reads back what to_json wrote. Fails with code bad_statistics, Stage::json.
Result<QueryStatistics> statistics_from_json(std::string_view json);

}  // namespace shuwen
