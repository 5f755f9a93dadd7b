// The tail of a page: what follows the text, and the items of its lists of recommended reading.
#pragma once

#include <vector>

#include "article/page.h"

namespace shuwen {

/// Labels furniture inside the window (pagination, credits, disclaimers, lists of links between paragraphs).
void label_inside(Page& page, Window window);

/// Labels everything from the end of `window` on.
void label_tail(Page& page, Window window);

/// The items of the lines labelled as related, in order.
std::vector<RelatedItem> related_items(const Page& page);

}  // namespace shuwen
