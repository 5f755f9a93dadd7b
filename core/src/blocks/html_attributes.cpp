#include "blocks/html_attributes.h"

#include <algorithm>
#include <array>

#include "blocks/tag_key.h"

namespace shuwen {
namespace {

using View = std::string_view;

constexpr TagSet kKept({"class",   "id",       "style",   "hidden",     "role",     "itemprop",      "name",
                        "content", "property", "rel",     "src",        "data-src", "data-original", "alt",
                        "lang",    "colspan",  "rowspan", "align",      "datetime", "border",        "width",
                        "height",  "type",     "charset", "http-equiv", "xml:lang"});
// What is read of a style.
constexpr std::array<View, 3> kStyles = {"display", "text-align", "font-weight"};
constexpr std::size_t kLongestName = 13;
constexpr std::size_t kLongestValue = 4096;
constexpr std::size_t kLongestClass = 256;
constexpr std::size_t kLongestStyle = 40;

/// At most `size` bytes of `value`, no character cut in two.
View first(View value, std::size_t size) {
  if (value.size() <= size) return value;
  while (size > 0 && (static_cast<unsigned char>(value[size]) & 0xC0) == 0x80)
    --size;
  return value.substr(0, size);
}

}  // namespace

void KeptAttributes::clear() {
  html_.clear();
  seen_ = 0;
}

void KeptAttributes::add(View tag, View name, View value) {
  if (name.size() > kLongestName || name.empty()) return;
  std::array<char, kLongestName> folded{};
  std::transform(name.begin(), name.end(), folded.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  const View key(folded.data(), name.size());
  if (key == "href") {
    // Later stages only ask whether there is a link; the address itself counts for <link> and <base>.
    append(key, tag == "link" || tag == "base" ? value : View());
    return;
  }
  const std::size_t number = kKept.number_of(tag_key(key));
  if (number == kKept.size() || (seen_ >> number & 1) != 0) return;
  seen_ |= std::uint32_t{1} << number;
  if (key == "style") {
    add_style(value);
    return;
  }
  if (value.starts_with("data:")) value = {};
  append(key, first(value, key == "class" || key == "id" ? kLongestClass : kLongestValue));
}

void KeptAttributes::add_style(View value) {
  style_.clear();
  while (!value.empty() && style_.size() < kLongestClass) {
    const std::size_t end = std::min(value.find(';'), value.size());
    const View declaration = value.substr(0, end);
    const View property = declaration.substr(std::min(declaration.find_first_not_of(" \t\r\n"), end));
    for (const View read : kStyles) {
      if (property.starts_with(read)) style_.append(first(property, kLongestStyle)).push_back(';');
    }
    value.remove_prefix(std::min(end + 1, value.size()));
  }
  if (!style_.empty()) append("style", style_);
}

void KeptAttributes::append(View name, View value) {
  html_.push_back(' ');
  html_.append(name);
  if (value.empty()) return;
  html_.push_back('=');
  if (name == "type") {
    append_quoted(value, html_);  // tells the parser a hidden input, and us JSON-LD
  } else {
    aside_.write_value(value, html_);
  }
}

}  // namespace shuwen
