// Organisations, by their last word: 厦门市城市管理行政执法局, 一大队党支部. And bodies without a name that
// can still act: 该公司, 执法部门.
#pragma once

#include "entities/found_name.h"
#include "entities/gazetteer.h"

namespace shuwen {

/// The organisations of `run` in order; a name that goes on from another one replaces it. Bodies without a
/// name are marked generic.
void find_organisations(const NameRun& run, const std::vector<GazetteerName>& names, FoundNames& found);

}  // namespace shuwen
