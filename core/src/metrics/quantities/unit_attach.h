// Unit attachment: which unit a number carries.
#pragma once

#include <string_view>
#include <vector>

#include "metrics/numbers/number.h"
#include "metrics/quantities/unit_table.h"

namespace shuwen {

/// The unit behind a number. Spans are into the text given.
struct AttachedUnit {
  const Unit* unit = nullptr;  ///< nullptr: none
  Span span;                   ///< of the unit itself; empty when there is none
  std::vector<Span> per;       ///< denominators behind it: 人, 月 of 元/人·月
  std::uint32_t end = 0;       ///< where the figure goes on: behind unit and denominators
  bool half = false;           ///< a half is added: 两个半小时, 三年半
  bool more = false;           ///< 一个多月
};

/// The unit that stands at `at`, behind `number`.
AttachedUnit attach_unit(std::u16string_view text, std::uint32_t at, std::uint32_t end, const Number& number);

/// `/人·月`, ` per month` behind a unit or the sum of a currency's sign: moves `attached.end` and adds to
/// `per`.
void trailing_per(std::u16string_view text, std::uint32_t end, AttachedUnit& attached);

/// 每X before a figure: `begin` is where it starts (== `at` when there is none), `per` the Xs in order.
struct LeadingPer {
  std::uint32_t begin = 0;
  std::vector<Span> per;
};
LeadingPer leading_per(std::u16string_view text, std::uint32_t begin, std::uint32_t at);

}  // namespace shuwen
