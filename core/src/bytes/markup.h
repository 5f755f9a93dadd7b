// Whether a decoded text is a page, Markdown or plain text, by its content.
#pragma once

#include <string_view>

#include "bytes/bytes.h"

namespace shuwen {

/// `name` is the file's, a hint only: `.md` lets a single sign of Markdown suffice.
Markup markup_of(std::u16string_view text, std::string_view name);

}  // namespace shuwen
