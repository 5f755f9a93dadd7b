#include "article/line.h"

#include <algorithm>

#include "article/pagination.h"
#include "text/chars.h"

namespace shuwen {
namespace {

constexpr std::u16string_view kStops = u"。！？；!?;…";
constexpr std::u16string_view kCommas = u"，、,：:";
constexpr std::u16string_view kClosers = u"”’\"'）)」』】］]》〉*";
constexpr std::u16string_view kBullets = u"●•◆■▲★◎○▪·※◇□▼►▶✦✔☆➤➢➜‣⁃∙◉◈❖✓√▸▹▷→☑◾◼";
constexpr std::u16string_view kDashes = u"-*+–—－";  // before a blank

bool in(std::u16string_view set, char16_t c) {
  return set.find(c) != std::u16string_view::npos;
}

// An ASCII full stop ends a sentence after a letter or bracket, before a blank or the end; not in 3.5 or a.b,
// nor behind the number that opens a line.
bool is_full_stop(std::u16string_view text, std::size_t at) {
  if (text[at] != u'.' || at == 0) return false;
  const char16_t before = text[at - 1];
  if (at <= 2 && at + 1 < text.size() && std::all_of(text.begin(), text.begin() + at, is_digit)) return false;
  if (at + 1 < text.size() && !is_space(text[at + 1]) && !in(kClosers, text[at + 1])) return false;
  return is_latin(before) || is_digit(before) || is_cjk(before) || in(kClosers, before);
}

}  // namespace

int bullet_size(std::u16string_view line) {
  if (line.empty()) return 0;
  const bool dash = in(kDashes, line[0]);
  if (!in(kBullets, line[0]) && !(dash && line.size() > 1 && is_blank(line[1]))) return 0;
  std::size_t at = 1;
  while (at < line.size() && is_blank(line[at]))
    ++at;
  return static_cast<int>(at);
}

Line measure(std::u16string_view text, Span span) {
  Line line{.span = span};
  const std::u16string_view view = slice(text, span);
  bool in_word = false;
  for (std::size_t i = 0; i < view.size(); ++i) {
    const char16_t c = view[i];
    if (is_han(c) || is_kana(c)) {
      ++line.han;
      in_word = false;
    } else if (is_latin(c) || is_digit(c) || is_hangul(c) || (c >= 0x370 && c < 0x2000)) {
      if (!in_word) ++line.words;
      in_word = true;
    } else {
      in_word = in_word && (c == u'\'' || c == u'’' || c == u'-' || c == u'.' || c == u',');
      if (in(kStops, c) || is_full_stop(view, i)) ++line.stops;
      if (in(kCommas, c)) ++line.commas;
    }
  }
  line.weight = line.han + 2 * line.words;
  std::size_t last = view.size();
  while (last > 0 && (in(kClosers, view[last - 1]) || is_space(view[last - 1])))
    --last;
  if (last > 0) {
    line.closed = in(u"。！？!?…；;", view[last - 1]) || is_full_stop(view, last - 1);
    line.colon = view[last - 1] == u'：' || view[last - 1] == u':';
    // Chinese prose ends a thought with two ellipsis signs; a teaser is cut with one, or with dots.
    const std::u16string_view end = view.substr(0, last);
    line.cut = end.ends_with(u"...") || (end.ends_with(u"…") && !end.ends_with(u"……")) ||
               end.ends_with(u"[详细") || end.ends_with(u"[详情") || end.ends_with(u"更多");
  }
  line.bullet = bullet_size(view);
  return line;
}

std::vector<Line> measure_lines(const Document& document) {
  std::vector<Line> lines;
  lines.reserve(document.blocks.size());
  for (std::uint32_t i = 0; i < document.blocks.size(); ++i) {
    const Block& block = document.blocks[i];
    // What stands in a cell of a table is read with the cell: nothing is cut off it.
    const PageBreak parts = block.kind == BlockKind::table ? PageBreak{.text = block.span, .residue = {}}
                                                           : cut_page_break(document.text, block.span);
    Line line = measure(document.text, parts.text);
    line.block = i;
    line.residue = parts.residue;
    if (!block.span.empty())
      line.link_percent = static_cast<int>(
          std::min<std::uint64_t>(100, std::uint64_t{100} * block.link_units / block.span.size()));
    lines.push_back(line);
  }
  return lines;
}

}  // namespace shuwen
