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
  bool per = false;  ///< of so many: 1.3 cases per 100,000
};

/// What a sentence leaves to the next: who acted in it, what it counted last, and what it first measured.
struct EnglishCarried {
  std::optional<Span> actor, counted, measured;
};

/// One for each figure of the sentence.
std::vector<EnglishClaim> read_english_claims(const Clause& clause, EnglishCarried& carried);

}  // namespace shuwen
