// Which part of a page's tree holds the article.
#pragma once

#include "article/page.h"

namespace shuwen {

/// Sets Page::inside for an HTML page: the lines of the container that holds the article, without the areas
/// whose markup names them something else. Leaves everything inside for pages without containers.
void choose_container(Page& page);

}  // namespace shuwen
