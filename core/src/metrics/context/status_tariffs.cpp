#include "metrics/context/claim_words.h"
#include "metrics/context/status_parts.h"
#include "metrics/context/status_words.h"

namespace shuwen {
namespace {

/// 成人票原价:50元(联票90元); 儿童票:身高1米至1.3米; 免费:3周岁以下儿童: a list of prices, and whom they are
/// for.
bool stands_in_price_list(const Clause& c, const Frame& frame, const Figure& figure) {
  int label = 0;
  while (label < frame.item && c.items[label].mark != u':' && c.items[label].kind != ItemKind::figure)
    ++label;
  if (label == frame.item || c.items[label].mark != u':' || label == 0) return false;
  const std::u16string_view text = slice(c.text, c.span({0, label}));
  const bool priced = text.ends_with(u"票") || holds_status_word(text, StatusWord::ticket);
  return priced && (figure.kind == MetricKind::money || figure.kind == MetricKind::length ||
                    figure.kind == MetricKind::age);
}

/// 以每盒3.5元购进, 以六折价格卖出: at what something changed hands.
bool is_dealt(const Clause& c, const Figure& figure, const Claim& claim) {
  // 以每张800元的价格,出租3张
  if (c.text.substr(figure.span.end).starts_with(u"的价格") ||
      c.text.substr(figure.span.end).starts_with(u"价格"))
    for (auto item = c.items.rbegin(); item != c.items.rend(); ++item) {
      if (item->span.end > figure.span.begin) continue;
      if (item->kind == ItemKind::mark) break;
      if (c.show(*item) == u"以") return true;
    }
  return (claim.action && is_claim_word(slice(c.text, *claim.action), kDealt)) ||
         opens_with_claim_word(c.text.substr(figure.span.end), kDealt);
}

/// 为1105名学生每人发放补贴2000元, 先后改装37辆,每辆收取3000元: whom it was paid to, or what was taken.
bool is_paid_out(const Clause& c, const Frame& frame) {
  for (int i = frame.item - 1; i >= 0; --i) {
    if (c.is_word(i, u"先后") || c.is_word(i, u"陆续")) return true;
    if (c.segments[i] != frame.segment || c.items[i].kind != ItemKind::figure) continue;
    const auto& unit = c.sentence->figures[static_cast<std::size_t>(c.items[i].figure)].unit;
    if (unit && (*unit == u"名" || *unit == u"人" || *unit == u"户" || *unit == u"位")) return true;
  }
  return false;
}

}  // namespace

std::u16string_view segment_of(const Clause& c, const Frame& frame) {
  int begin = frame.item, end = frame.item + 1;
  const int count = static_cast<int>(c.items.size());
  while (begin > 0 && c.segments[begin - 1] == frame.segment && c.items[begin - 1].kind != ItemKind::mark)
    --begin;
  while (begin > 0 && c.segments[begin - 1] == frame.segment)
    --begin;
  while (end < count && c.segments[end] == frame.segment)
    ++end;
  return slice(c.text, c.span({begin, end}));
}

bool is_tariff(const Clause& c, const Frame& frame, const Figure& figure, const Claim& claim) {
  if (stands_in_price_list(c, frame, figure)) return true;
  if (figure.unit && *figure.unit == u"折") return !is_dealt(c, figure, claim);
  const bool money = figure.kind == MetricKind::money || figure.kind == MetricKind::rate;
  const std::u16string_view segment = segment_of(c, frame);
  // 最高额度提高到80万元 is laid down anew.
  if (money && claim.reaches && !claim.to && holds_status_word(segment, StatusWord::standing)) return true;
  const std::u16string_view before = slice(c.text, {c.items[frame.left.begin].span.begin, figure.span.begin});
  if (money && ends_in_status_word(before, StatusWord::taken)) return true;
  // 超定额部分加价20%
  if (figure.kind == MetricKind::percent && contains(segment, u"部分") &&
      (before.ends_with(u"加价") || before.ends_with(u"加收")))
    return true;
  if (claim.verb & kChange || claim.from || claim.to) return false;
  if (holds_status_word(segment, StatusWord::tariff)) return true;
  if (!money && figure.kind != MetricKind::duration) return false;
  // 违规收费80万元 is what was taken, no tariff.
  if (contains(segment, u"收费") && !holds_status_word(segment, StatusWord::booth) &&
      !holds_status_word(segment, StatusWord::charged))
    return true;
  if (!money) return false;
  if (holds_status_word(before, StatusWord::fee) && !contains_any(before, {u"了", u"费用"})) return true;
  if (holds_status_word(segment, StatusWord::entitles) && holds_status_word(segment, StatusWord::benefit))
    return true;
  // 每名学生每年补助1000元
  if (contains(before, u"每") && !contains_any(before, {u"已", u"共", u"累计"}) &&
      ends_in_status_word(before, StatusWord::grant) && !is_paid_out(c, frame))
    return true;
  // 换乘的车主每次停车只需5元
  if (contains(before, u"每") && (before.ends_with(u"只需") || before.ends_with(u"仅需"))) return true;
  // 线索一经查实,奖励500元: whoever does it.
  const std::u16string_view told = slice(c.text, {c.items[0].span.begin, figure.span.begin});
  if (holds_status_word(told, StatusWord::whoever) && ends_in_status_word(before, StatusWord::reward))
    return true;
  // 起步价2元,最高7元
  return contains(before, u"最高") && (contains_any(told, {u"起步价", u"票价", u"收费", u"首小时"}) ||
                                       holds_status_word(before, StatusWord::ceiling));
}

bool is_grant(const Clause& c, const Frame& frame, const Figure& figure) {
  const std::u16string_view segment = segment_of(c, frame);
  if (contains_any(segment, {u"了", u"已", u"共", u"累计"})) return false;
  const std::u16string_view told = slice(c.text, {c.items[0].span.begin, figure.span.begin});
  // 按投资额的10%给予补助, 按30%的比例返还; 按违法所得的5倍处罚款3万元 is what was imposed.
  if (figure.kind == MetricKind::percent || figure.kind == MetricKind::multiple) {
    if (!contains(slice(c.text, {c.items[frame.left.begin].span.begin, figure.span.begin}), u"按"))
      return false;
    int end = frame.item + 1;
    while (end < static_cast<int>(c.items.size()) && c.segments[end] == frame.segment)
      if (c.items[end++].kind == ItemKind::figure) return false;
    return holds_status_word(slice(c.text, {figure.span.end, c.items[end - 1].span.end}), StatusWord::grant);
  }
  if (figure.kind != MetricKind::money) return false;
  // 举报一经查实,按2%给予奖励,最高20万元
  if (holds_status_word(told, StatusWord::whoever) && holds_status_word(told, StatusWord::reward))
    return true;
  // 对新认定的企业,一次性奖励20万元
  int begin = frame.item;
  while (begin > 0 && c.segments[begin - 1] == frame.segment)
    --begin;
  if (!holds_status_word(segment, StatusWord::reward)) return false;
  // 对首次入规企业一次性奖励20万元
  if (c.is_word(begin, u"对") && contains_any(segment, {u"一次性", u"最高"})) return true;
  if (begin == 0) return false;
  if (c.is_word(begin - 2, u"的") || c.is_word(begin - 1, u"的")) return true;  // 购买新车的,再补贴100元
  const int condition = c.segments[begin - 1];
  bool generic = false;
  for (int i = begin - 1; i >= 0 && c.segments[i] == condition; --i) {
    if (c.items[i].kind == ItemKind::time) return false;
    generic = generic || c.is_word(i, u"的");
    if (c.is_word(i, u"对") || c.is_word(i, u"凡")) return generic;
  }
  return false;
}

bool is_asked(const Clause& c, const Frame& frame, const Figure& figure) {
  return figure.kind == MetricKind::money && frame.item > 0 &&
         is_status_word(c.show(c.items[frame.item - 1]), StatusWord::asking);
}

bool is_laid_down_price(const Clause& c, const Figure& figure, const Claim& claim) {
  // 生活标准为低保标准的1.3倍
  const bool relative = figure.kind == MetricKind::multiple || figure.kind == MetricKind::percent;
  const std::u16string_view subject = claim.subject ? slice(c.text, *claim.subject) : std::u16string_view{};
  // 报销比例为70%, 首付比例不低于20%: what is due, in shares.
  if (relative && !(claim.verb & kChange) && !claim.to)
    if (ends_in_claim_word(subject, kDue) && !contains(subject, u"实际")) return true;
  if (relative && !(claim.verb & kChange) && subject.ends_with(u"标准") && !contains(subject, u"达"))
    return true;
  if (figure.kind != MetricKind::money && figure.kind != MetricKind::rate) return false;
  // 发放补贴380万元: so much was given.
  if (holds_status_word(subject, StatusWord::charged)) return false;
  if (!figure.per && claim.verb_item >= 0 && c.items[claim.verb_item].is(kTaking) &&
      !contains(subject, u"标准"))
    return false;
  // 发放补贴,合计221万元
  for (const std::u16string_view total : {u"合计", u"共计", u"总计", u"累计"})
    if (c.text.substr(0, figure.span.begin).ends_with(total)) return false;
  if (ends_in_claim_word(subject, kPrice)) return !claim.to || contains(subject, u"标准");
  const bool price = subject.ends_with(u"价") || contains(subject, u"价格") || contains(subject, u"均价");
  // 每股盈利0.62元 is what was earned.
  const bool share = figure.unit && (figure.unit->ends_with(u"/股") || figure.unit->ends_with(u"/股份"));
  if (is_dealt(c, figure, claim)) return false;
  // 平均每公斤57元 is what it came to.
  if (c.text.substr(0, figure.span.begin).ends_with(u"平均")) return false;
  return figure.per && figure.unit && contains(*figure.unit, u"元/") && !price && !share &&
         !(claim.verb & kChange);
}

}  // namespace shuwen
