#include "metrics/times/time_amounts.h"

#include <algorithm>
#include <array>

#include "text/chars.h"

namespace shuwen {
namespace {

/// 5日: digits and 日, nothing else.
bool is_bare_day(std::u16string_view text, Span span) {
  if (span.size() < 2 || span.size() > 3 || text[span.end - 1] != u'日') return false;
  return std::all_of(text.begin() + span.begin, text.begin() + span.end - 1, is_ascii_digit);
}

bool is_amount(std::u16string_view text, Span span) {
  const std::u16string_view behind = text.substr(span.end, 2);
  if (behind.starts_with(u'元') || behind == u"本銭" || behind == u"本钱") return true;
  const std::u16string_view before = text.substr(0, span.begin);
  constexpr std::array<std::u16string_view, 21> kVerbs = {
      u"拘留", u"连续", u"为期", u"历时",   u"不少于", u"不超过", u"至少",
      u"超过", u"停业", u"整顿", u"停产",   u"停职",   u"停牌",   u"公示",
      u"逾期", u"延长", u"缩短", u"每延期", u"每逾期", u"每迟延", u"每延误"};
  return std::any_of(kVerbs.begin(), kVerbs.end(),
                     [&](std::u16string_view verb) { return before.ends_with(verb); });
}

}  // namespace

void drop_amounts(std::u16string_view text, std::vector<TimeExpression>& times) {
  std::erase_if(times, [&](const TimeExpression& time) {
    return is_bare_day(text, time.span) && is_amount(text, time.span);
  });
}

}  // namespace shuwen
