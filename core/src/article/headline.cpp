#include "article/headline.h"

#include <algorithm>
#include <array>
#include <string>

#include "article/document_title.h"
#include "article/text_authors.h"
#include "article/title.h"
#include "article/topic.h"
#include "text/chars.h"

namespace shuwen {
namespace {

using View = std::u16string_view;

constexpr std::size_t kTitleReach = 40;  // lines above the text in which the title is looked for
constexpr int kLongestTitle = 90;

// Words that end a picture's credit.
bool is_picture_credit(View line) {
  constexpr std::array<View, 8> kEndings = {u"供图", u"摄",   u"摄影", u"配图",
                                            u"制图", u"截图", u"图源", u"资料图"};
  return line.starts_with(u"图为") || line.starts_with(u"资料图") ||
         std::any_of(kEndings.begin(), kEndings.end(), [&](View word) { return line.ends_with(word); });
}

// 行情 股吧 新闻 外汇: a row of short words is navigation.
bool is_row_of_words(View line) {
  constexpr std::size_t kLongestWord = 5;
  std::size_t words = 0;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= line.size(); ++at) {
    if (at < line.size() && !is_blank(line[at])) continue;
    if (at > begin && at - begin > kLongestWord && is_han(line[begin])) return false;
    words += at > begin;
    begin = at + 1;
  }
  if (line.find(u"  ") != View::npos) {  // Home  News  Sport
    const bool han = std::any_of(line.begin(), line.end(), is_han);
    if (!han) return words >= 3;
  }
  return words >= 4 && std::any_of(line.begin(), line.end(), is_han) &&
         line.find_first_of(u"？！?!：，") == View::npos;
}

// 朝代：唐代, 邮编：210000: a form's field.
bool is_field(View line) {
  const std::size_t colon = line.find_first_of(u"：:");
  return colon != View::npos && colon <= 4 && line.size() - colon <= 10 && line.size() - colon > 1 &&
         (line.size() - colon <= 6 || line.find(u' ') != View::npos);
}

bool may_be_title(const Page& page, std::size_t i) {
  const Line& line = page.lines[i];
  const Block& block = page.block_of(i);
  const int shortest = block.kind == BlockKind::heading ? 2 : 3;
  if (page.hits[i] || page.record.has_line(i) || line.weight < shortest || line.weight > kLongestTitle)
    return false;
  if (block.kind == BlockKind::table || block.kind == BlockKind::image || block.kind == BlockKind::list_item)
    return false;
  if (block.kind == BlockKind::heading) return true;
  const View view = page.text_of(i);
  const bool badge = view.starts_with(u"原创") || view.starts_with(u"原創");
  if (badge && view.size() > 2 && is_blank(view[2])) return false;            // 原创 甲 某号
  if (view.find(u'〔') != View::npos && view.ends_with(u"号")) return false;  // 某政办〔2021〕8号
  if (line.colon && line.weight > 20) return false;                           // announces what follows
  if (view.starts_with(u"——") || view.ends_with(u"。") || line.stops > 3 || line.bullet > 0) return false;
  const auto letters =
      std::count_if(view.begin(), view.end(), [](char16_t c) { return is_cjk(c) || is_latin(c); });
  if (letters < 2 || view.find(u"://") != View::npos || is_picture_credit(view) || is_field(view) ||
      is_row_of_words(view))
    return false;
  return !page.byline[i] || find_date(view).has_value();
}

bool says_only_original_title(const Page& page, std::size_t i) {
  const Byline byline = parse_byline(page.text(), page.lines[i].span);
  return byline.has(BylineField::original_title) && !byline.has(BylineField::date);
}

bool is_dated(const Page& page, std::size_t i) {
  return parse_byline(page.text(), page.lines[i].span).has(BylineField::date);
}

// The by-line that belongs to the text: the nearest above its beginning, or just inside; of several near each
// other the one that bears the date, which stands next to the title.
std::size_t header_byline(const Page& page, Window window) {
  constexpr std::size_t kSameHead = 12;
  std::size_t nearest = page.lines.size();
  for (std::size_t i = window.begin; i-- > 0 && window.begin - i <= kTitleReach;) {
    if (!page.byline[i] || says_only_original_title(page, i)) continue;
    if (is_dated(page, i)) return i;
    if (nearest == page.lines.size()) nearest = i;
    if (nearest - i > kSameHead) break;
  }
  if (nearest < page.lines.size()) return nearest;
  for (std::size_t i = window.begin; i < std::min(window.end, window.begin + 3); ++i) {
    if (page.byline[i] && !says_only_original_title(page, i)) return i;
  }
  return page.lines.size();
}

// What the article speaks of: its lines, and the title it had elsewhere.
Topic topic_of(const Page& page, Window window) {
  constexpr std::size_t kEnough = 20000;  // units: the beginning of a long text says what it is about
  Topic topic;
  std::size_t taken = 0;
  for (std::size_t i = window.begin; i < window.end && taken < kEnough; ++i) {
    topic.add(page.text_of(i));
    taken += page.lines[i].span.size();
  }
  const std::size_t from = window.begin > kTitleReach ? window.begin - kTitleReach : 0;
  const std::size_t to = std::min(page.lines.size(), window.end + kTitleReach);
  for (std::size_t i = from; i < to; ++i) {
    if (page.hits[i] && page.hits[i]->reason == "original_title") topic.add(page.text_of(i));
  }
  topic.seal();
  return topic;
}

// Lines from `i` up to `anchor` that say something: buttons and counters between title and by-line do not
// part them.
int distance(const Page& page, std::size_t i, std::size_t anchor) {
  int lines = 1;
  for (std::size_t j = i + 1; j < anchor; ++j)
    lines += !page.hits[j] && !page.record.has_line(j) && page.lines[j].han + page.lines[j].words > 0 &&
             page.lines[j].weight > 4;
  return lines;
}

struct Head {
  std::size_t text;    // the first line of the window that is neither furniture nor a by-line
  std::size_t byline;  // lines.size() when there is none
  Topic topic;
};

std::size_t first_text(const Page& page, Window window) {
  std::size_t i = window.begin;
  while (i < window.end && (page.hits[i] || page.byline[i] || page.record.has_line(i)))
    ++i;
  return i < window.end ? i : window.begin;
}

// 某市人民政府门户网站: the site's own name.
bool is_portal_name(View line) {
  constexpr std::size_t kLongest = 24;
  constexpr std::array<View, 7> kEndings = {u"门户网站",   u"政府网站", u"政务网",  u"政府网",
                                            u"信息公开网", u"官方网站", u"信息门户"};
  return line.size() <= kLongest &&
         std::any_of(kEndings.begin(), kEndings.end(), [&](View ending) { return line.ends_with(ending); });
}

// The title that the record of a document states; empty when there is none.
View recorded_title(const Page& page) {
  const RecordPiece* piece = page.record.first(RecordField::title);
  return piece != nullptr ? slice(page.text(), piece->value) : View();
}

// How many lines from `first` on together are the title that the record states; 0 when they are not.
std::size_t recorded_lines(const Page& page, std::size_t first) {
  View left = recorded_title(page);
  for (std::size_t i = first; !left.empty() && i < page.lines.size() && i - first < kMostTitleLines; ++i) {
    const View line = page.text_of(i);
    if (line.empty() || page.record.has_line(i) || !left.starts_with(line)) return 0;
    left.remove_prefix(line.size());
    if (left.empty()) return i - first + 1;
  }
  return 0;
}

// Under the record of a document stands its title.
bool follows_record(const Page& page, std::size_t i) {
  while (i-- > 0) {
    if (page.record.has_line(i)) return true;
    if (page.lines[i].weight > 0 && !page.hits[i]) return false;
  }
  return false;
}

int title_score(const Page& page, std::size_t i, const Head& head) {
  const Line& line = page.lines[i];
  const Block& block = page.block_of(i);
  const View view = page.text_of(i);
  const int named = title_similarity(page.document.facts, view);
  if (named < 60 && (page.byline[i] || is_reporter_line(page, i))) return 0;
  int score = named;
  if (block.kind == BlockKind::heading) score += block.level == 1 ? 45 : block.level == 2 ? 25 : 8;
  if (line.link_percent > 50) score -= 20;
  if (line.weight >= 8) score += 10;
  if (line.colon) score -= 15;
  // 某某财经, 某报网络版: the name of the medium or column, which stands near the by-line too.
  if (named < 60 && line.weight <= 10 && is_media_name(view)) score -= 25;
  if (named < 90 && is_portal_name(view)) score -= 60;
  if (head.byline < page.lines.size() && i != head.byline &&
      page.text_of(head.byline).find(view) != View::npos)
    score -= 40;
  const std::size_t anchor = head.byline < page.lines.size() ? head.byline : head.text;
  if (i < anchor) {
    const int apart = distance(page, i, anchor);
    score += apart <= 3 ? 30 - 5 * apart : std::max(-20, 18 - 3 * apart);
  } else {
    const bool opens = i == head.text && line.stops == 0 && !line.colon && line.weight >= 8 &&
                       page.lines.size() == head.byline;
    score += opens ? 20 : i <= head.text ? 5 : -10;
  }
  if (i == 0) score += 15;
  if (!line.colon && follows_record(page, i)) score += 25;
  if (named < 60) score += head.topic.share(view) / 3;
  return score;
}

// Whether the text speaks more of the title that the page states than of line `i`.
bool states_better(const Page& page, const Head& head, std::size_t i) {
  const std::u16string stated = stated_title(page.document.facts);
  return !stated.empty() && page.block_of(i).kind != BlockKind::heading &&
         head.topic.share(stated) > head.topic.share(page.text_of(i));
}

// A line that only says what kind of story it is (某地清河行动见闻) stands under the headline itself.
bool is_genre_line(const Page& page, const Head& head, std::size_t i) {
  return i > 0 && i < head.byline && names_genre(page.text_of(i)) && is_bare_line(page, i - 1) &&
         may_be_title(page, i - 1) && page.text_of(i - 1) != page.text_of(i) &&
         title_similarity(page.document.facts, page.text_of(i)) < 60;
}

}  // namespace

std::optional<std::size_t> choose_title(const Page& page, Window window) {
  if (page.lines.empty()) return std::nullopt;
  const std::size_t text = first_text(page, window);  // may be the title itself: it does not speak for itself
  const Head head{text, header_byline(page, window), topic_of(page, {text + 1, window.end})};
  const std::size_t top = std::min(window.begin, head.byline);
  const std::size_t from = top > kTitleReach ? top - kTitleReach : 0;
  const std::size_t to = std::min(page.lines.size(), head.text + 1);
  int best = page.html() ? 24 : 14;
  std::optional<std::size_t> found;
  for (std::size_t i = from; i < to; ++i) {
    if (recorded_lines(page, i) > 0) return i;
    if (!may_be_title(page, i)) continue;
    const int score = title_score(page, i, head);
    if (score >= best) {
      best = score;
      found = i;
    }
  }
  if (!found) return found;
  // A page may state the name of its site as its title.
  const View shown = page.text_of(*found);
  const bool part =
      shown.size() * 2 <= recorded_title(page).size() && recorded_title(page).starts_with(shown);
  if (part) return std::nullopt;
  if (title_similarity(page.document.facts, shown) >= 90) return found;
  if (const View recorded = recorded_title(page);
      !recorded.empty() && !recorded.starts_with(page.text_of(*found)) &&
      head.topic.share(recorded) >= head.topic.share(page.text_of(*found)))
    return std::nullopt;
  if (title_similarity(page.document.facts, page.text_of(*found)) >= 60) return found;
  if (page.html() && states_better(page, head, *found)) return std::nullopt;
  if (const Window document = document_title(page, *found); !document.empty()) return document.begin;
  return is_genre_line(page, head, *found) ? *found - 1 : found;
}

std::size_t title_lines(const Page& page, std::size_t first) {
  if (const std::size_t lines = recorded_lines(page, first)) return lines;
  std::u16string joined(page.text_of(first));
  if (title_similarity(page.document.facts, joined) >= 95) return 1;
  for (std::size_t count = 2; count <= kMostTitleLines && first + count <= page.lines.size(); ++count) {
    joined += page.text_of(first + count - 1);
    if (title_similarity(page.document.facts, joined) >= 95) return count;
  }
  const Window document = document_title(page, first);
  return document.empty() || document.begin != first ? 1 : document.end - first;
}

Span title_span(const Page& page, std::size_t line) {
  const View view = page.text_of(line);
  Span inner = title_in_line(page.document.facts, view);
  const bool badge = view.starts_with(u"原创") || view.starts_with(u"原創");
  if (badge && inner.begin == 0 && line + 1 < page.lines.size() && is_account_line(page, line + 1))
    inner.begin = 2;
  // 某社某地5月6日电 题：标题
  for (const View label : {View(u"电 题："), View(u"电　题："), View(u"电题：")}) {
    const std::size_t at = view.find(label);
    if (at != View::npos && at < 24 && inner.begin == 0)
      inner.begin = static_cast<std::uint32_t>(at + label.size());
  }
  const std::uint32_t begin = page.lines[line].span.begin;
  return trim(page.text(), {begin + inner.begin, begin + inner.end});
}

}  // namespace shuwen
