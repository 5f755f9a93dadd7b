// Divisions abroad that the gazetteer does not know, by the characters that transcribe their names.
#pragma once

#include <vector>

#include "entities/found_name.h"
#include "entities/gazetteer.h"

namespace shuwen {

/// 索诺拉州, 卡纳塔克邦, 里奥科罗拉多市; not 温州市, which is one of `names`.
void find_foreign_places(const NameRun& run, const std::vector<GazetteerName>& names, FoundNames& found);

}  // namespace shuwen
