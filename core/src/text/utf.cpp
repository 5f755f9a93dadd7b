#include "text/utf.h"

#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <array>
#include <cstdint>
#include <cstring>

namespace shuwen {
namespace {

constexpr UChar32 kReplacement = 0xFFFD;

}  // namespace

std::size_t append_utf8(std::string_view utf8, std::size_t at, std::u16string& text) {
  std::size_t unit = text.size();
  text.resize(unit + (utf8.size() - at));
  char16_t* out = text.data();
  const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(utf8[i]); };
  while (at < utf8.size()) {
    if (byte(at) < 0x80) {
      std::uint64_t eight = 0x80;
      if (at + 8 <= utf8.size()) std::memcpy(&eight, utf8.data() + at, sizeof eight);
      for (int k = (eight & 0x8080808080808080U) == 0 ? 8 : 1; k > 0; --k)
        out[unit++] = byte(at++);
      continue;
    }
    // Most of what follows is Han, of three bytes each.
    if (at + 3 <= utf8.size() && (byte(at) & 0xF0) == 0xE0 &&
        (((byte(at + 1) ^ 0x80) | (byte(at + 2) ^ 0x80)) & 0xC0) == 0) {
      const auto three =
          static_cast<char16_t>((byte(at) & 0xF) << 12 | (byte(at + 1) & 0x3F) << 6 | (byte(at + 2) & 0x3F));
      if (three < 0x800 || U16_IS_SURROGATE(three)) break;
      out[unit++] = three;
      at += 3;
      continue;
    }
    const Utf8Sequence sequence = utf8_sequence(utf8, at);
    if (sequence.length == 0) break;
    at += static_cast<std::size_t>(sequence.length);
    if (sequence.code_point <= 0xFFFF) {
      out[unit++] = static_cast<char16_t>(sequence.code_point);
    } else {
      out[unit++] = U16_LEAD(sequence.code_point);
      out[unit++] = U16_TRAIL(sequence.code_point);
    }
  }
  text.resize(unit);
  return at;
}

void append_code_point(std::uint32_t code_point, std::u16string& text) {
  if (code_point <= 0xFFFF) {
    text.push_back(static_cast<char16_t>(code_point));
  } else {
    text.push_back(U16_LEAD(code_point));
    text.push_back(U16_TRAIL(code_point));
  }
}

std::u16string to_utf16(std::string_view utf8) {
  std::u16string out;
  const std::size_t well_formed = append_utf8(utf8, 0, out);
  if (well_formed == utf8.size()) return out;
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(utf8.data());
  const auto size = static_cast<std::int64_t>(utf8.size());
  for (auto i = static_cast<std::int64_t>(well_formed); i < size;) {
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(bytes, i, size, c);
    append_code_point(static_cast<std::uint32_t>(c), out);
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
