// Which numerals are no metrics, and why.
#pragma once

#include <vector>

#include "metrics/quantities/figures.h"
#include "metrics/rejection/reject_rules.h"

namespace shuwen {

/// Puts each candidate where METRICS.md sends it: into Sentence::figures, or, with its reason, into
/// Sentence::excluded, together with the sentence's times. `named`: mentions of names, sorted by
/// begin.
void reject(const Reading& reading, const std::vector<NamedSpan>& named, std::vector<Candidate> candidates,
            Sentence& sentence);

}  // namespace shuwen
