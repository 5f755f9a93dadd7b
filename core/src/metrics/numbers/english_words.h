// English number words, from core/lexicon/english_numbers.tsv.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "shuwen/span.h"

namespace shuwen {

enum class EnglishKind : std::uint8_t {
  none,
  ones,
  tens,
  hundred,
  scale,
  dozen,
  fraction,
  half,
  conjunction,
  article,
  point,
  several,
  twice
};

/// The word at a place in a text and what it counts for; kind() is none when it is no number word.
struct EnglishWord {
  Span span;
  std::string text;  ///< in lower case; empty when the word is longer than any number word
  EnglishKind known = EnglishKind::none;
  int number = 0;
  EnglishKind kind() const { return known; }
  int value() const { return number; }
};

EnglishWord english_word_at(std::u16string_view text, std::uint32_t at, std::uint32_t end);

}  // namespace shuwen
