#include "metrics/numeral_words.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "lexicon/lexicon.h"

namespace shuwen {
namespace {

struct WordList {
  std::unordered_map<std::u16string, ExclusionReason> words;
  std::unordered_map<char16_t, std::uint32_t> lengths;  // of words by first character, a bit each
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
        lengths[word.front()] |= 1U << std::min<std::size_t>(word.size(), 31);
        longest = std::max(longest, word.size());
      }
    }
  }
};

int borders_at_ends(const Scene& scene, Span span) {
  return (scene.word_begin(span.begin) == span.begin ? 1 : 0) +
         (scene.word_end(span.end) == span.end ? 1 : 0);
}

}  // namespace

std::optional<NumeralWord> numeral_word_at(const Scene& scene, Span number) {
  static const WordList list;
  const std::u16string_view text = scene.text;
  const Span where = scene.sentence;
  const auto longest = static_cast<std::uint32_t>(list.longest);
  if (number.size() > longest) return std::nullopt;
  std::optional<NumeralWord> best;
  const std::uint32_t first = std::max(scene.taken, number.end > longest ? number.end - longest : 0);
  for (std::uint32_t begin = first; begin <= number.begin; ++begin) {
    const auto known = list.lengths.find(text[begin]);
    if (known == list.lengths.end()) continue;
    for (std::uint32_t size = std::min(longest, where.end - begin); begin + size >= number.end && size >= 2;
         --size) {
      if ((known->second >> std::min(size, 31U) & 1U) == 0 || (best && size < best->span.size())) continue;
      const auto found = list.words.find(std::u16string(text.substr(begin, size)));
      if (found == list.words.end()) continue;
      const Span span{begin, begin + size};
      if (best && size == best->span.size() &&
          borders_at_ends(scene, span) <= borders_at_ends(scene, best->span))
        continue;
      best = NumeralWord{span, found->second};
    }
  }
  return best;
}

}  // namespace shuwen
