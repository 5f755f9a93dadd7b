// Names of tags and attributes as numbers, which compare in one step.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace shuwen {

/// Of a name in lower case its first eight bytes, with a hash of the others mixed in.
constexpr std::uint64_t tag_key(std::string_view name) {
  std::uint64_t key = 0;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const auto byte = static_cast<unsigned char>(name[i]);
    key = i < 8 ? key | std::uint64_t{byte} << (8 * i) : (key ^ byte) * 1099511628211U;
  }
  return key;
}

/// A set of names: `constexpr TagSet kCells({"td", "th"})`.
template <std::size_t N>
class TagSet {
 public:
  constexpr explicit TagSet(const std::string_view (&names)[N]) {
    std::transform(std::begin(names), std::end(names), keys_.begin(), tag_key);
    std::sort(keys_.begin(), keys_.end());
  }
  constexpr bool has(std::uint64_t key) const { return number_of(key) < N; }
  /// A number below the set's size for each name in it, that size for others.
  constexpr std::size_t number_of(std::uint64_t key) const {
    const auto place = std::lower_bound(keys_.begin(), keys_.end(), key);
    return place != keys_.end() && *place == key ? static_cast<std::size_t>(place - keys_.begin()) : N;
  }

  static constexpr std::size_t size() { return N; }

 private:
  std::array<std::uint64_t, N> keys_{};
};

}  // namespace shuwen
