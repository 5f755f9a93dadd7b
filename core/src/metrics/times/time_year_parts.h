// What follows a year or a month: halves, quarters, months, days, beginnings and ends.
#pragma once

#include <optional>

#include "metrics/times/time_cursor.h"

namespace shuwen {

/// 上半年, 一季度, 前三季度, 前8个月, 1至7月, 5月(…), 年底 at `offset`, of `year` (nothing: the one implied).
/// `begin` is where the whole expression begins.
std::optional<TimePart> read_part_of_year(const TimeCursor& cursor, std::uint32_t begin, std::uint32_t offset,
                                          std::optional<int> year);

/// The rest of an expression whose year ended at `offset`: a part of it, or the whole year. `whole`: the year
/// was written with 年, so that 底, 末, 初 may follow directly.
TimePart read_year_part(const TimeCursor& cursor, std::uint32_t begin, std::uint32_t offset,
                        std::optional<int> year, bool whole);

/// The rest of an expression whose month ended at `offset`: a day with its hour, a third of the month, its
/// end, or the whole month.
TimePart read_month_part(const TimeCursor& cursor, std::uint32_t begin, std::uint32_t offset,
                         std::optional<int> year, int month);

}  // namespace shuwen
