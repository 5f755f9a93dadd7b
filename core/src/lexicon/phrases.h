// A set of phrases that can be looked for at a place of a text: what most lexicons are used for.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace shuwen {

/// Phrases with a number each (the row of the lexicon they come from). Comparison ignores width, the case of
/// ASCII letters and whether Han are traditional or simplified, and a phrase of Han also matches when blanks
/// are set between its characters (`来　源`).
class PhraseSet {
 public:
  struct Match {
    std::uint32_t id = 0;
    std::uint32_t size = 0;  ///< UTF-16 units of the text that the phrase takes
  };

  void add(std::u16string_view phrase, std::uint32_t id);

  /// The longest phrase that stands in `text` at `at`.
  std::optional<Match> longest_at(std::u16string_view text, std::size_t at) const;

  /// The first place from `from` on where a phrase stands, with its match.
  std::optional<std::pair<std::size_t, Match>> find(std::u16string_view text, std::size_t from = 0) const;

 private:
  struct Entry {
    std::u16string phrase;
    std::uint32_t id;
  };
  std::unordered_map<char16_t, std::vector<Entry>> by_first_;  // longest first
};

/// Half-width, lower case for ASCII letters, simplified for Han.
char16_t fold_unit(char16_t c);

}  // namespace shuwen
