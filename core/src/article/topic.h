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
  /// To be called once, after the last add() and before the first share().
  void seal();

  /// How much of `line` the text speaks of, 0 to 100: the share of the line's pairs and words found in it.
  int share(std::u16string_view line) const;

 private:
  std::vector<std::uint64_t> seen_;  ///< in order, once sealed
};

}  // namespace shuwen
