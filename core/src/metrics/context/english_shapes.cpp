#include "metrics/context/english_shapes.h"

namespace shuwen {

bool EnglishShapes::read_verb_right_behind(EnglishClaim& claim, int at) const {
  int verb = at + 1;
  while (has_tag(verb, EnglishTag::auxiliary) || has_tag(verb, EnglishTag::adverb))
    ++verb;
  if (!has(verb, english::kAct | english::kLevel | english::kSay) || is(at - 1, u"to")) return false;
  claim.action = c_.items[verb].span;
  // the blaze is 35 percent contained
  if (has(before(at), english::kLevel) && has(verb, english::kPast))
    claim.subject = subject_of(before(at)).noun;
  if (!has(verb, english::kLevel)) return true;
  // two-thirds were visits; 14 are missing
  const auto noun = noun_after(verb + 1);
  const bool many = is(verb, u"were") || is(verb, u"are");
  for (int i = verb + 1; noun && i < count() && c_.items[i].span.begin < noun->end; ++i)
    if (c_.items[i].span.end == noun->end && (!many || is_english_plural(words_[i], classes_[i])))
      claim.subject = noun;
  return true;
}

std::optional<Span> EnglishShapes::object_of(int verb, int end) const {
  if (verb < 0 || verb + 1 >= end || has_tag(verb + 1, EnglishTag::preposition)) return std::nullopt;
  for (int i = verb + 1; i < end; ++i)
    if (!is_noun_part(i) && !has_tag(i, EnglishTag::determiner) && !has_tag(i, EnglishTag::adverb) &&
        !has_tag(i, EnglishTag::preposition))
      return std::nullopt;
  return noun_before(end, verb + 1);
}

bool EnglishShapes::read_apposition(std::size_t f, int at) {
  EnglishClaim& claim = claims_[f];
  const bool apart = is_mark(before(at), u',');
  if (f == 0 || c_.frames[f - 1].item > at) return false;
  // less than half |the usual level
  const bool part_of_level = figure_is(f, MetricKind::fraction) && has_tag(at + 1, EnglishTag::determiner);
  if ((figure_is(f, MetricKind::multiple) || part_of_level) && apart) {
    claim.subject = claims_[f - 1].subject;
    return true;
  }
  // accounting for a third of the total, as well
  const bool accounts = is(at - 1, u"for") && has_tag(at - 2, EnglishTag::gerund);
  // 86 of them
  if (is(at + 1, u"of") && (is(at + 2, u"them") || is(at + 2, u"these"))) {
    claim.subject = counted_before(f);
    return apart;
  }
  // 14,000 hectares, two-thirds of it forest; 11 yuan, half of last year's; a third went to schools, a fifth
  // | to roads
  const bool share = figure_is(f, MetricKind::fraction) || figure_is(f, MetricKind::percent);
  if (apart && share &&
      ((is(at + 1, u"of") && is(at + 2, u"it")) || is_kind(at + 1, ItemKind::time) ||
       (is(at + 1, u"to") && figure_is(f - 1, c_.sentence->figures[f].kind) && !claims_[f - 1].change))) {
    claim.subject = claims_[f - 1].subject;
    if (is(at + 1, u"to")) claim.action = claims_[f - 1].action;
    return true;
  }
  // 40 percent of whom are women
  if (is(at + 1, u"of") && has_tag(at + 2, EnglishTag::relative)) {
    claim.subject = claims_[f - 1].subject;
    if (has(at + 3, english::kAnyVerb)) claim.action = c_.items[at + 3].span;
    return true;
  }
  // rose to 32 metres, 2 metres above the mark
  if (apart && (is(at + 1, u"above") || is(at + 1, u"below"))) {
    claim.subject = claims_[f - 1].subject;
    return true;
  }
  if (!is(at + 1, u"of") || (!apart && !accounts)) return false;
  if (!figure_is(f, MetricKind::percent) && !figure_is(f, MetricKind::fraction)) return false;
  int head = at + 2;
  while (has_tag(head, EnglishTag::determiner) || (is_noun_part(head) && is_noun_part(head + 1)))
    ++head;
  const bool total = is(head, u"total") || is(head, u"whole");
  if (accounts && !total) return false;
  claim.subject = total ? claims_[f - 1].subject : noun_after(at + 1);
  if (claim.subject && !total && verb_behind(at, *claim.subject) >= 0) return false;
  if (accounts) claim.action = c_.items[at - 2].span;
  return true;
}

bool EnglishShapes::read_extent(std::size_t f, int at) {
  EnglishClaim& claim = claims_[f];
  const auto extends = [&](int i) {
    for (const std::u16string_view word : {u"long", u"wide", u"tall", u"high", u"deep", u"thick"})
      if (is(i, word)) return true;
    return false;
  };
  if (!extends(at + 1)) return false;
  // 16 feet long, | 6 feet wide
  if (f > 0 && is_mark(before(at), u',') && extends(before(at) - 1) &&
      c_.frames[f - 1].item == before(at) - 2) {
    take_over(f, f - 1);
    return true;
  }
  int begin = at;
  while (begin > 0 && !is_kind(begin - 1, ItemKind::mark) && !has(begin - 1, english::kAnyVerb) &&
         !is_kind(begin - 1, ItemKind::figure) && !is(begin - 1, u"and"))
    --begin;
  if (is_mark(begin - 1, u','))
    claim.subject = noun_before(begin - 1, 0);
  else if (f > 0 && is(begin - 1, u"and"))
    claim.subject = claims_[f - 1].subject;
  else if (has(begin - 1, english::kLevel))
    claim.subject = subject_of(begin - 1).noun;
  if (has(begin - 1, english::kLevel)) claim.action = c_.items[begin - 1].span;
  return true;
}

bool EnglishShapes::read_again(std::size_t f, int at) {
  EnglishClaim& claim = claims_[f];
  if (f > 0 && is(at - 1, u"or") && is_mark(at - 2, u',')) {
    EnglishClaim& same = claims_[f - 1];
    if (same.change && same.change->basis == ChangeBasis::none) same.change->basis = basis_around(at);
    take_over(f, f - 1);
    claim.change = same.change;
    // 12 percent of services, or 1,940 trains
    if (const auto noun = figure_counts(f) ? noun_after(at + 1) : std::nullopt) claim.subject = noun;
    return true;
  }
  // grow 4.8 percent this year and 4.5 percent next year
  if (f > 0 && is(at - 1, u"and") && claims_[f - 1].change && !figure_counts(f) &&
      figure_is(f - 1, c_.sentence->figures[f].kind) && verb_ahead_of(at) < c_.frames[f - 1].item &&
      !has_tag(at + 1, EnglishTag::nominal) && !is(at + 1, u"of") && !is(at + 2, u"than")) {
    take_over(f, f - 1);
    claim.change = claims_[f - 1].change;
    return true;
  }
  // fell 0.4 percent at 1.07 dollars, closed 30 points lower at 7,512, slid 3 percent against the euro,
  // at 1.2
  constexpr int kNear = 6;
  if (f > 0 && is(at - 1, u"at") && claims_[f - 1].change && c_.frames[f - 1].item >= at - kNear &&
      verb_ahead_of(at) < c_.frames[f - 1].item && !(figure_counts(f) && noun_after(at + 1)) &&
      (c_.frames[f - 1].item >= at - 3 || is(c_.frames[f - 1].item + 1, u"against"))) {
    take_over(f, f - 1);
    claim.change = Change{ChangeKind::to, ChangeBasis::none};
    return true;
  }
  const int verb = before(at - 1);
  // public pay grew by 5 percent and private pay | by 4 percent
  if (f > 0 && is(at - 1, u"by") && claims_[f - 1].change && verb_ahead_of(at) < c_.frames[f - 1].item) {
    take_over(f, f - 1);
    if (const auto noun = noun_before(at - 1, c_.frames[f - 1].item + 1)) claim.subject = noun;
    claim.change = claims_[f - 1].change;
    return true;
  }
  const int led = begin_of(at);  // delayed by |an average of 42 minutes
  const int moved = led < at ? before(led - 1) : verb;
  if (!is(led - 1, u"by") || !has(moved, english::kAct)) return false;
  claim.action = action_at(moved);
  claim.subject = noun_after(at + 1);
  // retreats by 60 metres, are delayed by 40 minutes
  if (!claim.subject && (!is_passive(moved) || figure_is(f, MetricKind::duration)))
    claim.subject = subject_of(moved).noun;
  return true;
}

bool EnglishShapes::read_aside(std::size_t f, int at) {
  EnglishClaim& claim = claims_[f];
  if (tells_age(at)) {
    claim.subject = subject_of(before(at)).noun;
    claim.action = c_.items[before(at)].span;
  } else if (is(at - 1, u"aged") || (figure_is(f, MetricKind::age) && !is_attribute(at))) {
    const bool apart = is_mark(at - 1, u',');
    if (has(at - 2, english::kLevel))  // one in five is aged 60 or above
      claim.subject = subject_of(at - 2).noun;
    else
      claim.subject = noun_right_before(is(at - 1, u"aged") && is_mark(at - 2, u',')         ? at - 2
                                        : apart || is(at - 1, u"aged") || is(at - 1, u"age") ? at - 1
                                                                                             : at);
    // men aged 24 | and 31
    if (!claim.subject && f > 0 && is(at - 1, u"and")) claim.subject = claims_[f - 1].subject;
  } else if (const int led = is(before(at), u"once") ? before(at) - 1 : before(at);
             is_mark(led, u',') && led < at - 1 && is_mark(at + 1, u',') && verb_ahead_of(at) < 0) {
    claim.subject =
        noun_before(led, 0);  // Waste, once above 12 percent, slipped; their share, now 41 percent,
  } else if (const int told = verb_ahead_of(at); is_mark(before(at), u',') && told >= 0 &&
                                                 (is(at + 1, u"behind") || is(at + 1, u"ahead")) &&
                                                 (f == 0 || c_.frames[f - 1].item < told)) {
    claim.subject = subject_of(told).noun;  // Production is due in May, nine months behind schedule
  } else if (is(at - 2, u"due") && is(at - 1, u"in") && is_noun_part(at - 3)) {
    claim.subject = noun_right_before(at - 2);  // completion due in 68 months
    claim.action = c_.items[at - 2].span;
  } else if (is(at - 1, u"worth") && is_mark(at - 2, u',') && is_noun_part(at - 3)) {
    claim.subject = noun_before(at - 2, 0);  // The scheme, worth 40 million, will
  } else if (is(at - 1, u"worth") && is_noun_part(at - 2)) {
    claim.subject = noun_right_before(at - 1);  // agreements worth 3 billion dollars
  } else if (f > 0 && (is(before(at), u"with") || is(before(at), u"to")) && is(before(at) - 1, u"compared")) {
    claim.subject = claims_[f - 1].subject;
  } else if (is(at - 1, u"at") && at > 1 && c_.items[at - 2].mark == u',' &&
             c_.items[at - 1].kind != ItemKind::figure) {
    claim.subject = noun_before(at - 2, 0);
  } else {
    return false;
  }
  return true;
}

bool EnglishShapes::read_verb_behind_noun(EnglishClaim& claim, int at) {
  const int behind = claim.subject ? verb_behind(at, *claim.subject) : -1;
  if (behind < 0 || has_tag(before(at), EnglishTag::gerund)) return false;  // a bus | carrying 43 people fell
  // supplies | 70 percent | of the flowers sold here
  const int ahead = before(at);
  if (has_tag(ahead, EnglishTag::verb) && has(behind, english::kPast) &&
      !has(ahead, english::kLevel | english::kSay) && !words_[ahead].starts_with(u"show") &&
      !words_[ahead].starts_with(u"estimat") && !is(ahead, u"found"))
    return false;
  claim.action = action_at(behind);
  if (!is(behind + 1, u"by")) return true;
  for (int i = behind + 2; i < count() && i < behind + 6; ++i)
    if (c_.items[i].kind == ItemKind::name) {
      claim.actor = c_.items[i].span;
      break;
    }
  return true;
}

bool EnglishShapes::gives(int verb) const {
  for (const std::u16string_view stem :
       {u"fin", u"pa", u"g", u"award", u"cost", u"charg", u"lent", u"lend", u"offer", u"ow", u"sav", u"sen",
        u"grant", u"hand", u"promis", u"compensat"})
    if (words_[verb].starts_with(stem)) return true;
  return false;
}

void EnglishShapes::read_verb_ahead(std::size_t f, const Figure& figure, int at, int verb, bool counted) {
  EnglishClaim& claim = claims_[f];
  claim.action = action_at(verb);
  const bool raises = figure.kind == MetricKind::money && words_[verb].starts_with(u"rais");
  if (classes_[verb] & english::kAct || raises) claim.actor = who(verb);
  // handled 412,000 consultations, invested 3 million yuan: what stands before the verb did it.
  if (classes_[verb] & english::kAct && !claim.actor && c_.items[at].span.begin == claim.action->end + 1 &&
      (claim.subject || figure.kind == MetricKind::money))
    claim.actor = doer_of(verb);
  // came to 2.6 billion euros
  if (!claim.subject && !counted && is(at - 1, u"to") && verb + 2 == at)
    claim.subject = subject_of(verb).noun;
  // closed in the city at 185 dollars
  // bought 500 shares | at 12 yuan
  if (!claim.subject && !counted && is(at - 1, u"at") && !object_of(verb, at - 1))
    claim.subject = f > 0 && c_.frames[f - 1].item > verb ? claims_[f - 1].subject : subject_of(verb).noun;
  // lived in the city for three years: what stands before the verb does.
  const bool stays = figure.kind == MetricKind::duration && is(at - 1, u"for");
  if (!claim.subject && !counted && stays && has_tag(verb + 1, EnglishTag::preposition))
    claim.subject = subject_of(verb).noun;
  // keep the average stay under seven days
  if (classes_[verb] & english::kAct && !claim.subject && !counted && !is(at - 1, u"from") &&
      !is(at - 1, u"record") && !is(at - 1, u"net") && !(figure.kind == MetricKind::money && gives(verb)))
    claim.subject = noun_before(at, verb + 1);
  if (!claim.subject && classes_[verb] & english::kLevel) claim.subject = subject_of(verb).noun;
  // with the average home | costing 268,000
  if (!claim.subject && !counted && verb + 1 == at && is(verb, u"costing") && is_mark(verb - 1, u','))
    claim.subject = subject_of(verb).noun;  // The first phase, | costing 8 billion, covers
  if (!claim.subject && !counted && verb + 1 == at && has_tag(verb - 1, EnglishTag::nominal) &&
      (is(verb, u"costing") || is(verb, u"averaging") || is(verb, u"totalling") || is(verb, u"reaching")))
    claim.subject = noun_before(verb, 0);
  // is set at 24.50 dollars
  if (!claim.subject && !counted && is(at - 1, u"at") &&
      (verb + 2 == at || (verb + 3 == at && is(verb + 1, u"in"))))
    claim.subject = subject_of(verb).noun;
  // The mine produced | 40 tonnes: of what is not said
  const bool makes =
      figure.kind == MetricKind::mass && has(verb, english::kAct) && !words_[verb].starts_with(u"weigh");
  // delivery now takes two hours: what is measured stands before the verb.
  const bool lasts = figure.kind == MetricKind::duration && is(at - 1, u"for") && verb + 2 == at;
  if (!claim.subject && !counted && (verb + 1 == at || lasts) && figure.kind != MetricKind::money &&
      figure.kind != MetricKind::rate && !makes)
    claim.subject = subject_of(verb).noun;
  if (!claim.subject && f > 0 && classes_[verb] & english::kLevel) claim.subject = claims_[f - 1].subject;
}

}  // namespace shuwen
