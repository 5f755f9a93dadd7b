#include "metrics/context/claim_measures.h"

#include <algorithm>
#include <initializer_list>

#include "metrics/context/claim_shapes.h"
#include "metrics/context/claim_words.h"
#include "metrics/context/figure_stretch.h"
#include "text/chars.h"

namespace shuwen {

bool is_measure_noun(const Clause& clause, ItemRange before, const VerbGroup& verb) {
  // 两楼|距离|仅5米: nothing stands behind it that is far away.
  if (verb.begin > before.begin && slice(clause.text, verb.span) == u"距离") return true;
  // 两类|补贴|300万元: the measure of what is counted.
  if (verb.begin == before.begin && verb.begin > 0 && clause.items[verb.begin - 1].kind == ItemKind::figure &&
      is_classified(clause.sentence->figures[clause.items[verb.begin - 1].figure]) && !verb.reaches &&
      ends_in(slice(clause.text, verb.span), kMeasure) && verb.end == verb.begin + 1)
    return true;
  // 服务质量|综合|得分95分, 各类|政策性|加分; 平均|用时4分钟: the measure of a thing, where nobody scores.
  const std::u16string_view named = slice(clause.text, verb.span);
  if (verb.begin > before.begin && !verb.reaches) {
    const Item& owner = clause.items[verb.begin - 1];
    const bool plain = owner.kind == ItemKind::word && !owner.is(kAdverb | kVerb | kAgent | kPlaceWord) &&
                       !is_people(clause, {before.begin, verb.begin});
    if ((named == u"得分" || named == u"加分" || named == u"评分") && plain) return true;
    if ((named == u"用时" || named == u"耗时") && clause.is_word(verb.begin - 1, u"平均") &&
        verb.begin - 1 > before.begin)
      return true;
  }
  if (verb.begin <= before.begin || verb.reaches || verb.classes & (kLevel | kUp | kDown)) return false;
  // 为公益项目|投入: for whom it is done goes before a verb.
  if (const int front = fronting(clause, {before.begin, verb.begin});
      front >= 0 &&
      (clause.is_word(front, u"为") || clause.is_word(front, u"给") || clause.is_word(front, u"向")))
    return false;
  // 在海外|投资30亿元: what is done there.
  for (int i = before.begin; i + 1 < verb.begin; ++i)
    if (clause.is_word(i, u"在")) return false;
  const Item& last = clause.items[verb.begin - 1];
  // 户均|补助, 每股|基本|盈利
  const bool average = (last.span.size() > 1 && clause.show(last).ends_with(u"均")) ||
                       clause.show(clause.items[before.begin]).starts_with(u"每");
  if (last.kind != ItemKind::word ||
      last.is((average ? 0u : std::uint32_t{kAdverb}) | kConjunction | kPlaceWord | kTarget | kRule | kAgent))
    return false;
  const std::u16string_view word = clause.show(clause.items[verb.end - 1]);
  return word_at(word, 0, static_cast<std::uint32_t>(word.size()), kMeasure).size == word.size();
}

bool is_price(const Clause& clause, ItemRange before, const VerbGroup& verb) {
  return verb.begin == before.begin && !verb.reaches && verb.span.size() == 2 &&
         slice(clause.text, verb.span).ends_with(u"价");
}

bool names_measure(const Clause& clause, ItemRange before, const VerbGroup& verb, const Figure& figure) {
  const std::u16string_view word = slice(clause.text, verb.span);
  // 新建|小区|车位配建比例80%: no share is built.
  const bool share = figure.kind == MetricKind::percent || figure.kind == MetricKind::fraction;
  // 募集|资金总额不超过3亿元: so much of it is laid down.
  const bool bounded = clause.text[figure.span.begin] == u'不';
  if (!(verb.classes & kAct) || verb.classes & (kChange | kLevel | kHave | kFine) ||
      (word.starts_with(u"新") && !share) || word == u"实现" || word == u"完成" ||
      (clause.items[verb.end - 1].is(kTaking) && !bounded))
    return false;
  for (int i = verb.end; i < before.end; ++i)
    if (clause.items[i].kind == ItemKind::particle || clause.items[i].kind == ItemKind::name ||
        clause.items[i].span.begin != clause.items[i - 1].span.end)
      return false;
  const std::u16string_view noun = slice(clause.text, clause.span({verb.end, before.end}));
  const auto heads = [&](std::initializer_list<std::u16string_view> words) {
    return std::any_of(words.begin(), words.end(), [&](std::u16string_view w) { return noun.ends_with(w); });
  };
  if (share) return heads({u"率", u"比例", u"比重", u"占比"});
  if (figure.kind == MetricKind::length) return heads({u"半径", u"间距", u"距离", u"高度", u"深度", u"里程"});
  // 最大|下泄|流量1200立方米每秒
  if (figure.per || figure.kind == MetricKind::rate || figure.kind == MetricKind::speed)
    return heads({u"流量", u"流速", u"速度", u"强度", u"浓度", u"价格", u"单价", u"均价", u"时速", u"航速"});
  if (figure.kind == MetricKind::duration && heads({u"平均用时", u"平均耗时"})) return true;
  // 平均|审理|天数58天, 诈骗|案件发生|数14万件; 开展|服务|时长300小时 holds another verb.
  if (figure.kind == MetricKind::duration)
    return verb.end + 1 == before.end && !word.starts_with(u"节") &&
           heads({u"天数", u"时长", u"时间", u"期限", u"周期", u"工期"});
  if (is_classified(figure))
    return (heads({u"数", u"总数"}) && !heads({u"人数"})) || (bounded && heads({u"数量"}));
  // 累计|下泄|水量240亿立方米; 清运|垃圾|量 has a noun of its own.
  if (figure.kind == MetricKind::volume || figure.kind == MetricKind::mass ||
      figure.kind == MetricKind::area || figure.kind == MetricKind::energy)
    return verb.end + 1 == before.end && heads({u"量", u"面积"});
  // 应用|研究经费11.9亿元
  if (figure.kind == MetricKind::money && clause.items[verb.end - 1].is(kTrade) &&
      heads({u"经费", u"费用", u"成本"}))
    return true;
  if (figure.kind == MetricKind::money)
    return heads({u"金额", u"总额", u"数额", u"余额", u"进出口", u"价格"});
  return false;
}

ItemRange before_measure(const Clause& clause, ItemRange noun, int end) {
  const int count = static_cast<int>(clause.items.size());
  if (noun.end - noun.begin < 2 || !ends_in(clause.show(clause.items[noun.end - 1]), kMeasure) ||
      noun.end >= end || !clause.items[noun.end].is(kLevel | kUp | kDown | kBasis | kTurn) || end >= count ||
      clause.items[end].kind != ItemKind::figure)
    return noun;
  int last = noun.begin + 1;  // the territory or people that the count is of, else all but the measure
  while (last < noun.end - 1 &&
         !one_of(clause.text[clause.items[last - 1].span.end - 1], u"市县区省州镇村国户人家"))
    ++last;
  // 劳动力|失业|率
  if (last == noun.end - 1 && clause.items[last].span.size() == 1 && last - noun.begin > 1) --last;
  return {noun.begin, last};
}

bool names_kind(const Clause& clause, std::size_t f, ItemRange ahead, const VerbGroup& verb) {
  const Frame& frame = clause.frames[f];
  const Figure& figure = clause.sentence->figures[f];
  if (!is_classified(figure) || !one_of(figure.unit->front(), u"件起例宗") || verb.reaches ||
      verb.end != frame.item || !frame.right.empty() || !one_of(frame.border, u":;、"))
    return false;
  for (int i = ahead.begin; i < verb.end; ++i) {
    const Item& item = clause.items[i];
    const bool act = item.is(kVerb) && (i + 1 < verb.end ? false : !item.is(kTrade | kIntransitive));
    if (item.kind != ItemKind::word || act || item.is(kAdverb | kPreposition | kFront | kPlaceWord | kAgent))
      return false;
  }
  return !ahead.empty() || (verb.end - verb.begin > 1 && verb.classes & kIntransitive);
}

ItemRange owner_of_dimension(const Clause& clause, std::size_t f, ItemRange noun) {
  const int inner = noun.end;
  if (!is_classified(clause.sentence->figures[f]) || noun.end - noun.begin != 1 ||
      inner >= static_cast<int>(clause.items.size()) || clause.items[inner].kind != ItemKind::figure ||
      !clause.is_word(inner + 1, u"的"))
    return {};
  const std::u16string_view dimension = clause.show(clause.items[noun.begin]);
  if (!is_claim_word(dimension, kDimension) && dimension != u"高" && dimension != u"长") return {};
  return leading_noun(clause, clause.frames[clause.items[inner].figure].right);
}

}  // namespace shuwen
