#include "article/byline.h"

#include <algorithm>
#include <optional>

#include "article/byline_labels.h"
#include "article/date_reader.h"
#include "article/person_name.h"
#include "text/chars.h"

namespace shuwen {
namespace {

using View = std::u16string_view;

bool is_wide_gap(View text, std::size_t at) {
  if (text[at] == u'\t' || text[at] == u'\n' || text[at] == u'\r') return true;
  return is_blank(text[at]) && at + 1 < text.size() && is_space(text[at + 1]);
}

bool is_dash(char16_t c) {
  return c == u'-' || c == u'–' || c == u'—';
}

struct Scanner {
  View text;
  Span span;
  Byline result;

  void add(BylinePiece piece) {
    piece.value = trim(text, piece.value);
    result.covered += static_cast<int>(piece.label.size() + piece.value.size());
    result.pieces.push_back(piece);
  }

  // A label of Han with its colon.
  bool is_labelled_at(std::size_t at) const {
    const auto label = label_at(text.substr(0, span.end), at);
    if (!label || label->span.size() < 3 || !is_han(text[at])) return false;
    const char16_t last = text[label->span.end - 1];
    return last == u':' || last == u'：';
  }

  bool dated_at(std::size_t at) const {
    const auto date = find_date(text.substr(at, std::min<std::size_t>(span.end - at, 48)));
    return date && date->span.begin == 0;
  }

  // The end of a value that begins at `at`.
  std::size_t value_end(std::size_t at, BylineField field) const {
    std::size_t begin = at;
    while (begin < span.end && is_blank(text[begin]))
      ++begin;
    for (std::size_t i = begin; i < span.end; ++i) {
      const char16_t c = text[i];
      if (is_line_end(c)) return i;
      const bool free = i > begin ? may_start_label(text, begin, i) : begin > at;
      if (free && label_at(text.substr(0, span.end), i)) return i;
      if (i == begin && begin == at && is_labelled_at(i)) return i;  // 作者：浏览次数：7
      if (i > begin + 1 && touches_label(text.substr(0, span.end), span.begin, i)) return i;
      const bool names = field == BylineField::author || field == BylineField::editor;
      if (is_wide_gap(text, i)) {
        // Names may be set apart by wide blanks; anything else ends there.
        std::size_t next = i;
        while (next < span.end && is_space(text[next]))
          ++next;
        std::size_t letters = next;
        while (letters < span.end && is_han(text[letters]))
          ++letters;
        const bool another = names && i > begin && letters - next >= 2 && letters - next <= 4 &&
                             (letters == span.end || is_space(text[letters])) &&
                             !label_at(text.substr(0, span.end), next);
        if (!another) return i;
        i = next - 1;
        continue;
      }
      // A date ends names: 林一帆 2021-03-04; Jane Miller, June 3, 2026; Ann Lee -March 3, 2021.
      if (is_blank(c) && i > begin && i + 1 < span.end && names &&
          (is_digit(text[i + 1]) || is_latin(text[i + 1]))) {
        const auto label = label_at(text.substr(0, span.end), i + 1);  // By Ann Lee Updated May 3, 2021
        if (label && label->field == BylineField::date) return i;
        if (dated_at(i + 1)) return i;
      }
      if (is_dash(c) && i > begin && is_blank(text[i - 1]) && names && dated_at(i + 1)) return i;
      // A blank ends a Chinese source; it stands inside a Latin one.
      if (is_blank(c) && i > begin && i + 1 < span.end && field == BylineField::source &&
          (is_digit(text[i + 1]) || is_han(text[i + 1]) || is_han(text[i - 1])))
        return i;
      if (c == u'|' || c == u'｜' || c == u'丨' || c == u'│' || c == u'【' || c == u'】' || c == u']')
        return i;
      if ((c == u'·' || c == u'•') && (i == begin || is_blank(text[i - 1]))) return i;
      if ((c == u'）' || c == u')') && text.substr(begin, i - begin).find_first_of(u"（(") == View::npos)
        return i;
      if (c == u'。' || ((c == u'，' || c == u',') && field == BylineField::source)) return i;
    }
    return span.end;
  }

  void run() {
    std::size_t at = span.begin;
    const std::size_t last_colon = slice(text, span).find_last_of(kLabelColons);
    const std::size_t touched = last_colon == View::npos ? at : at + last_colon;  // labels have one behind
    Span rest{span.begin, span.begin};
    const auto leave = [&](std::size_t end) {  // an uncovered stretch ends here
      rest.end = static_cast<std::uint32_t>(end);
      const Span cut = trim(text, rest);
      for (std::size_t i = cut.begin; i < cut.end; ++i) {
        if (is_cjk(text[i]) || is_latin(text[i]) || is_digit(text[i])) ++result.uncovered;
      }
      if (cut.size() > result.rest.size()) result.rest = cut;
    };
    while (at < span.end) {
      if (!may_start_label(text, span.begin, at) &&
          !(at < touched && touches_label(text.substr(0, span.end), span.begin, at))) {
        ++at;
        continue;
      }
      if (const auto found = label_at(text.substr(0, span.end), at)) {
        leave(at);
        BylinePiece piece{.field = found->field, .label = found->span};
        if (piece.field == BylineField::date) {
          at = take_date(piece, found->span.end);
        } else {
          const std::size_t end = value_end(found->span.end, piece.field);
          piece.value = {found->span.end, static_cast<std::uint32_t>(end)};
          at = end;
          add(piece);
        }
        rest = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at)};
        continue;
      }
      const bool in_number = at > span.begin && is_digit(text[at - 1]);
      if ((is_digit(text[at]) && !in_number) || han_year(at)) {
        const View part = text.substr(at, std::min<std::size_t>(span.end - at, 48));
        const auto date = find_date(part);
        if (date && date->span.begin == 0) {
          leave(at);
          BylinePiece piece{.field = BylineField::date, .date = *date};
          piece.value = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + date->span.end)};
          if (piece.date.hour < 0) clock_before(piece);
          at = piece.value.end;
          rest = {piece.value.end, piece.value.end};
          add(piece);
          continue;
        }
      }
      ++at;
    }
    leave(span.end);
  }

  // `10:00, August 30, 2023`, `8:12 a.m. May 6, 2024`
  void clock_before(BylinePiece& piece) const {
    constexpr std::uint32_t kLongestClock = 12;
    std::uint32_t end = piece.value.begin;
    while (end > span.begin && (is_blank(text[end - 1]) || text[end - 1] == u','))
      --end;
    const std::uint32_t first = end - std::min(end - span.begin, kLongestClock);
    for (std::uint32_t at = first; at < end && end < piece.value.begin; ++at) {
      if (!is_digit(text[at]) || (at > span.begin && (is_digit(text[at - 1]) || text[at - 1] == u':')))
        continue;
      DateReader in{text.substr(0, end), at};
      FoundDate clock;
      read_clock(in, clock);
      if (clock.hour < 0 || in.at != end) continue;
      piece.date.hour = clock.hour;
      piece.date.minute = clock.minute;
      piece.date.second = clock.second;
      piece.value.begin = at;
      return;
    }
  }

  bool han_year(std::size_t at) const {
    const char16_t c = text[at];
    return c == u'二' || c == u'一' || is_latin(c);
  }

  std::size_t take_date(BylinePiece piece, std::size_t from) {
    std::size_t begin = from;
    while (begin < span.end && is_blank(text[begin]))
      ++begin;
    const View part = text.substr(begin, std::min<std::size_t>(span.end - begin, 48));
    auto date = find_date(part);
    if (!date || date->span.begin > 4) date = relative_date(part);
    if (!date) {
      piece.field = BylineField::ignore;
      piece.value = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin)};
      add(piece);
      return std::max<std::size_t>(from, piece.label.end);
    }
    piece.date = *date;
    piece.value = {static_cast<std::uint32_t>(begin + date->span.begin),
                   static_cast<std::uint32_t>(begin + date->span.end)};
    add(piece);
    return piece.value.end;
  }
};

}  // namespace

bool Byline::has(BylineField field) const {
  return std::any_of(pieces.begin(), pieces.end(), [&](const BylinePiece& p) { return p.field == field; });
}

bool Byline::labelled() const {
  return std::any_of(pieces.begin(), pieces.end(), [](const BylinePiece& p) { return !p.label.empty(); });
}

Byline parse_byline(std::u16string_view text, Span span) {
  Scanner scanner{text, span, {}};
  scanner.run();
  return std::move(scanner.result);
}

namespace {

// Whether every piece is one that tells nothing of when, where from or who (校对：甲, 阅读 1024), with a
// value as such pieces have: names or a count. 设计：让老街留住烟火气 is a heading.
bool is_side_credit(std::u16string_view text, const Byline& byline) {
  constexpr std::size_t kLongestCount = 14;
  if (byline.pieces.empty() || byline.uncovered > 0) return false;
  return std::all_of(byline.pieces.begin(), byline.pieces.end(), [&](const BylinePiece& piece) {
    if (piece.field != BylineField::ignore || piece.label.empty() || piece.value.empty()) return false;
    const View value = slice(text, piece.value);
    if (std::any_of(value.begin(), value.end(), is_digit)) return value.size() <= kLongestCount;
    const std::vector<Span> names = split_names(text, piece.value);
    return !names.empty() && std::all_of(names.begin(), names.end(),
                                         [&](Span name) { return is_person_name(slice(text, name)); });
  });
}

}  // namespace

bool is_byline(std::u16string_view text, const Byline& byline) {
  if (is_side_credit(text, byline)) return true;
  int labelled = 0;
  bool dated = false;
  for (const BylinePiece& piece : byline.pieces) {
    // 5月20日起 opens a sentence; by-lines leave the year out only where they give the hour.
    const FoundDate& date = piece.date;
    if (piece.field == BylineField::date)
      dated = dated || date.relative || date.year > 0 || date.hour >= 0 || byline.uncovered == 0;
    if (!piece.label.empty() && piece.field != BylineField::ignore) ++labelled;
    if (piece.value.size() > 80) return false;
  }
  if (labelled > 0) return byline.uncovered <= 24 || byline.uncovered <= byline.covered;
  // City of Lakeport, Office of the Mayor | April 8, 2025
  constexpr int kLongestRest = 24, kLongestBody = 60;
  const View rest = slice(text, byline.rest);
  const std::size_t first = rest.find_first_not_of(u"| ");
  const bool parted = first != View::npos && is_latin(rest[first]) && rest.find(u'|') != View::npos;
  return dated && byline.uncovered <= (parted ? kLongestBody : kLongestRest);
}

bool tells_update(std::u16string_view text, Span line, const BylinePiece& date) {
  const View before = text.substr(line.begin, date.value.begin - line.begin);
  return before.find(u"更新") != View::npos || before.find(u"最新") != View::npos ||
         before.find(u"修改") != View::npos || before.find(u"pdated") != View::npos ||
         before.find(u"odified") != View::npos;
}

}  // namespace shuwen
