#include "metrics/sentences/clause_lexicon.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

#include "lexicon/lexicon.h"
#include "lexicon/prefix_table.h"

namespace shuwen {
namespace {

constexpr std::array<std::u16string_view, 28> kNames = {
    u"act",         u"up",     u"down",     u"turn",        u"level",   u"have",  u"happen",
    u"fine",        u"intr",   u"adverb",   u"preposition", u"front",   u"basis", u"place",
    u"target",      u"rule",   u"report",   u"localizer",   u"measure", u"agent", u"nominal",
    u"conjunction", u"taking", u"modifier", u"self",        u"trade",   u"head",  u"territorial"};

void read(const std::u16string& name, const std::u16string& list,
          std::map<std::u16string, std::uint32_t>& merged) {
  const auto found = std::find(kNames.begin(), kNames.end(), name);
  if (found == kNames.end()) return;
  const std::uint32_t bit = 1u << (found - kNames.begin());
  std::size_t begin = 0;
  while (begin < list.size()) {
    const std::size_t end = std::min(list.find(u' ', begin), list.size());
    if (end > begin) merged[list.substr(begin, end - begin)] |= bit;
    begin = end + 1;
  }
}

/// Words with their classes.
const PrefixTable& table() {
  static const PrefixTable words = [] {
    std::map<std::u16string, std::uint32_t> merged;
    for (const std::string_view name : {"verbs", "clause_words"})
      for (const auto& row : lexicon_rows(name))
        if (row.size() >= 2) read(row[0], row[1], merged);
    PrefixTable built;
    for (const auto& [text, classes] : merged)
      built.add(text, static_cast<std::int32_t>(classes));
    built.seal();
    return built;
  }();
  return words;
}

}  // namespace

WordMatch word_at(std::u16string_view text, std::uint32_t at, std::uint32_t end, std::uint32_t classes) {
  const auto match = table().longest(text, at, end, [classes](PrefixTable::Match word) {
    return (static_cast<std::uint32_t>(word.value) & classes) != 0;
  });
  return match ? WordMatch{static_cast<std::uint32_t>(match.value) & (classes | kEveryClass), match.length}
               : WordMatch{};
}

std::uint32_t word_ending(std::u16string_view text, std::uint32_t classes) {
  const auto longest = std::min(static_cast<std::uint32_t>(text.size()), table().longest_word());
  for (std::uint32_t size = longest; size >= 1; --size) {
    const std::int32_t found = table().find(text.substr(text.size() - size));
    if (found >= 0 && (static_cast<std::uint32_t>(found) & classes) != 0) return size;
  }
  return 0;
}

bool ends_in(std::u16string_view text, std::uint32_t classes) {
  return word_ending(text, classes) > 0;
}

}  // namespace shuwen
