// A place in a text that numbers are lexed from, and the steps of the lexer that share it.
#pragma once

#include <optional>
#include <string_view>
#include <utility>

#include "metrics/numbers/number.h"

namespace shuwen {

struct NumberCursor {
  std::u16string_view text;
  std::uint32_t at;
  std::uint32_t end;
  char16_t peek(std::uint32_t ahead = 0) const { return at + ahead < end ? text[at + ahead] : u'\0'; }
  bool starts(std::u16string_view word, std::uint32_t ahead = 0) const {
    return at + ahead + word.size() <= end && text.substr(at + ahead, word.size()) == word;
  }
};

/// Arabic digits with grouping, decimals and exponent; the cursor moves behind them.
std::optional<Decimal> lex_digits(NumberCursor& cursor);

/// A multiplier behind digits: 十, 百, 千, 万, 亿 and 千万, 百万, 万亿 …; its power of ten and its length, 0
/// for none. 千 and 兆 that belong to a unit (千米, 兆瓦) are left to it.
std::pair<int, std::uint32_t> lex_multiplier(const NumberCursor& cursor);

/// A Chinese or Arabic number with its multipliers and the 余, 多 within; no fraction, no ratio.
std::optional<Number> lex_plain(NumberCursor& cursor);

/// X分之Y, 八成, 1∶4, 1/3: what may follow `number`. Moves the cursor behind it and changes the number.
void lex_parts(NumberCursor& cursor, Number& number);

}  // namespace shuwen
