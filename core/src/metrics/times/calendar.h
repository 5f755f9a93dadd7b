// Calendar arithmetic on days, proleptic Gregorian.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace shuwen {

struct Day {
  int year = 0;
  int month = 1;
  int day = 1;
  friend constexpr bool operator==(const Day&, const Day&) = default;
  friend constexpr auto operator<=>(const Day&, const Day&) = default;
};

int days_in_month(int year, int month);
/// False for a 30 February; years are 1 to 9999.
bool is_valid(const Day& day);
Day add_days(const Day& day, int days);
/// The same day of the month `months` later (earlier when negative), or that month's last day.
Day add_months(const Day& day, int months);
/// From the month of one day to that of the other.
int months_between(const Day& from, const Day& to);
/// `day`, or a year earlier where it lies behind `reference`: of what has begun, 10月 in June is last year's.
Day begun_by(const Day& day, const Day& reference);
/// 0 is Monday.
int weekday(const Day& day);
/// `2020-10-23`.
std::string iso(const Day& day);
/// The date an ISO 8601 date or date-time begins with; nothing when it is none.
std::optional<Day> parse_iso(std::string_view text);

/// Both inclusive; absent when open or unknown.
struct DayRange {
  std::optional<Day> from, to;
};
DayRange year_range(int year);
/// From the first day of `first` to the last of `last`, both in `year`.
DayRange month_range(int year, int first, int last);
/// From `day`, as one that has begun by `reference`, to `reference`: open at its end when it has not even so.
DayRange since_then(const std::optional<Day>& day, const std::optional<Day>& reference);

}  // namespace shuwen
