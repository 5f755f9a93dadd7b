// Answers queries over a collection.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "index/collection.h"
#include "index/evaluate.h"
#include "index/fallback.h"
#include "index/query.h"
#include "shuwen/search.h"

namespace shuwen::index {

/// More hits than anyone looks at; also bounds what a caller can make a search hold.
inline constexpr std::size_t kMostHits = 1U << 24;

/// One query against all parts of a collection, which must not change while this lives.
class Search {
 public:
  Search(Collection& collection, Query query, const SearchOptions& options);

  /// This collection's figures. Those of the fall-backs are only there when nothing matches as written.
  QueryStatistics statistics();
  /// `shared`: the sum over all shards, or null.
  SearchResult run(const QueryStatistics* shared);

  /// For each part the documents that match as written.
  const std::vector<Bitset>& documents() { return exact().documents; }
  const std::vector<Pattern>& patterns() { return exact().patterns; }
  const std::vector<Matches>& matches(std::size_t part) { return exact().terms[part]; }

 private:
  /// What one way to understand the query gives: for each part its documents and the terms' matches.
  struct Reading {
    bool done = false;
    std::uint64_t total = 0;
    std::vector<Bitset> documents;
    std::vector<std::vector<Matches>> terms;
    std::vector<std::uint64_t> frequencies;  ///< by term, over all parts
    std::vector<Pattern> patterns;           ///< what to show of a hit: the first terms', or more
  };
  const Reading& exact();
  const Reading& pinyin();
  const Reading& partial();
  void add_part(Reading& reading, Bitset documents, std::vector<Matches> terms) const;

  bool may_relax() const { return options_.relax != Relax::never && query_.plain; }
  std::vector<Ranked> best(const Reading& reading, const std::vector<std::uint64_t>& frequencies,
                           const CollectionSize& size, bool in_part);
  SearchResult result(Interpretation interpretation, const Reading& reading, std::uint64_t total,
                      const std::vector<std::uint64_t>& frequencies, const CollectionSize& size);
  Hit hit(const Ranked& ranked, const Reading& reading) const;

  Collection& collection_;
  Query query_;
  SearchOptions options_;
  std::vector<const Segment*> segments_;
  Reading exact_, pinyin_, partial_;
};

}  // namespace shuwen::index
