// Class and id words that name the parts of a by-line.
#pragma once

#include <cstdint>
#include <string_view>

namespace shuwen {

enum class MarkField : std::uint8_t { none, date, source, author, editor, account };

/// What `hints` (class, id, itemprop … joined by blanks) say an element holds.
MarkField field_of_hints(std::string_view hints);

}  // namespace shuwen
