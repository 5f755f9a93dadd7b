// English names of months.
#pragma once

#include <cstdint>
#include <string_view>

namespace shuwen {

struct EnglishMonth {
  int number = 0;            ///< 1 to 12; 0: there is none
  std::uint32_t length = 0;  ///< in UTF-16 units, without the full stop that may follow a short name
  bool is_short = false;
};

/// The month that the letters at the beginning of `text`, in any case, name: March, MAR, Sept; no Marches.
/// What stands behind the letters does not count: Oct23.
EnglishMonth english_month(std::u16string_view text);

}  // namespace shuwen
