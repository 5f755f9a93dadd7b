// Expressions of time: what dates other figures and is no figure itself.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "shuwen/span.h"

namespace shuwen {

/// What an expression names: a day, month or year; a time of the clock; a stretch.
enum class TimeKind : std::uint8_t { date, time, period };

/// What an expression means by pointing back at another one.
enum class RefersTo : std::uint8_t {
  nothing,
  day,           ///< 当天, 次日: the day named last
  stretch,       ///< 期内, 这三年: the stretch named last
  stretch_end,   ///< 报告期末: the end of the stretch reported on
  same_stretch,  ///< 去年同期: the stretch named last, a year earlier
  then,          ///< 去年这个时候: a year ago, told beside what is so now
  quarter        ///< 上季度: the quarter named last, moved by the offset
};

/// One expression of time. `from` and `to` are ISO dates, inclusive, absent when open or unknown.
struct TimeExpression {
  Span span;
  TimeKind kind = TimeKind::date;
  std::optional<std::string> from;
  std::optional<std::string> to;
  /// `from` and `to` are the best guess until what it refers to is known.
  RefersTo refers_to = RefersTo::nothing;
  int offset = 0;  ///< 1 for 次日, -1 for 上季度
  int years = 0;   ///< of 这三年: how long a stretch it refers to; 0: any
  /// 较2019年, 与上年同期相比: only what something is compared with.
  bool compared = false;
  bool since = false;  ///< since 2021
};

/// What relative expressions count from.
struct TimeBase {
  std::string reference_date;  ///< ISO; empty: relative expressions have no dates
  int year = 0;                ///< the year a text reports on (全年, 年末, 8月); 0: the reference date's
  int reported_year = 0;  ///< the year a news item's title reports on (全年, 年末, 上年); 0: `year`
  int said_year = 0;      ///< named last before `where`, for 那一年; 0: none
  std::string
      said_month;  ///< ISO; the month named last before `where`, by its first day, for 当月; empty: none
  std::string said_day;  ///< ISO; a day named in the paragraph before `where`, for the month of 11日
};

/// The expressions of time within `where` of `text` (folded as a Reading's: half-width, simplified), in
/// order, not overlapping. Words such as 去年 and 目前 are among them. Linear in the length of `where`.
std::vector<TimeExpression> find_times(std::u16string_view text, Span where, const TimeBase& base);

/// The year of the last of `times` that names one, 0 when none does.
int year_named(const std::vector<TimeExpression>& times);
/// The first day of the last month that one of `times` tells of, empty when none tells of less than a year.
std::string month_named(const std::vector<TimeExpression>& times);
/// The day of the last of `times` that names a single one, empty when none does.
std::string day_named(const std::vector<TimeExpression>& times);

}  // namespace shuwen
