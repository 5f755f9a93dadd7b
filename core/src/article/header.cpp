#include "article/header.h"

#include <algorithm>
#include <array>

#include "article/head_names.h"
#include "article/heading_candidates.h"
#include "article/headings.h"
#include "article/latin_names.h"
#include "article/text_authors.h"
#include "lexicon/lexicon.h"
#include "lexicon/phrases.h"
#include "text/chars.h"

namespace shuwen {
namespace {

using View = std::u16string_view;

const PhraseSet& highlight_labels() {
  static const PhraseSet kSet = [] {
    PhraseSet set;
    for (const auto& row : lexicon_rows("highlights"))
      set.add(row[0], 0);
    set.seal();
    return set;
  }();
  return kSet;
}

// Units of a highlight label with its brackets and colon at the start of the line; 0 when there is none.
std::size_t highlight_label(View line) {
  std::size_t at = 0;
  while (at < line.size() && !is_cjk(line[at]) && !is_latin(line[at]) && at < 3)
    ++at;
  const bool bracketed = at > 0 && View(u"【[［〖《（(").find(line[at - 1]) != View::npos;
  const auto match = highlight_labels().longest_at(line, at);
  if (!match) return 0;
  std::size_t end = at + match->size;
  const bool bare = end == line.size();
  bool marked = false;
  while (end < line.size() &&
         (is_blank(line[end]) || View(u"：:】]］〗》）)|｜丨").find(line[end]) != View::npos)) {
    marked = marked || !is_blank(line[end]);
    ++end;
  }
  if (bare || marked) return end;
  return bracketed ? end : 0;
}

// 某市统计局 between title and date: who publishes, no subtitle.
bool is_office(View line) {
  constexpr std::size_t kLongest = 20;
  constexpr std::array<View, 5> kEndings = {u"局", u"厅", u"委员会", u"人民政府", u"办公室"};
  return line.size() <= kLongest && std::all_of(line.begin(), line.end(), is_han) &&
         std::any_of(kEndings.begin(), kEndings.end(), [&](View ending) { return line.ends_with(ending); });
}

bool is_subtitle(const Page& page, std::size_t i, std::size_t title, bool byline_follows) {
  const View view = page.text_of(i);
  const Line& line = page.lines[i];
  if (view.starts_with(u"——") || view.starts_with(u"--") || view.starts_with(u"— ")) return line.weight <= 60;
  if (i != title + 1 || !byline_follows || is_office(view) || names_persons(page.text(), line.span) ||
      names_latin_persons(page.text(), line.span))
    return false;
  return line.weight >= 6 && line.weight <= 50 && line.stops == 0 && !line.colon && line.link_percent == 0;
}

bool is_highlight_item(const Page& page, std::size_t i) {
  const int rank = marker_of(page.text_of(i)).rank;
  return page.lines[i].bullet > 0 || page.block_of(i).kind == BlockKind::list_item || rank >= 5;
}

bool goes_on_as_list(const Page& page, std::size_t i, Window window) {
  return !page.lines[i].closed && i + 2 < window.end && !page.lines[i + 1].closed &&
         page.labels[i + 1].role == Role::body;
}

// An abstract in a box of its own above the text's container belongs to the article: its label's line, and
// the sentences and points after a label that stands alone.
void take_box(Page& page, std::size_t label, std::size_t end, bool alone) {
  page.inside[label] = true;
  for (std::size_t i = label + 1; alone && i < end; ++i) {
    const bool point = page.lines[i].stops > 0 || is_highlight_item(page, i);
    if (page.hits[i] || page.byline[i] || !point) break;
    page.inside[i] = true;
  }
}

// Points need be no sentences: the text then begins at their label, above the first sentence.
std::size_t begin_of_highlights(Page& page, Window window, std::size_t title) {
  constexpr std::size_t kMostPoints = 12;
  constexpr int kMostOutside = 6;  // points of a box above the text's container
  int outside = 0;
  for (std::size_t i = window.begin; i-- > title + 1 && window.begin - i <= kMostPoints;) {
    if (page.byline[i]) break;
    const View view = page.text_of(i);
    const std::size_t label = highlight_label(view);
    if (label > 0) {
      take_box(page, i, window.begin, label == view.size());
      return i;
    }
    if (!page.inside[i]) {
      if (++outside > kMostOutside) break;
      continue;
    }
    if (page.hits[i]) break;
  }
  return window.begin;
}

// Lines above the first sentence that are the text's: the document's number, the salutation, who speaks.
bool opens_text(const Page& page, std::size_t i) {
  constexpr int kLongestSalutation = 60;
  const Line& line = page.lines[i];
  const View view = page.text_of(i);
  if (page.hits[i] || page.byline[i] || line.stops > 0 || line.weight < 3) return false;
  const bool salutation = line.colon && line.weight <= kLongestSalutation;
  const bool number = view.find(u'〔') != View::npos && view.ends_with(u"号");
  return salutation || number || is_speaker_line(view);
}

void label_highlights(Page& page, Window& window) {
  std::size_t i = window.begin;
  const auto skip = [&] {
    while (i < window.end && page.labels[i].role != Role::body)
      ++i;
  };
  skip();
  if (i >= window.end) return;
  // A picture or a line of the head may stand before the label.
  constexpr std::size_t kReach = 3;
  for (std::size_t at = i; at < std::min(window.end, i + kReach); ++at) {
    if (page.labels[at].role == Role::body && highlight_label(page.text_of(at)) > 0) i = at;
  }
  const View view = page.text_of(i);
  if (const std::size_t label = highlight_label(view)) {
    const bool alone = label >= view.size();
    page.labels[i] = alone ? Label{Role::highlight_label, FurnitureKind::other, "highlight_label"}
                           : Label{.role = Role::highlight};
    std::size_t taken = alone ? 0 : 1;
    bool listed = false;
    for (++i; i < window.end; ++i) {
      if (page.labels[i].role != Role::body) continue;
      const bool item = is_highlight_item(page, i) || (listed && !page.lines[i].closed);
      if (!item && taken > 0) break;
      // Points may be set without bullets: lines that are no sentences, one under another.
      if (taken == 0) listed = alone && goes_on_as_list(page, i, window);
      page.labels[i] = {.role = Role::highlight};
      ++taken;
      if (!item && !listed) break;
    }
    return;
  }
  // Bulleted lines before the first paragraph are highlights without a label.
  std::size_t end = i;
  while (end < window.end && (page.labels[end].role != Role::body || page.lines[end].bullet > 0 ||
                              page.block_of(end).kind == BlockKind::list_item))
    ++end;
  if (end == i || end >= window.end || end - i > 8 || page.lines[end].stops == 0) return;
  for (; i < end; ++i) {
    if (page.labels[i].role == Role::body) page.labels[i] = {.role = Role::highlight};
  }
}

}  // namespace

void label_header(Page& page, Window& window, std::optional<std::size_t> title) {
  if (title) {
    page.labels[*title] = {.role = Role::title};
    if (*title >= window.begin) window.begin = *title + 1;
  }
  // By-lines and labels at the top of the text itself.
  while (!window.empty() && (page.byline[window.begin] || page.record.has_line(window.begin) ||
                             is_account_line(page, window.begin) ||
                             (page.hits[window.begin] && page.hits[window.begin]->use != FurnitureUse::end)))
    ++window.begin;
  if (title && !window.empty()) window.begin = begin_of_highlights(page, window, *title);
  while (title && !page.html() && window.begin > *title + 1 && opens_text(page, window.begin - 1))
    --window.begin;
  const std::size_t top = title ? *title + 1 : 0;
  std::size_t byline_after = 0;
  for (std::size_t i = top; i < window.begin; ++i) {
    if (page.byline[i]) byline_after = i + 1;
  }
  const std::size_t near = window.begin > 40 ? window.begin - 40 : 0;
  for (std::size_t i = 0; i < window.begin; ++i) {
    if (page.labels[i].role != Role::none) continue;
    const auto& hit = page.hits[i];
    const bool header = title ? i >= top : i >= near;
    if (page.record.has_line(i)) {
      page.furnish(i, FurnitureKind::other, "document_record");
    } else if (title && header && is_subtitle(page, i, *title, byline_after > i + 1) && !hit &&
               (!page.byline[i] || page.text_of(i).starts_with(u"——"))) {
      page.labels[i] = {.role = Role::subtitle};
    } else if (hit && hit->reason == "original_title") {
      page.furnish(i, hit->kind, hit->reason);
    } else if (header && (page.byline[i] || (title && is_reporter_line(page, i)))) {
      page.labels[i] = {.role = Role::byline};
    } else if (hit) {
      page.furnish(i, hit->kind, hit->reason);
    } else if (title && page.text_of(i) == page.text_of(*title)) {
      page.furnish(i, FurnitureKind::other, "page_title");
    } else if (header && title && page.inside[i] && page.lines[i].weight > 0 && !page.html()) {
      page.furnish(i, FurnitureKind::other, "around_header");
    } else {
      page.furnish(i, FurnitureKind::navigation, header && title ? "around_header" : "before_article");
    }
  }
  for (std::size_t i = window.begin; i < window.end; ++i) {
    if (page.labels[i].role != Role::none) continue;
    if (page.record.has_line(i)) {
      page.furnish(i, FurnitureKind::other, "document_record");
    } else if (!page.inside[i]) {
      page.furnish(i, FurnitureKind::other, "outside_container");
    } else {
      page.labels[i] = {.role = Role::body};
    }
  }
  label_highlights(page, window);
}

Span highlight_content(const Page& page, std::size_t i) {
  const Line& line = page.lines[i];
  const View view = page.text_of(i);
  const std::size_t label = highlight_label(view);
  Span span{line.span.begin + static_cast<std::uint32_t>(label), line.span.end};
  span.begin += static_cast<std::uint32_t>(bullet_size(slice(page.text(), span)));
  if (const Marker marker = marker_of(slice(page.text(), span)); marker.rank >= 5)
    span.begin += static_cast<std::uint32_t>(marker.size);
  return trim(page.text(), span);
}

}  // namespace shuwen
