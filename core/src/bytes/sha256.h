// SHA-256 (FIPS 180-4), for naming files by their content.
#pragma once

#include <string>
#include <string_view>

namespace shuwen {

/// 64 lower-case hexadecimal digits.
std::string sha256_hex(std::string_view bytes);

}  // namespace shuwen
