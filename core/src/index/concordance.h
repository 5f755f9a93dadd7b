// Keywords in context.
#pragma once

#include "index/collection.h"
#include "index/searcher.h"
#include "shuwen/search.h"

namespace shuwen::index {

Concordance concordance_of(Collection& collection, Search& search, const ConcordanceOptions& options);

}  // namespace shuwen::index
