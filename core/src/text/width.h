// How wide text is on a terminal.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace shuwen {

/// Columns `text` takes: two for wide and full-width characters (East Asian Width W and F), none for
/// combining marks and invisible characters, one for the rest.
std::size_t display_width(std::u16string_view text);

/// `text` filled with spaces, or cut with `…`, to exactly `columns`.
std::u16string fit_width(std::u16string_view text, std::size_t columns);

}  // namespace shuwen
