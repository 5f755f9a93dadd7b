#include "blocks/set_aside.h"

#include <algorithm>
#include <cstring>

namespace shuwen {
namespace {

using View = std::string_view;

constexpr std::size_t kMost = 0xFFFE;  // a plane's last two are no characters, and a parser leaves them out
constexpr std::size_t kShortest = 6;   // bytes; shorter ones the parser may as well read
constexpr std::size_t kMarkSize = 4;   // in UTF-8
constexpr char kLead = '\xF3', kBytesLead = '\xF4';

/// Whether a character of the texts' plane begins at `bytes`, which ends in a zero byte.
bool is_mark(const char* bytes) {
  return *bytes == kLead && static_cast<unsigned char>(bytes[1]) >= 0xB0;
}

/// Whether `bytes` are one character of the bytes' plane.
bool is_mark_of_bytes(const char* bytes) {
  return *bytes == kBytesLead && (bytes[1] & 0xF0) == 0x80 && std::strlen(bytes) == kMarkSize;
}

std::uint32_t decoded(const char* mark) {
  std::uint32_t point = static_cast<unsigned char>(mark[0]) & 0x07U;
  for (int i = 1; i < 4; ++i)
    point = point << 6 | (static_cast<unsigned char>(mark[i]) & 0x3FU);
  return point;
}

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/// Behind the `&` at `at`: the end of what may belong to a character reference.
std::size_t reference_end(View text, std::size_t at) {
  const auto in_reference = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#';
  };
  do
    ++at;
  while (at < text.size() && in_reference(text[at]));
  return at < text.size() && text[at] == ';' ? at + 1 : at;
}

}  // namespace

void append_quoted(View value, std::string& html) {
  html.push_back('"');
  for (std::size_t at = 0; at < value.size();) {
    const std::size_t quote = std::min(value.find('"', at), value.size());
    html.append(value.substr(at, quote - at));
    if (quote < value.size()) html.append("&quot;");
    at = quote + 1;
  }
  html.push_back('"');
}

SetAside::SetAside(View html) {
  allowed_ = html.find('\0') == View::npos;
  for (std::size_t at = html.find(kLead); allowed_ && at != View::npos; at = html.find(kLead, at + 1))
    allowed_ = at + 1 < html.size() && !is_mark(html.data() + at);
}

bool SetAside::Shelf::has_room() const {
  return begins.size() < kMost;
}

void SetAside::Shelf::write(View bytes, std::string& html) {
  const auto point = first + static_cast<std::uint32_t>(begins.size());
  begins.push_back(static_cast<std::uint32_t>(all.size()));
  all.append(bytes).push_back('\0');
  html.push_back(static_cast<char>(0xF0 | point >> 18));
  for (const int shift : {12, 6, 0})
    html.push_back(static_cast<char>(0x80 | (point >> shift & 0x3F)));
}

const char* SetAside::Shelf::at(const char* mark) const {
  const std::size_t index = decoded(mark) - first;
  static constexpr char kNothing[4] = {};  // as a text, and as a bundle of attributes
  return index < begins.size() ? all.data() + begins[index] : kNothing;
}

void SetAside::write(View text, std::string& html) {
  if (text.size() < kShortest || !allowed_ || !texts_.has_room()) {
    html.append(text);
  } else {
    texts_.write(text, html);
  }
}

void SetAside::write_bytes(View bytes, std::string& html) {
  bytes_.write(bytes, html);
}

void SetAside::write_text(View text, std::string& html) {
  std::size_t begin = 0;
  std::size_t end = text.size();
  while (begin < end && is_blank(text[begin]))
    ++begin;
  while (end > begin && is_blank(text[end - 1]))
    --end;
  html.append(text.substr(0, begin));
  while (begin < end) {
    const std::size_t reference = std::min(text.find('&', begin), end);
    write(text.substr(begin, reference - begin), html);
    begin = reference < end ? reference_end(text.substr(0, end), reference) : end;
    html.append(text.substr(reference, begin - reference));
  }
  html.append(text.substr(end));
}

void SetAside::write_value(View value, std::string& html) {
  if (value.size() >= kShortest && allowed_ && texts_.has_room() && value.find('&') == View::npos &&
      value.find('\r') == View::npos) {
    texts_.write(value, html);
  } else {
    append_quoted(value, html);
  }
}

const char* SetAside::restored_bytes(const char* parsed) const {
  return is_mark_of_bytes(parsed) ? bytes_.at(parsed) : nullptr;
}

const char* SetAside::restored(const char* parsed, Arena& arena) const {
  const char* mark = parsed;
  while (*mark != '\0' && !is_mark(mark))
    ++mark;
  if (*mark == '\0') return parsed;
  if (mark == parsed && parsed[kMarkSize] == '\0') return texts_.at(mark);
  std::string whole(parsed, mark);
  while (*mark != '\0') {
    if (is_mark(mark)) {
      whole += texts_.at(mark);
      mark += kMarkSize;
    } else {
      whole.push_back(*mark++);
    }
  }
  auto* copy = static_cast<char*>(arena.allocate(whole.size() + 1));
  std::memcpy(copy, whole.c_str(), whole.size() + 1);
  return copy;
}

}  // namespace shuwen
