// The attributes of HTML that are read, each with a number.
#pragma once

#include <cstdint>
#include <string_view>

#include "blocks/tag_key.h"

namespace shuwen {

inline constexpr TagSet kReadAttributes(
    {"class",   "id",    "style",    "hidden",   "role",          "itemprop", "name",
     "content", "rel",   "property", "data-src", "data-original", "src",      "alt",
     "lang",    "align", "colspan",  "rowspan",  "datetime",      "border",   "width",
     "height",  "type",  "charset",  "xml:lang", "http-equiv",    "href"});
static_assert(kReadAttributes.size() <= 32);

/// One of kReadAttributes; to name another does not compile.
struct AttributeName {
  // NOLINTNEXTLINE(google-explicit-constructor): written where it is asked for, as a literal
  consteval AttributeName(const char* literal)
      : text(literal), number(static_cast<std::uint8_t>(kReadAttributes.number_of(tag_key(literal)))) {
    if (number == kReadAttributes.size()) is_never_kept();
  }
  static void is_never_kept();  // not defined: a constant expression cannot call it

  std::string_view text;
  std::uint8_t number;
};

}  // namespace shuwen
