#include "blocks/text_writer.h"

#include "text/chars.h"

namespace shuwen {
namespace {

bool is_wide(char16_t c) {
  return is_cjk(c) || (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFFEF);
}

}  // namespace

void TextWriter::put(char16_t c) {
  if (pending_ != Gap::none) {
    const bool joins =
        joinable_ && pending_ == Gap::line && is_wide(c) && !text_.empty() && is_wide(text_.back());
    if (open() && !joins) text_.push_back(u' ');
    pending_ = Gap::none;
  }
  text_.push_back(c);
  joinable_ = true;
}

std::uint32_t TextWriter::append(std::string_view utf8) {
  const std::size_t before = text_.size();
  std::size_t at = 0;
  // A line end between two pieces of markup shows as a blank.
  joinable_ = false;
  while (at < utf8.size()) {
    const auto c = static_cast<unsigned char>(utf8[at]);
    if (c < 0x80) {
      ++at;
      if (c == ' ' || c == '\t') {
        if (pending_ == Gap::none) pending_ = Gap::blank;
      } else if (c == '\n' || c == '\r' || c == '\f') {
        pending_ = Gap::line;
      } else if (c >= 0x20 && c != 0x7F) {
        put(static_cast<char16_t>(c));
      }
      continue;
    }
    const std::size_t size = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
    if (at + size > utf8.size()) break;
    const auto part = [&](std::size_t i) {
      return static_cast<char32_t>(static_cast<unsigned char>(utf8[at + i]) & 0x3F);
    };
    char32_t point = 0;
    if (size == 2) point = (static_cast<char32_t>(c & 0x1F) << 6) | part(1);
    if (size == 3) point = (static_cast<char32_t>(c & 0x0F) << 12) | (part(1) << 6) | part(2);
    if (size == 4)
      point = (static_cast<char32_t>(c & 0x07) << 18) | (part(1) << 12) | (part(2) << 6) | part(3);
    at += size;
    if (point >= 0x10000) {
      put(static_cast<char16_t>(0xD800 + ((point - 0x10000) >> 10)));
      text_.push_back(static_cast<char16_t>(0xDC00 + ((point - 0x10000) & 0x3FF)));
    } else if (point == 0x2028 || point == 0x2029 || point == 0x85) {
      pending_ = Gap::line;
    } else if (point >= 0xE000 && point <= 0xF8FF) {
      continue;  // private use: a site's own icon font, nothing to read
    } else {
      put(static_cast<char16_t>(point));
    }
  }
  return static_cast<std::uint32_t>(text_.size() - before);
}

void TextWriter::separate(char16_t separator) {
  text_.push_back(separator);
  pending_ = Gap::none;
}

Span TextWriter::finish() {
  const Span line = trim(text_, {line_begin_, size()});
  pending_ = Gap::none;
  if (line.empty()) {
    text_.resize(line_begin_);
  } else {
    text_.push_back(u'\n');
    line_begin_ = size();
  }
  return line;
}

}  // namespace shuwen
