#include <algorithm>

#include "entities/name_lexicons.h"
#include "entities/person_names.h"
#include "entities/persons.h"
#include "text/chars.h"

namespace shuwen {
namespace {

/// Labels that say what somebody is; 作者, 文 and 图 only say what he made.
bool occupation(std::u16string_view label) {
  for (const std::u16string_view tail : {u"记者", u"通讯员", u"评论员", u"实习生"}) {
    if (label.size() >= tail.size() && label.substr(label.size() - tail.size()) == tail) return true;
  }
  return false;
}

/// The label that governs the names from `at`: the last one in the line before them, if nothing but names and
/// blanks stands between.
std::optional<Span> label_before(std::u16string_view plain, Span line, std::uint32_t at) {
  constexpr std::uint32_t kFarthest = 40;
  const PrefixTable& titles = name_lexicons().titles;
  const std::uint32_t floor = at - std::min(at - line.begin, kFarthest);
  for (std::uint32_t end = at; end > floor; --end) {
    const char16_t before = plain[end - 1];
    if (!is_han(before) && !is_blank(before) && before != u'、' && before != u':' && before != u'：') break;
    for (std::uint32_t length = std::min(end - floor, titles.longest_word()); length > 1; --length) {
      const Span label{end - length, end};
      if (titles.has(slice(plain, label)))
        return occupation(slice(plain, label)) ? std::optional<Span>(label) : std::nullopt;
    }
  }
  return std::nullopt;
}

/// （吴京饰）: who plays the part.
std::uint32_t player_end(const NameRun& run) {
  const std::u16string_view plain = run.plain();
  const Span name{run.span().begin, run.span().end - 1};
  const bool plays = plain[name.end] == u'饰' && name.begin > 0 && half_width(plain[name.begin - 1]) == u'(';
  return plays && surname_at(plain, name.begin, name.end, true) && built_like_name(slice(plain, name))
             ? name.end
             : name.begin;
}

/// 周斌摄, 周斌 摄: who took the picture, as a run of its own.
std::uint32_t photographer_end(const NameRun& run) {
  const std::u16string_view plain = run.plain();
  Span name = run.span();
  const std::uint32_t mark = plain[name.end - 1] == u'摄' ? --name.end : name.end + 1;
  if (mark >= plain.size() || plain[mark] != u'摄' || (mark > name.end && plain[name.end] != u' '))
    return name.begin;
  if (mark + 1 < plain.size() && is_han(plain[mark + 1])) return name.begin;
  // 1200 |万主摄
  if (name.begin > 1 && plain[name.begin - 1] == u' ' && is_digit(plain[name.begin - 2])) return name.begin;
  return surname_at(plain, name.begin, name.end, true) && built_like_name(slice(plain, name)) ? name.end
                                                                                              : name.begin;
}

/// 。（李楠）: who wrote it, in brackets behind the last sentence of a paragraph.
bool signs(const NameRun& run) {
  const std::u16string_view plain = run.plain();
  const Span span = run.span();
  if (span.begin < 2 || half_width(plain[span.begin - 1]) != u'(' || plain[span.begin - 2] != u'。')
    return false;
  if (span.end >= plain.size() || half_width(plain[span.end]) != u')') return false;
  const bool last = span.end + 1 == plain.size() || is_line_end(plain[span.end + 1]);
  return last && built_like_name(slice(plain, span)) && surname_at(plain, span.begin, span.end, true) &&
         given_name_in_pieces(run, span.begin, span.end);
}

/// 8月1日电 (甲 乙): whether `run` stands in the bracket behind a dateline, which holds names only.
bool in_dateline(const NameRun& run) {
  constexpr std::uint32_t kLongest = 24;
  const std::u16string_view plain = run.plain();
  std::uint32_t open = run.span().begin;
  while (open > 0 && run.span().begin - open < kLongest && half_width(plain[open - 1]) != u'(' &&
         (is_han(plain[open - 1]) || is_blank(plain[open - 1]) || plain[open - 1] == u'、'))
    --open;
  if (open < 2 || half_width(plain[open - 1]) != u'(') return false;
  std::uint32_t before = open - 1;
  while (before > 0 && is_blank(plain[before - 1]))
    --before;
  if (before < 2 || (plain[before - 1] != u'电' && plain[before - 1] != u'讯') || plain[before - 2] != u'日')
    return false;
  const std::uint32_t end = run.span().end;
  const bool ends =
      end < plain.size() && (half_width(plain[end]) == u')' || is_blank(plain[end]) || plain[end] == u'、');
  return ends && built_like_name(slice(plain, run.span())) &&
         surname_at(plain, run.span().begin, end, false) && run.span().size() < 5;
}

}  // namespace

std::uint32_t signature_end(const NameRun& run) {
  if (signs(run) || in_dateline(run)) return run.span().end;
  return std::max(player_end(run), photographer_end(run));
}

void find_byline_persons(std::u16string_view plain, Span line, Span names, FoundNames& found) {
  const NameLexicons& lexicons = name_lexicons();
  std::optional<Span> role = label_before(plain, line, names.begin);
  for (std::uint32_t at = names.begin; at < names.end;) {
    if (!is_han(plain[at])) {
      ++at;
      continue;
    }
    std::uint32_t end = at;
    while (end < names.end && (is_han(plain[end]) || plain[end] == u'·'))
      ++end;
    // Labels may touch the name: 记者季鹏.
    for (;;) {
      const auto label = lexicons.titles.longest(plain, at, end);
      if (!label) break;
      if (built_like_name(slice(plain, {at, end})) && end - at <= 3 && label.length == 1) break;
      role = Span{at, at + label.length};
      at += label.length;
    }
    if (at < end && built_like_name(slice(plain, {at, end}), true)) {
      found.push_back({.kind = EntityKind::person, .span = {at, end}, .confidence = 90, .role = role});
    }
    at = std::max(at + 1, end);
  }
}

}  // namespace shuwen
