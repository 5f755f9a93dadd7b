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

/// Whether the name ends as those of media, sites and offices do (…报, …网, …局).
bool is_media_name(std::u16string_view name);

/// How many units the name of a site has at most: The Harbour Islands Examiner says no more than 海湾日报.
std::size_t longest_site_name(std::u16string_view name);

/// The last part of a joined title, usually the site's name; empty when the title is not joined or
/// the part is too long for a name.
std::u16string last_title_part(std::u16string_view title);

/// The first part of a name with a motto joined to it: Harbour | News from the bay.
std::u16string_view first_title_part(std::u16string_view title);

/// The part of `line` that is the stated title, where the line only adds a badge to it (`原创…`, `… 原标题`);
/// else the whole.
Span title_in_line(const PageFacts& facts, std::u16string_view line);

/// The title the page's facts give, cut from site names; empty when they give none.
std::u16string stated_title(const PageFacts& facts);

}  // namespace shuwen
