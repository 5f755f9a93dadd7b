// Amounts told in more than one unit.
#pragma once

#include "metrics/quantities/quantity.h"

namespace shuwen {

/// Adds `second` to `first` when it is the smaller part of one amount: 1年8个月 (then told in the smaller
/// unit: 20个月), 3元5角 (in the larger one: 3.5元). False, and nothing changed, when it is not.
bool add_smaller(Part& first, const Part& second);

/// 六个月至两年, 500克到1公斤: tells `low` and `high`, bounds in two units of one measure, both in the
/// smaller one. False, and nothing changed, when they are not, or not in this order.
bool share_smaller_unit(Part& low, Part& high);

}  // namespace shuwen
