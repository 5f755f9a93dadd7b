// Words by their classes: what a lexicon of classes and lists of words is asked for.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

#include "lexicon/prefix_table.h"

namespace shuwen {

struct WordMatch {
  std::uint32_t classes = 0;  ///< 0: no such word stands there
  std::uint32_t size = 0;
};

/// The words of lexicons whose rows are a class and its words, parted by blanks. A word may be of several
/// classes: bit i stands for the i-th of `classes`, at most 31; rows of other classes are passed over.
class ClassTable {
 public:
  ClassTable(std::initializer_list<std::string_view> lexicons, std::span<const std::u16string_view> classes);

  /// The longest word of any of `classes` at `at`, not reaching beyond `end`, with all its classes.
  WordMatch longest(std::u16string_view text, std::uint32_t at, std::uint32_t end,
                    std::uint32_t classes) const {
    if (end > text.size()) end = static_cast<std::uint32_t>(text.size());
    if (at >= end) return {};
    const PrefixTable::Place place = words_.first(text[at]);
    return (classes_under_[place] & classes) != 0 ? longest_begun(text, at, end, classes, place)
                                                  : WordMatch{};
  }
  /// Whether a word of any of `classes` stands anywhere in `text`.
  bool holds(std::u16string_view text, std::uint32_t classes) const;
  /// Size of the longest word of `classes` that `text` ends in; 0 when there is none.
  std::uint32_t ending(std::u16string_view text, std::uint32_t classes) const;

 private:
  WordMatch longest_begun(std::u16string_view text, std::uint32_t at, std::uint32_t end,
                          std::uint32_t classes, PrefixTable::Place place) const;

  PrefixTable words_;
  std::vector<std::uint32_t> classes_under_;  ///< of each place of `words_`: no other ones lie ahead
};

}  // namespace shuwen
