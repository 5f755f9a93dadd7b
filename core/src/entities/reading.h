// The text as the name finders read it, and its runs: stretches without punctuation, with word borders.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "shuwen/span.h"

namespace shuwen {

/// `text` unit for unit in simplified Han and half-width ASCII, so that offsets stay those of `text`.
std::u16string reading_form(std::u16string_view text);

/// A stretch of Han, letters and digits between punctuation, blanks and line ends. Offsets are those of the
/// whole text. Word borders are looked up at the first question.
class NameRun {
 public:
  NameRun(std::u16string_view plain, Span span) : plain_(plain), span_(span) {}

  Span span() const { return span_; }
  std::u16string_view plain() const { return plain_; }
  /// Whether a word begins or ends at `offset`; both ends of the run are borders.
  bool border(std::uint32_t offset) const;
  /// Whether a name may end at `offset`: at a border, or where the segmenter joined its last character with
  /// one of `particles` behind it (局|在).
  bool ends_at(std::uint32_t offset, std::u16string_view particles) const;
  /// The nearest border before `offset`, which lies behind the run's begin.
  std::uint32_t border_before(std::uint32_t offset) const;
  /// The nearest border behind `offset`, which lies before the run's end.
  std::uint32_t border_after(std::uint32_t offset) const;

 private:
  void segment() const;
  /// 思|南街|区: whether a word of the lexicons from `begin` to `end` ends inside another one, at whose begin
  /// the segmenter sees a border.
  bool cuts_another(std::uint32_t begin, std::uint32_t end) const;

  std::u16string_view plain_;
  Span span_;
  mutable std::vector<bool> borders_;  ///< empty: not looked up yet
};

/// Whether `span` stands at word borders; asks the segmenter for the neighbourhood only.
bool at_borders(std::u16string_view plain, Span span);

/// The runs of `passage`, in order. Runs longer than a few thousand units are cut.
std::vector<NameRun> runs_of(std::u16string_view plain, Span passage);

}  // namespace shuwen
