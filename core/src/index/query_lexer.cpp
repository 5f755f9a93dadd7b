#include "index/query_lexer.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "index/query_names.h"
#include "text/chars.h"
#include "text/utf.h"

namespace shuwen::index {
namespace {

bool ends_word(char16_t c) {
  return is_space(c) || c == u'"' || c == u'(' || c == u')';
}

bool is_letter(char16_t c) {
  return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// True when the names differ by one letter put in, left out, changed, or exchanged with its neighbour.
bool one_slip_apart(std::u16string_view a, std::u16string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1 || a == b) return false;
  std::size_t i = 0;
  while (i < a.size() && a[i] == b[i])
    ++i;
  const auto rest = [](std::u16string_view name, std::size_t from) {
    return name.substr(std::min(from, name.size()));
  };
  if (a.size() < b.size()) return rest(a, i) == rest(b, i + 1);
  return rest(a, i + 1) == rest(b, i + 1) ||
         (i + 1 < a.size() && a[i] == b[i + 1] && a[i + 1] == b[i] && rest(a, i + 2) == rest(b, i + 2));
}

class Lexer {
 public:
  explicit Lexer(std::u16string_view query) : query_(query) {}

  Result<std::vector<QueryToken>> run() {
    while (at_ < query_.size()) {
      const char16_t c = query_[at_];
      if (is_space(c)) {
        ++at_;
      } else if (c == u'(') {
        single(QueryTokenKind::open);
      } else if (c == u')') {
        single(QueryTokenKind::close);
      } else if (c == u'-') {
        single(QueryTokenKind::minus);
      } else if (c == u'"') {
        if (!phrase())
          return query_error("this quotation mark is never closed: put another one behind the phrase", at_);
      } else if (auto error = word()) {
        return *error;
      }
      // What stands right behind a field is its value, whatever it begins with: `value>-5`.
      if (field_found_ && at_ < query_.size() && !ends_word(query_[at_])) plain_word();
      field_found_ = false;
    }
    tokens_.push_back({.kind = QueryTokenKind::end, .position = query_.size()});
    return std::move(tokens_);
  }

 private:
  void single(QueryTokenKind kind) {
    tokens_.push_back({.kind = kind, .text = query_.substr(at_, 1), .position = at_});
    ++at_;
  }

  bool phrase() {
    const std::size_t end = query_.find(u'"', at_ + 1);
    if (end == std::u16string_view::npos) return false;
    tokens_.push_back(
        {.kind = QueryTokenKind::phrase, .text = query_.substr(at_ + 1, end - at_ - 1), .position = at_});
    at_ = end + 1;
    return true;
  }

  std::optional<Error> word() {
    if (const auto failed = field_or_nothing()) return *failed;
    if (!field_found_) plain_word();
    return std::nullopt;
  }

  void plain_word() {
    const std::size_t begin = at_;
    while (at_ < query_.size() && !ends_word(query_[at_]))
      ++at_;
    const std::u16string_view text = query_.substr(begin, at_ - begin);
    QueryTokenKind kind = QueryTokenKind::word;
    if (text == u"OR") kind = QueryTokenKind::op_or;
    if (text == u"AND") kind = QueryTokenKind::op_and;
    if (text == u"NOT") kind = QueryTokenKind::op_not;
    tokens_.push_back({.kind = kind, .text = text, .position = begin});
  }

  /// Takes `name:` or `name>=` when one stands here, and says so in field_found_.
  std::optional<Error> field_or_nothing() {
    field_found_ = false;
    std::size_t end = at_;
    const bool han = is_han(query_[at_]);
    while (end < query_.size() && (han ? is_han(query_[end]) : is_letter(query_[end])))
      ++end;
    const std::u16string_view name = query_.substr(at_, end - at_);
    if (name.empty() || end == query_.size()) return std::nullopt;
    Comparison comparison = Comparison::matches;
    std::size_t after = end + 1;
    const bool equal_follows = after < query_.size() && half_width(query_[after]) == u'=';
    switch (half_width(query_[end])) {
      case u':':
      case u'=':
        // `来源：新华社` stands in articles, and what stands in them is found as it is.
        if (han && query_[end] != half_width(query_[end])) return std::nullopt;
        break;
      case u'<':
        comparison = equal_follows ? Comparison::less_equal : Comparison::less;
        after += equal_follows ? 1 : 0;
        break;
      case u'>':
        comparison = equal_follows ? Comparison::greater_equal : Comparison::greater;
        after += equal_follows ? 1 : 0;
        break;
      case u'≤':
        comparison = Comparison::less_equal;
        break;
      case u'≥':
        comparison = Comparison::greater_equal;
        break;
      default:
        return std::nullopt;
    }
    const std::u16string_view field = query_name(u"field", name);
    if (field.empty()) {
      // `http://…` is text, but `titel:` is a slip that would silently find nothing.
      for (const auto known : query_fields()) {
        if (query_[end] == u':' && one_slip_apart(name, known)) {
          return query_error("there is no field `" + to_utf8(name) + "`: did you mean `" + to_utf8(known) +
                                 ":`? Put the words in quotation marks to search for them as they are",
                             at_);
        }
      }
      return std::nullopt;
    }
    tokens_.push_back(
        {.kind = QueryTokenKind::field, .text = field, .comparison = comparison, .position = at_});
    at_ = after;
    field_found_ = true;
    return std::nullopt;
  }

  std::u16string_view query_;
  std::size_t at_ = 0;
  bool field_found_ = false;
  std::vector<QueryToken> tokens_;
};

}  // namespace

Error query_error(std::string message, std::size_t position) {
  return {.code = "bad_query", .message = std::move(message), .stage = Stage::query, .position = position};
}

Result<std::vector<QueryToken>> query_tokens(std::u16string_view query) {
  return Lexer(query).run();
}

}  // namespace shuwen::index
