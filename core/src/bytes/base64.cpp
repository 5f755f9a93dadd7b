#include "bytes/base64.h"

#include <cstdint>

namespace shuwen {
namespace {

/// The six bits a character stands for, or -1.
int bits_of(char c) {
  if (c >= 'A' && c <= 'Z') return c - 'A';
  if (c >= 'a' && c <= 'z') return c - 'a' + 26;
  if (c >= '0' && c <= '9') return c - '0' + 52;
  if (c == '+' || c == '-') return 62;
  if (c == '/' || c == '_') return 63;
  return -1;
}

}  // namespace

Result<std::string> decode_base64(std::string_view text) {
  std::string bytes;
  bytes.reserve(text.size() / 4 * 3);
  std::uint32_t pending = 0;
  int count = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == ' ' || c == '\t' || c == '\r' || c == '\n') continue;
    if (c == '=') break;
    const int bits = bits_of(c);
    if (bits < 0) {
      return Error{"bad_base64", "The base64 content holds a character that does not belong there.",
                   Stage::bytes, i};
    }
    pending = pending << 6 | static_cast<std::uint32_t>(bits);
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes.push_back(static_cast<char>(pending >> count & 0xFF));
    }
  }
  return bytes;
}

}  // namespace shuwen
