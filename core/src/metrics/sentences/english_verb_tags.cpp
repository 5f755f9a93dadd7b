#include "metrics/sentences/english_verb_tags.h"

namespace shuwen {

namespace en = english;

bool EnglishVerbTags::agrees_with_many(int verb, int noun) const {
  if (has(verb, en::kAuxiliary)) return is(verb, u"have") || is(verb, u"are") || is(verb, u"were");
  if (!has(verb, en::kTurn) || !has(verb, en::kPast)) return false;
  const int next = behind(verb);
  return verb == behind(noun) || is_kind(next, ItemKind::figure) || is(next, u"from") || is(next, u"to") ||
         is(next, u"by");
}

EnglishTag EnglishVerbTags::in_ing(int i) const {
  const int previous = before(i);
  const int next = behind(i);
  if (is(previous, u"each")) return EnglishTag::gerund;
  if (i > 0 && !is_mark(i - 1) && c_.show(c_.items[i])[0] < u'a') return EnglishTag::nominal;  // Boxing Day
  if (tag_of(previous) == EnglishTag::determiner || is_kind(previous, ItemKind::figure))
    return EnglishTag::nominal;
  if (is(previous, u"of") && is_nominal(next) && !opens_object(next)) return EnglishTag::nominal;
  // Recycling | rose
  if (is_mark(previous) && has(next, en::kPast | en::kAuxiliary) && !has(next, en::kGerund))
    return EnglishTag::nominal;
  // Smoking prevalence among adults | declined
  if (const int finite = previous < 0 && is_nominal(next) && !opens_object(next) ? finite_behind(next) : -1;
      finite >= 0 && (!is_plural(next) || agrees_with_many(finite, next)))
    return EnglishTag::nominal;
  // cut | waiting times, but: start building homes
  const bool begins = is(previous, u"start") || is(previous, u"started") || is(previous, u"begin") ||
                      is(previous, u"began") || is(previous, u"stop") || is(previous, u"stopped") ||
                      is(previous, u"keep") || is(previous, u"spent") || is(previous, u"spend");
  if (tag_of(previous) == EnglishTag::verb && is_nominal(next) && !begins && !has(previous, en::kAuxiliary))
    return EnglishTag::nominal;
  const bool object = opens_object(next) || has(next, en::kPreposition) || is(next, u"to");
  if (tag_of(previous) == EnglishTag::nominal && !is_plural(previous) && !object) return EnglishTag::nominal;
  return EnglishTag::gerund;
}

bool EnglishVerbTags::leans_only(int i) const {
  return words_[i].ends_with(u"en") || words_[i].ends_with(u"own") || words_[i].ends_with(u"awn");
}

EnglishTag EnglishVerbTags::in_past(int i) const {
  const int previous = before(i);
  const int next = behind(i);
  if (has(i, en::kNounOrVerb) &&
      (is(next, u"of") || (is(next, u"in") && tag_of(previous) != EnglishTag::auxiliary)))
    return EnglishTag::nominal;                               // a cut in
  if (is(previous, u"those")) return EnglishTag::participle;  // those | surveyed
  switch (tag_of(previous)) {
    case EnglishTag::auxiliary:
    case EnglishTag::pronoun:
    case EnglishTag::relative:
      return EnglishTag::verb;
    case EnglishTag::determiner:
    case EnglishTag::preposition:
      return EnglishTag::nominal;
    case EnglishTag::verb:
    case EnglishTag::gerund:
      return is_nominal(next) ? EnglishTag::nominal : EnglishTag::participle;
    default:
      break;
  }
  // a combined rated power
  if (tag_of(previous) == EnglishTag::nominal && words_[previous].ends_with(u"ed") && is_nominal(next))
    return EnglishTag::nominal;
  // 40 percent | contained plastic
  if (is_kind(previous, ItemKind::figure) &&
      (kind_of(previous) == MetricKind::percent || kind_of(previous) == MetricKind::fraction))
    return EnglishTag::verb;
  if (is_kind(previous, ItemKind::figure))
    return is_nominal(next) && (words_[i].ends_with(u"ed") || leans_only(i)) ? EnglishTag::nominal
                                                                             : EnglishTag::verb;
  if (is_mark(previous) || tag_of(previous) == EnglishTag::conjunction) {
    if (is_nominal(next) && !is_kind(next, ItemKind::name) && words_[i].ends_with(u"ed") &&
        (!has_verb(i) || ((is(previous, u"while") || is(previous, u"but") || is(previous, u"whereas")) &&
                          finite_behind(next) >= 0)))
      return EnglishTag::nominal;  // Registered firms; fell while | installed capacity rose
    return is_mark(previous) && !opens_object(next) ? EnglishTag::participle : EnglishTag::verb;
  }
  // the patients | given the drug
  if (tag_of(previous) == EnglishTag::nominal && leans_only(i) && !has_verb(i) && finite_behind(next) >= 0)
    return EnglishTag::participle;
  const bool other = has_verb(i) ? is(next, u"by") : has(next, en::kPreposition) && finite_behind(next) >= 0;
  return other ? EnglishTag::participle : EnglishTag::verb;
}

EnglishTag EnglishVerbTags::in_present(int i) const {
  const int previous = before(i);
  const int next = behind(i);
  const bool noun = has(i, en::kNounOrVerb) || has(i, en::kTurn);
  const bool third = words_[i].ends_with(u's');
  const bool turned = has(i, en::kTurn | en::kLevel) &&
                      (is_kind(next, ItemKind::figure) || is(next, u"by") || is(next, u"to"));
  const bool governs = opens_object(next) || is(next, u"to") || turned;
  const EnglishTag left = tag_of(previous);
  // buyers now | bid from 40 cities, drivers who park there | face fines
  const bool bare_object = next < count() && is_nominal(next) && !opens_object(behind(next)) &&
                           is_english_plural(words_[next], classes_[next]);
  if (left == EnglishTag::verb && tag_of(before(previous)) == EnglishTag::relative && !third &&
      (governs || bare_object))
    return EnglishTag::verb;
  if (left == EnglishTag::nominal && previous < i - 1 && is_plural(previous) && !third)
    return EnglishTag::verb;
  if (left == EnglishTag::infinitive || left == EnglishTag::pronoun) return EnglishTag::verb;
  if (left == EnglishTag::auxiliary)
    return has(previous, en::kLevel) || third ? EnglishTag::nominal : EnglishTag::verb;
  if (left == EnglishTag::determiner || left == EnglishTag::preposition || left == EnglishTag::verb ||
      left == EnglishTag::gerund)
    return EnglishTag::nominal;
  // showed that imports | grew
  if (left == EnglishTag::relative && noun && third && has(next, en::kPast | en::kAuxiliary))
    return EnglishTag::nominal;
  // Exports, which | account for
  const int led = is_mark(before(previous)) ? before(previous) - 1 : before(previous);
  if (left == EnglishTag::relative)
    return third || !noun || governs || is(next, u"for") || is_plural(led) ? EnglishTag::verb
                                                                           : EnglishTag::nominal;
  // of whom 1,410 | work in research
  if (counts(previous) && tag_of(before(previous)) == EnglishTag::relative && !third) return EnglishTag::verb;
  if (counts(previous))
    return noun || third || is(previous - 1, u"a") || is(previous - 1, u"the") ? EnglishTag::nominal
                                                                               : EnglishTag::verb;
  if (left == EnglishTag::conjunction) {
    const int last = last_verb(i);
    const bool parallel = last >= 0 && third && words_[last].ends_with(u's');  // absorbs … and lowers
    // to uproot trees and | pay farmers
    const bool infinitive = last > 0 && !third && has(i, en::kVerb) && !noun && is_nominal(next) &&
                            tag_of(before(last)) == EnglishTag::infinitive;
    return last >= 0 && (governs || parallel || infinitive) ? EnglishTag::verb : EnglishTag::nominal;
  }
  const bool measured = is_kind(previous, ItemKind::figure);
  // The tower is 62 percent | complete
  if (measured && kind_of(previous) == MetricKind::percent && has(before(previous), en::kLevel))
    return EnglishTag::nominal;
  if (left == EnglishTag::nominal && is(i, u"face") && opens_object(next))
    return EnglishTag::verb;  // drivers caught using a phone | face a fine
  if (left == EnglishTag::nominal && is(i, u"cost") && opens_object(next) && !has_verb(i))
    return EnglishTag::verb;  // The theft | cost the museum 2 million
  // labour | costs were, pay | rises slowed
  if (left == EnglishTag::nominal && third &&
      (has(next, en::kAuxiliary) || (has(next, en::kTurn) && has(next, en::kPast))))
    return EnglishTag::nominal;
  // The line | cuts travel time from 4 hours to 2: no other word is the verb.
  if (left == EnglishTag::nominal && third && noun && !governs && previous > 0 && !has_verb(i) &&
      !is_plural(previous) && next < count() && is_nominal(next) && figure_behind(i))
    return EnglishTag::verb;
  // The session | lasts for 10 minutes
  if (left == EnglishTag::nominal && third && noun && previous > 0 && !is_plural(previous) && !has_verb(i) &&
      has(next, en::kPreposition) && is_kind(next + 1, ItemKind::figure) && figure_behind(i))
    return EnglishTag::verb;
  if (left == EnglishTag::nominal && is(i, u"total") && is_kind(next, ItemKind::figure) && !has_verb(i))
    return EnglishTag::verb;  // debts in this country | total 3 billion
  // will resurface 132 miles, | replace 11 bridges
  if (is_mark(previous) && i > 0 && !third && governs && has_verb(i)) return EnglishTag::verb;
  // Two children, aged 4 and 7, | remain in hospital.
  if (is_mark(previous) && i > 1 && !third && !noun && has(i, en::kVerb) && !has_verb(i) &&
      has(next, en::kPreposition))
    return EnglishTag::verb;
  // The bridge, 1.2 km long, | cost 890 million yuan.
  if (is_mark(previous) && i > 0 && governs && !has_verb(i) && !turned) return EnglishTag::verb;
  if (left != EnglishTag::nominal && !measured && !is_kind(previous, ItemKind::time))
    return third && !noun && i > 0 ? EnglishTag::verb : EnglishTag::nominal;
  // Drivers who exceed the limit | lose two points
  if (left == EnglishTag::nominal && !third && !noun && opens_object(next) && stands_behind_relative(i))
    return EnglishTag::verb;
  if (third) return !noun || governs ? EnglishTag::verb : EnglishTag::nominal;
  // Drivers | face fines
  return (measured || is_plural(previous)) && (!noun || governs || bare_object) ? EnglishTag::verb
                                                                                : EnglishTag::nominal;
}

int EnglishVerbTags::finite_behind(int i) const {
  for (; i < count() && !is_mark(i) && !has(i, en::kConjunction | en::kRelative); ++i) {
    if (has(i, en::kAuxiliary)) return i;
    if (has(i, en::kPast) && (is_kind(i - 1, ItemKind::word) || is_kind(i - 1, ItemKind::excluded)) &&
        !has(i - 1, en::kPreposition | en::kDeterminer))
      return i;
  }
  return -1;
}

bool EnglishVerbTags::figure_behind(int i) const {
  bool figure = false;
  for (++i; i < count() && !is_mark(i) && !has(i, en::kRelative); ++i) {
    figure = figure || is_kind(i, ItemKind::figure);
    if (has(i, en::kAuxiliary) || (has(i, en::kPast) && !has(i, en::kNounOrVerb))) return false;
  }
  return figure;
}

bool EnglishVerbTags::stands_behind_relative(int i) const {
  bool verb = false;
  for (int j = i - 1; j > 0 && !is_mark(j); --j) {
    if (tags_[j] == EnglishTag::relative) return verb && tags_[j - 1] == EnglishTag::nominal;
    verb = verb || tags_[j] == EnglishTag::verb;
  }
  return false;
}

}  // namespace shuwen
