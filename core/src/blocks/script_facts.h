// What a page says of itself in its scripts and comments: JSON-LD, variables, where it was saved from.
#pragma once

#include <string_view>
#include <vector>

#include "blocks/blocks.h"

namespace shuwen {

/// Adds `ld:headline`, `ld:datePublished`, `ld:author`, `ld:publisher`, `ld:url` of the first articles
/// described by the JSON-LD texts. What is not JSON is skipped; sizes are bounded.
void read_json_ld(const std::vector<std::string_view>& texts, PageFacts& facts);

/// Adds `js:publish_time` where a script sets the publication time of the page, as WeChat's do.
void read_scripts(const std::vector<std::string_view>& scripts, PageFacts& facts);

/// Sets `url`, unless it is known, to the address that browsers (`saved from url=(0021)https://…`) and
/// SingleFile (`url: https://…`) note in a comment of a page they save.
void read_comments(const std::vector<std::string_view>& comments, PageFacts& facts);

}  // namespace shuwen
