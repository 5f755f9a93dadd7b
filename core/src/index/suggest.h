// What a person may be about to type.
#pragma once

#include <string_view>
#include <vector>

#include "index/collection.h"
#include "shuwen/search.h"

namespace shuwen::index {

/// Completions of `prefix`, the last word of what was typed: subjects, initiatives and organisations that
/// begin with it (as Han, or in pinyin), and words of the texts. Most frequent first.
std::vector<Suggestion> suggestions(const Collection& collection, std::u16string_view prefix,
                                    std::size_t top);

}  // namespace shuwen::index
