#include "article/english_head.h"

#include <algorithm>
#include <array>

#include "article/latin_names.h"
#include "article/unlabelled_names.h"
#include "text/chars.h"

namespace shuwen {
namespace {

using View = std::u16string_view;

// What no piece of the by-line covers, parted at strokes, dots and dashes between blanks.
std::vector<Span> stretches(View text, Span line, const Byline& byline) {
  std::vector<Span> found;
  std::uint32_t begin = line.begin;
  const auto leave = [&](std::uint32_t end) {
    for (std::uint32_t at = begin; at <= end && begin < end; ++at) {
      const bool dash = at > begin && at + 1 < end && is_blank(text[at - 1]) && is_blank(text[at + 1]) &&
                        one_of(text[at], u"-–—/");
      if (at < end && !dash && !one_of(text[at], u"|｜│•·\t")) continue;
      found.push_back({begin, at});
      begin = at + 1;
    }
  };
  for (const BylinePiece& piece : byline.pieces) {
    leave(piece.label.empty() ? piece.value.begin : piece.label.begin);
    begin = std::max(piece.label.end, piece.value.end);
  }
  leave(line.end);
  return found;
}

}  // namespace

std::vector<std::u16string> stated_persons(const PageFacts& facts) {
  constexpr std::array<std::string_view, 6> kNames = {"ld:author",      "author",          "article:author",
                                                      "parsely-author", "sailthru.author", "dc.creator"};
  std::vector<std::u16string> persons;
  for (const auto& [key, value] : facts.metas) {
    if (std::find(kNames.begin(), kNames.end(), key) == kNames.end()) continue;
    for (const Span name : split_names(value, {0, static_cast<std::uint32_t>(value.size())})) {
      if (kind_of_latin_name(slice(value, name)) == LatinName::person)
        persons.emplace_back(slice(value, name));
    }
  }
  return persons;
}

EnglishHead::EnglishHead(const Page& page, Window head, const Site& site, Credits& credits,
                         const StructuredArticle& result)
    : page_(page),
      head_(head),
      site_(site),
      credits_(credits),
      had_authors_(!result.article.authors.empty()) {
  for (const std::u16string& name : stated_persons(page.document.facts))
    stated_.push_back(folded_letters(name));
}

// Whether the page's facts do not gainsay that the person wrote it.
bool EnglishHead::stated(View name) const {
  return stated_.empty() || std::find(stated_.begin(), stated_.end(), folded_letters(name)) != stated_.end();
}

// The page's own name for itself goes before any that stands beside a date.
void EnglishHead::publisher(Span name, int sure) {
  if (credits_.source_left_empty()) return;
  const View view = slice(page_.text(), name);
  if (site_.name.empty() || folded_letters(view) == folded_letters(site_.name)) credits_.source(name, sure);
}

void EnglishHead::take(Span part, Where where) {
  const View text = page_.text();
  part = without_date_scraps(text, part);
  const std::size_t by = slice(text, part).find(u" by ");
  if (by != View::npos && slice(text, part).starts_with(u"in "))  // in Politics by Ann Lee
    part.begin += static_cast<std::uint32_t>(by + 1);
  const Span named = without_by(text, part);
  const bool labelled = named.begin != part.begin;
  const int sure = where == Where::line ? 75 : 80;
  if (named.empty() || furniture_by_words(slice(text, named), static_cast<int>(named.size()))) return;
  const std::vector<Span> names = split_names(text, named);
  const LatinName whole = kind_of_latin_name(slice(text, named));
  if (names.empty()) return;
  const LatinName first = kind_of_latin_name(slice(text, names.front()));
  if (!labelled && names.front().begin == named.begin && whole == LatinName::body &&
      first != LatinName::person && first != LatinName::agency) {
    // City of Lakeport, Office of the Mayor; but New Delhi, Harbour News Bureau
    const Span behind = without_date_scraps(text, {names.front().end, named.end});
    publisher(is_place_alone(slice(text, names.front())) && !behind.empty() ? behind : named, sure);
    return;
  }
  for (const Span name : names) {
    const View view = slice(text, name);
    const LatinName kind = kind_of_latin_name(view);
    if (kind == LatinName::agency) {
      if (!credits_.source_left_empty()) credits_.source(name, sure);
    } else if (kind == LatinName::person || where == Where::name || (labelled && kind == LatinName::word)) {
      if (!had_authors_ && (labelled || stated(view))) credits_.author(name, sure);
    }
  }
}

void EnglishHead::marked(Span part, bool named) {
  take(part, named ? Where::name : Where::mark);
}

void EnglishHead::beside_dates() {
  for (std::size_t i = head_.begin; i < head_.end; ++i) {
    if (!page_.byline[i] || page_.labels[i].role == Role::subtitle) continue;
    const Span line = page_.lines[i].span;
    const Byline byline = parse_byline(page_.text(), line);
    if (!byline.has(BylineField::date)) continue;
    for (const Span part : stretches(page_.text(), line, byline))
      take(part, Where::date);
  }
}

bool EnglishHead::beside_date(std::size_t i) const {
  const auto dated = [&](std::size_t line) {
    return page_.byline[line] && parse_byline(page_.text(), page_.lines[line].span).has(BylineField::date);
  };
  std::size_t next = i + 1;  // between name and date: Political editor; Follow; @annlee
  while (next < head_.end && next < i + 3 && !page_.byline[next] &&
         split_names(page_.text(), page_.lines[next].span).empty())
    ++next;
  return (next < head_.end && dated(next)) || (i > head_.begin && dated(i - 1));
}

bool EnglishHead::marked_author(std::size_t i) const {
  MarkField field = marked_field(page_.document, page_.lines[i].span);
  int c = page_.block_of(i).container;
  for (int up = 0; field == MarkField::none && c >= 0 && up < 3; ++up) {
    const Container& holder = page_.document.containers[static_cast<std::size_t>(c)];
    field = field_of_hints(holder.hints);
    c = holder.parent;
  }
  return field == MarkField::author || field == MarkField::account;
}

void EnglishHead::lines() {
  constexpr std::size_t kReach = 8;
  constexpr std::size_t kLongest = 60;
  for (std::size_t i = head_.begin; i < head_.end && i < head_.begin + kReach; ++i) {
    const Line& line = page_.lines[i];
    if (page_.byline[i] || page_.record.has_line(i) || page_.hits[i] || line.weight < 2 ||
        line.span.size() > kLongest || line.closed)
      continue;
    if (marked_author(i) || beside_date(i)) take(line.span, Where::line);
  }
}

}  // namespace shuwen
