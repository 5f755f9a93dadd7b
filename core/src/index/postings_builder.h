// Builds the postings of a segment.
#pragma once

#include <cstdint>
#include <span>

#include "index/postings.h"

namespace shuwen::index {

/// One region of a document: units[begin, end) of the document's `size` units, from block `first_block` on.
struct Run {
  const char16_t* units = nullptr;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t size = 0;
  std::uint32_t first_block = 0;
  bool fold = false;  ///< the units still are the original's and fold unit by unit
};

/// The blocks a region of `units` units takes.
constexpr std::uint32_t blocks_for(std::uint32_t units) {
  return (units + kBlockUnits - 1) >> kBlockShift;
}

/// Indexes `runs` (ascending by block), which take `blocks` blocks in all. Linear time; needs some 8 MB
/// besides the result, whatever the size: the text is read once for each part of the alphabet that fits.
Postings build_postings(std::span<const Run> runs, std::uint32_t blocks);

}  // namespace shuwen::index
