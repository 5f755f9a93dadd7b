// The one span type: a half-open range of UTF-16 code units.
#pragma once

#include <cstdint>
#include <string_view>

namespace shuwen {

/// [begin, end) in UTF-16 code units, always into `Analysis::text` (or the text a function names).
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  constexpr std::uint32_t size() const { return end - begin; }
  constexpr bool empty() const { return begin == end; }
  constexpr bool contains(std::uint32_t offset) const { return begin <= offset && offset < end; }
  constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  friend constexpr bool operator==(Span, Span) = default;
  friend constexpr auto operator<=>(Span, Span) = default;
};

/// The text at `span`. Precondition: the span lies in `text`.
constexpr std::u16string_view slice(std::u16string_view text, Span span) {
  return text.substr(span.begin, span.size());
}

}  // namespace shuwen
