#include "metrics/context/english_context.h"

#include <string>

#include "metrics/context/english_reached.h"

namespace shuwen {
namespace {

/// From the verb to what it governs, in items.
constexpr int kFarthestVerb = 14;

class Reader : EnglishReached {
 public:
  Reader(const Clause& clause, EnglishCarried& carried)
      : EnglishReached(clause, carried.actor), counted_(carried.counted), measured_(carried.measured) {}

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
    measured_.reset();
    for (std::size_t f = claims_.size(); f-- > 0;)
      if (claims_[f].subject && (claims_[f].change || stands_at(c_.frames[f].item)))
        measured_ = claims_[f].subject;
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
    const int led = begin_of(at);  // risen from |an average of 24 in 2010 to 27
    if (is(led - 1, u"from") && has_next && turn >= 0) {
      const int next = c_.frames[f + 1].item;
      if (is(before(next), u"to")) {
        claim.from = claims_[f + 1].to = true;
        claim.change = Change{ChangeKind::from, ChangeBasis::none};
        claims_[f + 1].change = Change{ChangeKind::to, ChangeBasis::none};
        claim.action = turn_at(turn);
        // cut|approval time|from: the object, or else what stands before the verb.
        claim.subject = turn + 1 < led - 1 ? noun_before(led - 1, turn + 1) : subject_of(turn).noun;
        if (!claim.subject) claim.subject = subject_of(turn).noun;
        claim.actor = turn + 1 < led - 1 ? who(turn) : std::nullopt;
        claims_[f + 1].subject = claim.subject;
        claims_[f + 1].action = claim.action;
        claims_[f + 1].actor = claim.actor;
      }
    }
    if (!claim.from && !claim.to) read_plain(f, figure, at, turn);
    read_reached(f, at, turn);
    // The rate fell to 4 percent. In 2019 it was | 6 percent.
    if (const int verb = verb_ahead_of(at); !claim.subject && f == 0 && (stands_at(at) || claim.change) &&
                                            !figure_counts(f) && subject_of(verb).pronoun)
      claim.subject = measured_;
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

  void read_plain(std::size_t f, const Figure& figure, int at, int turn) {
    EnglishClaim& claim = claims_[f];
    // a 300-bed hospital
    if (figure_counts(f) && !figure.unit && is_mark(at + 1, u'-') && is_kind(at + 2, ItemKind::word) &&
        c_.items[at + 2].span.begin == c_.items[at].span.end + 1) {
      claim.subject = c_.items[at + 2].span;
      if (is(at + 2, u"strong")) claim.subject = noun_after(at + 3);  // the 1,850-strong | union
      return;
    }
    // gained 9 percent | more top grades than in 2019
    if (shares(f) && (is(at + 1, u"more") || is(at + 1, u"fewer") || is(at + 1, u"less")) &&
        has_tag(at + 2, EnglishTag::nominal)) {
      const int level = verb_ahead_of(at);  // were 20 percent | more likely
      claim.subject = has(level, english::kLevel) ? subject_of(level).noun : noun_after(at + 2);
      claim.change =
          Change{is(at + 1, u"more") ? ChangeKind::increase : ChangeKind::decrease, basis_around(at)};
      if (const int verb = verb_ahead_of(at); verb >= 0) claim.action = action_at(verb);
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
      // of which 3 million yuan came from fees
      if (!claim.subject && f > 0 && has_tag(before(at), EnglishTag::relative) &&
          figure_is(f - 1, figure.kind))
        claim.subject = claims_[f - 1].subject;
      // asked 300 firms. A third said they would close; 40 percent of those asked said so, 20 percent
      // disagreed
      if (!claim.subject) claim.subject = f == 0 && shares(f) && at < 3 ? counted_ : shared_before(f);
      // 3 million yuan was spent | on roads
      if (!claim.subject && figure.kind == MetricKind::money)
        if (const int verb = verb_ahead_of(at + 4); verb > at && puts_into(verb) && is(verb + 1, u"on"))
          claim.subject = noun_after(verb + 2);
      return;
    }
    if (read_extent(f, at)) return;
    // keep the deficit | at 3 percent of GDP
    if (const int kept = verb_ahead_of(at); is(at - 1, u"at") && !figure_counts(f))
      if (auto object = object_of(kept, at - 1)) {
        for (const std::u16string_view same : {u"steady", u"unchanged", u"flat", u"stable", u"firm"})
          if (is(at - 2, same)) object = subject_of(kept).noun;  // held steady | at 4 percent
        claim.subject = object;
        claim.action = action_at(kept);
        claim.actor = who(kept);
        return;
      }
    // three times as many as planned
    if (f > 0 && figure.kind == MetricKind::multiple && is(at + 1, u"as"))
      claim.subject = claims_[f - 1].subject;
    // 40 times as much | lead as is safe
    if (figure.kind == MetricKind::multiple && is(at + 1, u"as") && is(at + 2, u"much"))
      if (const auto noun = noun_after(at + 3)) claim.subject = noun;
    // two months' | notice
    if (figure.kind == MetricKind::duration && (is_mark(at + 1, u'\'') || is_mark(at + 1, u'’')))
      claim.subject = noun_after(at + 2);
    // 40 percent of the 1,200 firms, nine of its last 11 games
    if (is(at + 1, u"of")) {
      int of_figure = past_owner(at + 2);
      while (has_tag(of_figure, EnglishTag::determiner))
        ++of_figure;
      if (has_tag(of_figure, EnglishTag::nominal) && is_kind(of_figure + 1, ItemKind::figure)) ++of_figure;
      if (is_kind(of_figure, ItemKind::figure)) claim.subject = noun_after(of_figure + 1);
    }
    const bool attribute = is_attribute(at);
    const int share_of = is(at + 1, u"of") ? verb_ahead_of(at) : -1;
    if (makes_up(share_of) && at - share_of <= 3 && !has_tag(share_of, EnglishTag::gerund)) {
      claim.subject = subject_of(share_of).noun;
      claim.action = action_at(share_of);
      if (claim.subject) return;
    }
    // the deficit was | 3 percent of output, stood at | 3 percent of output
    const int level = is(at - 1, u"at") ? before(at - 1) : before(at);
    if (figure.kind == MetricKind::percent && is(at + 1, u"of") && has(level, english::kLevel) &&
        has_tag(level, EnglishTag::verb))
      if (const auto noun = subject_of(level).noun) {
        claim.subject = noun;
        claim.action = action_at(level);
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
    // adds 80 yuan a year | to the bill
    if (const int verb = verb_ahead_of(at); !claim.subject && !counted && verb + 1 == at &&
                                            is(at + 1, u"to") && words_[at - 1].starts_with(u"add"))
      claim.subject = noun_after(at + 2);
    // wiping 1.2 billion yuan | off its market value
    if (!claim.subject && figure.kind == MetricKind::money && is(at + 1, u"off")) {
      claim.subject = noun_after(at + 2);
      if (claim.subject && verb_ahead_of(at) >= 0) {
        claim.action = c_.items[verb_ahead_of(at)].span;
        return;
      }
    }
    // spent 640 million yuan | on cold storage
    if (!claim.subject && figure.kind == MetricKind::money && is(at + 1, u"on") &&
        is_kind(at + 2, ItemKind::word) && puts_into(verb_ahead_of(at)))
      claim.subject = noun_after(at + 2);
    // Of the savings agreed, 6 million will come from back offices and 4 million | from care.
    if (f > 0 && !claim.subject && !counted && is(0, u"of") && figure_is(f, MetricKind::money))
      claim.subject = claims_[f - 1].subject;
    if (attribute && figure.kind == MetricKind::age) return;
    // killed 126 people and injured 188
    if (!claim.subject && figure_counts(f) && has(at - 1, english::kAct) &&
        has_tag(at - 2, EnglishTag::conjunction))
      claim.subject = counted_before(f);
    // created 400 jobs directly and 1,200 | indirectly
    if (f > 0 && !claim.subject && figure_counts(f) && is(at - 1, u"and") &&
        verb_ahead_of(at) < c_.frames[f - 1].item)
      claim.subject = counted_before(f);
    // opened 14 parks. Last year it opened | 22.
    if (f == 0 && !claim.subject && figure_counts(f) && has(at - 1, english::kAct) &&
        (at + 1 == count() || is_mark(at + 1, u'.') || is_mark(at + 1, u',') || is(at + 1, u"in")))
      claim.subject = counted_;
    // turned down | five
    if (f > 0 && !claim.subject && figure_counts(f) && (at + 1 == count() || is_mark(at + 1, u'.')) &&
        (has(at - 1, english::kAct) || has(at - 2, english::kAct)))
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
    } else if (attribute && !counted && is_circumstance(before_determiner(at))) {
      return;  // cut its forecast after a 17-day strike
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
    // invested 3 million yuan in 15 hospitals and 86 clinics: one verb, one doer.
    if (f > 0 && !claim.actor && claim.action && claim.action == claims_[f - 1].action)
      claim.actor = claims_[f - 1].actor;
  }

  std::optional<Span>& counted_;   ///< what the sentence before counted last
  std::optional<Span>& measured_;  ///< what the sentence before measured first
};

}  // namespace

std::vector<EnglishClaim> read_english_claims(const Clause& clause, EnglishCarried& carried) {
  return Reader(clause, carried).read();
}

}  // namespace shuwen
