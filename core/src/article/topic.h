// What a text speaks of, as far as it tells a headline from a button: the pairs of characters and the words
// in it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace shuwen {

class Topic {
 public:
  /// Takes in the pairs of neighbouring Han characters and the words of other scripts.
  void add(std::u16string_view text);

  /// How much of `line` the text speaks of, 0 to 100: the share of the line's pairs and words found in it.
  int share(std::u16string_view line) const;

 private:
  /// Where `piece` stands in `slots_`, or the empty slot where it would.
  std::size_t slot_of(std::uint64_t piece) const;
  void insert(std::uint64_t piece);

  std::vector<std::uint64_t> slots_;  ///< a hash table of 2^n pieces, at most half full; 0 is empty
  std::size_t seen_ = 0;
};

}  // namespace shuwen
