#include "metrics/time.h"

#include "text/chars.h"

namespace shuwen {
namespace {

std::uint32_t digits_end(std::u16string_view text, std::uint32_t at, std::uint32_t end) {
  while (at < end && is_ascii_digit(text[at]))
    ++at;
  return at;
}

}  // namespace

std::vector<TimeExpression> find_times(std::u16string_view text, Span where,
                                       const std::string& reference_date) {
  static_cast<void>(reference_date);
  std::vector<TimeExpression> found;
  for (std::uint32_t at = where.begin; at < where.end;) {
    const std::uint32_t digits = digits_end(text, at, where.end);
    std::uint32_t stop = digits;
    const std::uint32_t count = digits - at;
    const auto next = [&] { return stop < where.end ? text[stop] : u'\0'; };
    if (count == 4 && next() == u'年') {
      ++stop;
      const std::uint32_t month = digits_end(text, stop, where.end);
      if (month > stop && month < where.end && text[month] == u'月') stop = month + 1;
      const std::uint32_t day = digits_end(text, stop, where.end);
      if (stop != digits + 1 && day > stop && day < where.end && text[day] == u'日') stop = day + 1;
    } else if (count > 0 && count <= 2 && next() == u'月') {
      ++stop;
      const std::uint32_t day = digits_end(text, stop, where.end);
      if (day > stop && day < where.end && text[day] == u'日') stop = day + 1;
    }
    if (stop > digits) {
      found.push_back({{at, stop}, TimeKind::date, {}, {}});
      at = stop;
    } else {
      at = digits > at ? digits : at + 1;
    }
  }
  return found;
}

}  // namespace shuwen
