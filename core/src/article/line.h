// A block measured: the features every later decision looks at.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "blocks/blocks.h"

namespace shuwen {

struct Line {
  std::uint32_t block = 0;  ///< index into Document::blocks
  Span span;                ///< the block's text without page-break residue at its ends
  int weight = 0;           ///< reading size: a Han character 1, a word of another script 2
  int words = 0;            ///< words of scripts that set blanks
  int han = 0;
  int stops = 0;        ///< sentence-ending marks
  int commas = 0;       ///< marks inside sentences
  bool closed = false;  ///< ends with a sentence-ending mark, closing quotes and brackets aside
  bool colon = false;   ///< ends with a colon
  bool cut = false;     ///< ends with an ellipsis or a “more” sign, as teasers do
  int bullet = 0;       ///< units of a leading bullet and the blanks after it
  int link_percent = 0;
  Span residue;  ///< page-break residue cut off the block; empty when none
};

/// Measures every block of `document`.
std::vector<Line> measure_lines(const Document& document);

/// Measures one stretch of text; `block` is left 0.
Line measure(std::u16string_view text, Span span);

/// Units of a bullet (`●`, `•`, `- ` …) at the start of `line` with the blanks after it; 0 for none.
int bullet_size(std::u16string_view line);

}  // namespace shuwen
