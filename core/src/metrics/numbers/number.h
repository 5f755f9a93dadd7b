// One number as written: digits, Chinese numerals, and everything between.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "metrics/numbers/decimal.h"
#include "shuwen/span.h"

namespace shuwen {

enum class NumberForm : std::uint8_t {
  plain,
  fraction,  ///< 三分之二, 1/3, 一半: `exact` says it in digits
  ratio,     ///< 1∶4, 3比2
  percent,   ///< 百分之三, 八成: the unit is in the number, `unit` says which
};

/// A number without unit and without the approximators around it. Spans are into the text lexed.
struct Number {
  Span span;
  NumberForm form = NumberForm::plain;
  Decimal value;                 ///< multiplier applied
  std::optional<Decimal> upper;  ///< 二三十: the upper end, `value` is the lower
  bool several = false;          ///< 数十, 几百: there is no value
  bool vague = false;            ///< 几, 数 alone
  bool more = false;             ///< 余, 多 inside: 3千余, 9100多万
  bool about = false;            ///< 来 inside: 十来
  bool in_words = false;         ///< Chinese numerals
  bool bare_power = false;       ///< 百, 千, 万 … without a digit before it
  bool positional = false;       ///< 二〇二〇, 一二三: digits in a row
  bool half = false;             ///< 半
  bool ordinal = false;          ///< second, 19th: which one, not how many
  bool times = false;            ///< twice as many: so many times
  int power = 0;                 ///< of the last multiplier: 4 for 1.6万
  Decimal coefficient;           ///< what stands before the last multiplier
  std::u16string exact;          ///< fraction, ratio: `2/3`, `1:4`
  std::u16string_view unit;      ///< percent: `%` or `‰`
};

/// a ÷ b as figures show it: four significant digits below one, twelve places above.
std::optional<Decimal> quotient(const Decimal& a, const Decimal& b);

/// Lexes the number that begins at `at`; absent when none does. Looks no further than `end`.
std::optional<Number> lex_number(std::u16string_view text, std::uint32_t at, std::uint32_t end);

}  // namespace shuwen
