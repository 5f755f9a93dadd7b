#include "metrics/times/time_english_point.h"

#include <array>

#include "metrics/times/time_decade.h"
#include "metrics/times/time_point.h"
#include "text/chars.h"

namespace shuwen {
namespace {

using Precision = TimePart::Precision;

constexpr std::array<std::u16string_view, 4> kOrdinals = {u"first", u"second", u"third", u"fourth"};

}  // namespace

TimePart EnglishPoints::made(TimeKind kind, DayRange range, Precision precision) const {
  return TimePart{.begin = begin_, .end = w_.end(), .kind = kind, .range = range, .precision = precision};
}

std::optional<TimePart> EnglishPoints::month_first() {
  const auto named = w_.month();
  if (!named) return std::nullopt;
  std::optional<int> day = w_.day_of_month(), said;
  const std::uint32_t before_year = w_.end();
  if (c_.at(w_.end()) == u',') w_.move(w_.end() + 1);
  said = w_.year();
  if (!said) w_.set_end(before_year);
  return dated(said, *named, day);
}

std::optional<TimePart> EnglishPoints::day_first() {
  const auto day = w_.day_of_month();
  if (!day) return std::nullopt;
  const auto named = w_.month();
  if (!named || *day > 31) return std::nullopt;
  const std::uint32_t before_year = w_.end();
  const auto said = w_.year();
  if (!said) w_.set_end(before_year);
  return dated(said, *named, day);
}

std::optional<TimePart> EnglishPoints::decade() {
  w_.take(u"the");
  w_.take(u"early") || w_.take(u"mid") || w_.take(u"late");
  if (c_.at(w_.at()) == u'-') w_.move(w_.at() + 1);
  const auto digits = c_.number(w_.at());
  if (!digits || !digits->arabic || digits->digits != 4 || digits->value % 10 != 0 ||
      c_.at(digits->end) != u's' || is_latin(c_.at(digits->end + 1)))
    return std::nullopt;
  w_.set_end(digits->end + 1);
  return made(TimeKind::period, {Day{digits->value, 1, 1}, Day{digits->value + 9, 12, 31}}, Precision::vague);
}

std::optional<TimePart> EnglishPoints::third_of_month() {
  const int third = w_.take(u"early") ? 0 : w_.take(u"mid") ? 1 : w_.take(u"late") ? 2 : -1;
  if (third == 1 && c_.at(w_.at()) == u'-') w_.move(w_.at() + 1);
  if (third < 0 || c_.at(w_.at()) < u'A' || c_.at(w_.at()) > u'Z') return std::nullopt;
  auto part = month_first();
  if (!part || part->precision != Precision::month || !part->range.from) return std::nullopt;
  constexpr int kDays = 10;
  if (third < 2) part->range.to = add_days(*part->range.from, kDays * (third + 1) - 1);
  part->range.from = add_days(*part->range.from, kDays * third);
  return part;
}

TimePart EnglishPoints::month_range_from(TimePart first) {
  if (first.precision != Precision::month) return first;
  const std::uint32_t end = w_.end();
  const char16_t mark = c_.at(end);
  if (mark == u'-' || mark == u'–') {
    w_.move(end + 1);
  } else if (!w_.take(u"to") && !w_.take(u"through")) {
    w_.set_end(end);
    return first;
  }
  const auto last = w_.month();
  if (!last || *last <= first.month) {
    w_.set_end(end);
    return first;
  }
  TimePart part = of_year(first.month, *last);
  part.kind = TimeKind::period;
  return part;
}

TimePart EnglishPoints::dated(std::optional<int> said, int named, std::optional<int> day) const {
  if (!said) {
    said = implied_year(c_, named, begin_);
    if (said && !c_.said_year && is_expected()) {
      if (*said < c_.base_year) said = c_.base_year;
      // will rise from January 6, in November
      const DayRange month = month_range(*said, named, named);
      const Day last = day ? Day{*said, named, *day} : *month.to;
      if (c_.reference && last < *c_.reference) ++*said;
    }
    // was 42 minutes |in December, told in November
    if (said && !c_.said_year && c_.reference && *said == c_.reference->year && named > c_.reference->month &&
        is_told_of_past())
      --*said;
    // opened last November, closed in February: it is the next year's.
    if (said && c_.said_year && named < c_.said_month && c_.reference &&
        Day{*said + 1, named, 1} <= *c_.reference)
      ++*said;
  }
  TimePart part = made(TimeKind::date, {}, day ? Precision::day : Precision::month);
  part.month = named;
  if (!said) return part;
  part.year = *said;
  const Day date{*said, named, day.value_or(1)};
  if (day && is_valid(date)) part.range = {date, date};
  if (!day) part.range = month_range(*said, named, named);
  return part;
}

std::optional<TimePart> EnglishPoints::part_of_year() {
  const std::uint32_t back = w_.at();
  w_.take(u"the");
  int first = 0, last = 0;
  for (int i = 0; i < 4 && last == 0; ++i) {
    if (!w_.take(kOrdinals[i])) continue;
    if (c_.at(w_.end()) == u'-') w_.move(w_.end() + 1);  // third-quarter sales
    if (i < 2 && w_.take(u"half")) {
      first = i * 6 + 1;
      last = i * 6 + 6;
    } else if (w_.take(u"quarter")) {
      first = i * 3 + 1;
      last = i * 3 + 3;
    } else if (const auto count = i == 0 ? w_.number() : std::nullopt; count && *count <= 12) {
      if (w_.take(u"months") || w_.take(u"month")) {
        first = 1;
        last = *count;
      } else if (w_.take(u"quarters")) {
        first = 1;
        last = std::min(*count * 3, 12);
      }
    }
    break;
  }
  if (last == 0) {
    w_.move(back);
    return std::nullopt;
  }
  return of_year(first, last);
}

TimePart EnglishPoints::of_year(int first, int last) {
  std::optional<int> of;
  const std::uint32_t end = w_.end();
  w_.take(u"of");
  if (const auto named = w_.year()) {
    of = named;
  } else if (auto word = relative(); word && word->range.from) {
    of = word->range.from->year;
  } else if (c_.base_year && slice(c_.text, {end, w_.at()}).ends_with(u"of ") && w_.take(u"the year")) {
    of = c_.said_year ? c_.said_year : c_.base_year;  // for the first nine months |of the year
  } else {
    w_.set_end(end);
    if (c_.base_year) of = c_.said_year ? c_.said_year : c_.base_year;
  }
  TimePart part =
      made(TimeKind::date, of ? month_range(*of, first, last) : DayRange{}, Precision::part_of_year);
  part.year = of.value_or(0);
  return part;
}

std::optional<TimePart> EnglishPoints::short_part() {
  const char16_t before = c_.before(w_.at());
  if (is_han(before) && before != u'年') return std::nullopt;  // 奥迪Q3 is a car
  const char16_t kind = c_.at(w_.at()), digit = c_.at(w_.at() + 1);
  const int length = kind == u'Q' ? 3 : kind == u'H' ? 6 : 0;
  const int number = digit - u'0';
  if (length == 0 || number < 1 || number > 12 / length || is_latin(c_.at(w_.at() + 2)) ||
      is_digit(c_.at(w_.at() + 2)))
    return std::nullopt;
  w_.set_end(w_.at() + 2);
  return of_year((number - 1) * length + 1, number * length);
}

std::optional<TimePart> EnglishPoints::fiscal() {
  if (!w_.take(u"fiscal year") && !w_.take(u"fiscal") && !w_.take(u"academic year")) return std::nullopt;
  if (!w_.year()) return std::nullopt;
  return made(TimeKind::period, {}, Precision::vague);
}

std::optional<TimePart> EnglishPoints::point(bool after_preposition) {
  const std::uint32_t back = w_.at();
  if (auto part = part_of_year()) return part;
  w_.move(back);
  if (auto part = short_part()) return part;
  w_.move(back);
  if (auto part = fiscal()) return part;
  w_.move(back);
  if (auto part = season()) return part;
  w_.move(back);
  if (auto part = relative()) return part;
  w_.move(back);
  if (auto part = day_of_week()) return part;
  w_.move(back);
  if (auto part = third_of_month()) return part;
  w_.move(back);
  if (after_preposition)
    if (auto part = decade()) return part;
  w_.move(back);
  // `may` and `march` are verbs as well: the month is capitalised or dated.
  const char16_t first = c_.at(back);
  if (first >= u'A' && first <= u'Z') {
    if (auto part = month_first()) {
      const bool lone_may =
          part->month == 5 && part->precision == Precision::month && !after_preposition && !part->year;
      if (!lone_may) return month_range_from(*part);
    }
  }
  w_.move(back);
  if (is_digit(first))
    if (auto part = day_first()) return part;
  w_.move(back);
  if (after_preposition) {
    if (auto part = read_split_year(c_, back)) {  // in 2023-24
      w_.set_end(part->end);
      part->kind = TimeKind::period;
      return part;
    }
    const bool middle = w_.take(u"mid");  // mid-2025
    if (middle && c_.at(w_.at()) == u'-') w_.move(w_.at() + 1);
    middle || w_.take(u"all of") || w_.take(u"early") || w_.take(u"late") || w_.take(u"the year");
    if (const auto named = w_.year()) {
      TimePart part = made(TimeKind::date, year_range(*named), Precision::year);
      part.year = *named;
      if (middle) part.range.to = Day{*named, 6, 30};
      return part;
    }
  }
  return std::nullopt;
}

}  // namespace shuwen
