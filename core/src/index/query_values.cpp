#include "index/query_values.h"

#include <algorithm>

#include "text/chars.h"

namespace shuwen::index {
namespace {

constexpr std::size_t kLongestNumber = 400;

/// The power of ten a unit of number stands for; 0 when it is none.
int power_of(char16_t c) {
  switch (c) {
    case u'百':
      return 2;
    case u'千':
      return 3;
    case u'万':
    case u'萬':
      return 4;
    case u'亿':
    case u'億':
      return 8;
    case u'兆':
      return 12;
    default:
      return 0;
  }
}

struct Parts {
  bool negative = false;
  std::u16string_view whole, fraction;
};

Parts parts_of(std::u16string_view text) {
  Parts parts;
  if (!text.empty() && text[0] == u'-') {
    parts.negative = true;
    text.remove_prefix(1);
  }
  const std::size_t point = text.find(u'.');
  parts.whole = text.substr(0, point);
  if (point != std::u16string_view::npos) parts.fraction = text.substr(point + 1);
  while (!parts.whole.empty() && parts.whole[0] == u'0')
    parts.whole.remove_prefix(1);
  while (!parts.fraction.empty() && parts.fraction.back() == u'0')
    parts.fraction.remove_suffix(1);
  if (parts.whole.empty() && parts.fraction.empty()) parts.negative = false;
  return parts;
}

bool is_date(std::u16string_view text) {
  if (text.size() != 4 && text.size() != 7 && text.size() != 10) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i == 4 || i == 7 ? text[i] != u'-' : !is_ascii_digit(text[i])) return false;
  }
  const auto two = [&](std::size_t i) { return (text[i] - u'0') * 10 + (text[i + 1] - u'0'); };
  if (text.size() >= 7 && (two(5) < 1 || two(5) > 12)) return false;
  return text.size() < 10 || (two(8) >= 1 && two(8) <= 31);
}

}  // namespace

std::optional<std::u16string> read_decimal(std::u16string_view text) {
  std::u16string digits;
  std::size_t fraction = 0;
  bool point = false;
  bool any = false;
  bool negative = false;
  std::size_t i = 0;
  if (!text.empty() && (half_width(text[0]) == u'-' || text[0] == u'−' || half_width(text[0]) == u'+')) {
    negative = half_width(text[0]) != u'+';
    i = 1;
  }
  for (; i < text.size(); ++i) {
    const char16_t c = half_width(text[i]);
    if (is_ascii_digit(c)) {
      digits += c;
      any = true;
      fraction += point ? 1 : 0;
    } else if (c == u'.' && !point) {
      point = true;
    } else if (c != u',' || !any || point) {
      break;
    }
  }
  if (!any) return std::nullopt;
  std::size_t power = 0;
  for (; i < text.size(); ++i) {
    if (power_of(text[i]) == 0) return std::nullopt;
    power += static_cast<std::size_t>(power_of(text[i]));
  }
  if (digits.size() + power > kLongestNumber) return std::nullopt;
  while (fraction > 0 && power > 0) {
    --fraction;
    --power;
  }
  digits.append(power, u'0');
  std::u16string out = negative ? u"-" : u"";
  out.append(digits, 0, digits.size() - fraction);
  if (fraction > 0) {
    if (digits.size() == fraction) out += u'0';
    out += u'.';
    out.append(digits, digits.size() - fraction);
  }
  return out;
}

std::strong_ordering compare_decimals(std::u16string_view a, std::u16string_view b) {
  Parts x = parts_of(a);
  Parts y = parts_of(b);
  if (x.negative != y.negative) return y.negative <=> x.negative;
  if (x.negative) std::swap(x, y);
  if (x.whole.size() != y.whole.size()) return x.whole.size() <=> y.whole.size();
  if (const int whole = x.whole.compare(y.whole); whole != 0) return whole <=> 0;
  return x.fraction.compare(y.fraction) <=> 0;
}

Result<Range> read_range(std::u16string_view text, Comparison comparison, bool numbers,
                         std::size_t position) {
  const auto fail = [&](std::size_t at) {
    return query_error(numbers
                           ? "this is no number: write one as in value>10000, value:50..200 or value>1.6万"
                           : "this is no date: write one as in date:2020-01..2020-06 or date:2020-10-23",
                       position + at);
  };
  const auto read = [&](std::u16string_view part) -> std::optional<std::u16string> {
    if (numbers) return read_decimal(part);
    std::u16string date(part);
    std::transform(date.begin(), date.end(), date.begin(),
                   [](char16_t c) { return c == u'/' ? u'-' : half_width(c); });
    if (!is_date(date)) return std::nullopt;
    return date;
  };
  Range range;
  const std::size_t dots = text.find(u"..");
  if (dots == std::u16string_view::npos || comparison != Comparison::matches) {
    const auto value = read(text);
    if (!value) return fail(0);
    if (comparison != Comparison::less && comparison != Comparison::less_equal) range.low = value;
    if (comparison != Comparison::greater && comparison != Comparison::greater_equal) range.high = value;
    range.low_open = comparison == Comparison::greater;
    range.high_open = comparison == Comparison::less;
    return range;
  }
  if (dots > 0 && !(range.low = read(text.substr(0, dots)))) return fail(0);
  if (dots + 2 < text.size() && !(range.high = read(text.substr(dots + 2)))) return fail(dots + 2);
  if (!range.low && !range.high) return fail(0);
  const bool empty = range.low && range.high &&
                     (numbers ? compare_decimals(*range.low, *range.high) > 0
                              : range.low->substr(0, range.high->size()) > *range.high);
  if (empty) return query_error("nothing lies in this range: its first end is beyond its second", position);
  return range;
}

bool decimal_in_range(std::u16string_view value, const Range& range) {
  if (range.low) {
    const auto order = compare_decimals(value, *range.low);
    if (order < 0 || (range.low_open && order == 0)) return false;
  }
  if (range.high) {
    const auto order = compare_decimals(value, *range.high);
    if (order > 0 || (range.high_open && order == 0)) return false;
  }
  return true;
}

bool date_in_range(std::u16string_view date, const Range& range) {
  if (date.empty()) return false;
  if (range.low) {
    const int order = date.substr(0, range.low->size()).compare(*range.low);
    if (order < 0 || (range.low_open && order == 0)) return false;
  }
  if (range.high) {
    const int order = date.substr(0, range.high->size()).compare(*range.high);
    if (order > 0 || (range.high_open && order == 0)) return false;
  }
  return true;
}

}  // namespace shuwen::index
