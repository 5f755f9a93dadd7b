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

/// One expression of time. `from` and `to` are ISO dates, inclusive, absent when open or unknown.
struct TimeExpression {
  Span span;
  TimeKind kind = TimeKind::date;
  std::optional<std::string> from;
  std::optional<std::string> to;
  /// 当天, 当日, that day: means the day named last before it; `from` and `to` are the reference date until
  /// that is known. `day_offset` is 1 for 次日.
  bool refers_back = false;
  int day_offset = 0;
};

/// What relative expressions count from.
struct TimeBase {
  std::string reference_date;  ///< ISO; empty: relative expressions have no dates
  int year = 0;                ///< the year a text reports on (全年, 年末, 8月); 0: the reference date's
};

/// The expressions of time within `where` of `text` (folded as a Reading's: half-width, simplified), in
/// order, not overlapping. Words such as 去年 and 目前 are among them. Linear in the length of `where`.
std::vector<TimeExpression> find_times(std::u16string_view text, Span where, const TimeBase& base);

}  // namespace shuwen
