// Values of the query language: numbers, dates and their ranges.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "index/query.h"
#include "index/query_lexer.h"

namespace shuwen::index {

/// A plain decimal: `-0.6`, `16000`. Reads `1.6万`, `16,000` and full-width digits as well; absent when it is
/// no number.
std::optional<std::u16string> read_decimal(std::u16string_view text);

/// Compares plain decimals by value, of any length.
std::strong_ordering compare_decimals(std::u16string_view a, std::u16string_view b);

/// The range that `comparison` and `text` (`50..200`, `2020-01`, `..5`) ask for; `numbers` or else dates, as
/// exact as one likes: `2020`, `2020-1`, `2020年10月23日`, `20201023`, `2020-10-23T13:55`.
Result<Range> read_range(std::u16string_view text, Comparison comparison, bool numbers, std::size_t position);

/// True when `value`, a plain decimal, lies in the range.
bool decimal_in_range(std::u16string_view value, const Range& range);
/// True when `date`, ISO 8601, lies in the range, or may when one of them says no more than its month or
/// year.
bool date_in_range(std::u16string_view date, const Range& range);

}  // namespace shuwen::index
