#include "metrics/context/claim_words.h"
#include "metrics/context/status_parts.h"

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
  const bool priced =
      text.ends_with(u"票") || contains_any(text, {u"票价", u"原价", u"收费", u"免费", u"免票", u"价格表"});
  return priced && (figure.kind == MetricKind::money || figure.kind == MetricKind::length ||
                    figure.kind == MetricKind::age);
}

/// 违规收费80万元 is what was taken, no tariff.
bool tells_what_was_charged(std::u16string_view text) {
  return contains_any(text,
                      {u"规收费", u"法收费", u"乱收费", u"多收费", u"重复收费", u"共收费", u"累计收费"});
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
  if (figure.unit && *figure.unit == u"折") return true;
  const bool money = figure.kind == MetricKind::money || figure.kind == MetricKind::rate;
  const std::u16string_view segment = segment_of(c, frame);
  // 最高额度提高到80万元 is laid down anew.
  if (money && claim.reaches && !claim.to && contains_any(segment, {u"最高额度", u"限额", u"最低工资"}))
    return true;
  const std::u16string_view before = slice(c.text, {c.items[frame.left.begin].span.begin, figure.span.begin});
  for (const std::u16string_view charged : {u"只收", u"仅收", u"每次收", u"半价", u"优惠价"})
    if (money && before.ends_with(charged)) return true;
  if (claim.verb & kChange || claim.from || claim.to) return false;
  if (contains_any(segment, {u"元封顶", u"起步价", u"计费"})) return true;
  if (!money && figure.kind != MetricKind::duration) return false;
  const bool station = contains_any(segment, {u"收费站", u"收费员", u"收费亭", u"收费公路"});
  if (!station && contains(segment, u"收费") && !tells_what_was_charged(segment)) return true;
  if (!money) return false;
  if (contains_any(before,
                   {u"月租费", u"月租金", u"月租", u"月缴费", u"停车费", u"管理费", u"物业费", u"挂号费"}))
    return true;
  if (contains_any(segment, {u"可获", u"可领", u"可享"}) &&
      contains_any(segment, {u"津贴", u"补贴", u"补助", u"奖励", u"资助"}))
    return true;
  // 每名学生每年补助1000元
  if (contains(before, u"每") && !contains_any(before, {u"已", u"共", u"累计"}))
    for (const std::u16string_view grant :
         {u"补助", u"补贴", u"奖励", u"资助", u"收取", u"缴纳", u"交纳", u"只交"})
      if (before.ends_with(grant)) return true;
  // 线索一经查实,奖励500元: whoever does it.
  const std::u16string_view told = slice(c.text, {c.items[0].span.begin, figure.span.begin});
  if (contains_any(told, {u"一经", u"查实后", u"核实后", u"凡"}))
    for (const std::u16string_view grant : {u"补助", u"补贴", u"奖励", u"资助", u"给予", u"奖"})
      if (before.ends_with(grant)) return true;
  // 起步价2元,最高7元
  const std::u16string_view sentence = slice(c.text, {c.items[0].span.begin, figure.span.begin});
  if (contains(before, u"最高") && contains_any(sentence, {u"起步价", u"票价", u"收费"})) return true;
  return contains(before, u"最高") &&
         contains_any(before, {u"授信", u"补贴", u"补助", u"奖励", u"可贷", u"贷款", u"额度", u"赔付",
                               u"报销", u"资助", u"限额"});
}

bool is_laid_down_price(const Clause& c, const Figure& figure, const Claim& claim) {
  // 生活标准为低保标准的1.3倍
  const bool relative = figure.kind == MetricKind::multiple || figure.kind == MetricKind::percent;
  const std::u16string_view subject = claim.subject ? slice(c.text, *claim.subject) : std::u16string_view{};
  // 报销比例为70%, 首付比例不低于20%: what is due, in shares.
  if (relative && !(claim.verb & kChange) && !claim.to)
    if (ends_in_claim_word(subject, kDue)) return true;
  if (relative && !(claim.verb & kChange) && subject.ends_with(u"标准") && !contains(subject, u"达"))
    return true;
  if (figure.kind != MetricKind::money && figure.kind != MetricKind::rate) return false;
  // 发放补贴380万元: so much was given.
  if (tells_what_was_charged(subject)) return false;
  if (!figure.per && claim.verb_item >= 0 && c.items[claim.verb_item].is(kTaking) &&
      !contains(subject, u"标准"))
    return false;
  if (ends_in_claim_word(subject, kPrice)) return !claim.to || contains(subject, u"标准");
  const bool price = subject.ends_with(u"价") || subject.ends_with(u"价格") || contains(subject, u"均价");
  // 每股盈利0.62元 is what was earned.
  const bool share = figure.unit && (figure.unit->ends_with(u"/股") || figure.unit->ends_with(u"/股份"));
  return figure.per && figure.unit && contains(*figure.unit, u"元/") && !price && !share &&
         !(claim.verb & kChange);
}

}  // namespace shuwen
