// Checks people make by hand: parts against their total, a change against its two ends, a percentage against
// the figures it is of. Exact decimals throughout.
#pragma once

#include <string_view>
#include <vector>

#include "shuwen/analysis.h"

namespace shuwen {

/// A warning for each contradiction among metrics, in order of the text. Codes: `parts-exceed-total`,
/// `parts-do-not-add-up`, `change-contradicts-ends`, `percentage-contradicts-figures`; `span` is the figure
/// that cannot be, `other` the one it contradicts. Rounding never makes one: each figure stands for whatever
/// rounds to it as written in `text`, the article's.
std::vector<Warning> check_metrics(const std::vector<Metric>& metrics, std::u16string_view text);

}  // namespace shuwen
