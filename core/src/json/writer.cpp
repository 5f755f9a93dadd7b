#include "json/writer.h"

#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>

#include "text/utf.h"

namespace shuwen::json {

void Writer::new_line() {
  if (indent_ < 0) return;
  out_ += '\n';
  out_.append(static_cast<std::size_t>(indent_) * static_cast<std::size_t>(depth_), ' ');
}

void Writer::separate() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (depth_ == 0) return;
  if (!first_) out_ += ',';
  first_ = false;
  new_line();
}

void Writer::open(char bracket) {
  separate();
  out_ += bracket;
  ++depth_;
  first_ = true;
}

void Writer::close(char bracket) {
  --depth_;
  if (!first_) new_line();
  first_ = false;
  out_ += bracket;
}

void Writer::key(std::string_view name) {
  separate();
  out_ += '"';
  out_ += name;
  out_ += indent_ < 0 ? "\":" : "\": ";
  after_key_ = true;
}

void Writer::raw(std::string_view json) {
  separate();
  out_ += json;
}

void Writer::ascii(char c) {
  constexpr std::string_view kEscaped = "\"\\\b\f\n\r\t";
  constexpr std::string_view kLetters = "\"\\bfnrt";
  constexpr std::string_view kDigits = "0123456789abcdef";
  if (c >= 0x20 && c != '"' && c != '\\') {
    out_ += c;
  } else if (const auto at = kEscaped.find(c); at != kEscaped.npos) {
    (out_ += '\\') += kLetters[at];
  } else {
    ((out_ += "\\u00") += kDigits[static_cast<std::size_t>(c) >> 4]) += kDigits[c & 15];
  }
}

void Writer::string(std::u16string_view text) {
  separate();
  out_ += '"';
  for (std::size_t i = 0; i < text.size();) {
    UChar32 c = text[i];
    if (c < 0x80) {
      ascii(static_cast<char>(c));
      ++i;
      continue;
    }
    U16_NEXT(text.data(), i, text.size(), c);
    if (U_IS_SURROGATE(c)) c = 0xFFFD;
    char bytes[4];
    std::size_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, c);
    out_.append(bytes, length);
  }
  out_ += '"';
}

void Writer::string(std::string_view text) {
  const bool plain = std::all_of(text.begin(), text.end(), [](char c) { return U8_IS_SINGLE(c); });
  if (!plain) return string(to_utf16(text));
  separate();
  out_ += '"';
  for (const char c : text)
    ascii(c);
  out_ += '"';
}

void Writer::span(Span value) {
  const auto scope = array();
  number(value.begin);
  number(value.end);
}

}  // namespace shuwen::json
