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

}  // namespace

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
