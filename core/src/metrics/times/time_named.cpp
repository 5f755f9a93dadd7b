#include "metrics/times/time_named.h"

#include "text/chars.h"

namespace shuwen {

std::optional<TimePart> read_plan(const TimeCursor& c, std::uint32_t p) {
  std::uint32_t at = p;
  const bool quoted = one_of(c.at(p), u"“‘\"「『");
  if (quoted) ++at;
  int number = 0;
  if (c.at(at) == u'十') {
    number = 10;
    ++at;
    if (const int digit = chinese_digit(c.at(at)); digit >= 1 && digit <= 9 && c.at(at + 1) == u'五') {
      number += digit;
      ++at;
    }
  } else if (const int digit = chinese_digit(c.at(at)); quoted && digit >= 6) {
    number = digit;
    ++at;
  }
  if (number == 0 || c.at(at) != u'五') return std::nullopt;
  ++at;
  if (quoted) {
    if (!one_of(c.at(at), u"”’\"」』")) return std::nullopt;
    ++at;
  } else if (number < 11 || is_chinese_numeral(c.before(p)) ||
             !c.any(at, {u"期间", u"时期", u"规划", u"末", u"初", u"以来", u"开局", u"收官", u"发展", u"目标",
                         u"计划"})) {
    return std::nullopt;  // 十四五岁
  }
  const int first = 1953 + 5 * (number - 1) + (number >= 4 ? 3 : 0);  // the fourth began in 1971
  TimePart part{
      .begin = p, .end = at, .kind = TimeKind::period, .range = {Day{first, 1, 1}, Day{first + 4, 12, 31}}};
  // “十四五”前四年
  const auto years = c.at(at) == u'前' ? c.number(at + 1) : std::nullopt;
  if (years && !years->vague && years->value > 0 && years->value < 5 && c.at(years->end) == u'年') {
    part.range.to = Day{first + years->value - 1, 12, 31};
    part.end = years->end + 1;
  } else if (c.is(at, u"末")) {
    part.range.from.reset();
    part.end += 1;
  } else {
    part.end += c.any(at, {u"规划期间", u"规划期内", u"期间", u"时期", u"初"});
  }
  return part;
}

std::optional<TimePart> read_holiday(const TimeCursor& c, std::uint32_t p) {
  std::uint32_t at = p;
  const bool quoted = one_of(c.at(p), u"“‘\"「『");
  if (quoted) ++at;
  const bool numeral = c.any(at, {u"五一", u"十一"}) > 0;
  const std::uint32_t word =
      c.any(at, {u"五一", u"十一", u"国庆", u"春节", u"元旦", u"中秋", u"端午", u"清明"});
  const bool travel = c.is(p, u"春运") && c.before(p) == u'年';
  if ((word == 0 && !travel) || (numeral && is_chinese_numeral(c.before(p)))) return std::nullopt;
  at += word;
  if (quoted) {
    if (!one_of(c.at(at), u"”’\"」』")) return std::nullopt;
    ++at;
  }
  // 今年|春运
  if (word == 0) return TimePart{.begin = p, .end = at + 2, .kind = TimeKind::period};
  // 中秋、国庆前
  if (c.at(at) == u'、')
    if (const std::uint32_t second = c.any(at + 1, {u"国庆", u"春节", u"元旦"})) at += 1 + second;
  if (c.at(at) == u'前' && !c.any(at + 1, {u"夕", u"后", u"往", u"来"}))
    return TimePart{.begin = p, .end = at + 1, .kind = TimeKind::period};
  // 国庆8天
  if (const auto days = c.number(at); days && days->arabic && c.at(days->end) == u'天' && !quoted)
    return TimePart{.begin = p, .end = days->end + 1, .kind = TimeKind::period};
  const std::uint32_t core = at;
  while (const auto more = c.any(at, {u"国际劳动节", u"劳动节", u"国庆节", u"国庆", u"小长假", u"长假",
                                      u"假期", u"假日", u"黄金周", u"节日", u"节", u"期间"}))
    at += more;
  if (at == core && !(quoted && numeral)) return std::nullopt;
  return TimePart{.begin = p, .end = at, .kind = TimeKind::period};
}

}  // namespace shuwen
