#include "entities/documents.h"

#include <algorithm>

#include "text/chars.h"

namespace shuwen {
namespace {

constexpr std::uint32_t kLongestTitle = 200;
constexpr std::uint32_t kLongestIssuer = 12;
constexpr std::uint32_t kReach = 3;  // units between a title's bracket and its number

bool year_bracket(char16_t c, bool open) {
  const std::u16string_view brackets = open ? u"〔[【(﹝" : u"〕]】)﹞";
  return brackets.find(half_width(c)) != std::u16string_view::npos;
}

/// Where the 》 stands that closes the 《 at `open`; `end` when none does.
std::uint32_t closing(std::u16string_view plain, std::uint32_t open, std::uint32_t end) {
  int depth = 0;
  end = std::min(end, open + kLongestTitle);
  for (std::uint32_t at = open; at < end; ++at) {
    if (is_line_end(plain[at])) break;
    depth += plain[at] == u'《' ? 1 : plain[at] == u'》' ? -1 : 0;
    if (depth == 0) return at;
  }
  return end;
}

/// 《盐城晚报》, 《每日经济新闻》: who publishes, not what is published.
bool names_press(std::u16string_view title) {
  // 《大陆报》, not 《工作简报》.
  constexpr std::u16string_view kReports = u"通简公年月季预情战海电快警捷喜学";
  if (title.size() > 2 && title.size() <= 8 && title.back() == u'报' &&
      kReports.find(title[title.size() - 2]) == kReports.npos) {
    return true;
  }
  for (const std::u16string_view tail : {u"日报", u"晚报", u"早报", u"时报", u"商报", u"晨报", u"明报",
                                         u"周刊", u"周报", u"杂志", u"新闻", u"邮报", u"快报", u"都市报"}) {
    if (title.size() > tail.size() - 1 && title.size() <= 12 &&
        title.substr(title.size() - tail.size()) == tail) {
      return true;
    }
  }
  return false;
}

}  // namespace

Span next_document_number(std::u16string_view plain, std::uint32_t from, std::uint32_t end) {
  for (std::uint32_t at = from; at + 5 < end; ++at) {
    if (!year_bracket(plain[at], true)) continue;
    std::uint32_t next = at + 1;
    while (next < end && is_digit(plain[next]))
      ++next;
    if (next - at != 5 || next >= end || !year_bracket(plain[next], false)) continue;
    ++next;
    if (next < end && plain[next] == u'第') ++next;
    const std::uint32_t digits = next;
    while (next < end && is_digit(plain[next]))
      ++next;
    if (next == digits || next >= end || plain[next] != u'号') continue;
    std::uint32_t begin = at;
    while (begin > from && at - begin < kLongestIssuer && is_han(plain[begin - 1]))
      --begin;
    if (begin != at) return {begin, next + 1};
  }
  return {end, end};
}

void find_documents(std::u16string_view plain, Span passage, FoundNames& found) {
  for (std::uint32_t at = passage.begin; at < passage.end; ++at) {
    if (plain[at] != u'《') continue;
    const std::uint32_t close = closing(plain, at, passage.end);
    if (close >= passage.end || plain[close] != u'》') continue;
    FoundName document{.kind = EntityKind::document, .span = {at, close + 1}, .confidence = 95};
    if (document.span.size() <= 2) continue;
    if (names_press(slice(plain, {at + 1, close}))) {
      found.push_back({.kind = EntityKind::organisation, .span = {at + 1, close}, .confidence = 75});
      at = close;
      continue;
    }
    const std::uint32_t behind = std::min(passage.end, close + 1 + kReach + kLongestIssuer + 14);
    const Span number = next_document_number(plain, close + 1, behind);
    if (!number.empty() && number.begin - close - 1 <= kReach) {
      document.number = number;
    }
    found.push_back(std::move(document));
    at = close;
  }
}

}  // namespace shuwen
