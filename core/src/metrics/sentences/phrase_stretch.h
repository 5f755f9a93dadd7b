// What of a stretch of items a noun phrase is looked for in.
#pragma once

#include "metrics/sentences/clause.h"

namespace shuwen {

/// Up to what is compared with (信访量|比去年, 设施故障|同比) and to the portion a figure applies to
/// (普通案件|每件).
ItemRange before_comparison(const Clause& clause, ItemRange range);
/// Without where, how and by whom, when they stand beside it without a noun of their own.
ItemRange without_circumstances(const Clause& clause, ItemRange range);
/// Behind whoever says it, behind the copula, behind the event that dates it.
ItemRange behind_opening(const Clause& clause, ItemRange range);
/// What a time within the range dates: it stands behind it, or else before it.
ItemRange beside_time(const Clause& clause, ItemRange range);

}  // namespace shuwen
