// Several indexes that answer as one.
#include <algorithm>
#include <iterator>
#include <utility>

#include "index/correct.h"
#include "shuwen/search.h"

namespace shuwen {
namespace {

void add_each(std::vector<std::uint64_t>& to, const std::vector<std::uint64_t>& from) {
  to.resize(std::max(to.size(), from.size()));
  for (std::size_t i = 0; i < from.size(); ++i)
    to[i] += from[i];
}

void add_each(std::vector<std::vector<TextFrequencies>>& to,
              const std::vector<std::vector<TextFrequencies>>& from) {
  to.resize(std::max(to.size(), from.size()));
  for (std::size_t term = 0; term < from.size(); ++term) {
    to[term].resize(std::max(to[term].size(), from[term].size()));
    for (std::size_t kind = 0; kind < from[term].size(); ++kind) {
      for (const auto& [text, documents] : from[term][kind])
        to[term][kind][text] += documents;
    }
  }
}

}  // namespace

void QueryStatistics::add(const QueryStatistics& other) {
  documents += other.documents;
  units += other.units;
  matches += other.matches;
  pinyin_matches += other.pinyin_matches;
  partial_matches += other.partial_matches;
  add_each(exact_frequencies, other.exact_frequencies);
  add_each(pinyin_frequencies, other.pinyin_frequencies);
  add_each(partial_frequencies, other.partial_frequencies);
  retyped_matches += other.retyped_matches;
  add_each(near_texts, other.near_texts);
}

SearchResult merge(std::vector<SearchResult> shards, const SearchOptions& options) {
  SearchResult out;
  for (SearchResult& shard : shards) {
    // Each shard gives the total that the statistics it was given say.
    out.query = std::move(shard.query);
    out.total = std::max(out.total, shard.total);
    out.interpretation = shard.interpretation;
    std::move(shard.hits.begin(), shard.hits.end(), std::back_inserter(out.hits));
    std::move(shard.did_you_mean.begin(), shard.did_you_mean.end(), std::back_inserter(out.did_you_mean));
  }
  out.did_you_mean = index::best_proposals(std::move(out.did_you_mean));
  std::sort(out.hits.begin(), out.hits.end(),
            [](const Hit& a, const Hit& b) { return a.score != b.score ? a.score > b.score : a.id < b.id; });
  const std::size_t begin = std::min(options.offset, out.hits.size());
  out.hits.erase(out.hits.begin(), out.hits.begin() + static_cast<std::ptrdiff_t>(begin));
  if (out.hits.size() > options.top) out.hits.resize(options.top);
  return out;
}

}  // namespace shuwen
