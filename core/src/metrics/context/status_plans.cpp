#include <algorithm>

#include "metrics/context/period_scope.h"
#include "metrics/context/status_parts.h"
#include "metrics/context/status_words.h"
#include "metrics/sentences/phrase_words.h"

namespace shuwen {
namespace {

/// 将|剩余|45头|送回: what is left is acted on.
bool fronts_rest(const Clause& c, int item) {
  return c.is_word(item, u"将") && c.is_word(item + 1, u"剩余") &&
         item + 2 < static_cast<int>(c.items.size()) && c.items[item + 2].kind == ItemKind::figure;
}

/// 将 before a verb is a future; before a noun it fronts the object. 计划, 预期 are markers only as verbs.
bool is_future(const Clause& c, int item) {
  const std::u16string_view word = c.show(c.items[item]);
  const bool noun_too = word == u"计划" || word == u"预期" || word == u"规划" || word == u"预算" ||
                        word == u"希望" || word == u"打算" || word == u"预测" || word == u"建议" ||
                        word == u"期望" || word == u"瞄准";
  if (word != u"将" && !noun_too) return true;
  if (item + 1 >= static_cast<int>(c.items.size())) return false;
  if (expects(c, item)) return true;
  const Item& next = c.items[item + 1];
  if (word == u"将" && next.kind == ItemKind::figure) return c.items[item].is(kTarget);  // 将|超过3亿元
  // 比预期, 按计划, 原计划
  if (noun_too && item > 0 &&
      (c.items[item - 1].is(kPreposition | kBasis) || c.is_word(item - 1, u"原") ||
       c.is_word(item - 1, u"总") || c.is_word(item - 1, u"的")))
    return false;
  // 获得|研发|计划|立项: the name of a programme.
  if (word == u"计划" && item > 0 && c.items[item - 1].is(kAct) && !c.items[item - 1].is(kFront) &&
      next.is(kVerb) && c.items[item - 1].span.end == c.items[item].span.begin &&
      !c.is_word(item + 1, u"投资") && !c.is_word(item + 1, u"投入"))
    return false;
  if (noun_too && next.kind == ItemKind::name) return true;
  if (noun_too && c.text.substr(next.span.begin).starts_with(u"总投资")) return true;  // 计划总投资
  if (next.kind == ItemKind::time) return !c.is_word(item + 2, u"的");
  // 他建议政府|把|资助由1万元调高至2万元
  if (word == u"建议")
    for (int i = item + 1; i < static_cast<int>(c.items.size()) && c.segments[i] == c.segments[item]; ++i)
      if (c.is_word(i, u"把") || c.is_word(i, u"将")) return true;
  // 专家预测|价格|会|涨到80元
  if (word == u"预测" || word == u"预期")
    for (int i = item + 2; i < static_cast<int>(c.items.size()) && c.segments[i] == c.segments[item]; ++i)
      if (c.is_word(i, u"会")) return true;
  if (!next.is(kVerb | kAdverb | kPreposition | kFront) || fronts_rest(c, item)) return false;
  if (word != u"将") return true;
  if (c.is_word(item + 1, u"由") || c.is_word(item + 1, u"从")) return true;  // 车程将由两小时缩短到一小时
  if (c.show(next).starts_with(u"最")) return false;  // 将最高等级的距离提高到100公里
  if (c.is_word(item + 2, u"的") && !next.is(kAdverb)) return false;  // 将查处的两起案件通报
  // 将申请材料由11份精简为4份
  for (int i = item + 1; i < static_cast<int>(c.items.size()) && c.segments[i] == c.segments[item]; ++i)
    if (c.is_word(i, u"由") || c.is_word(i, u"从")) return false;
  return true;
}

/// 新增|预计|投入资金30亿元; 新增企业8家: within an object it governs the figure of that object only.
bool is_attribute(const Clause& c, int item, const Frame& frame) {
  if (!c.is_word(item, u"预计") && !c.is_word(item, u"计划") && !c.is_word(item, u"拟")) return false;
  if (item == 0 || !c.items[item - 1].is(kAct) || c.items[item - 1].kind != ItemKind::word) return false;
  // 拦截|拟|转账群众45人
  if (c.is_word(item, u"拟") && c.segments[item] == frame.segment) return true;
  return std::any_of(c.items.begin() + item, c.items.begin() + frame.item,
                     [](const Item& it) { return it.kind == ItemKind::figure; });
}

/// 签约47个,|计划|总投资163亿元,其中10亿元以上项目5个: of that sum only.
bool dates_own_investment(const Clause& c, int item, const Frame& frame) {
  if (!c.is_word(item, u"计划") && !c.is_word(item, u"预计")) return false;
  const std::uint32_t end = c.items[item].span.end;
  return c.text.substr(end).starts_with(u"总投资") &&
         std::any_of(c.items.begin() + item, c.items.begin() + frame.item,
                     [](const Item& it) { return it.kind == ItemKind::figure; });
}

}  // namespace

bool is_met(const Clause& c, int item) {
  if (c.is_word(item - 1, u"的") || c.items[item - 1 < 0 ? 0 : item - 1].kind == ItemKind::quoted)
    return true;
  for (int i = item - 1; i >= 0 && c.segments[i] == c.segments[item]; --i)
    if (c.is_word(i, u"按照") || c.is_word(i, u"按")) return true;
  return false;
}

/// 超出年度|目标任务|286万人: by how much it was passed.
bool surpasses(const Clause& c, int item) {
  for (int i = item - 1; i >= 0 && c.items[i].kind != ItemKind::mark; --i)
    for (const std::u16string_view passed : {u"超出", u"超过", u"高于", u"低于", u"超", u"比", u"较", u"距"})
      if (c.is_word(i, passed)) return true;
  return false;
}

/// 如期完成了脱贫攻坚|目标任务: what was reached.
bool is_reached(const Clause& c, int item) {
  if (!c.show(c.items[item]).ends_with(u"任务")) return false;
  if (surpasses(c, item)) return true;
  bool completed = false;
  for (int i = item - 1; i >= 0 && c.segments[i] == c.segments[item]; --i) {
    if (c.items[i].is(kTarget) || c.is_word(i, u"要") || c.is_word(i, u"将") || c.is_word(i, u"须"))
      return false;
    completed = completed || c.show(c.items[i]).starts_with(u"完成") || c.show(c.items[i]).ends_with(u"完成");
  }
  return completed;
}

bool is_order(const Clause& c, int item, const Figure& figure) {
  return c.is_word(item, u"要求") && !is_met(c, item) && !figure.per && figure.approx.empty() &&
         (figure.kind == MetricKind::count || figure.kind == MetricKind::money);
}

bool is_goal(const Clause& c, const Frame& frame) {
  if (frame.item > 0 && c.show(c.items[frame.item - 1]).ends_with(u"目标"))
    return !surpasses(c, frame.item - 1);
  if (c.is_word(frame.item - 1, u"的") &&
      (c.is_word(frame.item - 2, u"预测") || c.is_word(frame.item - 2, u"预计")))
    return true;
  // 5.5%左右的|全年|预期目标, 1200万人以上|目标任务的86%
  // 出货量目标由30万套上调到40万套
  for (int i = frame.item - 1; i > 0 && c.segments[i] == frame.segment; --i)
    if ((c.is_word(i, u"由") || c.is_word(i, u"从")) && c.show(c.items[i - 1]).ends_with(u"目标"))
      return true;
  const bool of = c.is_word(frame.right.begin, u"的");
  int behind = frame.right.begin + (of ? 1 : 0);
  if (behind < static_cast<int>(c.items.size()) && c.items[behind].kind == ItemKind::time) ++behind;
  if (behind >= static_cast<int>(c.items.size()) || behind >= frame.right.end) return false;
  if (c.is_word(behind + 1, u"区间")) return false;  // 利率上调至2%至3%的目标区间
  for (const std::u16string_view what : {u"预期", u"年度", u"总"})
    if (c.is_word(behind, what)) ++behind;
  const int own = c.items[frame.item].figure;  // -1: the figure is part of a name
  const auto unit = own < 0 ? std::nullopt : c.sentence->figures[static_cast<std::size_t>(own)].unit;
  const bool counts_goals =
      !of && unit && (*unit == u"个" || *unit == u"项" || *unit == u"大");  // 三项目标任务
  for (const std::u16string_view goal : {u"目标", u"目标任务", u"预期目标", u"年度目标", u"总目标"})
    if (c.is_word(behind, goal)) return !counts_goals;
  return of && c.is_word(behind, u"任务");
}

bool is_forecast(const Clause& c, const Frame& frame, const Figure& figure, const Governing& period) {
  const bool weather = figure.kind == MetricKind::temperature ||
                       (figure.unit && (*figure.unit == u"级" || *figure.unit == u"毫米"));
  if (!weather || period.past_before_today) return false;
  if (contains(slice(c.text, {c.items[0].span.begin, figure.span.begin}), u"预报")) return true;
  for (int i = frame.item - 1; i >= 0; --i)
    if (c.is_word(i, u"会") || c.is_word(i, u"将") ||
        (c.items[i].kind == ItemKind::time && holds_status_word(c.show(c.items[i]), StatusWord::coming)))
      return true;
  return period.ends_ahead;
}

bool is_planned(const Clause& c, const Frame& frame, const Claim& claim, const Governing& period) {
  if (planned_behind(c, frame) >= 0 && !period.past) return true;
  int end = claim.verb_item > frame.item ? claim.verb_item : frame.item;
  // 3家券商给出的|预测: behind 的 it is not they who are foreseen.
  for (int i = frame.item + 1; i < end; ++i)
    if (c.is_word(i, u"的")) end = i;
  const int own = c.items[frame.item].figure;  // -1: the figure is part of a name
  const bool bounded = own >= 0 && !c.sentence->figures[own].approx.empty();
  const bool unfinished = period.span && period.to && !period.past;
  bool parted = false;  // by a semicolon
  for (int i = end - 1; i >= 0; --i) {
    const Item& item = c.items[i];
    if (item.kind == ItemKind::mark && item.mark == u'。') break;
    parted = parted || item.mark == u';';
    if (item.kind == ItemKind::time) {
      const std::u16string_view time = c.show(item);
      if (c.is_word(i + 1, u"的")) continue;  // 将由目前的两小时缩短到一小时
      if (contains(time, u"目前") || time.starts_with(u"截至")) return false;
      if (opens_with_status_word(time, StatusWord::coming)) return true;
      // 年内在两处各添一座,总数增加到13座: what the rest of the year is to bring.
      if (unfinished && (time == u"年内" || time == u"今年内") &&
          (claim.to || (claim.reaches && claim.verb & (kUp | kDown | kTurn))))
        return true;
    }
    if (item.kind != ItemKind::word) continue;
    const std::u16string_view word = c.show(item);
    if (word == u"已" || word == u"已经" || word == u"实际") return false;
    // 去年,预计产值达30亿元;税收突破3亿元: of what is over only the figure that is not yet known.
    if (parted && period.past && word == u"预计") continue;
    if (dates_own_investment(c, i, frame)) continue;
    if (own >= 0 && is_order(c, i, c.sentence->figures[own]) && claim.verb & kAct) return true;
    // 确保任务落实,|形成问题清单30条: what was done so that it is sure.
    const bool told = word == u"确保" && c.segments[i] != frame.segment && claim.verb & (kAct | kHappen) &&
                      claim.verb_item >= 0 && c.segments[claim.verb_item] == frame.segment && !bounded;
    const bool done = i + 1 < frame.item && c.is_word(i + 1, u"了");  // 争取了
    if (item.is(kTarget) && !done && !is_reached(c, i) && is_future(c, i) && !told &&
        !is_attribute(c, i, frame))
      return true;
    // 今年要建设住房1.2万套; 今年再建20座: while the year goes on.
    if (unfinished && (word == u"要" || word == u"再") && claim.verb & kVerb &&
        c.items[i + 1].is(kVerb | kAdverb))
      return true;
    // 2024年目标:增长6%
    const bool announced = c.items[i + 1].kind == ItemKind::mark && c.items[i + 1].mark == u':';
    if (announced && (word.ends_with(u"目标") || word.ends_with(u"任务"))) return true;
  }
  return false;
}

bool is_advised(const Clause& c, const Frame& frame, const Claim& claim) {
  if (!(claim.verb & (kUp | kDown | kTurn)) || claim.verb_item <= 0 || claim.verb_item > frame.item)
    return false;
  const int segment = c.segments[claim.verb_item];
  for (int i = claim.verb_item - 1; i >= 0 && c.segments[i] == segment; --i) {
    if (c.is_word(i, u"应") || c.is_word(i, u"应该") || c.is_word(i, u"应当")) return true;
    if (c.is_word(i, u"可以") && c.is_word(i + 1, u"再")) return true;
  }
  return false;
}

bool is_done(const Clause& c, const Frame& frame) {
  for (int i = frame.item - 1; i >= 0; --i) {
    const std::u16string_view word = c.show(c.items[i]);
    for (const std::u16string_view done :
         {u"已", u"已经", u"现有", u"仍有", u"尚有", u"目前", u"截至目前", u"累计", u"达到了"})
      if (word == done) return true;
  }
  return false;
}

}  // namespace shuwen
