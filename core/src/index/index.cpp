// The public face of the index.
#include <utility>

#include "index/collection.h"
#include "index/concordance.h"
#include "index/searcher.h"
#include "index/snapshot.h"
#include "index/suggest.h"
#include "shuwen/search.h"
#include "text/utf.h"

namespace shuwen {

struct Index::State {
  std::string snapshot;  ///< the bytes an opened index lies in
  index::Collection collection;
};

Index::Index() : state_(std::make_unique<State>()) {}
Index::Index(std::unique_ptr<State> state) : state_(std::move(state)) {}
Index::~Index() = default;
Index::Index(Index&&) noexcept = default;
Index& Index::operator=(Index&&) noexcept = default;

void Index::add(SearchDocument document) {
  state_->collection.add(index::source_of(std::move(document)));
}

void Index::add(const Analysis& analysis, std::string id) {
  state_->collection.add(index::source_of(analysis, std::move(id)));
}

bool Index::remove(std::string_view id) {
  return state_->collection.remove(id);
}

bool Index::contains(std::string_view id) const {
  return state_->collection.contains(id);
}

std::size_t Index::size() const {
  return state_->collection.size();
}

void Index::commit() {
  state_->collection.commit();
}

std::u16string_view Index::text(std::string_view id) const {
  return state_->collection.text(id);
}

Result<SearchResult> Index::search(std::string_view query, const SearchOptions& options) {
  auto parsed = index::parse_query(query);
  if (!parsed) return parsed.error();
  commit();
  return index::Search(state_->collection, std::move(parsed).value(), options).run(options.statistics);
}

Result<QueryStatistics> Index::statistics(std::string_view query, const SearchOptions& options) {
  auto parsed = index::parse_query(query);
  if (!parsed) return parsed.error();
  commit();
  return index::Search(state_->collection, std::move(parsed).value(), options).statistics();
}

Result<Concordance> Index::concordance(std::string_view query, const ConcordanceOptions& options) {
  auto parsed = index::parse_query(query);
  if (!parsed) return parsed.error();
  commit();
  index::Search search(state_->collection, std::move(parsed).value(), {});
  return index::concordance_of(state_->collection, search, options);
}

std::vector<Suggestion> Index::suggest(std::string_view prefix, std::size_t top) {
  commit();
  return index::suggestions(state_->collection, to_utf16(prefix), top);
}

std::string Index::serialize(bool with_text) {
  state_->collection.compact();
  const auto& parts = state_->collection.parts();
  if (parts.empty()) return index::write_snapshot(index::build_segment({}), with_text);
  return index::write_snapshot(parts[0]->segment, with_text);
}

Result<Index> Index::open(std::string bytes) {
  auto state = std::make_unique<State>();
  state->snapshot = std::move(bytes);
  auto segment = index::open_snapshot(state->snapshot);
  if (!segment) return segment.error();
  state->collection.adopt(std::move(segment).value());
  return Index(std::move(state));
}

}  // namespace shuwen
