// Whether a figure is a change, and against what.
#pragma once

#include <optional>
#include <vector>

#include "metrics/context/claim.h"

namespace shuwen {

/// The change of each figure of the sentence. A basis once given (同比) governs the coordinated figures after
/// it, and those of a sentence that begins with 其中: `carried` is the basis the sentence before left, and is
/// set to the one this leaves.
std::vector<std::optional<Change>> find_changes(const Clause& clause, const std::vector<Claim>& claims,
                                                ChangeBasis& carried);

}  // namespace shuwen
