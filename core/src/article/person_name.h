// What a Chinese person's name looks like.
#pragma once

#include <string_view>

namespace shuwen {

/// Whether `name` could be a Chinese person's: a surname and one or two characters more.
bool is_person_name(std::u16string_view name);

}  // namespace shuwen
