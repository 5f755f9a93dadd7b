#include "bytes/property_list.h"

#include "text/utf.h"

namespace shuwen {
namespace {

constexpr int kData = 0x4, kAscii = 0x5, kUtf16 = 0x6, kDictionary = 0xD;
constexpr std::uint64_t kTrailer = 32;
/// A web archive's dictionaries have a handful of keys.
constexpr std::uint64_t kMostEntries = 1000;

}  // namespace

PropertyList::PropertyList(std::string_view bytes) : bytes_(bytes) {
  if (bytes.size() < 8 + kTrailer || !bytes.starts_with("bplist0")) return;
  const std::uint64_t trailer = bytes.size() - kTrailer;
  offset_size_ = static_cast<unsigned char>(bytes[trailer + 6]);
  reference_size_ = static_cast<unsigned char>(bytes[trailer + 7]);
  objects_ = number(trailer + 8, 8).value_or(0);
  root_ = number(trailer + 16, 8).value_or(0);
  table_ = number(trailer + 24, 8).value_or(0);
  const bool sane = offset_size_ >= 1 && offset_size_ <= 8 && reference_size_ >= 1 && reference_size_ <= 8 &&
                    table_ < trailer && objects_ <= (trailer - table_) / offset_size_;
  if (!sane) objects_ = 0;
}

std::optional<std::uint64_t> PropertyList::number(std::uint64_t at, std::uint64_t size) const {
  if (size == 0 || size > 8 || at > bytes_.size() || size > bytes_.size() - at) return std::nullopt;
  std::uint64_t value = 0;
  for (std::uint64_t i = 0; i < size; ++i)
    value = value << 8 | static_cast<unsigned char>(bytes_[at + i]);
  return value;
}

PropertyList::Head PropertyList::head(Object object) const {
  if (object >= objects_) return {};
  const auto at = number(table_ + object * offset_size_, offset_size_);
  const auto marker = at ? number(*at, 1) : std::nullopt;
  if (!marker) return {};
  Head head{static_cast<int>(*marker >> 4), *marker & 0xF, *at + 1};
  if (head.count != 0xF) return head;
  // A count of 15 or more follows as an integer object: 0x1n with 2^n bytes.
  const auto size_marker = number(head.begin, 1);
  if (!size_marker || *size_marker >> 4 != 1 || (*size_marker & 0xF) > 3) return {};
  const std::uint64_t size = std::uint64_t{1} << (*size_marker & 0xF);
  const auto count = number(head.begin + 1, size);
  if (!count) return {};
  head.count = *count;
  head.begin += 1 + size;
  return head;
}

std::optional<PropertyList::Object> PropertyList::entry(Object object, std::string_view key) const {
  const Head dictionary = head(object);
  if (dictionary.kind != kDictionary || dictionary.count > kMostEntries) return std::nullopt;
  const std::u16string wanted = to_utf16(key);
  for (std::uint64_t i = 0; i < dictionary.count; ++i) {
    const auto name = number(dictionary.begin + i * reference_size_, reference_size_);
    if (!name || text(*name) != wanted) continue;
    return number(dictionary.begin + (dictionary.count + i) * reference_size_, reference_size_);
  }
  return std::nullopt;
}

std::string_view PropertyList::data(Object object) const {
  const Head found = head(object);
  if (found.kind != kData || found.begin > bytes_.size() || found.count > bytes_.size() - found.begin)
    return {};
  return bytes_.substr(found.begin, found.count);
}

std::u16string PropertyList::text(Object object) const {
  const Head found = head(object);
  if (found.begin > bytes_.size()) return {};
  const std::uint64_t room = bytes_.size() - found.begin;
  std::u16string text;
  if (found.kind == kAscii && found.count <= room) {
    for (const char c : bytes_.substr(found.begin, found.count))
      text.push_back(static_cast<unsigned char>(c) < 0x80 ? static_cast<char16_t>(c) : u'\xFFFD');
  } else if (found.kind == kUtf16 && found.count <= room / 2) {
    for (std::uint64_t i = 0; i < found.count; ++i)
      text.push_back(static_cast<char16_t>(number(found.begin + 2 * i, 2).value_or(0xFFFD)));
  }
  return text;
}

}  // namespace shuwen
