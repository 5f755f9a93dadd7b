// Words around a number that make it more or less than it says.
#pragma once

#include <string_view>

#include "shuwen/span.h"

namespace shuwen {

enum class Approx : std::uint8_t { none, more_than, at_least, nearly, less_than, at_most, about, several };

/// The contract's word; empty for none.
std::string_view name_of(Approx);

struct Approximator {
  Span span;  ///< empty when there is none
  Approx approx = Approx::none;
  bool outside = false;     ///< a verb that approximates (突破): counts, but stays out of the figure's span
  bool lone_power = false;  ///< 上, 过: only before a power of ten without a digit (上千, 过百) or 半
};

/// The approximator that ends right before `at`; looks no further back than `begin`.
Approximator approximator_before(std::u16string_view text, std::uint32_t begin, std::uint32_t at);

/// The bound that a verb sets to the share ending in 的 right before `at`: 不足|2019年同期的|一半,
/// 不及|总量的|1%.
Approximator bound_of_share(std::u16string_view text, std::uint32_t begin, std::uint32_t at);

/// The approximator that begins at `at`, behind number and unit. `measured`: the unit is a length, a stretch
/// of time or the like, so that 内 may bound it.
Approximator approximator_after(std::u16string_view text, std::uint32_t at, std::uint32_t end, bool measured);

}  // namespace shuwen
