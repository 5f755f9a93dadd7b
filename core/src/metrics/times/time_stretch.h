// Stretches of time in Chinese, and every other expression, as the largest form that stands at an offset.
#pragma once

#include <optional>

#include "metrics/times/time_cursor.h"

namespace shuwen {

/// 3年来, 近三年, 2019年7月至今年4月, “十四五”期间, 自…以来, 截至6月底, 到2025年, 10月底前, or a point or a
/// time of the clock by itself; nothing when none begins at `offset`.
std::optional<TimePart> read_expression(const TimeCursor& cursor, std::uint32_t offset);

/// 专项行动开展以来 with `offset` at 以: an event that began before the reference date; begins with its
/// clause.
std::optional<TimePart> read_event_since(const TimeCursor& cursor, std::uint32_t offset);

}  // namespace shuwen
