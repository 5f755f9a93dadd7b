// English words beside figures by what they do to them. From core/lexicon/english_verbs.tsv.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace shuwen {

enum EnglishClass {
  kUpVerb = 1,     ///< rose
  kDownVerb = 2,   ///< fell
  kLevelVerb = 4,  ///< stood
  kActVerb = 8,    ///< built, and whatever ends in -ed
  kStop = 16,      ///< ends a noun behind a figure
  kPlan = 32,
  kLaw = 64,
  kOpener = 128,    ///< stands before a noun or for one, and is no part of it: the, its, they
  kShare = 256,     ///< means nothing without what follows of: share
  kAuxiliary = 512  ///< between a noun and its verb: has, already
};

/// EnglishClass bits of a word in lower case.
int english_classes(std::u16string_view word);

/// ASCII letters in lower case.
std::u16string lower_ascii(std::u16string_view text);

}  // namespace shuwen
