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
Utf8Sequence utf8_sequence(std::string_view utf8, std::size_t at);

/// Appends the well-formed UTF-8 from `at` on; returns where it ends: at the end or the first ill-formed
/// byte.
std::size_t append_utf8(std::string_view utf8, std::size_t at, std::u16string& text);

void append_code_point(std::uint32_t code_point, std::u16string& text);

}  // namespace shuwen
