// How much a decoded text looks like somebody's writing: what tells the right encoding from a wrong one.
#pragma once

#include <string_view>

#include "bytes/encoding.h"

namespace shuwen {

/// The mean over the characters beyond ASCII, in hundredths: some 300 to 600 for text in its own encoding,
/// below 100 (mostly far below 0) for text in another's. `damaged` is the number of U+FFFD that stand for
/// bytes that could not be read. 0 for ASCII alone.
int plausibility(std::u16string_view text, const Encoding& encoding, std::size_t damaged);

/// What separates text that was read rightly from mojibake.
inline constexpr int kPlausible = 150;

}  // namespace shuwen
