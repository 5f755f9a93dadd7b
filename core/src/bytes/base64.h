// Base64 (RFC 4648), as mails and archives wrap it.
#pragma once

#include <string>
#include <string_view>

#include "shuwen/result.h"

namespace shuwen {

/// The bytes behind `text`. White space is skipped and missing padding forgiven; any other foreign character
/// fails with `bad_base64` and its position in `text`.
Result<std::string> decode_base64(std::string_view text);

/// The same for what was damaged on its way: foreign characters are passed over.
std::string decode_base64_leniently(std::string_view text);

}  // namespace shuwen
