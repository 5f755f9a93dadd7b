// "Did you mean": what a query that nothing matches may have meant.
#pragma once

#include <string>
#include <vector>

#include "index/collection.h"
#include "index/query.h"

namespace shuwen::index {

/// Queries near to `query`, which nothing matches, that documents match; at most three. First what it says
/// when the signs of a Chinese keyboard are taken for syntax. Else, when it is plain, each term that stands
/// nowhere is replaced: a figure by its value; Han by Han of the same sound, or that differs in a character;
/// a word of another script by one that differs in a letter; the most frequent first.
std::vector<std::u16string> corrections(const Collection& collection, const Query& query);

}  // namespace shuwen::index
