// Headings: their markers, and which lines of a body are headings.
#pragma once

#include <string_view>
#include <vector>

#include "article/page.h"

namespace shuwen {

/// How a line is numbered. Ranks order kinds of markers from the outermost in: 第一章 1, 第一节 2, 一、 3,
/// （一） 4, 1. 5, (1) 6, ① 7; 0 for none. 问：, 答： and 第一条 are not headings' markers.
struct Marker {
  int rank = 0;
  int size = 0;  ///< units of the marker with the blanks after it
};

Marker marker_of(std::u16string_view line);

/// Gives the roles heading, subheading (with levels) to lines of `window` whose label is Role::body.
void label_headings(Page& page, Window window);

}  // namespace shuwen
