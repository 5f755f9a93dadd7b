// The query language of the contract as a tree.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "index/source.h"
#include "shuwen/result.h"

namespace shuwen::index {

// What a query may not exceed; beyond it is an error, not a wait.
inline constexpr std::size_t kMostQueryUnits = 8192;
inline constexpr std::size_t kMostQueryNodes = 512;
inline constexpr std::size_t kMostQueryDepth = 48;

using NodeNumber = std::uint32_t;

enum class NodeKind : std::uint8_t { all_of, any_of, none_of, text, attribute, date, metric };

enum class MetricField : std::uint8_t { value, unit, kind, status, subject };

/// low ≤ x ≤ high, or < where a side is open; absent: no bound. Numbers are plain decimals, dates ISO
/// prefixes.
struct Range {
  std::optional<std::u16string> low, high;
  bool low_open = false;
  bool high_open = false;
};

struct Node {
  NodeKind kind = NodeKind::all_of;
  std::vector<NodeNumber> children;  ///< all_of, any_of; none_of has one
  std::u16string text;               ///< text, attribute, metric unit and subject: folded, never empty
  std::optional<Field> field;        ///< text: only there
  bool prefix = false;               ///< text: must begin a word
  bool quoted = false;               ///< text: typed as a phrase
  AttributeKind attribute = AttributeKind::file;
  Range range;  ///< date, metric value
  MetricField metric_field = MetricField::value;
  MetricKind metric_kind = MetricKind::count;
  Status status = Status::actual;
  /// Any node: it says something of metrics alone, so that beside others of the kind it must hold of the same
  /// one.
  bool metric_only = false;
};

struct Query {
  std::u16string text;      ///< as typed
  std::vector<Node> nodes;  ///< children before their parents
  NodeNumber root = 0;
  std::vector<NodeNumber> scored;  ///< text nodes that are not negated, in the order typed
  /// Only unquoted terms, ANDed: then a search may fall back to matching in part or by pinyin.
  bool plain = false;
};

/// Fails with bad_query, Stage::query, the position in UTF-16 units of the query and a hint.
Result<Query> parse_query(std::string_view utf8);

}  // namespace shuwen::index
