// Where a sentence begins and ends.
#pragma once

#include <string_view>

#include "shuwen/span.h"

namespace shuwen {

/// The sentence of `passage` that holds `offset`: up to 。！？ (with closing marks behind them) or a line
/// end. Looks at most a few thousand units to either side.
Span sentence_around(std::u16string_view plain, Span passage, std::uint32_t offset);

}  // namespace shuwen
