// Number lexer and unit attachment: the figures of a sentence, before any is rejected.
#pragma once

#include <vector>

#include "metrics/numbers/number.h"
#include "metrics/quantities/figure.h"
#include "metrics/quantities/unit_table.h"
#include "metrics/sentences/reading.h"
#include "metrics/times/time.h"

namespace shuwen {

/// A figure with what the rules of rejection want to know of its number and unit.
struct Candidate {
  Figure figure;
  Number number;
  const Unit* unit = nullptr;
};

/// Every numeral within `where` as a candidate, also those that are no metric; numerals inside `times` are
/// passed over. In order, not overlapping.
std::vector<Candidate> find_candidates(const Reading& reading, Span where,
                                       const std::vector<TimeExpression>& times);

}  // namespace shuwen
