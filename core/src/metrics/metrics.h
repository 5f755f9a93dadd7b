// Stage 4b, article → metrics: every quantitative claim with what it is about, and every other numeral with
// why not.
#pragma once

#include <vector>

#include "article/article.h"
#include "entities/entities.h"
#include "shuwen/analysis.h"

namespace shuwen {

struct Metrics {
  std::vector<Metric> metrics;     ///< in order of the text
  std::vector<Excluded> excluded;  ///< in order of the text
  std::vector<Warning> warnings;   ///< parts that do not add up, contradictions
};

Metrics find_metrics(const StructuredArticle& article, const Names& names);

}  // namespace shuwen
