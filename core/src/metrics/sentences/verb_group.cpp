#include "metrics/sentences/verb_group.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "metrics/sentences/phrase.h"
#include "metrics/sentences/phrase_words.h"
#include "metrics/sentences/verb_shapes.h"
#include "text/chars.h"

namespace shuwen {
namespace {

/// 新建、改建、扩建|公路: the verbs joined to the one before `end`, with an object behind them.
int past_joined_verbs(const Clause& clause, int begin, int end, int limit) {
  const auto joined = [&](int at) {
    return at + 2 < limit && (clause.items[at].mark == u'、' || clause.is_word(at, u"和")) &&
           clause.items[at - 1].is(kAct) && clause.items[at + 1].is(kAct) &&
           clause.items[at + 1].kind == ItemKind::word;
  };
  int past = end;
  while (joined(past))
    past += 2;
  // 起诉|生产、销售|伪劣商品|犯罪: what they did, behind a verb of its own.
  if (past > end && clause.items[end - 1].is(kTrade) && end - begin > 1 &&
      (clause.is_word(limit - 1, u"犯罪") || clause.is_word(limit - 1, u"罪") ||
       clause.items[limit - 1].is(kHead)))
    return begin + 1;
  const Item* object = past < limit ? &clause.items[past] : nullptr;
  return past > end && object != nullptr && !object->is(kVerb) && is_noun_item(*object) ? past : end;
}

/// 破获|符合某标准的|案件: a verb with its own object, before 的 and a noun.
bool opens_attribute(const Clause& clause, int verb, int end) {
  for (int i = verb + 2; i + 1 < end; ++i)
    if (clause.is_word(i, u"的")) return true;
  return false;
}

/// 采血|突破, 服务|覆盖: what is reached by what stands before as a noun.
bool takes_part(const Clause& clause, int verb) {
  if (clause.items[verb].is(kLevel) && clause.items[verb].span.size() > 1) return true;
  return clause.is_word(verb, u"覆盖") || clause.is_word(verb, u"惠及") || clause.is_word(verb, u"涉及");
}

/// 完成|整治9800栋: that it is done with, before a verb that names no thing.
bool completes(const Clause& clause, int verb, bool last) {
  return last && clause.is_word(verb - 1, u"完成") && clause.items[verb].span.size() == 2 &&
         !clause.items[verb].is(kTaking | kNominal | kMeasure | kHead | kTrade | kIntransitive);
}

/// 组织|培训30场: an event that is arranged, where events are counted right behind.
bool arranges(const Clause& clause, int verb) {
  const auto next = static_cast<std::size_t>(verb) + 1;
  if (!clause.is_word(verb - 1, u"组织") || next >= clause.items.size() ||
      clause.items[next].kind != ItemKind::figure || clause.items[verb].span.size() != 2)
    return false;
  const auto& unit = clause.sentence->figures[clause.items[next].figure].unit;
  return unit && one_of(unit->front(), u"场期次轮");
}

/// 恢复|供电2.3万户: what is done again or no more.
bool resumes(const Clause& clause, int verb) {
  return clause.is_word(verb, u"恢复") || clause.is_word(verb, u"停止") || clause.is_word(verb, u"暂停");
}

bool attains(std::u16string_view verb) {
  return verb == u"达" || verb == u"达到" || verb == u"高达" || verb == u"多达";
}

VerbGroup group(const Clause& clause, int begin, int end, int floor) {
  VerbGroup verb{.begin = begin, .end = end};
  for (int i = begin; i < end; ++i)
    verb.classes |= clause.items[i].classes & (kVerb | kSelf);
  verb.span = clause.span({begin, end});
  if (verb.span.size() == 2 && clause.text[verb.span.end - 1] == u'了') --verb.span.end;  // 多了
  if (verb.classes & kFine && clause.text[verb.span.begin] == u'被') ++verb.span.begin;   // 被处
  // 不|达标, 未|办理: what is not the case.
  if (verb.classes & (kAct | kIntransitive | kHappen))
    if (const int denial = negation_of(clause, begin); denial >= floor && denial < begin) {
      verb.begin = denial;
      verb.span.begin = clause.items[denial].span.begin;
    }
  if (begin > floor && clause.is_word(begin - 1, u"新") &&
      clause.items[begin - 1].span.end == verb.span.begin) {
    verb.span.begin = clause.items[begin - 1].span.begin;
    --verb.begin;
  }
  return verb;
}

}  // namespace

int negation_of(const Clause& clause, int verb) {
  const auto denies = [&](int i) {
    return i >= 0 && clause.items[i].span.end == clause.items[i + 1].span.begin &&
           (one_char_of(clause, i, u"不未没") || clause.is_word(i, u"尚未") || clause.is_word(i, u"不予"));
  };
  if (denies(verb - 1)) return verb - 1;
  const bool manner = verb > 1 && clause.items[verb - 1].is(kAdverb) && !clause.items[verb - 1].is(kVerb) &&
                      clause.items[verb - 1].span.end == clause.items[verb].span.begin;
  return manner && denies(verb - 2) ? verb - 2 : verb;
}

bool is_modifier(const Clause& clause, int item, int end) {
  const Item& verb = clause.items[item];
  if (item + 1 >= end) return false;
  if (clause.is_word(item + 1, u"的")) return true;
  // 修订|后|的|条例
  if (item + 2 < end && one_char_of(clause, item + 1, u"后前") && clause.is_word(item + 2, u"的"))
    return true;
  if (clause.is_word(item + 1, u"到") && item + 2 < end && clause.is_word(item + 2, u"的"))
    return true;  // 收到|的
  // 注册|登记|的|驾驶员
  if (item + 3 < end && verb.is(kAct) && clause.items[item + 1].is(kAct) && clause.is_word(item + 2, u"的") &&
      clause.items[item + 1].kind == ItemKind::word && clause.items[item + 1].span.begin == verb.span.end)
    return true;
  // 成立|于|2010年|的|公司
  if (clause.is_word(item + 1, u"于"))
    for (int i = item + 2; i < end && i < item + 5 && !clause.items[i].is(kVerb); ++i)
      if (clause.is_word(i, u"的"))
        return i + 1 >= static_cast<int>(clause.items.size()) ||
               clause.items[i + 1].kind != ItemKind::excluded;
  if (item > 0 &&
      (clause.is_word(item - 1, u"不") || clause.is_word(item - 1, u"未") || clause.is_word(item - 1, u"所")))
    return true;
  const bool only_intransitive = verb.is(kIntransitive) && !verb.is(kAct | kUp | kDown | kHappen);
  return only_intransitive && is_noun_item(clause.items[item + 1]) && !counts_people(clause, item);
}

std::optional<VerbGroup> final_verb(const Clause& clause, ItemRange range) {
  range = without_fillers(clause, range);
  if (range.empty()) return std::nullopt;
  int last = range.end - 1;
  bool reaches = false, made = false;
  if (one_char_of(clause, last, u"到至为成在于出") && last > range.begin &&
      clause.items[last - 1].is(kVerb)) {
    reaches = one_char_of(clause, last, u"到至为成");
    --last;
    made = clause.is_word(last + 1, u"成") && !clause.items[last].is(kChange);  // 划成
  }
  if (!clause.items[last].is(kVerb) || clause.items[last].kind != ItemKind::word) return std::nullopt;
  int begin = last;
  while (begin > range.begin && clause.items[begin].is(kAct | kIntransitive | kFine) &&
         clause.items[begin - 1].is(kAct | kIntransitive) && clause.items[begin - 1].kind == ItemKind::word &&
         clause.items[begin - 1].span.end == clause.items[begin].span.begin &&
         !(begin == last && arranges(clause, last)) &&
         (!clause.items[begin - 1].is(kTaking) ||  // 提供|贷款: its object
          completes(clause, begin, begin == last)) &&
         !is_cause(clause.show(clause.items[last])) &&  // 袭击|造成
         !(begin == last && takes_part(clause, last)) &&
         !(clause.items[begin - 1].is(kMeasure) &&  // 支出|削减, 投资|完成, 护理补贴|发放
           (clause.items[last].is(kChange | kTaking) || clause.is_word(last, u"完成"))) &&
         !(clause.items[begin - 1].is(kHead) && clause.items[last].is(kLevel)) &&  // 贷款|突破
         (clause.items[begin].is(kAct | kFine) || clause.items[begin - 1].is(kIntransitive) ||
          resumes(clause, begin - 1)))
    --begin;
  // 批评教育|和|处理30人: joined to the verb before, which has no object of its own.
  if (begin - 2 >= range.begin && clause.is_word(begin - 1, u"和") && clause.items[last].is(kAct) &&
      clause.items[begin - 2].kind == ItemKind::word && clause.items[begin - 2].is(kAct) &&
      !clause.items[begin - 2].is(kNominal | kMeasure | kHead) && !reaches)
    begin -= 2;
  // 审结、执结2413万件: a list of verbs that opens the stretch.
  if (!reaches && clause.items[last].is(kAct) && begin == last) {
    int first = last;
    while (first - 2 >= range.begin && clause.items[first - 1].mark == u'、' &&
           clause.items[first - 2].kind == ItemKind::word && clause.items[first - 2].is(kAct) &&
           !clause.items[first - 2].is(kNominal | kMeasure | kHead | kIntransitive))
      first -= 2;
    const bool opens = first == range.begin || clause.items[first - 1].is(kAdverb | kPlaceWord | kAgent);
    if (opens) begin = first;
  }
  VerbGroup verb = group(clause, begin, last + (made ? 2 : 1), range.begin);
  verb.classes = clause.items[last].classes & (kVerb | kSelf);
  verb.reaches = reaches && !made;
  // 增长|高达17%: the copula says nothing beside another verb.
  if (begin == last && last > range.begin && clause.items[last - 1].is(kUp | kDown) &&
      clause.items[last - 1].kind == ItemKind::word && attains(clause.show(clause.items[last]))) {
    verb.begin = last - 1;
    verb.span = clause.items[verb.begin].span;
    verb.classes = clause.items[verb.begin].classes & (kVerb | kSelf);
  }
  return verb;
}

std::optional<VerbGroup> governing_verb(const Clause& clause, ItemRange range) {
  int helper = -1;
  for (int i = range.begin; i < range.end; ++i) {
    i = past_source(clause, i, range);
    const Item& item = clause.items[i];
    // 工程|需|混凝土
    const bool needs = (clause.is_word(i, u"需") || clause.is_word(i, u"需要")) && i + 1 < range.end &&
                       is_noun_item(clause.items[i + 1]);
    // 计划|用|三年时间|淘汰: in what time.
    if (clause.is_word(i, u"用") && i + 1 < range.end && clause.items[i + 1].kind == ItemKind::time) continue;
    if (item.kind != ItemKind::word || !(needs || item.is(kAct | kHappen | kHave | kUp | kDown | kFine)))
      continue;
    if (item.is(kFront) && i + 1 < range.end && !clause.items[i + 1].is(kVerb) && !item.is(kAct)) continue;
    if (is_listed(clause, i, range) || (clause.is_word(i, u"反映") && clause.is_word(i + 1, u"被"))) continue;
    // 旧房|改造|工程|共|涉及: a verb of the name of what acts.
    if (i == range.begin || is_noun_item(clause.items[i - 1]))
      if (const int head = past_head(clause, i, range.end);
          head > i && head < range.end &&
          (clause.items[head].is(kVerb)
               ? clause.items[head].is(kAct | kHappen) && head + 1 < range.end
               : clause.items[head].is(kAdverb) || clause.show(clause.items[head]) == u"每")) {
        i = head - 1;
        continue;
      }
    if (is_modifier(clause, i, range.end) || accompanies(clause, i, range)) continue;
    if (is_done_thing(clause, i, range) || opens_account(clause, i, range)) continue;
    if (const int of = tells_who_has(clause, i, range); of > i) {
      i = of;
      continue;
    }
    if (const int of = tells_on_whom(clause, i, range); of > i) {
      i = of;
      continue;
    }
    if ((item.is(kFront) && helps_to_act(clause, i, range)) || is_means_of(clause, i, range) ||
        orders_to_act(clause, i, range)) {
      helper = i;
      continue;
    }
    int end = i + 1;
    while (end < range.end && clause.items[end].kind == ItemKind::word && clause.items[end].is(kAct) &&
           item.is(kAct) && !opens_attribute(clause, end, range.end) && !clause.items[end - 1].is(kTaking) &&
           clause.items[end].span.begin == clause.items[end - 1].span.end &&
           !clause.is_word(range.end - 1, u"犯罪") &&  // 起诉|诈骗|犯罪
           !is_modifier(clause, end, range.end) && end + 1 < range.end)
      ++end;
    end = past_joined_verbs(clause, i, end, range.end);
    VerbGroup verb = group(clause, i, end, range.begin);
    verb.doer_end = helper;
    return verb;
  }
  return std::nullopt;
}

}  // namespace shuwen
