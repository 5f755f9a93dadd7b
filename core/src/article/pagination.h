// What page breaks leave behind in a text: `#p#分页标题#e#`, `[1] [2] 下一页`, `共2页：上一页 1 2 下一页`.
#pragma once

#include <string_view>

#include "shuwen/span.h"

namespace shuwen {

/// A block parted into its text and the page-break residue at its end (or start).
struct PageBreak {
  Span text;
  Span residue;  ///< empty when there is none
};

/// Cuts `#p#…#e#` and `[NextPage]`-like marks off the ends of `span`; a mark inside is left alone.
PageBreak cut_page_break(std::u16string_view text, Span span);

/// Whether the line is nothing but page numbers and page words.
bool is_pagination_line(std::u16string_view line);

}  // namespace shuwen
