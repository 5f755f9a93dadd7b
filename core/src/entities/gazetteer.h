// Names of the gazetteer in a run: provinces, prefectures, counties, countries, well-known features.
#pragma once

#include <vector>

#include "entities/name_lexicons.h"
#include "entities/reading.h"

namespace shuwen {

/// One gazetteer name, or a chain of names from the large to the small: 洛阳市洛龙区, 福建晋江.
struct GazetteerName {
  Span span;
  std::uint32_t chain = 0;          ///< where the first of the names begins that stand before it so
  std::uint32_t last = 0;           ///< where the chain's last member begins
  const PlaceForm* form = nullptr;  ///< of the last member
  bool trusted = false;             ///< stands for itself: a full name, or a short one at word borders
};

/// 位于, 在, 从 …: whether the word directly before `begin` says that a place follows.
bool placed(const NameRun& run, std::uint32_t begin);

/// In order, without overlaps.
std::vector<GazetteerName> gazetteer_names(const NameRun& run);

/// The gazetteer name of `names` (of one run) that ends at `end`, or whose last member without its suffix
/// does (厦门|市委); null when there is none.
const GazetteerName* name_ending_at(const std::vector<GazetteerName>& names, std::u16string_view plain,
                                    std::uint32_t end);

}  // namespace shuwen
