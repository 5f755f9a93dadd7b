#include "metrics/sentences/phrase.h"

#include <string_view>

#include "metrics/sentences/phrase_words.h"
#include "text/chars.h"

namespace shuwen {
ItemRange without_fillers(const Clause& clause, ItemRange range) {
  while (!range.empty()) {
    const Item& last = clause.items[range.end - 1];
    const bool filler = (last.kind == ItemKind::particle && !clause.is_word(range.end - 1, u"的")) ||
                        (last.is(kAdverb) && !last.is(kUp | kDown | kAct | kFront) &&
                         !clause.is_word(range.end - 1, u"会")) ||
                        one_char_of(clause, range.end - 1, u"这那其该") ||
                        (last.kind == ItemKind::mark && last.mark != u',' && last.mark != u':');
    if (!filler) break;
    --range.end;
  }
  return range;
}

int fronting(const Clause& clause, ItemRange range) {
  for (int i = range.end - 1; i >= range.begin; --i) {
    const Item& item = clause.items[i];
    // 室温将|达到: before its verb 将 is a future.
    if (clause.is_word(i, u"将") && (i + 1 >= range.end || clause.items[i + 1].is(kVerb | kAdverb))) continue;
    if (item.kind == ItemKind::word && item.is(kFront) && one_char_of(clause, i, u"把将对为给向让使令"))
      return i;
    if (item.kind == ItemKind::word && item.is(kFront) && clause.show(item) == u"针对") return i;
  }
  return -1;
}

ItemRange noun_phrase(const Clause& clause, ItemRange range, bool measured) {
  const auto& items = clause.items;
  // What is compared with is no subject: 信访量|比去年, 设施故障|同比.
  for (int i = range.begin; i < range.end; ++i) {
    const bool compares = items[i].is(kBasis) && items[i].kind == ItemKind::word &&
                          clause.show(items[i]) != u"与" && clause.show(items[i]) != u"同期" &&
                          (i + 1 < range.end || items[i].span.size() == 2) && !clause.is_word(i - 1, u"之") &&
                          !clause.is_word(i - 1, u"占");
    // 普通案件|每件: to which portion of it the figure applies.
    const bool portion = clause.show(items[i]).starts_with(u"每") && items[i].span.size() <= 2 &&
                         items[i].kind == ItemKind::word && !items[i].is(kAdverb);
    // 每亩|水费, 每股|盈利: with a noun of its own the portion belongs to what is measured.
    const int behind = i + (items[i].span.size() == 1 ? 2 : 1);
    if (portion && i > range.begin && behind < range.end && items[behind].kind == ItemKind::word &&
        !items[behind].is(kVerb | kAdverb | kBasis)) {
      range.begin = i;
      continue;
    }
    if (compares || (i > range.begin && (portion || clause.is_word(i, u"分别")))) {
      range.end = i;
      break;
    }
  }
  // 游客|在海拔|2000米: the measure behind the preposition.
  if (range.end - range.begin > 2 && clause.is_word(range.end - 2, u"在") &&
      items[range.end - 1].is(kMeasure) && !items[range.end - 1].is(kVerb))
    range.begin = range.end - 1;
  // 通胀率|按年率计算: how it is reckoned.
  if (range.end - range.begin > 3 && clause.is_word(range.end - 1, u"计算"))
    for (int i = range.end - 2; i > range.begin; --i)
      if (clause.is_word(i, u"按")) range.end = i;
  // 李某|被公安机关|给予: by whom stands behind.
  for (int i = range.begin + 1; i + 1 < range.end; ++i)
    if (clause.is_word(i, u"被") && items[i + 1].is(kAgent)) {
      range.end = i;
      break;
    }
  const int front = fronting(clause, range);
  const bool towards = measured && front >= 0 && clause.is_word(front, u"对");
  if (front >= 0 && !towards) range.begin = front + 1;
  // 经理宣布|手机售价: what is said stands behind who says it.
  for (int i = range.end - 2; i > range.begin; --i)
    if (items[i].kind == ItemKind::word &&
        (is_speech(clause.show(items[i])) || is_striving(clause, i) ||
         ((clause.is_word(i, u"曝光") || clause.is_word(i, u"曝") || clause.is_word(i, u"指")) &&
          clause.is_word(i - 1, u"被")))) {
      range.begin = i + 1;
      break;
    }
  // 方案是|起步价: what it is stands behind the copula.
  for (int i = range.end - 2; i >= range.begin; --i)
    if (is_copula(clause.show(items[i])) && items[i].kind == ItemKind::word) {
      range.begin = i + 1;
      break;
    }
  // 花展期间|游客: an event that dates what stands behind it.
  for (int i = range.end - 2; i > range.begin; --i)
    if (clause.is_word(i, u"期间") || clause.is_word(i, u"以来") || clause.is_word(i, u"之后") ||
        clause.is_word(i, u"以后") || clause.is_word(i, u"之前") || clause.is_word(i, u"以前")) {
      range.begin = i + 1;
      break;
    }
  // A time within: what it dates stands behind it, or else before it.
  for (int i = range.end - 1; i > range.begin; --i) {
    if (items[i].kind != ItemKind::time) continue;
    int rest = i + 1;
    while (rest < range.end && (is_function_word(clause, rest) || items[rest].kind == ItemKind::particle))
      ++rest;
    if (rest < range.end) {
      range.begin = i + 1;
    } else {
      range.end = i;
    }
    break;
  }
  bool moved = true;
  while (moved && !range.empty()) {
    moved = false;
    const Item& first = items[range.begin];
    const std::u16string_view shown = clause.show(first);
    const bool list_marker = first.kind == ItemKind::excluded && range.begin + 1 < range.end &&
                             (items[range.begin + 1].mark == u'.' || items[range.begin + 1].mark == u'、' ||
                              shown.ends_with(u".") || shown.ends_with(u"、") || shown.ends_with(u")"));
    // 22时|后|街区边界噪声
    const bool behind_time = first.is(kLocalizer) && first.span.size() == 1 && range.begin > 0 &&
                             items[range.begin - 1].kind == ItemKind::time;
    // 观测|到|浪高
    const bool complement =
        shown == u"到" && range.end - range.begin > 1 && range.begin > 0 && items[range.begin - 1].is(kVerb);
    // (来源:某局) 食品价格: an aside before the noun
    const bool aside = first.kind == ItemKind::quoted && shown.front() == u'(' && range.end - range.begin > 1;
    // 节约|和|少用能源: what is joined to the verb before.
    const bool joined = one_char_of(clause, range.begin, u"和与及") && range.begin > 0 &&
                        range.end - range.begin > 1 && items[range.begin - 1].is(kAct);
    const bool article = range.end - range.begin > 1 && is_article(clause, first);
    const bool skip =
        first.kind == ItemKind::particle || aside || joined || article || behind_time || complement ||
        first.kind == ItemKind::time || first.kind == ItemKind::mark || list_marker ||
        (is_function_word(clause, range.begin) && !is_half_word(clause, range.begin, range.end) &&
         !qualifies_object(clause, range.begin, range.end) &&
         !begins_measure(clause, range.begin, range.end));
    if (skip) {
      ++range.begin;
      moved = true;
      continue;
    }
    const bool place = (first.is(kPlaceWord) && !is_country(shown)) ||
                       (first.kind == ItemKind::name && first.name == EntityKind::place);
    const std::u16string_view whole = slice(clause.text, clause.span(range));
    const bool list_of_places =
        whole.ends_with(u"等地") || whole.ends_with(u"地区") || whole.ends_with(u"一带");
    if (place && range.end - range.begin > 1 && !list_of_places &&
        !is_word_of_trade(clause, range.begin + 1)) {
      ++range.begin;
      moved = true;
      continue;
    }
    if (first.kind == ItemKind::word && first.is(kPreposition) &&
        !(towards && clause.is_word(range.begin, u"对")) && !is_half_word(clause, range.begin, range.end)) {
      // The phrase ends at its localizer, or with the name it governs.
      int end = range.begin + 1;
      for (int i = range.begin + 1; i < range.end; ++i)
        if (ends_in(clause.show(items[i]), kLocalizer) && items[i].kind == ItemKind::word) {
          end = i + 1;
          break;
        } else if (items[i].kind == ItemKind::name) {
          end = i + 1;
        } else if (i == end && clause.is_word(i, u"和") && i + 2 == range.end &&
                   items[i - 1].kind == ItemKind::name) {
          end = i + 2;  // 在甲城和乙城: a name nobody has found
        } else if (clause.is_word(i, u"方式") || clause.is_word(i, u"口径") || clause.is_word(i, u"计算")) {
          end = i + 1;
          break;
        }
      range.begin = end;
      moved = true;
    }
  }
  while (!range.empty()) {
    const Item& last = items[range.end - 1];
    // 意见建议2047条: a noun as well.
    if (range.end - range.begin > 1 && clause.show(last) == u"建议") break;
    const bool skip = last.kind == ItemKind::particle || last.kind == ItemKind::time ||
                      is_code(clause, last) || last.kind == ItemKind::mark ||
                      is_function_word(clause, range.end - 1) || is_average(clause, range) ||
                      (last.is(kAdverb) && !last.is(kVerb)) ||
                      (last.is(kLocalizer) && one_char_of(clause, range.end - 1, u"中里内上") &&
                       range.end - range.begin > 1 && !ends_lone(clause, range)) ||
                      (last.kind == ItemKind::word && last.is(kPreposition) && !last.is(kAct));
    if (clause.is_word(range.end - 1, u"会") && !is_future_verb(clause, range.end - 1)) break;
    const bool ordinal = last.kind == ItemKind::excluded && range.end - range.begin > 1 &&
                         clause.show(last).starts_with(u"第") && clause.show(last).ends_with(u"次");
    if (!skip && !ordinal) break;
    --range.end;
  }
  // 我国|首|口|超万米科探井: which of them.
  if (range.end - range.begin > 2 && clause.is_word(range.end - 2, u"首") &&
      items[range.end - 1].span.size() == 1)
    range.end -= 2;
  if (range.empty()) return range;
  // 影响|物价|上涨: what changes, not what brought it about.
  if (measured && range.end - range.begin > 1 && is_causative(clause.show(items[range.begin]))) ++range.begin;
  // 接待|游客达3万人次: the thing that was taken, whose number is told.
  const Item& verb = items[range.begin];
  if (range.end - range.begin == 2 && verb.kind == ItemKind::word && verb.is(kTaking) && verb.is(kAct) &&
      !verb.is(kMeasure | kNominal) && verb.span.size() == 2 &&
      items[range.begin + 1].kind == ItemKind::word && items[range.begin + 1].classes == 0)
    ++range.begin;
  const std::u16string_view first = clause.show(items[range.begin]);
  if (first == u"各" && range.end - range.begin > 2 && one_char_of(clause, range.begin + 1, u"项类种级"))
    ++range.begin;  // 各|项|贷款
  if ((first == u"各类" || first == u"各种" || first == u"各式" || first == u"各") &&
      range.end - range.begin > 1)
    ++range.begin;
  return range;
}

ItemRange words_before(const Clause& clause, int end) {
  int begin = end;
  while (begin > 0 && clause.items[begin - 1].kind != ItemKind::mark &&
         clause.items[begin - 1].kind != ItemKind::figure)
    --begin;
  return {begin, end};
}

ItemRange leading_noun(const Clause& clause, ItemRange range) {
  const auto& items = clause.items;
  while (!range.empty() && items[range.begin].kind == ItemKind::particle &&
         !clause.is_word(range.begin, u"地"))
    ++range.begin;
  // 200多台(套)|烘干机
  if (range.end - range.begin > 1 && items[range.begin].kind == ItemKind::quoted &&
      one_of(clause.text[items[range.begin].span.begin], u"(（"))
    ++range.begin;
  // 50公斤|级|小卫星
  if (range.end - range.begin > 1 && range.begin > 0 && items[range.begin - 1].kind == ItemKind::figure &&
      clause.is_word(range.begin, u"级") && items[range.begin].span.begin == items[range.begin - 1].span.end)
    ++range.begin;
  // 2米|宽的|步道
  if (range.end - range.begin > 2 && one_char_of(clause, range.begin, u"宽高长深厚") &&
      clause.is_word(range.begin + 1, u"的"))
    range.begin += 2;
  else if (range.end - range.begin > 1 && clause.show(items[range.begin]) == u"宽的")
    ++range.begin;
  if (is_circumstance(clause, range)) return {range.begin, range.begin};
  // 融资2亿元|后估值…: what came then is not counted.
  if (!range.empty() && one_char_of(clause, range.begin, u"后前时内") &&
      (range.end - range.begin == 1 || items[range.begin + 1].span.size() > 1))
    return {range.begin, range.begin};
  const auto stops = [&](int i) {
    const Item& item = items[i];
    if (item.kind == ItemKind::mark)
      return item.mark != u'+' && item.mark != u'/' && item.mark != u'-' && item.mark != u'·';
    if (item.kind == ItemKind::time || item.kind == ItemKind::figure) return true;
    if (item.kind == ItemKind::particle && !(i == range.begin))
      return !clause.is_word(i, u"的") || i + 1 >= range.end;
    if (item.kind != ItemKind::word && item.kind != ItemKind::excluded) return false;
    if (joins_nouns(clause, i, range)) return false;
    if (clause.is_word(i, u"遭") && i > range.begin) return true;  // 部署点|遭袭击
    // 土坯房|被水浸泡; but 被|调查|者
    if (clause.is_word(i, u"被") && !(i == range.begin && i + 2 < range.end &&
                                      (items[i + 2].is(kNominal) || clause.is_word(i + 2, u"的"))))
      return true;
    const bool owned = i == range.begin && i > 0 && clause.is_word(i - 1, u"的");  // 为期7天的|联合|训练
    if ((owned && item.is(kAdverb) && item.span.size() > 1) || is_attributive(clause, i, range.end))
      return false;
    if (clause.is_word(i, u"到") && i > range.begin && items[i - 1].is(kVerb) && clause.is_word(i + 1, u"的"))
      return false;  // 收到|的|来信
    if (is_function_word(clause, i) || item.is(kPreposition | kFront | kBasis) ||
        (item.is(kAdverb) && !item.is(kAct) && i > range.begin))
      return !is_half_word(clause, i, range.end) || i == range.begin;
    if (i > range.begin && is_speech(clause.show(item))) return true;  // 四分之一的|人|认为
    // 代表团的|发言人|介绍…
    if (i > range.begin && item.is(kReport) && !item.is(kVerb | kNominal) && i + 1 < range.end &&
        !clause.is_word(i + 1, u"的"))
      return true;
    if (item.is(kVerb)) {
      if (i > range.begin && is_prefix(clause, i - 1)) return false;               // 逆|回购
      if (i > range.begin + 1 && joins_nouns(clause, i - 1, range)) return false;  // 商品和|服务|价格
      // 知名|上市|公司
      if (i == range.begin + 1 && i + 1 < range.end && items[i + 1].is(kAgent) &&
          is_modifier(clause, i, range.end) && items[i - 1].classes == 0 && clause.is_word(i, u"上市"))
        return false;
      const bool inside = i > range.begin && !clause.is_word(i + 1, u"的");  // 老人就餐: the noun's own verb
      const bool negated = i > range.begin + 1 && clause.is_word(i - 1, u"不");
      return (inside && i > range.begin + 1) || (inside && !clause.is_word(i - 1, u"不")) ||
             !is_modifier(clause, i, range.end) || negated;
    }
    if (one_char_of(clause, i, u"不未没") && i + 1 < range.end && items[i + 1].is(kVerb))
      return i > range.begin || !is_modifier(clause, i + 1, range.end);
    const bool brief = clause.is_word(i, u"时") && i == range.begin + 1 && clause.is_word(range.begin, u"短");
    return item.is(kLocalizer) && item.span.size() == 1 && i > range.begin && !brief;
  };
  int end = range.begin;
  while (end < range.end && !stops(end))
    ++end;
  if (end < range.end && items[end].is(kVerb)) {
    // 乱停放突出的路段, 参加的培训: what seemed the verb stands inside a modifier.
    for (int i = end; i + 1 < range.end; ++i) {
      if (clause.is_word(i, u"了") || items[i].is(kPreposition | kFront)) break;
      if (!clause.is_word(i, u"的")) continue;
      if (stops(i + 1) && past_head(clause, i + 1, range.end) == i + 1) continue;
      if (items[i + 1].kind == ItemKind::excluded) break;  // 出生于山村的|一个家庭
      int tail = i + 1;
      while (tail < range.end && !stops(tail))
        ++tail;
      tail = past_head(clause, tail, range.end);
      return {range.begin, tail};
    }
  }
  while (end > range.begin && (clause.is_word(end - 1, u"的") || items[end - 1].kind == ItemKind::mark))
    --end;
  // 乘客|安全|抵达
  if (end - 1 > range.begin && end < range.end && items[end].is(kVerb) &&
      (clause.is_word(end - 1, u"安全") || clause.is_word(end - 1, u"重点")))
    --end;
  // 成人(需同时入园): an aside; 景区(点) belongs to the word.
  if (end - 1 > range.begin && items[end - 1].kind == ItemKind::quoted && items[end - 1].span.size() > 4 &&
      clause.text[items[end - 1].span.begin] == u'(')
    --end;
  return {range.begin, end};
}

}  // namespace shuwen
