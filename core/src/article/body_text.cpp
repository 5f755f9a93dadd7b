// Where the running text lies, decided over the sequence of lines.
#include <algorithm>
#include <cstdint>

#include "article/captions.h"
#include "article/headings.h"
#include "article/page.h"
#include "text/chars.h"

namespace shuwen {
namespace {

constexpr int kMostOfOneLine = 150;  // one long paragraph must not outweigh everything
constexpr int kAfterByline = 60;     // a by-line just above makes a good beginning
constexpr std::size_t kNearByline = 10;
constexpr std::size_t kHeaderLines = 12;
constexpr std::size_t kTailLines = 6;
constexpr int kLinkRun = 3;  // lines of links in a row that end a container's text

// An end mark well inside the window cuts it, unless most of the text would be lost.
std::size_t cut_at_end_mark(const Page& page, Window window) {
  std::vector<std::int64_t> after(window.end - window.begin + 1, 0);
  for (std::size_t i = window.end; i-- > window.begin;)
    after[i - window.begin] = after[i - window.begin + 1] + std::max(0, line_score(page, i));
  const std::int64_t total = after[0];
  for (std::size_t i = window.begin; i < window.end; ++i) {
    if (!page.inside[i] || !ends_article(page, i)) continue;
    const std::int64_t rest = after[i - window.begin];
    // In markup a list of links stands between paragraphs as often as after them.
    if (page.html() && page.hits[i]->use == FurnitureUse::list && rest * 4 > total) continue;
    if (total - rest >= 120 && (total - rest) * 2 >= rest) return i;
    if (total - rest >= 30 && rest <= 60) return i;
  }
  return window.end;
}

// Lines between the by-line (or title) and the first sentence belong to the article when they are few and
// not furniture: document numbers, salutations, dates.
std::size_t extend_to_header(const Page& page, std::size_t begin) {
  for (std::size_t back = 1; back <= kHeaderLines && back <= begin; ++back) {
    const std::size_t i = begin - back;
    if (page.byline[i] || page.record.has_line(i)) return i + 1;
    if (page.hits[i] && page.hits[i]->use == FurnitureUse::start) return i + 1;
  }
  return begin;
}

// What follows the last sentence: a few bare lines at the end of the text, or any number of them where
// nothing before the end of the text is furniture. A page flattened to text always ends in some; a text that
// was copied without it goes on to its last line, however short the lines are (price lists, rolls of names).
std::size_t extend_to_tail(const Page& page, std::size_t end) {
  const std::size_t count = page.lines.size();
  std::size_t clean = end;
  std::size_t lines = 0;
  std::size_t before_break = count;  // where the text would end if it did not go on on the next page
  bool goes_on = false;
  for (std::size_t i = end; i < count && page.inside[i]; ++i) {
    const Line& line = page.lines[i];
    const bool blank = line.weight == 0;  // a mark of a page's end and nothing else
    if (page.hits[i] && (blank || page.hits[i]->kind == FurnitureKind::pagination)) {
      before_break = std::min(before_break, clean);
      continue;
    }
    if (page.hits[i]) break;
    clean = i + 1;
    ++lines;
    goes_on = goes_on || line.stops + line.commas > 0;
  }
  if (before_break < count && !goes_on) clean = before_break;
  if (clean == count) return count;
  return lines <= kTailLines ? clean : end;
}

// A line of a program: no Han, and signs that prose does not use.
bool is_code(const Page& page, std::size_t i) {
  return page.lines[i].han == 0 && page.text_of(i).find_first_of(u"=(){};") != std::u16string_view::npos;
}

bool is_link_line(const Page& page, std::size_t i) {
  return page.lines[i].link_percent >= 60 && page.lines[i].weight > 0 && page.lines[i].stops == 0;
}

// In markup the container tells where the text ends: the window grows to its borders, up to marks of an end,
// runs of links, and the header's lines.
Window grow_in_container(const Page& page, Window window) {
  int links = 0;
  for (std::size_t i = window.begin; i-- > 0 && page.inside[i];) {
    if (page.byline[i] || page.record.has_line(i) ||
        (page.hits[i] && page.hits[i]->use != FurnitureUse::line))
      break;
    if (page.block_of(i).kind == BlockKind::heading && page.block_of(i).level == 1) break;
    links = is_link_line(page, i) ? links + 1 : 0;
    if (links >= kLinkRun) break;
    if (!page.hits[i] && links == 0) window.begin = i;
  }
  links = 0;
  for (std::size_t i = window.end; i < page.lines.size(); ++i) {
    if (!page.inside[i]) continue;
    if (ends_article(page, i)) break;
    links = is_link_line(page, i) ? links + 1 : 0;
    if (links >= kLinkRun) break;
    if (!page.hits[i] && links == 0) window.end = i + 1;
  }
  return window;
}

// Where a text that begins at `begin` ends best, when bare lines count little against it: prices, code,
// verse.
std::size_t best_end(const Page& page, std::size_t begin, std::size_t end) {
  constexpr std::int64_t kEnough = 200;
  std::int64_t sum = 0;
  std::int64_t best = kEnough;
  std::size_t last = begin;
  for (std::size_t i = begin; i < end; ++i) {
    const int score = line_score(page, i);
    sum += score < 0 && !page.hits[i] ? std::max(score, -3) : score;
    if (score > 0 && sum > best) {
      best = sum;
      last = i + 1;
    }
  }
  return last;
}

// Under enough text anything about comments is after its end: what stands for a button above it heads the
// comments below.
bool ends_flat_article(const Page& page, std::size_t i) {
  return ends_article(page, i) || (page.hits[i] && page.hits[i]->kind == FurnitureKind::comment);
}

// Flat text: the lines from an article's by-line to the first mark of its end, when they hold sentences
// enough. What follows may be longer (comments, other articles), but it is not this article.
Window anchored_window(const Page& page) {
  constexpr std::int64_t kEnough = 100;
  const std::size_t count = page.lines.size();
  for (std::size_t i = 0; i < count; ++i) {
    if (!is_anchor(page, i)) continue;
    std::int64_t text = 0;
    std::size_t end = i + 1;
    std::size_t last = i + 1;
    for (; end < count && !is_anchor(page, end); ++end) {
      const int score = line_score(page, end);
      if (ends_flat_article(page, end) && !page.byline[end] && text >= kEnough) break;
      if (page.hits[end] && page.hits[end]->kind == FurnitureKind::credit &&
          page.hits[end]->use == FurnitureUse::end && text > 0)
        break;
      if (score > 0) {
        text += score;
        last = end + 1;
      }
    }
    if (text < kEnough) continue;
    if (end < count && page.hits[end]) return {i + 1, last};
    const std::size_t run = best_end(page, i + 1, end);
    if (run > i + 1) return {i + 1, run};
  }
  return {};
}

}  // namespace

int line_score(const Page& page, std::size_t i) {
  const Line& line = page.lines[i];
  const Block& block = page.block_of(i);
  if (const auto& hit = page.hits[i]) {
    if (hit->use == FurnitureUse::end || hit->use == FurnitureUse::list) return -50;
    return hit->whole ? -12 : -20;
  }
  if (page.byline[i] || page.record.has_line(i)) return -10;
  if (block.kind == BlockKind::table) return std::min(line.weight / 4, 60);
  if (block.kind == BlockKind::image) return 0;
  const int worth = std::min(line.weight, kMostOfOneLine);
  if (line.link_percent >= 60 && line.weight < 120) return -std::min(worth, 20) - 5;
  if (line.cut && !page.html()) return worth < 40 ? -10 : -worth / 8;
  const bool sentence = line.stops > 0 && (line.closed || line.stops > 1) && line.weight >= 8;
  if (sentence || (line.stops > 0 && line.weight >= 40)) return worth * (100 - line.link_percent) / 100;
  // In a report that is pictures their captions are the text.
  if (line.stops > 0 && line.weight >= 12 && ends_as_caption(page.text_of(i))) return worth / 2;
  if (line.commas > 0 && line.weight >= 40) return worth / 2;
  if (line.weight >= 120) return worth / 3;
  // On a page with markup bare words that are no links are often prices, code or verse.
  if (page.html() && line.link_percent < 30) {
    // Blogs break lines where others set commas.
    if (line.weight >= 24 && line.link_percent == 0) return line.weight / 4;
    return line.weight == 0 ? -1 : -2;
  }
  if (is_code(page, i)) return 0;
  if (line.han == 0 && line.words > 0 &&
      ((i > 0 && is_code(page, i - 1)) || (i + 1 < page.lines.size() && is_code(page, i + 1))))
    return -1;
  if (line.colon && line.weight >= 8) return 2;  // announces what follows
  if (marker_of(page.text_of(i)).rank > 0) return line.weight >= 12 ? 4 : -2;
  return line.weight == 0 ? -2 : -std::min(4 + line.weight / 3, 12);
}

Window choose_window(const Page& page) {
  const std::size_t count = page.lines.size();
  std::int64_t best = 0;
  Window window;
  if (!page.html()) {
    window = anchored_window(page);
    if (!window.empty()) {
      while (!window.empty() && line_score(page, window.begin) <= 0)
        ++window.begin;
      window.begin = extend_to_header(page, window.begin);
      window.end = extend_to_tail(page, window.end);
      return window;
    }
  }
  std::int64_t run = 0;
  std::size_t run_begin = 0;
  std::size_t last_byline = count;
  bool open = false;
  for (std::size_t i = 0; i < count; ++i) {
    if (!page.inside[i]) continue;
    const int score = line_score(page, i);
    const std::int64_t bonus = last_byline < i && i - last_byline <= kNearByline ? kAfterByline : 0;
    if (!open || bonus >= run) {
      run = bonus;
      run_begin = i;
      open = true;
    }
    run += score;
    if (page.byline[i] || page.record.has_line(i)) last_byline = i;
    if (run > best && score > 0) {
      best = run;
      window = {run_begin, i + 1};
    }
  }
  if (window.empty()) return window;
  window.end = cut_at_end_mark(page, window);
  while (window.end > window.begin && line_score(page, window.end - 1) <= 0)
    --window.end;
  while (!window.empty() && line_score(page, window.begin) <= 0)
    ++window.begin;
  if (window.empty()) return {};
  if (page.html()) return grow_in_container(page, window);
  window.begin = extend_to_header(page, window.begin);
  window.end = extend_to_tail(page, window.end);
  return window;
}

bool lists_teasers(const Page& page, Window window) {
  constexpr int kFewest = 3;
  constexpr int kShortest = 16;
  int teasers = 0;
  int cut = 0;
  int all = 0;
  for (std::size_t i = window.begin; i < window.end; ++i) {
    const Line& line = page.lines[i];
    if (!page.inside[i] || page.hits[i] || line.weight < kShortest || line.stops == 0) continue;
    all += line.weight;
    if (!line.cut) continue;
    cut += line.weight;
    ++teasers;
  }
  return teasers >= kFewest && cut * 2 > all;
}

}  // namespace shuwen
