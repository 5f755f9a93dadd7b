// Which figures are parts of which.
#pragma once

#include <vector>

#include "metrics/context/claim.h"

namespace shuwen {

/// For each figure the index of its whole among the sentence's figures, -1 when it is no part.
std::vector<int> find_wholes(const Clause& clause, const std::vector<Claim>& claims);

}  // namespace shuwen
