// Titles that are set over several lines, and how titles end.
#pragma once

#include <cstddef>
#include <string_view>

#include "article/page.h"

namespace shuwen {

constexpr std::size_t kMostTitleLines = 4;

/// Whether the line ends as subtitles do that name the kind of story: 见闻, 纪实, 侧记.
bool names_genre(std::u16string_view line);

/// Whether the line is short words without a sentence's marks, neither furniture nor a by-line.
bool is_bare_line(const Page& page, std::size_t line);

/// The lines of an official document's title that `line` is one of: at most the issuer (`某市人民政府`), then
/// from 关于 to the kind of document. Empty when `line` stands in no such run of several lines.
Window document_title(const Page& page, std::size_t line);

}  // namespace shuwen
