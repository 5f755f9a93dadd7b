// Several years in one expression: 90年代, 2023/24年.
#pragma once

#include "metrics/times/time_cursor.h"

namespace shuwen {

/// 2023/24年: two years in a row.
std::optional<TimePart> read_split_year(const TimeCursor& c, std::uint32_t p);
/// 90年代, 八九十年代, with 上世纪 or 20世纪 before it.
std::optional<TimePart> read_decade(const TimeCursor& c, std::uint32_t p);

}  // namespace shuwen
