// Stage 4a, article → entities and named initiatives. Runs before metrics, which need names (numbers inside
// them are not metrics), actors and places; what each initiative achieved is linked afterwards.
#pragma once

#include <vector>

#include "article/article.h"
#include "shuwen/analysis.h"

namespace shuwen {

/// One place of the article's text where somebody or something is named.
struct NameMention {
  Span span;
  EntityKind kind = EntityKind::organisation;
  bool generic = false;      ///< a body without a name: 该公司, 执法部门; `entity` is -1
  std::int32_t entity = -1;  ///< index into Names::entities
};

struct Names {
  std::vector<Entity> entities;
  std::vector<Initiative> initiatives;  ///< without metrics
  /// Every mention in the text, those in furniture included, ascending and without overlaps. What may be an
  /// actor (organisations, persons, generic bodies) or a place of a sentence.
  std::vector<NameMention> mentions;
};

Names find_names(const StructuredArticle& article);

/// Fills Initiative::metrics from the finished metrics.
void link_metrics(std::vector<Initiative>& initiatives, const StructuredArticle& article,
                  const std::vector<Metric>& metrics);

}  // namespace shuwen
