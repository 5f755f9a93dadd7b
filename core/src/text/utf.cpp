#include "text/utf.h"

#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <array>
#include <cstdint>
#include <cstring>

namespace shuwen {
namespace {
constexpr UChar32 kReplacement = 0xFFFD;
}

std::u16string to_utf16(std::string_view utf8) {
  std::u16string out;
  out.reserve(utf8.size());
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(utf8.data());
  const auto size = static_cast<std::int64_t>(utf8.size());
  for (std::int64_t i = 0; i < size;) {
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(bytes, i, size, c);
    if (c <= 0xFFFF) {
      out.push_back(static_cast<char16_t>(c));
    } else {
      out.push_back(U16_LEAD(c));
      out.push_back(U16_TRAIL(c));
    }
  }
  return out;
}

std::string to_utf8(std::u16string_view utf16) {
  std::string out;
  out.reserve(utf16.size() + utf16.size() / 2);
  // Gathered here first: a string asks at each byte whether it must grow.
  std::array<char, 1024> bytes;
  std::size_t length = 0;
  for (std::size_t i = 0; i < utf16.size();) {
    if (length + 4 > bytes.size()) {
      out.append(bytes.data(), length);
      length = 0;
    }
    std::uint64_t four = 0;
    if (i + 4 <= utf16.size() &&
        (std::memcpy(&four, utf16.data() + i, sizeof four), (four & 0xFF80FF80FF80FF80U) == 0)) {
      for (int k = 0; k < 4; ++k)
        bytes[length++] = static_cast<char>(utf16[i++]);
      continue;
    }
    UChar32 c = utf16[i];
    if (c < 0x80) {
      bytes[length++] = static_cast<char>(c);
      ++i;
      continue;
    }
    U16_NEXT(utf16.data(), i, utf16.size(), c);
    if (U_IS_SURROGATE(c)) c = kReplacement;
    U8_APPEND_UNSAFE(bytes, length, c);
  }
  out.append(bytes.data(), length);
  return out;
}

}  // namespace shuwen
