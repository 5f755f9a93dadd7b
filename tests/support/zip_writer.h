// Writes ZIP archives for fixtures composed in code. Deflated members hold one stored block, which needs no
// packer.
#pragma once

#include <zlib.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace shuwen::testing {

inline std::string little_endian(std::uint64_t value, int size) {
  std::string bytes;
  for (int i = 0; i < size; ++i)
    bytes.push_back(static_cast<char>(value >> (8 * i)));
  return bytes;
}

class ZipWriter {
 public:
  ZipWriter& add(std::string_view name, std::string_view content, bool deflate = false, int flags = 0x800) {
    const std::string packed = deflate ? "\x01" + little_endian(content.size(), 2) +
                                             little_endian(~content.size(), 2) + std::string(content)
                                       : std::string(content);
    const std::string common =
        little_endian(20, 2) + little_endian(static_cast<std::uint64_t>(flags), 2) +
        little_endian(deflate ? 8 : 0, 2) + std::string(4, '\0') +
        little_endian(
            crc32(0, reinterpret_cast<const Bytef*>(content.data()), static_cast<uInt>(content.size())), 4) +
        little_endian(packed.size(), 4) + little_endian(content.size(), 4) + little_endian(name.size(), 2);
    list_ += "PK\1\2" + little_endian(20, 2) + common + std::string(12, '\0') +
             little_endian(bytes_.size(), 4) + std::string(name);
    bytes_ += "PK\3\4" + common + std::string(2, '\0') + std::string(name) + packed;
    ++count_;
    return *this;
  }

  std::string finish() const {
    return bytes_ + list_ + std::string("PK\5\6\0\0\0\0", 8) + little_endian(count_, 2) +
           little_endian(count_, 2) + little_endian(list_.size(), 4) + little_endian(bytes_.size(), 4) +
           std::string(2, '\0');
  }

 private:
  std::string bytes_, list_;
  std::uint64_t count_ = 0;
};

}  // namespace shuwen::testing
