#include "metrics/numeral_words.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "lexicon/lexicon.h"

namespace shuwen {
namespace {

struct WordList {
  std::unordered_map<std::u16string, ExclusionReason> words;
  std::size_t longest = 0;

  WordList() {
    for (const auto& row : lexicon_rows("numeral_words")) {
      if (row.size() < 2) continue;
      const ExclusionReason reason = row[0] == u"name"      ? ExclusionReason::name
                                     : row[0] == u"article" ? ExclusionReason::article
                                                            : ExclusionReason::idiom;
      std::u16string_view rest = row[1];
      while (!rest.empty()) {
        const std::u16string_view word = rest.substr(0, rest.find(u' '));
        rest.remove_prefix(std::min(rest.size(), word.size() + 1));
        if (word.empty()) continue;
        words.emplace(word, reason);
        longest = std::max(longest, word.size());
      }
    }
  }
};

}  // namespace

std::optional<NumeralWord> numeral_word_at(std::u16string_view text, Span where, Span number) {
  static const WordList list;
  const auto longest = static_cast<std::uint32_t>(list.longest);
  if (number.size() > longest) return std::nullopt;
  std::u16string word;
  for (std::uint32_t size = longest; size >= std::max<std::uint32_t>(number.size(), 2); --size) {
    const std::uint32_t first = number.end > where.begin + size ? number.end - size : where.begin;
    for (std::uint32_t begin = first; begin <= number.begin && begin + size <= where.end; ++begin) {
      word.assign(text.substr(begin, size));
      const auto found = list.words.find(word);
      if (found != list.words.end()) return NumeralWord{{begin, begin + size}, found->second};
    }
  }
  return std::nullopt;
}

}  // namespace shuwen
