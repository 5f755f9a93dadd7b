#include "metrics/sentences/english_lexicon.h"

#include <array>
#include <string>

#include "lexicon/class_table.h"

namespace shuwen {
namespace {

constexpr std::array<std::u16string_view, 20> kNames = {
    u"up",     u"down",      u"level",      u"act",     u"verb",        u"noun_verb",   u"target",
    u"rule",   u"share",     u"determiner", u"pronoun", u"preposition", u"conjunction", u"relative",
    u"adverb", u"auxiliary", u"nominal",    u"plural",  u"body",        u"say"};

/// The classes of the whole word, 0 when it is not listed.
std::uint32_t listed(std::u16string_view word) {
  static const ClassTable kTable({"english_grammar"}, kNames);
  if (const auto mark = word.find(u'’'); mark != word.npos) {  // it’s
    std::u16string plain(word);
    plain[mark] = u'\'';
    const auto size = static_cast<std::uint32_t>(plain.size());
    const WordMatch match = kTable.longest(plain, 0, size, ~0U);
    return match.size == size ? match.classes : 0;
  }
  const auto size = static_cast<std::uint32_t>(word.size());
  const WordMatch match = kTable.longest(word, 0, size, ~0U);
  return match.size == size ? match.classes : 0;
}

/// carries, reaches, plans: of the form without the ending.
std::uint32_t third_person(std::u16string_view word) {
  if (word.size() < 4 || !word.ends_with(u's') || word.ends_with(u"ss")) return 0;
  std::u16string base(word.substr(0, word.size() - 1));
  constexpr std::uint32_t kForms = english::kVerb | english::kNounOrVerb;
  if (const std::uint32_t classes = listed(base) & kForms) return classes;
  if (!base.ends_with(u'e')) return 0;
  base.pop_back();
  // reaches, fixes; sites are no form of sit
  constexpr std::u16string_view kHissing = u"shxzo";
  const bool hisses = kHissing.find(base.back()) != kHissing.npos;
  if (const std::uint32_t classes = hisses ? listed(base) & kForms : 0) return classes;
  if (!base.ends_with(u'i')) return 0;
  base.back() = u'y';
  return listed(base) & kForms;
}

/// falling, sliding, slipping: which way the verb turns.
std::uint32_t turn_in_ing(std::u16string_view word) {
  std::u16string base(word.substr(0, word.size() - 3));
  if (const std::uint32_t turn = listed(base) & english::kTurn) return turn;
  if (const std::uint32_t turn = listed(base + u'e') & english::kTurn) return turn;
  if (base.size() < 2 || base.back() != base[base.size() - 2]) return 0;
  base.pop_back();
  return listed(base) & english::kTurn;
}

}  // namespace

std::u16string lower_ascii(std::u16string_view text) {
  std::u16string folded(text);
  for (char16_t& c : folded)
    if (c >= u'A' && c <= u'Z') c = static_cast<char16_t>(c - u'A' + u'a');
  return folded;
}

namespace english {

std::uint32_t classes_of(std::u16string_view word) {
  std::uint32_t classes = listed(word);
  // they'll, you’re: the pronoun and its auxiliary
  for (const std::u16string_view ending : {u"ll", u"re", u"ve", u"m", u"d"})
    if (word.size() > ending.size() + 1 && word.ends_with(ending))
      if (const char16_t mark = word[word.size() - ending.size() - 1]; mark == u'\'' || mark == u'’')
        return kAuxiliary;
  if (classes & kNominal) return classes;
  constexpr std::uint32_t kClosed =
      kDeterminer | kPronoun | kPreposition | kConjunction | kRelative | kAuxiliary | kAdverb;
  if (classes & kClosed) return classes;
  // need, breed end so as well
  const bool ed = word.size() > 3 && word.ends_with(u"ed") && !(classes & (kVerb | kNounOrVerb));
  if (ed && !(classes & kAnyVerb)) classes |= kAct;
  const bool own_past = classes & kAct && classes & kNounOrVerb;  // cut, set
  if (classes & kSay) return word.ends_with(u's') || word == u"say" ? kSay | kVerb : kSay | kPast;
  if (word.size() > 4 && word.ends_with(u"ing")) {
    classes |= kGerund;
    if (!(classes & kTurn)) classes |= turn_in_ing(word);
  } else if (classes & kAnyVerb && !word.ends_with(u's') &&
             (ed || own_past || !(classes & (kVerb | kNounOrVerb)))) {
    classes |= kPast;
  }
  if (!(classes & (kAnyVerb | kVerb | kNounOrVerb))) classes |= third_person(word);
  if (classes == 0 && word.size() > 4 && word.ends_with(u"ly")) classes = kAdverb;
  return classes;
}

}  // namespace english

}  // namespace shuwen
