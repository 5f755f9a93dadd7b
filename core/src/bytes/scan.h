// What one look at every character of a file tells: whether it is UTF-8, and how much of it no text has.
#pragma once

#include <string_view>

namespace shuwen {

/// Of a text, the characters none has: C0 controls but white space and those that old tools leave, DEL, and
/// noncharacters.
std::size_t count_controls(std::u16string_view text);

struct Utf8Scan {
  bool well_formed = false;  ///< the rest is told of well-formed bytes only
  bool only_ascii = true;
  std::size_t controls = 0;  ///< as count_controls
};
/// Linear, and without decoding: most of a page's bytes are markup that is never read as text.
Utf8Scan scan_utf8(std::string_view bytes);

}  // namespace shuwen
