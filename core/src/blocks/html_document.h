// HTML → a document's text, blocks and facts.
#pragma once

#include "blocks/blocks.h"

namespace shuwen {

/// `document.text` holds the markup; afterwards it holds the visible text.
void read_html(Document& document);

}  // namespace shuwen
