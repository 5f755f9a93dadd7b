#include "metrics/sentences/reading.h"

#include <algorithm>
#include <numeric>

#include "metrics/numbers/digits.h"
#include "text/chars.h"
#include "text/fold_table.h"

namespace shuwen {
namespace {

char16_t fold(char16_t c) {
  if (c < 0x80) return c;
  if (c == 0x3000 || c == 0xA0 || c == 0x202F || c == 0x2009) return u' ';
  if (c == 0x30FB) return u'·';  // kW・h
  return is_han(c) ? simplified_unit(c) : half_width(c);
}

/// Han that are read one by one, whatever stands beside them.
bool is_plain(char16_t c) {
  return c >= 0x4E00 && c <= 0x9FFF && c != u'参' && c != u'參' && c != u'俩' && c != u'倆';
}

bool is_formal_power(char16_t c) {
  return c == u'拾' || c == u'佰' || c == u'仟';
}

/// Whether a mark at `at` has exactly three digits behind it.
bool leads_group(std::u16string_view text, std::size_t at) {
  for (std::size_t i = at + 1; i <= at + 3; ++i)
    if (i >= text.size() || !is_ascii_digit(text[i])) return false;
  return at + 4 >= text.size() || !is_ascii_digit(text[at + 4]);
}

/// A wide comma between narrow digits parts clauses, not thousands: `得3，500人`; but two in a row, or one
/// before decimals, group: `93，708，580元`.
bool parts_clauses(std::u16string_view text, std::size_t at) {
  if (at == 0 || at + 1 >= text.size() || !is_ascii_digit(text[at - 1]) || !is_ascii_digit(text[at + 1]))
    return false;
  if (!leads_group(text, at)) return true;
  const auto is_comma = [&](std::size_t i) { return i < text.size() && text[i] == u'，'; };
  if (at + 5 < text.size() && text[at + 4] == u'.' && is_ascii_digit(text[at + 5])) return false;
  return !(is_comma(at + 4) && leads_group(text, at + 4)) &&
         !(at >= 4 && is_comma(at - 4) && leads_group(text, at - 4) && at >= 5 &&
           is_ascii_digit(text[at - 5]));
}

char16_t next_folded(std::u16string_view text, std::size_t at) {
  while (at < text.size() && is_blank(text[at]))
    ++at;
  return at < text.size() ? fold(text[at]) : u'\0';
}

/// 每|斤, 每|平方公里: a few Han before `at`, with nothing between, stands 每.
bool follows_each(std::u16string_view text, std::size_t at) {
  constexpr std::size_t kReach = 5;
  for (std::size_t i = at; i > 0 && at - i < kReach && is_han(text[i - 1]); --i)
    if (text[i - 1] == u'每') return i < at;
  return false;
}

/// A blank inside a numeral: 三千 九百, 7万 5千, 百分之 二, 1.6 万余次. What stands on both sides decides.
bool is_inner_blank(std::u16string_view whole, std::size_t place) {
  // A window is enough, and keeps the cost of a long run of blanks linear.
  constexpr std::size_t kWindow = 24;
  const std::size_t from = place > kWindow ? place - kWindow : 0;
  const std::u16string_view text = whole.substr(from, 2 * kWindow);
  const std::size_t at = place - from;
  std::size_t before = at;
  while (before > 0 && is_blank(text[before - 1]))
    --before;
  std::size_t after = at;
  while (after < text.size() && is_blank(text[after]))
    ++after;
  if (before == 0 || after == text.size() || after - before > 4) return false;
  const char16_t left = fold(text[before - 1]);
  std::size_t earlier = before - 1;
  while (earlier > 0 && is_blank(text[earlier - 1]))
    --earlier;
  const char16_t left_of_left = earlier > 0 ? fold(text[earlier - 1]) : u'\0';
  const char16_t right = fold(text[after]);
  const auto is_power = [](char16_t c) { return small_power(c) > 0 || big_power(c) > 0; };
  const auto is_part = [](char16_t c) { return c == u'又' || c == u'点' || c == u'余' || c == u'成'; };
  const auto digits_until_power = [&] {
    std::size_t stop = after;
    while (stop < text.size() && is_digit(text[stop]))
      ++stop;
    return stop > after && stop < text.size() && is_power(fold(text[stop]));
  };
  const auto next_is = [&](std::u16string_view word) {
    std::size_t next = after;
    for (const char16_t c : word) {
      while (next < text.size() && is_blank(text[next]))
        ++next;
      if (next >= text.size() || fold(text[next]) != c) return false;
      ++next;
    }
    return true;
  };
  // 2024 年 5 月 22 日
  const auto digits_until = [&](char16_t mark) {
    std::size_t stop = after;
    while (stop < text.size() && is_digit(text[stop]))
      ++stop;
    return stop > after && next_folded(text, stop) == mark;
  };
  // 第 3 名, 榜单前 3 名
  if (left == u'第' && (is_digit(text[after]) || han_digit(right) >= 0)) return true;
  if (left == u'前' && !one_of(left_of_left, u"目以日之此") && (digits_until(u'名') || digits_until(u'位')))
    return true;
  if (is_digit(text[before - 1]) && one_of(left_of_left, u"第前") && (right == u'名' || right == u'位'))
    return true;
  if (is_digit(text[before - 1]) && (right == u'年' || right == u'月' || right == u'日')) return true;
  // 22 时 32分
  if ((is_digit(text[before - 1]) && right == u'时' && is_digit(next_folded(text, after + 1))) ||
      (left == u'时' && digits_until(u'分')))
    return true;
  if ((left == u'年' && digits_until(u'月')) || (left == u'月' && digits_until(u'日'))) return true;
  const bool left_chinese = han_digit(left) >= 0 || is_power(left);
  const bool left_number = left_chinese || is_ascii_digit(left);
  if (left_number && is_power(right)) return true;
  // 250 余户, 1400 多元; 零下 18 ℃; 每斤 0.75 元
  if (is_digit(left) && (right == u'余' || right == u'多') &&
      one_of(next_folded(text, after + 1),
             u"人名位个户家件起次条处所台辆只头亩元万亿年天种项吨公平米里场座间栋国省市县区篇份张本册艘架棵株"
             u"套"))
    return true;
  if (is_digit(right) && ((left == u'下' && left_of_left == u'零') || follows_each(text, before)))
    return true;
  if (is_power(left) && (han_digit(right) > 0 || digits_until_power())) return true;
  if (is_power(left) && right == u'几' && is_power(next_folded(text, after + 1))) return true;
  if (left_number && (next_is(u"分之") || next_is(u"个百分"))) return true;
  if (left_chinese && is_part(right) &&
      (han_digit(right) >= 0 || right != u'点' || han_digit(next_folded(text, after + 1)) >= 0))
    return true;
  if ((left == u'又' || left == u'之') && (is_ascii_digit(right) || han_digit(right) >= 0 || is_power(right)))
    return left == u'又' || before >= 2;
  if (left == u'分' && right == u'之') return true;
  if (is_digit(left) && right == u'成' && !is_han(next_folded(text, after + 1))) return true;
  if (left == u'分' && right == u'点' && left_of_left == u'百') return true;
  if ((left == u'个' && next_is(u"百分点")) || (left == u'百' && next_is(u"分点"))) return true;
  if (left == u'点' && han_digit(right) >= 0 && (han_digit(left_of_left) >= 0 || is_power(left_of_left)))
    return true;
  if (left == u'成' && han_digit(right) > 0 && han_digit(left_of_left) > 0) return true;
  return false;
}

}  // namespace

Reading::Reading(std::u16string_view original) : original_(original) {
  text.resize(original.size());
  std::size_t size = 0;
  const auto put = [&](std::size_t at, char16_t folded) {
    text[size++] = folded;
    if (mapped_) origin_.push_back(static_cast<std::uint32_t>(at));
  };
  for (std::size_t at = 0; at < original.size(); ++at) {
    const char16_t c = original[at];
    if (is_plain(c)) {
      put(at, simplified_unit(c));
      continue;
    }
    if (is_invisible(c) || (is_blank(c) && is_inner_blank(original, at))) {
      if (!mapped_) {  // the first that is left out: until here the offsets are the same
        origin_.resize(at);
        std::iota(origin_.begin(), origin_.end(), 0U);
        mapped_ = true;
      }
      continue;
    }
    const char16_t next = at + 1 < original.size() ? original[at + 1] : u'\0';
    const bool three = (c == u'参' || c == u'參') && is_formal_power(next);
    const bool two = (c == u'俩' || c == u'倆') && (is_formal_power(next) || small_power(next) > 1);
    if (three || two) {  // 參佰, 俩千; elsewhere they are no digits
      put(at, three ? u'叁' : u'两');
      continue;
    }
    put(at, c == u'，' && parts_clauses(original, at) ? u';' : fold(c));
  }
  text.resize(size);
}

Span Reading::original(Span span) const {
  if (!mapped_) return span;
  if (span.empty()) {
    const std::uint32_t at =
        span.begin < origin_.size() ? origin_[span.begin] : static_cast<std::uint32_t>(original_.size());
    return {at, at};
  }
  return {origin_[span.begin], origin_[span.end - 1] + 1};
}

std::uint32_t Reading::find(std::uint32_t offset) const {
  if (!mapped_) return offset;
  return static_cast<std::uint32_t>(std::lower_bound(origin_.begin(), origin_.end(), offset) -
                                    origin_.begin());
}

std::u16string Reading::as_written(Span span) const {
  if (!mapped_) return std::u16string(slice(original_, span));
  std::u16string written;
  for (std::uint32_t at = span.begin; at < span.end; ++at)
    written.push_back(original_[origin_[at]]);
  return written;
}

}  // namespace shuwen
