// What the readers of dates share: a place in a text that moves on, and the clock time after a day.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "article/dates.h"
#include "text/chars.h"

namespace shuwen {

struct DateReader {
  std::u16string_view text;
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

/// Whether month and day exist; a year may be missing.
bool is_calendar_day(const FoundDate& date);

/// ` 13:55[:07]`, `T13:55:07`, `13时55分`, `1:55 pm`; leaves the reader where it was when there is none.
void read_clock(DateReader& in, FoundDate& date);

/// `Oct 23, 2020`, `23 October 2020 at 1:55 pm`, from where the reader stands; only the span's end is set.
std::optional<FoundDate> english_date(DateReader in);

}  // namespace shuwen
