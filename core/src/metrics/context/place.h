// Where it was done.
#pragma once

#include <optional>
#include <vector>

#include "metrics/context/claim.h"

namespace shuwen {

/// The place of each figure, as the sentence states it apart from a body's name. `carried`: the place of the
/// last figure, which a sentence that begins with 其中 goes on with.
std::vector<std::optional<Span>> find_places(const Clause& clause, const std::vector<Claim>& claims,
                                             const std::vector<std::optional<Span>>& actors,
                                             std::optional<Span>& carried);

}  // namespace shuwen
