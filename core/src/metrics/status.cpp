#include "metrics/status.h"

#include "text/chars.h"

namespace shuwen {
namespace {

bool contains(std::u16string_view text, std::u16string_view part) {
  return text.find(part) != std::u16string_view::npos;
}

/// 将 before a verb is a future; before a noun it fronts the object. 计划, 预期 are markers only as verbs.
bool is_future(const Clause& c, int item) {
  const std::u16string_view word = c.show(c.items[item]);
  const bool noun_too = word == u"计划" || word == u"预期" || word == u"规划" || word == u"预算" ||
                        word == u"希望" || word == u"打算" || word == u"预测";
  if (word != u"将" && !noun_too) return true;
  if (item + 1 >= static_cast<int>(c.items.size())) return false;
  const Item& next = c.items[item + 1];
  if (noun_too && item > 0 &&
      (c.is_word(item - 1, u"比") || c.is_word(item - 1, u"较") || c.is_word(item - 1, u"原") ||
       c.is_word(item - 1, u"的")))
    return false;
  if (noun_too && next.kind == ItemKind::name) return true;
  if (next.kind == ItemKind::time) return !c.is_word(item + 2, u"的");
  if (!next.is(kVerb | kAdverb | kPreposition)) return false;
  if (word != u"将") return true;
  // 将申请材料由11份精简为4份
  for (int i = item + 1; i < static_cast<int>(c.items.size()) && c.segments[i] == c.segments[item]; ++i)
    if (c.is_word(i, u"由") || c.is_word(i, u"从")) return false;
  return true;
}

/// A marker of what is planned before the figure (or between it and its verb), not taken back by 已 or 目前.
bool is_planned(const Clause& c, const Frame& frame, const Claim& claim) {
  const int end = claim.verb_item > frame.item ? claim.verb_item : frame.item;
  for (int i = end - 1; i >= 0; --i) {
    const Item& item = c.items[i];
    if (item.kind == ItemKind::mark && item.mark == u'。') break;
    if (item.kind == ItemKind::time) {
      const std::u16string_view time = c.show(item);
      if (contains(time, u"目前") || time.starts_with(u"截至")) return false;
    }
    if (item.kind != ItemKind::word) continue;
    const std::u16string_view word = c.show(item);
    if (word == u"已" || word == u"已经") return false;
    if (item.is(kTarget) && is_future(c, i)) return true;
  }
  return false;
}

bool is_laid_down_price(const Clause& c, const Figure& figure, const Claim& claim) {
  if (figure.kind != MetricKind::money && figure.kind != MetricKind::rate) return false;
  const std::u16string_view subject = claim.subject ? slice(c.text, *claim.subject) : std::u16string_view{};
  for (const std::u16string_view noun :
       {u"标准", u"票价", u"原价", u"门票", u"票", u"摊位费", u"补贴", u"起步价", u"收费", u"平时价",
        u"优惠价", u"统一价格", u"工本费", u"停车费", u"押金", u"学费"})
    if (subject.ends_with(noun)) return !claim.to || contains(subject, u"标准");
  const bool price = subject.ends_with(u"价") || subject.ends_with(u"价格") || contains(subject, u"均价");
  return figure.per && figure.unit && contains(*figure.unit, u"元/") && !price && !(claim.verb & kChange);
}

/// 3级以上地震, 10公里内的村庄: a threshold that says which things are counted.
bool delimits(const Clause& c, const Frame& frame, const Figure& figure) {
  const bool measured = figure.kind != MetricKind::count && figure.kind != MetricKind::money &&
                        figure.kind != MetricKind::percent && figure.kind != MetricKind::fraction &&
                        figure.kind != MetricKind::multiple && figure.kind != MetricKind::duration;
  if (!measured) return false;
  const std::u16string_view text = slice(c.text, figure.span);
  const bool bound = text.ends_with(u"以上") || text.ends_with(u"以下") || text.ends_with(u"以内") ||
                     text.ends_with(u"内") || text.ends_with(u"范围内") || text.ends_with(u"以上)");
  if (!bound || frame.right.empty()) return false;
  return c.is_word(frame.right.begin, u"的") || !leading_noun(c, frame.right).empty() ||
         c.items[frame.right.begin].is(kHave);
}

bool has_rule_word(const Clause& c, const Frame& frame) {
  for (int i = frame.item - 1; i >= 0; --i) {
    const Item& item = c.items[i];
    if (item.kind == ItemKind::mark && (item.mark == u'。' || item.mark == u';')) return false;
    if (item.kind != ItemKind::word || !item.is(kRule)) continue;
    // 应, 不得 hold for the whole sentence; 上限, 限速 for their own figure.
    if (!ends_in(c.show(item), kMeasure) || c.segments[i] == frame.segment) return true;
  }
  return false;
}

bool is_fine(const Clause& c, const Frame& frame, const Figure& figure, const Claim& claim) {
  if (!(claim.verb & kFine)) return false;
  if (figure.range || !figure.approx.empty()) return true;
  // …的,处100元: a condition goes before.
  for (int i = frame.item - 1; i > 0; --i)
    if (c.items[i].kind == ItemKind::mark && c.items[i].mark == u',' && c.is_word(i - 1, u"的")) return true;
  return false;
}

}  // namespace

Genre genre_of(std::u16string_view title) {
  Genre genre;
  std::u16string_view bare = title;
  while (!bare.empty() && (bare.back() == u'》' || bare.back() == u'>' || bare.back() == u')' ||
                           bare.back() == u'）' || bare.back() == u'”'))
    bare.remove_suffix(1);
  for (const std::u16string_view end :
       {u"办法", u"规定", u"条例", u"细则", u"规则", u"准则", u"办法》的通知", u"规定》的通知",
        u"细则》的通知", u"条例》的通知", u"标准》的通知", u"试行", u"辦法", u"規定", u"細則"})
    if (bare.ends_with(end)) genre.lays_down = true;
  return genre;
}

Status status_of(const Clause& c, std::size_t f, const Claim& claim, const Governing& period,
                 const Genre& genre) {
  const Figure& figure = c.sentence->figures[f];
  const Frame& frame = c.frames[f];
  const std::u16string_view text = slice(c.text, figure.span);
  if (figure.kind == MetricKind::age && (figure.range || !figure.approx.empty())) return Status::rule;
  if (is_fine(c, frame, figure, claim)) return Status::rule;
  if (delimits(c, frame, figure)) return Status::rule;
  if (claim.from) return Status::actual;
  if (is_planned(c, frame, claim)) return Status::target;
  if (is_laid_down_price(c, figure, claim)) return Status::rule;
  const bool deadline = !period.from && period.to;
  if (period.ahead && (period.segment == frame.segment || (deadline && period.segment >= 0)) &&
      !(genre.lays_down && claim.carried_subject))
    return Status::target;
  // 每周3次, 48小时以内办结: how often and how fast it has to be done.
  const std::u16string_view unit = figure.unit ? std::u16string_view(*figure.unit) : std::u16string_view();
  const bool frequency = figure.per && text.starts_with(u"每") &&
                         (unit.starts_with(u"次") || unit.starts_with(u"天") || unit.starts_with(u"小时") ||
                          unit.starts_with(u"班"));
  if (frequency) return Status::rule;
  if (figure.kind == MetricKind::duration && text.ends_with(u"内") && figure.approx == "at_most")
    return Status::rule;
  if (has_rule_word(c, frame)) return Status::rule;
  if (text.starts_with(u"不少于") || text.starts_with(u"不低于") || text.starts_with(u"不高于") ||
      text.starts_with(u"不超过") || text.starts_with(u"不得") || text.starts_with(u"不大于") ||
      text.starts_with(u"不小于") || contains(text, u"不少于"))
    return Status::rule;
  if (figure.per && contains(text, u"至少")) return Status::rule;
  if (genre.lays_down && !period.past) return Status::rule;
  return Status::actual;
}

}  // namespace shuwen
