#include "metrics/sentences/phrase_stretch.h"

#include <string_view>

#include "metrics/sentences/phrase_words.h"

namespace shuwen {
namespace {

/// 净利润|预测|均值: 预测 is part of the measure's name, where nobody stands before who foresees it.
bool names_forecast(const Clause& clause, int item, ItemRange range) {
  return clause.is_word(item, u"预测") && item > range.begin && clause.items[item - 1].is(kMeasure) &&
         range.end - item <= 3 && ends_in(clause.show(clause.items[range.end - 1]), kMeasure);
}

bool goes_before_verb(const Clause& clause, ItemRange range) {
  const int count = static_cast<int>(clause.items.size());
  int next = range.end;  // 断点在此路段|还|有
  while (next + 1 < count && clause.items[next].is(kAdverb) && !clause.items[next].is(kVerb))
    ++next;
  return next < count && clause.items[next].is(kVerb);
}

}  // namespace

ItemRange before_comparison(const Clause& clause, ItemRange range) {
  const auto& items = clause.items;
  for (int i = range.begin; i < range.end; ++i) {
    const bool compares = items[i].is(kBasis) && items[i].kind == ItemKind::word &&
                          clause.show(items[i]) != u"与" && clause.show(items[i]) != u"同期" &&
                          (i + 1 < range.end || items[i].span.size() == 2) && !clause.is_word(i - 1, u"之") &&
                          !clause.is_word(i - 1, u"占") && !clause.is_word(i + 1, u"计");
    // 普通案件|每件: to which portion of it the figure applies.
    const bool portion = clause.show(items[i]).starts_with(u"每") && items[i].span.size() <= 2 &&
                         items[i].kind == ItemKind::word && !items[i].is(kAdverb);
    // 每亩|水费, 每股|盈利: with a noun of its own the portion belongs to what is measured.
    const int behind = i + (items[i].span.size() == 1 ? 2 : 1);
    // 机场|每小时|处理|航班量
    int last = range.end - 1;
    while (last > behind && items[last].is(kTarget | kAdverb))
      --last;
    const bool measure =
        behind < last && items[behind].is(kAct) && ends_in(clause.show(items[last]), kMeasure);
    // 职工|每人|每年|的|提取上限
    // 企业|每|百元|营业收入|中|的|成本
    if (portion && i > range.begin && items[i + 1].kind == ItemKind::excluded && items[last].is(kMeasure) &&
        last > i + 2 && clause.is_word(last - 1, u"的"))
      continue;
    if (portion && i > range.begin && i + 3 < range.end &&
        (clause.is_word(i + 1, u"的") || (items[i + 1].is(kAdverb) && clause.is_word(i + 2, u"的"))))
      continue;
    if (portion && i > range.begin && behind < range.end && items[behind].kind == ItemKind::word &&
        (measure || !items[behind].is(kVerb | kAdverb | kBasis))) {
      range.begin = items[i - 1].is(kAttributive) ? i - 1 : i;  // 基本|每股收益
      continue;
    }
    // 债券的比例|不低于基金资产的, 装机规模|接近全国: how much of what.
    const bool bounds = i > range.begin && i + 1 < range.end && items[i].kind == ItemKind::word &&
                        items[i].span.size() > 1 && items[i].is(kRule | kLevel) &&
                        bounds_share(clause, {i, range.end});
    if (compares || bounds || (i > range.begin && (portion || clause.is_word(i, u"分别")))) {
      range.end = i;
      break;
    }
  }
  return range;
}

ItemRange without_circumstances(const Clause& clause, ItemRange range) {
  const auto& items = clause.items;
  // 游客|在海拔|2000米: the measure behind the preposition.
  if (range.end - range.begin > 2 &&
      (clause.is_word(range.end - 2, u"在") || clause.is_word(range.end - 2, u"以")) &&
      items[range.end - 1].is(kMeasure) && !items[range.end - 1].is(kVerb))
    range.begin = range.end - 1;
  // 通胀率|按年率计算: how it is reckoned.
  for (int i = range.begin + 1; i + 1 < range.end; ++i)  // 按年|计|成交金额
    if (clause.is_word(i, u"计") && clause.show(items[i - 1]).starts_with(u"按")) range.begin = i + 1;
  if (range.end - range.begin > 3 && clause.is_word(range.end - 1, u"计算"))
    for (int i = range.end - 2; i > range.begin; --i)
      if (clause.is_word(i, u"按")) range.end = i;
  // 芯片|从设计到流片|用了: between what.
  for (int i = range.begin; i + 3 < range.end; ++i)
    for (int to = i + 2; clause.is_word(i, u"从") && to + 1 < range.end; ++to)
      if (clause.is_word(to, u"到") && !items[range.end - 1].is(kMeasure)) range.end = i;
  // 失业率|经|季节性|调整|后: by what means, behind the noun.
  if (range.end - range.begin > 3 && clause.is_word(range.end - 1, u"后"))
    for (int i = range.begin + 1; i + 2 < range.end; ++i)
      if (clause.is_word(i, u"经") || clause.is_word(i, u"经过")) range.end = i;
  // 王平|在山区|工作: where, at the end of what stands before a verb.
  for (int i = range.begin + 1; i + 1 < range.end; ++i)
    if (clause.is_word(i, u"在") && !items[i - 1].is(kVerb) && !items[range.begin].is(kAdverb) &&
        items[i + 1].kind != ItemKind::time && goes_before_verb(clause, range) &&
        !ends_in(clause.show(items[range.end - 1]), kMeasure)) {
      // 某校|在本省物理类的|投档最低分|为: what is measured stands behind.
      int of = i + 2;
      while (of + 1 < range.end && !clause.is_word(of, u"的"))
        ++of;
      if (of + 1 < range.end)
        range.begin = of + 1;
      else
        range.end = i;
      break;
    }
  // 李某|被公安机关|给予: by whom stands behind.
  for (int i = range.begin + 1; i + 1 < range.end; ++i)
    if (clause.is_word(i, u"被") && items[i + 1].is(kAgent)) {
      range.end = i;
      break;
    }
  return range;
}

ItemRange behind_opening(const Clause& clause, ItemRange range) {
  const auto& items = clause.items;
  // 经理宣布|手机售价: what is said stands behind who says it.
  for (int i = range.end - 2; i > range.begin; --i)
    if (items[i].kind == ItemKind::word &&
        ((is_speech(clause.show(items[i])) && !clause.is_word(i + 1, u"的") &&
          !names_forecast(clause, i, range) &&
          (!clause.is_word(i, u"标志") || clause.is_word(i + 1, u"着"))) ||
         is_striving(clause, i) ||
         ((clause.is_word(i, u"曝光") || clause.is_word(i, u"曝") || clause.is_word(i, u"指")) &&
          clause.is_word(i - 1, u"被")))) {
      range.begin = i + 1;
      break;
    }
  // 地震造成|房屋|倒塌: what befell it stands behind what brought that about.
  for (int i = range.end - 2; i > range.begin; --i)
    if (items[i].kind == ItemKind::word && is_cause(clause.show(items[i])) && !clause.is_word(i + 1, u"的")) {
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
  return range;
}

ItemRange beside_time(const Clause& clause, ItemRange range) {
  const auto& items = clause.items;
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
  return range;
}

}  // namespace shuwen
