// What holds of every analysis of any input, for unit tests and fuzzers alike.
#pragma once

#include <string>

#include "shuwen/analysis.h"

namespace shuwen::testing {

/// The first rule the analysis breaks, in words; empty when it keeps all of them: spans lie in the text, are
/// not inverted, do not cut a surrogate pair, slice to the text beside them; metrics and excluded numerals
/// are in order; indices point at something; decimals are decimals; dates are dates.
std::string broken_invariant(const Analysis& analysis);

}  // namespace shuwen::testing
