#include "metrics/context/claim_shapes.h"

#include <algorithm>
#include <initializer_list>

#include "metrics/context/claim_words.h"
#include "metrics/context/figure_stretch.h"
#include "metrics/sentences/phrase_words.h"
#include "text/chars.h"

namespace shuwen {

bool is_agent(const Clause& clause, ItemRange noun) {
  const Item& last = clause.items[noun.end - 1];
  if (last.kind == ItemKind::name) return true;
  const std::u16string_view text = slice(clause.text, clause.span(noun));
  const bool side =
      text.ends_with(u"部") && text.size() > 1 && one_of(text[text.size() - 2], u"东南西北中内外");
  return ends_in(text, kAgent) && !side && !text.ends_with(u"城镇") && !text.ends_with(u"乡镇") &&
         !text.ends_with(u"基站");
}

namespace {

/// Behind the localizer that ends a phrase of 在, or else behind 在.
int past_setting(const Clause& clause, ItemRange range) {
  for (int i = range.begin + 1; i + 1 < range.end; ++i)
    if (clause.items[i].kind == ItemKind::word &&
        (clause.items[i].is(kLocalizer) ||
         (clause.items[i].is(kPlaceWord) && clause.show(clause.items[i]).ends_with(u"内"))))
      return i + 1;
  return range.begin + 1;
}

}  // namespace

std::optional<VerbGroup> verb_behind(const Clause& clause, ItemRange range) {
  constexpr std::uint32_t kGoverning = kAct | kIntransitive | kHappen | kUp | kDown | kHave | kLevel;
  int i = range.begin;
  int staying = -1;  // 旅客|滞留|机场: no verb but one that looks like a modifier of the noun behind
  while (i < range.end && (!clause.items[i].is(kGoverning) ||
                           (is_modifier(clause, i, range.end) && negation_of(clause, i) == i))) {
    const Item& item = clause.items[i];
    // Only what may stand between a noun and its verb is passed over; a phrase with 在, 为 up to its end.
    if (item.kind == ItemKind::mark) break;
    if (staying < 0 && (i > range.begin || (i > 0 && clause.items[i - 1].kind != ItemKind::figure)) &&
        item.is(kIntransitive) && !clause.is_word(i + 1, u"的") && item.span.size() > 1)
      staying = i;
    if (clause.is_word(i, u"在")) i = past_setting(clause, {i, range.end}) - 1;  // 在投资时|会考虑
    ++i;
  }
  // 为|环保产品|支付: a verb stands behind what 为 fronts.
  // 用|中文|演唱; 到|定点机构|注射
  if (i < range.end && ((clause.items[i].is(kFront) && !clause.items[i].is(kAct)) ||
                        clause.is_word(i, u"用") || clause.is_word(i, u"到") || clause.is_word(i, u"通过")))
    for (int later = i + 2; later < range.end; ++later)
      if (clause.items[later].is(kAct) && !is_modifier(clause, later, range.end)) {
        i = later;
        break;
      }
  if ((i >= range.end || clause.items[i].kind == ItemKind::mark) && staying >= 0) i = staying;
  if (i >= range.end || clause.items[i].kind == ItemKind::mark) return std::nullopt;
  int end = i + 1;
  // 上门|走访
  if (clause.items[i].is(kIntransitive) && end < range.end && clause.items[end].is(kAct) &&
      clause.items[end].kind == ItemKind::word && !is_modifier(clause, end, range.end))
    ++end;
  while (end < range.end && clause.items[end].is(kAct) && clause.items[i].is(kAct) &&
         !(clause.items[end].is(kMeasure) && clause.show(clause.items[i]).ends_with(u"到")) &&  // 拿到|贷款
         clause.items[end].span.begin == clause.items[end - 1].span.end && end + 1 == range.end)
    ++end;
  VerbGroup verb{.begin = i, .end = end, .classes = clause.items[i].classes & (kVerb | kSelf)};
  // 7家|未|投保: what they did not do.
  verb.span = clause.span({negation_of(clause, i), end});
  return verb;
}

std::optional<VerbGroup> level_of_share(const Clause& clause, ItemRange range) {
  if (range.empty()) return std::nullopt;
  const bool owned = clause.is_word(range.end - 1, u"的");
  bool acted = false;  // 被称为火龙的芯片采用了落后的: another verb stands between
  for (int i = range.end - 2; i >= range.begin; --i) {
    // 占全国|80%, 超定额|20%: without 的 only these take a whole.
    const bool takes = owned ? clause.items[i].is(kLevel)
                             : clause.is_word(i, u"占") || clause.is_word(i, u"超") ||
                                   clause.is_word(i, u"超出") ||
                                   (clause.is_word(i, u"高出") &&
                                    (i + 2 < range.end ||
                                     clause.items[i + 1].is(kPlaceWord)));  // 高出|全国平均水平|10个百分点
    acted = acted || (clause.items[i].is(kAct) && !clause.items[i].is(kLevel | kNominal | kMeasure) &&
                      i + 2 < range.end && !is_modifier(clause, i, range.end));
    if (clause.is_word(i, u"超") &&
        one_of(clause.text[clause.items[i].span.end], u"深大高长低薄小强重远短细"))
      continue;  // 超|深|气井
    if (clause.items[i].kind == ItemKind::word && takes && !clause.items[i].is(kAdverb)) {
      if (acted && (clause.is_word(i, u"为") || clause.is_word(i, u"是"))) return std::nullopt;
      for (int j = i + 1; j < range.end && !owned; ++j)  // 占总值的比重|低于全省水平
        if (clause.items[j].is(kLevel) && clause.show(clause.items[j]).ends_with(u"于")) return std::nullopt;
      // 占收入的比重一直处于39%: the share is a measure, and its verb stands at the end.
      if (const auto last = final_verb(clause, range); !owned && last && last->begin > i + 1)
        return std::nullopt;
      VerbGroup verb{.begin = i, .end = i + 1, .classes = clause.items[i].classes & kVerb};
      verb.span = clause.items[i].span;
      return verb;
    }
  }
  return std::nullopt;
}

int distance_word(const Clause& clause, ItemRange range) {
  // 位于某海峡的某地|发生: a verb of its own stands before the figure.
  const auto last = final_verb(clause, range);
  if (last && last->begin > range.begin + 1 && last->classes & (kHappen | kAct)) return -1;
  for (int i = range.begin; i < range.end; ++i)
    if (clause.is_word(i, u"位于") && last && last->begin > i + 1) {
      continue;  // 位于某县的|分输站供气|达
    } else if (clause.items[i].is(kLevel) && i + 1 < without_fillers(clause, range).end &&
               (clause.is_word(i, u"距") || clause.is_word(i, u"距离") ||
                (clause.show(clause.items[i]).ends_with(u"于") && !clause.is_word(i, u"相当于") &&
                 !clause.is_word(i, u"等于"))))
      return i;
  return -1;
}

bool opens_clause(const Clause& clause, ItemRange before, const VerbGroup& verb) {
  if (verb.begin <= before.begin) return true;
  if (clause.is_word(verb.begin - 1, u"对")) return false;  // 对|共建国家进出口
  const Item& last = clause.items[verb.begin - 1];
  if (last.is(kAdverb | kPlaceWord | kTarget | kRule | kReport | kConjunction) || last.kind != ItemKind::word)
    return true;
  // 每人|需|缴纳报名费
  if (clause.is_word(verb.begin - 1, u"需") || clause.is_word(verb.begin - 1, u"需要")) return true;
  // 户均年|节约取暖费, 每亩|节省水电费
  if (clause.is_word(verb.begin - 1, u"年") || clause.is_word(verb.begin - 1, u"月") ||
      (verb.begin - 2 >= before.begin && clause.is_word(verb.begin - 2, u"每")))
    return true;
  const ItemRange ahead{before.begin, verb.begin};
  const ItemRange noun = noun_phrase(clause, ahead);
  const int front = fronting(clause, ahead);
  return noun.empty() || is_no_noun(clause, noun) || (front >= 0 && !clause.is_word(front, u"对")) ||
         is_agent(clause, noun);
}

bool is_means(const Clause& clause, const VerbGroup& verb, const Figure& figure) {
  const std::u16string_view word = slice(clause.text, verb.span);
  if (word == u"分") return figure.kind == MetricKind::count && figure.unit.has_value();
  return figure.kind == MetricKind::duration &&
         (word == u"用" || word == u"花" || word == u"花费" || word == u"历时" || word == u"耗时");
}

bool is_trade(std::u16string_view verb) {
  return verb == u"进口" || verb == u"出口" || verb == u"进出口";
}

bool is_people(const Clause& clause, ItemRange noun) {
  const Item& last = clause.items[noun.end - 1];
  if (last.kind == ItemKind::name) return last.name == EntityKind::person;  // 原告|李小山
  return ends_in_claim_word(slice(clause.text, clause.span(noun)), kPeople);
}

bool is_motion(const Clause& clause, int verb) {
  return one_of(clause.show(clause.items[verb]).back(), u"到达开入赴回往");
}

bool tells_of_speaker(const Clause& clause, ItemRange noun) {
  const std::u16string_view all = slice(clause.text, clause.span(noun));
  if (all == u"我" || all == u"我们" || all == u"我自己") return true;
  if (noun.end - noun.begin < 2 || !is_pronoun(clause.show(clause.items[noun.begin])) ||
      all.find(u'的') != std::u16string_view::npos)
    return false;
  return std::any_of(
      clause.items.begin() + noun.begin, clause.items.begin() + noun.end, [](const Item& item) {
        return item.is(kVerb | kAdverb | kPreposition | kReport) || item.kind == ItemKind::excluded;
      });
}

bool is_no_noun(const Clause& clause, ItemRange noun) {
  const std::u16string_view all = slice(clause.text, clause.span(noun));
  if (std::none_of(all.begin(), all.end(), [](char16_t c) { return is_han(c) || is_latin(c); }))
    return true;  // +
  if (all.starts_with(u"每") && (all.size() <= 2 || all == u"每小时" || all == u"每分钟")) return true;
  // 每|5公里: to which portion it applies.
  if (all[0] == u'每' && noun.end - noun.begin == 2 && clause.items[noun.end - 1].kind == ItemKind::excluded)
    return true;
  // 每个小区|不少于5户, 每次|积5分: of which portion it is told.
  if (all.starts_with(u"每次") && all.size() <= 4 && !ends_in(all, kMeasure)) return true;
  if (all[0] == u'每' && all.size() > 2 && all.size() <= 5 && one_of(all[1], u"个名位户家所辆张栋组班件块") &&
      !ends_in(all, kMeasure) && !one_of(all.back(), u"金款薪"))
    return true;
  if (all[0] == u'(' && noun.end - noun.begin == 1) return true;  // 38县|(市、区)
  if (all == u"想" || all.ends_with(u"被")) return true;
  if (clause.is_word(noun.end - 1, u"后") && noun.end - noun.begin > 1 && all.size() <= 4)
    return true;                            // 开箱后|九成
  if (all.ends_with(u"下来")) return true;  // 一季下来|挣12万元
  if (all.size() == 3 && all[1] == u'均' && one_of(all[2], u"年月日")) return true;  // 户均年|增收
  if (all == u"总" || all.ends_with(u"标准规定")) return true;  // 总|长达12公里, 标准规定|为0.2mg/kg
  if (all.size() == 1 && one_of(all[0], u"期批轮届")) return true;  // 首|期
  // 这颗, 那一批: only points at the noun behind the figure.
  if ((all[0] == u'这' || all[0] == u'那') && all.size() <= 2) return true;
  if (all.size() == 4 && all[0] == all[1] && all[2] == all[3]) return true;           // 大大小小
  if (all.size() == 2 && all[1] == u'里' && noun.end - noun.begin == 2) return true;  // 县|里
  if (all.size() == 3 && all[1] == u'一' && one_of(all[0], u"新这那每又另首") && one_of(all[2], u"批轮期届"))
    return true;
  if (all[0] == u'首' && all.size() == 2 && noun.end - noun.begin == 2) return true;  // 首|届
  // 被某局|处以: by whom.
  if (clause.is_word(noun.end - 1, u"被") ||
      (clause.is_word(noun.begin, u"被") &&
       (noun.end - noun.begin <= 2 || clause.items[noun.begin + 1].kind == ItemKind::name)))
    return true;
  if (all == u"网上" || all == u"线上" || all == u"路上" || all == u"此次" || all == u"本次" ||
      all == u"这次" || all == u"该次" || all == u"不" || all == u"未" || all == u"原标题" ||
      all == u"正负" || all == u"其它" || all == u"其他" || all == u"其余" || all == u"另外")
    return true;
  // 居民|称|发生2次爆炸
  if (clause.is_word(noun.end - 1, u"称") || clause.is_word(noun.end - 1, u"表示") ||
      clause.is_word(noun.end - 1, u"说"))
    return true;
  if (noun.end - noun.begin != 1) return false;
  const Item& item = clause.items[noun.begin];
  if (item.kind == ItemKind::time || is_speech(clause.show(item))) return true;  // 目前; 得知
  if (item.is(kReport) && item.kind == ItemKind::word && !item.is(kNominal | kMeasure)) return true;  // 称
  const std::u16string_view word = clause.show(item);
  if (item.kind == ItemKind::excluded)  // 一个, 一轮; 首届, 第二批
    return (word.size() == 2 && word[0] == u'一') || word[0] == u'首' || word[0] == u'第';
  if (item.kind != ItemKind::word) return false;
  if (item.is(kVerb) && !item.is(kNominal) && !ends_in(word, kMeasure) && word != u"排名" &&
      (word.size() == 1 || !item.is(kAct | kIntransitive | kUp | kDown)))
    return true;
  // 距离|首次突破500万辆: how long since.
  if (word == u"距离" && noun.end < static_cast<int>(clause.items.size()) &&
      (clause.is_word(noun.end, u"首次") || clause.is_word(noun.end, u"上次")))
    return true;
  if (word == u"你" || word == u"您" || word == u"年" || word == u"月" || word == u"日" || word == u"价值")
    return true;
  if (word == u"方面") return false;
  if (word.size() == 2 && word[0] == u'最') return true;                     // 最快6小时
  if (word.size() == 2 && word[1] == u'里' && word != u"邻里") return true;  // 村里30户
  return item.is(kAdverb | kPreposition | kFront | kLocalizer | kBasis | kConjunction) &&
         !item.is(kVerb | kMeasure | kAgent | kNominal | kPlaceWord);
}

bool is_region(const Clause& clause, ItemRange noun) {
  if (ends_in_claim_word(slice(clause.text, clause.span(noun)), kRegion)) return true;
  return noun.end - noun.begin == 1 && clause.items[noun.begin].kind == ItemKind::name &&
         clause.items[noun.begin].name == EntityKind::place;
}

ItemRange without_territory(const Clause& clause, ItemRange noun) {
  return noun.end - noun.begin == 1 && clause.items[noun.begin].is(kPlaceWord) ? ItemRange{} : noun;
}

namespace {

/// 课程、活动|三个|板块: the members of what the noun behind the figure counts.
bool lists_members(const Clause& clause, ItemRange noun) {
  for (int i = noun.begin + 1; i + 1 < noun.end; ++i)
    if (clause.items[i].mark == u'、') return true;
  return false;
}

/// 我家, 李秀兰家: whose it is.
bool is_household(const Clause& clause, ItemRange noun) {
  const std::u16string_view text = slice(clause.text, clause.span(noun));
  if (!text.ends_with(u"家") || text.size() < 2) return false;
  const Item& last = clause.items[noun.end - 1];
  const bool named =
      last.span.size() == 1 && noun.end - noun.begin > 1 && clause.items[noun.end - 2].kind == ItemKind::name;
  const char16_t owner = text[text.size() - 2];
  return named || one_of(owner, u"我你他她俺咱们");
}

}  // namespace

bool is_setting(const Clause& clause, ItemRange noun) {
  const Item& last = clause.items[noun.end - 1];
  if (last.kind == ItemKind::name || last.is(kPlaceWord | kLocalizer)) return true;
  const std::u16string_view text = slice(clause.text, clause.span(noun));
  if (is_household(clause, noun) || lists_members(clause, noun)) return true;
  // 沿街, 环湖; 沿|线
  if ((text.size() == 2 && one_of(text[0], u"沿环临")) ||
      (noun.begin > 0 && one_char_of(clause, noun.begin - 1, u"沿环临")))
    return true;
  if (text == u"当地" || text == u"各地" || text == u"多地" || text == u"东部" || text == u"西部" ||
      text == u"南部" || text == u"北部" || text == u"中部" || text == u"本地" || text == u"外地" ||
      text == u"境外" || text == u"海外" || text == u"国外" || text == u"国家")
    return true;
  // 高峰期|两百名|建设者: when.
  for (const std::u16string_view when : {u"高峰期", u"汛期", u"旺季", u"淡季", u"假期", u"时段", u"时节"})
    if (text.ends_with(when)) return true;
  return ends_in(text, kAgent | kLocalizer) || text.ends_with(u"区") || text.ends_with(u"等");
}

}  // namespace shuwen
