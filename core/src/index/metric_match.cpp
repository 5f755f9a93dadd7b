#include "index/metric_match.h"

#include <algorithm>

#include "index/query_values.h"

namespace shuwen::index {
namespace {

/// True when what the metric says meets the range: its value does, or, when it says "from 50 to 60", any
/// value between.
bool meets(std::u16string_view value, std::u16string_view low, std::u16string_view high, const Range& range) {
  if (!value.empty()) return decimal_in_range(value, range);
  if (low.empty() && high.empty()) return false;
  if (low.empty() || high.empty()) return decimal_in_range(low.empty() ? high : low, range);
  Range from = range;
  Range to = range;
  from.low.reset();
  to.high.reset();
  return decimal_in_range(low, from) && decimal_in_range(high, to);
}

}  // namespace

MetricMatcher::MetricMatcher(const Segment& segment, const Query& query)
    : segment_(segment), query_(query), known_(query.nodes.size()) {
  for (NodeNumber n = 0; n < query.nodes.size(); ++n) {
    const Node& node = query.nodes[n];
    if (node.kind == NodeKind::metric && node.metric_field == MetricField::unit) unit_nodes_.push_back(n);
  }
}

bool MetricMatcher::text_holds(NodeNumber node, StringNumber text) {
  if (text == 0) return false;
  auto& known = known_[node];
  if (known.empty()) known.resize(segment_.string_count());
  if (known[text] == 0) {
    const std::u16string& folded = segment_.folded_string(text);
    const std::u16string& wanted = query_.nodes[node].text;
    const bool yes = query_.nodes[node].metric_field == MetricField::unit
                         ? folded == wanted
                         : folded.find(wanted) != std::u16string::npos;
    known[text] = yes ? 2 : 1;
  }
  return known[text] == 2;
}

bool MetricMatcher::unit_holds(NodeNumber node, const MetricRecord& metric) {
  return text_holds(node, metric.unit) || base_unit_holds(node, metric);
}

bool MetricMatcher::base_unit_holds(NodeNumber node, const MetricRecord& metric) {
  const bool counted = metric.kind == static_cast<std::uint16_t>(MetricKind::count);
  return !counted && metric.base_unit != metric.unit && text_holds(node, metric.base_unit);
}

bool MetricMatcher::value_holds(NodeNumber node, const MetricRecord& metric) {
  const auto text = [this](StringNumber number) { return segment_.string(number); };
  const Range& range = query_.nodes[node].range;
  // `unit:米 value>1000` finds 3 公里: when a unit asked for is the base unit, so is the value.
  const bool base = std::any_of(unit_nodes_.begin(), unit_nodes_.end(), [&](NodeNumber unit) {
    return !text_holds(unit, metric.unit) && base_unit_holds(unit, metric);
  });
  return base ? meets(text(metric.base_value), text(metric.base_low), text(metric.base_high), range)
              : meets(text(metric.value), text(metric.low), text(metric.high), range);
}

bool MetricMatcher::holds(NodeNumber node, std::uint32_t metric) {
  return segment_.metrics[metric].region == static_cast<std::uint8_t>(Region::article) &&
         satisfies(node, metric);
}

bool MetricMatcher::satisfies(NodeNumber number, std::uint32_t index) {
  const Node& node = query_.nodes[number];
  const MetricRecord& metric = segment_.metrics[index];
  switch (node.kind) {
    case NodeKind::all_of:
      return std::all_of(node.children.begin(), node.children.end(),
                         [&](NodeNumber child) { return satisfies(child, index); });
    case NodeKind::any_of:
      return std::any_of(node.children.begin(), node.children.end(),
                         [&](NodeNumber child) { return satisfies(child, index); });
    case NodeKind::none_of:
      return !satisfies(node.children[0], index);
    case NodeKind::metric:
      break;
    default:
      return false;
  }
  switch (node.metric_field) {
    case MetricField::value:
      return value_holds(number, metric);
    case MetricField::unit:
      return unit_holds(number, metric);
    case MetricField::kind:
      return metric.kind == static_cast<std::uint16_t>(node.metric_kind);
    case MetricField::status:
      return metric.status == static_cast<std::uint8_t>(node.status);
    case MetricField::subject:
      return text_holds(number, metric.subject);
  }
  return false;
}

Bitset MetricMatcher::documents(NodeNumber node) {
  Bitset out(segment_.size());
  for (DocumentNumber d = 0; d < segment_.size(); ++d) {
    for (std::uint32_t metric = segment_.documents[d].first_metric; metric < segment_.metrics_end(d);
         ++metric) {
      if (!holds(node, metric)) continue;
      out.set(d);
      break;
    }
  }
  return out;
}

}  // namespace shuwen::index
