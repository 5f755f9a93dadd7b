#include "metrics/sentences/phrase.h"

#include <string_view>

#include "metrics/sentences/phrase_stretch.h"
#include "metrics/sentences/phrase_words.h"
#include "text/chars.h"

namespace shuwen {
namespace {

/// Whether the first item opens the phrase without being part of it.
bool opens_only(const Clause& clause, ItemRange range) {
  const auto& items = clause.items;
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
  const bool aside =
      range.end - range.begin > 1 && ((first.kind == ItemKind::quoted && shown.front() == u'(') ||
                                      (first.kind == ItemKind::excluded && shown.front() == u'['));
  // 节约|和|少用能源: what is joined to the verb before.
  const bool joined = one_char_of(clause, range.begin, u"和与及") && range.begin > 0 &&
                      range.end - range.begin > 1 && items[range.begin - 1].is(kAct);
  const bool article = range.end - range.begin > 1 && is_article(clause, first);
  // 这里|小型车月租费
  // 有|个|包工头
  const bool counted =
      range.end - range.begin > 1 && shown == u"个" && clause.is_word(range.begin - 1, u"有");
  const bool here = range.end - range.begin > 1 && (shown == u"这里" || shown == u"那里" || shown == u"此处");
  return first.kind == ItemKind::particle || counted || aside || joined || article || here || behind_time ||
         complement || first.kind == ItemKind::time || first.kind == ItemKind::mark || list_marker ||
         (is_function_word(clause, range.begin) && !is_half_word(clause, range.begin, range.end) &&
          !is_attributive(clause, range.begin, range.end) &&
          !qualifies_object(clause, range.begin, range.end) &&
          !begins_measure(clause, range.begin, range.end));
}

/// Whether the first item is a place that is only where: 全市|学校. 甲城、乙城等地 is what is spoken of.
bool opens_with_place(const Clause& clause, ItemRange range) {
  const Item& first = clause.items[range.begin];
  const std::u16string_view shown = clause.show(first);
  const bool place = (first.is(kPlaceWord) && !is_country(shown)) ||
                     (first.kind == ItemKind::name && first.name == EntityKind::place);
  // 浮梁|茶|产值: a product that is called by the place.
  if (first.kind == ItemKind::name && range.end - range.begin > 2 &&
      one_char_of(clause, range.begin + 1,
                  u"茶酒米果梨桃枣橙柚橘蟹虾鱼鸡鸭鹅猪羊牛豆参瓷砚绣锦陶剧戏醋椒姜蒜薯") &&
      clause.items[range.begin + 1].span.begin == first.span.end)
    return false;
  // 河南|高技术制造业投资|将: of whom it is measured; 荷塘村|集体收入: where.
  int last = range.end - 1;
  while (last > range.begin && clause.items[last].is(kTarget | kAdverb) && !clause.items[last].is(kMeasure))
    --last;
  if (first.kind == ItemKind::name && !one_of(shown.back(), u"省市县区州旗城镇乡村站库港园路街") &&
      ends_in(clause.show(clause.items[last]), kMeasure))
    return false;
  // 江西|段: no noun without it.
  if (first.kind == ItemKind::name && range.end - range.begin == 2 &&
      clause.items[range.end - 1].span.size() == 1)
    return false;
  const std::u16string_view whole = slice(clause.text, clause.span(range));
  const bool list_of_places =
      whole.ends_with(u"等地") || whole.ends_with(u"地区") || whole.ends_with(u"一带");
  return place && range.end - range.begin > 1 && !list_of_places &&
         !is_word_of_trade(clause, range.begin + 1);
}

/// The end of the prepositional phrase that opens the range: its localizer, or the name it governs.
int prepositional_end(const Clause& clause, ItemRange range) {
  const auto& items = clause.items;
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
  return end;
}

ItemRange without_beginning(const Clause& clause, ItemRange range, bool towards) {
  while (!range.empty()) {
    const Item& first = clause.items[range.begin];
    // 与居民楼的|间距
    const std::u16string_view apart = clause.show(clause.items[range.end - 1]);
    const bool between = clause.is_word(range.begin, u"与") && range.end - range.begin > 3 &&
                         clause.is_word(range.end - 2, u"的") &&
                         (apart == u"间距" || apart == u"距离" || apart == u"差距");
    if (between) break;
    const bool governs = first.kind == ItemKind::word && first.is(kPreposition) &&
                         !qualifies_object(clause, range.begin, range.end) &&
                         !(towards && clause.is_word(range.begin, u"对")) &&
                         !is_half_word(clause, range.begin, range.end);
    // 所|占|比重
    const bool relative = clause.is_word(range.begin, u"所") && range.end - range.begin > 2 &&
                          clause.items[range.begin + 1].is(kVerb);
    if (relative) {
      range.begin += 2;
    } else if (opens_only(clause, range) || opens_with_place(clause, range)) {
      ++range.begin;
    } else if (governs) {
      range.begin = prepositional_end(clause, range);
    } else {
      break;
    }
  }
  return range;
}

/// 受旱面积|最多时, 节假日|高峰时: when it was so.
bool ends_at_extreme(const Clause& clause, ItemRange range) {
  const std::u16string_view all = slice(clause.text, clause.span(range));
  if (!all.ends_with(u"时") || all.size() < 3) return false;
  const std::u16string_view when = all.substr(all.size() - 3, 2);
  return when == u"高峰" || when == u"低谷" || (when[0] == u'最' && one_of(when[1], u"多少高低大小"));
}

ItemRange without_end(const Clause& clause, ItemRange range) {
  const auto& items = clause.items;
  if (!range.empty() && ends_at_extreme(clause, range)) {
    const std::uint32_t stop = items[range.end - 1].span.end - 3;
    while (!range.empty() && items[range.end - 1].span.end > stop)
      --range.end;
    if (!range.empty() && slice(clause.text, clause.span(range)) == u"节假日") range.end = range.begin;
  }
  while (!range.empty()) {
    const Item& last = items[range.end - 1];
    // 意见建议2047条: a noun as well.
    if (range.end - range.begin > 1 && clause.show(last) == u"建议") break;
    const bool skip = last.kind == ItemKind::particle || last.kind == ItemKind::time ||
                      is_code(clause, last) || last.kind == ItemKind::mark ||
                      is_function_word(clause, range.end - 1) || is_average(clause, range) ||
                      (clause.is_word(range.end - 1, u"不") && range.end - range.begin > 1) ||
                      (last.is(kAdverb) && !last.is(kVerb)) ||
                      (last.is(kLocalizer) && one_char_of(clause, range.end - 1, u"中里内上") &&
                       range.end - range.begin > 1 && !ends_lone(clause, range)) ||
                      (last.kind == ItemKind::word && last.is(kPreposition) && !last.is(kAct)) ||
                      (range.end - range.begin > 1 && ends_modal(clause, range.end - 1)) ||
                      (range.end - range.begin > 1 && is_aside(clause, last) &&
                       ends_in(clause.show(items[range.end - 2]), kMeasure));
    if (clause.is_word(range.end - 1, u"会") && !is_future_verb(clause, range.end - 1)) break;
    const bool ordinal = last.kind == ItemKind::excluded && range.end - range.begin > 1 &&
                         ((clause.show(last).starts_with(u"第") && clause.show(last).ends_with(u"次")) ||
                          clause.show(last).ends_with(u"审"));  // 法定代表人|一审|被判
    // 气温|一夜|降到, 地头价|一公斤: over what, or of how much.
    const bool over = last.kind == ItemKind::excluded && range.end - range.begin > 1 &&
                      clause.text[last.span.begin] == u'一' && last.span.size() > 1 &&
                      clause.text[items[range.end - 2].span.begin] != u'最' &&
                      one_of(clause.text[last.span.end - 1], u"夜天年月次斤胎晚趟亩");
    if (!skip && !ordinal && !over) break;
    --range.end;
  }
  return range;
}

/// The thing itself, without what tells which, how many or what brought it about.
ItemRange thing_itself(const Clause& clause, ItemRange range, bool measured) {
  const auto& items = clause.items;
  // 我国|首|口|超万米科探井: which of them.
  if (range.end - range.begin > 2 && clause.is_word(range.end - 2, u"首") &&
      items[range.end - 1].span.size() == 1)
    range.end -= 2;
  if (range.empty()) return range;
  // 影响|物价|上涨: what changes, not what brought it about.
  if (measured && range.end - range.begin > 1 && is_causative(clause.show(items[range.begin]))) ++range.begin;
  // 占|我国外贸比重
  if (range.end - range.begin > 1 && clause.is_word(range.begin, u"占") && items[range.end - 1].is(kMeasure))
    ++range.begin;
  // 实现|每年游客总数|达到1亿: the measure, not that it was brought about.
  if (measured && range.end - range.begin > 1 && clause.is_word(range.begin, u"实现") &&
      items[range.end - 1].is(kMeasure))
    ++range.begin;
  // 接待|游客达3万人次: the thing that was taken, whose number is told.
  const Item& verb = items[range.begin];
  if (range.end - range.begin == 2 && verb.kind == ItemKind::word && verb.is(kTaking) && verb.is(kAct) &&
      !verb.is(kMeasure | kNominal) && verb.span.size() == 2 &&
      items[range.begin + 1].kind == ItemKind::word && items[range.begin + 1].classes == 0)
    ++range.begin;
  const std::u16string_view first = clause.show(items[range.begin]);
  // 相当于|复合年增长率; 相当于|绕地球: only with a measure behind it anything is named.
  if (first == u"相当于" && range.end - range.begin > 1) {
    ++range.begin;
    if (!ends_in(clause.show(items[range.end - 1]), kMeasure)) return {range.begin, range.begin};
  }
  if (first == u"各" && range.end - range.begin > 2 && one_char_of(clause, range.begin + 1, u"项类种级"))
    ++range.begin;  // 各|项|贷款
  if ((first == u"各类" || first == u"各种" || first == u"各式" || first == u"各") &&
      range.end - range.begin > 1)
    ++range.begin;
  return range;
}

}  // namespace

ItemRange without_fillers(const Clause& clause, ItemRange range) {
  while (!range.empty()) {
    const Item& last = clause.items[range.end - 1];
    const bool filler = (last.kind == ItemKind::particle && !one_char_of(clause, range.end - 1, u"的等")) ||
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
  range = without_circumstances(clause, before_comparison(clause, range));
  const int front = fronting(clause, range);
  // 对东盟|进出口1100亿元
  const bool traded = !range.empty() && clause.show(clause.items[range.end - 1]).ends_with(u"进出口");
  const bool towards = (measured || traded) && front >= 0 && clause.is_word(front, u"对");
  if (front >= 0 && !towards) range.begin = front + 1;
  range = beside_time(clause, behind_opening(clause, range));
  range = without_end(clause, without_beginning(clause, range, towards));
  return thing_itself(clause, range, measured);
}

ItemRange words_before(const Clause& clause, int end) {
  int begin = end;
  while (begin > 0 && clause.items[begin - 1].kind != ItemKind::mark &&
         clause.items[begin - 1].kind != ItemKind::figure)
    --begin;
  return {begin, end};
}

}  // namespace shuwen
