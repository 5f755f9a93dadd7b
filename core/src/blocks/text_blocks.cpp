#include "blocks/text_blocks.h"

#include "text/chars.h"

namespace shuwen {

void split_lines(Document& document) {
  const std::u16string_view text = document.text;
  int blank = 0;
  for (std::uint32_t begin = 0; begin < text.size();) {
    std::uint32_t end = begin;
    while (end < text.size() && !is_line_end(text[end]))
      ++end;
    const Span line = trim(text, {begin, end});
    if (line.empty()) {
      // \r\n is one line end.
      if (!(begin > 0 && text[begin - 1] == u'\r' && begin < text.size() && text[begin] == u'\n')) ++blank;
    } else {
      Block block{.span = line};
      block.blank_before = blank;
      block.indent = static_cast<int>(line.begin - begin);
      document.blocks.push_back(block);
      blank = 0;
    }
    begin = end + 1;
  }
}

}  // namespace shuwen
