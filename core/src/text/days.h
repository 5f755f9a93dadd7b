// Counting days.
#pragma once

#include <string>
#include <string_view>

namespace shuwen {

/// `date` (YYYY-MM-DD, what follows is ignored) moved by `days`; empty when `date` is malformed.
std::string shift_days(std::string_view date, int days);

}  // namespace shuwen
