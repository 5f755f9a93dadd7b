// Bytes → UTF-16 in a known encoding, with every damaged place counted.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "bytes/encoding.h"

namespace shuwen {

/// Bytes that are not text in the encoding; U+FFFD stands for each.
struct Damage {
  std::size_t byte = 0;    ///< where the bytes begin, in the bytes given
  std::uint32_t unit = 0;  ///< where U+FFFD stands, in the text
};

struct DecodedText {
  std::u16string text;  ///< well-formed UTF-16
  std::size_t damaged = 0;
  std::vector<Damage> places;  ///< the first ones, ascending; at most `kMostPlaces`
  static constexpr std::size_t kMostPlaces = 16;
};

/// Decodes all of `bytes` (a BOM is not looked for). Never fails; linear time.
DecodedText transcode(std::string_view bytes, const Encoding& encoding);

}  // namespace shuwen
