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
}

WordMatch ClassTable::longest(std::u16string_view text, std::uint32_t at, std::uint32_t end,
                              std::uint32_t classes) const {
  const auto match = words_.longest(text, at, end, [classes](PrefixTable::Match word) {
    return (static_cast<std::uint32_t>(word.value) & classes) != 0;
  });
  return match ? WordMatch{static_cast<std::uint32_t>(match.value), match.length} : WordMatch{};
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
