// Expressions of time in English.
#pragma once

#include <optional>

#include "metrics/times/time_cursor.h"

namespace shuwen {

/// March 3, 2020; since 2019; by the end of 2025; the first half of 2021; over the past three years; last
/// year; 10:00 a.m. at `offset`, which must be the beginning of a word or number; nothing when none begins
/// there.
std::optional<TimePart> read_english(const TimeCursor& cursor, std::uint32_t offset);

}  // namespace shuwen
