// Remembers the word borders of texts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shuwen {

/// A table from texts to their borders that keeps all in four blocks of memory: an allocation for each text
/// would cost as much as segmenting it. What find() and add() give is valid until the next add() or clear().
class BorderMemory {
 public:
  /// The borders of `text`; empty when they are not known.
  std::span<const std::uint32_t> find(std::u16string_view text) const;
  /// Precondition: `text` is not known yet, and `borders` are not empty.
  std::span<const std::uint32_t> add(std::u16string_view text, std::span<const std::uint32_t> borders);
  /// Forgets all; gives memory back where a document was very long.
  void clear();

 private:
  struct Entry {
    std::size_t hash;
    std::uint32_t text, text_size;
    std::uint32_t borders, border_count;
  };
  std::span<const std::uint32_t> borders_of(const Entry& entry) const {
    return {borders_.data() + entry.borders, entry.border_count};
  }
  void put(std::uint32_t index);

  std::u16string texts_;
  std::vector<std::uint32_t> borders_;
  std::vector<Entry> entries_;
  std::vector<std::uint32_t>
      slots_;  ///< by hash, then the next free one: the index of an entry and one, or 0
};

}  // namespace shuwen
