// Words of English text, and what the lexicon says of them.
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "lexicon/prefix_table.h"
#include "shuwen/span.h"

namespace shuwen {

enum class EnglishWord : std::uint8_t {
  org,
  place,
  document,
  city,
  title,
  role,
  starter,
  campaign,
  method,
  mechanism,
  system,
  brand,
  project,
  activity,
  body,
  speech,
  placing,
  pair
};
constexpr std::size_t kClassCount = 18;

/// The lexicon english_names, by class.
struct EnglishLexicon {
  std::array<PrefixTable, kClassCount> tables;
  bool is(EnglishWord kind, std::u16string_view word) const {
    return tables[static_cast<std::size_t>(kind)].has(word);
  }
};

const EnglishLexicon& english_lexicon();

struct EnglishWordAt {
  Span span;
  bool capital = false;
  bool opens = false;  ///< begins a sentence
};

/// The words of `passage`, without the possessive 's.
std::vector<EnglishWordAt> english_words(std::u16string_view plain, Span passage);

/// Whether nothing but one blank stands between two words; after an abbreviated title a full stop, too.
bool adjacent(std::u16string_view plain, const EnglishWordAt& a, const EnglishWordAt& b);

/// Whether `word` reads as two or more syllables of pinyin: Yuyao, Sanjiangkou.
bool reads_as_pinyin(std::u16string_view word);

}  // namespace shuwen
