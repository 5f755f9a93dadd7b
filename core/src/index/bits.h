// Bit streams, least significant bit first, in 64-bit little-endian words.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <utility>
#include <vector>

namespace shuwen::index {

static_assert(std::endian::native == std::endian::little, "snapshots and bit streams are little-endian");

/// A quotient of this many or more is written in Elias gamma instead of unary.
inline constexpr unsigned kLongestUnary = 24;

class BitWriter {
 public:
  std::uint64_t size() const { return words_.size() * 64 - free_; }
  void reserve(std::uint64_t bits) { words_.reserve(bits / 64 + 2); }

  /// Writes the lowest `width` (at most 57) bits of `value`, which has no others.
  void put(std::uint64_t value, unsigned width) {
    if (width == 0) return;
    if (free_ == 0) {
      words_.push_back(value);
      free_ = 64 - width;
      return;
    }
    words_.back() |= value << (64 - free_);
    if (width <= free_) {
      free_ -= width;
    } else {
      words_.push_back(value >> free_);
      free_ = 64 - (width - free_);
    }
  }
  /// Elias gamma; `value` from 1: 0 has no code and writes nothing.
  void put_gamma(std::uint32_t value) {
    if (value == 0) return;
    const std::uint32_t highest = std::bit_floor(value);
    const auto width = static_cast<unsigned>(std::bit_width(value));
    put(highest, width);
    put(value ^ highest, width - 1);
  }
  /// Rice code with parameter `k`.
  void put_rice(std::uint32_t value, unsigned k) {
    const std::uint32_t quotient = value >> k;
    if (quotient < kLongestUnary) {
      put(std::uint64_t{1} << quotient, quotient + 1);
    } else {
      put(std::uint64_t{1} << kLongestUnary, kLongestUnary + 1);
      put_gamma(quotient - kLongestUnary + 1);
    }
    put(value & ((std::uint32_t{1} << k) - 1), k);
  }
  /// Gives the words up, with one more so that a reader may always load past the end.
  std::vector<std::uint64_t> finish() {
    words_.push_back(0);
    words_.push_back(0);
    free_ = 0;
    return std::move(words_);
  }

 private:
  std::vector<std::uint64_t> words_;
  unsigned free_ = 0;  ///< unused bits of the last word
};

/// The length of a Rice code.
constexpr std::uint64_t rice_bits(std::uint32_t value, unsigned k) {
  const std::uint32_t quotient = value >> k;
  if (quotient < kLongestUnary) return quotient + 1 + k;
  return kLongestUnary + 1 + k + 2 * static_cast<unsigned>(std::bit_width(quotient - kLongestUnary + 1)) - 1;
}

/// Reads anywhere in `words`. Past the end it gives some values, never more memory than there is.
class BitReader {
 public:
  BitReader() = default;
  BitReader(std::span<const std::uint64_t> words, std::uint64_t at)
      : bytes_(reinterpret_cast<const std::uint8_t*>(words.data())),
        last_(words.empty() ? 0 : words.size() * 64 - 64),
        at_(at) {}

  std::uint64_t position() const { return at_; }
  void skip(std::uint64_t bits) { at_ += bits; }
  bool past_end() const { return at_ > last_; }

  std::uint64_t get(unsigned width) {
    const std::uint64_t value = peek() & ((std::uint64_t{1} << width) - 1);
    at_ += width;
    return value;
  }
  /// Never 0; at most 32 bits wide.
  std::uint32_t get_gamma() {
    const auto zeros = static_cast<unsigned>(std::countr_zero(peek() | (std::uint64_t{1} << 31)));
    at_ += zeros + 1;
    return static_cast<std::uint32_t>((std::uint64_t{1} << zeros) | get(zeros));
  }
  std::uint32_t get_rice(unsigned k) {
    const std::uint64_t bits = peek();
    const auto zeros = static_cast<unsigned>(std::countr_zero(bits | (std::uint64_t{1} << kLongestUnary)));
    if (zeros < kLongestUnary) {
      // zeros + 1 + k stays within the 57 bits that a load is sure to give.
      at_ += zeros + 1 + k;
      return static_cast<std::uint32_t>((zeros << k) |
                                        ((bits >> (zeros + 1)) & ((std::uint64_t{1} << k) - 1)));
    }
    at_ += kLongestUnary + 1;
    const std::uint32_t quotient = get_gamma() - 1 + kLongestUnary;
    return (quotient << k) | static_cast<std::uint32_t>(get(k));
  }

 private:
  std::uint64_t peek() const {
    if (at_ > last_) return 0;
    std::uint64_t bits = 0;
    std::memcpy(&bits, bytes_ + (at_ >> 3), sizeof bits);
    return bits >> (at_ & 7);
  }

  const std::uint8_t* bytes_ = nullptr;
  std::uint64_t last_ = 0;  ///< the last position from which eight bytes can be loaded
  std::uint64_t at_ = 0;
};

}  // namespace shuwen::index
