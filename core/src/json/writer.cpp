#include "json/writer.h"

#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstring>

#include "text/utf.h"

namespace shuwen::json {
namespace {

/// The most bytes that one unit of text becomes: \u001f.
constexpr std::size_t kLongestUnit = 6;
/// So many units are written at a time.
constexpr std::size_t kPiece = 1024;

/// An ASCII character that stands for itself in a JSON string.
constexpr bool is_plain(char16_t c) {
  return c >= 0x20 && c != u'"' && c != u'\\';
}

char* copy(char* out, std::string_view bytes) {
  return std::copy(bytes.begin(), bytes.end(), out);
}

char* escape(char* out, char c) {
  constexpr std::string_view kEscaped = "\"\\\b\f\n\r\t";
  constexpr std::string_view kLetters = "\"\\bfnrt";
  constexpr std::string_view kDigits = "0123456789abcdef";
  *out++ = '\\';
  if (const auto at = kEscaped.find(c); at != kEscaped.npos) {
    *out++ = kLetters[at];
    return out;
  }
  out = copy(out, "u00");
  *out++ = kDigits[static_cast<std::size_t>(c) >> 4];
  *out++ = kDigits[c & 15];
  return out;
}

}  // namespace

void Writer::append(std::string_view bytes) {
  if (bytes.size() > kBuffer) {
    flush();
    out_.append(bytes);
    return;
  }
  written(copy(room(bytes.size()), bytes));
}

void Writer::new_line() {
  if (indent_ < 0) return;
  flush();
  out_.push_back('\n');
  out_.append(static_cast<std::size_t>(indent_) * static_cast<std::size_t>(depth_), ' ');
}

char* Writer::next_value(std::size_t size) {
  if (after_key_) {
    after_key_ = false;
    return room(size);
  }
  if (depth_ > 0) {
    if (!first_) {
      char* const out = room(1);
      *out = ',';
      written(out + 1);
    }
    first_ = false;
    new_line();
  }
  return room(size);
}

void Writer::open(char bracket) {
  char* const out = next_value(1);
  *out = bracket;
  written(out + 1);
  ++depth_;
  first_ = true;
}

void Writer::close(char bracket) {
  --depth_;
  if (!first_) new_line();
  first_ = false;
  char* const out = room(1);
  *out = bracket;
  written(out + 1);
}

void Writer::key(std::string_view name) {
  char* out = next_value(name.size() + 4);
  *out++ = '"';
  std::memcpy(out, name.data(), name.size());
  out += name.size();
  *out++ = '"';
  *out++ = ':';
  if (indent_ >= 0) *out++ = ' ';
  written(out);
  after_key_ = true;
}

void Writer::key(std::u16string_view name) {
  string(name);
  append(indent_ < 0 ? ":" : ": ");
  after_key_ = true;
}

void Writer::raw(std::string_view json) {
  next_value(0);
  append(json);
}

void Writer::string(std::u16string_view text) {
  char* out = next_value(2);
  *out++ = '"';
  for (std::size_t i = 0; i < text.size();) {
    written(out);
    const std::size_t piece = std::min(text.size(), i + kPiece);
    out = room(kLongestUnit * (piece - i) + 1);
    while (i < piece) {
      const char16_t unit = text[i];
      if (unit < 0x80) {
        ++i;
        if (is_plain(unit))
          *out++ = static_cast<char>(unit);
        else
          out = escape(out, static_cast<char>(unit));
        continue;
      }
      if (unit >= 0x800 && !U16_IS_SURROGATE(unit)) {  // nearly all that is not ASCII
        *out++ = static_cast<char>(0xE0 | unit >> 12);
        *out++ = static_cast<char>(0x80 | (unit >> 6 & 0x3F));
        *out++ = static_cast<char>(0x80 | (unit & 0x3F));
        ++i;
        continue;
      }
      UChar32 c = 0;
      U16_NEXT(text.data(), i, text.size(), c);
      if (U_IS_SURROGATE(c)) c = 0xFFFD;
      std::size_t length = 0;
      U8_APPEND_UNSAFE(out, length, c);
      out += length;
    }
  }
  *out++ = '"';
  written(out);
}

void Writer::string(std::string_view text) {
  const bool plain =
      text.size() <= kPiece && std::all_of(text.begin(), text.end(), [](char c) { return U8_IS_SINGLE(c); });
  if (!plain) return string(to_utf16(text));
  char* out = next_value(kLongestUnit * text.size() + 2);
  *out++ = '"';
  for (const char c : text) {
    if (is_plain(static_cast<char16_t>(c)))
      *out++ = c;
    else
      out = escape(out, c);
  }
  *out++ = '"';
  written(out);
}

void Writer::span(Span value) {
  const auto scope = array();
  number(value.begin);
  number(value.end);
}

}  // namespace shuwen::json
