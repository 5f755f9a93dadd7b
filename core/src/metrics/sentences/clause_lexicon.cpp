#include "metrics/sentences/clause_lexicon.h"

#include <array>

namespace shuwen {
namespace {

constexpr std::array<std::u16string_view, 31> kNames = {
    u"act",         u"up",          u"down",     u"turn",        u"level",   u"have",  u"happen",
    u"fine",        u"intr",        u"adverb",   u"preposition", u"front",   u"basis", u"place",
    u"target",      u"rule",        u"report",   u"localizer",   u"measure", u"agent", u"nominal",
    u"conjunction", u"taking",      u"modifier", u"self",        u"trade",   u"head",  u"territorial",
    u"whole",       u"attributive", u"preverbal"};

const ClassTable& table() {
  static const ClassTable kTable({"verbs", "clause_words"}, kNames);
  return kTable;
}

}  // namespace

WordMatch word_at(std::u16string_view text, std::uint32_t at, std::uint32_t end, std::uint32_t classes) {
  WordMatch match = table().longest(text, at, end, classes);
  match.classes &= classes | kEveryClass;
  return match;
}

std::uint32_t word_ending(std::u16string_view text, std::uint32_t classes) {
  return table().ending(text, classes);
}

bool ends_in(std::u16string_view text, std::uint32_t classes) {
  return word_ending(text, classes) > 0;
}

}  // namespace shuwen
