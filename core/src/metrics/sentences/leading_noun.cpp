#include <algorithm>
#include <string_view>

#include "metrics/sentences/phrase.h"
#include "metrics/sentences/phrase_words.h"
#include "text/chars.h"

namespace shuwen {
namespace {

bool follows_duration(const Clause& clause, int item) {
  if (item > 0 && clause.is_word(item - 1, u"的")) --item;
  return item > 0 && clause.items[item - 1].kind == ItemKind::figure &&
         clause.sentence->figures[clause.items[item - 1].figure].kind == MetricKind::duration;
}

/// Behind what opens a noun after a figure without being part of it.
ItemRange behind_particles(const Clause& clause, ItemRange range) {
  const auto& items = clause.items;
  while (!range.empty() && items[range.begin].kind == ItemKind::particle &&
         !clause.is_word(range.begin, u"地"))
    ++range.begin;
  // 200多台(套)|烘干机
  if (range.end - range.begin > 1 && items[range.begin].kind == ItemKind::quoted &&
      one_of(clause.text[items[range.begin].span.begin], u"(（"))
    ++range.begin;
  // 50公斤|级|小卫星, 7天|期|逆回购
  if (range.end - range.begin > 1 && range.begin > 0 && items[range.begin - 1].kind == ItemKind::figure &&
      (clause.is_word(range.begin, u"级") ||
       (clause.is_word(range.begin, u"期") && follows_duration(clause, range.begin))) &&
      items[range.begin].span.begin == items[range.begin - 1].span.end)
    ++range.begin;
  // 2米|宽的|步道
  if (range.end - range.begin > 2 && one_char_of(clause, range.begin, u"宽高长深厚") &&
      clause.is_word(range.begin + 1, u"的"))
    range.begin += 2;
  else if (range.end - range.begin > 1 && clause.show(items[range.begin]) == u"宽的")
    ++range.begin;
  return range;
}

/// 12个|签约|项目|已开工, 21家|停产|企业|被责令…: a verb between a count and its noun tells which, when an
/// adverb or 被 leads on to what they do.
bool tells_which(const Clause& clause, int item, int end) {
  const auto& items = clause.items;
  if (item == 0 || items[item - 1].kind != ItemKind::figure || items[item].span.size() != 2) return false;
  const Figure& counted = clause.sentence->figures[items[item - 1].figure];
  // 12人|完成任务|已返回: people need no noun.
  if (counted.kind != MetricKind::count || !counted.unit || one_of(counted.unit->front(), u"人户次"))
    return false;
  int noun_end = item + 1;
  while (noun_end < end && items[noun_end].kind == ItemKind::word &&
         !items[noun_end].is(kVerb | kAdverb | kPreposition | kFront | kBasis | kConjunction | kLocalizer))
    ++noun_end;
  // 70项|发明|斩获金奖
  if (counted.unit == u"项" && noun_end == item + 1 && noun_end < end && items[item].is(kTrade) &&
      items[noun_end].is(kVerb))
    return true;
  // 32项|服务|措施
  if (noun_end == item + 2 && items[item + 1].is(kHead) && items[item].is(kAct) &&
      !items[item].is(kTaking | kHave | kHappen) && !clause.is_word(item, u"来自"))
    return true;
  if (noun_end == item + 1 || noun_end + 1 >= end) return false;
  const bool leads_on = items[noun_end].is(kAdverb) || one_char_of(clause, noun_end, u"被将已均");
  return leads_on && items[noun_end + 1].is(kVerb | kAdverb);
}

/// 60多名, 700位: whether people are counted right before item `begin`.
bool counts_persons(const Clause& clause, int begin) {
  if (begin == 0 || clause.items[begin - 1].kind != ItemKind::figure) return false;
  const Figure& figure = clause.sentence->figures[clause.items[begin - 1].figure];
  return figure.kind == MetricKind::count && (figure.unit == u"名" || figure.unit == u"位");
}

bool ends_in_people(const Clause& clause, int item) {
  return one_of(clause.text[clause.items[item].span.end - 1], u"员者民侨兵客生师孩童侣");
}

/// 700位|台侨|出席某人的宴会: the noun before the verb is of people, and people are counted.
bool are_people(const Clause& clause, int begin, int end) {
  return end > begin && counts_persons(clause, begin) && ends_in_people(clause, end - 1);
}

/// 60名|养老|服务|管理|专业|毕业生: behind the people at the end of a run of words of which some look like
/// verbs, else `end`.
int past_verbs_to_people(const Clause& clause, int begin, int end, int limit) {
  constexpr int kReach = 7;
  if (!counts_persons(clause, begin)) return end;
  for (int i = end; i < limit && i < begin + kReach; ++i) {
    const Item& item = clause.items[i];
    if ((item.kind != ItemKind::word && item.kind != ItemKind::excluded) ||
        item.is(kPreposition | kFront | kConjunction | kReport) ||
        (i > begin && item.span.begin != clause.items[i - 1].span.end))
      return end;
    if (i > begin && !item.is(kVerb) && ends_in_people(clause, i)) return i + 1;
  }
  return end;
}

/// 11条|因塌方受阻的|道路: behind what it is so through, when a thing is counted.
ItemRange behind_cause(const Clause& clause, ItemRange range) {
  const auto& items = clause.items;
  if (range.end - range.begin < 4 || range.begin == 0 || items[range.begin - 1].kind != ItemKind::figure ||
      (!clause.is_word(range.begin, u"因") && !clause.is_word(range.begin, u"由")) ||
      counts_people(clause, range.begin))
    return range;
  for (int i = range.begin + 2; i + 1 < range.end; ++i) {
    if (items[i].kind == ItemKind::mark) break;
    if (clause.is_word(i, u"的")) return items[i - 1].is(kVerb) ? ItemRange{i + 1, range.end} : range;
  }
  return range;
}

/// Whether the count before item `begin` is of things or persons that a noun names.
bool counts_named(const Clause& clause, int begin) {
  if (begin == 0 || clause.items[begin - 1].kind != ItemKind::figure) return false;
  const Figure& figure = clause.sentence->figures[clause.items[begin - 1].figure];
  return figure.kind == MetricKind::count && figure.unit && figure.unit != u"人" && figure.unit != u"人次" &&
         clause.items[begin].span.begin == figure.span.end;
}

/// 查处30名|长期拖欠工资|的包工头, 对两家|连续三年不合格|的企业启动…: the 的 of a clause that tells which and
/// does not begin with its verb; -1 where there is none, or the clause tells what those counted did.
int relative_end(const Clause& clause, ItemRange range) {
  const auto& items = clause.items;
  if (range.end - range.begin < 4 || !counts_named(clause, range.begin)) return -1;
  const Item& first = items[range.begin];
  const bool opens = (first.is(kAdverb | kPreposition) && !first.is(kVerb)) ||
                     first.kind == ItemKind::excluded || first.kind == ItemKind::time ||
                     one_char_of(clause, range.begin, u"不未没无") || clause.is_word(range.begin, u"无法");
  if (!opens) return -1;
  constexpr int kReach = 12;
  for (int i = range.begin + 2; i + 1 < range.end && i < range.begin + kReach; ++i) {
    if (items[i].kind == ItemKind::mark || items[i].kind == ItemKind::figure || clause.is_word(i, u"了"))
      return -1;
    if (!clause.is_word(i, u"的")) continue;
    const Item& noun = items[i + 1];
    if (noun.kind != ItemKind::word || noun.is(kVerb | kAdverb | kPreposition | kFront | kConjunction))
      return -1;
    const int before = range.begin - 2;
    const bool governed =
        before >= 0 && items[before].kind == ItemKind::word && items[before].is(kVerb | kFront);
    return governed ? i : -1;
  }
  return -1;
}

bool is_share(const Clause& clause, int item) {
  return clause.items[item].kind == ItemKind::figure &&
         clause.sentence->figures[clause.items[item].figure].kind == MetricKind::percent;
}

bool is_price(const Clause& clause, int item) {
  if (item < 0 || clause.items[item].kind != ItemKind::figure) return false;
  const Figure& figure = clause.sentence->figures[clause.items[item].figure];
  return figure.kind == MetricKind::money || !figure.unit;
}

/// 之间, 附近: where something is beside the noun; 方面, 沿线 may be parts of one.
bool parts_space(std::u16string_view word) {
  return word == u"之间" || word == u"之中" || word == u"之内" || word == u"之后" || word == u"之前" ||
         word == u"当中" || word == u"附近" || word == u"旁边" || word == u"期间";
}

/// Whether the noun that begins with `range` has ended before item `i`.
bool stops(const Clause& clause, ItemRange range, int i) {
  const auto& items = clause.items;
  const Item& item = items[i];
  if (item.kind == ItemKind::mark)
    return item.mark != u'+' && item.mark != u'/' && item.mark != u'-' && item.mark != u'·';
  if (item.kind == ItemKind::time || item.kind == ItemKind::figure) return true;
  if (item.kind == ItemKind::particle && !(i == range.begin))
    return !clause.is_word(i, u"的") || i + 1 >= range.end;
  if (item.kind != ItemKind::word && item.kind != ItemKind::excluded) return false;
  if (joins_nouns(clause, i, range)) return false;
  // 53.2%的|人|看重…: people end their own noun.
  if (i == range.begin + 1 && i > 1 && clause.is_word(i - 1, u"人") && item.kind == ItemKind::word &&
      (clause.is_word(i - 2, u"的") || is_share(clause, i - 2)))
    return true;
  if (clause.is_word(i, u"没") && clause.is_word(i + 2, u"过")) return true;  // 干了6年|没休过长假
  // 三类|经费|所占比重
  if (i > range.begin && i + 1 < static_cast<int>(items.size()) && clause.is_word(i, u"所") &&
      items[i + 1].is(kVerb))
    return true;
  if (i > range.begin && clause.is_word(i, u"在家")) return true;  // 妇女|在家|就业
  // 部署点|遭袭击, 专家|赴现场
  if (i > range.begin && (clause.is_word(i, u"遭") || clause.is_word(i, u"赴"))) return true;
  if (i > range.begin && is_pronoun(clause.show(item))) return true;  // 真相|你要知道
  // 困难学生|每人; 核桃树|之间
  if (i > range.begin && (clause.show(item).starts_with(u"每") || parts_space(clause.show(item))))
    return true;
  // 土坯房|被水浸泡; but 被|调查|者
  if (clause.is_word(i, u"被") &&
      !(i == range.begin && i + 2 < range.end && (items[i + 2].is(kNominal) || clause.is_word(i + 2, u"的"))))
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
    if (i == range.begin && tells_which(clause, i, range.end)) return false;
    if (i > range.begin && is_prefix(clause, i - 1)) return false;               // 逆|回购
    if (i > range.begin + 1 && joins_nouns(clause, i - 1, range)) return false;  // 商品和|服务|价格
    // 知名|上市|公司
    if (i == range.begin + 1 && i + 1 < range.end && items[i + 1].is(kAgent) &&
        is_modifier(clause, i, range.end) && items[i - 1].classes == 0 && clause.is_word(i, u"上市"))
      return false;
    // 30家|省级|以上|服务|平台
    if (i > range.begin && clause.is_word(i - 1, u"以上") && past_head(clause, i, range.end) > i)
      return false;
    // 10类|常见的|诈骗|手段
    if (i == range.begin + 2 && clause.is_word(i - 1, u"的") && items[range.begin].classes == 0 &&
        is_modifier(clause, i, range.end))
      return false;
    const bool inside = i > range.begin && !clause.is_word(i + 1, u"的");  // 老人就餐: the noun's own verb
    const bool negated = i > range.begin + 1 && clause.is_word(i - 1, u"不");
    return (inside && i > range.begin + 1) || (inside && !clause.is_word(i - 1, u"不")) ||
           !is_modifier(clause, i, range.end) || negated;
  }
  if (one_char_of(clause, i, u"不未没") && i + 1 < range.end && items[i + 1].is(kVerb))
    return i > range.begin || !is_modifier(clause, i + 1, range.end);
  // 短|时|强降雨, 70个|大|中|城市
  const bool brief =
      i == range.begin + 1 && ((clause.is_word(i, u"时") && clause.is_word(range.begin, u"短")) ||
                               (clause.is_word(i, u"中") && clause.is_word(range.begin, u"大")));
  return item.is(kLocalizer) && item.span.size() == 1 && i > range.begin && !brief;
}

}  // namespace

ItemRange leading_noun(const Clause& clause, ItemRange range) {
  const auto& items = clause.items;
  // 五千元|一平方米: what the price is of.
  if (!range.empty() && is_article(clause, items[range.begin]) && is_price(clause, range.begin - 1))
    return {range.begin, range.begin};
  range = behind_particles(clause, range);
  // 罚款3000元(某市监处罚58号): nothing is counted by what stands in brackets.
  if (!range.empty() && items[range.begin].kind == ItemKind::quoted &&
      one_of(clause.text[items[range.begin].span.begin], u"(（"))
    return {range.begin, range.begin};
  // 两年|之久, 百倍|之多: only how much that is.
  if (!range.empty()) {
    const std::u16string_view much = clause.text.substr(items[range.begin].span.begin, 2);
    if (much.size() == 2 && much[0] == u'之' && one_of(much[1], u"久多高长远巨"))
      return {range.begin, range.begin};
  }
  // 10元至30元|不等的|报酬
  if (range.end - range.begin > 2 && clause.is_word(range.begin, u"不等") &&
      clause.is_word(range.begin + 1, u"的"))
    range.begin += 2;
  else if (range.end - range.begin > 1 && clause.is_word(range.begin, u"不等") &&
           items[range.begin + 1].kind == ItemKind::word && !items[range.begin + 1].is(kVerb | kAdverb))
    ++range.begin;  // 3年至7年|不等|有期徒刑
  // 跃上500亿元|大关, 从1%到2%|不等
  for (const std::u16string_view mark : {u"大关", u"关口", u"不等", u"新台阶", u"台阶"})
    if (!range.empty() && clause.is_word(range.begin, mark)) return {range.begin, range.begin};
  // 八九个月|没问题, 五千元|不成问题: that it can be so.
  if (!range.empty()) {
    const std::u16string_view said = clause.text.substr(clause.items[range.begin].span.begin, 4);
    if (said.starts_with(u"没问题") || said.starts_with(u"没人") || said == u"不成问题" ||
        said == u"不在话下")
      return {range.begin, range.begin};
  }
  if (is_circumstance(clause, range)) return {range.begin, range.begin};
  // 用了|两年|时间: how long it was, and nothing else.
  if (!range.empty() && clause.is_word(range.begin, u"时间") && follows_duration(clause, range.begin))
    return {range.begin, range.begin};
  // 融资2亿元|后估值…: what came then is not counted.
  if (!range.empty() && one_char_of(clause, range.begin, u"后前时内外") &&
      (range.end - range.begin == 1 || items[range.begin + 1].span.size() > 1))
    return {range.begin, range.begin};
  range = behind_cause(clause, range);
  int end = range.begin;
  if (const int of = relative_end(clause, range); of >= 0) end = of + 1;
  while (end < range.end && !stops(clause, range, end))
    ++end;
  if (end < range.end && items[end].is(kVerb) && !are_people(clause, range.begin, end))
    if (const int people = past_verbs_to_people(clause, range.begin, end, range.end); people > end)
      return {range.begin, people};
  if (end < range.end && items[end].is(kVerb)) {
    // 乱停放突出的路段, 参加的培训: what seemed the verb stands inside a modifier.
    const int reach =
        (end == range.begin && counts_people(clause, end)) || are_people(clause, range.begin, end)
            ? end + 2
            : range.end;
    for (int i = end; i + 1 < std::min(range.end, reach); ++i) {
      if (clause.is_word(i, u"了") || items[i].is(kPreposition | kFront)) break;
      if (!clause.is_word(i, u"的")) continue;
      if (stops(clause, range, i + 1) && past_head(clause, i + 1, range.end) == i + 1) continue;
      if (items[i + 1].kind == ItemKind::excluded) break;  // 出生于山村的|一个家庭
      int tail = i + 1;
      while (tail < range.end && !stops(clause, range, tail))
        ++tail;
      tail = past_head(clause, tail, range.end);
      return {range.begin, tail};
    }
  }
  // 在建成8500万亩|农田|的基础|上
  if (end - range.begin > 2 && end < range.end && clause.is_word(end, u"上") &&
      clause.is_word(end - 1, u"基础") && clause.is_word(end - 2, u"的"))
    end -= 2;
  while (end > range.begin && (clause.is_word(end - 1, u"的") || items[end - 1].kind == ItemKind::mark))
    --end;
  // 乘客|安全|抵达
  if (end - 1 > range.begin && end < range.end && items[end].is(kVerb) &&
      (clause.is_word(end - 1, u"安全") || clause.is_word(end - 1, u"重点") ||
       clause.is_word(end - 1, u"严重") || clause.is_word(end - 1, u"正常")))
    --end;
  while (end > range.begin && end < range.end && one_char_of(clause, end - 1, u"未没"))  // 企业|未|按期完成
    --end;
  // 成人(需同时入园): an aside; 景区(点) belongs to the word.
  if (end - 1 > range.begin && is_aside(clause, items[end - 1])) --end;
  return {range.begin, end};
}

}  // namespace shuwen
