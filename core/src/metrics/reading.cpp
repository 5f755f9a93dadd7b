#include "metrics/reading.h"

#include <algorithm>
#include <array>

#include "lexicon/lexicon.h"
#include "text/chars.h"

namespace shuwen {
namespace {

/// Simplified form of every unit of the basic plane from U+2E80 to U+9FFF.
constexpr char16_t kFirstHan = 0x2E80;
using FoldTable = std::array<char16_t, 0xA000 - kFirstHan>;

const FoldTable& fold_table() {
  static const FoldTable table = [] {
    FoldTable built;
    for (std::size_t i = 0; i < built.size(); ++i)
      built[i] = static_cast<char16_t>(kFirstHan + i);
    for (const auto& row : lexicon_rows("traditional")) {
      if (row.size() < 2 || row[0].size() != row[1].size()) continue;
      for (std::size_t i = 0; i < row[0].size(); ++i) {
        const char16_t c = row[0][i];
        if (c >= kFirstHan && c < 0xA000) built[c - kFirstHan] = row[1][i];
      }
    }
    return built;
  }();
  return table;
}

char16_t fold(char16_t c, const FoldTable& table) {
  if (c < 0x80) return c;
  if (c >= kFirstHan && c < 0xA000) return c == 0x3000 ? u' ' : table[c - kFirstHan];
  if (c == 0xA0 || c == 0x202F || c == 0x2009) return u' ';
  return half_width(c);
}

/// A wide comma between narrow digits parts clauses, not thousands: `得3，500人`.
bool parts_clauses(std::u16string_view text, std::size_t at) {
  return at > 0 && at + 1 < text.size() && is_ascii_digit(text[at - 1]) && is_ascii_digit(text[at + 1]);
}

}  // namespace

Reading::Reading(std::u16string_view original) : original_(original) {
  const FoldTable& table = fold_table();
  const bool mapped = std::any_of(original.begin(), original.end(), is_invisible);
  text.reserve(original.size());
  if (mapped) origin_.reserve(original.size());
  for (std::size_t at = 0; at < original.size(); ++at) {
    const char16_t c = original[at];
    if (is_invisible(c)) continue;
    text.push_back(c == u'，' && parts_clauses(original, at) ? u';' : fold(c, table));
    if (mapped) origin_.push_back(static_cast<std::uint32_t>(at));
  }
}

Span Reading::original(Span span) const {
  if (origin_.empty()) return span;
  if (span.empty()) {
    const std::uint32_t at =
        span.begin < origin_.size() ? origin_[span.begin] : static_cast<std::uint32_t>(original_.size());
    return {at, at};
  }
  return {origin_[span.begin], origin_[span.end - 1] + 1};
}

std::uint32_t Reading::find(std::uint32_t offset) const {
  if (origin_.empty()) return offset;
  return static_cast<std::uint32_t>(std::lower_bound(origin_.begin(), origin_.end(), offset) -
                                    origin_.begin());
}

std::u16string Reading::as_written(Span span) const {
  if (origin_.empty()) return std::u16string(slice(original_, span));
  std::u16string written;
  for (std::uint32_t at = span.begin; at < span.end; ++at)
    written.push_back(original_[origin_[at]]);
  return written;
}

}  // namespace shuwen
