// Where an expression of time can begin at all.
#pragma once

#include "metrics/times/time_cursor.h"

namespace shuwen {

/// Whether the characters at `offset` may open a date, a period or a time. Most numerals of a text count
/// something, and 国, 中, 大 begin other words: one look ahead spares trying every form of a time there.
bool may_open_time(const TimeCursor& cursor, std::uint32_t offset);

}  // namespace shuwen
