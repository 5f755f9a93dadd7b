#include <utility>

#include "article/date_reader.h"
#include "text/english_month.h"

namespace shuwen {
namespace {

using View = std::u16string_view;

int month_named(DateReader& in) {
  const EnglishMonth named = english_month(in.text.substr(in.at));
  in.at += named.length;
  if (named.number != 0) in.take(u'.');
  return named.number;
}

void ordinal_ending(DateReader& in) {
  for (const View ending : {View(u"st"), View(u"nd"), View(u"rd"), View(u"th")}) {
    if (in.text.substr(in.at).starts_with(ending)) {
      in.at += 2;
      return;
    }
  }
}

/// 11/|19/2019, 4/|8/25: month, day and year; the day first where it can be no month.
std::optional<FoundDate> slashed(DateReader in, int first) {
  FoundDate date;
  date.month = first;
  if (!in.take(u'/') || (date.day = in.number(1, 2)) <= 0 || !in.take(u'/')) return std::nullopt;
  if ((date.year = in.number(4, 4)) < 0) {
    const int year = in.number(2, 2);
    if (year < 0) return std::nullopt;
    date.year = 2000 + year;
  }
  if (is_digit(in.peek()) || in.peek() == u'/') return std::nullopt;
  if (date.month > 12) std::swap(date.month, date.day);
  if (!is_calendar_day(date)) return std::nullopt;
  read_clock(in, date);
  date.span.end = static_cast<std::uint32_t>(in.at);
  return date;
}

}  // namespace

std::optional<FoundDate> english_date(DateReader in) {
  FoundDate date;
  if ((date.month = month_named(in)) > 0) {
    in.blanks();
    if ((date.day = in.number(1, 2)) <= 0) return std::nullopt;
    ordinal_ending(in);
    in.take(u',');
    in.blanks();
    if ((date.year = in.number(4, 4)) < 0) return std::nullopt;
  } else {
    if ((date.day = in.number(1, 2)) <= 0) return std::nullopt;
    if (in.peek() == u'/') return slashed(in, date.day);
    ordinal_ending(in);
    in.blanks();
    if (in.take(u'-')) in.blanks();
    if ((date.month = month_named(in)) == 0) return std::nullopt;
    in.take(u',');
    in.take(u'-');
    in.blanks();
    if ((date.year = in.number(4, 4)) < 0) return std::nullopt;
  }
  if (!is_calendar_day(date)) return std::nullopt;
  read_clock(in, date);
  date.span.end = static_cast<std::uint32_t>(in.at);
  return date;
}

}  // namespace shuwen
