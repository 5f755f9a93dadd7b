// Which documents of a segment satisfy a query.
#pragma once

#include <vector>

#include "index/bitset.h"
#include "index/query.h"
#include "index/segment.h"
#include "index/text_match.h"

namespace shuwen::index {

/// What a segment answers to a query.
struct Answer {
  Bitset documents;             ///< that satisfy it, live ones only
  std::vector<Matches> scored;  ///< one for each of Query::scored
};

/// `live`: the documents that were not removed; null for all.
Answer evaluate(const Segment& segment, const Query& query, const Bitset* live);

/// The pattern of a text node.
Pattern pattern_of(const Node& node);

/// Documents of `matches` that are live: a document frequency.
std::uint64_t frequency(const Matches& matches, const Bitset* live);

/// The metrics of a document that satisfy the conditions of the query, ascending, as numbers within its
/// analysis.
std::vector<std::uint32_t> matching_metrics(const Segment& segment, const Query& query,
                                            DocumentNumber document);

}  // namespace shuwen::index
