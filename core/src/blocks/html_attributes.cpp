#include "blocks/html_attributes.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "blocks/tag_key.h"

namespace shuwen {
namespace {

using View = std::string_view;

// Tags whose attributes the parser itself compares, to clone or to join elements.
constexpr TagSet kCompared({"html", "body", "b", "big", "code", "em", "font", "i", "nobr", "s", "small",
                            "strike", "strong", "tt", "u"});
// What is read of a style.
constexpr std::array<View, 3> kStyles = {"display", "text-align", "font-weight"};
constexpr AttributeName kStyle = "style", kHref = "href", kClass = "class", kId = "id", kType = "type";
constexpr std::size_t kLongestName = 13;
constexpr std::size_t kLongestValue = 4096;  // two bytes hold the length
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

void KeptAttributes::begin(View tag) {
  tag_ = tag;
  html_.clear();
  bundle_.assign(AttributeBundle::kHead, '\0');
  seen_ = bundled_ = 0;
  bundles_ = aside_.has_room_for_bytes() && !kCompared.has(tag_key(tag));
}

const std::string& KeptAttributes::html() {
  if (bundled_ == 0) return html_;
  std::memcpy(bundle_.data(), &bundled_, AttributeBundle::kHead);
  html_.append(" ").append(AttributeBundle::kName).push_back('=');
  aside_.write_bytes(bundle_, html_);
  return html_;
}

void KeptAttributes::add(View name, View value) {
  if (name.size() > kLongestName || name.empty()) return;
  std::array<char, kLongestName> folded{};
  std::transform(name.begin(), name.end(), folded.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  const View key(folded.data(), name.size());
  const std::size_t number = kReadAttributes.number_of(tag_key(key));
  if (number == kReadAttributes.size() || (seen_ >> number & 1) != 0) return;
  seen_ |= std::uint32_t{1} << number;
  if (number == kStyle.number) {
    add_style(value);
    return;
  }
  // Later stages only ask whether there is a link; the address itself counts for <link> and <base>.
  if (value.starts_with("data:") || (number == kHref.number && tag_ != "link" && tag_ != "base")) value = {};
  const bool name_of_style = number == kClass.number || number == kId.number;
  append(number, key, first(value, name_of_style ? kLongestClass : kLongestValue));
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
  if (!style_.empty()) append(kStyle.number, kStyle.text, style_);
}

void KeptAttributes::append(std::size_t number, View name, View value) {
  const bool asked_for = number == kType.number;  // tells the parser a hidden input, and us JSON-LD
  if (bundles_ && !asked_for && value.find('&') == View::npos && value.find('\r') == View::npos) {
    const char head[AttributeBundle::kEntryHead] = {static_cast<char>(number),
                                                    static_cast<char>(value.size() & 0xFF),
                                                    static_cast<char>(value.size() >> 8)};
    bundle_.append(head, sizeof head).append(value);
    bundled_ |= std::uint32_t{1} << number;
    return;
  }
  html_.push_back(' ');
  html_.append(name);
  if (value.empty()) return;
  html_.push_back('=');
  if (asked_for) {
    append_quoted(value, html_);
  } else {
    aside_.write_value(value, html_);
  }
}

std::optional<View> AttributeBundle::find(AttributeName name) const {
  std::uint32_t present = 0;
  std::memcpy(&present, bytes_, kHead);
  if ((present >> name.number & 1) == 0) return std::nullopt;
  for (const char* entry = bytes_ + kHead;;) {
    const std::size_t length = static_cast<unsigned char>(entry[1]) |
                               static_cast<std::size_t>(static_cast<unsigned char>(entry[2])) << 8;
    if (static_cast<unsigned char>(*entry) == name.number) return View(entry + kEntryHead, length);
    entry += kEntryHead + length;
  }
}

}  // namespace shuwen
