#include "article/dates.h"

#include <array>
#include <cstdio>

#include "lexicon/phrases.h"
#include "text/chars.h"

namespace shuwen {
namespace {

using View = std::u16string_view;

struct Reader {
  View text;
  std::size_t at;

  bool done() const { return at >= text.size(); }
  char16_t peek() const { return done() ? u'\0' : half_width(text[at]); }
  bool take(char16_t c) {
    if (peek() != c) return false;
    ++at;
    return true;
  }
  void blanks() {
    while (!done() && is_blank(text[at]))
      ++at;
  }
  // Between `least` and `most` digits; −1 (and no move) when there are not.
  int number(int least, int most) {
    std::size_t to = at;
    int value = 0;
    while (to < text.size() && is_digit(text[to]) && static_cast<int>(to - at) < most)
      value = value * 10 + (half_width(text[to++]) - u'0');
    if (static_cast<int>(to - at) < least) return -1;
    at = to;
    return value;
  }
};

int han_digit(char16_t c) {
  constexpr View kDigits = u"〇一二三四五六七八九";
  if (c == u'零' || c == u'○' || c == u'Ｏ' || c == u'O') return 0;
  const auto at = kDigits.find(c);
  return at == View::npos ? -1 : static_cast<int>(at);
}

// 十, 十二, 二十, 二十三, 三: up to 99; −1 when there is none.
int han_number(Reader& in) {
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

bool valid(const FoundDate& date) {
  constexpr std::array<int, 13> kDays = {0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return date.month >= 1 && date.month <= 12 && date.day >= 0 &&
         date.day <= kDays[static_cast<std::size_t>(date.month)] &&
         (date.year == 0 || (date.year >= 1900 && date.year <= 2100));
}

// ` 13:55[:07]`, `T13:55:07`, `13时55分`, `1:55 pm`; leaves the reader where it was when there is none.
void clock(Reader& in, FoundDate& date) {
  const std::size_t before = in.at;
  in.blanks();
  if (in.peek() == u'T' || in.peek() == u',' || in.peek() == u'|') {
    ++in.at;
    in.blanks();
  }
  for (const View word : {View(u"星期"), View(u"周")}) {
    if (in.text.substr(in.at).starts_with(word)) {
      in.at += word.size() + 1;
      in.blanks();
    }
  }
  bool afternoon = false;
  for (const View word : {View(u"上午"), View(u"下午"), View(u"晚上"), View(u"at ")}) {
    if (in.text.substr(in.at).starts_with(word)) {
      afternoon = word == u"下午" || word == u"晚上";
      in.at += word.size();
    }
  }
  const int hour = in.number(1, 2);
  const bool chinese = in.peek() == u'时' || in.peek() == u'點' || in.peek() == u'点';
  if (hour < 0 || hour > 24 || (in.peek() != u':' && in.peek() != u'∶' && !chinese)) {
    in.at = before;
    return;
  }
  ++in.at;
  const int minute = in.number(2, 2);
  if (minute < 0 || minute > 59) {
    in.at = before;
    return;
  }
  date.hour = hour;
  date.minute = minute;
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
  Reader after{in.text, in.at};
  after.blanks();
  const char16_t meridiem = fold_unit(after.peek());
  if ((meridiem == u'p' || meridiem == u'a') && after.at + 1 < in.text.size() &&
      (fold_unit(in.text[after.at + 1]) == u'm' || in.text[after.at + 1] == u'.')) {
    afternoon = meridiem == u'p';
    if (meridiem == u'a' && date.hour == 12) date.hour = 0;
    in.at = after.at + 2;
  }
  if (afternoon && date.hour < 12) date.hour += 12;
  if (date.hour == 24) date.hour = 0;
}

int month_named(View text, std::size_t& size) {
  constexpr std::array<View, 12> kMonths = {u"january",   u"february", u"march",    u"april",
                                            u"may",       u"june",     u"july",     u"august",
                                            u"september", u"october",  u"november", u"december"};
  std::size_t letters = 0;
  while (letters < text.size() && is_latin(text[letters]))
    ++letters;
  if (letters < 3 || letters > 9) return 0;
  for (std::size_t m = 0; m < kMonths.size(); ++m) {
    bool same = letters <= kMonths[m].size() || (letters == 4 && m == 8);
    for (std::size_t i = 0; same && i < letters; ++i)
      same = i < kMonths[m].size() && fold_unit(text[i]) == kMonths[m][i];
    if (!same || (letters != 3 && letters != kMonths[m].size() && !(m == 8 && letters == 4))) continue;
    size = letters + (letters < text.size() && text[letters] == u'.' ? 1 : 0);
    return static_cast<int>(m) + 1;
  }
  return 0;
}

void ordinal_ending(Reader& in) {
  for (const View ending : {View(u"st"), View(u"nd"), View(u"rd"), View(u"th")}) {
    if (in.text.substr(in.at).starts_with(ending)) {
      in.at += 2;
      return;
    }
  }
}

std::optional<FoundDate> english(Reader in) {
  FoundDate date;
  std::size_t size = 0;
  if ((date.month = month_named(in.text.substr(in.at), size)) > 0) {
    in.at += size;
    in.blanks();
    if ((date.day = in.number(1, 2)) <= 0) return std::nullopt;
    ordinal_ending(in);
    in.take(u',');
    in.blanks();
    if ((date.year = in.number(4, 4)) < 0) return std::nullopt;
  } else {
    if ((date.day = in.number(1, 2)) <= 0) return std::nullopt;
    ordinal_ending(in);
    in.blanks();
    if (in.take(u'-')) in.blanks();
    if ((date.month = month_named(in.text.substr(in.at), size)) == 0) return std::nullopt;
    in.at += size;
    in.take(u',');
    in.take(u'-');
    in.blanks();
    if ((date.year = in.number(4, 4)) < 0) return std::nullopt;
  }
  if (!valid(date)) return std::nullopt;
  clock(in, date);
  date.span.end = static_cast<std::uint32_t>(in.at);
  return date;
}

std::optional<FoundDate> chinese_numerals(Reader in) {
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
  if (!valid(date)) return std::nullopt;
  date.span.end = static_cast<std::uint32_t>(in.at);
  return date;
}

std::optional<FoundDate> numeric(Reader in) {
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
    if (!valid(date)) return std::nullopt;
    clock(in, date);
    if (date.year == 0 && date.hour < 0) return std::nullopt;
    date.span.end = static_cast<std::uint32_t>(in.at);
    return date;
  } else {
    return std::nullopt;
  }
  if (!valid(date)) return std::nullopt;
  if (date.day > 0) clock(in, date);
  date.span.end = static_cast<std::uint32_t>(in.at);
  return date;
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
      if (!date) date = english({text, at});
    } else if (is_latin(c)) {
      if (!letter_before && !digit_before) date = english({text, at});
    } else if (han_digit(c) >= 0) {
      if (at == 0 || han_digit(text[at - 1]) < 0) date = chinese_numerals({text, at});
    }
    if (!date) continue;
    date->span.begin = static_cast<std::uint32_t>(at);
    return date;
  }
  return std::nullopt;
}

std::optional<FoundDate> relative_date(std::u16string_view text) {
  FoundDate date{.relative = true};
  Reader in{text, 0};
  struct Word {
    View text;
    int days;
  };
  for (const Word word :
       {Word{u"今天", 0}, {u"今日", 0}, {u"昨天", 1}, {u"昨日", 1}, {u"前天", 2}, {u"刚刚", 0}}) {
    if (!text.starts_with(word.text)) continue;
    in.at = word.text.size();
    date.day = word.days;
    clock(in, date);
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

std::string iso(const FoundDate& date) {
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
