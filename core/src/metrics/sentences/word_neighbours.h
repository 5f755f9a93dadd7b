// What a word of the lexicon is beside the words around it: a particle, an adverb, part of a noun.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "metrics/sentences/clause.h"
#include "metrics/sentences/word_cuts.h"

namespace shuwen {

/// Where a word stands.
struct WordPlace {
  std::u16string_view text;
  const Sentence& sentence;
  const WordCuts& cuts;
  const std::vector<Item>& before;  ///< the items that end before it
  std::uint32_t limit;              ///< how far a word behind it may reach
};

/// 再|搗破|儲存倉, 陆续|添置|2500个: no word of the lexicon, but behind an adverb that only a verb follows,
/// and with something before the figure that it can act on.
bool is_led_in(Span word, const WordPlace& place);
/// 由1.4万元|调|到1.8万元, 从80棵|间伐|到55棵: the verb between two figures of which the second is reached.
bool leads_to(Span word, const WordPlace& place);
/// 非法|收受|财物300万元: with an object before the figure, and no verb before, that is what was done.
bool acts_unlawfully(Span verb, const WordPlace& place);
/// 救护车|等|在门口: a verb of posture between a noun and where it is.
bool stays(Span word, const WordPlace& place);

/// Corrects the kind and classes of `item`, a word, by what stands before and behind it.
void settle_by_neighbours(Item& item, const WordPlace& place);

}  // namespace shuwen
