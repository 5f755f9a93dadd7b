#include "blocks/blocks.h"

#include "text/chars.h"

namespace shuwen {

Document build_blocks(DecodedFile file) {
  Document document;
  document.file = std::move(file.file);
  document.text = std::move(file.text);
  document.warnings = std::move(file.warnings);
  const std::u16string_view text = document.text;
  for (std::uint32_t begin = 0; begin < text.size();) {
    std::uint32_t end = begin;
    while (end < text.size() && !is_line_end(text[end]))
      ++end;
    const Span line = trim(text, {begin, end});
    if (!line.empty()) document.blocks.push_back({.span = line});
    begin = end + 1;
  }
  return document;
}

}  // namespace shuwen
