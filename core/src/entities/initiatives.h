// The article's named initiatives: mentions merged, with who runs them and where they are described.
#pragma once

#include <string_view>
#include <vector>

#include "entities/entities.h"
#include "entities/reading.h"

namespace shuwen {

/// Looks through the article and its recommended reading; `mentions` are the names of the text, ascending,
/// `runs` those of each passage, which are made where there are none.
std::vector<Initiative> find_named_initiatives(const StructuredArticle& article, std::u16string_view plain,
                                               const std::vector<NameMention>& mentions,
                                               std::vector<std::vector<NameRun>>& runs);

}  // namespace shuwen
