#include "metrics/quantities/unit_border.h"

#include <algorithm>

#include "text/chars.h"

namespace shuwen {

bool begins_other_word(std::u16string_view text, std::uint32_t stop, std::uint32_t end, const Unit& unit) {
  if (unit.word_goes_on.empty() || stop >= end) return false;
  if (unit.word_goes_on != u"*" && !one_of(text[stop], unit.word_goes_on)) return false;
  const std::u16string_view behind = text.substr(stop, end - stop);
  return std::none_of(unit.words_behind.begin(), unit.words_behind.end(),
                      [behind](const std::u16string& word) { return behind.starts_with(word); });
}

}  // namespace shuwen
