// Articles from a few lines of text or markup.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "article/article.h"
#include "blocks/blocks.h"
#include "text/utf.h"

namespace shuwen::testing {

inline Document document_of(std::u16string_view source, Markup markup) {
  DecodedFile file;
  file.markup = markup;
  if (markup == Markup::html) {
    file.recoded = to_utf8(source);
  } else {
    file.text = source;
  }
  return build_blocks(std::move(file));
}

inline StructuredArticle article_of(std::u16string_view source, Markup markup,
                                    const AnalyzeOptions& options = {}) {
  return build_article(document_of(source, markup), options);
}
inline StructuredArticle text_article(std::u16string_view source) {
  return article_of(source, Markup::text);
}
inline StructuredArticle html_article(std::u16string_view source) {
  return article_of(source, Markup::html);
}

inline std::string shown(std::u16string_view text) {
  return to_utf8(text);
}
inline std::string shown(const std::optional<Excerpt>& excerpt) {
  return excerpt ? to_utf8(excerpt->text) : std::string("(none)");
}
/// Texts joined by ` | `.
inline std::string shown(const std::vector<Excerpt>& excerpts) {
  std::string joined;
  for (const Excerpt& excerpt : excerpts) {
    if (!joined.empty()) joined += " | ";
    joined += to_utf8(excerpt.text);
  }
  return joined;
}
inline std::string published(const StructuredArticle& article) {
  return article.article.published ? article.article.published->value : std::string("(none)");
}
/// The reason of the furniture that contains `text`; empty when none does.
inline std::string reason_of(const StructuredArticle& article, std::u16string_view text) {
  for (const Furniture& piece : article.furniture) {
    if (slice(article.text, piece.span).find(text) != std::u16string_view::npos) return piece.reason;
  }
  return {};
}

}  // namespace shuwen::testing
