// Times of the clock.
#include "metrics/numbers/digits.h"
#include "metrics/times/time_point.h"
#include "text/chars.h"

namespace shuwen {

std::uint32_t day_part(const TimeCursor& c, std::uint32_t p) {
  return c.any(p, {u"白天", u"夜间", u"上午", u"下午", u"中午", u"早上", u"早晨", u"晚上", u"晚间", u"凌晨",
                   u"清晨", u"傍晚", u"深夜", u"午后", u"正午", u"当晚", u"晚", u"早", u"夜里"});
}

namespace {

bool is_minute(const std::optional<SmallNumber>& number) {
  return number && !number->vague && number->value >= 0 && number->value < 60 &&
         (!number->arabic || number->digits == 2);
}

/// 13:55, 13:55:07.
std::uint32_t digital(const TimeCursor& c, const SmallNumber& hour) {
  if (!hour.arabic || (c.at(hour.end) != u':' && c.at(hour.end) != u'∶')) return 0;
  const auto minute = c.number(hour.end + 1);
  if (!is_minute(minute) || !minute->arabic) return 0;
  if (c.at(minute->end) == u'.' && is_digit(c.at(minute->end + 1))) return 0;  // 1:15.2, a ratio
  // 7∶30—9∶00 and 7∶00 are of the clock, 1∶10 is a ratio.
  if (c.at(hour.end) == u'∶' && minute->value != 0 &&
      !(c.any(minute->end, {u"—", u"-", u"至", u"到", u"~"}) > 0 && is_digit(c.at(minute->end + 1))))
    return 0;
  if (c.at(minute->end) == u':') {
    const auto second = c.number(minute->end + 1);
    if (is_minute(second) && second->arabic) return second->end;
  }
  return minute->end;
}

/// 8点到10点: another hour behind it.
bool goes_on(const TimeCursor& c, std::uint32_t p) {
  const std::uint32_t mark = c.any(p, {u"到", u"至", u"-", u"—", u"~"});
  const auto hour = mark > 0 ? c.number(p + mark) : std::nullopt;
  return hour && !hour->vague && hour->value <= 24 && hour->digits <= 2 && c.at(hour->end) == u'点';
}

/// 14时, 14时30分, 4点半; `sure` when something before it says that it is a time.
std::uint32_t spoken(const TimeCursor& c, const SmallNumber& hour, bool sure) {
  const char16_t mark = c.at(hour.end);
  std::uint32_t at = hour.end + 1;
  if (mark == u'时') {
    if (c.any(at, {u"代", u"常", u"刻", u"期", u"间", u"速", u"空"})) return 0;
    if (!sure && !hour.arabic && !c.any(at, {u"许", u"整", u"半", u"起", u"前", u"后"})) return 0;
  } else if (mark == u'点') {
    const bool says_hour = c.any(at, {u"钟", u"半", u"整", u"许", u"多钟", u"档", u"过"}) > 0 ||
                           goes_on(c, at) || (c.number(at) && c.at(c.number(at)->end) == u'分');
    if (!sure && !says_hour) return 0;
    if (c.any(at, {u"点", u"位", u"数"})) return 0;
  } else {
    return 0;
  }
  if (const std::uint32_t word = c.any(at, {u"多钟", u"钟", u"半", u"整", u"许"})) return at + word;
  if (const auto minute = c.number(at);
      minute && !minute->vague && minute->value < 60 && c.at(minute->end) == u'分') {
    at = minute->end + 1;
    if (const auto second = c.number(at);
        second && !second->vague && second->value < 60 && c.at(second->end) == u'秒')
      at = second->end + 1;
    return at;
  }
  return at;
}

}  // namespace

std::optional<TimePart> read_clock(const TimeCursor& c, std::uint32_t p, bool after_day) {
  const std::uint32_t part = day_part(c, p);
  // 凌晨三四点钟: either of them.
  if (const std::uint32_t at = p + part; is_chinese_numeral(c.at(at)) && is_chinese_numeral(c.at(at + 1)) &&
                                         c.at(at + 2) == u'点' && han_digit(c.at(at)) > 0 &&
                                         han_digit(c.at(at + 1)) == han_digit(c.at(at)) + 1) {
    const std::uint32_t spoken_out = c.at(at + 3) == u'钟' ? 1 : 0;
    if (part > 0 || spoken_out > 0)
      return TimePart{.begin = p,
                      .end = at + 3 + spoken_out,
                      .kind = TimeKind::time,
                      .precision = TimePart::Precision::clock};
  }
  const auto hour = c.number(p + part);
  if (!hour || hour->vague || hour->value > 24 || hour->digits > 2) return std::nullopt;
  std::uint32_t end = digital(c, *hour);
  // 今晚(9月1日)8点
  const bool dated = one_of(c.before(p), u")）") && c.before(p - 1) == u'日';
  // 31日10至11时
  if (const std::uint32_t mark = c.any(hour->end, {u"至", u"到", u"-", u"—", u"~"});
      end == 0 && mark > 0 && (after_day || part > 0))
    if (const auto last = c.number(hour->end + mark);
        last && !last->vague && last->value <= 24 && last->value > hour->value && c.at(last->end) == u'时')
      end = hour->end;
  if (end == 0) end = spoken(c, *hour, after_day || part > 0 || dated);
  if (end == 0) return std::nullopt;
  TimePart clock{.begin = p, .end = end, .kind = TimeKind::time};
  clock.precision = TimePart::Precision::clock;
  return clock;
}

}  // namespace shuwen
