// The same for English sentences: subject, action, actor, change and status of each figure.
#pragma once

#include <optional>
#include <vector>

#include "metrics/context/claim.h"
#include "metrics/context/period.h"

namespace shuwen {

struct EnglishClaim {
  std::optional<Span> subject, action, actor, place;
  std::optional<Change> change;
  bool planned = false;
  bool laid_down = false;
  bool from = false, to = false;
};

/// One for each figure of the sentence; `carried_actor` is who acted in the sentence before.
std::vector<EnglishClaim> read_english_claims(const Clause& clause, std::optional<Span>& carried_actor);

}  // namespace shuwen
