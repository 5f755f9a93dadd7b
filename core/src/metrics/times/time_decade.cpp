#include "metrics/times/time_decade.h"

#include "text/chars.h"

namespace shuwen {

using Precision = TimePart::Precision;

std::optional<TimePart> read_split_year(const TimeCursor& c, std::uint32_t p) {
  const auto year = c.number(p);
  if (!year || !year->arabic || year->digits != 4 || year->value < 1900 || !one_of(c.at(year->end), u"/、-–"))
    return std::nullopt;
  const auto next = c.number(year->end + 1);
  if (!next || !next->arabic) return std::nullopt;
  const bool follows = next->value == (next->digits == 4 ? year->value + 1 : (year->value + 1) % 100);
  std::uint32_t end = next->end;
  if (c.at(end) == u'年') {
    // 2027、2029年: the first of the years that share their 年.
    if (c.at(year->end) == u'、') {
      if (next->digits != 4) return std::nullopt;
      TimePart part{.begin = p, .end = year->end, .precision = Precision::year, .year = year->value};
      part.range = year_range(year->value);
      return part;
    }
    ++end;
  } else {
    // the 2019-20 season; 2011-12 in Chinese is a month
    const bool latin = c.before(p) == u' ' && p > 1 && is_latin(c.before(p - 1));
    if (!latin || !one_of(c.at(year->end), u"-–") || next->digits != 2 || is_digit(c.at(end)) ||
        c.at(end) == u'-')
      return std::nullopt;
  }
  if (!follows) return std::nullopt;
  TimePart part{.begin = p, .end = end, .precision = Precision::year, .year = year->value};
  part.range = {Day{year->value, 1, 1}, Day{year->value + 1, 12, 31}};
  return part;
}

std::optional<TimePart> read_decade(const TimeCursor& c, std::uint32_t p) {
  std::uint32_t at = p;
  int century = 1900;
  if (const auto length = c.any(at, {u"上世纪", u"本世纪"})) {
    if (c.is(at, u"本世纪")) century = 2000;
    at += length;
  } else if (const auto number = c.number(at); number && c.is(number->end, u"世纪")) {
    if (number->value < 1 || number->value > 21) return std::nullopt;
    century = (number->value - 1) * 100;
    at = number->end + 2;
  }
  // 21世纪初, 二十世纪的…: which one; 半个世纪 has its classifier, 21世纪经济报道 is a name.
  const std::uint32_t age = c.any(at, {u"初期", u"末期", u"中期", u"中叶", u"初", u"末", u"以来"});
  const bool ends = age > 0 || !is_han(c.at(at)) || one_of(c.at(at), u"的是中里前后");
  if (at > p && ends && !is_digit(c.at(at)) && c.at(p) != u'上' && c.at(p) != u'本')
    return TimePart{.begin = p, .end = at + age, .precision = Precision::vague};
  int first = -1, last = -1;
  // 20至40年代
  const auto range_end = [&]() -> int {
    if (!one_of(c.at(at), u"至到-—–~～") || !is_digit(c.at(at + 1)) || half_width(c.at(at + 2)) != u'0')
      return -1;
    return half_width(c.at(at + 1)) - u'0';
  };
  if (is_digit(c.at(at)) && half_width(c.at(at + 1)) == u'0' && !is_digit(c.at(at + 2))) {
    first = last = half_width(c.at(at)) - u'0';
    at += 2;
    if (const int end = range_end(); end > first) {
      last = end;
      at += 3;
    }
  } else {
    for (; chinese_digit(c.at(at)) > 0; ++at) {
      if (first < 0) first = chinese_digit(c.at(at));
      last = chinese_digit(c.at(at));
    }
    if (first < 0 || c.at(at) != u'十') return std::nullopt;
    ++at;
  }
  if (!c.is(at, u"年代")) return std::nullopt;
  at += 2;
  at += c.any(at, {u"初期", u"末期", u"中期", u"初", u"末"});
  TimePart part{.begin = p, .end = at, .precision = Precision::vague};
  part.range = {Day{century + first * 10, 1, 1}, Day{century + last * 10 + 9, 12, 31}};
  return part;
}

}  // namespace shuwen
