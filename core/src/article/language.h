// The language of the article's text.
#pragma once

#include <string>
#include <string_view>

#include "article/page.h"

namespace shuwen {

/// BCP 47 (`zh-Hans`, `zh-Hant`, `en`, `ja`, `ko` …), from the letters of the text, else from what the page
/// says; empty when neither tells.
std::string language_of(const Page& page, Window window);

/// Whether a language is written without Han, kana and hangul.
bool is_latin_language(std::string_view language);

}  // namespace shuwen
