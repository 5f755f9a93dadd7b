// Bare numbers of English that are ages by what stands before them.
#pragma once

#include <string_view>

#include "shuwen/span.h"

namespace shuwen {

/// aged |13 to 14, residents |over 65, Tom Lindqvist, |43, said: whether the figure without a unit at
/// `figure`, within the sentence `where` of `text`, tells somebody's years.
bool is_english_age(std::u16string_view text, Span where, Span figure);

}  // namespace shuwen
