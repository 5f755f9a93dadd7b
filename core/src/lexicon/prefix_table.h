// A sorted word table that finds, at a place of a text, the longest word that begins there.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shuwen {

/// Words with a number each. Fill with add(), call seal() once, then ask. Costs about the length of the match
/// for a question; most places of a text are turned away by one bit.
class PrefixTable {
 public:
  struct Match {
    std::uint32_t length = 0;  ///< in UTF-16 units; 0: no word begins there
    std::int32_t value = -1;
    explicit operator bool() const { return length != 0; }
  };

  /// Of equal words the first added wins. Empty words are ignored.
  void add(std::u16string_view word, std::int32_t value);
  void seal();

  /// The longest word that `text` holds at `at`, not reaching beyond `end`.
  Match longest(std::u16string_view text, std::size_t at, std::size_t end = std::u16string_view::npos) const;
  /// The value of `word`, or -1.
  std::int32_t find(std::u16string_view word) const;
  bool has(std::u16string_view word) const { return find(word) >= 0; }
  std::uint32_t longest_word() const { return longest_word_; }

 private:
  struct Entry {
    std::uint32_t begin, length;
    std::int32_t value;
  };
  std::u16string_view word(const Entry& entry) const {
    return std::u16string_view(units_).substr(entry.begin, entry.length);
  }
  bool begins(char16_t unit) const { return (first_[unit >> 6] >> (unit & 63)) & 1U; }
  static constexpr std::uint64_t bit_of(char16_t unit) { return std::uint64_t{1} << (unit & 63); }
  /// Which of the distinct first units `unit`, which is one of them, is.
  std::uint32_t rank(char16_t unit) const {
    const std::uint64_t below = first_[unit >> 6] & ((std::uint64_t{1} << (unit & 63)) - 1);
    return before_[unit >> 6] + static_cast<std::uint32_t>(std::popcount(below));
  }

  std::u16string units_;
  std::vector<Entry> entries_;
  std::array<std::uint64_t, 1024> first_{};
  std::array<std::uint16_t, 1024> before_{};  ///< distinct first units below each block of 64
  std::vector<std::uint32_t>
      starts_;  ///< where the words of each first unit begin in `entries_`; and the end
  std::vector<std::uint64_t>
      second_;  ///< for each first unit, which second units (by their last six bits) follow
  std::uint32_t longest_word_ = 0;
};

}  // namespace shuwen
