// What each element is to the reader of a page.
#pragma once

#include <gumbo.h>

#include <string>
#include <string_view>

namespace shuwen {

/// The element begins and ends a line of its own.
bool is_block_element(GumboTag tag);
/// The element shows no text of the page, or none that reads as text.
bool is_skipped_element(GumboTag tag);
/// The element gets a Container.
bool is_container_element(GumboTag tag);

/// 1 to 6 for h1 to h6, else 0.
int heading_level(GumboTag tag);
/// A footnote's mark: `<sup>[8]</sup>`.
bool is_footnote_mark(const GumboNode& node);
/// The address of the picture an `img` shows, also where a script would load it later; empty for icons.
std::string_view picture_of(const GumboNode& image);

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
