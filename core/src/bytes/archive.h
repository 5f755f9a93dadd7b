// ZIP archives, read in place and member by member: folders of pages, and the container of .docx.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "shuwen/result.h"

namespace shuwen {

struct ArchiveMember {
  std::string
      name;  ///< UTF-8, with `/` between folders; whatever the archive says, never to be opened as a path
  std::uint64_t size = 0;  ///< unpacked, as the archive claims; read() holds it to that
  std::uint64_t packed_size = 0;
  std::uint64_t header = 0;  ///< offset of its local header
  std::uint32_t crc = 0;
  std::uint16_t method = 0;  ///< 0 stored, 8 deflated
  bool encrypted = false;
};

/// A view into bytes that outlive it.
class Archive {
 public:
  /// Lists the members, folders left out. Fails with `damaged_container`; with `too_large` for more than
  /// 100,000 members or more than 2 GB unpacked.
  static Result<Archive> open(std::string_view bytes);

  const std::vector<ArchiveMember>& members() const { return members_; }
  /// Null when there is none of that name.
  const ArchiveMember* find(std::string_view name) const;

  /// The member's content. Fails with `damaged_container` (a wrong sum, a wrong size, an unknown method),
  /// `encrypted`, or `too_large` for more than `limits.h` allows.
  Result<std::string> read(const ArchiveMember& member) const;

 private:
  std::string_view bytes_;
  std::vector<ArchiveMember> members_;
};

}  // namespace shuwen
