// The working picture of a page, and what single lines of it are.
#include "article/page.h"

namespace shuwen {

Page look_at(const Document& document, const AnalyzeOptions& options) {
  Page page{document, options, measure_lines(document), {}, {}, {}, {}, document.tables, {}};
  page.record = find_record(document, page.lines);
  const std::size_t count = page.lines.size();
  page.hits.resize(count);
  page.byline.resize(count);
  page.inside.assign(count, true);
  page.labels.resize(count);
  constexpr std::size_t kLongestByline = 240;
  for (std::size_t i = 0; i < count; ++i) {
    const Line& line = page.lines[i];
    const Block& block = page.block_of(i);
    if (block.kind == BlockKind::table || block.kind == BlockKind::image || page.record.has_line(i)) continue;
    page.hits[i] = furniture_by_words(page.text_of(i), line.weight);
    if (line.span.size() <= kLongestByline && !(line.closed && line.stops > 1)) {
      const Byline byline = parse_byline(document.text, line.span);
      // Beside a sentence a date alone makes no by-line.
      const bool sentence = page.text_of(i).find(u'。') != std::u16string_view::npos;
      page.byline[i] = is_byline(document.text, byline) && !(sentence && !byline.labelled());
    }
  }
  return page;
}

bool ends_article(const Page& page, std::size_t line) {
  const auto& hit = page.hits[line];
  return hit && (hit->use == FurnitureUse::end || hit->use == FurnitureUse::list);
}

bool is_account_line(const Page& page, std::size_t i) {
  constexpr int kLongest = 24;
  const Line& line = page.lines[i];
  if (page.hits[i] || line.weight < 2 || line.weight > kLongest || line.stops > 0 ||
      i + 1 >= page.lines.size())
    return false;
  const std::u16string_view next = page.text_of(i + 1);
  return next == u"关注" || next == u"+关注" || next == u"+ 关注" || next == u"已关注" || next == u"訂閱" ||
         next == u"订阅" || next == u"Follow";
}

bool is_anchor(const Page& page, std::size_t i) {
  if (!page.byline[i] || page.lines[i].weight > 80) return false;
  const Byline byline = parse_byline(page.text(), page.lines[i].span);
  bool clock = false;
  bool dated = false;
  for (const BylinePiece& piece : byline.pieces) {
    if (piece.field != BylineField::date || piece.date.relative || piece.date.year == 0) continue;
    dated = true;
    clock = clock || piece.date.hour >= 0;
  }
  return dated && (clock || byline.has(BylineField::source));
}

}  // namespace shuwen
