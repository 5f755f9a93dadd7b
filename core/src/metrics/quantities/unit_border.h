// Where a classifier is no word of its own.
#pragma once

#include <cstdint>
#include <string_view>

#include "metrics/quantities/unit_table.h"

namespace shuwen {

/// Classifiers that are the first character of a longer word here: 5名誉 is no 5名.
/// `stop` is the offset behind the unit.
bool begins_other_word(std::u16string_view text, std::uint32_t stop, std::uint32_t end, const Unit& unit);

}  // namespace shuwen
