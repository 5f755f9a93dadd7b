// English words by what they do in a sentence. From core/lexicon/english_grammar.tsv.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace shuwen {

namespace english {

enum WordClass : std::uint32_t {
  kUp = 1 << 0,     ///< rose
  kDown = 1 << 1,   ///< fell
  kLevel = 1 << 2,  ///< stood
  kAct = 1 << 3,    ///< built, and whatever ends in -ed
  kVerb = 1 << 4,   ///< include, includes
  kNounOrVerb = 1 << 5,
  kPlan = 1 << 6,   ///< aims, will
  kLaw = 1 << 7,    ///< must
  kShare = 1 << 8,  ///< means nothing without what follows of: share
  kDeterminer = 1 << 9,
  kPronoun = 1 << 10,
  kPreposition = 1 << 11,
  kConjunction = 1 << 12,
  kRelative = 1 << 13,  ///< that, which
  kAdverb = 1 << 14,    ///< now, and whatever ends in -ly
  kAuxiliary = 1 << 15,
  kNominal = 1 << 16,  ///< a noun or adjective that looks like a verb or an adverb: building, weekly
  kPlural = 1 << 17,   ///< people, without -s
  kBody = 1 << 18,     ///< acts though it has no name: company
  kSay = 1 << 19,      ///< said: who speaks does none of what is told
  kPast = 1 << 20,     ///< a form in -ed, or an irregular one
  kGerund = 1 << 21    ///< a form in -ing
};

constexpr std::uint32_t kTurn = kUp | kDown;
constexpr std::uint32_t kAnyVerb = kTurn | kLevel | kAct;

/// The classes of a word in lower case.
std::uint32_t classes_of(std::u16string_view word);

}  // namespace english

/// ASCII letters in lower case.
std::u16string lower_ascii(std::u16string_view text);

}  // namespace shuwen
