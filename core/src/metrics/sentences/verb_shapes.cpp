#include "metrics/sentences/verb_shapes.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "metrics/sentences/phrase.h"
#include "metrics/sentences/phrase_words.h"
#include "text/chars.h"

namespace shuwen {

bool is_noun_item(const Item& item) {
  return (item.kind == ItemKind::word &&
          !item.is(kVerb | kAdverb | kPreposition | kFront | kBasis | kConjunction)) ||
         item.kind == ItemKind::name || item.kind == ItemKind::quoted || item.kind == ItemKind::excluded;
}

bool helps_to_act(const Clause& clause, int item, ItemRange range) {
  for (int i = item + 2; i + 1 < range.end; ++i) {
    const Item& verb = clause.items[i];
    if (verb.kind != ItemKind::word || !verb.is(kAct) || is_modifier(clause, i, range.end)) continue;
    if (!clause.is_word(item, u"组织")) return true;
    return ends_in(slice(clause.text, clause.span({item + 1, i})), kAgent);
  }
  return false;
}

bool is_means_of(const Clause& clause, int item, ItemRange range) {
  static constexpr std::u16string_view kMeans[] = {u"驾驶", u"乘坐", u"使用", u"利用",
                                                   u"采用", u"带领", u"率领"};
  if (std::none_of(std::begin(kMeans), std::end(kMeans),
                   [&](std::u16string_view means) { return clause.is_word(item, means); }) ||
      item + 1 >= range.end || clause.items[item + 1].is(kVerb))
    return false;
  for (int i = item + 2; i + 1 < range.end; ++i) {
    const Item& verb = clause.items[i];
    if (verb.kind == ItemKind::word && verb.is(kAct) && !verb.is(kNominal | kMeasure | kHead) &&
        !is_modifier(clause, i, range.end))
      return true;
  }
  return false;
}

bool orders_to_act(const Clause& clause, int item, ItemRange range) {
  static constexpr std::u16string_view kOrders[] = {u"判决", u"判令", u"裁定", u"责令",
                                                    u"支持", u"鼓励", u"督促", u"指导"};
  if (std::none_of(std::begin(kOrders), std::end(kOrders),
                   [&](std::u16string_view order) { return clause.is_word(item, order); }))
    return false;
  for (int i = item + 2; i + 1 < range.end; ++i) {
    const Item& verb = clause.items[i];
    if (verb.kind != ItemKind::word || !verb.is(kAct) || is_modifier(clause, i, range.end)) continue;
    const std::u16string_view whom = slice(clause.text, clause.span({item + 1, i}));
    return ends_in(whom, kAgent) || whom.ends_with(u"被告") || whom.ends_with(u"原告") ||
           one_of(whom.back(), u"户民员者工其") || clause.items[i - 1].kind == ItemKind::name;
  }
  return false;
}

bool accompanies(const Clause& clause, int item, ItemRange range) {
  const bool means =
      clause.items[item].is(kPreposition) && clause.items[item].span.size() > 1;  // 通过|热线|受理
  if (!clause.is_word(item + 1, u"着") && !means) return false;
  for (int i = item + 2; i <= range.end && i < static_cast<int>(clause.items.size()); ++i)
    if (clause.items[i].kind == ItemKind::word && clause.items[i].is(kAct)) return true;
  return false;
}

int past_source(const Clause& clause, int item, ItemRange range) {
  // 在总工会的|带动|下
  if (clause.is_word(item, u"在"))
    for (int i = item + 3; i + 1 < range.end; ++i)
      if (clause.is_word(i, u"下") && clause.is_word(i - 2, u"的")) return i;
  // 在|进口|旅客行李|中|查获: what is done where.
  if (clause.is_word(item, u"在"))
    for (int i = item + 2; i + 1 < range.end; ++i)
      if (clause.items[i].kind == ItemKind::word && clause.items[i].is(kLocalizer) &&
          !clause.is_word(i + 1, u"的"))
        return i;
  if (!clause.is_word(item, u"从")) return item;
  for (int i = item + 2; i + 1 < range.end; ++i)
    for (const std::u16string_view source : {u"中", u"里", u"领域", u"方面", u"环节"})
      if (clause.is_word(i, source)) return i;
  return item;
}

bool is_listed(const Clause& clause, int item, ItemRange range) {
  const auto pause = [&](int i) {
    return i >= range.begin && i < range.end && clause.items[i].mark == u'、';
  };
  const auto noun = [&](int i) {
    return i >= range.begin && i < range.end && is_noun_item(clause.items[i]) && !clause.items[i].is(kVerb);
  };
  if (!pause(item + 1) && !clause.is_word(item + 1, u"等")) return false;
  if (pause(item - 1)) return noun(item - 2);
  return item == range.begin && noun(item + 2) && (pause(item + 3) || item + 4 == range.end);
}

int tells_on_whom(const Clause& clause, int verb, ItemRange range) {
  if (verb <= range.begin || !one_char_of(clause, verb - 1, u"对向给")) return verb;
  int of = verb;
  for (int i = verb + 2; i + 1 < range.end; ++i)
    if (clause.is_word(i, u"的"))
      of = i;
    else if (of > verb && clause.items[i].kind == ItemKind::word && clause.items[i].is(kAct | kFine) &&
             !clause.items[i].is(kNominal | kMeasure | kHead))
      return of;
  return verb;
}

int tells_who_has(const Clause& clause, int verb, ItemRange range) {
  if (verb != range.begin || !clause.is_word(verb, u"有") || verb + 1 >= range.end ||
      (clause.items[verb + 1].is(kVerb | kAdverb) && !clause.items[verb + 1].is(kTrade)) ||
      range.end >= static_cast<int>(clause.items.size()) || clause.items[range.end].kind != ItemKind::figure)
    return verb;
  for (int i = verb + 2; i + 1 < range.end; ++i)
    if (clause.is_word(i, u"的")) return is_noun_item(clause.items[i + 1]) ? i : verb;
  return verb;
}

bool is_done_thing(const Clause& clause, int verb, ItemRange range) {
  if (verb == range.begin || verb + 2 >= range.end || !is_noun_item(clause.items[verb - 1])) return false;
  for (const std::u16string_view next : {u"完成", u"实现", u"覆盖", u"惠及", u"涉及"})
    if (clause.is_word(verb + 1, next)) return true;
  return false;
}

bool opens_account(const Clause& clause, int verb, ItemRange range) {
  if (verb + 3 >= range.end || clause.items[verb].span.size() < 2 ||
      (verb > range.begin && !is_noun_item(clause.items[verb - 1])))
    return false;
  return (clause.is_word(verb + 1, u"共") || clause.is_word(verb + 1, u"累计") ||
          clause.is_word(verb + 1, u"共计")) &&
         clause.items[verb + 2].kind == ItemKind::word && clause.items[verb + 2].is(kAct);
}

}  // namespace shuwen
