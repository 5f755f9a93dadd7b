// 由A提高到B: two figures of one change.
#pragma once

#include <vector>

#include "metrics/context/claim.h"

namespace shuwen {

/// Fills the claims of figure `f` and the one after (before) it when they are A and B of 由A…到B; false when
/// they are not.
bool read_from_to(const Clause& clause, std::size_t f, std::vector<Claim>& claims);

}  // namespace shuwen
