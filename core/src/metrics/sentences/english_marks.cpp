// What an English sentence says of a change and of what is planned or laid down.
#include <algorithm>

#include "metrics/sentences/english_clause.h"

namespace shuwen {

ChangeBasis EnglishClause::basis_around(int at) const {
  std::u16string near;
  for (int i = std::max(0, at - 12); i < std::min(count(), at + 12); ++i) {
    if (i > at && c_.items[i].kind == ItemKind::figure) break;
    if (c_.items[i].kind == ItemKind::mark && c_.items[i].mark == u';') {
      if (i > at) break;
      near.clear();
      continue;
    }
    if (c_.items[i].kind == ItemKind::figure) continue;  // more than half
    near += words_[i].empty() ? lower_ascii(c_.show(c_.items[i])) : words_[i];
    near += u' ';
  }
  const auto says = [&](std::u16string_view phrase) { return near.find(phrase) != std::u16string::npos; };
  if (says(u"year on year") || says(u"on the year") || says(u"over the year") ||
      says(u"year - over - year") || says(u"year - on - year") || says(u"year-on-year") ||
      says(u"year earlier") || says(u"year before") || says(u"on last year") ||
      says(u"same period last year") || says(u"same period of") || says(u"compared with last year") ||
      says(u"from last year") || says(u"than last year") || says(u"previous year") || says(u"a year ago"))
    return ChangeBasis::yoy;
  if (says(u"month on month") || says(u"on the month") || says(u"over the month") ||
      says(u"on the quarter") || says(u"over the quarter") || says(u"month - over - month") ||
      says(u"month - on - month") || says(u"month-on-month") || says(u"month earlier") ||
      says(u"from the month before") || says(u"previous month") || says(u"previous quarter") ||
      says(u"quarter on quarter"))
    return ChangeBasis::mom;
  if (says(u"annual average") || says(u"average annual") || says(u"annually on average"))
    return ChangeBasis::annualised;
  for (int i = at + 1; i + 1 < count() && i < at + 4; ++i)
    if (is(i, u"from") && c_.items[i + 1].kind == ItemKind::time) return ChangeBasis::vs;
  if (says(u"compared with") || says(u"compared to") || says(u" than ")) return ChangeBasis::vs;
  return ChangeBasis::none;
}

bool EnglishClause::is_marked(int at, std::uint32_t wanted) const {
  bool apart = false;
  for (int i = at - 1; i >= 0; --i) {
    if (is_mark(i, u';')) return false;
    apart = apart || is_mark(i, u',');
    if (apart && (is(i, u"could") || is(i, u"might")))
      continue;  // as it might suggest, the 64-year-old coach
    // a limited edition, an electronically-limited speed: not laid down.
    if (classes_[i] & wanted & english::kLaw && classes_[i] & english::kPast &&
        !has_tag(before(i), EnglishTag::auxiliary) && !has(before(i), english::kLevel))
      continue;
    // brought in fines of 12 million: those were imposed.
    if (classes_[i] & wanted & english::kLaw && (words_[i].starts_with(u"fine") || is(i, u"penalty")))
      if (const int verb = verb_ahead_of(i);
          verb >= 0 && has(verb, english::kPast) && !has_tag(before(verb), EnglishTag::auxiliary))
        continue;
    // is | set to raise
    if (wanted & english::kPlan && is(i, u"set") && has_tag(i + 1, EnglishTag::infinitive) &&
        has(before(i), english::kAuxiliary))
      return true;
    // Lorries may not exceed 3 tonnes, passengers may carry no more than 20 kilograms
    // Adults should sleep at least seven hours
    const std::u16string_view shown = c_.show(c_.items[at]);
    if (wanted & english::kLaw && is(i, u"may") &&
        (is(i + 1, u"not") || shown.starts_with(u"no ") || shown.starts_with(u"up ")))
      return true;
    if (wanted & english::kLaw && is(i, u"should") &&
        (shown.starts_with(u"at least ") || shown.starts_with(u"no more ")))
      return true;
    // The three-year plan covers 14 towns, the limit now covers 140 streets: what a noun does is no plan or
    // law.
    int verb = i + 1;
    while (has_tag(verb, EnglishTag::adverb))
      ++verb;
    const bool acts = verb < at && has(verb, english::kAct | english::kLevel);
    // backed | the plan by 58 percent, but: approved a plan to build, for 40 homes
    const bool object = words_[i].starts_with(u"plan") && has_tag(i, EnglishTag::nominal) &&
                        has_tag(i - 1, EnglishTag::determiner) && is(i + 1, u"by");
    const bool noun = object || (words_[i].starts_with(u"plan") && acts) ||
                      ((is(i, u"limit") || is(i, u"limits")) && acts && !has(verb, english::kAuxiliary));
    // reached the | expected standard
    const bool describes = is(i, u"expected") && has_tag(i, EnglishTag::nominal) &&
                           has_tag(i - 1, EnglishTag::determiner) && has_tag(i + 1, EnglishTag::nominal);
    if (classes_[i] & wanted && !noun && !describes) return true;
  }
  return false;
}

}  // namespace shuwen
