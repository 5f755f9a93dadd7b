// Which rows of a table head its columns.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "shuwen/analysis.h"

namespace shuwen {

/// 12.5, 3.2%, 18人, a dash: hardly anything but digits.
bool is_numeric_cell(std::u16string_view text);

/// The year of a head that is nothing else, in digits of either width: 2021; 0 for others.
int bare_year(std::u16string_view text);

/// How many of the first rows are heads: the `marked` ones where the markup says so; else the first row when
/// it has no figures and a later one has, with the rows below that its merged cells reach into (`reach` rows
/// in all).
std::size_t head_rows(const std::vector<std::vector<Cell>>& rows, std::size_t marked, int reach);

}  // namespace shuwen
