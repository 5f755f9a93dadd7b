// What a file is, by its first bytes: containers that hold a page, and things that are no text at all.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace shuwen {

enum class Container : std::uint8_t { none, mail, webarchive, zip };

/// `mail` is anything with the header of an internet message: MHTML and e-mails.
Container container_of(std::string_view bytes);

/// For people: `a PNG image`. Absent for what may be text.
std::optional<std::string_view> binary_kind(std::string_view bytes);

}  // namespace shuwen
