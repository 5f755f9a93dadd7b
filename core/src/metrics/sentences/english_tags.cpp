#include "metrics/sentences/english_tags.h"

#include "metrics/sentences/english_lexicon.h"
#include "metrics/sentences/english_verb_tags.h"

namespace shuwen {
namespace {

namespace en = english;

class Tagger : EnglishVerbTags {
 public:
  using EnglishVerbTags::EnglishVerbTags;

  std::vector<EnglishTag> read() {
    for (int i = 0; i < count(); ++i)
      tags_[i] = tag(i);
    return std::move(tags_);
  }

 private:
  EnglishTag tag(int i) const {
    const ItemKind kind = c_.items[i].kind;
    if (kind == ItemKind::name || kind == ItemKind::quoted) return EnglishTag::nominal;
    if (kind == ItemKind::time && i > 0) return EnglishTag::adverb;  // revenue | in May | rose
    if (words_[i].empty()) return EnglishTag::none;
    if (is_hyphen(i - 1) || is_hyphen(i + 1)) return EnglishTag::nominal;
    if (is(i, u"to")) return opens_infinitive(i) ? EnglishTag::infinitive : EnglishTag::preposition;
    if (has(i, en::kTurn) && (is(i, u"up") || is(i, u"down"))) return turn_word(i);
    if (has(i, en::kAuxiliary)) return auxiliary(i);
    if (is(i, u"since") && tag_of(i - 1) == EnglishTag::auxiliary)
      return EnglishTag::adverb;  // has | since grown
    if (has(i, en::kRelative)) return EnglishTag::relative;
    // flights | a week | link them
    if (tells_how_often(i) || tells_how_often(i - 1)) return EnglishTag::adverb;
    if (has(i, en::kDeterminer)) return EnglishTag::determiner;
    if (has(i, en::kPronoun)) return EnglishTag::pronoun;
    if (is(i, u"than") && is(i - 1, u"more") && has(i + 1, en::kTurn) && has(i + 1, en::kPast))
      return EnglishTag::adverb;  // more | than doubled
    if (has(i, en::kPreposition)) return EnglishTag::preposition;
    if (has(i, en::kConjunction)) return EnglishTag::conjunction;
    if (has(i, en::kAdverb)) return EnglishTag::adverb;
    // made a bet, | spending 3 billion; invested in | training 300 nurses
    const bool lists = has(i, en::kNominal) && words_[i].ends_with(u"ing") && i > 1 &&
                       (is_mark(i - 1) || (has(i - 1, en::kPreposition) && counts(i + 1)));
    if (lists && is_kind(i + 1, ItemKind::figure) && has_verb(i)) return EnglishTag::gerund;
    if (has(i, en::kGerund)) return in_ing(i);
    if (has(i, en::kPast)) return in_past(i);
    if (may_be_verb(i)) return in_present(i);
    // The bank | forecast in May that
    const int told_at = is_kind(i + 1, ItemKind::time) ? i + 2 : i + 1;
    if (is(i, u"forecast") && is(told_at, u"that") && tag_of(before(i)) == EnglishTag::nominal)
      return EnglishTag::verb;
    // who | patrols 12 kilometers, who | underpay can be fined
    const bool told = tag_of(before(i)) == EnglishTag::relative &&
                      ((words_[i].ends_with(u's') && opens_object(behind(i))) ||
                       (has(behind(i), en::kAuxiliary) && !is(before(i), u"that")));
    // The law | exempts 300 firms: no other word is the verb.
    const bool lone = i > 1 && classes_[i] == 0 && words_[i].size() > 4 && is_plural(i) &&
                      opens_object(i + 1) && tag_of(i - 1) == EnglishTag::nominal &&
                      is_kind(i, ItemKind::word) && !is_plural(i - 1) &&
                      tag_of(i - 2) == EnglishTag::determiner && !has_verb(i) && finite_behind(i + 1) < 0 &&
                      c_.show(c_.items[i])[0] >= u'a';
    // households | graze 20,000 animals: nothing else stands between nouns and figure.
    const bool between = tag_of(i - 1) == EnglishTag::nominal && is_kind(i - 1, ItemKind::word) &&
                         is_english_plural(words_[i - 1], classes_[i - 1]) &&
                         is_kind(i + 1, ItemKind::figure) && classes_[i] == 0 && !is_plural(i) &&
                         !is(i, u"worth") && !is(i, u"age") && !is(i, u"plus") &&
                         c_.show(c_.items[i])[0] >= u'a';
    // The probe, which cost 3 billion, | orbits 40 planets
    const bool apart = is_mark(i - 1) && i > 3 && classes_[i] == 0 && words_[i].size() > 4 && is_plural(i) &&
                       opens_object(i + 1) && is_kind(i, ItemKind::word) && has_aside(i - 1) &&
                       c_.show(c_.items[i])[0] >= u'a';
    // holds 30 litres and | irrigates 40 fields
    const int last = last_verb(i);
    const bool parallel = tag_of(i - 1) == EnglishTag::conjunction && last >= 0 &&
                          words_[last].ends_with(u's') && classes_[i] == 0 && words_[i].size() > 4 &&
                          is_plural(i) && is_kind(i + 1, ItemKind::figure) && is_kind(i, ItemKind::word);
    return told || parallel || between || lone || apart || behind_to(i) || is_modal(before(i))
               ? EnglishTag::verb
               : EnglishTag::nominal;
  }
  /// The probe|, which cost 3 billion|, orbits: a relative clause between commas behind the first noun.
  bool has_aside(int comma) const {
    int i = comma - 1;
    while (i > 0 && !is_mark(i))
      --i;
    return i > 0 && tags_[i + 1] == EnglishTag::relative && !has_verb(i);
  }
  /// two flights | a week: the article behind a noun.
  bool tells_how_often(int i) const {
    const bool counted =
        is_kind(i - 1, ItemKind::figure) ||
        (is_kind(i - 1, ItemKind::word) && is_english_plural(words_[i - 1], classes_[i - 1]));
    if (!is(i, u"a") || !counted) return false;
    return is(i + 1, u"day") || is(i + 1, u"week") || is(i + 1, u"month") || is(i + 1, u"year");
  }
  /// will | allocate: but is, has.
  bool is_modal(int i) const {
    return tag_of(i) == EnglishTag::auxiliary && !has(i, en::kLevel) && !is(i, u"has") && !is(i, u"have") &&
           !is(i, u"had") && !is(i, u"having") && !is(i, u"being");
  }

  /// plans | to open; to | repaint 40 bridges: also verbs that no list knows.
  bool opens_infinitive(int i) const {
    const int next = behind(i);
    if (!is_kind(next, ItemKind::word) || is(i - 1, u"access") || is(i - 1, u"due") || is(i - 1, u"thanks"))
      return false;
    if (is(next, u"be") || is(next, u"have") || is(next, u"do")) return true;
    if (has(next, en::kVerb | en::kNounOrVerb))
      return !is_plural(next) && !is_nominal_start(behind(next), next);
    if (has(next, en::kAnyVerb)) return !has(next, en::kPast | en::kGerund) && !words_[next].ends_with(u's');
    if (classes_[next] != 0 || is_plural(next)) return false;
    if (is_asked(i)) return true;
    const int object = behind(next);
    return is_kind(object, ItemKind::figure) || has(object, en::kDeterminer);
  }
  /// requires platforms | to respond: what is wanted of somebody.
  bool is_asked(int i) const {
    constexpr int kFarthest = 4;
    for (int j = i - 1; j >= 0 && j >= i - kFarthest; --j) {
      if (has(j, en::kPlan | en::kLaw)) return true;
      for (const std::u16string_view stem :
           {u"allow", u"ask", u"urge", u"order", u"force", u"fail", u"enabl"})
        if (words_[j].starts_with(stem)) return true;
      if (tags_[j] != EnglishTag::nominal && tags_[j] != EnglishTag::determiner) break;
    }
    return false;
  }
  /// to | work places: two nouns.
  bool is_nominal_start(int object, int next) const {
    return has(next, en::kNounOrVerb) && is_mark(object) && !is_mark(next);
  }
  bool behind_to(int i) const { return tag_of(before(i)) == EnglishTag::infinitive; }

  /// rose 3 percent, up | from 40: else it only goes with a verb.
  EnglishTag turn_word(int i) const {
    const int next = behind(i);
    // set up six, made up 40 percent of: goes with the verb.
    for (const std::u16string_view verb :
         {u"set", u"put", u"make", u"makes", u"made", u"take", u"takes", u"took", u"open", u"opened",
          u"build", u"built", u"give", u"gave", u"picked"})
      if (is(i - 1, verb)) return EnglishTag::adverb;
    // turned | down five
    if (is(i, u"down"))
      for (const std::u16string_view stem : {u"turn", u"shut", u"tear", u"tore", u"torn", u"track", u"pull"})
        if (i > 0 && words_[i - 1].starts_with(stem)) return EnglishTag::adverb;
    const bool sized = is_kind(next, ItemKind::figure) || is(next, u"from") || is(next, u"by") ||
                       (is(next, u"to") && is_kind(next + 1, ItemKind::figure));
    return sized ? EnglishTag::verb : EnglishTag::adverb;
  }

  EnglishTag auxiliary(int i) const {
    const int near = behind(i);
    const int next = is(near, u"since") ? behind(near) : near;  // has since grown
    if (has(i, en::kLevel) && has(next, en::kPast | en::kGerund) && !is_nominal(behind(next)))
      return EnglishTag::auxiliary;
    if (has(i, en::kLevel))
      return has(next, en::kPast | en::kGerund) ? EnglishTag::auxiliary : EnglishTag::verb;
    if (is(i, u"has") || is(i, u"have") || is(i, u"had"))
      return has(next, en::kPast | en::kAuxiliary | en::kLevel | en::kTurn) ? EnglishTag::auxiliary
                                                                            : EnglishTag::verb;
    return EnglishTag::auxiliary;
  }
};

}  // namespace

std::vector<EnglishTag> tag_english(const Clause& clause, const std::vector<std::u16string>& words,
                                    const std::vector<std::uint32_t>& classes) {
  return Tagger(clause, words, classes).read();
}

bool is_english_plural(std::u16string_view word, std::uint32_t classes) {
  if (classes & english::kPlural) return true;
  return word.size() > 3 && word.ends_with(u's') && !word.ends_with(u"ss") && !word.ends_with(u"us") &&
         !word.ends_with(u"is") && !word.ends_with(u"'s") && !word.ends_with(u"’s");
}

}  // namespace shuwen
