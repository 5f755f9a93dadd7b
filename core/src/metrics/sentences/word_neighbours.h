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

/// Corrects the kind and classes of `item`, a word, by what stands before and behind it.
void settle_by_neighbours(Item& item, const WordPlace& place);

}  // namespace shuwen
