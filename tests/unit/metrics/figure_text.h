// What a test of figures sees of a sentence.
#pragma once

#include <string>

#include "metrics/quantities/figures.h"
#include "metrics/rejection/reject.h"
#include "metrics/sentences/reading.h"
#include "metrics/sentences/sentence.h"
#include "metrics/times/time_amounts.h"
#include "shuwen/names.h"
#include "text/utf.h"

namespace shuwen {

inline Sentence read_sentence(const Reading& reading, PassageRole role = PassageRole::paragraph) {
  static Passage passage;
  passage.role = role;
  const std::vector<NamedSpan> named;
  Sentence sentence;
  sentence.span = {0, static_cast<std::uint32_t>(reading.text.size())};
  sentence.passage = &passage;
  sentence.times = find_times(reading.text, sentence.span, {"2022-08-19"});
  drop_amounts(reading.text, sentence.times);
  reject(reading, named, find_candidates(reading, sentence.span, sentence.times), sentence);
  return sentence;
}

/// `text|value|unit|approx` of every figure, joined by blanks-and-semicolons; a range as `low..high`.
inline std::string figures(const std::u16string& text) {
  const Reading reading(text);
  std::string shown;
  for (const Figure& figure : read_sentence(reading).figures) {
    if (!shown.empty()) shown += "; ";
    shown += to_utf8(slice(text, reading.original(figure.span))) + '|';
    shown += figure.range ? figure.low.value_or("-") + ".." + figure.high.value_or("-")
                          : figure.value.value_or("-");
    shown += '|' + to_utf8(figure.unit.value_or(u"-")) + '|' + figure.approx;
  }
  return shown;
}

/// `text=reason` of every excluded numeral.
inline std::string excluded(const std::u16string& text, PassageRole role = PassageRole::paragraph) {
  const Reading reading(text);
  std::string shown;
  for (const Excluded& item : read_sentence(reading, role).excluded) {
    if (!shown.empty()) shown += "; ";
    shown += to_utf8(slice(text, reading.original(item.span))) + '=' + std::string(name_of(item.reason));
  }
  return shown;
}

struct Case {
  std::u16string text;
  std::string expected;
};

inline void PrintTo(const Case& item, std::ostream* out) {
  *out << to_utf8(item.text);
}

}  // namespace shuwen
