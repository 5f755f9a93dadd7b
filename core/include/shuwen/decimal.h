// Comparing figures that are written as decimal strings.
#pragma once

#include <compare>
#include <string_view>

namespace shuwen {

/// Orders two decimal strings as Metric::value holds them (`-0.6`, `16000`) by their value, exactly. A string
/// that is no decimal counts as 0. Linear in the longer one.
std::strong_ordering compare_decimals(std::string_view a, std::string_view b);

}  // namespace shuwen
