#include "bytes/declaration.h"

#include <algorithm>

#include "bytes/ascii.h"

namespace shuwen {
namespace {

constexpr std::size_t kHead = 64 * 1024;

struct Attribute {
  std::string name, value;
};

/// Reads the attributes of one tag from `i`, just behind its name, up to `>`.
class TagReader {
 public:
  TagReader(std::string_view text, std::size_t i) : text_(text), i_(i) {}

  /// False at the end of the tag.
  bool next(Attribute& attribute) {
    while (i_ < text_.size() && (is_ascii_space(text_[i_]) || text_[i_] == '/'))
      ++i_;
    if (i_ >= text_.size() || text_[i_] == '>' || text_[i_] == '?') return false;
    const std::size_t begin = i_++;
    while (i_ < text_.size() && !is_ascii_space(text_[i_]) && text_[i_] != '=' && text_[i_] != '>' &&
           text_[i_] != '/')
      ++i_;
    attribute.name = ascii_lower(text_.substr(begin, i_ - begin));
    attribute.value.clear();
    skip_spaces();
    if (i_ >= text_.size() || text_[i_] != '=') return true;
    ++i_;
    skip_spaces();
    attribute.value = value();
    return true;
  }
  std::size_t position() const { return i_; }

 private:
  void skip_spaces() {
    while (i_ < text_.size() && is_ascii_space(text_[i_]))
      ++i_;
  }
  std::string value() {
    if (i_ >= text_.size()) return {};
    const char quote = text_[i_];
    if (quote == '"' || quote == '\'') {
      const std::size_t begin = ++i_;
      i_ = std::min(text_.find(quote, begin), text_.size());
      const std::string_view content = text_.substr(begin, i_ - begin);
      if (i_ < text_.size()) ++i_;
      return std::string(content);
    }
    const std::size_t begin = i_;
    while (i_ < text_.size() && !is_ascii_space(text_[i_]) && text_[i_] != '>')
      ++i_;
    return std::string(text_.substr(begin, i_ - begin));
  }

  std::string_view text_;
  std::size_t i_;
};

std::string meta_label(TagReader& tag) {
  std::string charset, content;
  bool is_content_type = false;
  for (Attribute attribute; tag.next(attribute);) {
    if (attribute.name == "charset" && charset.empty()) charset = attribute.value;
    if (attribute.name == "content" && content.empty()) content = attribute.value;
    if (attribute.name == "http-equiv") is_content_type = ascii_lower(attribute.value) == "content-type";
  }
  if (!charset.empty()) return charset;
  return is_content_type ? std::string(charset_of(content)) : std::string();
}

}  // namespace

std::optional<ByteOrderMark> byte_order_mark(std::string_view bytes) {
  using namespace std::string_view_literals;
  const std::pair<std::string_view, const char*> marks[] = {
      {"\xEF\xBB\xBF"sv, "UTF-8"}, {"\xFF\xFE\0\0"sv, "UTF-32LE"}, {"\0\0\xFE\xFF"sv, "UTF-32BE"},
      {"\xFF\xFE"sv, "UTF-16LE"},  {"\xFE\xFF"sv, "UTF-16BE"},     {"\x84\x31\x95\x33"sv, "GB18030"}};
  for (const auto& [mark, name] : marks) {
    if (bytes.substr(0, mark.size()) == mark) return ByteOrderMark{find_encoding(name), mark.size()};
  }
  return std::nullopt;
}

std::string_view charset_of(std::string_view media_type) {
  const std::string lower = ascii_lower(media_type);
  for (std::size_t i = 0; (i = lower.find("charset", i)) != std::string::npos;) {
    i += 7;
    while (i < lower.size() && is_ascii_space(lower[i]))
      ++i;
    if (i >= lower.size() || lower[i] != '=') continue;
    ++i;
    while (i < lower.size() && (is_ascii_space(lower[i]) || lower[i] == '"' || lower[i] == '\''))
      ++i;
    const std::size_t end = std::min(lower.find_first_of(";,\"' \t\r\n", i), lower.size());
    return media_type.substr(i, end - i);
  }
  return {};
}

std::string declared_label(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, kHead);
  for (std::size_t i = 0; (i = head.find('<', i)) != std::string_view::npos;) {
    const std::string_view rest = head.substr(i);
    if (rest.starts_with("<!--")) {
      const std::size_t end = head.find("-->", i + 2);
      if (end == std::string_view::npos) return {};
      i = end + 3;
      continue;
    }
    const std::string start = ascii_lower(rest.substr(0, 6));
    if (start.starts_with("<?xml") && is_ascii_space(start.back())) {
      TagReader tag(head, i + 5);
      for (Attribute attribute; tag.next(attribute);) {
        if (attribute.name == "encoding" && !attribute.value.empty()) return attribute.value;
      }
    } else if (start.starts_with("<meta") && (is_ascii_space(start.back()) || start.back() == '/')) {
      TagReader tag(head, i + 5);
      std::string label = meta_label(tag);
      if (!label.empty()) return label;
    }
    ++i;
  }
  return {};
}

}  // namespace shuwen
