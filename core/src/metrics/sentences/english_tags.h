// The parts of speech of an English sentence, told by closed classes, endings and neighbours.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "metrics/sentences/clause.h"

namespace shuwen {

enum class EnglishTag : std::uint8_t {
  none,     ///< figures, marks
  nominal,  ///< nouns, names, adjectives, participles before a noun
  determiner,
  pronoun,
  preposition,
  conjunction,
  relative,
  adverb,
  auxiliary,
  infinitive,  ///< the to of a verb
  verb,        ///< that has its subject before it: finite ones, and those behind an auxiliary or a to
  participle,  ///< -ed that leans on what stands before it: founded in 2010; parks | opened by
  gerund       ///< -ing that has objects: adding
};

/// One tag for each item of the clause; `words` and `classes` (english::WordClass) are of its items.
std::vector<EnglishTag> tag_english(const Clause& clause, const std::vector<std::u16string>& words,
                                    const std::vector<std::uint32_t>& classes);

/// beds, people.
bool is_english_plural(std::u16string_view word, std::uint32_t classes);

}  // namespace shuwen
