// The units a table states for its columns.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "shuwen/analysis.h"

namespace shuwen {

/// 万元 → 4 and 元; 家 → 0 and 家.
struct ScaledUnit {
  int power = 0;
  std::u16string unit;
};

/// Nothing for a text that is no unit.
std::optional<ScaledUnit> scaled_unit(std::u16string_view text);
/// 万元、% → both; empty when one of the list is no unit.
std::vector<ScaledUnit> scaled_units(std::u16string_view list);
/// The one of the stated units that fits what a cell's heads name; nullptr when that cannot be told.
/// `growth`: the cell tells by how much something grew.
const ScaledUnit* fitting_unit(const std::vector<ScaledUnit>& stated, const std::vector<Excerpt>& heads,
                               bool growth);
/// Unit, multiplier and kind of the heads, for a figure that has no unit of its own.
void apply_unit(Metric& metric, const ScaledUnit& unit);

}  // namespace shuwen
