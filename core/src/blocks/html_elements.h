// What each element is to the reader of a page.
#pragma once

#include <gumbo.h>

#include <string>

namespace shuwen {

/// The element begins and ends a line of its own.
bool is_block_element(GumboTag tag);
/// The element shows no text of the page, or none that reads as text.
bool is_skipped_element(GumboTag tag);
/// The element gets a Container.
bool is_container_element(GumboTag tag);

/// Class, id, role, itemprop and rel, lower-cased, joined by spaces.
std::string hints_of(const GumboNode& element);

/// What the style attribute and presentational attributes say.
struct Style {
  bool hidden = false;  ///< display:none, or the `hidden` attribute
  bool bold = false;
  bool centered = false;
};

Style style_of(const GumboNode& element);

}  // namespace shuwen
