#include "metrics/context/english_context.h"

#include <string>

#include "metrics/context/english_shapes.h"

namespace shuwen {
namespace {

/// From the verb to what it governs, in items.
constexpr int kFarthestVerb = 14;

class Reader : EnglishShapes {
 public:
  Reader(const Clause& clause, EnglishCarried& carried)
      : EnglishShapes(clause, carried.actor), counted_(carried.counted) {}

  std::vector<EnglishClaim> read() {
    for (std::size_t f = 0; f < claims_.size(); ++f)
      read_figure(f);
    // a five-year, $48.6 million | street program
    for (std::size_t f = claims_.size(); f-- > 1;)
      if (const int at = c_.frames[f - 1].item; !claims_[f - 1].subject && is_mark(at + 1, u',') &&
                                                c_.frames[f].item == at + 2 &&
                                                is_attribute(c_.frames[f].item))
        claims_[f - 1].subject = claims_[f].subject;
    counted_ = counted_before(claims_.size());
    return std::move(claims_);
  }

 private:
  void read_figure(std::size_t f) {
    const Figure& figure = c_.sentence->figures[f];
    const int at = c_.frames[f].item;
    if (!is_kind(at, ItemKind::figure)) return;  // it stands within something else
    EnglishClaim& claim = claims_[f];
    const bool has_next = f + 1 < claims_.size();
    int turn = verb_before(at, english::kTurn);
    // boost production from 175 gigawatts to 450
    if (turn < 0 && is(at - 1, u"from") && has_next && is(before(c_.frames[f + 1].item), u"to"))
      turn = verb_before(at, english::kAnyVerb);
    if (is(at - 1, u"from") && has_next && turn >= 0) {
      const int next = c_.frames[f + 1].item;
      if (is(before(next), u"to")) {
        claim.from = claims_[f + 1].to = true;
        claim.change = Change{ChangeKind::from, ChangeBasis::none};
        claims_[f + 1].change = Change{ChangeKind::to, ChangeBasis::none};
        claim.action = turn_at(turn);
        // cut|approval time|from: the object, or else what stands before the verb.
        claim.subject = turn + 1 < at - 1 ? noun_before(at - 1, turn + 1) : subject_of(turn).noun;
        if (!claim.subject) claim.subject = subject_of(turn).noun;
        claim.actor = turn + 1 < at - 1 ? who(turn) : std::nullopt;
        claims_[f + 1].subject = claim.subject;
        claims_[f + 1].action = claim.action;
        claims_[f + 1].actor = claim.actor;
      }
    }
    if (!claim.from && !claim.to) read_plain(f, figure, at, turn);
    read_reached(f, at, turn);
    claim.planned = is_marked(at, english::kPlan);
    // girls aged 13 to 14; whoever keeps it outside 2 to 8 degrees faces a fine
    claim.laid_down =
        is_marked(at, english::kLaw) ||
        (figure.kind == MetricKind::age && (figure.range || !figure.approx.empty()) && !tells_age(at)) ||
        is_fined(at);
    // 400 shelters |will be built: planned is what is told of them.
    for (int i = at; counts_doers(f, at) && claim.action && !claim.planned && i < count() &&
                     c_.items[i].span.begin < claim.action->begin;
         ++i)
      claim.planned = has(i, english::kPlan);
    claim.place = place_of(at, claim.actor);
    // 1.3 | cases per 100,000
    int per = at + 1;
    while (has_tag(per, EnglishTag::nominal) && per < at + 4)
      ++per;
    claim.per = is(per, u"per") && is_kind(per + 1, ItemKind::excluded);
  }

  /// fell to 18 minutes; rose by 5 points to 61 percent; down from 47 minutes; 3.5 percent higher than last
  /// year.
  void read_reached(std::size_t f, int at, int turn) {
    EnglishClaim& claim = claims_[f];
    if (claim.from || claim.to) return;
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
               (turn == before(at - 1) || (turn == at - 3 && is_mark(at - 2, u',')) ||
                (f > 0 && is_sized(f - 1, turn)))) {
      claim.change = Change{ChangeKind::to, ChangeBasis::none};
      // rose 8 percent to 2 million trips: of what rose, whatever it is counted in.
      const auto risen = turn == before(at - 1) || f == 0 ? subject_of(turn).noun : claims_[f - 1].subject;
      if (risen) claim.subject = risen;
      claim.action = turn_at(turn);
    } else if (const auto object = is(at - 1, u"to") ? reached_by(claim, at, turn) : std::nullopt) {
      claim.subject = object;
      claim.change = Change{ChangeKind::to, ChangeBasis::none};
    } else if (figure_is(f, MetricKind::percent) && (is(at + 1, u"lower") || is(at + 1, u"higher")) &&
               !is(at + 2, u"than")) {
      const bool less = is(at + 1, u"lower");
      claim.change = Change{less ? ChangeKind::decrease : ChangeKind::increase, basis_around(at)};
    } else if ((is(at + 2, u"than") && !is(at + 1, u"rather")) || is(at + 1, u"than")) {
      const std::u16string& word = is(at + 1, u"than") ? words_[at] : words_[at + 1];
      bool less = false;
      for (const std::u16string_view small : {u"lower", u"less", u"fewer", u"shorter", u"cheaper", u"smaller",
                                              u"slower", u"weaker", u"lighter", u"narrower", u"younger"})
        less = less || word == small;
      // two seconds faster: the time is less
      if (figure_is(f, MetricKind::duration))
        less = less || word == u"faster" || word == u"sooner" || word == u"earlier";
      const bool more = !less && (word == u"more" || word.ends_with(u"er"));
      if (more || less) {
        claim.action = c_.items[is(at + 1, u"than") ? at : at + 1].span;
        // grew 5.8 percent, 0.2 points faster than before
        if (!claim.subject && f > 0 && claims_[f - 1].change && is_mark(before(at), u','))
          claim.subject = claims_[f - 1].subject;
        claim.change = Change{more ? ChangeKind::increase : ChangeKind::decrease, basis_around(at)};
      }
    }
  }

  /// raise exports to 600 million dollars, bringing the total to 45: what somebody changes.
  std::optional<Span> reached_by(EnglishClaim& claim, int at, int turn) {
    const int verb = verb_ahead_of(at);
    const bool brings = verb >= 0 && (words_[verb].starts_with(u"bring") || words_[verb] == u"brought");
    if (verb < 0 || (verb != turn && !brings) || noun_after(at + 1)) return std::nullopt;
    const auto object = object_of(verb, at - 1);
    if (!object) return std::nullopt;
    claim.action = c_.items[verb].span;
    claim.actor = brings ? std::nullopt : who(verb);
    return object;
  }

  /// The figure before is the size of the change that `turn` tells.
  bool is_sized(std::size_t f, int turn) const {
    const auto& change = claims_[f].change;
    return change && change->kind != ChangeKind::from && c_.frames[f].item > turn;
  }

  /// 40 shelters, half of the shelters: no measure that only tells what they are like.
  bool counts_doers(std::size_t f, int at) const {
    return !is_attribute(at) &&
           (figure_counts(f) || figure_is(f, MetricKind::fraction) || figure_is(f, MetricKind::percent) ||
            (figure_is(f, MetricKind::money) && is(at + 1, u"will")));
  }

  /// of which 12 million yuan |will go, 3,400 hectares |had burned: the measure itself does.
  bool stands_before_verb(const Figure& figure, int at) const {
    return figure.kind != MetricKind::age && has_tag(at + 1, EnglishTag::auxiliary) &&
           !has_tag(before(at), EnglishTag::preposition) && !has_tag(before(at), EnglishTag::verb) &&
           !has(before(at), english::kAnyVerb);
  }

  /// The price of homes in |70 cities| fell: counted only to tell what the sentence is about.
  bool stands_in_subject(int at) const {
    const int led = has_tag(at - 1, EnglishTag::determiner) ? at - 2 : at - 1;
    if (!has_tag(led, EnglishTag::preposition) || is(led, u"as") || is(led, u"than") ||
        !has_tag(led - 1, EnglishTag::nominal))
      return false;
    int begin = led;  // of the clause
    while (begin > 0 && !is_mark(begin - 1, u',') && !has_tag(begin - 1, EnglishTag::conjunction) &&
           !has(begin - 1, english::kAnyVerb))
      --begin;
    if (has(begin - 1, english::kAnyVerb)) return false;
    const auto noun = noun_after(at + 1);
    if (begin > 0 && !(noun && has_tag(verb_behind(at, *noun), EnglishTag::verb))) return false;
    // A total of |14 students| won
    const bool group = (is(led - 2, u"a") || is(led - 2, u"an")) && (led == 2 || is_mark(led - 3, u','));
    return !(is(led, u"of") && (group || has(led - 1, english::kShare)));
  }

  int before_determiner(int at) const { return has_tag(at - 1, EnglishTag::determiner) ? at - 2 : at - 1; }
  /// Only a few words that are no verbs stand between a comma and item `last`, and `verb` before the comma.
  bool opens_apart(int last, int verb) const {
    constexpr int kMostWords = 3;
    for (int i = last; i > verb && i > last - kMostWords; --i) {
      if (is_mark(i - 1, u',')) return i - 1 > verb;
      if (has(i, english::kAnyVerb) || is_kind(i - 1, ItemKind::figure) || is(i, u"with")) return false;
    }
    return false;
  }

  /// invested 3 million dollars |in schools
  bool puts_into(int verb) const {
    for (const std::u16string_view stem : {u"invest", u"spen", u"put", u"pour", u"inject", u"plough"})
      if (verb >= 0 && words_[verb].starts_with(stem)) return true;
    return false;
  }

  /// women | made up 47 percent of the workforce
  bool makes_up(int verb) const {
    for (const std::u16string_view stem : {u"account", u"represent", u"constitut", u"compris"})
      if (verb >= 0 && words_[verb].starts_with(stem)) return true;
    return verb >= 0 && (is(verb, u"made") || is(verb, u"make") || is(verb, u"makes")) && is(verb + 1, u"up");
  }

  void read_plain(std::size_t f, const Figure& figure, int at, int turn) {
    EnglishClaim& claim = claims_[f];
    // a 300-bed hospital
    if (figure_counts(f) && !figure.unit && is_mark(at + 1, u'-') && is_kind(at + 2, ItemKind::word) &&
        c_.items[at + 2].span.begin == c_.items[at].span.end + 1) {
      claim.subject = c_.items[at + 2].span;
      return;
    }
    if (read_of(f, at) || read_sized_turn(f, at) || read_size(f, at, turn) || read_aside(f, at) ||
        read_again(f, at) || read_apposition(f, at))
      return;
    const bool counted = figure.kind == MetricKind::count || figure.kind == MetricKind::fraction ||
                         figure.kind == MetricKind::age ||
                         (is(at + 1, u"of") && !only_tells_where(figure, c_.show(c_.items[at]))) ||
                         stands_before_verb(figure, at) ||
                         // found that 40 percent | contained plastic
                         (figure.kind == MetricKind::percent && has_tag(at + 1, EnglishTag::verb) &&
                          has(at + 1, english::kAct | english::kSay));
    // Nine of them | were riders
    const bool of_them = f == 0 && is(at + 1, u"of") && (is(at + 2, u"them") || is(at + 2, u"these"));
    if (of_them && read_verb_right_behind(claim, at + 2)) {
      if (!claim.subject) claim.subject = counted_;
      return;
    }
    if (counted && read_verb_right_behind(claim, at)) {
      // Of the 560 complaints received, 430 were resolved.
      if (!claim.subject && f > 0 && is(0, u"of")) claim.subject = claims_[0].subject;
      if (!claim.subject && is(0, u"of") && (is(1, u"these") || is(1, u"those") || is(1, u"them")))
        claim.subject = counted_;
      // Of the savings agreed, 6.2 million will come from reserves.
      if (!claim.subject && is(0, u"of")) claim.subject = noun_after(1);
      // stopped 40 drivers; 94 | failed the test
      if (!claim.subject && f > 0 && is_mark(before(at), u';')) claim.subject = counted_before(f);
      // Nine people were killed and 14 injured; analysed 200 samples and found that 40 percent held plastic.
      if (!claim.subject && (is(at - 1, u"and") || has_tag(at - 1, EnglishTag::relative)))
        claim.subject = counted_before(f);
      return;
    }
    if (read_extent(f, at)) return;
    // keep the deficit | at 3 percent of GDP
    if (const int kept = verb_ahead_of(at); is(at - 1, u"at") && !figure_counts(f))
      if (const auto object = object_of(kept, at - 1)) {
        claim.subject = object;
        claim.action = action_at(kept);
        claim.actor = who(kept);
        return;
      }
    // three times as many as planned
    if (f > 0 && figure.kind == MetricKind::multiple && is(at + 1, u"as"))
      claim.subject = claims_[f - 1].subject;
    // 40 percent of the 1,200 firms
    if (is(at + 1, u"of")) {
      int of_figure = past_owner(at + 2);
      while (has_tag(of_figure, EnglishTag::determiner))
        ++of_figure;
      if (is_kind(of_figure, ItemKind::figure)) claim.subject = noun_after(of_figure + 1);
    }
    const bool attribute = is_attribute(at);
    const int share_of = is(at + 1, u"of") ? verb_ahead_of(at) : -1;
    if (makes_up(share_of) && at - share_of <= 3 && !has_tag(share_of, EnglishTag::gerund)) {
      claim.subject = subject_of(share_of).noun;
      claim.action = action_at(share_of);
      if (claim.subject) return;
    }
    // the deficit was | 3 percent of output
    if (figure.kind == MetricKind::percent && is(at + 1, u"of") && has(before(at), english::kLevel) &&
        has_tag(before(at), EnglishTag::verb))
      if (const auto noun = subject_of(before(at)).noun) {
        claim.subject = noun;
        claim.action = action_at(before(at));
        return;
      }
    if (!claim.subject && (counted || attribute)) claim.subject = noun_after(at + 1);
    // 24 billion dollars | in revenue
    if (!claim.subject && figure.kind == MetricKind::money && is(at + 1, u"in") &&
        is_kind(at + 2, ItemKind::word) && has_tag(at + 2, EnglishTag::nominal) &&
        !puts_into(verb_ahead_of(at))) {
      int last = at + 2;
      while (is_noun_part(last + 1))
        ++last;
      if (is_kind(last, ItemKind::word)) claim.subject = noun_after(at + 2);
    }
    // spent 640 million yuan | on cold storage
    if (!claim.subject && figure.kind == MetricKind::money && is(at + 1, u"on") &&
        is_kind(at + 2, ItemKind::word) && puts_into(verb_ahead_of(at)))
      claim.subject = noun_after(at + 2);
    if (attribute && figure.kind == MetricKind::age) return;
    // killed 126 people and injured 188
    if (!claim.subject && figure_counts(f) && has(at - 1, english::kAct) &&
        has_tag(at - 2, EnglishTag::conjunction))
      claim.subject = counted_before(f);
    // created 400 jobs directly and 1,200 | indirectly
    if (f > 0 && !claim.subject && figure_counts(f) && is(at - 1, u"and") &&
        verb_ahead_of(at) < c_.frames[f - 1].item)
      claim.subject = counted_before(f);
    if (stands_in_subject(at)) return;
    // added 14 buses and will buy 60 more
    if ((is(at + 1, u"more") || is(at + 1, u"fewer")) && !claim.subject)
      claim.subject = f > 0 ? claims_[f - 1].subject : counted_;
    if (is(at - 1, u"another") && !claim.subject) claim.subject = counted_before(f);
    // involving 3 boats and 80 men
    if (f > 0 && is(at - 1, u"and") && has_tag(c_.frames[f - 1].item - 1, EnglishTag::gerund) &&
        claims_[f - 1].action == c_.items[c_.frames[f - 1].item - 1].span) {
      claim.action = claims_[f - 1].action;
      claim.actor = claims_[f - 1].actor;
      return;
    }
    if (read_verb_behind_noun(claim, at)) return;
    const int verb = verb_before(at, english::kAnyVerb);
    // risen to 45, with 12 people still missing
    if (is(at - 1, u"with") && is_mark(at - 2, u',') && has(verb, english::kTurn)) return;
    if (at > 0 && words_[at - 1].size() > 4 && words_[at - 1].ends_with(u"ing") && claim.subject &&
        !has_tag(at - 1, EnglishTag::nominal)) {
      claim.action = c_.items[at - 1].span;  // adding 2,300 beds
      if (f > 0) claim.actor = claims_[f - 1].actor;
    } else if (!counted && is_mark(before(at), u',') && (f == 0 || c_.frames[f - 1].item < verb)) {
      return;  // the kiosk, just 150 metres away
    } else if (attribute && !counted && has_tag(before_determiner(at), EnglishTag::preposition) &&
               opens_apart(before_determiner(at), verb)) {
      return;  // were achieved, ahead of the 40 million target
    } else if (verb >= 0 && at - verb < kFarthestVerb) {
      read_verb_ahead(f, figure, at, verb, counted);
    }
    if (is(at - 1, u"(") ||
        (at > 0 && c_.items[at - 1].kind == ItemKind::mark && c_.items[at - 1].mark == u'(')) {
      if (f > 0) take_over_alike(f);
    }
    // Of the savings agreed, 6 million will come from back offices and 4 million | from care.
    if (f > 0 && !claim.subject && !counted && is(0, u"of") && figure_is(f, MetricKind::money))
      claim.subject = claims_[f - 1].subject;
    // invested 3 million yuan in 15 hospitals and 86 clinics: one verb, one doer.
    if (f > 0 && !claim.actor && claim.action && claim.action == claims_[f - 1].action)
      claim.actor = claims_[f - 1].actor;
  }

  std::optional<Span>& counted_;  ///< what the sentence before counted last
};

}  // namespace

std::vector<EnglishClaim> read_english_claims(const Clause& clause, EnglishCarried& carried) {
  return Reader(clause, carried).read();
}

}  // namespace shuwen
