#include "metrics/claim.h"

#include "metrics/claim_shapes.h"
#include "metrics/from_to.h"
#include "metrics/respective.h"

namespace shuwen {
namespace {

bool is_classified(const Figure& figure) {
  return figure.kind == MetricKind::count && figure.unit.has_value();
}

class Reader {
 public:
  explicit Reader(const Clause& clause) : c_(clause), claims_(clause.frames.size()) {}

  std::vector<Claim> read() {
    for (std::size_t f = 0; f < claims_.size(); ++f) {
      claims_[f].part = is_part(f);
      if (read_from_to(c_, f, claims_)) continue;
      read_figure(f);
    }
    // 16期约5000多人次参加的|培训: two figures of one noun.
    for (std::size_t f = claims_.size(); f-- > 1;)
      if (!claims_[f - 1].subject && claims_[f].subject && c_.frames[f - 1].item + 1 == c_.frames[f].item)
        claims_[f - 1].subject = claims_[f].subject;
    assign_respectively(c_, claims_);
    return std::move(claims_);
  }

 private:
  const Figure& figure(std::size_t f) const { return c_.sentence->figures[f]; }

  /// 其中 in the same stretch of coordinated figures, or brackets right behind a figure.
  bool is_part(std::size_t f) const {
    const Frame& frame = c_.frames[f];
    if (frame.bracket > 0 && c_.items[frame.bracket - 1].kind == ItemKind::figure) return true;
    for (int i = frame.item - 1; i >= 0; --i) {
      if (c_.is_word(i, u"其中")) return true;
      const Item& item = c_.items[i];
      if (item.kind == ItemKind::mark && (item.mark == u';' || item.mark == u'。')) return false;
      if (frame.bracket < 0 && item.kind == ItemKind::mark && item.mark == u')') return false;
    }
    return false;
  }

  void set_subject(Claim& claim, ItemRange noun) const {
    if (!noun.empty()) claim.subject = c_.span(noun);
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
    if (frame.border == u'#' && f > 0) left = past_noun_of_figure(f, left);
    left = without_fillers(c_, left);
    ItemRange before = left;
    while (!before.empty() &&
           (c_.items[before.begin].is(kConjunction) || c_.items[before.begin].kind == ItemKind::particle ||
            c_.items[before.begin].kind == ItemKind::time))
      ++before.begin;
    if (frame.border == u'#' && f > 0 && continues(f, frame.left)) return;
    if (f > 0 && frame.left.end - frame.left.begin == 1 && frame.segment <= c_.frames[f - 1].segment + 1 &&
        (c_.is_word(frame.left.begin, u"或") || c_.is_word(frame.left.begin, u"即"))) {
      claim = claims_[f - 1];
      claim.carried_subject = claim.carried_action = true;
      return;
    }
    if (const auto level = level_of_share(c_, before)) {
      read_share(f, before, *level);
    } else if (before.empty() || c_.is_word(left.end - 1, u"的")) {
      read_without_left(f, before);
    } else if (is_front(left.end - 1, frame)) {
      claim.agent = {before.begin, before.end - 1};
      read_noun_behind(f, before);
      if (!claim.subject && !claim.action) set_subject(claim, noun_phrase(c_, before));
    } else if (const int distance = distance_word(c_, before); distance >= 0) {
      read_distance(f, before, distance);
    } else if (const auto verb = final_verb(c_, before);
               verb && !is_object(c_, before, *verb) && !is_measure_noun(c_, before, *verb)) {
      read_verb_before(f, before, *verb);
    } else {
      read_noun_before(f, before);
    }
    if (!claim.subject && !claim.action && frame.bracket >= 0 && !claim.part) read_before_bracket(f);
  }

  bool is_front(int item, const Frame& frame) const {
    if (c_.items[item].kind != ItemKind::word || !c_.items[item].is(kFront | kPreposition)) return false;
    // 提升至, 控制在: the end of a verb.
    if (final_verb(c_, frame.left) && !c_.is_word(item, u"为")) return false;
    if (!c_.items[item].is(kVerb)) return true;
    // 为37所学校|配备…: 为 is no copula when a noun and its verb follow.
    const ItemRange noun = leading_noun(c_, frame.right);
    return c_.is_word(item, u"为") && !noun.empty() &&
           (noun.end < frame.right.end ? verb_behind(c_, {noun.end, frame.right.end}).has_value()
                                       : frame.right.end < static_cast<int>(c_.items.size()) &&
                                             frame.left.end - frame.left.begin == 1);
  }

  /// 上调0.6个百分点|至|1%, 下跌232点,|或|0.68%: the figure says the same thing another way.
  bool continues(std::size_t f, ItemRange left) {
    if (left.end - left.begin != 1) return false;
    if ((c_.is_word(left.begin, u"和") || c_.is_word(left.begin, u"及")) && claims_[f - 1].verb & kChange) {
      claims_[f] = claims_[f - 1];
      claims_[f].carried_subject = claims_[f].carried_action = true;
      return true;
    }
    const bool reached = c_.is_word(left.begin, u"至") || c_.is_word(left.begin, u"到");
    if (!reached || !(claims_[f - 1].verb & kChange)) return false;
    claims_[f] = claims_[f - 1];
    claims_[f].to = claims_[f].reaches = true;
    claims_[f].carried_subject = claims_[f].carried_action = true;
    return true;
  }

  /// 震中|距|阿图什市98公里.
  void read_distance(std::size_t f, ItemRange before, int at) {
    VerbGroup verb{.begin = at, .end = at + 1, .classes = kLevel, .span = c_.items[at].span};
    set_subject(claims_[f], noun_phrase(c_, {before.begin, at}));
    set_action(claims_[f], verb);
    if (!claims_[f].subject) carry_subject(f);
    if (!claims_[f].subject) set_subject(claims_[f], noun_phrase(c_, {at + 1, before.end}));
  }

  /// 为37所|学校|配备辅导员1260名: the noun that the figure before counts is not part of what governs this
  /// one.
  ItemRange past_noun_of_figure(std::size_t f, ItemRange left) const {
    if (!is_classified(figure(f - 1))) return left;
    const ItemRange noun = leading_noun(c_, left);
    if (!noun.empty() && noun.end < left.end) left.begin = noun.end;
    return left;
  }

  void read_share(std::size_t f, ItemRange before, const VerbGroup& verb) {
    set_subject(claims_[f], noun_phrase(c_, {before.begin, verb.begin}));
    set_action(claims_[f], verb);
    if (!claims_[f].subject) carry_subject(f);
  }

  void carry_subject(std::size_t f) {
    if (f == 0 || !claims_[f - 1].subject) return;
    claims_[f].subject = claims_[f - 1].subject;
    claims_[f].carried_subject = true;
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
    if (!claim.subject && frame.bracket < 0) carry_subject(f);
  }

  /// 25个|点位|列入…, 2名|队员|获评…, 16期…参加的|培训.
  void read_noun_behind(std::size_t f, ItemRange) {
    const Frame& frame = c_.frames[f];
    Claim& claim = claims_[f];
    const ItemRange noun = leading_noun(c_, frame.right);
    ItemRange rest = frame.right;
    if (!noun.empty()) {
      rest.begin = noun.end;
      int begin = noun.begin;
      if (c_.items[begin].is(kVerb) && !c_.items[begin].is(kIntransitive)) {  // 参加的|培训
        if (const auto verb = verb_behind(c_, {begin, begin + 1})) set_action(claim, *verb);
        while (begin < noun.end && !c_.is_word(begin, u"的"))
          ++begin;
        ++begin;
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
        set_subject(claim, noun.empty() ? noun_phrase(c_, ahead) : noun);
        if (claim.subject) return;
      }
    }
    const bool changes = (verb.classes & (kUp | kDown)) || verb.reaches;
    const bool measured = changes || (verb.classes & kLevel && !(verb.classes & (kAct | kHave)));
    if (!measured || verb.classes & kFine) {
      ItemRange noun = takes_noun_behind(figure(f)) ? leading_noun(c_, frame.right) : ItemRange{};
      if (noun.empty() && takes_noun_behind(figure(f))) noun = compound_behind(c_, frame.right);
      if (!noun.empty()) {
        set_subject(claim, after_modifier_verb(c_, noun));
        claim.agent = ahead;
        return;
      }
    }
    const ItemRange noun = noun_phrase(c_, ahead);
    if (noun.empty()) {
      // 受理报修2021件,办结1998件: the same things are counted.
      const bool same_unit = f > 0 && figure(f).unit && figure(f).unit == figure(f - 1).unit &&
                             claims_[f - 1].action && frame.segment <= c_.frames[f - 1].segment + 1;
      if (measured || claim.part || same_unit) carry_subject(f);
      return;
    }
    const bool fronted = fronting(c_, ahead) >= 0;
    if (!measured && !fronted && is_agent(c_, noun)) {
      claim.agent = noun;
      claim.bare_agent = true;
      return;
    }
    set_subject(claim, noun);
    if (fronted) claim.agent = {before.begin, fronting(c_, ahead)};
  }

  static bool takes_noun_behind(const Figure& figure) {
    return figure.kind != MetricKind::percent && figure.kind != MetricKind::multiple &&
           figure.kind != MetricKind::fraction;
  }

  /// A noun stands right before the figure: (纠正)行为1.6万次, 办结率99.8%, 全市|486所|学校.
  void read_noun_before(std::size_t f, ItemRange before) {
    const Frame& frame = c_.frames[f];
    Claim& claim = claims_[f];
    const auto verb = governing_verb(c_, before);
    const bool measure = ends_in(slice(c_.text, c_.span(before)), kMeasure);
    if (verb && verb->end < before.end && (!measure || opens_clause(c_, before, *verb))) {
      set_action(claim, *verb);
      int begin = verb->end;
      while (begin < before.end && c_.items[begin].kind == ItemKind::particle)
        ++begin;
      const ItemRange object = noun_phrase(c_, {begin, before.end});
      set_subject(claim, object);
      claim.agent = {before.begin, verb->begin};
      if (!claim.subject) claim.subject = c_.span({begin, before.end});
      return;
    }
    const ItemRange noun = noun_phrase(c_, before);
    if (f > 0 && frame.border == u',' && noun.end - noun.begin <= 1 &&
        (noun.empty() || c_.is_word(noun.begin, u"或")) && c_.is_word(frame.left.begin, u"或")) {
      claims_[f] = claims_[f - 1];
      claims_[f].carried_subject = claims_[f].carried_action = true;
      return;
    }
    const bool territory = !noun.empty() && noun.end - noun.begin == 1 && c_.items[noun.begin].is(kPlaceWord);
    if ((is_classified(figure(f)) && (noun.empty() || is_setting(c_, noun))) || territory) {
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
    if (!claim.action) carry_action(f, noun);
  }

  /// 新装路灯46盏、座椅28把: one verb over coordinated objects.
  void carry_action(std::size_t f, ItemRange noun) {
    if (f == 0) return;
    const Frame& frame = c_.frames[f];
    const Claim& last = claims_[f - 1];
    if (!last.action || !(last.verb & (kAct | kHappen)) || last.from || last.to) return;
    if (frame.segment > c_.frames[f - 1].segment + 1) return;
    const bool coordinated = frame.border == u'、' || frame.border == u',' || frame.border == u')';
    if (!coordinated || claims_[f].part) return;
    const bool things = is_classified(figure(f)) || (frame.border == u'、' && takes_noun_behind(figure(f)));
    if (!things || !is_classified(figure(f - 1))) return;
    if (ends_in(slice(c_.text, c_.span(noun)), kMeasure)) return;
    claims_[f].action = last.action;
    claims_[f].verb = last.verb;
    claims_[f].agent = last.agent;
    claims_[f].carried_action = true;
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
