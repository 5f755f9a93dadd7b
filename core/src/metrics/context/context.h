// Context: what each figure is said of.
#pragma once

#include <vector>

#include "entities/entities.h"
#include "metrics/metrics.h"
#include "metrics/sentences/sentence.h"

namespace shuwen {

/// Metrics of the sentences' figures with subject, action, actor, place, period, change and status; spans are
/// into the original text.
Metrics describe(const Reading& reading, const std::vector<Sentence>& sentences,
                 const StructuredArticle& article, const Names& names);

}  // namespace shuwen
