// Labelled lines → the article's tree, its passages and the furniture list.
#pragma once

#include "article/article.h"
#include "article/page.h"

namespace shuwen {

/// Builds sections, highlights, lead, tables, images, passages and furniture from the labels of `page`.
void assemble_article(const Page& page, StructuredArticle& result);

}  // namespace shuwen
