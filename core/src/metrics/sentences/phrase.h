// Noun phrases within a stretch of items.
#pragma once

#include "metrics/sentences/verb_group.h"

namespace shuwen {

/// The noun phrase a stretch before a verb or figure amounts to: without adverbs, times, prepositional
/// phrases, comparisons and the territory (全市) at its beginning.
/// With `measured`, 对 opens no object: 对东盟进出口占比.
ItemRange noun_phrase(const Clause& clause, ItemRange range, bool measured = false);

/// The items that end before item `end`, back to a mark or a figure.
ItemRange words_before(const Clause& clause, int end);
/// The noun phrase at the beginning of a stretch behind a figure, up to the verb, adverb or preposition that
/// ends it; `rest` is where it ends.
ItemRange leading_noun(const Clause& clause, ItemRange range);

/// Without fillers between a verb or noun and its figure at the end: 约, 各, 共, 了.
ItemRange without_fillers(const Clause& clause, ItemRange range);

/// The last item that is one of 把, 将, 对, 为, 给 … used as a preposition; -1 when there is none.
int fronting(const Clause& clause, ItemRange range);

}  // namespace shuwen
