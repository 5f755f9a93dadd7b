// A bump allocator for the HTML parser: everything it makes lives and dies together.
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace shuwen {

/// Hands out memory that is only given back when the arena goes. Not thread-safe.
class Arena {
 public:
  void* allocate(std::size_t size);

 private:
  std::vector<std::unique_ptr<std::byte[]>> chunks_;
  std::byte* next_ = nullptr;
  std::size_t left_ = 0;
};

}  // namespace shuwen
