// Captions of pictures and tables.
#pragma once

#include <string_view>

#include "article/page.h"

namespace shuwen {

/// Gives the role caption to lines of `window` that the markup or their place and wording make captions, and
/// fills caption and unit of the tables (Page::tables) from the lines before them.
void label_captions(Page& page, Window window);

/// Whether the line ends by saying who made a picture: `…的现场。某某供图`, `…（甲乙 摄）`.
bool ends_as_caption(std::u16string_view line);

}  // namespace shuwen
