// 甲、乙分别为x和y: each figure gets its own subject.
#pragma once

#include <vector>

#include "metrics/context/claim.h"

namespace shuwen {

/// Deals out the subjects listed before 分别 to the figures behind it, when there are as many of each.
void assign_respectively(const Clause& clause, std::vector<Claim>& claims);

}  // namespace shuwen
