#include "bytes/archive.h"

#include <zlib.h>

#include <algorithm>

#include "bytes/decode.h"
#include "bytes/limits.h"
#include "text/utf.h"

namespace shuwen {
namespace {

constexpr std::size_t kEndRecord = 22, kCentralRecord = 46, kLocalRecord = 30;
constexpr std::size_t kMostMembers = 100000;
constexpr std::uint64_t kMostUnpacked = std::uint64_t{2} << 30;

Error damaged(const char* what) {
  return Error{"damaged_container", std::string("The archive is damaged: ") + what + ".", Stage::bytes,
               std::nullopt};
}
Error too_large(std::string message) {
  return Error{"too_large", std::move(message), Stage::bytes, std::nullopt};
}

std::uint32_t little(std::string_view bytes, std::size_t at, int size) {
  std::uint32_t value = 0;
  for (int i = size - 1; i >= 0; --i)
    value = value << 8 | static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(i)]);
  return value;
}

/// Names are UTF-8 when a flag says so; else in the code page of whoever packed them.
std::string name_of(std::string_view raw, bool utf8) {
  if (utf8) return to_utf8(to_utf16(raw));
  auto page = decode_page(raw, {});
  if (!page) return to_utf8(to_utf16(raw));
  page.value().decode();
  return to_utf8(page.value().text);
}

/// Where the record at the archive's end begins; npos when there is none.
std::size_t find_end_record(std::string_view bytes) {
  using namespace std::string_view_literals;
  if (bytes.size() < kEndRecord) return std::string_view::npos;
  const std::size_t tail = std::min<std::size_t>(bytes.size(), kEndRecord + 0xFFFF);
  const std::size_t at = bytes.substr(bytes.size() - tail).rfind("PK\5\6"sv);
  if (at == std::string_view::npos || bytes.size() - tail + at + kEndRecord > bytes.size())
    return std::string_view::npos;
  return bytes.size() - tail + at;
}

}  // namespace

Result<Archive> Archive::open(std::string_view bytes) {
  using namespace std::string_view_literals;
  const std::size_t end = find_end_record(bytes);
  if (end == std::string_view::npos) return damaged("its end is missing");
  const std::size_t count = little(bytes, end + 10, 2);
  std::size_t at = little(bytes, end + 16, 4);
  if (count == 0xFFFF || at == 0xFFFFFFFF)
    return too_large("The archive is larger than the ZIP format of 4 GB allows.");
  Archive archive;
  archive.bytes_ = bytes;
  std::uint64_t unpacked = 0;
  for (std::size_t i = 0; i < count; ++i) {
    if (at > end || end - at < kCentralRecord || bytes.substr(at, 4) != "PK\1\2"sv)
      return damaged("its list of members breaks off");
    const std::uint32_t flags = little(bytes, at + 8, 2);
    const std::size_t name_size = little(bytes, at + 28, 2);
    const std::size_t next =
        at + kCentralRecord + name_size + little(bytes, at + 30, 2) + little(bytes, at + 32, 2);
    if (next > end) return damaged("its list of members breaks off");
    const std::string_view raw_name = bytes.substr(at + kCentralRecord, name_size);
    ArchiveMember member;
    member.size = little(bytes, at + 24, 4);
    member.packed_size = little(bytes, at + 20, 4);
    member.header = little(bytes, at + 42, 4);
    member.crc = little(bytes, at + 16, 4);
    member.method = static_cast<std::uint16_t>(little(bytes, at + 10, 2));
    member.encrypted = (flags & 1) != 0;
    at = next;
    if (raw_name.empty() || raw_name.ends_with('/') || raw_name.ends_with('\\')) continue;
    member.name = name_of(raw_name, (flags & 0x800) != 0);
    std::replace(member.name.begin(), member.name.end(), '\\', '/');
    unpacked += member.size;
    if (archive.members_.size() == kMostMembers)
      return too_large("The archive has more than 100000 members.");
    if (unpacked > kMostUnpacked) return too_large("The archive holds more than 2 GB when unpacked.");
    archive.members_.push_back(std::move(member));
  }
  return archive;
}

const ArchiveMember* Archive::find(std::string_view name) const {
  for (const ArchiveMember& member : members_) {
    if (member.name == name) return &member;
  }
  return nullptr;
}

Result<std::string> Archive::read(const ArchiveMember& member) const {
  using namespace std::string_view_literals;
  if (member.encrypted)
    return Error{"encrypted", member.name + " is locked by a password.", Stage::bytes, std::nullopt};
  if (member.size > kMostContainerBytes)
    return too_large(member.name + " is larger than 128 MB when unpacked.");
  if (member.header > bytes_.size() || bytes_.size() - member.header < kLocalRecord ||
      bytes_.substr(member.header, 4) != "PK\3\4"sv)
    return damaged("a member is not where the list says");
  const std::size_t begin = member.header + kLocalRecord + little(bytes_, member.header + 26, 2) +
                            little(bytes_, member.header + 28, 2);
  if (begin > bytes_.size() || member.packed_size > bytes_.size() - begin)
    return damaged("a member breaks off");
  const std::string_view packed = bytes_.substr(begin, member.packed_size);
  std::string content;
  if (member.method == 0) {
    content = packed;
  } else if (member.method == Z_DEFLATED) {
    // Grows as the content does: a small archive that claims much costs nothing.
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return damaged("a member cannot be unpacked");
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    int state = Z_OK;
    char buffer[1 << 15];
    while (state == Z_OK && content.size() <= member.size) {
      stream.next_out = reinterpret_cast<Bytef*>(buffer);
      stream.avail_out = sizeof buffer;
      state = inflate(&stream, Z_NO_FLUSH);
      content.append(buffer, sizeof buffer - stream.avail_out);
    }
    inflateEnd(&stream);
    if (state != Z_STREAM_END) return damaged("a member cannot be unpacked");
  } else {
    return damaged("a member is packed in a way Shuwen does not know");
  }
  if (content.size() != member.size) return damaged("a member has not the size the list says");
  const auto sum =
      crc32(0, reinterpret_cast<const Bytef*>(content.data()), static_cast<uInt>(content.size()));
  if (sum != member.crc) return damaged("a member's check sum is wrong");
  return content;
}

}  // namespace shuwen
