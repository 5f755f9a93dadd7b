// Noun phrases and verb groups within a stretch of items.
#pragma once

#include <optional>

#include "metrics/clause.h"

namespace shuwen {

/// A verb with the verbs joined to it (立案处罚), the 新 before it, and whether 到, 至, 为, 成 follow.
struct VerbGroup {
  int begin = 0;
  int end = 0;  ///< behind the verb; what follows of 到 至 为 在 is not in it
  std::uint32_t classes = 0;
  bool reaches = false;  ///< 到 至 为 成 follows: the figure is what is reached
  Span span;
};

/// The verb group that ends the stretch, particles and 到 至 为 在 behind it left out.
std::optional<VerbGroup> final_verb(const Clause& clause, ItemRange range);

/// The first verb group that takes what follows as its object; verbs inside modifiers (…的) and nouns are
/// passed over.
std::optional<VerbGroup> governing_verb(const Clause& clause, ItemRange range);

/// The noun phrase a stretch before a verb or figure amounts to: without adverbs, times, prepositional
/// phrases, comparisons and the territory (全市) at its beginning.
ItemRange noun_phrase(const Clause& clause, ItemRange range);

/// The noun phrase at the beginning of a stretch behind a figure, up to the verb, adverb or preposition that
/// ends it; `rest` is where it ends.
ItemRange leading_noun(const Clause& clause, ItemRange range);

/// Without fillers between a verb or noun and its figure at the end: 约, 各, 共, 了.
ItemRange without_fillers(const Clause& clause, ItemRange range);

/// The last item that is one of 把, 将, 对, 为, 给 … used as a preposition; -1 when there is none.
int fronting(const Clause& clause, ItemRange range);

}  // namespace shuwen
