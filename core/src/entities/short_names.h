// Short names that the text introduces: 滨海市供水集团（以下简称“滨海供水”）, 达里奥·莫雷蒂 for 莫雷蒂.
#pragma once

#include <string_view>
#include <vector>

#include "entities/found_name.h"

namespace shuwen {

/// A name and the short form introduced for it, both as spans of the text.
struct ShortName {
  Span full, brief;
  EntityKind kind = EntityKind::organisation;
};

/// Looks behind every organisation of `found`, into the names of groups (龙湖集团 is 龙湖), and for the last
/// part of foreigners' names.
std::vector<ShortName> find_short_names(std::u16string_view plain, const FoundNames& found);

}  // namespace shuwen
