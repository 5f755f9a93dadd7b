// Looking at the text itself: what stands where a list says that something may.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "index/text_match.h"

namespace shuwen::index {

/// What an occurrence in a field counts, in sixteenths: by Field.
inline constexpr std::array<std::uint32_t, kFields> kFieldWeight = {kWhole, 3 * kWhole, 2 * kWhole,
                                                                    kWhole / 4};
/// An occurrence that begins or ends inside a word of another script counts this part.
inline constexpr std::uint32_t kInsideWord = 4;
/// The units that may stand at place `i` of the pattern.
inline std::u16string_view choices_at(const Pattern& pattern, std::size_t i) {
  return pattern.choices.empty() ? std::u16string_view(pattern.units).substr(i, 1)
                                 : std::u16string_view(pattern.choices[i]);
}

inline bool fits(const Pattern& pattern, std::size_t i, char16_t unit) {
  if (pattern.choices.empty()) return pattern.units[i] == unit;
  const std::u16string& choices = pattern.choices[i];
  return std::binary_search(choices.begin(), choices.end(), unit);
}

/// Looks at the text itself.
class TextChecker {
 public:
  TextChecker(const Segment& segment, const Pattern& pattern, std::size_t pair)
      : segment_(segment),
        pattern_(pattern),
        pair_(static_cast<std::uint32_t>(pair)),
        word_begins_(is_word_unit(choices_at(pattern, 0)[0])),
        word_ends_(is_word_unit(choices_at(pattern, pattern.size() - 1)[0])) {}

  /// Calls visit(region, weight) when there are occurrences whose place `pair` lies in `block`.
  template <class Visit>
  void check(std::uint32_t block, Visit visit) const {
    const std::uint32_t region_number = segment_.region_of_block(block);
    const RegionRecord& region = segment_.regions[region_number];
    const std::uint32_t region_end = segment_.region_end(region_number);
    const FoldedUnits text = segment_.folded(region.document);
    const std::uint32_t begin = region.begin + ((block - region.first_block) << kBlockShift);
    const std::uint32_t end = std::min(begin + kBlockUnits, region_end);
    std::uint32_t weight = 0;
    for (std::uint32_t at = std::max(begin, pair_); at < end; ++at) {
      if (!fits(pattern_, pair_, text[at])) continue;
      const std::uint32_t start = at - pair_;
      if (!stands_at(text, start)) continue;
      if (pattern_.field && (region.field != static_cast<unsigned>(*pattern_.field) || start < region.begin ||
                             start + pattern_.size() > region_end)) {
        continue;
      }
      weight += weight_at(text, start, kFieldWeight[region.field]);
    }
    if (weight != 0) visit(region, weight);
  }

  bool stands_at(const FoldedUnits& text, std::uint32_t start) const {
    if (std::uint64_t{start} + pattern_.size() > text.size()) return false;
    for (std::uint32_t i = 0; i < pattern_.size(); ++i) {
      if (!fits(pattern_, i, text[start + i])) return false;
    }
    return !pattern_.prefix || !inside_word_before(text, start);
  }

 private:
  bool inside_word_before(const FoldedUnits& text, std::uint32_t start) const {
    return word_begins_ && start > 0 && is_word_unit(text[start - 1]);
  }
  std::uint32_t weight_at(const FoldedUnits& text, std::uint32_t start, std::uint32_t whole) const {
    const std::uint32_t end = start + pattern_.size();
    const bool inside =
        inside_word_before(text, start) || (word_ends_ && end < text.size() && is_word_unit(text[end]));
    return inside ? std::max(whole / kInsideWord, 1U) : whole;
  }

  const Segment& segment_;
  const Pattern& pattern_;
  std::uint32_t pair_;
  bool word_begins_, word_ends_;
};

}  // namespace shuwen::index
