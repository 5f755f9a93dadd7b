// Mentions → entities: overlaps resolved, forms of one name merged, every further mention found.
#pragma once

#include <vector>

#include "article/article.h"
#include "entities/found_name.h"
#include "entities/short_names.h"

namespace shuwen {

/// What stays when names overlap: documents first, then the longer name; generic bodies only where no name
/// stands. Sorted by span.
FoundNames without_overlaps(FoundNames found);

/// Groups names into entities, in order of first mention by kind, and adds the mentions in the rest of the
/// text. `found` is without overlaps; `short_names` says which forms the text itself declares the same.
std::vector<Entity> merge_names(const StructuredArticle& article, std::u16string_view plain,
                                const FoundNames& found, const std::vector<ShortName>& short_names);

}  // namespace shuwen
