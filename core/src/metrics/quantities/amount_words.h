// What the words before a number without a unit say it is an amount of.
#pragma once

#include <cstdint>
#include <string_view>

#include "metrics/numbers/number.h"

namespace shuwen {

/// Whether the clause before `at` names a price or a sum: 销售额, 投资. Looks no further back than `begin`.
bool speaks_of_money(std::u16string_view text, std::uint32_t begin, std::uint32_t at);

/// Whether it names a number of people or of times: 人口, 播放量.
bool speaks_of_people(std::u16string_view text, std::uint32_t begin, std::uint32_t at);

/// 6亿, 1400亿 without a unit and without a noun behind, 千万 behind a word of money: money.
bool is_bare_money(const Number& number, Span figure, std::u16string_view text, Span where);

/// Whether 块, at the end of `figure`, is a yuan and no piece of something: 花了|两百块, 少说也得|五百块,
/// |88块|包邮, but 五块石碑, 标识牌36块.
bool is_yuan(const Number& number, Span figure, std::u16string_view text, Span where);

}  // namespace shuwen
