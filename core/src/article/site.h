// The site a page belongs to, as its title and metas name it.
#pragma once

#include <string>
#include <string_view>

#include "blocks/blocks.h"

namespace shuwen {

/// What an account's name on a site stands for.
enum class Accounts : std::uint8_t { unknown, media, people, none };

struct Site {
  std::u16string name;  ///< as a source would be named; empty when unknown
  Accounts accounts = Accounts::unknown;
  bool from_title = false;  ///< the name is but the last part of the page's title
};

Site site_of(const PageFacts& facts);

}  // namespace shuwen
