// Quoted stretches of a passage.
#pragma once

#include <string_view>
#include <vector>

#include "shuwen/span.h"

namespace shuwen {

struct Quote {
  Span whole;  ///< with its marks
  Span inner;  ///< without
};

/// The quotations of `passage`, outermost only when nested, in order of their ends. Straight quotation marks
/// are paired within the passage.
std::vector<Quote> quotes_of(std::u16string_view plain, Span passage);

}  // namespace shuwen
