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

  /// Empty words are ignored.
  void add(std::u16string_view word, std::int32_t value);
  /// Of equal words the first added counts, or what `join` makes of the values of two.
  void seal(std::int32_t (*join)(std::int32_t first, std::int32_t other) = nullptr);

  /// The longest word that `text` holds at `at`, not reaching beyond `end`.
  Match longest(std::u16string_view text, std::size_t at, std::size_t end = std::u16string_view::npos) const {
    if (end > text.size()) end = text.size();
    return at < end && begins(text[at]) ? longest_begun(text, at, end) : Match{};
  }
  /// The longest such word that `accept`, which is given a Match, agrees to.
  template <class Accept>
  Match longest(std::u16string_view text, std::size_t at, std::size_t end, Accept accept) const {
    if (end > text.size()) end = text.size();
    Match match;
    Place place = at < end ? first(text[at]) : kNowhere;
    for (std::size_t next = at + 1; place != kNowhere; ++next) {
      const Match here{static_cast<std::uint32_t>(next - at), nodes_[place].value};
      if (nodes_[place].is_word && accept(here)) match = here;
      place = next < end ? after(place, text[next]) : kNowhere;
    }
    return match;
  }
  /// The value of `word`, or -1.
  std::int32_t find(std::u16string_view word) const;
  bool has(std::u16string_view word) const { return find(word) >= 0; }
  std::uint32_t longest_word() const { return longest_word_; }

  /// A beginning of words, for those who spell a text otherwise than unit by unit.
  using Place = std::uint32_t;
  static constexpr Place kNowhere = 0;  ///< where no word leads
  Place first(char16_t unit) const { return begins(unit) ? first_place(unit) : kNowhere; }
  Place after(Place place, char16_t unit) const;
  /// Whether the beginning is itself a word, and its value.
  bool ends_word(Place place) const { return nodes_[place].is_word; }
  std::int32_t value(Place place) const { return nodes_[place].value; }
  /// For values that are bits: of each place the bits of all words that begin so; none of kNowhere.
  std::vector<std::uint32_t> bits_under() const;

 private:
  /// A beginning of words. The beginnings that are one unit longer stand together, by that unit.
  struct Node {
    std::uint64_t next_units = 0;  ///< a bit for each by its unit's last six bits: most texts go on otherwise
    std::uint32_t first_child = 0;
    std::uint32_t child_count = 0;
    std::int32_t value = -1;
    bool is_word = false;
  };
  struct Word {
    std::uint64_t
        begin;  ///< its first four units, of fewer zeros behind them: what most words are told apart by
    std::uint32_t at;  ///< in written_
    std::uint32_t size;
    std::int32_t value;
  };
  bool begins(char16_t unit) const { return (first_[unit >> 6] >> (unit & 63) & 1U) != 0; }
  Match longest_begun(std::u16string_view text, std::size_t at, std::size_t end) const;
  Place first_place(char16_t unit) const;

  std::u16string_view text_of(const Word& word) const {
    return std::u16string_view(written_).substr(word.at, word.size);
  }

  std::u16string written_;   ///< the words one behind another, until sealed
  std::vector<Word> words_;  ///< until sealed
  std::vector<Node> nodes_;  ///< by length, then as the words are sorted: the root, which is nowhere, first
  std::u16string last_;      ///< of each node its last unit
  std::array<std::uint64_t, 1024> first_{};         ///< a bit for every unit that begins a word
  std::array<std::uint32_t, 1024> begun_before_{};  ///< of 64 units each, how many before them do
  std::uint32_t longest_word_ = 0;
};

}  // namespace shuwen
