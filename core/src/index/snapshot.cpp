#include "index/snapshot.h"

#include <array>
#include <bit>
#include <cstring>
#include <type_traits>
#include <utility>

namespace shuwen::index {
namespace {

constexpr std::string_view kMagic = "SHUWENIX";
constexpr std::size_t kHeaderSize = 40;
constexpr std::size_t kSections = 14;

struct Header {
  char magic[8];
  std::uint32_t version;
  std::uint32_t sections;
  std::uint64_t size;
  std::uint64_t checksum;
  std::uint64_t header_checksum;
};
static_assert(sizeof(Header) == kHeaderSize && std::is_trivially_copyable_v<Header>);

struct SectionEntry {
  std::uint64_t offset, size;
};

/// Changes whenever any single word does: each step is a bijection of its lane. Four lanes, for speed.
std::uint64_t checksum(std::string_view bytes) {
  constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15;
  std::array<std::uint64_t, 4> lanes = {1, 2, 3, bytes.size()};
  const auto step = [](std::uint64_t lane, std::uint64_t word) {
    return std::rotl((lane ^ word) * kOdd, 29);
  };
  std::size_t at = 0;
  for (; at + 32 <= bytes.size(); at += 32) {
    std::array<std::uint64_t, 4> words;
    std::memcpy(words.data(), bytes.data() + at, 32);
    for (std::size_t i = 0; i < 4; ++i)
      lanes[i] = step(lanes[i], words[i]);
  }
  for (; at < bytes.size(); at += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data() + at, std::min<std::size_t>(8, bytes.size() - at));
    lanes[0] = step(lanes[0], word);
  }
  std::uint64_t sum = 0;
  for (const std::uint64_t lane : lanes)
    sum = step(sum, lane);
  return sum ^ (sum >> 32);
}

Error failure(std::string code, std::string message) {
  return {.code = std::move(code), .message = std::move(message), .stage = Stage::index, .position = {}};
}

Error damaged() {
  return failure("damaged",
                 "The snapshot is damaged: its checksum does not fit. Build it again from the documents.");
}

/// Calls visit(column) for every column but the texts, in the order of the sections.
template <class SegmentType, class Visit>
void each_column(SegmentType& segment, Visit visit) {
  visit(segment.documents);
  visit(segment.regions);
  visit(segment.attributes);
  visit(segment.metrics);
  visit(segment.string_ends);
  visit(segment.strings);
  visit(segment.ids);
  visit(segment.postings.alphabet);
  visit(segment.postings.first_sync);
  visit(segment.postings.sync_second);
  visit(segment.postings.sync_at);
  visit(segment.postings.bits);
}

class Writer {
 public:
  Writer() : out_(kHeaderSize + kSections * sizeof(SectionEntry), '\0') {}

  void reserve(std::size_t size) { out_.reserve(size); }
  void begin() {
    out_.resize((out_.size() + 7) / 8 * 8, '\0');
    sections_[count_].offset = out_.size();
  }
  void append(const void* data, std::size_t size) { out_.append(static_cast<const char*>(data), size); }
  void end() {
    sections_[count_].size = out_.size() - sections_[count_].offset;
    ++count_;
  }

  std::string finish(std::uint32_t version) {
    std::memcpy(out_.data() + kHeaderSize, sections_.data(), sizeof sections_);
    Header header{};
    std::memcpy(header.magic, kMagic.data(), sizeof header.magic);
    header.version = version;
    header.sections = kSections;
    header.size = out_.size();
    std::memcpy(out_.data(), &header, sizeof header);
    mend_checksums(out_);
    return std::move(out_);
  }

 private:
  std::string out_;
  std::array<SectionEntry, kSections> sections_{};
  std::size_t count_ = 0;
};

/// Gives the header when it promises that the rest can be read.
Result<Header> read_header(std::string_view bytes) {
  if (bytes.substr(0, kMagic.size()) != kMagic.substr(0, bytes.size()) || bytes.empty())
    return failure("not_a_snapshot", "This is not a snapshot of a Shuwen index.");
  Header header{};
  if (bytes.size() < sizeof header)
    return failure("truncated", "The snapshot is cut off within its first bytes. Copy it again.");
  std::memcpy(&header, bytes.data(), sizeof header);
  if (header.header_checksum != checksum(bytes.substr(0, offsetof(Header, header_checksum))))
    return damaged();
  if (header.version > kSnapshotVersion) {
    return failure("newer_version", "The snapshot is of version " + std::to_string(header.version) +
                                        " and this program reads up to " + std::to_string(kSnapshotVersion) +
                                        ": use a newer Shuwen, or build the snapshot again.");
  }
  if (bytes.size() < header.size) {
    return failure("truncated", "The snapshot is cut off: " + std::to_string(bytes.size()) + " of " +
                                    std::to_string(header.size) + " bytes are there. Copy it again.");
  }
  if (bytes.size() > header.size || header.version == 0 || header.sections != kSections ||
      header.size < kHeaderSize + kSections * sizeof(SectionEntry) ||
      header.checksum != checksum(bytes.substr(kHeaderSize))) {
    return damaged();
  }
  return header;
}

}  // namespace

void mend_checksums(std::string& bytes) {
  if (bytes.size() < kHeaderSize) return;
  Header header{};
  std::memcpy(&header, bytes.data(), sizeof header);
  header.checksum = checksum(std::string_view(bytes).substr(kHeaderSize));
  header.header_checksum =
      checksum({reinterpret_cast<const char*>(&header), offsetof(Header, header_checksum)});
  std::memcpy(bytes.data(), &header, sizeof header);
}

std::string write_snapshot(const Segment& segment, bool with_text, std::uint32_t version) {
  Writer writer;
  std::size_t size = 4096;
  each_column(segment, [&](const auto& column) { size += column.get().size_bytes() + 8; });
  for (const auto text : segment.texts)
    size += with_text ? text.size() * sizeof(char16_t) : 0;
  writer.reserve(size);
  each_column(segment, [&](const auto& column) {
    writer.begin();
    writer.append(column.data(), column.get().size_bytes());
    writer.end();
  });
  writer.begin();
  const std::uint64_t facts[2] = {segment.postings.blocks, with_text ? 1U : 0U};
  writer.append(facts, sizeof facts);
  writer.end();
  writer.begin();
  for (const auto text : segment.texts) {
    if (with_text) writer.append(text.data(), text.size() * sizeof(char16_t));
  }
  writer.end();
  return writer.finish(version);
}

Result<Segment> open_snapshot(std::string_view bytes) {
  const auto header = read_header(bytes);
  if (!header) return header.error();
  std::array<SectionEntry, kSections> sections;
  std::memcpy(sections.data(), bytes.data() + kHeaderSize, sizeof sections);
  for (const SectionEntry& section : sections) {
    if (section.offset % 8 != 0 || section.offset > bytes.size() ||
        section.size > bytes.size() - section.offset)
      return damaged();
  }
  Segment segment;
  std::size_t next = 0;
  bool fits = true;
  const auto view = [&]<class T>(Column<T>& column) {
    const SectionEntry section = sections[next++];
    fits = fits && section.size % sizeof(T) == 0;
    column = std::span<const T>(reinterpret_cast<const T*>(bytes.data() + section.offset),
                                static_cast<std::size_t>(section.size / sizeof(T)));
  };
  each_column(segment, view);
  Column<std::uint64_t> facts;
  Column<char16_t> text;
  view(facts);
  view(text);
  if (!fits || facts.size() != 2 || facts[0] > ~std::uint32_t{0}) return damaged();
  if (facts[1] == 0) return failure("damaged", "The snapshot was written without the documents' texts.");
  segment.postings.blocks = static_cast<std::uint32_t>(facts[0]);
  std::size_t at = 0;
  const std::u16string_view all(text.data(), text.size());
  for (const DocumentRecord& record : segment.documents.get()) {
    if (record.text_size > all.size() - at) return damaged();
    segment.texts.push_back(all.substr(at, record.text_size));
    at += record.text_size;
  }
  if (at != all.size() || !segment.consistent()) return damaged();
  segment.prepare();
  return segment;
}

}  // namespace shuwen::index
