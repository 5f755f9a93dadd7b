#include "metrics/context/claim_objects.h"

#include <string>

#include "metrics/context/claim_shapes.h"
#include "metrics/context/figure_stretch.h"
#include "metrics/sentences/phrase_words.h"
#include "text/chars.h"

namespace shuwen {

bool is_object(const Clause& clause, ItemRange before, const VerbGroup& last) {
  if (last.reaches || last.classes & (kUp | kDown | kLevel | kFine | kHave)) return false;
  // 升级内容|涉及|5个控制器: nothing is done to what it holds or touches.
  for (const std::u16string_view holds : {u"涉及", u"覆盖", u"惠及", u"汇入", u"到访"})
    if (slice(clause.text, last.span) == holds) return false;
  const auto verb = governing_verb(clause, {before.begin, last.begin});
  // 累计结余|可|支付18个月: what can be done is no object.
  if (verb && last.begin > verb->end &&
      (clause.is_word(last.begin - 1, u"可") || clause.is_word(last.begin - 1, u"可以") ||
       clause.is_word(last.begin - 1, u"能够")))
    return false;
  // 投资|和|参与运营13个: joined to the verb before.
  if (verb && verb->end + 1 == last.begin && clause.is_word(verb->end, u"和") && last.classes & kAct)
    return false;
  // 护理|补贴|发放12万人次: the name of what is given out.
  if (verb && verb->begin == before.begin && verb->end + 1 == last.begin &&
      clause.items[last.begin - 1].is(kMeasure) && clause.items[last.end - 1].is(kTaking))
    return false;
  // 向|承办|单位|派单: to whom.
  if (verb && verb->begin > before.begin && one_char_of(clause, verb->begin - 1, u"向对给")) return false;
  const bool adds = verb && slice(clause.text, verb->span).starts_with(u"新");  // 城镇|新增|就业
  if (verb && !adds && !opens_clause(clause, before, *verb)) return false;
  const bool object_follows =
      verb &&
      (verb->end < last.begin ||
       (verb->end == last.begin && (!(last.classes & kAct) || clause.items[verb->end - 1].is(kTaking) ||
                                    clause.is_word(verb->begin, u"组织"))));
  return object_follows && fronting(clause, {verb->end, before.end}) < 0 &&
         verb->classes & (kAct | kHave | kUp | kDown);
}

ItemRange compound_behind(const Clause& clause, ItemRange range) {
  const bool owned = !range.empty() && clause.is_word(range.begin, u"的");
  if (owned) ++range.begin;
  // 进行三方面的|投资: what is done, as a noun.
  if (owned && range.end - range.begin == 1 && clause.items[range.begin].is(kAct)) return range;
  int end = range.begin;
  while (end < range.end && clause.items[end].kind != ItemKind::mark &&
         clause.items[end].kind != ItemKind::particle && clause.items[end].kind != ItemKind::time &&
         !clause.items[end].is(kAdverb | kPreposition | kFront | kConjunction) &&
         !(end > range.begin + 1 && clause.items[end - 1].is(kNominal | kMeasure) &&
           clause.items[end].is(kVerb)))  // 没收|款项|返还
    ++end;
  const bool nominal =
      end - range.begin >= 2 && !clause.items[end - 1].is(kVerb) && clause.items[range.begin].is(kVerb);
  return nominal ? ItemRange{range.begin, end} : ItemRange{};
}

int past_sum(const Clause& clause, int item, int end) {
  if (item >= end || !clause.items[item].is(kAct)) return item;
  for (const std::u16string_view sum : {u"补贴", u"补助", u"奖励", u"资助", u"贷款", u"投资", u"支出",
                                        u"拨款", u"捐款", u"赔偿", u"融资", u"订单", u"授信"})
    if (clause.is_word(item, sum)) return item + 1;
  return item;
}

ItemRange sum_behind(const Clause& clause, ItemRange range) {
  if (range.empty() || !clause.is_word(range.begin, u"的")) return {};
  const ItemRange sum = compound_behind(clause, range);
  return !sum.empty() && clause.items[sum.end - 1].is(kNominal | kMeasure) ? sum : ItemRange{};
}

ItemRange what_is_given(const Clause& clause, ItemRange range) {
  // 被罚款120万元|并采取措施: another act.
  if (!range.empty() && one_char_of(clause, range.begin, u"并且")) return {};
  while (!range.empty() &&
         (clause.items[range.begin].kind == ItemKind::particle || clause.items[range.begin].is(kAdverb)))
    ++range.begin;
  for (int i = range.begin; i < range.end; ++i)
    if (clause.items[i].kind != ItemKind::word || clause.items[i].span.size() < 2) return {};
  return range.end - range.begin <= 2 ? range : ItemRange{};
}

ItemRange with_final_verb(const Clause& clause, ItemRange noun, ItemRange range) {
  const int verb = noun.end;
  if (noun.empty() || verb + 1 != range.end) return noun;
  const bool share =
      clause.is_word(range.begin, u"的") && clause.items[verb].is(kIntransitive);  // 80%的|城镇|就业
  if (!(clause.items[verb].is(kAct) || share) || clause.items[verb].is(kAdverb)) return noun;
  if (clause.items[verb].span.size() < 2 || is_agent(clause, noun)) return noun;
  return {noun.begin, range.end};
}

ItemRange up_to_head(const Clause& clause, ItemRange noun, ItemRange range) {
  if (noun.empty() || noun.end >= range.end || !clause.items[noun.end].is(kVerb)) return noun;
  // 支持12家|工会|开展|工作, 8个|县|实行|行动
  if (is_agent(clause, noun) || one_of(clause.text[clause.items[noun.end - 1].span.end - 1], u"县乡镇村"))
    return noun;
  int end = noun.end;
  while (end < range.end &&
         (clause.items[end].kind == ItemKind::word || clause.items[end].kind == ItemKind::quoted ||
          clause.items[end].kind == ItemKind::excluded) &&
         !clause.items[end].is(kAdverb | kBasis | kConjunction) &&
         !(clause.items[end].is(kPreposition | kFront) && !clause.items[end].is(kAct)))
    ++end;
  const bool whole = end == range.end || clause.items[end].kind == ItemKind::mark;
  return whole && end > noun.end && ends_in(clause.show(clause.items[end - 1]), kHead)
             ? ItemRange{noun.begin, end}
             : noun;
}

int past_verbs_to_head(const Clause& clause, ItemRange noun, ItemRange range) {
  int head = noun.end;
  while (head < range.end && clause.items[head].kind == ItemKind::word && clause.items[head].is(kAct))
    ++head;
  const bool names = head > noun.end && head < range.end && clause.items[head].kind == ItemKind::word &&
                     clause.items[head].is(kHead) && !is_agent(clause, noun);
  return names && verb_behind(clause, {head + 1, range.end}) ? head + 1 : noun.end;
}

int attribute_end(const Clause& clause, ItemRange noun) {
  for (int i = noun.begin + 1; i + 1 < noun.end; ++i)
    if (clause.is_word(i, u"的")) return i;
  return -1;
}

ItemRange counted_owner(const Clause& clause, ItemRange noun, const Figure& figure) {
  if (!figure.unit || figure.unit->size() != 1 || !one_of(figure.unit->front(), u"家所幢栋座种类个"))
    return noun;
  const int of = attribute_end(clause, noun);
  if (of < 0) return noun;
  const bool body = one_of(figure.unit->front(), u"家所");
  // 两家|企业|生产|的蛋糕: those counted, with what they do.
  if (body && of - noun.begin >= 2 && clause.items[of - 1].is(kAct) &&
      clause.items[of - 1].kind == ItemKind::word)
    if (const ItemRange doer{noun.begin, of - 1};
        ends_in(slice(clause.text, clause.span(doer)), kAgent) && !clause.items[noun.begin].is(kVerb))
      return doer;
  bool acts = false;  // 上市|银行
  for (int i = noun.begin; i < of; ++i) {
    if (clause.items[i].kind != ItemKind::word) continue;
    if (clause.items[i].is(kIntransitive) && i + 1 < of && body)
      acts = true;
    else if (clause.items[i].is(~(kNominal | kMeasure | kAgent | kHead)))
      return noun;
  }
  const std::u16string_view owner = slice(clause.text, clause.span({noun.begin, of}));
  const bool thing = ends_in(owner, acts   ? std::uint32_t{kAgent}
                                    : body ? kAgent | kNominal
                                           : kAgent | kHead | kNominal) ||
                     one_of(owner.back(), u"校区县村镇乡市省国法");
  // 3个|大型|的…, 2个|高水平|的…: what they are like.
  const bool quality =
      one_of(owner.back(), u"型式性类") || ends_in(owner, kMeasure) || owner.starts_with(u"不同");
  return thing && !quality ? ItemRange{noun.begin, of} : noun;
}

bool holds_inside(std::u16string_view verb) {
  return verb.size() == 2 && (verb[1] == u'有' ? one_of(verb[0], u"载装写印刻绘挂栽养含住留藏种存")
                                               : verb[1] == u'载' && verb[0] != u'卸');
}

ItemRange after_modifier_verb(const Clause& clause, ItemRange noun) {
  if (!clause.items[noun.begin].is(kVerb) || clause.items[noun.begin].is(kIntransitive)) return noun;
  const int of = attribute_end(clause, noun);
  return of >= 0 ? ItemRange{of + 1, noun.end} : noun;
}

ItemRange members_before(const Clause& clause, const Frame& frame, ItemRange before, const Figure& figure) {
  if (figure.kind != MetricKind::count || !figure.unit || leading_noun(clause, frame.right).empty())
    return {};
  int first = -1, marks = 0;
  for (int i = before.begin; i < before.end; ++i) {
    if (clause.items[i].mark != u'、' && !clause.is_word(i, u"和") && !clause.is_word(i, u"与")) continue;
    if (first < 0) first = i;
    ++marks;
  }
  if (first <= before.begin) return {};
  const bool open = clause.is_word(frame.item - 1, u"等");
  if (!open && figure.value != std::to_string(marks + 1)) return {};
  return {first, before.end};
}

bool states_a_case(const Clause& c, ItemRange ahead, ItemRange noun) {
  if (noun.empty() || ahead.empty() || !c.items[ahead.end - 1].is(kLocalizer)) return false;
  return c.text[c.items[noun.begin].span.begin] == u'超' || c.items[noun.begin].is(kModifier | kLevel);
}

ItemRange with_listed(const Clause& clause, ItemRange noun) {
  const int count = static_cast<int>(clause.items.size());
  int end = noun.end;
  while (end + 1 < count && clause.items[end].mark == u'、') {
    const ItemRange next = leading_noun(clause, {end + 1, stretch_end(clause, end + 1)});
    if (next.begin != end + 1 || next.empty() || clause.items[next.begin].is(kVerb) ||
        clause.items[next.begin].kind == ItemKind::excluded)
      break;
    if (next.end < count && clause.items[next.end].kind == ItemKind::figure) break;
    end = next.end;
  }
  return {noun.begin, end};
}

}  // namespace shuwen
