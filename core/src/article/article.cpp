// lines → window → header, inside, tail → headings → metadata → the article.
#include "article/article.h"

#include <optional>
#include <utility>

#include "article/annexes.h"
#include "article/assemble.h"
#include "article/body_html.h"
#include "article/captions.h"
#include "article/header.h"
#include "article/headings.h"
#include "article/headline.h"
#include "article/language.h"
#include "article/metadata.h"
#include "article/page.h"
#include "article/related.h"
#include "article/title.h"

namespace shuwen {
namespace {

void take_title(Page& page, std::optional<std::size_t> line, StructuredArticle& result) {
  Article& article = result.article;
  if (line) {
    const std::size_t count = title_lines(page, *line);
    if (count > 1) {
      Excerpt title;
      for (std::size_t i = *line; i < *line + count; ++i) {
        title.text += page.text_of(i);
        title.pieces.push_back(page.lines[i].span);
        page.labels[i] = {.role = Role::title};
      }
      article.title = std::move(title);
      result.confidence.title = 95;
      return;
    }
    const std::u16string_view shown = page.text_of(*line);
    const Span span = title_span(page, *line);
    article.title = Excerpt{std::u16string(slice(page.text(), span)), span, {}};
    result.confidence.title = std::max(60, title_similarity(page.document.facts, shown));
    return;
  }
  if (const RecordPiece* piece = page.record.first(RecordField::title)) {
    article.title = Excerpt{std::u16string(slice(page.text(), piece->value)), piece->value, {}};
    result.confidence.title = 80;
    return;
  }
  std::u16string stated = stated_title(page.document.facts);
  if (stated.empty()) return;
  article.title = Excerpt{std::move(stated), std::nullopt, {}};
  result.confidence.title = 50;
}

int body_confidence(const Page& page, Window window) {
  int sentences = 0;
  for (std::size_t i = window.begin; i < window.end; ++i)
    sentences += page.labels[i].role == Role::body && page.lines[i].stops > 0;
  return window.empty() ? 0 : std::min(98, 40 + 12 * sentences);
}

}  // namespace

StructuredArticle build_article(Document document, const AnalyzeOptions& options) {
  StructuredArticle result;
  result.warnings = std::move(document.warnings);
  {
    Page page = look_at(document, options);
    choose_container(page);
    Window window = choose_window(page);
    if (lists_teasers(page, window)) window = {};
    std::optional<std::size_t> title = choose_title(page, window);
    constexpr int kAlike = 60;
    if (window.empty() && title && title_similarity(document.facts, page.text_of(*title)) < kAlike)
      title.reset();
    label_header(page, window, title);
    label_annexes(page, window);
    label_inside(page, window);
    label_tail(page, window);
    label_captions(page, window);
    label_headings(page, window);
    take_title(page, title, result);
    result.article.language = language_of(page, window);
    read_metadata(page, window, title, result);
    assemble_article(page, result);
    result.related = related_items(page);
    result.confidence.body = body_confidence(page, window);
    if (window.empty())
      result.warnings.push_back({"no_article", "The page has no running text that reads like an article.",
                                 std::nullopt, std::nullopt});
    result.article.url = document.facts.url;
  }
  result.file = std::move(document.file);
  result.text = std::move(document.text);
  result.reference_date =
      result.article.published ? result.article.published->value.substr(0, 10) : options.date;
  return result;
}

}  // namespace shuwen
