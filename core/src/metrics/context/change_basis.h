// What a change is measured against.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "metrics/context/claim.h"

namespace shuwen {

/// The basis of 较上年同期, 比上月, 与2019年相比.
ChangeBasis compared_with(std::u16string_view what);

/// 环比、同比分别上涨0.3%和1.2%, 比上月和上年同期分别下降…: each figure behind 分别 gets its own basis, when
/// there are as many of each.
void deal_out_bases(const Clause& clause, std::vector<std::optional<Change>>& changes);

}  // namespace shuwen
