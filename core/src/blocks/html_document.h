// HTML → a document's text, blocks and facts.
#pragma once

#include <string_view>

#include "blocks/blocks.h"

namespace shuwen {

/// Reads `markup`, which is UTF-8; `document.text` is the visible text afterwards.
void read_html(std::string_view markup, Document& document);

}  // namespace shuwen
