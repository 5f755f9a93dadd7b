// Markup, text and Markdown through blocks and article: spans in range and true, blocks in order and apart,
// passages the same, and the text a page gives reads as itself.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>

#include "article/article.h"
#include "blocks/blocks.h"
#include "text/utf.h"

namespace {

using shuwen::Document;
using shuwen::Excerpt;
using shuwen::Markup;
using shuwen::Span;

void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "broken: %s\n", what);
  std::abort();
}

Document blocks_of(std::u16string text, Markup markup) {
  shuwen::DecodedFile file;
  file.markup = markup;
  if (markup == Markup::html) {
    file.recoded = shuwen::to_utf8(text);
  } else {
    file.text = std::move(text);
  }
  return shuwen::build_blocks(std::move(file));
}

void check_blocks(const Document& document) {
  std::uint32_t last = 0;
  for (const shuwen::Block& block : document.blocks) {
    require(block.span.begin <= block.span.end && block.span.end <= document.text.size(), "block in range");
    require(block.span.begin >= last, "blocks in order and apart");
    require(block.container < static_cast<int>(document.containers.size()), "container there");
    last = block.span.end;
  }
  for (std::size_t i = 0; i < document.containers.size(); ++i)
    require(document.containers[i].parent < static_cast<int>(i), "parents before children");
  for (const shuwen::Table& table : document.tables) {
    for (const auto& row : table.rows) {
      for (const shuwen::Cell& cell : row) {
        if (cell.span) require(slice(document.text, *cell.span) == cell.text, "cell slices true");
      }
    }
  }
}

void check_excerpt(std::u16string_view text, const Excerpt& excerpt) {
  if (excerpt.span) {
    require(excerpt.span->end <= text.size(), "excerpt in range");
    require(slice(text, *excerpt.span) == excerpt.text, "excerpt slices true");
  }
  for (const Span piece : excerpt.pieces)
    require(piece.begin <= piece.end && piece.end <= text.size(), "piece in range");
}

void check_sections(std::u16string_view text, const std::vector<shuwen::Section>& sections) {
  for (const shuwen::Section& section : sections) {
    if (section.heading) check_excerpt(text, *section.heading);
    for (const Excerpt& paragraph : section.paragraphs)
      check_excerpt(text, paragraph);
    check_sections(text, section.sections);
  }
}

void check_article(const shuwen::StructuredArticle& article) {
  if (article.article.title) check_excerpt(article.text, *article.article.title);
  if (article.article.source) check_excerpt(article.text, *article.article.source);
  for (const Excerpt& name : article.article.authors)
    check_excerpt(article.text, name);
  for (const Excerpt& paragraph : article.article.lead)
    check_excerpt(article.text, paragraph);
  check_sections(article.text, article.article.sections);
  std::uint32_t last = 0;
  for (const shuwen::Passage& passage : article.passages) {
    require(passage.span.end <= article.text.size(), "passage in range");
    require(passage.span.begin >= last, "passages in order and apart");
    last = passage.span.end;
  }
  for (const shuwen::Furniture& piece : article.furniture) {
    require(piece.span.end <= article.text.size() && !piece.reason.empty(),
            "furniture in range with its reason");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const auto markup = static_cast<Markup>(data[0] % 3);
  const std::u16string source =
      shuwen::to_utf16(std::string_view(reinterpret_cast<const char*>(data) + 1, size - 1));
  const Document document = blocks_of(source, markup);
  check_blocks(document);
  if (markup == Markup::html) {
    const Document again = blocks_of(document.text, Markup::text);
    require(again.text == document.text, "text reads as itself");
    check_blocks(again);
  }
  shuwen::AnalyzeOptions options;
  options.date = "2024-05-01";
  check_article(shuwen::build_article(document, options));
  return 0;
}
