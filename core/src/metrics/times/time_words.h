// Words of time without a numeral: 去年, 本周, 当天, 目前.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "metrics/times/time_cursor.h"

namespace shuwen {

struct TimeWord {
  enum class Unit : std::uint8_t { year, quarter, month, week, day, back, stretch, end, now, vague };
  /// What the offset counts from: the reference date, the year (month) the text reports on, the year named
  /// last, the year that 全年 means.
  enum class From : std::uint8_t { reference, report, said, whole };
  std::u16string word;
  Unit unit = Unit::vague;
  int offset = 0;
  From from = From::reference;
};

/// The longest word of core/lexicon/time_words.tsv at `offset`; nothing when none stands there.
const TimeWord* time_word(const TimeCursor& cursor, std::uint32_t offset);

/// The year or month that a word at `offset` means; nothing when the reference is unknown.
std::optional<int> year_of(const TimeWord& word, const TimeCursor& cursor, std::uint32_t offset);
std::optional<Day> month_of(const TimeWord& word, const TimeCursor& cursor);

}  // namespace shuwen
