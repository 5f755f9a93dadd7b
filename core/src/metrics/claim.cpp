#include "metrics/claim.h"

#include "metrics/claim_carry.h"
#include "metrics/claim_shapes.h"
#include "metrics/figure_stretch.h"
#include "metrics/from_to.h"
#include "metrics/respective.h"

namespace shuwen {
namespace {

class Reader {
 public:
  explicit Reader(const Clause& clause) : c_(clause), claims_(clause.frames.size()) {}

  std::vector<Claim> read() {
    for (std::size_t f = 0; f < claims_.size(); ++f) {
      claims_[f].part = is_part(c_, f);
      if (read_from_to(c_, f, claims_)) continue;
      read_figure(f);
    }
    // 搬迁农户30户|120人: what was done with the first was done with the second.
    for (std::size_t f = 1; f < claims_.size(); ++f)
      if (!claims_[f].action && claims_[f - 1].verb & kAct &&
          c_.frames[f - 1].item + 1 == c_.frames[f].item && is_classified(figure(f - 1)) &&
          is_classified(figure(f))) {
        claims_[f].action = claims_[f - 1].action;
        claims_[f].verb = claims_[f - 1].verb;
        claims_[f].agent = claims_[f - 1].agent;
        claims_[f].carried_action = true;
      }
    // 16期约5000多人次参加的|培训: two figures of one noun.
    for (std::size_t f = claims_.size(); f-- > 1;)
      if (!claims_[f - 1].subject && claims_[f].subject && joined(c_, f))
        claims_[f - 1].subject = claims_[f].subject;
    assign_respectively(c_, claims_);
    for (std::size_t f = 1; f < claims_.size(); ++f)
      inherit_from_whole(c_, claims_, f);
    return std::move(claims_);
  }

 private:
  const Figure& figure(std::size_t f) const { return c_.sentence->figures[f]; }

  void set_subject(Claim& claim, ItemRange noun) const {
    if (!noun.empty() && !is_no_noun(c_, noun)) claim.subject = c_.span(noun);
  }
  void set_action(Claim& claim, const VerbGroup& verb) const {
    claim.action = verb.span;
    claim.verb = verb.classes;
    claim.verb_item = verb.begin;
    claim.reaches = verb.reaches;
  }

  void read_figure(std::size_t f) {
    const Frame& frame = c_.frames[f];
    Claim& claim = claims_[f];
    ItemRange left = frame.left;
    if (frame.border == u'#' && f > 0) left = past_noun_of_figure(c_, f, left);
    left = without_fillers(c_, left);
    ItemRange before = left;
    while (!before.empty() &&
           (c_.items[before.begin].is(kConjunction) || c_.items[before.begin].kind == ItemKind::particle ||
            c_.items[before.begin].kind == ItemKind::time))
      ++before.begin;
    before.begin = past_temporal(c_, before);
    if (figure(f).kind == MetricKind::duration && !before.empty() &&
        (c_.is_word(before.end - 1, u"后") || c_.is_word(before.end - 1, u"前"))) {
      read_after_event(f, {before.begin, before.end - 1});
      return;
    }
    if (is_casualty(c_, f)) {
      claim.action = Span{figure(f).span.end - 1, figure(f).span.end};
      claim.verb = kIntransitive | kSelf;
      return;
    }
    if (frame.border == u'#' && f > 0 && continues(c_, claims_, f, frame.left)) return;
    const bool own_noun = figure(f).kind == MetricKind::age && !leading_noun(c_, frame.right).empty();
    if (f > 0 && own_noun && frame.left.end - frame.left.begin == 1 &&
        c_.items[frame.left.begin].is(kConjunction | kPreposition)) {
      read_noun_behind(f, before);
      return;
    }
    if (f > 0 && frame.left.end - frame.left.begin == 1 && frame.segment <= c_.frames[f - 1].segment + 1 &&
        (c_.is_word(frame.left.begin, u"或") || c_.is_word(frame.left.begin, u"即"))) {
      claim = claims_[f - 1];
      claim.carried_subject = claim.carried_action = true;
      return;
    }
    if (const int compared = compared_value(c_, before); compared >= 0) {
      claim.compared = true;
      set_subject(claim, noun_phrase(c_, {before.begin, compared}));
      if (!claim.subject) carry_subject(claims_, f);
    } else if (const auto level = level_of_share(c_, before)) {
      read_share(f, before, *level);
    } else if (const ItemRange owner = owner_of_share(c_, f, before); !owner.empty()) {
      if (const auto did = governing_verb(c_, before);
          did && did->end < before.end && fronting(c_, before) < 0) {
        set_action(claim, *did);
        set_subject(claim, noun_phrase(c_, {did->end, before.end - 1}));
        claim.agent = {before.begin, did->begin};
        return;
      }
      read_noun_behind(f, before);
      set_subject(claim, owner);
      if (const int front = fronting(c_, before); front >= 0) claim.agent = {before.begin, front};
    } else if (before.empty() || c_.is_word(left.end - 1, u"的")) {
      read_without_left(f, before);
    } else if (const auto place = standing_in(c_, frame, left)) {
      set_action(claim, *place);
      set_subject(claim, noun_phrase(c_, {before.begin, place->begin}));
      if (!claim.subject) carry_subject(claims_, f);
    } else if (is_front(c_, left.end - 1, frame)) {
      claim.agent = {before.begin, before.end - 1};
      read_noun_behind(f, before);
      if (!claim.subject && !claim.action) set_subject(claim, noun_phrase(c_, before));
    } else if (const int distance = distance_word(c_, before); distance >= 0) {
      read_distance(f, before, distance);
    } else if (const auto verb = final_verb(c_, before); verb && !is_object(c_, before, *verb) &&
                                                         !is_measure_noun(c_, before, *verb) &&
                                                         !is_price(c_, before, *verb)) {
      read_verb_before(f, before, *verb);
    } else {
      read_noun_before(f, before);
    }
    if (!claim.subject && !claim.action && frame.bracket >= 0 && !claim.part) read_before_bracket(f);
  }

  /// 问题交办后|48小时内|办结: what was to be done, and what is done by then.
  void read_after_event(std::size_t f, ItemRange event) {
    Claim& claim = claims_[f];
    if (const auto verb = final_verb(c_, event)) event.end = verb->begin;
    if (const ItemRange noun = noun_phrase(c_, event); !noun.empty()) set_subject(claim, noun);
    if (const auto did = verb_behind(c_, c_.frames[f].right)) set_action(claim, *did);
  }

  /// 震中|距|阿图什市98公里.
  void read_distance(std::size_t f, ItemRange before, int at) {
    VerbGroup verb{.begin = at, .end = at + 1, .classes = kLevel, .span = c_.items[at].span};
    set_subject(claims_[f], noun_phrase(c_, {before.begin, at}));
    set_action(claims_[f], verb);
    if (!claims_[f].subject) carry_subject(claims_, f);
    if (!claims_[f].subject) set_subject(claims_[f], noun_phrase(c_, {at + 1, before.end}));
  }

  void read_share(std::size_t f, ItemRange before, const VerbGroup& verb) {
    set_subject(claims_[f], noun_phrase(c_, {before.begin, verb.begin}));
    set_action(claims_[f], verb);
    if (!claims_[f].subject) carry_subject(claims_, f);
  }

  /// Nothing but a border before the figure: 44名|参训人员…, 其中80%|用于…, (401起), :279元.
  void read_without_left(std::size_t f, ItemRange) {
    const Frame& frame = c_.frames[f];
    // 增长11.2%、9.7%和34.5%
    if (f > 0 && frame.border == u'、' && claims_[f - 1].action && frame.left.empty() &&
        c_.frames[f - 1].item + 2 == frame.item) {
      claims_[f] = claims_[f - 1];
      claims_[f].carried_subject = claims_[f].carried_action = true;
      return;
    }
    read_noun_behind(f, {frame.left.begin, frame.left.begin});
    Claim& claim = claims_[f];
    if (claim.subject) return;
    if (frame.border == u':' && frame.left.begin >= 2) {
      const int colon = frame.left.begin - 1;
      int begin = colon;
      while (begin > 0 && c_.items[begin - 1].kind != ItemKind::mark &&
             c_.items[begin - 1].kind != ItemKind::figure)
        --begin;
      set_subject(claim, noun_phrase(c_, {begin, colon}));
    }
    if (!claim.subject && frame.bracket < 0) carry_subject(claims_, f);
  }

  /// 25个|点位|列入…, 2名|队员|获评…, 16期…参加的|培训.
  void read_noun_behind(std::size_t f, ItemRange) {
    const Frame& frame = c_.frames[f];
    Claim& claim = claims_[f];
    ItemRange noun = leading_noun(c_, frame.right);
    ItemRange rest = frame.right;
    if (!noun.empty()) {
      rest.begin = noun.end;
      int begin = noun.begin;
      if (c_.items[begin].is(kVerb) && !c_.items[begin].is(kIntransitive)) {  // 参加的|培训
        if (const auto verb = verb_behind(c_, {begin, begin + 1})) set_action(claim, *verb);
        while (begin < noun.end && !c_.is_word(begin, u"的"))
          ++begin;
        ++begin;
        if (begin < noun.end) rest.begin = (noun = with_final_verb(c_, noun, frame.right)).end;
      }
      if (begin < noun.end) set_subject(claim, {begin, noun.end});
    }
    if (!claim.action)
      if (const auto verb = verb_behind(c_, rest)) set_action(claim, *verb);
  }

  /// The verb stands right before the figure: 增长18%, 受理1987件, 提供50个|岗位.
  void read_verb_before(std::size_t f, ItemRange before, const VerbGroup& verb) {
    const Frame& frame = c_.frames[f];
    Claim& claim = claims_[f];
    set_action(claim, verb);
    const ItemRange ahead{before.begin, verb.begin};
    if (verb.classes & kHave) {
      // 已有471所|开展, 有数百个家庭|认领: what they did says more.
      const ItemRange noun = leading_noun(c_, frame.right);
      const auto did = verb_behind(c_, {noun.empty() ? frame.right.begin : noun.end, frame.right.end});
      if (did && did->classes & (kAct | kIntransitive | kHappen)) {
        set_action(claim, *did);
        set_subject(claim, noun.empty() ? noun_phrase(c_, past_localizer(c_, ahead)) : noun);
        if (!claim.subject && f > 0 && frame.border == u'#') carry_subject(claims_, f);
        if (claim.subject) return;
      }
    }
    const bool changes = (verb.classes & (kUp | kDown)) || verb.reaches;
    const bool measured = changes || (verb.classes & kLevel && !(verb.classes & (kAct | kHave)));
    if (!measured || verb.classes & kFine) {
      // 加收1倍|水费: what is done to so many times of it.
      const bool takes = takes_noun_behind(figure(f)) || figure(f).kind == MetricKind::multiple;
      ItemRange noun = takes ? leading_noun(c_, frame.right) : ItemRange{};
      if (noun.empty() && takes_noun_behind(figure(f)) && figure(f).kind != MetricKind::money)
        noun = compound_behind(c_, frame.right);
      if (!is_person(figure(f))) noun = with_final_verb(c_, noun, frame.right);
      if (!noun.empty()) {
        set_subject(claim, after_modifier_verb(c_, noun));
        claim.agent = ahead;
        return;
      }
    }
    const bool fronted = fronting(c_, ahead) >= 0;
    // 对该公司罚款48万元: who is fined is not what is counted.
    const ItemRange noun = fronted && verb.classes & kFine ? ItemRange{} : noun_phrase(c_, ahead, measured);
    if (noun.empty()) {
      // 受理报修2021件,办结1998件: the same things are counted.
      const bool same_unit = f > 0 && figure(f).unit && figure(f).unit == figure(f - 1).unit &&
                             claims_[f - 1].action && frame.segment <= c_.frames[f - 1].segment + 1;
      const bool exceeds = verb.classes & kIntransitive && !takes_noun_behind(figure(f));  // 超标0.7倍
      if (measured || exceeds || claim.part || same_unit) carry_subject(claims_, f);
      return;
    }
    if (!measured && !fronted && is_agent(c_, noun)) {
      claim.agent = noun;
      claim.bare_agent = true;
      return;
    }
    set_subject(claim, noun);
    if (fronted) claim.agent = {before.begin, fronting(c_, ahead)};
  }

  /// A noun stands right before the figure: (纠正)行为1.6万次, 办结率99.8%, 全市|486所|学校.
  void read_noun_before(std::size_t f, ItemRange before) {
    const Frame& frame = c_.frames[f];
    Claim& claim = claims_[f];
    const auto verb = governing_verb(c_, before);
    const bool measure = ends_in(slice(c_.text, c_.span(before)), kMeasure);
    if (verb && verb->end < before.end && (!measure || opens_clause(c_, before, *verb)) &&
        !names_measure(c_, before, *verb, figure(f))) {
      set_action(claim, *verb);
      int begin = verb->end;
      while (begin < before.end && c_.items[begin].kind == ItemKind::particle)
        ++begin;
      ItemRange object = noun_phrase(c_, {begin, before.end});
      // 购入临江区|15万平方米|仓库, 有一个|8平方米的|水池: the object only says where, or is none.
      const bool names_thing = object.empty() || !is_no_noun(c_, object);
      const bool only_where = !object.empty() && is_setting(c_, object) &&
                              !(c_.items[object.end - 1].kind == ItemKind::word && is_agent(c_, object));
      if (const ItemRange behind = leading_noun(c_, frame.right);
          takes_noun_behind(figure(f)) && !behind.empty() && (only_where || !names_thing))
        object = behind;
      set_subject(claim, object);
      claim.agent = {before.begin, verb->begin};
      if (!claim.subject && !c_.items[begin].is(kPreposition)) claim.subject = c_.span({begin, before.end});
      return;
    }
    const ItemRange noun = noun_phrase(c_, before, !takes_noun_behind(figure(f)));
    if (!noun.empty() && is_no_noun(c_, noun)) {
      read_noun_behind(f, before);
      return;
    }
    if (f > 0 && frame.border == u',' && noun.end - noun.begin <= 1 &&
        (noun.empty() || c_.is_word(noun.begin, u"或")) && c_.is_word(frame.left.begin, u"或")) {
      claims_[f] = claims_[f - 1];
      claims_[f].carried_subject = claims_[f].carried_action = true;
      return;
    }
    const bool territory = !noun.empty() && noun.end - noun.begin == 1 && c_.items[noun.begin].is(kPlaceWord);
    const bool extent = figure(f).kind == MetricKind::area || figure(f).kind == MetricKind::mass ||
                        figure(f).kind == MetricKind::volume || figure(f).kind == MetricKind::length;
    const ItemRange counted = extent ? leading_noun(c_, frame.right) : ItemRange{};
    const bool of_things = !counted.empty() && !ends_in(slice(c_.text, c_.span(counted)), kMeasure);
    if (((is_classified(figure(f)) || (of_things && !noun.empty())) &&
         (noun.empty() || is_setting(c_, noun))) ||
        territory) {
      read_noun_behind(f, before);
      if (claim.subject) {
        claim.agent = noun;
        return;
      }
    }
    if (noun.empty()) {
      read_without_left(f, before);
      return;
    }
    set_subject(claim, noun);
    if (is_classified(figure(f)))
      if (const auto verb = verb_behind(c_, {frame.right.begin, frame.right.end});
          verb && verb->classes & (kAct | kIntransitive | kHappen))
        set_action(claim, *verb);
    if (!claim.action) carry_action(c_, claims_, f, noun);
  }

  /// 大雪(5～6毫米): what stands before the bracket.
  void read_before_bracket(std::size_t f) {
    const int open = c_.frames[f].bracket;
    int begin = open;
    while (begin > 0 && c_.items[begin - 1].kind != ItemKind::mark &&
           c_.items[begin - 1].kind != ItemKind::figure)
      --begin;
    const ItemRange range{begin, open};
    if (const auto verb = governing_verb(c_, range); verb && verb->end < open) {
      set_action(claims_[f], *verb);
      set_subject(claims_[f], noun_phrase(c_, {verb->end, open}));
    } else {
      set_subject(claims_[f], noun_phrase(c_, range));
    }
  }

  const Clause& c_;
  std::vector<Claim> claims_;
};

}  // namespace

std::vector<Claim> find_claims(const Clause& clause) {
  return Reader(clause).read();
}

}  // namespace shuwen
