// Apple's binary property lists (bplist00), read in place: what a web archive needs of them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace shuwen {

/// A view into bytes that outlive it. Any bytes are safe: what cannot be read is absent or empty.
class PropertyList {
 public:
  using Object = std::uint64_t;  ///< an object's number

  explicit PropertyList(std::string_view bytes);

  Object root() const { return root_; }
  /// The value under `key` when `object` is a dictionary that has it.
  std::optional<Object> entry(Object object, std::string_view key) const;
  /// The bytes of a data object; empty for any other.
  std::string_view data(Object object) const;
  /// The text of a string object; empty for any other.
  std::u16string text(Object object) const;

 private:
  /// An object's kind (the high half of its marker), its count, and where its content begins.
  struct Head {
    int kind = -1;
    std::uint64_t count = 0;
    std::uint64_t begin = 0;
  };
  Head head(Object object) const;
  std::optional<std::uint64_t> number(std::uint64_t at, std::uint64_t size) const;

  std::string_view bytes_;
  std::uint64_t offset_size_ = 0, reference_size_ = 0, objects_ = 0, table_ = 0;
  Object root_ = 0;
};

}  // namespace shuwen
