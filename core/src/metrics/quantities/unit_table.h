// The units a number can carry, from core/lexicon/units.tsv.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "metrics/numbers/decimal.h"
#include "shuwen/analysis.h"

namespace shuwen {

enum class UnitClass : std::uint8_t { measure, money, percent, multiple, classifier, bound };

struct Unit {
  std::u16string written;  ///< folded
  std::u16string canonical;
  MetricKind kind = MetricKind::count;
  std::u16string dimension;  ///< figures of one dimension compare
  Decimal factor;            ///< to the base: factor ÷ divisor, exactly
  Decimal divisor;
  std::u16string base;
  UnitClass unit_class = UnitClass::measure;
  std::u16string word_goes_on;  ///< characters behind it that make it the first of a longer word; `*` for any
  std::vector<std::u16string> words_behind;  ///< that begin with one of these and leave it a unit
};

/// The longest unit written at `at` of folded text, nullptr when there is none; Latin ones end at a word's
/// end. Lives as long as the program.
const Unit* unit_at(std::u16string_view text, std::uint32_t at, std::uint32_t end);

/// The unit of exactly this writing.
const Unit* unit_named(std::u16string_view written);

/// `value` in the base of `unit`, exactly where the factor is a decimal, else to six places.
std::string normalized(const Unit& unit, const Decimal& value);

}  // namespace shuwen
