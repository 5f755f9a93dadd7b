#include "metrics/times/time_year_parts.h"

#include "metrics/sentences/clause_lexicon.h"
#include "metrics/times/time_point.h"
#include "text/chars.h"

namespace shuwen {
namespace {

using Precision = TimePart::Precision;

TimePart months(std::uint32_t begin, std::uint32_t end, std::optional<int> year, int first, int last) {
  TimePart part{.begin = begin, .end = end, .precision = Precision::part_of_year};
  if (year) {
    part.range = month_range(*year, first, last);
    part.year = *year;
  }
  return part;
}

TimePart year_end(std::uint32_t begin, std::uint32_t end, std::optional<int> year, int month = 12) {
  TimePart part = months(begin, end, year, month, month);
  part.range.from.reset();
  return part;
}

std::optional<int> year_or_base(const TimeCursor& c, std::optional<int> year) {
  if (year) return year;
  if (c.said_year) return c.said_year;
  if (c.base_year) return c.base_year;
  return std::nullopt;
}

/// 第三季|合并营收, 第2季|净利: a measure stands behind.
bool leads_to_measure(const TimeCursor& c, std::uint32_t p) {
  constexpr std::uint32_t kReach = 5;
  for (std::uint32_t at = p; at < p + kReach && is_han(c.at(at)); ++at)
    if (word_at(c.text, at, c.end, kMeasure).size > 1) return true;
  return false;
}

/// 一季度, 第一季度, 首季, 前三季度, 三季度末.
std::optional<TimePart> quarter(const TimeCursor& c, std::uint32_t begin, std::uint32_t p,
                                std::optional<int> year) {
  std::uint32_t at = p;
  // 首三季
  const bool first = c.at(at) == u'首' && c.number(at + 1).has_value();
  const bool all = c.at(at) == u'前' || c.at(at) == u'头' || first;
  if (all || c.at(at) == u'第') ++at;
  int last = 1;
  if (c.at(at) == u'首') {
    ++at;
  } else {
    const auto number = c.number(at);
    if (!number || number->value < 1 || number->value > 4 || number->digits > 1) return std::nullopt;
    last = number->value;
    at = number->end;
    if (all && c.at(at) == u'个') ++at;
  }
  const std::uint32_t word = c.any(at, {u"季度", u"季"});
  // 首季, 112年第2季, 第2季净利; 第2季 by itself is of anything.
  if (word == 0 || (word == 1 && c.at(p) != u'首' &&
                    !((all || c.at(p) == u'第') &&
                      (year || one_of(c.before(p), u"较比于至") || leads_to_measure(c, at + 1)))))
    return std::nullopt;
  at += word;
  year = year_or_base(c, year);
  if (c.at(at) == u'末') return year_end(begin, at + 1, year, last * 3);
  return months(begin, at, year, all ? 1 : last * 3 - 2, last * 3);
}

/// 2023年Q2, 2022H1: as companies write the parts of a year.
std::optional<TimePart> lettered_part(const TimeCursor& c, std::uint32_t begin, std::uint32_t p,
                                      std::optional<int> year) {
  const int length = c.at(p) == u'Q' ? 3 : c.at(p) == u'H' ? 6 : 0;
  const auto number = length && year ? c.number(p + 1) : std::nullopt;
  if (!number || !number->arabic || number->digits != 1 || number->value < 1 || number->value * length > 12 ||
      is_latin(c.at(number->end)))
    return std::nullopt;
  return months(begin, number->end, year, (number->value - 1) * length + 1, number->value * length);
}

/// 前8个月, 头三个月, 前7月.
std::optional<TimePart> first_months(const TimeCursor& c, std::uint32_t begin, std::uint32_t p,
                                     std::optional<int> year) {
  if (c.at(p) != u'前' && c.at(p) != u'头' && c.at(p) != u'首') return std::nullopt;
  const auto number = c.number(p + 1);
  if (!number || number->vague || number->value < 1 || number->value > 12) return std::nullopt;
  const std::uint32_t word = c.any(number->end, {u"个月", u"月份", u"月"});
  if (word == 0) return std::nullopt;
  TimePart part = months(begin, number->end + word, year_or_base(c, year), 1, number->value);
  part.kind = TimeKind::period;
  return part;
}

std::uint32_t range_mark(const TimeCursor& c, std::uint32_t p) {
  return c.any(p, {u"——", u"--", u"至", u"到", u"—", u"-", u"~", u"–", u"～"});
}

/// 5月…, 1至7月, 1—8月份, 7、8月.
std::optional<TimePart> month(const TimeCursor& c, std::uint32_t begin, std::uint32_t p,
                              std::optional<int> year) {
  const auto number = c.number(p);
  if (!number || number->vague || number->value < 1 || number->value > 12 || number->digits > 2)
    return std::nullopt;
  if (c.at(number->end) == u'月') {
    const bool flower = c.at(number->end + 1) == u'季' && !c.any(number->end + 1, {u"季调", u"季节"});
    if (flower || c.at(number->end + 1) == u'球') return std::nullopt;
    if (!year) year = implied_year(c, number->value, begin);
    return read_month_part(c, begin, number->end + 1, year, number->value);
  }
  std::uint32_t mark = range_mark(c, number->end);
  if (mark == 0 && c.at(number->end) == u'、') mark = 1;
  if (mark == 0) return std::nullopt;
  const auto last = c.number(number->end + mark);
  if (!last || last->value <= number->value || last->value > 12 || last->digits > 2 ||
      c.at(last->end) != u'月')
    return std::nullopt;
  if (!year) year = implied_year(c, last->value, begin);
  TimePart part = months(begin, last->end + 1, year, number->value, last->value);
  part.kind = TimeKind::period;
  part.end += c.any(part.end, {u"份"});
  return part;
}

/// 底, 末, 年底, 年末, 初, 年初, 年内, 年中 after a year, or 年底 … by itself.
std::optional<TimePart> border(const TimeCursor& c, std::uint32_t begin, std::uint32_t p,
                               std::optional<int> year, bool short_forms) {
  std::uint32_t at = p;
  if (c.at(at) == u'年') ++at;
  const bool spelt = at > p;
  if (!spelt && !short_forms) return std::nullopt;
  const char16_t next = c.at(at + 1);
  switch (c.at(at)) {
    case u'底':
      if (next == u'部' || next == u'层' || next == u'气' || next == u'盘' || next == u'线')
        return std::nullopt;
      return year_end(begin, at + 1, year_or_base(c, year));
    case u'末':
      if (!year && !c.said_year && c.whole_year) year = c.whole_year;
      return year_end(begin, at + 1, year_or_base(c, year));
    case u'初': {
      if (next == u'步' || next == u'级' || next == u'中' || next == u'期' || next == u'次' || next == u'创')
        return std::nullopt;
      return months(begin, at + 1, year_or_base(c, year), 1, 1);
    }
    case u'内':
    case u'中':
      // 明年年中前
      if (spelt && c.at(at) == u'中' && c.any(at + 1, {u"前", u"之前"}))
        return year_end(begin, at + 1, year_or_base(c, year), 6);
      if (!spelt || (c.at(at) == u'中' && is_han(next) && next != u'，')) return std::nullopt;
      return months(begin, at + 1, year_or_base(c, year), 1, 12);
    default:
      return std::nullopt;
  }
}

}  // namespace

std::optional<TimePart> read_part_of_year(const TimeCursor& c, std::uint32_t begin, std::uint32_t p,
                                          std::optional<int> year) {
  switch (c.at(p)) {
    case u'上':
    case u'下':
    case u'前':
    case u'后':
      if (c.is(p + 1, u"半年") && c.before(p) != u'以') {
        const char16_t which = c.at(p);
        if (which == u'前' || which == u'后')
          if (begin == p) return std::nullopt;  // 前半年 by itself is any half year
        const int first = which == u'上' || which == u'前' ? 1 : 7;
        if (c.at(p + 3) == u'末') return year_end(begin, p + 4, year_or_base(c, year), first + 5);
        return months(begin, p + 3, year_or_base(c, year), first, first + 5);
      }
      if (auto part = quarter(c, begin, p, year)) return part;
      return first_months(c, begin, p, year);
    case u'头':
      return first_months(c, begin, p, year);
    case u'第':
      return quarter(c, begin, p, year);
    case u'首':
      if (auto part = quarter(c, begin, p, year)) return part;
      if (c.is(c.number(p + 1).value_or(SmallNumber{}).end, u"个月")) return first_months(c, begin, p, year);
      return std::nullopt;
    case u'年':
      if (begin == p && (is_han(c.before(p)) || is_digit(c.before(p))) &&
          !one_of(c.before(p), u"到至在于于截，、按将近从争划计保拟取望定标是") &&
          !c.any(p, {u"年底前", u"年底之前", u"年末前"}))
        return std::nullopt;  // 过年初二, 20年底蕴
      return border(c, begin, p, year, false);
    default:
      break;
  }
  if (auto part = lettered_part(c, begin, p, year)) return part;
  if (auto part = quarter(c, begin, p, year)) return part;
  return month(c, begin, p, year);
}

TimePart read_year_part(const TimeCursor& c, std::uint32_t begin, std::uint32_t p, std::optional<int> year,
                        bool whole) {
  if (auto part = border(c, begin, p, year, whole)) return *part;
  std::uint32_t at = p;
  if (c.is(at, u"的")) ++at;  // 去年的上半年
  const bool season = c.any(p, {u"春季", u"夏季", u"秋季", u"冬季", u"春天", u"夏天", u"秋天", u"冬天"}) > 0;
  if (season) {
    TimePart part{.begin = begin, .end = p + 2, .precision = Precision::vague};
    part.end += c.any(part.end, {u"学期"});
    part.year = year.value_or(0);
    return part;
  }
  // A part of the year may stand apart by a blank: 2020 年 5 月.
  const std::uint32_t next = at == p ? c.skip_blanks(at) : at;
  if (year || !c.reference) {
    if (const char16_t first = c.at(next); first != u'年')
      if (auto part = read_part_of_year(c, begin, next, year ? year : std::optional(0));
          part && part->end > next) {
        if (!year) part->range = {};
        return *part;
      }
  }
  TimePart part{.begin = begin, .end = p, .precision = Precision::year};
  if (year) {
    part.range = year_range(*year);
    part.year = *year;
  }
  // 去年|这个时候: that day, a year before.
  const std::uint32_t of = c.any(part.end, {u"的"});
  if (const auto then = c.any(part.end + of, {u"这个时候", u"这时候", u"这个时节", u"这时", u"此时"});
      then && year && c.reference && *year < c.reference->year) {
    part.end += of + then;
    part.range = {std::nullopt, add_months(*c.reference, 12 * (*year - c.reference->year))};
    part.precision = Precision::vague;
    part.refers_to = RefersTo::then;
    return part;
  }
  if (c.is(part.end, u"同期")) {
    part.refers_to = RefersTo::same_stretch;
    part.end += 2;
    return part;
  }
  part.end += c.any(part.end, {u"度", u"全年"});
  return part;
}

TimePart read_month_part(const TimeCursor& c, std::uint32_t begin, std::uint32_t p, std::optional<int> year,
                         int month) {
  TimePart part{.begin = begin, .end = p, .precision = Precision::month};
  part.month = month;
  part.year = year.value_or(0);
  const bool known = year && month >= 1;
  if (known) part.range = month_range(*year, month, month);
  const std::uint32_t at = c.skip_blanks(p);
  if (const auto day = c.number(at); day && !day->vague && day->value >= 1 && day->value <= 31) {
    const std::uint32_t range = range_mark(c, day->end);
    const auto last = range ? c.number(day->end + range) : std::nullopt;
    const bool pair = last && last->value > day->value && last->value <= 31 && c.at(last->end) == u'日';
    const char16_t mark = c.at(day->end);
    if (mark == u'日' || mark == u'号' || pair) {
      part.end = pair ? last->end + 1 : day->end + 1;
      part.precision = Precision::day;
      const Day first{part.year, month, day->value}, final{part.year, month, pair ? last->value : day->value};
      part.range = known && is_valid(first) && is_valid(final) ? DayRange{first, final} : DayRange{};
      if (pair) part.kind = TimeKind::period;
      std::uint32_t clock_at = part.end;
      if (is_blank(c.at(clock_at)) && is_digit(c.at(clock_at + 1))) ++clock_at;
      if (const auto clock = read_clock(c, clock_at, true)) {
        part.end = clock->end;
      } else {
        part.end += day_part(c, part.end);
      }
      return part;
    }
  }
  const auto days = [&](int first, int last) {
    if (known) part.range = {Day{*year, month, first}, Day{*year, month, last}};
  };
  const int length = known ? days_in_month(*year, month) : 30;
  if (c.is(p, u"上旬")) {
    days(1, 10);
    part.end += 2;
  } else if (c.is(p, u"中旬")) {
    days(11, 20);
    part.end += 2;
  } else if (c.is(p, u"下旬")) {
    days(21, length);
    part.end += 2;
  } else if (c.is(p, u"底") || c.is(p, u"末")) {
    part.range.from.reset();
    part.end += 1;
  } else if (c.is(p, u"初")) {
    part.end += 1;
  } else {
    part.end += c.any(p, {u"份"});
  }
  return part;
}

}  // namespace shuwen
