// Between UTF-8 and UTF-16.
#pragma once

#include <string>
#include <string_view>

namespace shuwen {

/// Ill-formed input gives U+FFFD, one for each maximal ill-formed part; never fails.
std::u16string to_utf16(std::string_view utf8);
std::string to_utf8(std::u16string_view utf16);

}  // namespace shuwen
