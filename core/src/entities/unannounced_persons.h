// Persons that nothing announces: the members of a list of names, and names that the article comes back to.
#pragma once

#include <vector>

#include "article/article.h"
#include "entities/found_name.h"
#include "entities/reading.h"

namespace shuwen {

/// The members of lists such as 张宁、赵银辉 among the `runs` of one passage. `first_found` is where the
/// names of the passage begin in `found`.
void find_listed_persons(const std::vector<NameRun>& runs, std::size_t first_found, FoundNames& found);

/// Three characters that stand several times where a name can, between different words. Looks at the
/// article's own passages.
void find_recurring_persons(const StructuredArticle& article, std::u16string_view plain, FoundNames& found);

}  // namespace shuwen
