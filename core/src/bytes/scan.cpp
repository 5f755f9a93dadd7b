#include "bytes/scan.h"

#include <bit>
#include <cstdint>
#include <cstring>

#include "text/utf.h"

namespace shuwen {
namespace {

constexpr std::uint64_t kEachByte = 0x0101010101010101, kEachUnit = 0x0001000100010001;

/// Of eight bytes of ASCII, the high bit of each that is not 0x20 to 0x7E, and now and then of another.
std::uint64_t maybe_controls(std::uint64_t eight) {
  return ((eight + kEachByte) | (eight - 0x20 * kEachByte)) & 0x80 * kEachByte;
}
/// Whether all four units are 0x20 to 0x7E.
bool are_printable_units(std::uint64_t four) {
  return (((four + kEachUnit) | (four - 0x20 * kEachUnit) | four) & 0xFF80 * kEachUnit) == 0;
}

bool is_control(std::uint32_t code_point) {
  constexpr std::uint32_t kHarmless =
      1U << '\t' | 1U << '\n' | 1U << '\r' | 1U << '\f' | 1U << 0x1A | 1U << 0x1B;
  // Nearly all characters are neither: one comparison each.
  if (code_point - 0x20U < 0x5FU || code_point - 0x80U < 0xFF7EU) return false;
  if (code_point < 0x20) return (kHarmless >> code_point & 1U) == 0;
  return code_point <= 0xFFFF;
}

}  // namespace

std::size_t count_controls(std::u16string_view text) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::uint64_t four = 0;
    // Four printable characters of ASCII at once, which most of a page is.
    while (i + 4 <= text.size() &&
           (std::memcpy(&four, text.data() + i, sizeof four), are_printable_units(four)))
      i += 4;
    if (i == text.size()) break;
    count += is_control(text[i]);
  }
  return count;
}

Utf8Scan scan_utf8(std::string_view bytes) {
  Utf8Scan scan;
  for (std::size_t i = 0; i < bytes.size();) {
    std::uint64_t eight = 0;
    for (; i + 8 <= bytes.size(); i += 8) {
      std::memcpy(&eight, bytes.data() + i, sizeof eight);
      if ((eight & 0x80 * kEachByte) != 0) break;
      for (std::uint64_t some = maybe_controls(eight); some != 0; some &= some - 1) {
        const auto at = i + static_cast<std::size_t>(std::countr_zero(some)) / 8;
        scan.controls += is_control(static_cast<unsigned char>(bytes[at]));
      }
    }
    for (; i < bytes.size() && static_cast<unsigned char>(bytes[i]) < 0x80; ++i)
      scan.controls += is_control(static_cast<unsigned char>(bytes[i]));
    for (; i < bytes.size() && static_cast<unsigned char>(bytes[i]) >= 0x80;) {
      const Utf8Sequence sequence = utf8_sequence(bytes, i);
      if (sequence.length == 0) return scan;
      scan.only_ascii = false;
      scan.controls += is_control(sequence.code_point);
      i += static_cast<std::size_t>(sequence.length);
    }
  }
  scan.well_formed = true;
  return scan;
}

}  // namespace shuwen
