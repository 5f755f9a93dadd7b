#include "json/writer.h"

#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>

#include "text/utf.h"

namespace shuwen::json {
namespace {

/// An ASCII character that stands for itself in a JSON string.
constexpr bool is_plain(char c) {
  return c >= 0x20 && c != '"' && c != '\\';
}

}  // namespace

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

void Writer::key(std::u16string_view name) {
  string(name);
  out_ += indent_ < 0 ? ":" : ": ";
  after_key_ = true;
}

void Writer::raw(std::string_view json) {
  separate();
  out_ += json;
}

void Writer::escape(char c) {
  constexpr std::string_view kEscaped = "\"\\\b\f\n\r\t";
  constexpr std::string_view kLetters = "\"\\bfnrt";
  constexpr std::string_view kDigits = "0123456789abcdef";
  if (const auto at = kEscaped.find(c); at != kEscaped.npos) {
    (out_ += '\\') += kLetters[at];
  } else {
    ((out_ += "\\u00") += kDigits[static_cast<std::size_t>(c) >> 4]) += kDigits[c & 15];
  }
}

void Writer::string(std::u16string_view text) {
  separate();
  out_ += '"';
  // Gathered here first: a string asks at each byte whether it must grow.
  std::array<char, 256> bytes;
  std::size_t length = 0;
  for (std::size_t i = 0; i < text.size();) {
    if (length + U8_MAX_LENGTH > bytes.size()) {
      out_.append(bytes.data(), length);
      length = 0;
    }
    UChar32 c = text[i];
    if (c >= 0x80) {
      U16_NEXT(text.data(), i, text.size(), c);
      if (U_IS_SURROGATE(c)) c = 0xFFFD;
      U8_APPEND_UNSAFE(bytes.data(), length, c);
      continue;
    }
    ++i;
    if (is_plain(static_cast<char>(c))) {
      bytes[length++] = static_cast<char>(c);
    } else {
      out_.append(bytes.data(), length);
      length = 0;
      escape(static_cast<char>(c));
    }
  }
  out_.append(bytes.data(), length);
  out_ += '"';
}

void Writer::string(std::string_view text) {
  const bool plain = std::all_of(text.begin(), text.end(), [](char c) { return U8_IS_SINGLE(c); });
  if (!plain) return string(to_utf16(text));
  separate();
  out_ += '"';
  for (const char c : text)
    is_plain(c) ? out_.push_back(c) : escape(c);
  out_ += '"';
}

void Writer::span(Span value) {
  const auto scope = array();
  number(value.begin);
  number(value.end);
}

}  // namespace shuwen::json
