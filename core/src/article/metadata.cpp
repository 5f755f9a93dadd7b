#include "article/metadata.h"

#include <algorithm>
#include <string>
#include <vector>

#include "text/chars.h"

namespace shuwen {
namespace {

using View = std::u16string_view;

constexpr std::size_t kHeaderReach = 12;  // lines above the title that may carry its by-line
constexpr std::size_t kTailReach = 12;    // lines after the text that may carry credits

Excerpt excerpt(const Page& page, Span span) {
  return {std::u16string(slice(page.text(), span)), span, {}};
}

struct Collector {
  const Page& page;
  StructuredArticle& result;
  bool relative_seen = false;
  std::optional<FoundDate> yearless;

  void take(const BylinePiece& piece, bool header) {
    Article& article = result.article;
    switch (piece.field) {
      case BylineField::date:
        take_date(piece, header);
        break;
      case BylineField::source:
        if (!article.source && !piece.value.empty()) {
          const Span value = clean_source(piece.value);
          if (value.empty()) break;
          article.source = excerpt(page, value);
          result.confidence.source = header ? 95 : 75;
        }
        break;
      case BylineField::author:
        for (const Span name : split_names(page.text(), piece.value))
          add(article.authors, name);
        if (!article.authors.empty() && result.confidence.authors == 0)
          result.confidence.authors = header ? 95 : 75;
        break;
      case BylineField::editor:
        for (const Span name : split_names(page.text(), piece.value))
          add(article.editors, name);
        break;
      case BylineField::original_title:
      case BylineField::ignore:
        break;
    }
  }

  void add(std::vector<Excerpt>& list, Span name) const {
    const View view = slice(page.text(), name);
    if (view.size() > 24 && !std::any_of(view.begin(), view.end(), [](char16_t c) { return c == u' '; }))
      return;
    for (const Excerpt& known : list) {
      if (known.text == view) return;
    }
    list.push_back(excerpt(page, name));
  }

  Span clean_source(Span value) const {
    const View text = page.text();
    while (!value.empty() && View(u"）)】]》」”\"").find(text[value.end - 1]) != View::npos &&
           slice(text, value).find_first_of(u"（(【[《「“") == View::npos)
      --value.end;
    return trim(text, value);
  }

  void take_date(const BylinePiece& piece, bool header) {
    if (result.article.published || piece.date.day == 0) {
      if (!piece.date.relative) return;
    }
    if (result.article.published) return;
    FoundDate date = piece.date;
    if (date.relative) {
      if (page.options.date.empty()) return;
      const std::string day = shift_days(page.options.date, -date.day);
      if (day.empty()) return;
      std::string value = day;
      if (date.hour >= 0) value += iso(date).substr(10);
      result.article.published = Published{excerpt(page, piece.value), value};
      result.confidence.published = 60;
      return;
    }
    if (date.year == 0) {
      infer_year(date, piece.value);
      return;
    }
    result.article.published = Published{excerpt(page, piece.value), iso(date)};
    result.confidence.published = header ? 95 : 70;
  }

  void infer_year(FoundDate date, Span where) {
    std::string known = page.options.date;
    for (const auto& [key, value] : page.document.facts.metas) {
      if (!known.empty()) break;
      const auto stated = find_date(value);
      if (stated && stated->year > 0 && stated->day > 0) known = iso(*stated);
    }
    if (known.empty()) return;
    date.year = std::stoi(known.substr(0, 4));
    const std::string value = iso(date);
    if (value.substr(0, 10) > known.substr(0, 10) && !page.options.date.empty()) --date.year;
    result.article.published = Published{excerpt(page, where), iso(date)};
    result.confidence.published = 50;
    result.warnings.push_back({"inferred_year",
                               "The publication date is written without a year; the year is inferred.", where,
                               std::nullopt});
  }
};

}  // namespace

void read_metadata(const Page& page, Window window, std::optional<std::size_t> title,
                   StructuredArticle& result) {
  Collector collector{page, result, false, std::nullopt};
  const std::size_t anchor = title ? *title : window.begin;
  const std::size_t from = anchor > kHeaderReach ? anchor - kHeaderReach : 0;
  const auto read = [&](std::size_t i, bool header) {
    const Byline byline = parse_byline(page.text(), page.lines[i].span);
    for (const BylinePiece& piece : byline.pieces)
      collector.take(piece, header);
  };
  for (std::size_t i = anchor; i < std::max(window.begin, anchor); ++i) {
    if (page.byline[i]) read(i, true);
  }
  for (std::size_t i = anchor; i-- > from;) {
    if (page.byline[i] && !page.hits[i]) read(i, true);
  }
  for (std::size_t i = window.begin; i < std::min(page.lines.size(), window.end + kTailReach); ++i) {
    const bool tail = i >= window.end;
    if (page.labels[i].role != Role::furniture || !page.byline[i]) continue;
    if (page.labels[i].kind != FurnitureKind::credit) continue;
    (void)tail;
    read(i, false);
  }
}

}  // namespace shuwen
