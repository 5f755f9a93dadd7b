// Recursive descent, weakest binding first:
//   any    = all ("OR" all)…
//   all    = one+                      (an "AND" between them may be written)
//   one    = ("-" | "NOT") one | "(" any ")" | field value | phrase | word
#include <algorithm>
#include <utility>

#include "index/query.h"
#include "index/query_lexer.h"
#include "index/query_names.h"
#include "index/query_values.h"
#include "shuwen/names.h"
#include "text/fold.h"
#include "text/utf.h"

namespace shuwen::index {
namespace {

/// Fields whose value is text to be found in the document or in what is said of it.
struct TextField {
  std::u16string_view name;
  NodeKind kind;
  AttributeKind attribute;
  Field field;
};
constexpr TextField kTextFields[] = {
    {u"title", NodeKind::text, AttributeKind::file, Field::title},
    {u"heading", NodeKind::text, AttributeKind::file, Field::heading},
    {u"source", NodeKind::attribute, AttributeKind::source, Field::body},
    {u"author", NodeKind::attribute, AttributeKind::author, Field::body},
    {u"org", NodeKind::attribute, AttributeKind::organisation, Field::body},
    {u"place", NodeKind::attribute, AttributeKind::place, Field::body},
    {u"initiative", NodeKind::attribute, AttributeKind::initiative, Field::body},
    {u"file", NodeKind::attribute, AttributeKind::file, Field::body},
};

const TextField* text_field(std::u16string_view name) {
  const auto* found = std::find_if(std::begin(kTextFields), std::end(kTextFields),
                                   [&](const TextField& field) { return field.name == name; });
  return found == std::end(kTextFields) ? nullptr : found;
}

class Parser {
 public:
  Parser(Query& query, std::vector<QueryToken> tokens) : query_(query), tokens_(std::move(tokens)) {}

  std::optional<Error> run() {
    if (peek().kind == QueryTokenKind::end) {
      return query_error("the query is empty: write a word, or a condition as in value>10000", 0);
    }
    query_.root = any(nullptr, 0);
    if (!error_ && peek().kind == QueryTokenKind::close)
      fail("this parenthesis closes none", peek().position);
    if (error_) return error_;
    collect_scored();
    return std::nullopt;
  }

 private:
  const QueryToken& peek() const { return tokens_[next_]; }
  QueryToken take() { return tokens_[peek().kind == QueryTokenKind::end ? next_ : next_++]; }

  NodeNumber fail(std::string message, std::size_t position) {
    if (!error_) error_ = query_error(std::move(message), position);
    return 0;
  }

  NodeNumber add(Node node) {
    if (query_.nodes.size() >= kMostQueryNodes) {
      return fail("the query has too many parts: at most " + std::to_string(kMostQueryNodes),
                  peek().position);
    }
    query_.nodes.push_back(std::move(node));
    return static_cast<NodeNumber>(query_.nodes.size() - 1);
  }

  bool metric_only(NodeNumber number) const { return query_.nodes[number].metric_only; }
  bool negative(NodeNumber number) const { return query_.nodes[number].kind == NodeKind::none_of; }

  NodeNumber any(const TextField* field, std::size_t depth) {
    std::vector<NodeNumber> children = {all(field, depth)};
    while (!error_ && peek().kind == QueryTokenKind::op_or) {
      const QueryToken op = take();
      if (peek().kind == QueryTokenKind::end || peek().kind == QueryTokenKind::close) {
        return fail("something must stand behind OR: put \"OR\" in quotation marks to search for the word",
                    op.position);
      }
      children.push_back(all(field, depth));
    }
    if (error_) return 0;
    if (children.size() == 1) return children[0];
    const bool metrics =
        std::all_of(children.begin(), children.end(), [&](NodeNumber n) { return metric_only(n); });
    return add({.kind = NodeKind::any_of, .children = std::move(children), .metric_only = metrics});
  }

  static bool begins_one(QueryTokenKind kind) {
    return kind != QueryTokenKind::end && kind != QueryTokenKind::close && kind != QueryTokenKind::op_or;
  }

  NodeNumber all(const TextField* field, std::size_t depth) {
    std::vector<NodeNumber> children;
    while (!error_ && begins_one(peek().kind)) {
      if (peek().kind == QueryTokenKind::op_and) {
        const QueryToken op = take();
        if (children.empty() || !begins_one(peek().kind) || peek().kind == QueryTokenKind::op_and) {
          return fail("AND stands between two terms, and may be left out", op.position);
        }
        continue;
      }
      children.push_back(one(field, depth));
    }
    if (error_) return 0;
    if (children.empty()) {
      return fail(peek().kind == QueryTokenKind::op_or ? "something must stand before OR"
                                                       : "something must stand here",
                  peek().position);
    }
    return joined(std::move(children));
  }

  /// The conjunction of `children`; conditions on metrics among them become one, to hold of one metric.
  NodeNumber joined(std::vector<NodeNumber> children) {
    std::vector<NodeNumber> metrics, others;
    for (const NodeNumber child : children)
      (metric_only(child) ? metrics : others).push_back(child);
    const bool positive =
        std::any_of(metrics.begin(), metrics.end(), [&](NodeNumber n) { return !negative(n); });
    if (positive && metrics.size() > 1) {
      const NodeNumber same =
          add({.kind = NodeKind::all_of, .children = std::move(metrics), .metric_only = true});
      if (others.empty() || error_) return same;
      others.push_back(same);
      children = std::move(others);
    }
    if (children.size() == 1) return children[0];
    return add({.kind = NodeKind::all_of, .children = std::move(children)});
  }

  NodeNumber one(const TextField* field, std::size_t depth) {
    if (depth >= kMostQueryDepth) return fail("the query is nested too deeply", peek().position);
    const QueryToken token = take();
    switch (token.kind) {
      case QueryTokenKind::minus:
      case QueryTokenKind::op_not: {
        if (!begins_one(peek().kind)) {
          return fail(
              "a term must stand behind the negation: put it in quotation marks to search for the sign "
              "itself",
              token.position);
        }
        const NodeNumber child = one(field, depth + 1);
        if (error_) return 0;
        const bool metrics = metric_only(child);
        return add({.kind = NodeKind::none_of, .children = {child}, .metric_only = metrics});
      }
      case QueryTokenKind::open: {
        const NodeNumber inner = any(field, depth + 1);
        if (error_) return 0;
        if (take().kind != QueryTokenKind::close)
          return fail("this parenthesis is never closed", token.position);
        return inner;
      }
      case QueryTokenKind::field:
        return condition(token, depth);
      case QueryTokenKind::op_and:
        return fail("AND stands between two terms, and may be left out", token.position);
      default:
        return term(token, field);
    }
  }

  NodeNumber term(const QueryToken& token, const TextField* field) {
    Node node{.kind = field == nullptr ? NodeKind::text : field->kind};
    if (field != nullptr && field->kind == NodeKind::text) node.field = field->field;
    if (field != nullptr) node.attribute = field->attribute;
    std::u16string_view text = token.text;
    node.quoted = token.kind == QueryTokenKind::phrase;
    if (!node.quoted && text.size() > 1 && text.back() == u'*') {
      node.prefix = true;
      text.remove_suffix(1);
    }
    node.text = folded_units(text);
    if (node.text.empty()) return fail("there is nothing to search for in this term", token.position);
    return add(std::move(node));
  }

  NodeNumber condition(const QueryToken& name, std::size_t depth) {
    const TextField* field = text_field(name.text);
    if (field != nullptr && name.comparison != Comparison::matches) {
      return fail("only value and date can be compared: write `" + to_utf8(name.text) + ":` here",
                  name.position);
    }
    if (field != nullptr && peek().kind == QueryTokenKind::open) return one(field, depth + 1);
    const QueryToken value = take();
    if (value.kind != QueryTokenKind::word && value.kind != QueryTokenKind::phrase) {
      return fail("a value must stand behind `" + to_utf8(name.text) + "`", value.position);
    }
    return field != nullptr ? term(value, field) : measure(name, value);
  }

  /// Conditions on dates and metrics.
  NodeNumber measure(const QueryToken& name, const QueryToken& value) {
    Node node{.kind = NodeKind::metric, .metric_only = true};
    const std::size_t inside = value.position + (value.kind == QueryTokenKind::phrase ? 1 : 0);
    if (name.text == u"date" || name.text == u"value") {
      const bool numbers = name.text == u"value";
      auto range = read_range(value.text, name.comparison, numbers, inside);
      if (!range) {
        error_ = range.error();
        return 0;
      }
      node.range = std::move(range).value();
      if (!numbers) {
        node.kind = NodeKind::date;
        node.metric_only = false;
      }
      return add(std::move(node));
    }
    if (name.comparison != Comparison::matches) {
      return fail("only value and date can be compared: write `" + to_utf8(name.text) + ":` here",
                  name.position);
    }
    if (name.text == u"kind") {
      const auto kind = metric_kind_named(to_utf8(query_name(name.text, value.text)));
      if (!kind)
        return fail("there is no such kind: try count, money, percent, area, length or duration", inside);
      node.metric_field = MetricField::kind;
      node.metric_kind = *kind;
    } else if (name.text == u"status") {
      const auto status = status_named(to_utf8(query_name(name.text, value.text)));
      if (!status) return fail("there is no such status: it is actual, target or rule", inside);
      node.metric_field = MetricField::status;
      node.status = *status;
    } else {
      node.metric_field = name.text == u"unit" ? MetricField::unit : MetricField::subject;
      node.text = folded_units(value.text);
      if (node.text.empty()) return fail("there is nothing to search for in this term", inside);
    }
    return add(std::move(node));
  }

  void collect_scored() {
    bool plain = true;
    // Children stand before their parents, so that going down from the root by numbers meets each parent
    // first.
    std::vector<bool> negated(query_.nodes.size()), reached(query_.nodes.size());
    reached[query_.root] = true;
    for (std::size_t n = query_.nodes.size(); n-- > 0;) {
      const Node& node = query_.nodes[n];
      if (!reached[n]) continue;
      for (const NodeNumber child : node.children) {
        reached[child] = true;
        negated[child] = negated[n] || node.kind == NodeKind::none_of;
      }
      const bool text = node.kind == NodeKind::text;
      if (text && !negated[n]) query_.scored.push_back(static_cast<NodeNumber>(n));
      plain = plain && (text ? !node.quoted && !node.prefix && !node.field
                             : n == query_.root && node.kind == NodeKind::all_of);
    }
    std::reverse(query_.scored.begin(), query_.scored.end());
    query_.plain = plain;
  }

  Query& query_;
  std::vector<QueryToken> tokens_;
  std::size_t next_ = 0;
  std::optional<Error> error_;
};

}  // namespace

Result<Query> parse_query(std::string_view utf8) {
  Query query;
  query.text = to_utf16(utf8.substr(0, 4 * kMostQueryUnits));
  if (query.text.size() > kMostQueryUnits) {
    return query_error("the query is too long: at most " + std::to_string(kMostQueryUnits) + " characters",
                       kMostQueryUnits);
  }
  auto tokens = query_tokens(query.text);
  if (!tokens) return tokens.error();
  Parser parser(query, std::move(tokens).value());
  if (auto error = parser.run()) return *error;
  return query;
}

}  // namespace shuwen::index
