// Stage 3, blocks → article: what is the article, what is furniture, and how the article is built.
#pragma once

#include <string>
#include <vector>

#include "blocks/blocks.h"
#include "shuwen/analysis.h"

namespace shuwen {

enum class PassageRole : std::uint8_t {
  title,
  subtitle,
  byline,
  highlight,
  lead,
  heading,
  subheading,
  paragraph,
  cell,
  caption,
  other
};

/// A stretch of text that later stages read, in document order: every block once, the article's and the
/// others'. Structured copies of it (Article::sections …) say the same with nesting.
struct Passage {
  Span span;
  PassageRole role = PassageRole::other;
  Region region = Region::article;
  std::vector<std::u16string> section;  ///< heading path, a sub-heading as its own step
  int table = -1;                       ///< cells: index into Article::tables; else -1
  int row = -1;                         ///< cells: index into Table::rows, or -1 for a header cell
  int column = -1;
  bool joined_to_next = false;  ///< the paragraph goes on in the next passage (a page break cut the sentence)
};

/// The text with its structure: what metrics, entities and the index read. Owns the text.
struct StructuredArticle {
  FileInfo file;
  std::u16string text;
  Article article;
  ArticleConfidence confidence;
  std::vector<Passage> passages;
  std::vector<Furniture> furniture;
  std::vector<RelatedItem> related;
  std::vector<Warning> warnings;
  /// The day relative dates count from: publication, else the caller's date; empty when neither is known.
  std::string reference_date;
};

StructuredArticle build_article(Document document, const AnalyzeOptions& options);

}  // namespace shuwen
