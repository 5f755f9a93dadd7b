#include "blocks/arena.h"

#include <algorithm>

namespace shuwen {

void* Arena::allocate(std::size_t size) {
  constexpr std::size_t kAlignment = alignof(std::max_align_t);
  constexpr std::size_t kFirstChunk = std::size_t{256} << 10;
  constexpr std::size_t kLargestChunk = std::size_t{8} << 20;
  size = (size + kAlignment - 1) / kAlignment * kAlignment;
  if (size > left_) {
    const std::size_t grown =
        std::min(kFirstChunk << std::min<std::size_t>(chunks_.size(), 8), kLargestChunk);
    const std::size_t chunk = std::max(size, grown);
    // Not value-initialised: the parser writes before it reads, as with malloc.
    chunks_.emplace_back(new std::byte[chunk]);
    next_ = chunks_.back().get();
    left_ = chunk;
  }
  std::byte* given = next_;
  next_ += size;
  left_ -= size;
  return given;
}

}  // namespace shuwen
