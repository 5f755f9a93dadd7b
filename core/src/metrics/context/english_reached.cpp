#include "metrics/context/english_reached.h"

#include <string>

namespace shuwen {

void EnglishReached::read_reached(std::size_t f, int at, int turn) {
  EnglishClaim& claim = claims_[f];
  if (claim.from || claim.to) return;
  const int degree = past_bracket(at);  // 31,200 (1.2 percent) | higher than
  const auto before_kind = f > 0 && claims_[f - 1].change ? claims_[f - 1].change->kind : ChangeKind::none;
  // fell to 3 percent | from 4; sold 40 boats, down 2 percent | from 41
  const bool second = before_kind == ChangeKind::to ||
                      ((before_kind == ChangeKind::increase || before_kind == ChangeKind::decrease) &&
                       c_.frames[f - 1].item == at - 2);
  if (is(at - 1, u"from") && (is(at - 2, u"down") || is(at - 2, u"up") || second)) {
    claim.change = Change{ChangeKind::from, ChangeBasis::none};
    // spent 18 minutes waiting, down from 47: the same was done before.
    if (f > 0) take_over_alike(f);
  } else if (is(at - 1, u"to") && turn >= 0 &&
             (turn == before(at - 1) || (is_mark(at - 2, u',') && turns_last(f, at, turn)) ||
              (f > 0 && is_sized(f - 1, turn)))) {
    claim.change = Change{ChangeKind::to, ChangeBasis::none};
    // rose 8 percent to 2 million trips: of what rose, whatever it is counted in.
    const bool own = turn == before(at - 1) || f == 0 || c_.frames[f - 1].item < turn;
    const auto risen = own ? subject_of(turn).noun : claims_[f - 1].subject;
    if (risen) claim.subject = risen;
    claim.action = turn_at(turn);
  } else if (const auto object = is(at - 1, u"to") ? reached_by(f, at, turn) : std::nullopt) {
    claim.subject = object;
    claim.change = Change{ChangeKind::to, ChangeBasis::none};
  } else if (figure_is(f, MetricKind::percent) && (is(at + 1, u"lower") || is(at + 1, u"higher")) &&
             !is(at + 2, u"than")) {
    const bool less = is(at + 1, u"lower");
    claim.change = Change{less ? ChangeKind::decrease : ChangeKind::increase, basis_around(at)};
  } else if ((is(degree + 1, u"than") && !is(degree, u"rather")) || is(at + 1, u"than")) {
    const std::u16string& word = is(at + 1, u"than") ? words_[at] : words_[degree];
    bool less = false;
    for (const std::u16string_view small : {u"lower", u"less", u"fewer", u"shorter", u"cheaper", u"smaller",
                                            u"slower", u"weaker", u"lighter", u"narrower", u"younger"})
      less = less || word == small;
    // two seconds faster: the time is less
    if (figure_is(f, MetricKind::duration))
      less = less || word == u"faster" || word == u"sooner" || word == u"earlier";
    const bool more = !less && (word == u"more" || word.ends_with(u"er"));
    if (more || less) {
      claim.action = c_.items[is(at + 1, u"than") ? at : degree].span;
      // grew 5.8 percent, 0.2 points faster than before
      if (!claim.subject && f > 0 && claims_[f - 1].change && is_mark(before(at), u','))
        claim.subject = claims_[f - 1].subject;
      // the grant came in | 3 million higher than expected
      if (!claim.subject && verb_ahead_of(at) >= 0 && !is_mark(before(at), u','))
        claim.subject = subject_of(verb_ahead_of(at)).noun;
      if (!claim.subject && f > 0 && degree > at + 1) claim.subject = claims_[f - 1].subject;
      claim.change = Change{more ? ChangeKind::increase : ChangeKind::decrease,
                            basis_around(degree > at + 1 ? degree : at)};
    }
  }
}

int EnglishReached::past_bracket(int at) const {
  int next = at + 1;
  if (is_mark(next, u')')) return next + 1;
  if (!is_mark(next, u'(')) return next;
  while (next < count() && !is_mark(next, u')'))
    ++next;
  return next + 1;
}

std::optional<Span> EnglishReached::reached_by(std::size_t f, int at, int turn) {
  EnglishClaim& claim = claims_[f];
  const int verb = verb_ahead_of(at);
  bool brings = false;
  for (const std::u16string_view stem : {u"bring", u"brought", u"taking", u"took"})
    brings = brings || (verb >= 0 && words_[verb].starts_with(stem));
  if (verb < 0 || (verb != turn && !brings) || noun_after(at + 1)) return std::nullopt;
  // adds 80 yuan to the bill, taking | it to 1,700
  if (brings && verb + 1 == at - 2 && has_tag(verb + 1, EnglishTag::pronoun) && f > 0) {
    claim.action = c_.items[verb].span;
    return claims_[f - 1].subject;
  }
  const auto object = object_of(verb, at - 1);
  if (!object) return std::nullopt;
  claim.action = c_.items[verb].span;
  claim.actor = brings ? std::nullopt : who(verb);
  return object;
}

bool EnglishReached::turns_last(std::size_t f, int at, int turn) const {
  return verb_ahead_of(at) == turn && (f == 0 || c_.frames[f - 1].item < turn);
}

bool EnglishReached::is_sized(std::size_t f, int turn) const {
  const auto& change = claims_[f].change;
  return change && change->kind != ChangeKind::from && c_.frames[f].item > turn;
}

}  // namespace shuwen
