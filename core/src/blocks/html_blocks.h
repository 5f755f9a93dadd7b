// A page's tree → its visible blocks.
#pragma once

#include "blocks/blocks.h"
#include "blocks/html_tree.h"

namespace shuwen {

/// Appends the blocks, containers, marks, tables and images of the page to `document`, and sets its text.
/// What the page hides is left out, unless `with_hidden`. Returns the units of text left out as hidden.
std::size_t write_blocks(const HtmlTree& tree, bool with_hidden, Document& document);

}  // namespace shuwen
