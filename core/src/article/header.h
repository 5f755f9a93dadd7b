// The head of an article: subtitle, by-lines, highlights.
#pragma once

#include <optional>

#include "article/page.h"

namespace shuwen {

/// Labels the lines between the title and the text (subtitle, by-line, share buttons …), those above the
/// title, and the highlights at the top of `window`; moves its beginning past what is not text.
void label_header(Page& page, Window& window, std::optional<std::size_t> title);

/// The stretch of a highlight line that is its content: without label and bullet.
Span highlight_content(const Page& page, std::size_t line);

}  // namespace shuwen
