// Stretches that have a name of their own: five-year plans and holidays.
#pragma once

#include "metrics/times/time_cursor.h"

namespace shuwen {

/// “十四五”, 十三五时期, “十四五”末: the n-th five-year plan.
std::optional<TimePart> read_plan(const TimeCursor& c, std::uint32_t p);
/// “五一”, 五一假期, 国庆期间: no dates.
std::optional<TimePart> read_holiday(const TimeCursor& c, std::uint32_t p);

}  // namespace shuwen
