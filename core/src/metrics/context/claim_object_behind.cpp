#include "metrics/context/claim_measures.h"
#include "metrics/context/claim_objects.h"
#include "metrics/context/claim_reader.h"
#include "metrics/context/claim_shapes.h"
#include "metrics/context/claim_words.h"
#include "metrics/context/figure_stretch.h"
#include "metrics/sentences/phrase_words.h"
#include "text/chars.h"

namespace shuwen {

// 年满60周岁的|老人, 长约200米的|街道: the noun behind is what is measured.
bool FigureReader::read_attribute(std::size_t f, ItemRange ahead, const VerbGroup& verb) {
  const Frame& frame = c_.frames[f];
  Claim& claim = claims_[f];
  if (figure(f).kind == MetricKind::age && c_.is_word(frame.right.begin, u"的")) {  // 年满60周岁的|老人
    claim = Claim{.part = claim.part};
    read_noun_behind(f);
    return true;
  }
  if (verb.classes & kLevel && !(verb.classes & kAct) &&
      (c_.is_word(frame.right.begin, u"的") || slice(c_.text, verb.span) == u"价值")) {
    // 公司|赠送|价值200元的|体检包, 开展了|为期7天的|训练
    const bool lasts = slice(c_.text, verb.span) == u"为期";
    const bool lasting = lasts || slice(c_.text, verb.span) == u"长达";
    const bool worth = slice(c_.text, verb.span) == u"价值" || lasting ||
                       (!ahead.empty() && is_claim_word(c_.show(c_.items[ahead.end - 1]), kDimension));
    const auto did = worth ? governing_verb(c_, ahead) : final_verb(c_, ahead);
    const bool done = did && (worth || did->end == ahead.end) && did->classes & (kAct | kHave);
    ItemRange noun =
        up_to_head(c_, with_final_verb(c_, leading_noun(c_, frame.right), frame.right), frame.right);
    if (noun.empty() && lasting) noun = compound_behind(c_, frame.right);  // 长达8年的|随访
    const ItemRange owner = noun_phrase(c_, ahead);
    // 一条长约200米的街道, 一支人数为200人的小组
    const bool alone =
        owner.empty() || lasts || is_article(c_, c_.items[owner.end - 1]) || is_no_noun(c_, owner) ||
        (owner.end - owner.begin == 1 && is_claim_word(c_.show(c_.items[owner.begin]), kDimension));
    if (!noun.empty() && (alone || done)) {
      claim = Claim{.part = claim.part};
      if (done) claim.agent = {ahead.begin, did->begin};
      if (done)
        set_action(claim, *did);
      else if (lasts)
        set_action(claim, verb);
      set_subject(claim, noun);
      return true;
    }
  }
  return false;
}

// 保持2米以上的|距离, 达到每小时300公里的|速度: what is so much stands behind.
bool FigureReader::read_measure_behind(std::size_t f, ItemRange ahead, const VerbGroup& verb) {
  const ItemRange right = c_.frames[f].right;
  const MetricKind kind = figure(f).kind;
  if (!(verb.classes & (kLevel | kHave)) || !c_.is_word(right.begin, u"的") ||
      (kind != MetricKind::length && kind != MetricKind::speed && kind != MetricKind::area))
    return false;
  const ItemRange measure = leading_noun(c_, right);
  const ItemRange noun = noun_phrase(c_, ahead, true);
  const auto measures = [&](ItemRange range) {
    return !range.empty() && ends_in(slice(c_.text, c_.span(range)), kMeasure);
  };
  if (!measures(measure) || measures(noun) || c_.is_word(measure.begin, u"水平")) return false;
  set_subject(claims_[f], measure);
  return true;
}

// 提供50个|岗位, 加收1倍|水费: what the verb acts on stands behind the figure.
bool FigureReader::read_object_behind(std::size_t f, ItemRange ahead, const VerbGroup& verb) {
  const Frame& frame = c_.frames[f];
  Claim& claim = claims_[f];
  // 加收1倍|水费: what is done to so many times of it.
  const bool takes = takes_noun_behind(figure(f)) || figure(f).kind == MetricKind::multiple ||
                     verb.classes & kHave || c_.is_word(frame.right.begin, u"的");
  ItemRange noun = takes ? leading_noun(c_, frame.right) : ItemRange{};
  if (verb.classes & kHave && states_a_case(c_, ahead, noun)) noun = {};
  if (const ItemRange owner = owner_of_dimension(c_, f, noun); !owner.empty()) {
    set_subject(claim, owner);
    claim.agent = {ahead.begin, fronting(c_, ahead) >= 0 ? fronting(c_, ahead) : ahead.end};
    return true;
  }
  if (noun.empty() && takes && (takes_noun_behind(figure(f)) || c_.is_word(frame.right.begin, u"的")) &&
      figure(f).kind != MetricKind::money && figure(f).unit != u"人")
    noun = compound_behind(c_, frame.right);
  if (figure(f).kind == MetricKind::money) {
    if (noun.empty()) noun = sum_behind(c_, frame.right);
    if (!noun.empty()) noun.end = past_sum(c_, noun.end, frame.right.end);
  }
  // 实施14次|发射, 发动47次|袭击: what was done so often.
  if (noun.empty() && verb.classes & kAct && fronting(c_, ahead) < 0 && figure(f).unit &&
      (figure(f).unit == u"次" || figure(f).unit == u"轮") && frame.right.end - frame.right.begin == 1 &&
      c_.items[frame.right.begin].is(kAct | kIntransitive | kHappen))
    noun = frame.right;
  if (noun.empty() && verb.classes & kHappen && is_classified(figure(f)) && !is_person(figure(f)) &&
      frame.right.end - frame.right.begin == 1 && c_.items[frame.right.begin].is(kIntransitive | kHappen))
    noun = frame.right;  // 发生两次|爆炸
  // 接获58宗|申请, 收到35项|投诉: what was taken, named by a verb.
  if (noun.empty() && verb.classes & kAct && is_classified(figure(f)) && !is_person(figure(f)) &&
      frame.right.end - frame.right.begin == 1 &&
      is_claim_word(c_.show(c_.items[frame.right.begin]), kRequest))
    noun = frame.right;
  // 可得20万元|奖励, 领到2000元|补贴
  const Item* gift = frame.right.end - frame.right.begin == 1 ? &c_.items[frame.right.begin] : nullptr;
  const bool given = verb.classes & kFine ||
                     (figure(f).kind == MetricKind::money && verb.classes & kAct && gift != nullptr &&
                      (gift->is(kMeasure) || one_of(c_.show(*gift).back(), u"励助偿")));
  if (noun.empty() && given) noun = what_is_given(c_, frame.right);
  if (!noun.empty() && c_.is_word(noun.begin, u"大关")) noun = {};  // 突破500亿元大关
  if (!is_person(figure(f))) noun = up_to_head(c_, with_final_verb(c_, noun, frame.right), frame.right);
  if (!noun.empty()) {
    set_subject(claim, counted_owner(c_, after_modifier_verb(c_, noun), figure(f)));
    const int front = fronting(c_, ahead);
    claim.agent = {ahead.begin, front >= 0 ? front : ahead.end};
    return true;
  }
  return false;
}

// 公司被|罚款15万元: who is fined is not what is counted.
bool FigureReader::read_fined(std::size_t f, ItemRange ahead) {
  if (!ahead.empty() && c_.is_word(ahead.end - 1, u"被")) return true;
  // 李某遭央行警告并|罚款5万元
  for (int i = ahead.begin; i < ahead.end; ++i)
    if (c_.is_word(i, u"遭") || c_.is_word(i, u"受到")) {
      claims_[f].agent = {i + 1, ahead.end};
      return true;
    }
  return false;
}

}  // namespace shuwen
