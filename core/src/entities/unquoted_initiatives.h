// Named initiatives without quotation marks.
#pragma once

#include <vector>

#include "entities/initiative_finder.h"
#include "entities/reading.h"

namespace shuwen {

/// 推行非接触式执法, 组织清风行动: the object of such a verb, up to the end of its clause, when it ends like
/// one.
void find_launched_initiatives(const NameRun& run, std::vector<FoundInitiative>& all);

/// 7315错时工作机制, 四微工作法: a numeral that is no amount, and a telling head behind it.
void find_numbered_initiatives(const NameRun& run, std::vector<FoundInitiative>& all);

}  // namespace shuwen
