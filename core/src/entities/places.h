// Places: the gazetteer's names, and names by their last word: 八里堂路, 永宁江, 双井小区.
#pragma once

#include "entities/found_name.h"
#include "entities/gazetteer.h"

namespace shuwen {

/// The places of `run`, in order of their ends; `names` are its gazetteer names.
void find_places(const NameRun& run, const std::vector<GazetteerName>& names, FoundNames& found);

}  // namespace shuwen
