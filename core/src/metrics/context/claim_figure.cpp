#include "metrics/context/claim_carry.h"
#include "metrics/context/claim_measures.h"
#include "metrics/context/claim_objects.h"
#include "metrics/context/claim_reader.h"
#include "metrics/context/claim_shapes.h"
#include "metrics/context/figure_stretch.h"
#include "metrics/quantities/unit_table.h"
#include "metrics/sentences/phrase_words.h"

namespace shuwen {
namespace {

bool is_currency(std::u16string_view word) {
  const Unit* unit = unit_named(word);
  return word.size() > 1 && unit != nullptr && unit->unit_class == UnitClass::money;
}

bool converts(const Clause& clause, int item) {
  for (const std::u16string_view verb : {u"折合", u"约合", u"折算", u"合", u"计"})
    if (clause.is_word(item, verb)) return true;
  return false;
}

}  // namespace

void FigureReader::set_subject(Claim& claim, ItemRange noun) const {
  if (!noun.empty() && !is_no_noun(c_, noun) && !tells_of_speaker(c_, noun) &&
      slice(c_.text, c_.span(noun)) != u"比")
    claim.subject = c_.span(noun);
}

void FigureReader::set_action(Claim& claim, const VerbGroup& verb) const {
  claim.action = verb.span;
  claim.verb = verb.classes;
  claim.verb_item = verb.begin;
  claim.reaches = verb.reaches;
}

void FigureReader::read(std::size_t f) {
  const Frame& frame = c_.frames[f];
  ItemRange left = frame.left;
  if (frame.border == u'#' && f > 0) left = past_noun_of_figure(c_, f, left);
  // 12县|(市、区)|30万人受灾: the other levels of what was counted before.
  if (frame.border == u'#' && !left.empty() && c_.items[left.begin].kind == ItemKind::quoted &&
      c_.text[c_.items[left.begin].span.begin] == u'(' && !is_aside(c_, c_.items[left.begin]))
    ++left.begin;
  left = without_fillers(c_, left);
  // 公路密度|达到|每|百平方公里|72公里: the portion is no noun.
  if (left.end - left.begin > 3 && c_.is_word(left.end - 2, u"每") &&
      c_.items[left.end - 1].kind == ItemKind::excluded && c_.items[left.end - 3].is(kVerb))
    left = without_fillers(c_, {left.begin, left.end - 2});
  // 将|剩余|45头, 剩余|两个|泊位: what is left of them, as an attribute.
  if (!left.empty() &&
      ((left.end - left.begin > 1 && c_.items[left.end - 2].is(kFront)) ||
       (takes_noun_behind(figure(f)) && !leading_noun(c_, frame.right).empty())) &&
      (c_.is_word(left.end - 1, u"剩余") || c_.is_word(left.end - 1, u"其余") ||
       c_.is_word(left.end - 1, u"余下")))
    --left.end;
  // 售价折合|人民币|约65元: in what money it is.
  if (figure(f).kind == MetricKind::money && left.end - left.begin > 1 &&
      is_currency(c_.show(c_.items[left.end - 1])))
    --left.end;
  // 列车|以|时速|350公里|运行: what the value is of, beside the preposition.
  if (left.end - left.begin > 1 && c_.is_word(left.end - 2, u"以") && c_.items[left.end - 1].is(kMeasure) &&
      !frame.right.empty() && c_.items[frame.right.begin].is(kAct | kIntransitive))
    --left.end;
  // 收受财物|折合|人民币486万余元: what the sum comes to; what was done stands before.
  if (figure(f).kind == MetricKind::money && left.end - left.begin > 2 && converts(c_, left.end - 1) &&
      governing_verb(c_, {left.begin, left.end - 1}))
    left = without_fillers(c_, {left.begin, left.end - 1});
  ItemRange before = left;
  while (!before.empty() &&
         (c_.items[before.begin].is(kConjunction) || c_.items[before.begin].kind == ItemKind::particle ||
          c_.items[before.begin].kind == ItemKind::time))
    ++before.begin;
  before.begin = past_temporal(c_, before);
  if (read_beside_others(f, before)) return;
  read_by_left(f, left, before);
  read_what_befell(f);
  // 投资|人民币|约19亿元: in what it is paid.
  if (figure(f).kind == MetricKind::money && claims_[f].subject &&
      is_currency(slice(c_.text, *claims_[f].subject)))
    claims_[f].subject.reset();
  // 其中,南部有大雨(25毫米): no part of a figure before the brackets.
  const bool of_figure = frame.bracket > 0 && c_.items[frame.bracket - 1].kind == ItemKind::figure;
  if (!claims_[f].subject && !claims_[f].action && frame.bracket >= 0 && !of_figure) read_before_bracket(f);
}

// What the event, the figure or the word beside it decides alone.
bool FigureReader::read_beside_others(std::size_t f, ItemRange before) {
  const Frame& frame = c_.frames[f];
  Claim& claim = claims_[f];
  if (figure(f).kind == MetricKind::duration && !before.empty() &&
      (c_.is_word(before.end - 1, u"后") || c_.is_word(before.end - 1, u"前") ||
       c_.show(c_.items[before.end - 1]).ends_with(u"起"))) {
    read_after_event(f, {before.begin, before.end - 1});
    return true;
  }
  if (is_casualty(c_, f)) {
    claim.action = Span{figure(f).span.end - 1, figure(f).span.end};
    claim.verb = kIntransitive | kSelf;
    return true;
  }
  // 3年内|不受理|申请, 5年内|不得|参加考试: what is barred for so long.
  if (figure(f).kind == MetricKind::duration && c_.text[figure(f).span.end - 1] == u'内' &&
      (c_.is_word(frame.right.begin, u"不得") || c_.is_word(frame.right.begin, u"不") ||
       c_.is_word(frame.right.begin, u"不予") || c_.is_word(frame.right.begin, u"禁止"))) {
    if (const auto verb = verb_behind(c_, {frame.right.begin + 1, frame.right.end})) set_action(claim, *verb);
    set_subject(claim, noun_phrase(c_, before));
    return true;
  }
  // 处违法所得1倍以上3倍以下|罚款, 处以货物价值15%的|罚款
  const int fined = frame.right.begin + (c_.is_word(frame.right.begin, u"的") ? 1 : 0);
  if (!takes_noun_behind(figure(f)) && c_.is_word(fined, u"罚款") && !before.empty()) {
    for (int i = before.begin; i < before.end; ++i)
      if (c_.items[i].is(kFine)) {
        Span verb = c_.items[i].span;
        if (verb.size() > 1 && c_.text[verb.begin] == u'被') ++verb.begin;  // 被处
        set_action(claim, {.begin = i, .end = i + 1, .classes = c_.items[i].classes & kVerb, .span = verb});
      }
    set_subject(claim, {fined, fined + 1});
    return true;
  }
  // 租期为7天|和8天的订单: both are said of what stands before the first.
  if (f > 0 && joined(c_, f) && frame.item == c_.frames[f - 1].item + 2 && figure(f).unit &&
      figure(f).unit == figure(f - 1).unit && claims_[f - 1].subject && claims_[f - 1].verb & kLevel &&
      claims_[f - 1].subject->end < figure(f - 1).span.begin) {
    claim = claims_[f - 1];
    claim.carried_subject = claim.carried_action = true;
    return true;
  }
  // 锅炉23台(10吨以下|21台,10吨以上|2台): of which size the part is stands right before it.
  if (frame.bracket >= 0 && f > 1 && !is_classified(figure(f - 1)) &&
      c_.frames[f - 1].item + 1 == frame.item) {
    std::size_t whole = f - 1;
    while (whole > 0 && c_.frames[whole].item > frame.bracket)
      --whole;
    if (figure(whole).unit && figure(whole).unit == figure(f).unit && claims_[whole].subject) {
      claim = claims_[whole];
      claim.carried_subject = claim.carried_action = true;
      return true;
    }
  }
  if (restates(c_, f)) {  // 风力16级|(52米/秒)
    claim = claims_[f - 1];
    claim.part = false;
    claim.carried_subject = claim.carried_action = true;
    return true;
  }
  if (f > 0 &&
      (frame.border == u'#' ||
       (frame.border == u',' && c_.frames[f - 1].right.empty() && !takes_noun_behind(figure(f - 1)))) &&
      continues(c_, claims_, f, frame.left))
    return true;
  // 5个乡镇|8万人|受灾: the noun between is the other figure's.
  if (f > 0 && frame.border == u'#' && figure(f).kind == MetricKind::count &&
      figure(f - 1).kind == MetricKind::count &&
      (is_person(figure(f)) || !leading_noun(c_, frame.right).empty()) && !frame.left.empty() &&
      claims_[f - 1].subject && *claims_[f - 1].subject == c_.span(frame.left)) {
    read_noun_behind(f);
    return true;
  }
  if (read_run(f, before)) return true;
  const bool own_noun = figure(f).kind == MetricKind::age && !leading_noun(c_, frame.right).empty();
  // 一|7岁|女孩: the article goes with the noun.
  if (own_noun && frame.left.end - frame.left.begin == 1 && is_article(c_, c_.items[frame.left.begin])) {
    read_noun_behind(f);
    return true;
  }
  const bool only_joined = f > 0 && frame.left.end - frame.left.begin == 1 &&
                           c_.items[frame.left.begin].is(kConjunction | kPreposition);
  if (own_noun && (only_joined || (!before.empty() && is_setting(c_, before)))) {
    read_noun_behind(f);
    return true;
  }
  if (f > 0 && frame.left.end - frame.left.begin == 1 && frame.segment <= c_.frames[f - 1].segment + 1 &&
      (c_.is_word(frame.left.begin, u"或") || c_.is_word(frame.left.begin, u"或者") ||
       c_.is_word(frame.left.begin, u"即"))) {
    claim = claims_[f - 1];
    claim.carried_subject = claim.carried_action = true;
    return true;
  }
  return false;
}

void FigureReader::read_by_left(std::size_t f, ItemRange left, ItemRange before) {
  const Frame& frame = c_.frames[f];
  Claim& claim = claims_[f];
  if (const int compared = compared_value(c_, before); compared >= 0) {
    claim.compared = true;
    set_subject(claim, noun_phrase(c_, {before.begin, compared}));
    if (!claim.subject) carry_subject(c_, claims_, f);
  } else if (const auto level = level_of_share(c_, before);
             level && (!is_classified(figure(f)) || leading_noun(c_, frame.right).empty() ||
                       slice(c_.text, level->span).starts_with(u"占"))) {
    read_share(f, before, *level);
  } else if (const ItemRange owner = owner_of_share(c_, f, before); !owner.empty()) {
    read_part_of(f, before, owner);
  } else if (before.empty() || c_.is_word(left.end - 1, u"的")) {
    read_without_left(f);
  } else if (const auto place = standing_in(c_, frame, left)) {
    set_action(claim, *place);
    set_subject(claim, noun_phrase(c_, {before.begin, place->begin}));
    if (!claim.subject) carry_subject(c_, claims_, f);
  } else if (is_front(c_, left.end - 1, frame)) {
    read_behind_front(f, left, before);
  } else if (const auto began = final_verb(c_, before); began && figure(f).unit == u"周年") {
    read_anniversary(f, before, *began);
  } else if (const int distance = distance_word(c_, before); distance >= 0) {
    read_distance(f, before, distance);
  } else if (const auto verb = final_verb(c_, before); verb && !is_object(c_, before, *verb) &&
                                                       !is_measure_noun(c_, before, *verb) &&
                                                       !is_price(c_, before, *verb)) {
    read_verb_before(f, before, *verb);
  } else {
    read_noun_before(f, before);
  }
}

// 客流|恢复到|疫情前的九成, 在产的|90%|大型矿山: what the figure is a part of.
void FigureReader::read_part_of(std::size_t f, ItemRange before, ItemRange owner) {
  Claim& claim = claims_[f];
  if (const auto did = governing_verb(c_, before); did && did->end < before.end && fronting(c_, before) < 0) {
    // 稳岗|返还|比例|不超过缴费的60%: the verb is part of the measure's name.
    const ItemRange share = noun_phrase(c_, {did->end, before.end - 1}, true);
    if (figure(f).kind == MetricKind::percent && share.begin == did->end && share.end - share.begin == 1 &&
        share.end < before.end - 1 && did->begin > before.begin &&
        (c_.is_word(share.begin, u"比例") || c_.is_word(share.begin, u"比重") ||
         c_.show(c_.items[share.begin]).ends_with(u"率"))) {
      set_subject(claim, noun_phrase(c_, {before.begin, share.end}, true));
      return;
    }
    set_action(claim, *did);
    // 客流|恢复|到疫情前的九成: what is reached is no object.
    const bool reaches = c_.is_word(did->end, u"到") || c_.is_word(did->end, u"至");
    claim.reaches = claim.reaches || reaches;
    set_subject(claim, noun_phrase(c_, reaches ? ItemRange{before.begin, did->begin}
                                               : ItemRange{did->end, before.end - 1}));
    if (!reaches) claim.agent = {before.begin, did->begin};
    if (!claim.subject) carry_subject(c_, claims_, f);
    return;
  }
  read_noun_behind(f);
  // 完成|1200公里|任务的|86.3%: what was done governs the share as well.
  if (f > 0 && c_.frames[f].border == u'#' && !claim.action && claims_[f - 1].action &&
      c_.frames[f - 1].item + 4 > before.end - 1 && slice(c_.text, *claims_[f - 1].action) == u"完成" &&
      claims_[f - 1].verb_item < c_.frames[f - 1].item) {
    claim.action = claims_[f - 1].action;
    claim.verb = claims_[f - 1].verb;
    claim.agent = claims_[f - 1].agent;
  }
  // 在产的|90%|大型矿山: the noun right behind is what there is so much of.
  const bool own =
      claim.subject && claim.subject->begin == figure(f).span.end && figure(f).kind == MetricKind::percent;
  if (!own) set_subject(claim, owner);
  if (const int front = fronting(c_, before); front >= 0) claim.agent = {before.begin, front};
}

// 把|45头|送回: what the preposition before the figure governs.
void FigureReader::read_behind_front(std::size_t f, ItemRange left, ItemRange before) {
  const Frame& frame = c_.frames[f];
  Claim& claim = claims_[f];
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
    const bool priced = figure(f).kind == MetricKind::money || figure(f).per;
    if (priced && claim.verb_item >= 0 && !claim.subject)
      set_subject(claim, noun_phrase(c_, leading_noun(c_, {claim.verb_item + 1, frame.right.end})));
    const ItemRange topic = noun_phrase(c_, {before.begin, before.end - 1});
    if (!topic.empty() && !is_agent(c_, topic) && !is_setting(c_, topic) && !is_no_noun(c_, topic) &&
        !governing_verb(c_, topic)) {
      // 养犬人|应当在15日内|注射疫苗: who has to do it.
      const bool does = figure(f).kind == MetricKind::duration && claim.verb & kAct && is_people(c_, topic);
      claim.agent = does ? topic : ItemRange{};
      if (!does) set_subject(claim, topic);
    }
    // 在30日内|办理|登记
    if (!claim.subject && claim.verb_item >= 0 && figure(f).kind == MetricKind::duration &&
        !is_motion(c_, claim.verb_item))
      set_subject(claim, leading_noun(c_, {claim.verb_item + 1, frame.right.end}));
    if (!claim.subject && claim.action) carry_subject(c_, claims_, f);
  }
  // 优质果率|从46%|提上来
  if (!is_classified(figure(f)) && claim.verb & kChange && claim.verb_item > frame.item &&
      (c_.is_word(left.end - 1, u"从") || c_.is_word(left.end - 1, u"由")) && left.end - 1 > before.begin) {
    claim.agent = {};
    set_subject(claim, noun_phrase(c_, {before.begin, left.end - 1}, true));
  }
  if (!claim.subject && !claim.action) set_subject(claim, noun_phrase(c_, before));
}

void FigureReader::read_share(std::size_t f, ItemRange before, const VerbGroup& verb) {
  set_subject(claims_[f], noun_phrase(c_, {before.begin, verb.begin}));
  set_action(claims_[f], verb);
  if (!claims_[f].subject) carry_subject(c_, claims_, f);
}

}  // namespace shuwen
