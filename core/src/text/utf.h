// Between UTF-8 and UTF-16.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace shuwen {

/// Ill-formed input gives U+FFFD, one for each maximal ill-formed part; never fails.
std::u16string to_utf16(std::string_view utf8);
std::string to_utf8(std::u16string_view utf16);

/// A well-formed sequence of UTF-8.
struct Utf8Sequence {
  int length = 0;  ///< in bytes; 0 when there is none
  std::uint32_t code_point = 0;
};
/// The sequence at `at`, which is within `utf8`.
inline Utf8Sequence utf8_sequence(std::string_view utf8, std::size_t at) {
  const auto byte_at = [&](std::size_t i) {
    return i < utf8.size() ? static_cast<std::uint8_t>(utf8[i]) : std::uint8_t{0};
  };
  const auto is_trail = [](std::uint8_t b) { return (b & 0xC0) == 0x80; };
  const std::uint8_t a = byte_at(at), b = byte_at(at + 1);
  if (a < 0x80) return {1, a};
  if (a >= 0xC2 && a <= 0xDF && is_trail(b)) return {2, (a & 0x1FU) << 6 | (b & 0x3FU)};
  const std::uint8_t c = byte_at(at + 2);
  if ((a & 0xF0) == 0xE0 && is_trail(b) && is_trail(c)) {
    const std::uint32_t value = (a & 0x0FU) << 12 | (b & 0x3FU) << 6 | (c & 0x3FU);
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    return value >= 0x800 && !surrogate ? Utf8Sequence{3, value} : Utf8Sequence{};
  }
  const std::uint8_t d = byte_at(at + 3);
  if ((a & 0xF8) == 0xF0 && is_trail(b) && is_trail(c) && is_trail(d)) {
    const std::uint32_t value = (a & 0x07U) << 18 | (b & 0x3FU) << 12 | (c & 0x3FU) << 6 | (d & 0x3FU);
    return value >= 0x10000 && value <= 0x10FFFF ? Utf8Sequence{4, value} : Utf8Sequence{};
  }
  return {};
}

/// Appends the well-formed UTF-8 from `at` on; returns where it ends: at the end or the first ill-formed
/// byte.
std::size_t append_utf8(std::string_view utf8, std::size_t at, std::u16string& text);

void append_code_point(std::uint32_t code_point, std::u16string& text);

}  // namespace shuwen
