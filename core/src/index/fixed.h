// Fixed-point arithmetic for scores: floating point may differ in its last digit between processors (fused
// multiply-add) and libraries (logarithms), integers do not.
#pragma once

#include <bit>
#include <cstdint>

namespace shuwen::index {

/// Numbers with 16 binary places.
using Fixed = std::int64_t;
inline constexpr unsigned kFixedShift = 16;
inline constexpr Fixed kFixedOne = Fixed{1} << kFixedShift;

/// The logarithm to base 2 of `value` (from 1), rounded down.
constexpr Fixed log2_fixed(std::uint64_t value) {
  const int whole = static_cast<int>(std::bit_width(value)) - 1;
  // The mantissa in [1, 2) with 30 binary places; squaring it brings out one binary place after the other.
  std::uint64_t mantissa = whole >= 30 ? value >> (whole - 30) : value << (30 - whole);
  Fixed places = 0;
  for (unsigned i = 0; i < kFixedShift; ++i) {
    mantissa = (mantissa * mantissa) >> 30;
    places <<= 1;
    if (mantissa >= std::uint64_t{1} << 31) {
      mantissa >>= 1;
      places |= 1;
    }
  }
  return (static_cast<Fixed>(whole) << kFixedShift) | places;
}

/// The natural logarithm of 1 + (documents - frequency + ½) / (frequency + ½); at least 2^-16.
constexpr Fixed inverse_document_frequency(std::uint64_t documents, std::uint64_t frequency) {
  constexpr Fixed kNaturalOfTwo = 45426;  // ln 2
  if (frequency > documents) documents = frequency;
  const Fixed log = log2_fixed(2 * documents + 2) - log2_fixed(2 * frequency + 1);
  const Fixed natural = (log * kNaturalOfTwo) >> kFixedShift;
  return natural > 0 ? natural : 1;
}

}  // namespace shuwen::index
