// Numbers written in Chinese numerals alone.
#pragma once

#include <optional>
#include <string_view>

#include "metrics/numbers/number.h"

namespace shuwen {

/// Lexes 一百二十三, 两千, 廿五, 二三十, 十几, 数百万, 三点一四, 二〇二〇 … at `at`. 几 and 数 are taken only
/// where they stand for a digit (几十, 十几); a multiplier without a digit before it (百, 万) is a number
/// with `bare_power`.
std::optional<Number> lex_chinese(std::u16string_view text, std::uint32_t at, std::uint32_t end);

/// 三万|一平米, 三百|一晚: whether the 一 at `at`, behind a power, says for how much a price is.
bool begins_price_unit(std::u16string_view text, std::uint32_t at, std::uint32_t end);

}  // namespace shuwen
