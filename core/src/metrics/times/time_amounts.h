// Amounts that look like expressions of time.
#pragma once

#include <string_view>
#include <vector>

#include "metrics/times/time.h"

namespace shuwen {

/// Takes out of `times` the bare days that are an amount: 拘留5日, 10日元.
void drop_amounts(std::u16string_view text, std::vector<TimeExpression>& times);

}  // namespace shuwen
