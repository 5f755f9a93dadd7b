// Flat text and Markdown → blocks: the file stays verbatim, a block is a line of it or a table.
#pragma once

#include "blocks/blocks.h"

namespace shuwen {

/// A block for every line of `document.text` that is not empty; three lines or more of as many cells, parted
/// by tabs or by blanks, are one table.
void split_lines(Document& document);

/// The same for Markdown: front matter to facts; headings, lists, quotes, code, tables, rules by their marks.
/// Spans leave the marks out.
void split_markdown(Document& document);

}  // namespace shuwen
