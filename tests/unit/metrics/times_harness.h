// Reads the times of a text and shows them in one line.
#pragma once

#include <string>

#include "metrics/times/time.h"
#include "text/utf.h"

namespace shuwen::testing_times {

/// `expression|from|to` of every time in `text`, joined by blanks; `-` is an open side.
inline std::string times(const std::u16string& text, const std::string& reference = "2022-08-19",
                         int year = 0) {
  std::string shown;
  const auto found = find_times(text, {0, static_cast<std::uint32_t>(text.size())}, {reference, year});
  for (const TimeExpression& time : found) {
    if (!shown.empty()) shown += ' ';
    shown += to_utf8(slice(text, time.span)) + '|' + time.from.value_or("-") + '|' + time.to.value_or("-");
  }
  return shown;
}

struct Case {
  std::u16string text;
  std::string expected;
};

}  // namespace shuwen::testing_times
