// The places that a run names by names of the gazetteer.
#pragma once

#include <vector>

#include "entities/found_name.h"
#include "entities/gazetteer.h"

namespace shuwen {

/// Adds the names of `names`, the gazetteer names of `run`, that are mentions of places. One that names a
/// place only where others of its form do has a confidence below 40.
void find_gazetteer_places(const NameRun& run, const std::vector<GazetteerName>& names, FoundNames& found);

}  // namespace shuwen
