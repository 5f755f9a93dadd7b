#include "lexicon/class_table.h"

#include <algorithm>
#include <string>

#include "lexicon/lexicon.h"

namespace shuwen {

ClassTable::ClassTable(std::initializer_list<std::string_view> lexicons,
                       std::span<const std::u16string_view> classes) {
  for (const std::string_view name : lexicons)
    for (const auto& row : lexicon_rows(name)) {
      if (row.size() < 2) continue;
      const auto found = std::find(classes.begin(), classes.end(), row[0]);
      if (found == classes.end()) continue;
      for (const std::u16string_view word : lexicon_words(row[1]))
        words_.add(word, std::int32_t{1} << (found - classes.begin()));
    }
  words_.seal([](std::int32_t a, std::int32_t b) { return a | b; });
  classes_under_ = words_.bits_under();
}

WordMatch ClassTable::longest_begun(std::u16string_view text, std::uint32_t at, std::uint32_t end,
                                    std::uint32_t classes, PrefixTable::Place place) const {
  WordMatch longest;
  std::uint32_t next = at + 1;
  do {
    const std::int32_t own = words_.value(place);
    if (words_.ends_word(place) && (static_cast<std::uint32_t>(own) & classes) != 0)
      longest = {static_cast<std::uint32_t>(own), next - at};
    if (next == end) break;
    place = words_.after(place, text[next++]);
  } while ((classes_under_[place] & classes) != 0);
  return longest;
}

bool ClassTable::holds(std::u16string_view text, std::uint32_t classes) const {
  const auto end = static_cast<std::uint32_t>(text.size());
  for (std::uint32_t at = 0; at < end; ++at)
    if (longest(text, at, end, classes).size > 0) return true;
  return false;
}

std::uint32_t ClassTable::ending(std::u16string_view text, std::uint32_t classes) const {
  const auto longest = std::min(static_cast<std::uint32_t>(text.size()), words_.longest_word());
  for (std::uint32_t size = longest; size >= 1; --size) {
    const std::int32_t found = words_.find(text.substr(text.size() - size));
    if (found >= 0 && (static_cast<std::uint32_t>(found) & classes) != 0) return size;
  }
  return 0;
}

}  // namespace shuwen
