// "Did you mean": what a query that nothing matches may have meant.
#pragma once

#include <string>
#include <vector>

#include "index/collection.h"
#include "index/query.h"

namespace shuwen::index {

/// Queries near to `query`, a plain one, that documents match; the most frequent first, at most three. A term
/// that nothing matches is replaced by Han of the same sound, or by one that differs in a character.
std::vector<std::u16string> corrections(const Collection& collection, const Query& query);

}  // namespace shuwen::index
