#include "index/query_values.h"

#include <algorithm>

#include "text/chars.h"
#include "text/utf.h"

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

/// The parts of a date behind its year, as ISO 8601 writes them.
struct DatePart {
  char16_t before;
  int least, most;
};
constexpr DatePart kDateParts[] = {{u'-', 1, 12}, {u'-', 1, 31}, {u'T', 0, 23}, {u':', 0, 59}, {u':', 0, 59}};

/// What stands in ISO 8601 where people write `mark`.
constexpr char16_t iso_mark(char16_t mark) {
  switch (half_width(mark)) {
    case u'年':
    case u'月':
    case u'/':
    case u'.':
      return u'-';
    case u'日':
    case u'号':
    case u' ':
    case u't':
      return u'T';
    case u'时':
    case u'点':
      return u':';
    default:
      return half_width(mark);
  }
}

bool are_digits(std::u16string_view text) {
  return std::all_of(text.begin(), text.end(), is_ascii_digit);
}

/// With ISO 8601's marks: `2020年1月5日` as `2020-1-5`, `20200105` as `2020-01-05`.
std::u16string with_iso_marks(std::u16string_view text) {
  std::u16string out;
  for (const char16_t c : text) {
    const char16_t mark = iso_mark(c);
    if (mark != u'T' || out.empty() || out.back() != u'T') out += mark;
  }
  if (!out.empty() && !is_ascii_digit(out.back())) out.pop_back();
  if ((out.size() == 6 || out.size() == 8) && are_digits(out)) {
    if (out.size() == 8) out.insert(6, 1, u'-');
    out.insert(4, 1, u'-');
  }
  return out;
}

/// An ISO 8601 date, or its beginning.
std::optional<std::u16string> read_date(std::u16string_view text) {
  const std::u16string marked = with_iso_marks(text);
  std::u16string date = marked.substr(0, 4);
  if (date.size() < 4 || !are_digits(date)) return std::nullopt;
  std::size_t at = 4;
  for (const DatePart& part : kDateParts) {
    if (at == marked.size()) return date;
    if (marked[at++] != part.before) return std::nullopt;
    const std::size_t begin = at;
    while (at < marked.size() && at < begin + 2 && is_ascii_digit(marked[at]))
      ++at;
    std::u16string digits = marked.substr(begin, at - begin);
    if (digits.empty()) return std::nullopt;
    if (digits.size() == 1) digits.insert(0, 1, u'0');
    const int value = (digits[0] - u'0') * 10 + (digits[1] - u'0');
    if (value < part.least || value > part.most) return std::nullopt;
    date += part.before;
    date += digits;
  }
  return at == marked.size() ? std::optional(date) : std::nullopt;
}

/// Compares dates as exactly as both are known.
int compare_dates(std::u16string_view a, std::u16string_view b) {
  const std::size_t size = std::min(a.size(), b.size());
  return a.substr(0, size).compare(b.substr(0, size));
}

/// Where the number that `text` begins with ends; 0 when it begins with none.
std::size_t end_of_number(std::u16string_view text) {
  std::size_t end = text.size();
  while (end > 0 && !read_decimal(text.substr(0, end)))
    --end;
  return end;
}

Error no_number(std::u16string_view text, std::size_t position) {
  const std::size_t end = end_of_number(text);
  if (end == 0) {
    return query_error("this is no number: write one as in value>10000, value:50..200 or value>1.6万",
                       position);
  }
  return query_error("a number alone stands here: what it counts is a condition of its own, as in `unit:" +
                         to_utf8(text.substr(end)) + "`, and a range is written as in value:50..200",
                     position + end);
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
  const auto fail = [&](std::size_t at, std::u16string_view part) {
    if (numbers) return no_number(part, position + at);
    return query_error("this is no date: write one as in date:2020-01..2020-06 or date:2020-10-23",
                       position + at);
  };
  const auto read = [&](std::u16string_view part) { return numbers ? read_decimal(part) : read_date(part); };
  Range range;
  const std::size_t dots = text.find(u"..");
  if (dots == std::u16string_view::npos || comparison != Comparison::matches) {
    const auto value = read(text);
    if (!value) return fail(0, text);
    if (comparison != Comparison::less && comparison != Comparison::less_equal) range.low = value;
    if (comparison != Comparison::greater && comparison != Comparison::greater_equal) range.high = value;
    range.low_open = comparison == Comparison::greater;
    range.high_open = comparison == Comparison::less;
    return range;
  }
  const std::u16string_view first = text.substr(0, dots);
  const std::u16string_view last = text.substr(dots + 2);
  if (!first.empty() && !(range.low = read(first))) return fail(0, first);
  if (!last.empty() && !(range.high = read(last))) return fail(dots + 2, last);
  if (!range.low && !range.high) return fail(0, first);
  const bool empty =
      range.low && range.high &&
      (numbers ? compare_decimals(*range.low, *range.high) > 0 : compare_dates(*range.low, *range.high) > 0);
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
  // A range as wide as a month holds all its days; a date of which the month is known may lie on any of them.
  if (range.low) {
    const int order = compare_dates(date, *range.low);
    if (order < 0 || (range.low_open && order == 0 && date.size() >= range.low->size())) return false;
  }
  if (range.high) {
    const int order = compare_dates(date, *range.high);
    if (order > 0 || (range.high_open && order == 0 && date.size() >= range.high->size())) return false;
  }
  return true;
}

}  // namespace shuwen::index
