#include "entities/entities.h"

namespace shuwen {

Names find_names(const StructuredArticle& article) {
  static_cast<void>(article);
  return {};
}

void link_metrics(std::vector<Initiative>& initiatives, const StructuredArticle& article,
                  const std::vector<Metric>& metrics) {
  static_cast<void>(initiatives);
  static_cast<void>(article);
  static_cast<void>(metrics);
}

}  // namespace shuwen
