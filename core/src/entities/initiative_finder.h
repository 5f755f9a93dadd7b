// Named initiatives in one passage: quoted names with or without a head noun, and unquoted ones.
#pragma once

#include <string_view>
#include <vector>

#include "entities/reading.h"
#include "shuwen/analysis.h"

namespace shuwen {

/// One mention as found.
struct FoundInitiative {
  Span span;  ///< with quotation marks, head noun and prefix
  Span name;  ///< the core
  Span head;  ///< the head phrase behind the quotation; empty when the name has none
  InitiativeType type = InitiativeType::other;
  bool certain =
      false;  ///< false: a quoted name without a head that counts only when another mention is certain
  int confidence = 0;
};

/// In order of the text. `runs` are those of the passage.
std::vector<FoundInitiative> find_initiatives(std::u16string_view plain, Span passage,
                                              const std::vector<NameRun>& runs);

}  // namespace shuwen
