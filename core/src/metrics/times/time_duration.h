// Stretches counted from the reference date: 3年来, 近三年, 过去6个月, 四年前, 未来五年.
#pragma once

#include <optional>

#include "metrics/times/time_cursor.h"

namespace shuwen {

/// The stretch at `offset`; a length of time that dates nothing (办理时限2天) gives nothing.
std::optional<TimePart> read_duration(const TimeCursor& cursor, std::uint32_t offset);

}  // namespace shuwen
