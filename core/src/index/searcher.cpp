#include "index/searcher.h"

#include <algorithm>
#include <span>
#include <utility>

#include "index/correct.h"
#include "index/hit.h"
#include "text/utf.h"

namespace shuwen::index {
namespace {

/// A part of a question that repeats within a few lines says little more than once: measured, ranking is
/// better when each block counts it once.
void count_once_a_block(Matches& matches) {
  for (std::size_t i = 0; i < matches.documents.size(); ++i) {
    const auto blocks = matches.blocks_of(i);
    std::uint32_t distinct = 1;
    for (std::size_t b = 1; b < blocks.size(); ++b)
      distinct += blocks[b] != blocks[b - 1] ? 1 : 0;
    matches.documents[i].weight = static_cast<std::uint32_t>(
        std::uint64_t{matches.documents[i].weight} * distinct / std::max<std::size_t>(blocks.size(), 1));
  }
}

}  // namespace

Search::Search(Collection& collection, Query query, const SearchOptions& options)
    : collection_(collection), query_(std::move(query)), options_(options) {
  for (const auto& part : collection.parts())
    segments_.push_back(&part->segment);
}

void Search::add_part(Reading& reading, Bitset documents, std::vector<Matches> terms) const {
  const std::size_t part = reading.documents.size();
  const Bitset* live = collection_.parts()[part]->live_or_null();
  if (live != nullptr) documents &= *live;
  reading.frequencies.resize(terms.size());
  for (std::size_t term = 0; term < terms.size(); ++term)
    reading.frequencies[term] += frequency(terms[term], live);
  reading.total += documents.count();
  reading.documents.push_back(std::move(documents));
  reading.terms.push_back(std::move(terms));
}

const Search::Reading& Search::exact() {
  if (exact_.done) return exact_;
  exact_.done = true;
  for (const NodeNumber number : query_.scored)
    exact_.patterns.push_back(pattern_of(query_.nodes[number]));
  exact_.frequencies.resize(query_.scored.size());
  for (const Segment* segment : segments_) {
    Answer answer = evaluate(*segment, query_, nullptr);
    add_part(exact_, std::move(answer.documents), std::move(answer.scored));
  }
  return exact_;
}

const Search::Reading& Search::pinyin() {
  if (pinyin_.done) return pinyin_;
  pinyin_.done = true;
  const auto terms = pinyin_patterns(query_);
  if (terms.empty()) return pinyin_;
  for (const auto& alternatives : terms)
    pinyin_.patterns.insert(pinyin_.patterns.end(), alternatives.begin(), alternatives.end());
  for (const Segment* segment : segments_) {
    Bitset documents(segment->size(), true);
    std::vector<Matches> found;
    for (const auto& alternatives : terms) {
      found.push_back(find_any(*segment, alternatives));
      Bitset these(segment->size());
      for (const DocumentMatch& match : found.back().documents)
        these.set(match.document);
      documents &= these;
    }
    add_part(pinyin_, std::move(documents), std::move(found));
  }
  return pinyin_;
}

const Search::Reading& Search::partial() {
  if (partial_.done) return partial_;
  partial_.done = true;
  const std::vector<PartialTerm> terms = partial_terms(query_);
  for (const PartialTerm& term : terms)
    if (term.telling) partial_.patterns.push_back(term.pattern);
  for (const Segment* segment : segments_) {
    Bitset documents(segment->size());
    std::vector<Matches> found;
    for (const PartialTerm& term : terms) {
      found.push_back(find_text(*segment, term.pattern));
      count_once_a_block(found.back());
      if (!term.telling) continue;
      for (const DocumentMatch& match : found.back().documents)
        documents.set(match.document);
    }
    add_part(partial_, std::move(documents), std::move(found));
  }
  return partial_;
}

QueryStatistics Search::statistics() {
  const CollectionSize size = collection_.collection_size();
  QueryStatistics out{.documents = size.documents, .units = size.units};
  const auto add_partial = [&] {
    out.partial_matches = partial().total;
    out.partial_frequencies = partial().frequencies;
  };
  if (may_relax() && options_.relax == Relax::always) {
    add_partial();
    return out;
  }
  out.matches = exact().total;
  out.exact_frequencies = exact().frequencies;
  if (out.matches > 0) return out;
  if (may_relax()) {
    out.pinyin_matches = pinyin().total;
    out.pinyin_frequencies = pinyin().frequencies;
    if (is_sentence(query_)) add_partial();
  }
  if (out.pinyin_matches == 0 && out.partial_matches == 0) add_near_texts(collection_, query_, out);
  return out;
}

SearchResult Search::run(const QueryStatistics* shared) {
  const QueryStatistics own = shared == nullptr ? statistics() : QueryStatistics{};
  const QueryStatistics& known = shared == nullptr ? own : *shared;
  const CollectionSize size{known.documents, known.units};
  if (may_relax()) {
    if (options_.relax == Relax::always)
      return result(Interpretation::partial, partial(), known.partial_matches, known.partial_frequencies,
                    size);
    if (known.matches == 0 && known.pinyin_matches > 0)
      return result(Interpretation::pinyin, pinyin(), known.pinyin_matches, known.pinyin_frequencies, size);
    if (known.matches == 0 && known.partial_matches > 0)
      return result(Interpretation::partial, partial(), known.partial_matches, known.partial_frequencies,
                    size);
  }
  SearchResult out = result(Interpretation::exact, exact(), known.matches, known.exact_frequencies, size);
  if (known.matches == 0) out.did_you_mean = proposals(collection_, query_, known);
  // Those of several shards are chosen from when they are merged.
  if (shared == nullptr) out.did_you_mean = best_proposals(std::move(out.did_you_mean));
  return out;
}

SearchResult Search::result(Interpretation interpretation, const Reading& reading, std::uint64_t total,
                            const std::vector<std::uint64_t>& frequencies, const CollectionSize& size) {
  SearchResult out{.query = to_utf8(query_.text), .total = total, .interpretation = interpretation};
  std::vector<Ranked> ranked = best(reading, frequencies, size, interpretation == Interpretation::partial);
  for (std::size_t i = std::min(options_.offset, ranked.size()); i < ranked.size(); ++i)
    out.hits.push_back(hit(ranked[i], reading));
  return out;
}

std::vector<Ranked> Search::best(const Reading& reading, const std::vector<std::uint64_t>& frequencies,
                                 const CollectionSize& size, bool in_part) {
  std::vector<Fixed> idfs;
  for (std::size_t term = 0; term < reading.frequencies.size(); ++term) {
    // Statistics of another query are the caller's mistake; they must not be read past their end.
    const std::uint64_t frequency = term < frequencies.size() ? frequencies[term] : reading.frequencies[term];
    idfs.push_back(inverse_document_frequency(size.documents, frequency));
  }
  if (in_part) weigh_partial_terms(partial_terms(query_), idfs);
  Best best(segments_, std::min(options_.offset, kMostHits) + std::min(options_.top, kMostHits));
  for (std::size_t part = 0; part < segments_.size(); ++part) {
    const auto number = static_cast<std::uint32_t>(part);
    if (in_part) {
      const auto norms = length_norms(*segments_[part], size, kPartialBm25);
      rank(*segments_[part], number, reading.documents[part], reading.terms[part], idfs, norms, false, best);
    } else {
      rank(*segments_[part], number, reading.documents[part], reading.terms[part], idfs,
           collection_.norms(part, size), true, best);
    }
  }
  return best.take();
}

Hit Search::hit(const Ranked& ranked, const Reading& reading) const {
  const Segment& segment = *segments_[ranked.segment];
  const DocumentNumber document = ranked.document;
  Hit out{.id = std::string(segment.id(document)),
          // Millionths of what is kept in 65,536ths.
          .score = ranked.score * 15625 >> 10,
          .title = std::u16string(segment.title(document)),
          .metrics = matching_metrics(segment, query_, document)};
  if (!options_.spans && !options_.snippets) return out;
  // The patterns are those of the first terms, except of pinyin, where several may be one term's.
  std::span<const Matches> matches = reading.terms[ranked.segment];
  matches = reading.patterns.size() > matches.size() ? std::span<const Matches>{}
                                                     : matches.first(reading.patterns.size());
  std::vector<Span> spans = spans_of(segment, document, reading.patterns, options_.max_spans, matches);
  if (options_.snippets) {
    std::vector<Span> shown = spans;
    for (const std::uint32_t metric : out.metrics) {
      const MetricRecord& record = segment.metrics[segment.documents[document].first_metric + metric];
      shown.push_back({record.begin, record.end});
    }
    std::sort(shown.begin(), shown.end());
    out.snippet = snippet_of(segment, document, shown, options_.snippet_units);
  }
  if (options_.spans) out.spans = std::move(spans);
  return out;
}

}  // namespace shuwen::index
