// Whether those whom one figure counts do what is told of the next.
#pragma once

#include <optional>
#include <vector>

#include "metrics/context/claim.h"

namespace shuwen {

/// 35名|志愿者|清运垃圾3吨: those counted before do what is told of this figure.
std::optional<Span> counted_doer(const Clause& c, const std::vector<Claim>& claims, std::size_t f);

}  // namespace shuwen
