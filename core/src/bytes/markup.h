// Whether a decoded text is a page, Markdown or plain text, by its content.
#pragma once

#include <string_view>

namespace shuwen {

/// `text` is UTF-8.
bool is_html(std::string_view text);
/// `name` is the file's, a hint only: `.md` lets a single sign of Markdown suffice.
bool is_markdown(std::u16string_view text, std::string_view name);

}  // namespace shuwen
