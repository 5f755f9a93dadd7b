// The dates of times that lean on one told before: 次日, 报告期内, 同期, 这三年.
#include "metrics/context/period.h"
#include "metrics/context/period_scope.h"
#include "metrics/times/calendar.h"

namespace shuwen {
namespace {

/// 2012年至2022年: whole years.
bool is_years(const TimeExpression& stretch) {
  return stretch.from && stretch.to && stretch.from->ends_with("-01-01") && stretch.to->ends_with("-12-31");
}

}  // namespace

void PeriodReader::resolve(TimeExpression& time) {
  const auto move = [](std::optional<std::string>& date, int days, int months) {
    if (const auto day = parse_iso(date.value_or(""))) date = iso(add_days(add_months(*day, months), days));
  };
  if (time.refers_to == RefersTo::day && last_day_.empty() && time.offset > 0) {
    time.from.reset();  // 次日凌晨: of a day that was not named
    time.to.reset();
  } else if (time.refers_to == RefersTo::day && !last_day_.empty()) {
    // 从当天14时|到次日上午: goes on for a day.
    const auto from = parse_iso(time.from.value_or("")), to = parse_iso(time.to.value_or(""));
    const int longer = from && to && *to == add_days(*from, 1) ? 1 : 0;
    std::optional<std::string> moved = last_day_;
    move(moved, time.offset, 0);
    if (time.from) time.from = moved;
    move(moved, longer, 0);
    time.to = moved;
  } else if (const auto& spoken_of = !last_ && english_ ? reported_ : last_;
             time.refers_to == RefersTo::same_stretch && spoken_of) {
    const auto year = parse_iso(time.to.value_or("")), day = parse_iso(spoken_of->to.value_or(""));
    if (year && day && day->year == year->year + 1) {
      time.from = spoken_of->from;
      time.to = spoken_of->to;
      move(time.from, 0, -12);
      move(time.to, 0, -12);
    }
  } else if (time.refers_to == RefersTo::stretch_end) {
    if (const auto& stretch = reported_ ? reported_ : last_stretch_) time.to = stretch->to;
  } else if (time.refers_to == RefersTo::stretch) {
    const auto fits = [&](const TimeExpression& stretch) {
      const auto from = parse_iso(*stretch.from), to = parse_iso(*stretch.to);
      // 2012年至2022年,十年间: from the one to the other.
      const int months = from && to ? months_between(*from, *to) + 1 : 0;
      return from && to &&
             (time.years == 0 || months == 12 * time.years ||
              (months == 12 * (time.years + 1) && is_years(stretch)));
    };
    const auto& stretch = time.years == 0 && reported_ ? reported_ : last_stretch_;
    if (stretch && fits(*stretch)) {
      time.from = stretch->from;
      time.to = stretch->to;
      last_ = time;  // 报告期内…,去年同期
    }
  }
  const auto is_quarter = [](const std::optional<TimeExpression>& stretch) {
    const auto from = stretch ? parse_iso(*stretch->from) : std::nullopt;
    const auto to = stretch ? parse_iso(*stretch->to) : std::nullopt;
    return from && to && months_between(*from, *to) == 2 && from->month % 3 == 1;
  };
  if (time.refers_to == RefersTo::quarter) {
    const auto& quarter = english_ && !is_quarter(last_stretch_) ? reported_ : last_stretch_;
    if (is_quarter(quarter)) {
      const auto from = parse_iso(*quarter->from);
      const Day first = add_months(*from, 3 * time.offset);
      const DayRange range = month_range(first.year, first.month, first.month + 2);
      time.from = iso(*range.from);
      time.to = iso(*range.to);
    }
  }
  if (time.from && time.to && *time.from == *time.to) last_day_ = *time.to;
  if (time.compared || !dated(time) || time.refers_to != RefersTo::nothing) return;
  last_ = time;
  // 三年来 is counted from the reference date: no stretch that 这三年 could mean but by the same count.
  if (time.from && time.to && *time.from != *time.to && *time.to != reference_) last_stretch_ = time;
}

}  // namespace shuwen
