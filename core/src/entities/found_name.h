// What the finders hand to the merger: one name at one place of the text.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "shuwen/analysis.h"

namespace shuwen {

struct FoundName {
  EntityKind kind = EntityKind::organisation;
  Span span;
  int confidence = 0;          ///< 0 to 100
  bool generic = false;        ///< not a name: 该局, 执法部门; no entity comes of it
  std::optional<Span> role;    ///< of a person
  std::optional<Span> number;  ///< of a document
  std::string code;            ///< of a place
  std::uint32_t core = 0;      ///< of a place: where its last member begins (洛阳市|洛龙区)
};

using FoundNames = std::vector<FoundName>;

}  // namespace shuwen
