// Currencies written before their amount.
#pragma once

#include <string_view>

#include "metrics/quantities/unit_table.h"

namespace shuwen {

struct CurrencySign {
  Span span;
  const Unit* unit = nullptr;  ///< nullptr: there is none
};

/// ¥500, US$ 20, HK$5, USD 22.5 million, 人民币 50元: the currency that ends right before `at`.
CurrencySign currency_before(std::u16string_view text, std::uint32_t begin, std::uint32_t at);

}  // namespace shuwen
