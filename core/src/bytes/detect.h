// Which encoding bytes are in, when nothing outside them is to be believed unseen.
#pragma once

#include <cstdint>
#include <string_view>

#include "bytes/encoding.h"

namespace shuwen {

struct Detection {
  const Encoding* encoding = nullptr;  ///< never null
  int confidence = 0;                  ///< 0 to 100
  int plausibility = 0;                ///< of the sample that was looked at, see plausibility.h
};

/// The encoding that gives the most plausible text. `declared`, which may be null, is believed unless another
/// reads clearly better. Looks at a sample of some kilobytes: the parts of `bytes` that are not ASCII, and
/// the head when these are UTF-16. ASCII alone is UTF-8.
Detection detect_encoding(std::string_view bytes, const Encoding* declared);

}  // namespace shuwen
