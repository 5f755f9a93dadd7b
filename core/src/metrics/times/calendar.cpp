#include "metrics/times/calendar.h"

#include <algorithm>

namespace shuwen {
namespace {

constexpr bool is_leap(int year) {
  return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

/// Days since 1 March of year 0, counted in years that begin in March, so that the leap day comes last.
constexpr int day_number(const Day& day) {
  const int year = day.month > 2 ? day.year : day.year - 1;
  const int month = day.month > 2 ? day.month - 3 : day.month + 9;
  return year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + day.day - 1;
}

constexpr Day day_of(int number) {
  const int era = number / 146097;
  const int of_era = number % 146097;
  const int year_of_era = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  const int of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int month = (5 * of_year + 2) / 153;
  Day day;
  day.day = of_year - (153 * month + 2) / 5 + 1;
  day.month = month < 10 ? month + 3 : month - 9;
  day.year = era * 400 + year_of_era + (day.month <= 2 ? 1 : 0);
  return day;
}

std::optional<int> digits(std::string_view text, std::size_t at, std::size_t count) {
  if (text.size() < at + count) return std::nullopt;
  int value = 0;
  for (std::size_t i = at; i < at + count; ++i) {
    if (text[i] < '0' || text[i] > '9') return std::nullopt;
    value = value * 10 + (text[i] - '0');
  }
  return value;
}

}  // namespace

int days_in_month(int year, int month) {
  constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : kDays[std::clamp(month, 1, 12) - 1];
}

bool is_valid(const Day& day) {
  return day.year >= 1 && day.year <= 9999 && day.month >= 1 && day.month <= 12 && day.day >= 1 &&
         day.day <= days_in_month(day.year, day.month);
}

Day add_days(const Day& day, int days) {
  return day_of(std::clamp(day_number(day) + days, 306, 3652364));
}

int months_between(const Day& from, const Day& to) {
  return (to.year - from.year) * 12 + to.month - from.month;
}

Day add_months(const Day& day, int months) {
  const int index = std::clamp(day.year * 12 + day.month - 1 + months, 12, 9999 * 12 + 11);
  Day moved{index / 12, index % 12 + 1, day.day};
  moved.day = std::min(moved.day, days_in_month(moved.year, moved.month));
  return moved;
}

Day begun_by(const Day& day, const Day& reference) {
  return reference < day ? add_months(day, -12) : day;
}

int weekday(const Day& day) {
  return (day_number(day) + 2) % 7;
}

std::string iso(const Day& day) {
  std::string text = "0000-00-00";
  const auto put = [&](std::size_t last, int value) {
    for (; value > 0; value /= 10, --last)
      text[last] = static_cast<char>('0' + value % 10);
  };
  put(3, day.year);
  put(6, day.month);
  put(9, day.day);
  return text;
}

std::optional<Day> parse_iso(std::string_view text) {
  const auto year = digits(text, 0, 4), month = digits(text, 5, 2), day = digits(text, 8, 2);
  if (!year || !month || !day || text[4] != '-' || text[7] != '-') return std::nullopt;
  const Day parsed{*year, *month, *day};
  if (!is_valid(parsed)) return std::nullopt;
  return parsed;
}

DayRange year_range(int year) {
  return month_range(year, 1, 12);
}

DayRange month_range(int year, int first, int last) {
  return {Day{year, first, 1}, Day{year, last, days_in_month(year, last)}};
}

DayRange since_then(const std::optional<Day>& day, const std::optional<Day>& reference) {
  if (!day || !reference) return {day, reference};
  const Day begun = begun_by(*day, *reference);
  if (*reference < begun) return {begun, std::nullopt};
  return {begun, reference};
}

}  // namespace shuwen
