// What bytes say of their own encoding: a byte order mark, an XML declaration, a <meta>.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "bytes/encoding.h"

namespace shuwen {

struct ByteOrderMark {
  const Encoding* encoding = nullptr;
  std::size_t length = 0;
};
std::optional<ByteOrderMark> byte_order_mark(std::string_view bytes);

/// The label in `<?xml encoding=…?>`, `<meta charset=…>` or `<meta http-equiv=Content-Type
/// content="…charset=…">`, whichever comes first in the head of an ASCII-compatible page; comments are passed
/// over. Empty when there is none.
std::string declared_label(std::string_view bytes);

/// The value of `charset` in a media type (`text/html; charset="gbk"`); empty when there is none.
std::string_view charset_of(std::string_view media_type);

}  // namespace shuwen
