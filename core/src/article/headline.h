// Which lines show an article's title.
#pragma once

#include <cstddef>
#include <optional>

#include "article/page.h"

namespace shuwen {

/// The line that shows the title, or the first of several, if any; looks above `window` and at its first
/// lines.
std::optional<std::size_t> choose_title(const Page& page, Window window);

/// How many lines from `first` on make up the title: those that together give the title the page states, or
/// an official document's (`某市人民政府` `关于……的` `通知`).
std::size_t title_lines(const Page& page, std::size_t first);

/// The stretch of the title's line that is the title: without a badge (`原创`) set before it.
Span title_span(const Page& page, std::size_t line);

}  // namespace shuwen
