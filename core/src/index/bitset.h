// Sets of documents (or blocks) of one segment.
#pragma once

#include <bit>
#include <cstdint>
#include <vector>

namespace shuwen::index {

class Bitset {
 public:
  Bitset() = default;
  explicit Bitset(std::uint32_t size, bool all = false)
      : words_((size + 63) / 64, all ? ~std::uint64_t{0} : 0), size_(size) {
    trim();
  }

  std::uint32_t size() const { return size_; }
  bool empty_set() const { return words_.empty(); }
  bool has(std::uint32_t i) const { return (words_[i >> 6] >> (i & 63) & 1) != 0; }
  void set(std::uint32_t i) { words_[i >> 6] |= std::uint64_t{1} << (i & 63); }
  void reset(std::uint32_t i) { words_[i >> 6] &= ~(std::uint64_t{1} << (i & 63)); }

  Bitset& operator&=(const Bitset& other) {
    for (std::size_t i = 0; i < words_.size(); ++i)
      words_[i] &= other.words_[i];
    return *this;
  }
  Bitset& operator|=(const Bitset& other) {
    for (std::size_t i = 0; i < words_.size(); ++i)
      words_[i] |= other.words_[i];
    return *this;
  }
  void flip() {
    for (auto& word : words_)
      word = ~word;
    trim();
  }
  std::uint64_t count() const {
    std::uint64_t sum = 0;
    for (const std::uint64_t word : words_)
      sum += static_cast<std::uint64_t>(std::popcount(word));
    return sum;
  }
  /// Calls visit(i) for all members, ascending.
  template <class Visit>
  void each(Visit visit) const {
    for (std::size_t w = 0; w < words_.size(); ++w) {
      for (std::uint64_t word = words_[w]; word != 0; word &= word - 1)
        visit(static_cast<std::uint32_t>(w * 64 + static_cast<unsigned>(std::countr_zero(word))));
    }
  }

 private:
  void trim() {
    if ((size_ & 63) != 0 && !words_.empty()) words_.back() &= (std::uint64_t{1} << (size_ & 63)) - 1;
  }

  std::vector<std::uint64_t> words_;
  std::uint32_t size_ = 0;
};

}  // namespace shuwen::index
