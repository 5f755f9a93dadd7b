// Makes HTML safe and cheap to parse: what no later stage reads is left out, and what would make a parser
// slow or its tree deep is bounded. Linear in the input.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "blocks/set_aside.h"

namespace shuwen {

struct TamedHtml {
  std::string html;
  SetAside aside;  ///< what characters of `html` stand for
  /// Contents of `<script>`s, views into the input: JSON-LD, and the others, in document order.
  std::vector<std::string_view> json_ld;
  std::vector<std::string_view> scripts;
  /// The first comments, short ones: programs that save pages note there where a page is from.
  std::vector<std::string_view> comments;
};

/// Leaves out scripts, styles, comments, frames, SVG, the attributes nobody reads and white space that shows
/// nowhere; drops tags nested deeper than a browser would keep, and formatting elements that a broken page
/// would have cloned into every paragraph. The text and the structure of ordinary pages stay as they are.
/// `html` is UTF-8.
TamedHtml tame_html(std::string_view html);

}  // namespace shuwen
