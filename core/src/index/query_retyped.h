// A query as it would be with the signs of the query language typed as it wants them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace shuwen::index {

/// The query with full-width and Chinese quotation marks, parentheses, bars, minus signs and stars as ASCII
/// ones, commas as spaces, and `or`, `and`, `not` in capitals; absent when it has none of them. Chinese marks
/// are text to be found; but who types “…” without finding it may have meant "…".
std::optional<std::u16string> with_ascii_syntax(std::u16string_view query);

}  // namespace shuwen::index
