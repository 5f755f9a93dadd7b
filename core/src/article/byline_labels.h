// Where the labels of by-lines (来源, 作者, 责编 …) stand in a line.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "article/byline.h"
#include "shuwen/span.h"

namespace shuwen {

/// What stands behind a label.
inline constexpr std::u16string_view kLabelColons = u":：︰∶";

struct FoundLabel {
  BylineField field;
  Span span;  ///< with its colon
};

/// A label at `at` that is followed by what it needs (a colon, a blank …).
std::optional<FoundLabel> label_at(std::u16string_view text, std::size_t at);

/// Whether a label may begin at `at`: at `begin`, after a blank, a mark, a divider or a figure.
bool may_start_label(std::u16string_view text, std::size_t begin, std::size_t at);

/// Whether a label with a colon stands at `at` right after a value's last character: `某报作者：甲`.
bool touches_label(std::u16string_view text, std::size_t begin, std::size_t at);

}  // namespace shuwen
