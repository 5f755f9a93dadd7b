// Reads words and small whole numbers at an offset: what every reader of times is made of.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

#include "metrics/times/calendar.h"
#include "metrics/times/time.h"
#include "text/chars.h"

namespace shuwen {

/// A whole number as dates hold them. `end` is the offset after it.
struct SmallNumber {
  int value = 0;
  std::uint32_t end = 0;
  int digits = 0;  ///< Arabic or digit-by-digit Chinese (二〇二〇): how many
  bool arabic = false;
  bool vague = false;  ///< 几, 数, 多: no value
};

/// A date, time or stretch under construction.
struct TimePart {
  enum class Precision : std::uint8_t { vague, year, part_of_year, month, week, day, clock };
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  TimeKind kind = TimeKind::date;
  DayRange range;
  Precision precision = Precision::vague;
  RefersTo refers_to = RefersTo::nothing;
  int offset = 0;
  int years = 0;
  int year = 0;   ///< the year it named or was read in; 0 unknown
  int month = 0;  ///< the month it named; 0 none
};

/// Text up to a bound, with what the sentence has said so far of the year and month it is in.
struct TimeCursor {
  std::u16string_view text;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::optional<Day> reference;
  int base_year = 0;     ///< 0: unknown
  bool reports = false;  ///< the text reports on `base_year`
  int report_year = 0;   ///< that 上年 counts from, 0 unknown
  int whole_year = 0;    ///< that 全年 means, 0 unknown
  int carried_year = 0;  ///< named last before this text, 0 none
  int said_year = 0;     ///< named last in the sentence, 0 none
  int said_month = 0;
  std::optional<Day> said_day;
  std::optional<Day> carried_month;  ///< named last before this text
  std::optional<Day> carried_day;    ///< named before this text, in its paragraph

  char16_t at(std::uint32_t offset) const { return offset < end ? text[offset] : u'\0'; }
  char16_t before(std::uint32_t offset) const { return offset > begin ? text[offset - 1] : u'\0'; }
  /// Whether `word`, which is not empty, stands at `offset`.
  bool is(std::uint32_t offset, std::u16string_view word) const {
    return offset + word.size() <= end && text[offset] == word[0] && text.substr(offset, word.size()) == word;
  }
  /// Length of the first of `words` that stands at `offset`; 0 when none does.
  std::uint32_t any(std::uint32_t offset, std::initializer_list<std::u16string_view> words) const;
  std::uint32_t skip_blanks(std::uint32_t offset) const;

  /// Arabic digits (at most four, no decimals), 二十五, 二〇二〇, 几; nothing for a longer or broken number.
  std::optional<SmallNumber> number(std::uint32_t offset) const;
};

/// Length of the word for a term that each trade counts for itself (学年, 财年, 流行季) at `offset`, else 0.
std::uint32_t trade_term(const TimeCursor& cursor, std::uint32_t offset);
/// Whether 今 goes on to 今年, 今日, 今晚: no 至今 then.
constexpr bool goes_on_from_now(char16_t next) {
  return one_of(next, u"年日天晚早晨");
}
/// 计划|三年内投入, 预计|12月开工: whether a plan stands right before the time at `offset`, in its stretch.
bool planned_before(const TimeCursor& cursor, std::uint32_t offset);
/// The value of a Chinese digit 〇–九 and 两; -1 for anything else.
int chinese_digit(char16_t c);
/// Chinese digits and 十 百 廿 卅 半.
bool is_chinese_numeral(char16_t c);

}  // namespace shuwen
