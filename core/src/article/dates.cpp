#include "article/dates.h"

#include <array>
#include <cstdio>

#include "article/date_reader.h"

namespace shuwen {
namespace {

using View = std::u16string_view;

int han_digit(char16_t c) {
  constexpr View kDigits = u"〇一二三四五六七八九";
  if (c == u'零' || c == u'○' || c == u'Ｏ' || c == u'O') return 0;
  const auto at = kDigits.find(c);
  return at == View::npos ? -1 : static_cast<int>(at);
}

// 十, 十二, 二十, 二十三, 三: up to 99; −1 when there is none.
int han_number(DateReader& in) {
  int value = 0;
  const int first = in.done() ? -1 : han_digit(in.text[in.at]);
  if (first > 0) {
    ++in.at;
    value = first;
  }
  if (!in.done() && in.text[in.at] == u'十') {
    ++in.at;
    value = (first > 0 ? first : 1) * 10;
    const int last = in.done() ? -1 : han_digit(in.text[in.at]);
    if (last > 0) {
      ++in.at;
      value += last;
    }
  }
  return value > 0 ? value : -1;
}

std::optional<FoundDate> chinese_numerals(DateReader in) {
  FoundDate date;
  for (int i = 0; i < 4; ++i) {
    const int digit = in.done() ? -1 : han_digit(in.text[in.at]);
    if (digit < 0) return std::nullopt;
    date.year = date.year * 10 + digit;
    ++in.at;
  }
  if (!in.take(u'年')) return std::nullopt;
  if ((date.month = han_number(in)) < 0 || !in.take(u'月')) return std::nullopt;
  if ((date.day = han_number(in)) < 0 || (!in.take(u'日') && !in.take(u'号'))) return std::nullopt;
  if (!is_calendar_day(date)) return std::nullopt;
  date.span.end = static_cast<std::uint32_t>(in.at);
  return date;
}

std::optional<FoundDate> numeric(DateReader in) {
  const std::size_t begin = in.at;
  FoundDate date;
  const int first = in.number(1, 8);
  const std::size_t digits = in.at - begin;
  in.blanks();
  const char16_t mark = in.peek();
  if (digits == 8) {  // 20201023
    date.year = first / 10000;
    date.month = first / 100 % 100;
    date.day = first % 100;
    if (date.day == 0 || date.year < 1990 || is_digit(mark)) return std::nullopt;
  } else if (mark == u'年' && (digits == 4 || digits == 3)) {
    date.year = digits == 4 ? first : first + 1911;
    ++in.at;
    in.blanks();
    if ((date.month = in.number(1, 2)) < 0) return std::nullopt;
    in.blanks();
    if (!in.take(u'月')) return std::nullopt;
    in.blanks();
    const std::size_t month_end = in.at;
    date.day = in.number(1, 2);
    in.blanks();
    if (date.day <= 0 || (!in.take(u'日') && !in.take(u'号') && !in.take(u'號'))) {
      if (digits == 3) return std::nullopt;
      date.day = 0;
      in.at = month_end;
    }
  } else if (digits == 4 && (mark == u'-' || mark == u'/' || mark == u'.' || mark == u'－' || mark == u'—')) {
    date.year = first;
    ++in.at;
    in.blanks();
    if ((date.month = in.number(1, 2)) < 0) return std::nullopt;
    in.blanks();
    if (in.peek() != mark) return std::nullopt;
    ++in.at;
    in.blanks();
    if ((date.day = in.number(1, 2)) <= 0) return std::nullopt;
  } else if (mark == u'月' && digits <= 2) {
    date.month = first;
    ++in.at;
    if ((date.day = in.number(1, 2)) <= 0) return std::nullopt;
    if (!in.take(u'日') && !in.take(u'号')) return std::nullopt;
  } else if ((mark == u'-' || mark == u'/') && digits == 2) {  // 10-23 13:55, only with a clock time
    date.month = first;
    ++in.at;
    if ((date.day = in.number(2, 2)) <= 0) return std::nullopt;
    if (in.peek() == mark) {  // 08-30-2023, 30/08/2023
      ++in.at;
      if ((date.year = in.number(4, 4)) < 0) return std::nullopt;
      if (date.month > 12) std::swap(date.month, date.day);
    } else if (is_digit(in.peek()) || in.peek() == u'%') {
      return std::nullopt;
    }
    if (!is_calendar_day(date)) return std::nullopt;
    read_clock(in, date);
    if (date.year == 0 && date.hour < 0) return std::nullopt;
    date.span.end = static_cast<std::uint32_t>(in.at);
    return date;
  } else {
    return std::nullopt;
  }
  if (!is_calendar_day(date)) return std::nullopt;
  if (date.day > 0) read_clock(in, date);
  date.span.end = static_cast<std::uint32_t>(in.at);
  return date;
}

/// Tuesday, | April 8: how many units before a date name its weekday.
std::size_t weekday_before(View text) {
  const std::size_t end = text.find_last_not_of(u", ") + 1;
  std::size_t begin = end;
  while (begin > 0 && is_latin(text[begin - 1]))
    --begin;
  const View word = text.substr(begin, end - begin);
  for (const View day : {View(u"Monday"), View(u"Tuesday"), View(u"Wednesday"), View(u"Thursday"),
                         View(u"Friday"), View(u"Saturday"), View(u"Sunday")})
    if (word == day || word == day.substr(0, 3)) return text.size() - begin;
  return 0;
}

}  // namespace

std::optional<FoundDate> find_date(std::u16string_view text, std::size_t from) {
  for (std::size_t at = from; at < text.size(); ++at) {
    const char16_t c = text[at];
    const bool digit_before = at > 0 && is_digit(text[at - 1]);
    const bool letter_before = at > 0 && is_latin(text[at - 1]);
    std::optional<FoundDate> date;
    if (is_digit(c)) {
      if (digit_before || letter_before) continue;
      date = numeric({text, at});
      if (!date) date = english_date({text, at});
    } else if (is_latin(c)) {
      if (!letter_before && !digit_before) date = english_date({text, at});
    } else if (han_digit(c) >= 0) {
      if (at == 0 || han_digit(text[at - 1]) < 0) date = chinese_numerals({text, at});
    }
    if (!date) continue;
    date->span.begin = static_cast<std::uint32_t>(at - weekday_before(text.substr(0, at)));
    return date;
  }
  return std::nullopt;
}

std::optional<FoundDate> relative_date(std::u16string_view text) {
  FoundDate date{.relative = true};
  DateReader in{text, 0};
  struct Word {
    View text;
    int days;
  };
  for (const Word word :
       {Word{u"今天", 0}, {u"今日", 0}, {u"昨天", 1}, {u"昨日", 1}, {u"前天", 2}, {u"刚刚", 0}}) {
    if (!text.starts_with(word.text)) continue;
    in.at = word.text.size();
    date.day = word.days;
    read_clock(in, date);
    date.span = {0, static_cast<std::uint32_t>(in.at)};
    return date;
  }
  const int count = in.number(1, 3);
  if (count < 0) return std::nullopt;
  for (const Word word : {Word{u"小时前", 0},
                          {u"分钟前", 0},
                          {u"天前", 1},
                          {u" hours ago", 0},
                          {u" hour ago", 0},
                          {u" minutes ago", 0},
                          {u" mins ago", 0},
                          {u" days ago", 1},
                          {u" day ago", 1}}) {
    if (!text.substr(in.at).starts_with(word.text)) continue;
    date.day = word.days * count;
    date.span = {0, static_cast<std::uint32_t>(in.at + word.text.size())};
    return date;
  }
  return std::nullopt;
}

std::string iso(const FoundDate& found) {
  FoundDate date = found;
  // A clock of zeros down to the second is how systems write a day alone.
  if (date.hour == 0 && date.minute == 0 && date.second == 0) date.hour = -1;
  std::array<char, 80> out{};
  int size = std::snprintf(out.data(), out.size(), "%04d-%02d-%02d", date.year, date.month, date.day);
  if (date.hour >= 0)
    size += std::snprintf(out.data() + size, out.size() - static_cast<std::size_t>(size), "T%02d:%02d",
                          date.hour, date.minute);
  if (date.hour >= 0 && date.second >= 0)
    size +=
        std::snprintf(out.data() + size, out.size() - static_cast<std::size_t>(size), ":%02d", date.second);
  return {out.data(), static_cast<std::size_t>(size)};
}

}  // namespace shuwen
