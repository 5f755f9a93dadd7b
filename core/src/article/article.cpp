#include "article/article.h"

namespace shuwen {

StructuredArticle build_article(Document document, const AnalyzeOptions& options) {
  StructuredArticle result;
  result.file = std::move(document.file);
  result.text = std::move(document.text);
  result.warnings = std::move(document.warnings);
  result.reference_date = options.date;
  for (const Block& block : document.blocks) {
    const std::u16string text(slice(result.text, block.span));
    if (!result.article.title) {
      result.article.title = Excerpt{text, block.span, {}};
      result.passages.push_back({.span = block.span, .role = PassageRole::title});
      continue;
    }
    result.article.lead.push_back({text, block.span, {}});
    result.passages.push_back({.span = block.span, .role = PassageRole::lead});
  }
  return result;
}

}  // namespace shuwen
