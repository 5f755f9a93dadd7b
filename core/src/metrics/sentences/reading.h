// The copy of the text that the metrics stage reads: one form for every rule.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "shuwen/span.h"

namespace shuwen {

/// A folded copy of a text. Full-width ASCII is half-width (so `，：（％` are `,:(%`), traditional characters
/// are simplified where the two forms are one to one, invisible characters and the blanks
/// inside numerals are gone. Everything inside the
/// metrics stage speaks in offsets of `text`; only what leaves the stage is translated by `original`.
class Reading {
 public:
  /// `original` must outlive the reading.
  explicit Reading(std::u16string_view original);

  std::u16string text;

  /// The span of the original text that shows `span`; invisible characters at its ends stay out.
  Span original(Span span) const;
  /// The first offset of `text` whose origin is at or after `offset` of the original.
  std::uint32_t find(std::uint32_t offset) const;
  Span find(Span original) const { return {find(original.begin), find(original.end)}; }
  /// The characters of the original behind `span`, without invisible ones.
  std::u16string as_written(Span span) const;

 private:
  std::u16string_view original_;
  std::vector<std::uint32_t> origin_;  // of every unit of `text`
  bool mapped_ = false;                // else the offsets are the same
};

}  // namespace shuwen
