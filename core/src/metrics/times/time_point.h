// Points of time in Chinese: days, months, quarters, years, weeks, hours.
#pragma once

#include <optional>

#include "metrics/times/time_cursor.h"

namespace shuwen {

/// The point that begins at `offset`: 2020-10-23, 2019年5月, 去年, 上半年, 前三季度, 今年前8个月, 25日, 周三,
/// 昨晚, 90年代. Clock times are no points (see read_clock), but those that follow a day belong to it.
std::optional<TimePart> read_point(const TimeCursor& cursor, std::uint32_t offset);

/// 13:55, 14时, 下午4点半: a time of the clock, with the part of the day before it. `after_day` lets forms
/// through that could be something else by themselves.
std::optional<TimePart> read_clock(const TimeCursor& cursor, std::uint32_t offset, bool after_day);

/// 上午, 夜间: length of the part of the day at `offset`, 0 when none.
std::uint32_t day_part(const TimeCursor& cursor, std::uint32_t offset);

/// The year that a month named at `offset` without one belongs to.
std::optional<int> implied_year(const TimeCursor& cursor, int month, std::uint32_t offset);

}  // namespace shuwen
