// What a page says of itself in its head.
#pragma once

#include "blocks/blocks.h"
#include "blocks/html_tree.h"

namespace shuwen {

/// Title, language, canonical address and metas of the tree.
void read_head(const HtmlTree& tree, PageFacts& facts);

}  // namespace shuwen
