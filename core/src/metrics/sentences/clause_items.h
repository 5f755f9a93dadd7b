// The tokens of a sentence as items: names, words with their classes, particles, closed quotations.
#pragma once

#include <vector>

#include "metrics/sentences/clause.h"

namespace shuwen {

/// The items of the sentence in order. What the segmenter cut wrongly around verbs is put together again.
std::vector<Item> read_items(const Reading& reading, const Sentence& sentence,
                             const std::vector<Mention>& mentions);

}  // namespace shuwen
