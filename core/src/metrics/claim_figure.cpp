#include "metrics/claim_carry.h"
#include "metrics/claim_reader.h"
#include "metrics/claim_shapes.h"
#include "metrics/figure_stretch.h"

namespace shuwen {

void FigureReader::set_subject(Claim& claim, ItemRange noun) const {
  if (!noun.empty() && !is_no_noun(c_, noun)) claim.subject = c_.span(noun);
}

void FigureReader::set_action(Claim& claim, const VerbGroup& verb) const {
  claim.action = verb.span;
  claim.verb = verb.classes;
  claim.verb_item = verb.begin;
  claim.reaches = verb.reaches;
}

void FigureReader::read(std::size_t f) {
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
      (c_.is_word(before.end - 1, u"后") || c_.is_word(before.end - 1, u"前") ||
       c_.show(c_.items[before.end - 1]).ends_with(u"起"))) {
    read_after_event(f, {before.begin, before.end - 1});
    return;
  }
  if (is_casualty(c_, f)) {
    claim.action = Span{figure(f).span.end - 1, figure(f).span.end};
    claim.verb = kIntransitive | kSelf;
    return;
  }
  if (restates(c_, f)) {  // 风力16级|(52米/秒)
    claim = claims_[f - 1];
    claim.part = false;
    claim.carried_subject = claim.carried_action = true;
    return;
  }
  if (frame.border == u'#' && f > 0 && continues(c_, claims_, f, frame.left)) return;
  // 5个乡镇|8万人|受灾: the noun between is the other figure's.
  if (f > 0 && frame.border == u'#' && figure(f).kind == MetricKind::count &&
      figure(f - 1).kind == MetricKind::count &&
      (is_person(figure(f)) || !leading_noun(c_, frame.right).empty()) && !frame.left.empty() &&
      claims_[f - 1].subject && *claims_[f - 1].subject == c_.span(frame.left)) {
    read_noun_behind(f);
    return;
  }
  const bool own_noun = figure(f).kind == MetricKind::age && !leading_noun(c_, frame.right).empty();
  const bool only_joined = f > 0 && frame.left.end - frame.left.begin == 1 &&
                           c_.items[frame.left.begin].is(kConjunction | kPreposition);
  if (own_noun && (only_joined || (!before.empty() && is_setting(c_, before)))) {
    read_noun_behind(f);
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
    if (!claim.subject) carry_subject(c_, claims_, f);
  } else if (const auto level = level_of_share(c_, before)) {
    read_share(f, before, *level);
  } else if (const ItemRange owner = owner_of_share(c_, f, before); !owner.empty()) {
    if (const auto did = governing_verb(c_, before);
        did && did->end < before.end && fronting(c_, before) < 0) {
      set_action(claim, *did);
      // 客流|恢复|到疫情前的九成: what is reached is no object.
      const bool reaches = c_.is_word(did->end, u"到") || c_.is_word(did->end, u"至");
      set_subject(claim, noun_phrase(c_, reaches ? ItemRange{before.begin, did->begin}
                                                 : ItemRange{did->end, before.end - 1}));
      if (!reaches) claim.agent = {before.begin, did->begin};
      if (!claim.subject) carry_subject(c_, claims_, f);
      return;
    }
    read_noun_behind(f);
    // 在产的|90%|大型矿山: the noun right behind is what there is so much of.
    const bool own = claim.subject && claim.subject->begin == figure(f).span.end &&
                     figure(f).kind == MetricKind::percent;
    if (!own) set_subject(claim, owner);
    if (const int front = fronting(c_, before); front >= 0) claim.agent = {before.begin, front};
  } else if (before.empty() || c_.is_word(left.end - 1, u"的")) {
    read_without_left(f);
  } else if (const auto place = standing_in(c_, frame, left)) {
    set_action(claim, *place);
    set_subject(claim, noun_phrase(c_, {before.begin, place->begin}));
    if (!claim.subject) carry_subject(c_, claims_, f);
  } else if (is_front(c_, left.end - 1, frame)) {
    claim.agent = {before.begin, before.end - 1};
    read_noun_behind(f);
    // 头等票|以|800元|售出, 疫苗|在|2至8℃|储存: at what it is done, and nothing else is governed.
    const bool at_value =
        c_.is_word(left.end - 1, u"以") || c_.is_word(left.end - 1, u"按") || c_.is_word(left.end - 1, u"在");
    if (at_value && !is_classified(figure(f))) {
      // 以800元的价格|买下|…: a measure there only says what the value is of.
      if (claim.subject && c_.is_word(frame.right.begin, u"的") &&
          ends_in(slice(c_.text, *claim.subject), kMeasure))
        claim.subject.reset();
      // 以20亿元|收购|商场
      if (figure(f).kind == MetricKind::money && claim.verb_item >= 0 && !claim.subject)
        set_subject(claim, noun_phrase(c_, leading_noun(c_, {claim.verb_item + 1, frame.right.end})));
      const ItemRange topic = noun_phrase(c_, {before.begin, before.end - 1});
      if (!topic.empty() && !is_agent(c_, topic) && !is_setting(c_, topic) && !is_no_noun(c_, topic) &&
          !governing_verb(c_, topic)) {
        claim.agent = {};
        set_subject(claim, topic);
      }
      // 在30日内|办理|登记
      if (!claim.subject && claim.verb_item >= 0 && figure(f).kind == MetricKind::duration &&
          !is_motion(c_, claim.verb_item))
        set_subject(claim, leading_noun(c_, {claim.verb_item + 1, frame.right.end}));
      if (!claim.subject && claim.action) carry_subject(c_, claims_, f);
    }
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

// 问题交办后|48小时内|办结: what was to be done, and what is done by then.
void FigureReader::read_after_event(std::size_t f, ItemRange event) {
  Claim& claim = claims_[f];
  while (!event.empty() && (c_.is_word(event.end - 1, u"之") || c_.is_word(event.end - 1, u"日") ||
                            c_.is_word(event.end - 1, u"之日")))
    --event.end;  // 受理|之日起
  if (const auto verb = final_verb(c_, event)) event.end = verb->begin;
  for (int i = event.begin; i < event.end; ++i)  // 案件应当|在|立案
    if (c_.is_word(i, u"在") || c_.is_word(i, u"自") || c_.is_word(i, u"从") || c_.is_word(i, u"于"))
      event.end = i;
  const ItemRange right = c_.frames[f].right;
  const auto did = verb_behind(c_, right);
  if (did) set_action(claim, *did);
  ItemRange noun = did ? leading_noun(c_, {did->end, right.end}) : ItemRange{};
  if (noun.empty()) noun = noun_phrase(c_, event);
  if (!noun.empty()) set_subject(claim, noun);
}

// 震中|距|阿图什市98公里.
void FigureReader::read_distance(std::size_t f, ItemRange before, int at) {
  VerbGroup verb{.begin = at, .end = at + 1, .classes = kLevel, .span = c_.items[at].span};
  set_subject(claims_[f], noun_phrase(c_, {before.begin, at}));
  set_action(claims_[f], verb);
  // 距震中220公里的|某地: what is so far away.
  if (!claims_[f].subject && c_.is_word(c_.frames[f].right.begin, u"的"))
    set_subject(claims_[f], leading_noun(c_, c_.frames[f].right));
  if (!claims_[f].subject) carry_subject(c_, claims_, f);
  if (!claims_[f].subject) set_subject(claims_[f], noun_phrase(c_, {at + 1, before.end}));
}

// 用|7个月|完成了设计, 分|三期|购置货车: what is done in that time says more than that it was used.
void FigureReader::read_what_is_done(std::size_t f, ItemRange ahead) {
  const ItemRange right = c_.frames[f].right;
  const auto did = verb_behind(c_, right);
  if (!did || !(did->classes & kAct)) return;
  const ItemRange object = noun_phrase(c_, leading_noun(c_, {did->end, right.end}));
  if (object.empty()) return;
  set_action(claims_[f], *did);
  set_subject(claims_[f], object);
  claims_[f].agent = ahead;
}

void FigureReader::read_share(std::size_t f, ItemRange before, const VerbGroup& verb) {
  set_subject(claims_[f], noun_phrase(c_, {before.begin, verb.begin}));
  set_action(claims_[f], verb);
  if (!claims_[f].subject) carry_subject(c_, claims_, f);
}

// The verb stands right before the figure: 增长18%, 受理1987件, 提供50个|岗位.
void FigureReader::read_verb_before(std::size_t f, ItemRange before, const VerbGroup& verb) {
  const Frame& frame = c_.frames[f];
  Claim& claim = claims_[f];
  set_action(claim, verb);
  const ItemRange ahead{before.begin, verb.begin};
  if (figure(f).unit && *figure(f).unit == u"周年") {  // 两校|结对|十周年: what it is the anniversary of
    set_subject(claim, noun_phrase(c_, ahead));
    return;
  }
  if (figure(f).kind == MetricKind::age && c_.is_word(frame.right.begin, u"的")) {  // 年满60周岁的|老人
    claim = Claim{.part = claim.part};
    read_noun_behind(f);
    return;
  }
  // 长约200米的|街道: the noun behind is what is measured.
  if (verb.classes & kLevel && !(verb.classes & kAct) &&
      (c_.is_word(frame.right.begin, u"的") || slice(c_.text, verb.span) == u"价值")) {
    // 公司|赠送|价值200元的|体检包, 开展了|为期7天的|训练
    const bool worth = slice(c_.text, verb.span) == u"价值" || slice(c_.text, verb.span) == u"为期";
    const auto did = worth ? governing_verb(c_, ahead) : final_verb(c_, ahead);
    const bool done = did && (worth || did->end == ahead.end) && did->classes & kAct;
    if (const ItemRange noun = leading_noun(c_, frame.right); !noun.empty() && (ahead.empty() || done)) {
      claim = Claim{.part = claim.part};
      if (done) set_action(claim, *did);
      if (done) claim.agent = {ahead.begin, did->begin};
      set_subject(claim, noun);
      return;
    }
  }
  // 造成|3人|死亡: what happened to them says more.
  if (figure(f).unit == u"人" && !frame.right.empty() && c_.items[frame.right.begin].is(kIntransitive) &&
      (verb.classes & kHappen || is_cause(slice(c_.text, verb.span)))) {
    if (const auto did = verb_behind(c_, frame.right)) set_action(claim, *did);
    return;
  }
  // 出口|1500亿元: with nothing around it, trade is the measure.
  if (is_trade(slice(c_.text, verb.span)) && ahead.empty() && !is_classified(figure(f)) &&
      leading_noun(c_, frame.right).empty()) {
    claim = Claim{.part = claim.part};
    claim.subject = verb.span;
    return;
  }
  if (is_means(c_, verb, figure(f))) {
    read_what_is_done(f, ahead);
    if (claim.subject) return;
  }
  if (verb.classes & kHave) {
    // 已有471所|开展, 有数百个家庭|认领: what they did says more.
    const ItemRange noun = leading_noun(c_, frame.right);
    const auto did = verb_behind(c_, {noun.empty() ? frame.right.begin : noun.end, frame.right.end});
    if (did && did->classes & (kAct | kIntransitive | kHappen)) {
      set_action(claim, *did);
      set_subject(claim,
                  noun.empty() ? without_territory(c_, noun_phrase(c_, past_localizer(c_, ahead))) : noun);
      if (!claim.subject && f > 0 && frame.border == u'#') carry_subject(c_, claims_, f);
      if (claim.subject) return;
    }
  }
  // 提升1.8个百分点, 提升座椅20个
  const bool relative = !takes_noun_behind(figure(f)) && verb.classes & kTurn;
  // 观测到2只|海鸟: what is found is no level that is reached.
  const bool found = verb.reaches && verb.classes & kAct && !(verb.classes & (kTurn | kLevel | kHappen));
  const bool changes = (verb.classes & (kUp | kDown)) || (verb.reaches && !found) || relative;
  const bool measured = changes || (verb.classes & kLevel && !(verb.classes & (kAct | kHave)));
  if (!measured || verb.classes & kFine) {
    // 加收1倍|水费: what is done to so many times of it.
    const bool takes = takes_noun_behind(figure(f)) || figure(f).kind == MetricKind::multiple ||
                       verb.classes & kHave || c_.is_word(frame.right.begin, u"的");
    ItemRange noun = takes ? leading_noun(c_, frame.right) : ItemRange{};
    if (noun.empty() && takes && figure(f).kind != MetricKind::money) noun = compound_behind(c_, frame.right);
    if (noun.empty() && verb.classes & kFine) noun = what_is_given(c_, frame.right);
    if (!noun.empty() && c_.is_word(noun.begin, u"大关")) noun = {};  // 突破500亿元大关
    if (!is_person(figure(f))) noun = up_to_head(c_, with_final_verb(c_, noun, frame.right), frame.right);
    if (!noun.empty()) {
      set_subject(claim, after_modifier_verb(c_, noun));
      const int front = fronting(c_, ahead);
      claim.agent = {ahead.begin, front >= 0 ? front : ahead.end};
      return;
    }
  }
  // 公司被|罚款15万元: who is fined is not what is counted.
  if (verb.classes & kFine && !ahead.empty() && c_.is_word(ahead.end - 1, u"被")) return;
  const bool fronted = fronting(c_, ahead) >= 0;
  // 对该公司罚款48万元: who is fined is not what is counted.
  ItemRange noun = fronted && verb.classes & kFine ? ItemRange{} : noun_phrase(c_, ahead, measured);
  if (!measured) noun = without_territory(c_, noun);
  if (noun.empty()) {
    // 受理报修2021件,办结1998件: the same things are counted.
    const bool same_unit = f > 0 && figure(f).unit && figure(f).unit == figure(f - 1).unit &&
                           claims_[f - 1].action && frame.segment <= c_.frames[f - 1].segment + 1;
    const bool exceeds = verb.classes & kIntransitive && !takes_noun_behind(figure(f));  // 超标0.7倍
    if (measured || exceeds || claim.part || same_unit || verb.classes & kLevel)
      carry_subject(c_, claims_, f);
    return;
  }
  // 某地气温偏低1℃,山西等地|偏高2℃: where; the same is measured.
  if (measured && f > 0 && figure(f).unit == figure(f - 1).unit && claims_[f - 1].subject && is_region(c_, noun)) {
    carry_subject(c_, claims_, f);
    if (claim.subject) return;
  }
  const bool of_people =
      changes && is_person(figure(f)) && c_.items[noun.end - 1].kind != ItemKind::name;  // 公司|裁员80人
  // 失业人员|再就业860人: those counted act.
  const bool of_themselves =
      verb.classes & kSelf && is_person(figure(f)) && c_.items[noun.end - 1].kind != ItemKind::name;
  // 某品牌|捐出|1元: who gives.
  const bool gives = figure(f).kind == MetricKind::money && is_giving(slice(c_.text, verb.span));
  if ((!measured || of_people) && !of_themselves && !fronted && (gives || is_agent(c_, noun))) {
    claim.agent = noun;
    claim.bare_agent = true;
    return;
  }
  set_subject(claim, noun);
  if (fronted) claim.agent = {before.begin, fronting(c_, ahead)};
}

}  // namespace shuwen
