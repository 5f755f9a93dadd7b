// Titles: what the page's own facts say, and titles cut from site names.
#pragma once

#include <string>
#include <string_view>

#include "blocks/blocks.h"

namespace shuwen {

/// How well `line` agrees with the titles the page states outside its text: 0 … 100.
int title_similarity(const PageFacts& facts, std::u16string_view line);

/// `<title>`-like text without the site's and column's names joined to it by _, |, - or –. A dash that is the
/// title's own stays.
std::u16string without_site_name(std::u16string_view title, const PageFacts& facts);

/// The title the page's facts give, cut from site names; empty when they give none.
std::u16string stated_title(const PageFacts& facts);

}  // namespace shuwen
