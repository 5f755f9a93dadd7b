#include "article/captions.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "article/headings.h"
#include "lexicon/lexicon.h"
#include "lexicon/phrases.h"
#include "text/chars.h"

namespace shuwen {
namespace {

using View = std::u16string_view;

constexpr int kLongestCaption = 120;
constexpr int kLongestName = 24;
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

struct Wordings {
  PhraseSet begin;
  PhraseSet begin_flat;  // in flat text
  std::vector<std::u16string> end;
  std::vector<std::u16string> shown;
  std::vector<std::u16string> table;
};

std::u16string folded_phrase(View text) {
  std::u16string folded(text);
  std::transform(folded.begin(), folded.end(), folded.begin(), fold_unit);
  return folded;
}

const Wordings& wordings() {
  static const Wordings kWordings = [] {
    Wordings read;
    for (const auto& row : lexicon_rows("captions")) {
      if (row.size() < 2) continue;
      if (row[1] == u"end") read.end.push_back(folded_phrase(row[0]));
      if (row[1] == u"shown") read.shown.emplace_back(row[0]);
      if (row[1] == u"table") read.table.emplace_back(row[0]);
      if (row[1] == u"begin") read.begin.add(row[0], 0);
      if (row[1] == u"flat") read.begin_flat.add(row[0], 0);
    }
    read.begin.seal();
    read.begin_flat.seal();
    return read;
  }();
  return kWordings;
}

// `图1 …`, `图一：…`, `Figure 2. …`.
bool is_numbered_figure(View line) {
  std::size_t at = line.starts_with(u"图") || line.starts_with(u"圖") ? 1
                   : line.starts_with(u"Figure ")                     ? 7
                   : line.starts_with(u"Fig. ")                       ? 5
                                                                      : 0;
  if (at == 0) return false;
  const std::size_t number = at;
  while (at < line.size() &&
         (is_digit(line[at]) || View(u"一二三四五六七八九十").find(line[at]) != View::npos))
    ++at;
  return at > number && at < line.size() &&
         (is_blank(line[at]) || View(u"：:.．").find(line[at]) != View::npos);
}

// Whether the words tell of something instead of naming it; titles in them aside.
bool is_clause(View words) {
  int titles = 0;
  for (const char16_t c : words) {
    titles += c == u'《' ? 1 : c == u'》' ? -1 : 0;
    if (titles <= 0 && View(u"了是有让令把被将没不也都就很这那，、；").find(c) != View::npos) return true;
  }
  return false;
}

bool after_image(const Page& page, std::size_t i, std::size_t begin) {
  return i > begin && page.block_of(i - 1).kind == BlockKind::image;
}

// 某网 10月14日报道: who reports, and from when.
bool is_dateline(View line) {
  return line.ends_with(u"报道") || line.ends_with(u"報道") || line.ends_with(u"讯") ||
         line.ends_with(u"訊") || line.ends_with(u"电") || line.ends_with(u"電");
}

// Right under a picture, a bare line that names what it shows and does not look like a heading.
bool is_bare_caption(const Page& page, std::size_t i, Window window) {
  constexpr int kLongestBare = 30;
  const Line& line = page.lines[i];
  const Block& block = page.block_of(i);
  const bool last = page.html() && i + 1 >= window.end;  // what follows the picture is the text
  if (!after_image(page, i, window.begin) || last || block.bold || line.link_percent > 0) return false;
  return (block.kind == BlockKind::paragraph || (page.html() && block.kind == BlockKind::list_item)) &&
         line.stops == 0 && line.han > 0 && !line.colon && line.weight <= kLongestBare &&
         !is_clause(page.text_of(i)) && !is_dateline(page.text_of(i)) && marker_of(page.text_of(i)).rank == 0;
}

// A line that names what a picture shows or who made it. In a flat text the pictures are gone and their
// captions stay, known by their words alone; where the pictures are, captions stand right under them.
bool is_worded_caption(const Page& page, std::size_t i) {
  // A caption says one thing; a paragraph that ends with the credit of a picture says more.
  constexpr int kMostStops = 3;
  const View view = page.text_of(i);
  return wordings().begin.longest_at(view, 0) || wordings().begin_flat.longest_at(view, 0) ||
         is_numbered_figure(view) || (page.lines[i].stops <= kMostStops && ends_as_caption(view));
}

// Whether the paragraphs end like paragraphs; verse and some blogs break lines instead of setting marks.
bool is_prose(const Page& page, Window window) {
  int closed = 0;
  int all = 0;
  for (std::size_t i = window.begin; i < window.end; ++i) {
    if (page.labels[i].role != Role::body) continue;
    all += page.lines[i].weight;
    closed += page.lines[i].closed ? page.lines[i].weight : 0;
  }
  return closed * 4 >= all * 3;
}

// 搜寻现场。 旧码头。 归航的身影。: a line that names what a picture shows, between long paragraphs: a noun
// of pictures after 的, or a word that the text speaks of again and again.
bool is_naming_caption(const Page& page, std::size_t i, Window window) {
  constexpr int kLongParagraph = 40;
  constexpr std::size_t kLongest = 24;
  constexpr std::size_t kLongestWord = 6;
  const View view = page.text_of(i);
  if (view.size() < 3 || view.size() > kLongest || view.back() != u'。' || page.lines[i].stops != 1)
    return false;
  const View words = view.substr(0, view.size() - 1);
  if (!std::all_of(words.begin(), words.end(), is_han) || is_clause(words)) return false;
  const auto is_long = [&](std::size_t line) {
    return page.labels[line].role == Role::body && page.lines[line].weight >= kLongParagraph;
  };
  if (i == window.begin || i + 1 >= window.end || !is_long(i - 1) || !is_long(i + 1)) return false;
  if (std::any_of(wordings().shown.begin(), wordings().shown.end(), [&](const std::u16string& noun) {
        return words.ends_with(noun) &&
               (words.size() <= kLongestWord || words.substr(0, words.size() - noun.size()).ends_with(u"的"));
      }))
    return true;
  const View text =
      page.text().substr(page.lines[window.begin].span.begin,
                         page.lines[window.end - 1].span.end - page.lines[window.begin].span.begin);
  int times = 0;
  for (std::size_t at = text.find(words); words.size() <= kLongestWord && at != View::npos && times < 3;
       at = text.find(words, at + words.size()))
    ++times;
  return times >= 3;
}

// The captions known by their words. In a report that is pictures they are the text, and none is found.
std::vector<std::size_t> worded_captions(const Page& page, Window window) {
  std::vector<std::size_t> found;
  constexpr int kMostNamed = 40;  // each is looked for in the whole text
  int text = 0;
  int captions = 0;
  int named = 0;
  const bool prose = !page.html() || is_prose(page, window);
  for (std::size_t i = window.begin; i < window.end; ++i) {
    if (page.labels[i].role != Role::body || page.block_of(i).kind == BlockKind::image) continue;
    const int weight = page.lines[i].weight;
    const bool placed = !page.html() || after_image(page, i, window.begin);
    bool caption = placed && weight <= kLongestCaption &&
                   (is_worded_caption(page, i) || (prose && is_bare_caption(page, i, window)));
    if (placed && !caption && weight <= kLongestName && named < kMostNamed) {
      caption = is_naming_caption(page, i, window);
      ++named;
    }
    if (caption) found.push_back(i);
    (caption ? captions : text) += weight;
  }
  if (captions > text) found.clear();
  return found;
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
  return at < line.size() && ((at == 2 && (line[at] == u'：' || line[at] == u':')) || is_digit(line[at]) ||
                              View(u"一二三四五六七八九十").find(line[at]) != View::npos);
}

// 2022年财政收支情况表: a line that says of itself what stands below it.
bool is_worded_table(View line) {
  return std::any_of(wordings().table.begin(), wordings().table.end(),
                     [&](const std::u16string& word) { return line.ends_with(word); });
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
               (is_numbered_caption(line) || is_worded_table(line) ||
                (block.centered && (block.bold || table.unit)))) {
      table.caption = excerpt(page, j);
    } else {
      return;
    }
    page.labels[j] = {.role = Role::caption};
  }
}

}  // namespace

bool ends_as_caption(View line) {
  constexpr std::size_t kLongestCredit = 30;
  std::size_t end = line.size();
  while (end > 0 && View(u"）)】]").find(line[end - 1]) != View::npos)
    --end;
  const bool stopped = end > 0 && line[end - 1] == u'。';  // …网站的报道截图。
  if (stopped) --end;
  View core = line.substr(0, end);
  // …供图 某网发: who sent it out.
  constexpr std::size_t kLongestSender = 10;
  if (const std::size_t blank = core.find_last_of(u" 　");
      core.ends_with(u"发") && blank != View::npos && core.size() - blank <= kLongestSender)
    core = core.substr(0, blank);
  const std::u16string tail = folded_phrase(core.substr(core.size() - std::min(core.size(), kLongestCredit)));
  const bool worded = std::any_of(wordings().end.begin(), wordings().end.end(),
                                  [&](const std::u16string& word) { return tail.ends_with(word); });
  const bool provided = (core.ends_with(u"提供")) && core.find_first_of(u"图圖照") != View::npos;
  if (!worded && !provided) return false;
  const std::size_t before = core.find_last_of(u"。！？!?（([【");
  const View credit = before == View::npos ? core : core.substr(before + 1);
  if (stopped && (before != View::npos || is_clause(core))) return false;
  if (credit.size() > (stopped ? 2 * kLongestCredit : kLongestCredit) || credit.ends_with(u"拍摄") ||
      credit.ends_with(u"拍攝"))
    return false;
  // 文/摄: the text is theirs, too.
  for (const View text : {View(u"文/"), View(u"文、"), View(u"文 "), View(u"图文"), View(u"文图")}) {
    if (credit.find(text) != View::npos) return false;
  }
  return true;
}

void label_captions(Page& page, Window window) {
  for (std::size_t i = window.begin; i < window.end; ++i) {
    if (page.labels[i].role != Role::body) continue;
    const Block& block = page.block_of(i);
    if (block.kind == BlockKind::table && block.table >= 0) {
      label_table(page, window, i);
      continue;
    }
    if (block.kind == BlockKind::image || page.lines[i].weight > kLongestCaption) continue;
    if (block.kind == BlockKind::caption || named_caption(page, i)) page.labels[i] = {.role = Role::caption};
  }
  for (const std::size_t i : worded_captions(page, window))
    page.labels[i] = {.role = Role::caption};
}

}  // namespace shuwen
