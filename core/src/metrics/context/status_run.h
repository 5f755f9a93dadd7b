// Rules that go on from one figure of a sentence to the next.
#pragma once

#include "metrics/context/claim.h"
#include "metrics/context/period.h"
#include "metrics/context/status.h"
#include "shuwen/analysis.h"

namespace shuwen {

/// Whether figure `f`, no rule by itself, goes on with what the figure before it lays down.
bool goes_on_as_rule(const Clause& clause, std::size_t f, const Claim& claim, const Governing& period,
                     const Genre& genre, const Metric& before, const Metric& metric);

}  // namespace shuwen
