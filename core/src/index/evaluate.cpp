#include "index/evaluate.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "index/metric_match.h"
#include "index/query_values.h"
#include "text/fold.h"
#include "text/utf.h"

namespace shuwen::index {
namespace {

class Evaluator {
 public:
  Evaluator(const Segment& segment, const Query& query) : segment_(segment), query_(query) {
    answer_.scored.resize(query.scored.size());
  }

  Answer run(const Bitset* live) {
    answer_.documents = of(query_.root);
    if (live != nullptr) answer_.documents &= *live;
    return std::move(answer_);
  }

 private:
  // Parsing bounds the depth of the tree.
  Bitset of(NodeNumber number) {
    const Node& node = query_.nodes[number];
    switch (node.kind) {
      case NodeKind::all_of:
        if (node.metric_only) return metrics().documents(number);
        return all_of(node);
      case NodeKind::any_of: {
        Bitset out(segment_.size());
        for (const NodeNumber child : node.children)
          out |= of(child);
        return out;
      }
      case NodeKind::none_of: {
        Bitset out = of(node.children[0]);
        out.flip();
        return out;
      }
      case NodeKind::text:
        return text(number);
      case NodeKind::attribute:
        return attribute(node);
      case NodeKind::date:
        return date(node);
      case NodeKind::metric:
        return metrics().documents(number);
    }
    return Bitset(segment_.size());
  }

  Bitset all_of(const Node& node) {
    Bitset out = of(node.children[0]);
    for (std::size_t i = 1; i < node.children.size(); ++i)
      out &= of(node.children[i]);
    return out;
  }

  Bitset text(NodeNumber number) {
    const Node& node = query_.nodes[number];
    Matches matches = find_text(segment_, pattern_of(node));
    Bitset out(segment_.size());
    for (const DocumentMatch& match : matches.documents)
      out.set(match.document);
    if (node.field == Field::title) titles_outside_the_text(node, out);
    const auto scored = std::find(query_.scored.begin(), query_.scored.end(), number);
    if (scored != query_.scored.end())
      answer_.scored[static_cast<std::size_t>(scored - query_.scored.begin())] = std::move(matches);
    return out;
  }

  /// A title known from metadata alone stands nowhere in the text.
  void titles_outside_the_text(const Node& node, Bitset& out) {
    for (DocumentNumber d = 0; d < segment_.size(); ++d) {
      const StringNumber title = segment_.documents[d].title;
      if (title != 0 && segment_.folded_string(title).find(node.text) != std::u16string::npos) out.set(d);
    }
  }

  Bitset attribute(const Node& node) {
    Bitset out(segment_.size());
    for (DocumentNumber d = 0; d < segment_.size(); ++d) {
      if (node.attribute == AttributeKind::file &&
          folded_units(to_utf16(segment_.id(d))).find(node.text) != std::u16string::npos) {
        out.set(d);
      }
      for (std::uint32_t a = segment_.documents[d].first_attribute; a < segment_.attributes_end(d); ++a) {
        const AttributeRecord& attribute = segment_.attributes[a];
        if (attribute.kind == static_cast<std::uint32_t>(node.attribute) &&
            segment_.folded_string(attribute.text).find(node.text) != std::u16string::npos) {
          out.set(d);
        }
      }
    }
    return out;
  }

  Bitset date(const Node& node) {
    Bitset out(segment_.size());
    for (DocumentNumber d = 0; d < segment_.size(); ++d) {
      if (date_in_range(segment_.string(segment_.documents[d].date), node.range)) out.set(d);
    }
    return out;
  }

  MetricMatcher& metrics() {
    if (!metrics_) metrics_.emplace(segment_, query_);
    return *metrics_;
  }

  const Segment& segment_;
  const Query& query_;
  Answer answer_;
  std::optional<MetricMatcher> metrics_;
};

}  // namespace

Pattern pattern_of(const Node& node) {
  return {.units = node.text, .choices = {}, .field = node.field, .prefix = node.prefix};
}

Answer evaluate(const Segment& segment, const Query& query, const Bitset* live) {
  return Evaluator(segment, query).run(live);
}

std::uint64_t frequency(const Matches& matches, const Bitset* live) {
  if (live == nullptr) return matches.documents.size();
  return static_cast<std::uint64_t>(
      std::count_if(matches.documents.begin(), matches.documents.end(),
                    [live](const DocumentMatch& match) { return live->has(match.document); }));
}

std::vector<std::uint32_t> matching_metrics(const Segment& segment, const Query& query,
                                            DocumentNumber document) {
  // The conditions that are not negated: what stands in the hit because of them.
  std::vector<NodeNumber> conditions;
  std::vector<NodeNumber> open = {query.root};
  while (!open.empty()) {
    const NodeNumber number = open.back();
    open.pop_back();
    const Node& node = query.nodes[number];
    if (node.kind == NodeKind::none_of) continue;
    if (node.metric_only && node.kind != NodeKind::any_of) {
      conditions.push_back(number);
    } else {
      open.insert(open.end(), node.children.begin(), node.children.end());
    }
  }
  std::vector<std::uint32_t> out;
  if (conditions.empty()) return out;
  MetricMatcher matcher(segment, query);
  const std::uint32_t first = segment.documents[document].first_metric;
  for (std::uint32_t metric = first; metric < segment.metrics_end(document); ++metric) {
    if (std::any_of(conditions.begin(), conditions.end(),
                    [&](NodeNumber condition) { return matcher.holds(condition, metric); })) {
      out.push_back(metric - first);
    }
  }
  return out;
}

}  // namespace shuwen::index
