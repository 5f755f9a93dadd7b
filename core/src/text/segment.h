// Word borders, from ICU's dictionary and its rules.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "text/border_memory.h"
#include "text/han_words.h"

namespace shuwen {

/// Finds word borders. Opening one costs about as much as segmenting a few thousand characters: keep it. Not
/// thread-safe; one thread each. Segmenting costs some 0.1 µs a character: ask it for sentences that need it.
/// What stands between two punctuation marks is segmented once and remembered, because the stages of an
/// analysis ask for the same places, each in its own cut of the text.
class Segmenter {
 public:
  Segmenter();
  ~Segmenter();
  Segmenter(Segmenter&&) noexcept;
  Segmenter& operator=(Segmenter&&) noexcept;

  /// Offsets of word borders in `text`, ascending, 0 and text.size() included; empty for an empty text.
  std::vector<std::uint32_t> borders(std::u16string_view text);

  /// Forgets what it has segmented. To be called for each document, so that memory stays bounded.
  void forget();

 private:
  struct Iterator;
  using Borders = std::vector<std::uint32_t>;

  std::span<const std::uint32_t> borders_between_marks(std::u16string_view text);
  /// Without ICU's rules, which cost three times as much: false when `text` needs them.
  bool divide(std::u16string_view text, Borders& borders);
  Borders divide_by_rules(std::u16string_view text);

  BorderMemory known_;
  std::unique_ptr<Iterator> iterator_;
  HanWords han_words_;
  Borders scratch_;
};

/// The calling thread's segmenter, opened at first use.
Segmenter& shared_segmenter();

}  // namespace shuwen
