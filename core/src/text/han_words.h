// Words of a run of Han, by ICU's dictionary.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace shuwen {

/// The Han whose runs HanWords divides: of the basic plane's main block, which no normalisation changes.
constexpr bool is_dictionary_han(char16_t c) {
  return c >= 0x4E00 && c <= 0x9FFF;
}

/// Divides runs of Han into the likeliest words of ICU's dictionary: what ICU's break iterator does with
/// them, border for border, at a third of the cost. Not thread-safe.
class HanWords {
 public:
  /// False without the dictionary: then there is nothing to ask.
  static bool available();

  /// Appends the end of each word of `run`, which holds nothing but dictionary Han, counted from `begin`.
  void divide(std::u16string_view run, std::uint32_t begin, std::vector<std::uint32_t>& ends);

 private:
  /// Of the characters before an offset: the cost of the best division, and where its last word begins.
  struct Best {
    std::uint32_t cost;
    std::uint32_t word_begin;
  };
  std::vector<Best> best_;  ///< kept from call to call for its memory
};

}  // namespace shuwen
