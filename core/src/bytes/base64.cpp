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

/// Decodes up to padding or, when `strict`, a foreign character, whose position comes back; else the size.
std::size_t decode(std::string_view text, bool strict, std::string& bytes) {
  bytes.reserve(text.size() / 4 * 3);
  std::uint32_t pending = 0;
  int count = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == ' ' || c == '\t' || c == '\r' || c == '\n') continue;
    if (c == '=') break;
    const int bits = bits_of(c);
    if (bits < 0) {
      if (strict) return i;
      continue;
    }
    pending = pending << 6 | static_cast<std::uint32_t>(bits);
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes.push_back(static_cast<char>(pending >> count & 0xFF));
    }
  }
  return text.size();
}

}  // namespace

Result<std::string> decode_base64(std::string_view text) {
  std::string bytes;
  const std::size_t end = decode(text, true, bytes);
  if (end == text.size()) return bytes;
  return Error{"bad_base64", "The base64 content holds a character that does not belong there.", Stage::bytes,
               end};
}

std::string decode_base64_leniently(std::string_view text) {
  std::string bytes;
  decode(text, false, bytes);
  return bytes;
}

}  // namespace shuwen
