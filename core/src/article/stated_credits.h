// What a page states about its article outside the text: metas, JSON-LD, front matter.
#pragma once

#include "article/credits.h"
#include "article/page.h"
#include "article/site.h"

namespace shuwen {

/// Adds to `credits` what the page states and its text has not said; `head` are the lines under the title.
void stated_credits(const Page& page, Window head, const Site& site, Credits& credits,
                    const StructuredArticle& result);

}  // namespace shuwen
