// A set of phrases that can be looked for at a place of a text: what most lexicons are used for.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include "lexicon/prefix_table.h"

namespace shuwen {

/// Phrases with a number each (the row of the lexicon they come from). Comparison ignores width, the case of
/// ASCII letters and whether Han are traditional or simplified, and a phrase of Han also matches when blanks
/// are set between its characters (`来　源`). Fill with add(), call seal() once, then ask.
class PhraseSet {
 public:
  struct Match {
    std::uint32_t id = 0;
    std::uint32_t size = 0;  ///< UTF-16 units of the text that the phrase takes
  };

  /// Of equal phrases the first added wins.
  void add(std::u16string_view phrase, std::uint32_t id);
  void seal() { words_.seal(); }

  /// The longest phrase that stands in `text` at `at`.
  std::optional<Match> longest_at(std::u16string_view text, std::size_t at) const;

  /// The first place from `from` on where a phrase stands, with its match.
  std::optional<std::pair<std::size_t, Match>> find(std::u16string_view text, std::size_t from = 0) const;

 private:
  struct Longest {
    Match match;
    std::uint32_t length = 0;  ///< units of the phrase itself
  };
  /// Goes on reading at `read` behind the first `length` units of a phrase, the last of them `last`.
  void spell(std::u16string_view text, std::size_t begin, std::size_t read, PrefixTable::Place place,
             std::uint32_t length, char16_t last, Longest& longest) const;

  PrefixTable words_;
};

/// Half-width, lower case for ASCII letters, simplified for Han.
char16_t fold_unit(char16_t c);

}  // namespace shuwen
