// Captions of pictures and tables.
#pragma once

#include "article/page.h"

namespace shuwen {

/// Gives the role caption to lines of `window` that the markup or their place and wording make captions, and
/// fills caption and unit of the tables (Page::tables) from the lines before them.
void label_captions(Page& page, Window window);

}  // namespace shuwen
