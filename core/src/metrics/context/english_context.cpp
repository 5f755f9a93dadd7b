#include "metrics/context/english_context.h"

#include <string>

#include "metrics/sentences/english_clause.h"

namespace shuwen {
namespace {

class Reader : EnglishClause {
 public:
  Reader(const Clause& clause, std::optional<Span>& carried)
      : EnglishClause(clause), carried_(carried), claims_(clause.frames.size()) {}

  std::vector<EnglishClaim> read() {
    for (std::size_t f = 0; f < claims_.size(); ++f)
      read_figure(f);
    return std::move(claims_);
  }

 private:
  void read_figure(std::size_t f) {
    const Figure& figure = c_.sentence->figures[f];
    const int at = c_.frames[f].item;
    EnglishClaim& claim = claims_[f];
    const bool has_next = f + 1 < claims_.size();
    const int turn = verb_before(at, kUpVerb | kDownVerb);
    if (is(at - 1, u"from") && has_next && turn >= 0) {
      const int next = c_.frames[f + 1].item;
      if (is(next - 1, u"to")) {
        claim.from = claims_[f + 1].to = true;
        claim.change = Change{ChangeKind::from, ChangeBasis::none};
        claims_[f + 1].change = Change{ChangeKind::to, ChangeBasis::none};
        claim.action = c_.items[turn].span;
        // cut|approval time|from: the object, or else what stands before the verb.
        claim.subject = turn + 1 < at - 1 ? noun_before(at - 1, turn + 1) : noun_before(turn, 0);
        claim.actor = turn + 1 < at - 1 ? who(turn) : std::nullopt;
        claims_[f + 1].subject = claim.subject;
        claims_[f + 1].action = claim.action;
        claims_[f + 1].actor = claim.actor;
      }
    }
    if (!claim.from && !claim.to) read_plain(f, figure, at, turn);
    read_reached(f, at, turn);
    claim.planned = is_marked(at, kPlan);
    // girls aged 13 to 14; whoever keeps it outside 2 to 8 degrees faces a fine
    claim.laid_down = is_marked(at, kLaw) ||
                      (is(at - 1, u"aged") && (figure.range || !figure.approx.empty())) || is_fined(at);
    claim.place = place_of(at, claim.actor);
  }

  /// What the last figure of the same kind was about, or else the one before.
  void take_over(std::size_t f) {
    std::size_t from = f - 1;
    for (std::size_t g = f; g-- > 0;)
      if (c_.sentence->figures[g].kind == c_.sentence->figures[f].kind) {
        from = g;
        break;
      }
    claims_[f].subject = claims_[from].subject;
    claims_[f].action = claims_[from].action;
    claims_[f].actor = claims_[from].actor;
  }

  /// 2,000 came from abroad, two-thirds were visits: the verb right behind the figure. False when there is
  /// none.
  bool read_verb_right_behind(EnglishClaim& claim, int at) const {
    if (at + 1 >= count() || !(classes_[at + 1] & (kActVerb | kLevelVerb)) || is(at - 1, u"to")) return false;
    claim.action = c_.items[at + 1].span;
    if (classes_[at + 1] & kLevelVerb) claim.subject = noun_after(at + 2);
    return true;
  }

  bool is_fined(int at) const {
    for (int i = 1; i < at; ++i)
      if (is(i, u"fined") && is(i - 1, u"be")) return true;
    for (int i = at + 1; i < count(); ++i)
      if ((is(i, u"face") || is(i, u"faces")) && (is(i + 1, u"fines") || is(i + 2, u"fine"))) return true;
    return false;
  }

  /// fell to 18 minutes; rose by 5 points to 61 percent; down from 47 minutes; 3.5 percent higher than last
  /// year.
  void read_reached(std::size_t f, int at, int turn) {
    EnglishClaim& claim = claims_[f];
    if (claim.from || claim.to) return;
    if (is(at - 1, u"from") && (is(at - 2, u"down") || is(at - 2, u"up"))) {
      claim.change = Change{ChangeKind::from, ChangeBasis::none};
      // spent 18 minutes waiting, down from 47: the same was done before.
      if (f > 0) take_over(f);
    } else if (is(at - 1, u"to") && turn >= 0 && (turn == at - 2 || (f > 0 && is_sized(f - 1, turn)))) {
      claim.change = Change{ChangeKind::to, ChangeBasis::none};
      // rose 8 percent to 2 million trips: of what rose, whatever it is counted in.
      const auto risen = turn == at - 2 ? noun_before(turn, 0) : claims_[f - 1].subject;
      if (risen) claim.subject = risen;
      claim.action = c_.items[turn].span;
    } else if (is(at + 2, u"than") || is(at + 1, u"than")) {
      const std::u16string& word = is(at + 1, u"than") ? words_[at] : words_[at + 1];
      const bool more = word == u"higher" || word == u"more" || word == u"longer" || word == u"faster";
      const bool less = word == u"lower" || word == u"less" || word == u"fewer" || word == u"shorter";
      if (more || less) {
        claim.action = c_.items[is(at + 1, u"than") ? at : at + 1].span;
        claim.change = Change{more ? ChangeKind::increase : ChangeKind::decrease, basis_around(at)};
      }
    }
  }
  /// The figure before is the size of the change that `turn` tells.
  bool is_sized(std::size_t f, int turn) const {
    const auto& change = claims_[f].change;
    return change && change->kind != ChangeKind::from && c_.frames[f].item > turn;
  }

  void read_plain(std::size_t f, const Figure& figure, int at, int turn) {
    EnglishClaim& claim = claims_[f];
    if (read_of(f, at) || read_size(f, at, turn) || read_aside(f, at)) return;
    const bool counted = figure.kind == MetricKind::count || figure.kind == MetricKind::fraction ||
                         figure.kind == MetricKind::age || (is(at + 1, u"of") && !only_tells_where(figure));
    if (counted && read_verb_right_behind(claim, at)) return;
    if (counted) claim.subject = noun_after(at + 1);
    // added 14 buses and will buy 60 more
    if (f > 0 && is(at + 1, u"more") && claim.subject == c_.items[at + 1].span)
      claim.subject = claims_[f - 1].subject;
    if (read_verb_behind_noun(claim, at)) return;
    const int verb = verb_before(at, kActVerb | kLevelVerb);
    if (at > 0 && words_[at - 1].size() > 4 && words_[at - 1].ends_with(u"ing") && claim.subject) {
      claim.action = c_.items[at - 1].span;  // adding 2,300 beds
      if (f > 0) claim.actor = claims_[f - 1].actor;
    } else if (verb >= 0 && at - verb < 8) {
      read_verb_ahead(f, figure, at, verb, counted);
    }
    if (is(at - 1, u"(") ||
        (at > 0 && c_.items[at - 1].kind == ItemKind::mark && c_.items[at - 1].mark == u'(')) {
      if (f > 0) take_over(f);
    }
    // invested 3 million yuan in 15 hospitals and 86 clinics: one verb, one doer.
    if (f > 0 && !claim.actor && claim.action && claim.action == claims_[f - 1].action)
      claim.actor = claims_[f - 1].actor;
  }

  // Each of these reads one shape, and is false when the figure does not stand in it.

  /// a reduction of 30 percent, a cost of 5 million yuan, a fine of 200 yuan
  bool read_of(std::size_t f, int at) {
    EnglishClaim& claim = claims_[f];
    if (!is(at - 1, u"of") || at < 2 || words_[at - 2].empty()) return false;
    const std::u16string& noun = words_[at - 2];
    const bool less = noun == u"reduction" || noun == u"decrease" || noun == u"decline" || noun == u"drop" ||
                      noun == u"cut";
    const bool more = noun == u"increase" || noun == u"rise" || noun == u"growth" || noun == u"gain";
    if (less || more) {
      claim.change = Change{less ? ChangeKind::decrease : ChangeKind::increase, basis_around(at)};
      claim.action = c_.items[at - 2].span;
      if (f > 0) claim.subject = claims_[f - 1].subject;
      return true;
    }
    if (noun != u"average" && noun != u"total") claim.subject = c_.items[at - 2].span;
    if (const int verb = verb_before(at - 2, kActVerb); verb >= 0 && at - verb < 6)
      claim.action = c_.items[verb].span;
    return true;
  }

  /// rose 8 percent, fell by 3 points: the figure is the size of the change.
  bool read_size(std::size_t f, int at, int turn) {
    EnglishClaim& claim = claims_[f];
    if (turn < 0 || !(turn == at - 1 || (is(at - 1, u"by") && at - turn < 8))) return false;
    claim.change =
        Change{classes_[turn] & kUpVerb ? ChangeKind::increase : ChangeKind::decrease, basis_around(at)};
    claim.action = c_.items[turn].span;
    claim.subject = turn < at - 2 ? noun_before(at - 1, turn + 1) : noun_before(turn, 0);
    if (!claim.subject && f > 0) claim.subject = claims_[f - 1].subject;
    return true;
  }

  /// people aged 60; took two hours, compared with two days in 2022; the budget, at 8 billion yuan, is …
  bool read_aside(std::size_t f, int at) {
    EnglishClaim& claim = claims_[f];
    if (is(at - 1, u"aged")) {
      claim.subject = noun_before(at - 1, 0);
    } else if (f > 0 && is(at - 1, u"with") && is(at - 2, u"compared")) {
      claim.subject = claims_[f - 1].subject;
    } else if (is(at - 1, u"at") && at > 1 && c_.items[at - 2].mark == u',' &&
               c_.items[at - 1].kind != ItemKind::figure) {
      claim.subject = noun_before(at - 2, 0);
    } else {
      return false;
    }
    return true;
  }

  /// 47 pocket parks opened by the bureau; residents live
  bool read_verb_behind_noun(EnglishClaim& claim, int at) {
    const int behind = claim.subject ? verb_behind(at, *claim.subject) : -1;
    if (behind < 0 || !(classes_[behind] & kActVerb)) return false;
    claim.action = c_.items[behind].span;
    if (!is(behind + 1, u"by")) return true;
    for (int i = behind + 2; i < count() && i < behind + 6; ++i)
      if (c_.items[i].kind == ItemKind::name) {
        claim.actor = c_.items[i].span;
        break;
      }
    return true;
  }

  void read_verb_ahead(std::size_t f, const Figure& figure, int at, int verb, bool counted) {
    EnglishClaim& claim = claims_[f];
    claim.action = c_.items[verb].span;
    if (classes_[verb] & kActVerb) claim.actor = who(verb);
    // handled 412,000 consultations, invested 3 million yuan: what stands before the verb did it.
    if (classes_[verb] & kActVerb && !claim.actor && verb + 1 == at &&
        (claim.subject || figure.kind == MetricKind::money))
      claim.actor = noun_before(before_auxiliaries(verb), 0);
    // keep the average stay under seven days
    if (classes_[verb] & kActVerb && !claim.subject && !counted && !is(at - 1, u"from"))
      claim.subject = noun_before(at, verb + 1);
    if (!claim.subject && classes_[verb] & kLevelVerb) claim.subject = noun_before(verb, 0);
    // delivery now takes two hours: what is measured stands before the verb.
    if (!claim.subject && !counted && verb + 1 == at && figure.kind != MetricKind::money)
      claim.subject = noun_before(before_auxiliaries(verb), 0);
    if (!claim.subject && f > 0 && classes_[verb] & kLevelVerb) claim.subject = claims_[f - 1].subject;
  }

  /// Who does what the verb says: a name before it, or the one who acted before.
  std::optional<Span> who(int verb) {
    // finding that each metre absorbs: another noun stands before the verb.
    if (const auto doer = noun_before(before_auxiliaries(verb), 0); doer && !names_somebody(*doer))
      return std::nullopt;
    for (int i = verb - 1; i >= 0; --i) {
      if (c_.items[i].kind == ItemKind::name) {
        carried_ = c_.items[i].span;
        return carried_;
      }
      if (is(i, u"it") || is(i, u"they")) return carried_;
      if (c_.items[i].kind == ItemKind::mark && (c_.items[i].mark == u';' || c_.items[i].mark == u':')) break;
      if (is(i, u"the") && i + 1 < verb &&
          (is(i + 1, u"city") || is(i + 1, u"bureau") || is(i + 1, u"government") || is(i + 1, u"company")))
        return c_.span({i, i + 2});
    }
    return std::nullopt;
  }

  /// households within 500 metres of a stop: how far from what.
  static bool only_tells_where(const Figure& figure) {
    return figure.kind == MetricKind::length && figure.approx == "at_most";
  }

  int before_auxiliaries(int verb) const {
    while (verb > 0 && classes_[verb - 1] & kAuxiliary)
      --verb;
    return verb;
  }

  bool names_somebody(Span noun) const {
    for (int i = 0; i < count(); ++i) {
      if (!noun.contains(c_.items[i].span)) continue;
      if (c_.items[i].kind == ItemKind::name) return true;
      for (const std::u16string_view body : {u"it", u"they", u"city", u"bureau", u"government", u"company"})
        if (is(i, body)) return true;
    }
    return false;
  }

  std::optional<Span> place_of(int at, const std::optional<Span>& actor) const {
    for (int i = at - 1; i > 0; --i) {
      const Item& item = c_.items[i];
      if (item.kind == ItemKind::name && item.name == EntityKind::place &&
          (is(i - 1, u"in") || is(i - 1, u"at")) && (!actor || !actor->overlaps(item.span)))
        return item.span;
    }
    return std::nullopt;
  }

  std::optional<Span>& carried_;
  std::vector<EnglishClaim> claims_;
};

}  // namespace

std::vector<EnglishClaim> read_english_claims(const Clause& clause, std::optional<Span>& carried_actor) {
  return Reader(clause, carried_actor).read();
}

}  // namespace shuwen
