#include "metrics/times/time_day.h"

#include <algorithm>

#include "metrics/times/time_point.h"
#include "text/chars.h"

namespace shuwen {
namespace {

using Precision = TimePart::Precision;

/// 7月|28|、29日, |13|-14日晴: the first of the days that share their 日.
bool is_listed_day(const TimeCursor& c, std::uint32_t p, const SmallNumber& number) {
  if (!number.arabic) return false;
  const char16_t before = c.before(p);
  std::uint32_t mark = c.at(number.end) == u'、' && before == u'月' ? 1 : 0;
  if (mark == 0 && (before == 0 || one_of(before, u"。,;:、(在于")))
    mark = c.any(number.end, {u"-", u"~", u"—", u"–", u"至", u"到"});
  if (mark == 0) return false;
  const auto next = c.number(number.end + mark);
  return next && next->arabic && next->value > number.value && next->value <= 31 &&
         c.at(next->end) == u'日' && !one_of(c.at(next->end + 1), u"内以左余游龄均之");
}

/// The day of 5.17, whose month is given.
std::optional<SmallNumber> second_of_dotted(const TimeCursor& c, const SmallNumber& month) {
  if (!month.arabic || month.digits > 2 || month.value < 1 || month.value > 12 || c.at(month.end) != u'.')
    return std::nullopt;
  const auto day = c.number(month.end + 1);
  if (!day || !day->arabic || day->digits > 2 || day->value < 1 || day->value > 31) return std::nullopt;
  return day;
}

}  // namespace

std::optional<TimePart> iso_date(const TimeCursor& c, std::uint32_t p) {
  const auto year = c.number(p);
  if (!year || !year->arabic || year->digits != 4 || year->value < 1800 || year->value > 2199)
    return std::nullopt;
  const char16_t separator = c.at(year->end);
  if (separator != u'-' && separator != u'/' && separator != u'.') return std::nullopt;
  const auto month = c.number(year->end + 1);
  if (!month || !month->arabic || month->digits > 2 || c.at(month->end) != separator) return std::nullopt;
  const auto day = c.number(month->end + 1);
  if (!day || !day->arabic || day->digits > 2) return std::nullopt;
  const Day date{year->value, month->value, day->value};
  if (!is_valid(date)) return std::nullopt;
  TimePart part{
      .begin = p, .end = day->end, .precision = Precision::day, .year = date.year, .month = date.month};
  part.range = {date, date};
  return part;
}

std::optional<TimePart> american_date(const TimeCursor& c, std::uint32_t p) {
  const auto first = c.number(p);
  if (!first || !first->arabic || first->digits > 2 || c.at(first->end) != u'/') return std::nullopt;
  const auto second = c.number(first->end + 1);
  if (!second || !second->arabic || second->digits > 2 || c.at(second->end) != u'/') return std::nullopt;
  const auto year = c.number(second->end + 1);
  if (!year || !year->arabic || (year->digits != 2 && year->digits != 4) || c.at(year->end) == u'/')
    return std::nullopt;
  const int named = year->digits == 4 ? year->value : 2000 + year->value;
  Day date{named, first->value, second->value};
  if (first->value > 12) std::swap(date.month, date.day);
  if (named < 1900 || named > 2100 || !is_valid(date)) return std::nullopt;
  TimePart part{
      .begin = p, .end = year->end, .precision = Precision::day, .year = date.year, .month = date.month};
  part.range = {date, date};
  return part;
}

TimePart with_clock(const TimeCursor& c, TimePart part) {
  std::uint32_t at = part.end;
  if (is_blank(c.at(at)) && is_digit(c.at(at + 1))) ++at;
  if (const auto clock = read_clock(c, at, true)) {
    part.end = clock->end;
  } else {
    part.end += day_part(c, part.end);
  }
  return part;
}

std::optional<TimePart> weekday_at(const TimeCursor& c, std::uint32_t p, std::uint32_t prefix,
                                   std::optional<int> week) {
  constexpr std::u16string_view kDays = u"一二三四五六日天";
  const char16_t name = c.at(p + prefix);
  const std::size_t index = kDays.find(name);
  if (index == std::u16string_view::npos) return std::nullopt;
  TimePart part{.begin = p, .end = p + prefix + 1, .precision = Precision::day};
  if (c.reference) {
    const int day = static_cast<int>(index == 7 ? 6 : index);
    int shift = day - weekday(*c.reference);
    if (week) {
      shift += *week * 7;
    } else if (shift > 0) {
      shift -= 7;  // a bare 周三 is the last one
    }
    const Day date = add_days(*c.reference, shift);
    part.range = {date, date};
  }
  return part;
}

std::optional<TimePart> bare_weekday(const TimeCursor& c, std::uint32_t p) {
  const std::uint32_t prefix = c.any(p, {u"周", u"星期", u"礼拜"});
  if (prefix == 0) return std::nullopt;
  const char16_t before = c.before(p);
  // 每|周三下午: of no week.
  if (before == u'每' && c.any(p + prefix + 1, {u"上午", u"下午", u"中午", u"晚上", u"早上", u"晚间"})) {
    auto part = weekday_at(c, p, prefix, std::nullopt);
    if (part) part->range = {};
    return part;
  }
  if (before == u'每' || is_digit(before) || is_chinese_numeral(before) || before == u'几' || before == u'数')
    return std::nullopt;
  if (c.at(p + prefix + 1) == u'次' || c.at(p + prefix + 1) == u'期' || c.at(p + prefix + 1) == u'年')
    return std::nullopt;
  // 下周气温回升,|周三22℃: of the week that was named.
  constexpr std::uint32_t kReach = 40;
  const std::uint32_t from = std::max(c.begin + kReach, p) - kReach;
  const std::u16string_view told = slice(c.text, {from, p});
  const std::size_t next = told.rfind(u"下周"), last = told.rfind(u"上周");
  if (next != told.npos && (last == told.npos || last < next)) return weekday_at(c, p, prefix, 1);
  if (last != told.npos && one_of(c.text[from + last + 2], u",,")) return weekday_at(c, p, prefix, -1);
  return weekday_at(c, p, prefix, std::nullopt);
}

std::optional<TimePart> dated_today(const TimeCursor& c, std::uint32_t p) {
  const int shift = c.at(p) == u'今' ? 0 : c.at(p) == u'昨' ? -1 : c.at(p) == u'明' ? 1 : 2;
  if (shift == 2 || (c.at(p + 1) != u'(' && c.at(p + 1) != u'（')) return std::nullopt;
  const auto number = c.number(p + 2);
  if (!number || number->vague || number->value < 1 || number->value > 31) return std::nullopt;
  std::uint32_t at = number->end;
  const bool inside = c.at(at) == u'日';
  if (inside) ++at;
  if (c.at(at) != u')' && c.at(at) != u'）') return std::nullopt;
  ++at;
  if (!inside && c.at(at) != u'日' && c.at(at) != u'天') return std::nullopt;
  if (!inside) ++at;
  TimePart part{.begin = p, .end = at, .precision = Precision::day};
  if (c.reference) {
    const Day day = add_days(*c.reference, shift);
    part.range = {day, day};
  }
  return with_clock(c, part);
}

std::optional<TimePart> lunar_day(const TimeCursor& c, std::uint32_t p) {
  std::uint32_t at = p;
  if (c.is(p, u"农历") || c.is(p, u"阴历")) {
    at += 2;
    const auto month = c.number(at);
    if (month && c.at(month->end) == u'月')
      at = month->end + 1;
    else if (const auto word = c.any(at, {u"正月", u"腊月", u"冬月"}))
      at += word;
    else
      return std::nullopt;
  } else if (const auto word = c.any(p, {u"大年", u"正月", u"腊月"})) {
    at += word;
  } else if (const auto month = c.number(p);
             month && !month->arabic && !month->vague && month->value <= 12 && c.at(month->end) == u'月') {
    // 八月十五, 五月初五: a day without its 日
    at = month->end + 1;
    const auto bare = c.number(at);
    if (c.at(at) != u'初' && !(bare && bare->value > 10 && !is_han(c.at(bare->end)))) return std::nullopt;
  } else {
    return std::nullopt;
  }
  if (c.at(at) == u'初') ++at;
  const auto day = c.number(at);
  if (!day || day->vague || day->arabic || day->value < 1 || day->value > 30) return std::nullopt;
  TimePart part{.begin = p, .end = day->end, .precision = Precision::vague};
  part.end += c.any(part.end, {u"夜", u"晚", u"当天", u"日"});
  return part;
}

std::optional<TimePart> dotted_day(const TimeCursor& c, std::uint32_t p, const SmallNumber& month) {
  const auto day = second_of_dotted(c, month);
  // 持续5.5日 is a length.
  if (!day || one_of(c.before(p), u".每近共约满达超逾续长") || is_digit(c.before(p))) return std::nullopt;
  std::uint32_t end = day->end;
  if (c.at(end) == u'日' && c.at(end + 1) != u'元') {
    ++end;
  } else {
    // |5.18|-5.19日, |5.18|-19日: the days share their 日.
    const std::uint32_t mark = c.any(end, {u"-", u"~", u"—", u"–", u"至", u"到"});
    auto last = mark > 0 ? c.number(end + mark) : std::nullopt;
    if (last && c.at(last->end) == u'.') last = second_of_dotted(c, *last);
    if (!last || !last->arabic || c.at(last->end) != u'日') return std::nullopt;
  }
  TimePart part{.begin = p, .end = end, .precision = Precision::day, .month = month.value};
  if (const auto year = implied_year(c, month.value, p)) {
    const Day date{*year, month.value, day->value};
    if (!is_valid(date)) return std::nullopt;
    part.range = {date, date};
    part.year = *year;
  }
  return with_clock(c, part);
}

std::optional<TimePart> bare_day(const TimeCursor& c, std::uint32_t p, const SmallNumber& number) {
  const bool listed = is_listed_day(c, p, number);
  // 8月2号和7号
  const bool another = c.at(number.end) == u'号' && c.said_day && p > c.begin + 1 &&
                       c.before(p - 1) == u'号' && one_of(c.before(p), u"和、及与");
  if ((c.at(number.end) != u'日' && !listed && !another) || number.value < 1 || number.value > 31 ||
      number.vague)
    return std::nullopt;
  if (!number.arabic && number.digits == 1) return std::nullopt;  // 三日 is three days
  const std::uint32_t end = number.end + (listed ? 0 : 1);
  if (c.any(end, {u"以内", u"以上", u"以下", u"内", u"左右", u"余", u"游", u"龄", u"均", u"之内"}))
    return std::nullopt;
  constexpr std::u16string_view kDuration = u"每近共约满存达超逾过于续时长前后首";
  const char16_t before = c.before(p);
  // 于27日 is a day, 不少于3日 a stretch.
  constexpr std::u16string_view kCompared = u"少低短小多高大限长晚早迟";
  const bool compared = p > c.begin + 1 && kCompared.find(c.before(p - 1)) != std::u16string_view::npos;
  // 外长|6日: who, no length.
  const bool titled = before == u'长' && p > c.begin + 1 &&
                      one_of(c.before(p - 1), u"外部局市省县院校会团队组处厅州区镇村行台站社馆所首");
  // 附近|16日
  const bool nearby = before == u'近' && p > c.begin + 1 && one_of(c.before(p - 1), u"附邻临");
  const bool parted = day_part(c, end) > 0;  // 经过14日下午
  if (before != 0 && !nearby && !titled && !parted && kDuration.find(before) != std::u16string_view::npos &&
      (before != u'于' || compared))
    return std::nullopt;
  TimePart part{.begin = p, .end = end, .precision = Precision::day};
  Day day{0, 0, number.value};
  if (c.said_month && c.said_year) {
    day.year = c.said_year;
    day.month = c.said_month;
  } else if (c.carried_day && number.value >= c.carried_day->day) {
    day.year = c.carried_day->year;
    day.month = c.carried_day->month;
  } else if (c.reference) {
    day.year = c.reference->year;
    day.month = c.reference->month;
    if (day > add_days(*c.reference, 15)) {
      const Day month_before = add_months(Day{day.year, day.month, 1}, -1);
      day.year = month_before.year;
      day.month = month_before.month;
    }
  }
  if (is_valid(day)) {
    part.range = {day, day};
    part.year = day.year;
    part.month = day.month;
  }
  return with_clock(c, part);
}

}  // namespace shuwen
