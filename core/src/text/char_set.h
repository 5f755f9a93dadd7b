// A set of UTF-16 units, asked in constant time.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace shuwen {

/// For sets of more than a few units that are asked of every unit of a text: `constexpr CharSet kSet(u"…")`.
class CharSet {
 public:
  constexpr explicit CharSet(std::u16string_view units) {
    for (const char16_t unit : units)
      blocks_[unit >> 6] |= std::uint64_t{1} << (unit & 63);
  }
  constexpr bool has(char16_t unit) const { return (blocks_[unit >> 6] >> (unit & 63)) & 1U; }

 private:
  std::array<std::uint64_t, 1024> blocks_{};
};

}  // namespace shuwen
