// When, where from and by whom: from by-lines, the page's own facts, and the text's first and last lines.
#pragma once

#include <optional>

#include "article/article.h"
#include "article/page.h"

namespace shuwen {

/// Fills published, source, authors, editors and their confidence, with warnings. `title` is the title's
/// line.
void read_metadata(const Page& page, Window window, std::optional<std::size_t> title,
                   StructuredArticle& result);

}  // namespace shuwen
