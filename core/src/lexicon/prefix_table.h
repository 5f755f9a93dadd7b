// A trie of words that finds, at a place of a text, the longest one that begins there.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shuwen {

/// Words with a number each, kept in simplified Han, as the text to be asked must be (`simplified_unit`).
/// Fill with add(), call seal() once, then ask. A question costs about the length of the match; most places
/// of a text are turned away by one bit.
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
  Match longest(std::u16string_view text, std::size_t at, std::size_t end = std::u16string_view::npos) const {
    return longest(text, at, end, [](Match) { return true; });
  }
  /// The longest such word that `accept`, which is given a Match, agrees to.
  template <class Accept>
  Match longest(std::u16string_view text, std::size_t at, std::size_t end, Accept accept) const {
    if (end > text.size()) end = text.size();
    Match match;
    std::uint32_t number = at < end ? child_of_root(text[at]) : 0;
    for (std::size_t next = at + 1; number != 0; ++next) {
      const Node& node = nodes_[number];
      const Match here{static_cast<std::uint32_t>(next - at), node.value};
      if (node.is_word && accept(here)) match = here;
      number = next < end ? child(node, text[next]) : 0;
    }
    return match;
  }
  /// The value of `word`, or -1.
  std::int32_t find(std::u16string_view word) const;
  bool has(std::u16string_view word) const { return find(word) >= 0; }
  std::uint32_t longest_word() const { return longest_word_; }

 private:
  /// Which of 64 units begin a word, and how many units before these do.
  struct FirstUnits {
    std::uint64_t bits = 0;
    std::uint32_t before = 0;
  };
  /// A beginning of words. The beginnings that are one unit longer stand together, by that unit.
  struct Node {
    std::uint32_t first_child = 0;
    std::uint32_t child_count = 0;
    std::int32_t value = -1;
    bool is_word = false;
  };
  struct Word {
    std::u16string text;
    std::int32_t value;
  };
  /// The number of the child of `node` by `unit`; 0, which is the root's number, when there is none.
  std::uint32_t child(const Node& node, char16_t unit) const;
  static std::uint32_t rank(const FirstUnits& units, char16_t unit);
  /// The same of the root.
  std::uint32_t child_of_root(char16_t unit) const {
    const FirstUnits& units = first_[unit >> 6];
    return (units.bits >> (unit & 63) & 1U) == 0 ? 0 : rank(units, unit);
  }

  std::vector<Word> words_;  ///< until sealed
  std::vector<Node> nodes_;  ///< by length, then as the words are sorted: the root first
  std::u16string last_;      ///< of each node its last unit
  std::array<FirstUnits, 1024> first_{};
  std::uint32_t longest_word_ = 0;
};

}  // namespace shuwen
