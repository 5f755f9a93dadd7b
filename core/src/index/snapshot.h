// One segment as bytes, and back without building anything.
//
//   offset  bytes
//        0      8  "SHUWENIX"
//        8      4  version
//       12      4  number of sections
//       16      8  size of the whole
//       24      8  checksum of all that follows
//       32      8  checksum of the 32 bytes before
//       40         for each section its offset and its size, 8 bytes each; then the sections, each 8-aligned
// All little-endian. The first 40 bytes keep their meaning in every version.
#pragma once

#include <string>
#include <string_view>

#include "index/segment.h"
#include "shuwen/result.h"

namespace shuwen::index {

inline constexpr std::uint32_t kSnapshotVersion = 1;

/// `with_text` false: without the documents' texts, to see how large the index itself is. `version` is
/// another one in tests only.
std::string write_snapshot(const Segment& segment, bool with_text, std::uint32_t version = kSnapshotVersion);

/// Makes the checksums fit whatever the bytes are: for tests of what reads them.
void mend_checksums(std::string& bytes);

/// Opens a snapshot in place: the segment's columns lie in `bytes`, which must outlive it, stay where they
/// are, and begin at an address divisible by 8. Fails with Stage::index and not_a_snapshot, newer_version,
/// truncated or damaged.
Result<Segment> open_snapshot(std::string_view bytes);

}  // namespace shuwen::index
