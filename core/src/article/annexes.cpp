#include "article/annexes.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "article/headings.h"
#include "text/chars.h"

namespace shuwen {
namespace {

using View = std::u16string_view;

constexpr int kLongestTitle = 60;
constexpr int kLongestList = 300;  // all of them in one line

// Units of `附件：`, `附件 2：`, `相关附件：` … with the blanks after it; 0 for none.
std::size_t label_size(View line) {
  constexpr std::array<View, 8> kWords = {u"附件下载", u"附件列表", u"附件", u"相关附件",
                                          u"本文附件", u"附件資料", u"附",   u"Attachment"};
  const auto word =
      std::find_if(kWords.begin(), kWords.end(), [&](View known) { return line.starts_with(known); });
  if (word == kWords.end()) return 0;
  std::size_t at = word->size();
  while (at < line.size() && (is_blank(line[at]) || is_digit(line[at]) ||
                              View(u"一二三四五六七八九十s").find(line[at]) != View::npos))
    ++at;
  if (at >= line.size() || half_width(line[at]) != u':') return 0;
  ++at;
  while (at < line.size() && is_blank(line[at]))
    ++at;
  return at;
}

// Names something instead of telling of it; full stops behind numbers aside.
bool is_title(View words) {
  return words.find_first_of(u"。！？；") == View::npos;
}

bool is_file(View words) {
  constexpr std::array<View, 9> kEndings = {u".doc", u".docx", u".xls", u".xlsx", u".pdf",
                                            u".wps", u".et",   u".zip", u".rar"};
  return std::any_of(kEndings.begin(), kEndings.end(), [&](View ending) { return words.ends_with(ending); });
}

// How an item is numbered; `1.2024年计划表`, too, which reads like a decimal elsewhere. 0 for not at all.
int rank_of(View item) {
  const int rank = marker_of(item).rank;
  if (rank > 0) return rank;
  std::size_t at = 0;
  while (at < item.size() && at < 2 && is_digit(item[at]))
    ++at;
  return at > 0 && at < item.size() && half_width(item[at]) == u'.' ? marker_of(u"1.甲").rank : 0;
}

// Whether line `i` goes on with a list whose items are numbered like `rank`; 0 where the first is not.
bool goes_on(const Page& page, std::size_t i, int rank) {
  const View line = page.text_of(i);
  if (page.labels[i].role != Role::body || page.lines[i].weight > kLongestTitle || !is_title(line))
    return false;
  if (label_size(line) > 0 || is_file(line)) return true;
  return rank > 0 && rank_of(line) == rank;
}

}  // namespace

void label_annexes(Page& page, Window window) {
  for (std::size_t i = window.begin; i < window.end; ++i) {
    const View line = page.text_of(i);
    const std::size_t label = label_size(line);
    if (label == 0 || page.labels[i].role != Role::body || page.lines[i].weight > kLongestList) continue;
    const View first = line.substr(label);
    if (!is_title(first)) continue;
    const bool alone = first.empty();  // the first item is on the next line
    const View item = !alone ? first : i + 1 < window.end ? page.text_of(i + 1) : View();
    const int rank = rank_of(item);
    if (alone && (i + 1 >= window.end || !goes_on(page, i + 1, rank))) continue;
    page.furnish(i, FurnitureKind::other, "annex_list");
    for (; i + 1 < window.end && goes_on(page, i + 1, rank); ++i)
      page.furnish(i + 1, FurnitureKind::other, "annex_list");
  }
}

}  // namespace shuwen
