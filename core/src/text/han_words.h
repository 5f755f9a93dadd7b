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
  HanWords();

  /// False without the dictionary: then there is nothing to ask.
  bool available() const { return trie_ != nullptr; }

  /// Appends the end of each word of `run`, which holds nothing but dictionary Han, counted from `begin`.
  void divide(std::u16string_view run, std::uint32_t begin, std::vector<std::uint32_t>& ends);

 private:
  /// What the dictionary has of words that begin with a character: to look for it in a root of thousands of
  /// branches would be most of the work.
  struct Beginning {
    std::uint64_t state = 0;       ///< of the trie behind the character; 0: not looked up yet
    std::uint64_t next_units = 0;  ///< a bit for each unit that goes on, by its last six bits
    std::uint32_t cost = 0;        ///< of the character as a word
  };
  /// Of the characters before an offset: the cost of the best division, and where its last word begins.
  struct Best {
    std::uint32_t cost;
    std::uint32_t word_begin;
  };
  const Beginning& beginning(char16_t han);

  const char16_t* trie_ = nullptr;
  std::vector<Beginning> beginnings_;
  std::vector<Best> best_;  ///< kept from call to call for its memory
};

}  // namespace shuwen
