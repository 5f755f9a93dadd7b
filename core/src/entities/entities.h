// Stage 4a, article → entities and named initiatives. Runs before metrics, which need names (numbers inside
// them are not metrics), actors and places; what each initiative achieved is linked afterwards.
#pragma once

#include <vector>

#include "article/article.h"
#include "shuwen/analysis.h"

namespace shuwen {

struct Names {
  std::vector<Entity> entities;
  std::vector<Initiative> initiatives;  ///< without metrics
};

Names find_names(const StructuredArticle& article);

/// Fills Initiative::metrics from the finished metrics.
void link_metrics(std::vector<Initiative>& initiatives, const StructuredArticle& article,
                  const std::vector<Metric>& metrics);

}  // namespace shuwen
