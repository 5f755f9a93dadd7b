// Conditions on metrics.
#pragma once

#include <cstdint>
#include <vector>

#include "index/bitset.h"
#include "index/query.h"
#include "index/segment.h"

namespace shuwen::index {

/// Decides conditions on the metrics of one segment. Keeps what it learns of units and subjects: one for each
/// query.
class MetricMatcher {
 public:
  MetricMatcher(const Segment& segment, const Query& query);

  /// True when metric `metric` of the segment is the article's own, not its furniture's, and satisfies
  /// `node`, which speaks of metrics alone.
  bool holds(NodeNumber node, std::uint32_t metric);
  /// The documents one of whose metrics satisfies `node`.
  Bitset documents(NodeNumber node);

 private:
  bool satisfies(NodeNumber node, std::uint32_t metric);
  bool text_holds(NodeNumber node, StringNumber text);
  bool unit_holds(NodeNumber node, const MetricRecord& metric);
  bool base_unit_holds(NodeNumber node, const MetricRecord& metric);
  bool value_holds(NodeNumber node, const MetricRecord& metric);

  const Segment& segment_;
  const Query& query_;
  std::vector<NodeNumber> unit_nodes_;
  /// By node and string: 0 not known, 1 no, 2 yes.
  std::vector<std::vector<std::uint8_t>> known_;
};

}  // namespace shuwen::index
