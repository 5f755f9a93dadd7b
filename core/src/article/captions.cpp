#include "article/captions.h"

#include <array>
#include <string>
#include <string_view>

#include "text/chars.h"

namespace shuwen {
namespace {

using View = std::u16string_view;

constexpr int kLongestCaption = 120;
constexpr std::size_t kLinesBeforeTable = 3;

// Class words of elements that hold a picture's caption.
bool named_caption(const Page& page, std::size_t i) {
  constexpr std::array<std::string_view, 9> kWords = {"pic-note",      "picnote",         "pic_note",
                                                      "figcaption",    "img-caption",     "image-caption",
                                                      "photo-caption", "wp-caption-text", "caption-text"};
  const int container = page.block_of(i).container;
  if (container < 0) return false;
  const std::string& hints = page.document.containers[static_cast<std::size_t>(container)].hints;
  for (const std::string_view word : kWords) {
    if (hints.find(word) != std::string::npos) return true;
  }
  return false;
}

bool worded_caption(View line) {
  return line.starts_with(u"图为") || line.starts_with(u"图：") || line.starts_with(u"圖為") ||
         line.starts_with(u"图/") || line.starts_with(u"▲");
}

bool after_image(const Page& page, std::size_t i, std::size_t begin) {
  return i > begin && page.block_of(i - 1).kind == BlockKind::image;
}

bool is_unit(View line) {
  return line.size() <= 24 &&
         (line.starts_with(u"单位：") || line.starts_with(u"单位:") || line.starts_with(u"（单位：") ||
          line.starts_with(u"(单位：") || line.starts_with(u"(单位:") || line.starts_with(u"（单位:") ||
          line.starts_with(u"單位：") || line.starts_with(u"計量單位") || line.starts_with(u"计量单位"));
}

// 表1 …, 附表2：…, Table 3 …
bool is_numbered_caption(View line) {
  std::size_t at = line.starts_with(u"附表")     ? 2
                   : line.starts_with(u"表")     ? 1
                   : line.starts_with(u"Table ") ? 6
                                                 : 0;
  if (at == 0) return false;
  while (at < line.size() && is_blank(line[at]))
    ++at;
  return at < line.size() &&
         (is_digit(line[at]) || View(u"一二三四五六七八九十").find(line[at]) != View::npos);
}

Excerpt excerpt(const Page& page, std::size_t i) {
  return {std::u16string(page.text_of(i)), page.lines[i].span, {}};
}

void label_table(Page& page, Window window, std::size_t i) {
  Table& table = page.tables[static_cast<std::size_t>(page.block_of(i).table)];
  for (std::size_t back = 1; back <= kLinesBeforeTable && back <= i && i - back >= window.begin; ++back) {
    const std::size_t j = i - back;
    if (page.labels[j].role != Role::body || page.block_of(j).kind == BlockKind::table) return;
    const View line = page.text_of(j);
    const Line& measured = page.lines[j];
    const Block& block = page.block_of(j);
    if (is_unit(line) && !table.unit) {
      table.unit = excerpt(page, j);
    } else if (!table.caption && measured.stops == 0 && measured.weight <= 80 &&
               (is_numbered_caption(line) || (block.centered && (block.bold || table.unit)))) {
      table.caption = excerpt(page, j);
    } else {
      return;
    }
    page.labels[j] = {.role = Role::caption};
  }
}

}  // namespace

void label_captions(Page& page, Window window) {
  for (std::size_t i = window.begin; i < window.end; ++i) {
    if (page.labels[i].role != Role::body) continue;
    const Block& block = page.block_of(i);
    if (block.kind == BlockKind::table && block.table >= 0) {
      label_table(page, window, i);
      continue;
    }
    if (!page.html() || block.kind == BlockKind::image || page.lines[i].weight > kLongestCaption) continue;
    const bool placed = after_image(page, i, window.begin) && worded_caption(page.text_of(i));
    if (block.kind == BlockKind::caption || named_caption(page, i) || placed)
      page.labels[i] = {.role = Role::caption};
  }
}

}  // namespace shuwen
