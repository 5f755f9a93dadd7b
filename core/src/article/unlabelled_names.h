// Names that by-lines give without a label: `2019年11月25日 18:57 某报`, `某网 2019-11-25`.
#pragma once

#include <string_view>

#include "article/byline_marks.h"
#include "blocks/blocks.h"
#include "shuwen/span.h"

namespace shuwen {

/// The first word with letters of an uncovered stretch, a joining 于 or dot cut off; empty for furniture.
Span first_name(std::u16string_view text, Span rest);

/// Whether a stroke stands beside the name: `… | Harbour Daily | Updated: …`. Beside the clock of an update
/// stand zones of time, too.
bool beside_stroke(std::u16string_view text, Span name);

/// 09:15 GMT, 9:15 a.m.: what stands beside a clock time of English pages.
bool is_time_zone(std::u16string_view word);

/// What the markup calls the name.
MarkField marked_field(const Document& document, Span name);

}  // namespace shuwen
