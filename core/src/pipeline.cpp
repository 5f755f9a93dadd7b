// bytes → text → blocks → article → { metrics, initiatives, entities }: the whole analysis, one call a stage.
#include <iterator>
#include <utility>

#include "article/article.h"
#include "blocks/blocks.h"
#include "bytes/bytes.h"
#include "entities/entities.h"
#include "metrics/metrics.h"
#include "shuwen/analyze.h"
#include "text/segment.h"

namespace shuwen {
namespace {

Analysis assemble(StructuredArticle article, Names names, Metrics metrics) {
  Analysis analysis;
  analysis.file = std::move(article.file);
  analysis.text = std::move(article.text);
  analysis.article = std::move(article.article);
  analysis.confidence = article.confidence;
  analysis.furniture = std::move(article.furniture);
  analysis.related = std::move(article.related);
  analysis.metrics = std::move(metrics.metrics);
  analysis.excluded = std::move(metrics.excluded);
  analysis.initiatives = std::move(names.initiatives);
  analysis.entities = std::move(names.entities);
  analysis.warnings = std::move(article.warnings);
  std::move(metrics.warnings.begin(), metrics.warnings.end(), std::back_inserter(analysis.warnings));
  return analysis;
}

}  // namespace

Result<Analysis> analyze(std::string_view bytes, const AnalyzeOptions& options) {
  auto decoded = read_bytes(bytes, options);
  if (!decoded) return decoded.error();
  shared_segmenter().forget();
  Document document = build_blocks(std::move(decoded).value());
  StructuredArticle article = build_article(std::move(document), options);
  Names names = find_names(article);
  Metrics metrics = find_metrics(article, names);
  link_metrics(names.initiatives, article, metrics.metrics);
  return assemble(std::move(article), std::move(names), std::move(metrics));
}

}  // namespace shuwen
