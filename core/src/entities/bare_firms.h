// Firms that are called by a brand alone: told by what the sentence says of them, not by the name's own
// words.
#pragma once

#include <vector>

#include "entities/found_name.h"
#include "entities/reading.h"

namespace shuwen {

/// Members of lists of firms (三星、小米、OPPO等), and what those found and lead whom the text calls so
/// (云朵时代创始人), among the `runs` of one passage. The names of the passage begin at `first_found`.
void find_bare_firms(const std::vector<NameRun>& runs, std::size_t first_found, FoundNames& found);

}  // namespace shuwen
