#include "metrics/rejection/numeral_words.h"

#include "lexicon/lexicon.h"
#include "lexicon/prefix_table.h"

namespace shuwen {
namespace {

PrefixTable load() {
  PrefixTable words;
  for (const auto& row : lexicon_rows("numeral_words")) {
    if (row.size() < 2) continue;
    const ExclusionReason reason = row[0] == u"name"      ? ExclusionReason::name
                                   : row[0] == u"ordinal" ? ExclusionReason::ordinal
                                   : row[0] == u"article" ? ExclusionReason::article
                                   : row[0] == u"period"  ? ExclusionReason::period
                                                          : ExclusionReason::idiom;
    for (const std::u16string_view word : lexicon_words(row[1]))
      words.add(word, static_cast<std::int32_t>(reason));
  }
  words.seal();
  return words;
}

int borders_at_ends(const Scene& scene, Span span) {
  return (scene.word_begin(span.begin) == span.begin ? 1 : 0) +
         (scene.word_end(span.end) == span.end ? 1 : 0);
}

}  // namespace

std::optional<NumeralWord> numeral_word_at(const Scene& scene, Span number) {
  static const PrefixTable words = load();
  const std::uint32_t longest = words.longest_word();
  if (number.size() > longest) return std::nullopt;
  std::optional<NumeralWord> best;
  const std::uint32_t first = std::max(scene.taken, number.end > longest ? number.end - longest : 0);
  for (std::uint32_t begin = first; begin <= number.begin; ++begin) {
    const auto word = words.longest(scene.text, begin, scene.sentence.end);
    const Span span{begin, begin + word.length};
    if (word.length < 2 || span.end < number.end || (best && span.size() < best->span.size())) continue;
    if (best && span.size() == best->span.size() &&
        borders_at_ends(scene, span) <= borders_at_ends(scene, best->span))
      continue;
    best = NumeralWord{span, static_cast<ExclusionReason>(word.value)};
  }
  return best;
}

}  // namespace shuwen
