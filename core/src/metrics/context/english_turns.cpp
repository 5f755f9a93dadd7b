// The shapes of English in which a figure is the size of a change, or stands behind of.
#include "metrics/context/english_shapes.h"

namespace shuwen {
namespace {

/// 1 of a rise, -1 of a fall, 0 of anything else.
int turn_of(std::u16string_view noun) {
  for (const std::u16string_view more : {u"increase", u"rise", u"growth", u"gain", u"jump", u"surge"})
    if (noun == more) return 1;
  for (const std::u16string_view less : {u"reduction", u"decrease", u"decline", u"drop", u"cut", u"fall"})
    if (noun == less) return -1;
  return 0;
}

}  // namespace

bool EnglishShapes::read_sized_turn(std::size_t f, int at) {
  if (!figure_is(f, MetricKind::percent)) return false;
  // grew at a 3.7 percent rate
  const int led_by = has_tag(at - 1, EnglishTag::determiner) ? at - 2 : at - 1;
  if (is(led_by, u"at") && has(led_by - 1, english::kTurn)) {
    int rate = at + 1;
    while (rate < at + 3 && has_tag(rate, EnglishTag::nominal) && has_tag(rate + 1, EnglishTag::nominal))
      ++rate;
    if (is(rate, u"rate") || is(rate, u"pace") || is(rate, u"clip")) {
      EnglishClaim& grown = claims_[f];
      grown.change = Change{has(led_by - 1, english::kUp) ? ChangeKind::increase : ChangeKind::decrease,
                            basis_around(at)};
      grown.action = turn_at(led_by - 1);
      grown.subject = subject_of(led_by - 1).noun;
      return true;
    }
  }
  int noun = at + 1;  // a 5 percent |pay |rise
  while (noun < at + 4 && is_kind(noun, ItemKind::word) && is_kind(noun + 1, ItemKind::word) &&
         turn_of(words_[noun]) == 0 && !has(noun, english::kPreposition | english::kConjunction))
    ++noun;
  const bool led = has_tag(at - 1, EnglishTag::determiner);
  if (noun > at + 1 && !led) noun = at + 1;
  const int turn =
      noun < count() && (noun > at + 1 || has_tag(noun, EnglishTag::nominal)) ? turn_of(words_[noun]) : 0;
  if (turn == 0) return false;
  EnglishClaim& claim = claims_[f];
  claim.change = Change{turn < 0 ? ChangeKind::decrease : ChangeKind::increase, basis_around(at)};
  claim.action = c_.items[noun].span;
  // would require a 5 percent tax rise
  if (noun > at + 1)
    claim.subject = c_.span({at + 1, noun});
  else if (is(at + 2, u"in"))
    claim.subject = noun_after(at + 3);
  if (!claim.subject && f > 0) claim.subject = claims_[f - 1].subject;
  return true;
}

bool EnglishShapes::read_of(std::size_t f, int at) {
  EnglishClaim& claim = claims_[f];
  if (figure_counts(f) && noun_after(at + 1) && !is(at - 2, u"rate") && !is(at - 2, u"pace")) return false;
  if (is(at - 1, u"between")) --at;                      // revenue of between 5 and 6 million yuan
  if (is(at - 1, u"the") && is(at - 3, u"short")) --at;  // short of the 3 million
  if (!is(at - 1, u"of") || !has_tag(at - 2, EnglishTag::nominal)) return false;
  // lost an average of 15 percent of their weight, cut prices by an average of 12 percent
  if (const int begin = begin_of(at); begin < at && (is(at + 1, u"of") || is(begin - 1, u"by"))) return false;
  const std::u16string& noun = words_[at - 2];
  // took 9,600 calls, an average of 14 a day; 42 minutes, against a target of 18; short of the 3 million
  // hoped for
  const int led = has_tag(at - 3, EnglishTag::determiner) ? at - 4 : at - 3;
  const bool apart = is_mark(led, u',') && noun == u"average";
  const bool against =
      is(led, u"against") && (noun == u"target" || noun == u"forecast" || noun == u"average");
  if (f > 0 && (apart || against || noun == u"short")) {
    claim.subject = claims_[f - 1].subject;
    return true;
  }
  if (const int turn = turn_of(noun); turn != 0) {
    claim.change = Change{turn < 0 ? ChangeKind::decrease : ChangeKind::increase, basis_around(at)};
    claim.action = c_.items[at - 2].span;
    claim.subject = noun_right_before(at - 2);  // a pay | rise of 5 percent, but: a real rise
    for (const std::u16string_view how :
         {u"real", u"nominal", u"annual", u"average", u"further", u"overall", u"total", u"net"})
      if (is(at - 3, how) && !has_tag(at - 4, EnglishTag::nominal)) claim.subject.reset();
    if (!claim.subject && f > 0) claim.subject = claims_[f - 1].subject;
    return true;
  }
  // grew at an average annual rate of 36 percent
  int at_rate = at - 2;
  while (has_tag(at_rate, EnglishTag::nominal) || has_tag(at_rate, EnglishTag::determiner) ||
         has_tag(at_rate, EnglishTag::adverb))
    --at_rate;
  // now expects 650 tons, down from a previous range of 680 to 700
  if (f > 0 && is(at_rate, u"from") && (is(at_rate - 1, u"down") || is(at_rate - 1, u"up"))) {
    take_over_alike(f);
    claim.change = Change{ChangeKind::from, ChangeBasis::none};
    return true;
  }
  // fell 5 percent to a seasonally adjusted annual rate of 1.35 million, to a record of 40
  if (const int turn = verb_before(at_rate, english::kTurn);
      is(at_rate, u"to") && turn >= 0 && (turn == at_rate - 1 || (f > 0 && c_.frames[f - 1].item > turn))) {
    const bool sized = f > 0 && c_.frames[f - 1].item > turn;
    claim.change = Change{ChangeKind::to, ChangeBasis::none};
    claim.action = turn_at(turn);
    claim.subject = sized ? claims_[f - 1].subject : subject_of(turn).noun;
    return true;
  }
  if ((noun == u"rate" || noun == u"pace") && is(at_rate, u"at") && has(at_rate - 1, english::kTurn)) {
    const bool up = has(at_rate - 1, english::kUp);
    claim.change = Change{up ? ChangeKind::increase : ChangeKind::decrease, basis_around(at)};
    claim.action = turn_at(at_rate - 1);
    claim.subject = subject_of(at_rate - 1).noun;
    return true;
  }
  // a total of 30, but: the national average of 30
  if ((noun != u"average" && noun != u"total") || has_tag(at - 3, EnglishTag::nominal))
    claim.subject = noun_right_before(at - 1);
  // Places | cost an average of 5,900 a week
  if (const int led = begin_of(at); led < at && has(led - 1, english::kLevel)) {
    if (!claim.subject) claim.subject = subject_of(led - 1).noun;
    claim.action = action_at(led - 1);
    return true;
  }
  const int verb = verb_before(at - 2, english::kAct);
  if (is(verb, u"compared")) return true;
  if (verb >= 0 && at - verb < 8)
    claim.action = c_.items[verb].span;
  else if (f > 0 && verb >= 0 && verb < c_.frames[f - 1].item && is(c_.frames[f - 1].item - 1, u"of"))
    claim.action = claims_[f - 1].action;
  // Savings of 45 million | were achieved
  int behind = at + 1;
  while (has_tag(behind, EnglishTag::auxiliary) || has_tag(behind, EnglishTag::adverb))
    ++behind;
  if (figure_is(f, MetricKind::money) && verb_ahead_of(at) < 0 && has_tag(behind, EnglishTag::verb))
    claim.action = action_at(behind);
  return true;
}

int EnglishShapes::pushes(int turn) const {
  if (!(is(turn, u"up") || is(turn, u"down")) || !is_noun_part(turn - 1)) return -1;
  const int verb = verb_ahead_of(turn);
  for (const std::u16string_view stem :
       {u"put", u"push", u"driv", u"drove", u"bring", u"brought", u"forc", u"sen"})
    if (verb >= 0 && words_[verb].starts_with(stem)) return verb;
  return -1;
}

bool EnglishShapes::read_size(std::size_t f, int at, int turn) {
  EnglishClaim& claim = claims_[f];
  const int figure = at;
  at = begin_of(at);
  // raised 1.5 billion dollars: a fund was; raised the price by 20 cents
  const bool percent = c_.sentence->figures[f].kind == MetricKind::percent;
  if (turn == at - 1 && turn >= 0 && words_[turn].starts_with(u"rais") && !percent) return false;
  // has been cut | in half
  if (turn >= 0 && turn == at - 2 && is(at - 1, u"in") && figure_is(f, MetricKind::fraction)) {
    claim.change =
        Change{has(turn, english::kUp) ? ChangeKind::increase : ChangeKind::decrease, basis_around(at)};
    claim.action = turn_at(turn);
    claim.subject = subject_of(turn).noun;
    return true;
  }
  if (turn < 0 || !(turn == at - 1 ||
                    (is(at - 1, u"by") && (at - turn < 8 || (at - turn < 14 && verb_ahead_of(at) == turn)))))
    return false;
  claim.change =
      Change{classes_[turn] & english::kUp ? ChangeKind::increase : ChangeKind::decrease, basis_around(at)};
  claim.action = turn_at(turn);
  if (figure_counts(f) && (claim.subject = noun_after(figure + 1))) return true;  // cut 4,000 jobs
  // will put council tax | up by 5 percent
  if (const int pushed = pushes(turn); pushed >= 0)
    if (const auto object = noun_before(turn, pushed + 1)) {
      claim.subject = object;
      claim.action = c_.items[pushed].span;
      return true;
    }
  if (const auto object = object_of(turn, at - 1)) {
    claim.subject = object;
    claim.actor = who(turn);
    return true;
  }
  // 30 million stems changed hands last year, | up 9 percent: of what the figure before is of.
  const bool again = f > 0 && (is(turn, u"up") || is(turn, u"down")) && is_mark(turn - 1, u',') &&
                     verb_ahead_of(turn) > c_.frames[f - 1].item;
  claim.subject = again           ? claims_[f - 1].subject
                  : turn < at - 2 ? noun_before(at - 1, turn + 1)
                                  : subject_of(turn).noun;
  if (!claim.subject && f > 0) claim.subject = claims_[f - 1].subject;
  return true;
}

}  // namespace shuwen
