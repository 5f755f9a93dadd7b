#include <array>
#include <cstdint>

#include "article/date_reader.h"
#include "lexicon/phrases.h"

namespace shuwen {

using View = std::u16string_view;

bool is_calendar_day(const FoundDate& date) {
  constexpr std::array<int, 13> kDays = {0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return date.month >= 1 && date.month <= 12 && date.day >= 0 &&
         date.day <= kDays[static_cast<std::size_t>(date.month)] &&
         (date.year == 0 || (date.year >= 1900 && date.year <= 2100));
}

namespace {

// 星期三, （周三）, between the day and its hour.
void skip_weekday(DateReader& in) {
  DateReader ahead = in;
  const bool bracket = ahead.peek() == u'(';
  if (bracket) ++ahead.at;
  for (const View word : {View(u"星期"), View(u"礼拜"), View(u"周"), View(u"週")}) {
    const View rest = in.text.substr(ahead.at);
    if (!rest.starts_with(word) || rest.size() <= word.size()) continue;
    if (View(u"一二三四五六日天").find(rest[word.size()]) == View::npos) continue;
    ahead.at += word.size() + 1;
    if (bracket && !ahead.take(u')')) return;
    ahead.blanks();
    in = ahead;
    return;
  }
}

enum class Half : std::uint8_t { none, morning, noon, afternoon };

// 上午, 晚 …, before the hour.
Half take_part_of_day(DateReader& in) {
  struct Part {
    View text;
    Half half;
  };
  constexpr std::array<Part, 16> kParts = {{{u"凌晨", Half::morning},
                                            {u"早上", Half::morning},
                                            {u"早晨", Half::morning},
                                            {u"清晨", Half::morning},
                                            {u"早", Half::morning},
                                            {u"上午", Half::morning},
                                            {u"中午", Half::noon},
                                            {u"午间", Half::noon},
                                            {u"下午", Half::afternoon},
                                            {u"傍晚", Half::afternoon},
                                            {u"晚上", Half::afternoon},
                                            {u"晚间", Half::afternoon},
                                            {u"晚", Half::afternoon},
                                            {u"夜间", Half::afternoon},
                                            {u"夜", Half::afternoon},
                                            {u"at ", Half::none}}};
  for (const Part& part : kParts) {
    if (!in.text.substr(in.at).starts_with(part.text)) continue;
    in.at += part.text.size();
    in.blanks();
    return part.half;
  }
  return Half::none;
}

}  // namespace

void read_clock(DateReader& in, FoundDate& date) {
  const std::size_t before = in.at;
  in.blanks();
  if (in.peek() == u'T' || in.peek() == u',' || in.peek() == u'|') {
    ++in.at;
    in.blanks();
  }
  skip_weekday(in);
  const Half half = take_part_of_day(in);
  bool afternoon = half == Half::afternoon;
  const int hour = in.number(1, 2);
  const bool chinese = in.peek() == u'时' || in.peek() == u'時' || in.peek() == u'點' || in.peek() == u'点';
  if (hour < 0 || hour > 24 || (in.peek() != u':' && in.peek() != u'∶' && !chinese)) {
    in.at = before;
    return;
  }
  ++in.at;
  int minute = in.number(2, 2);
  if (minute < 0 && chinese) minute = 0;  // 9时
  if (minute < 0 || minute > 59) {
    in.at = before;
    return;
  }
  date.hour = hour;
  date.minute = minute;
  afternoon = afternoon || (half == Half::noon && hour < 3);
  if (in.peek() == u'分') ++in.at;
  if (in.peek() == u':' || chinese) {
    const std::size_t mark = in.at;
    in.take(u':');
    const int second = in.number(2, 2);
    if (second >= 0 && second < 60) {
      date.second = second;
      in.take(u'秒');
    } else {
      in.at = mark;
    }
  }
  DateReader after{in.text, in.at};
  after.blanks();
  const char16_t meridiem = fold_unit(after.peek());
  if ((meridiem == u'p' || meridiem == u'a') && after.at + 1 < in.text.size() &&
      (fold_unit(in.text[after.at + 1]) == u'm' || in.text[after.at + 1] == u'.')) {
    afternoon = meridiem == u'p';
    if (meridiem == u'a' && date.hour == 12) date.hour = 0;
    in.at = after.at + 2;  // p.m. with its stops, too
    if (in.text[in.at - 1] == u'.' && fold_unit(in.peek()) == u'm') {
      ++in.at;
      in.take(u'.');
    }
  }
  if (afternoon && date.hour < 12) date.hour += 12;
  if (date.hour == 24) date.hour = 0;
}

}  // namespace shuwen
