// Text as JSON strings (which nlohmann-json holds as UTF-8).
#pragma once

#include <string>
#include <string_view>

#include "text/utf.h"

namespace shuwen::json {

inline std::string text(std::u16string_view value) {
  return to_utf8(value);
}

}  // namespace shuwen::json
