// What is laid down for whoever it concerns: on a condition, each time, at the most.
#include <algorithm>
#include <array>

#include "metrics/context/status_parts.h"
#include "metrics/context/status_words.h"
#include "text/chars.h"

namespace shuwen {
namespace {

/// What follows for whoever is in the case named before.
constexpr std::array<std::u16string_view, 16> kFollows = {
    u"退还", u"减免", u"免收", u"加收", u"加罚", u"加扣", u"积",   u"加",
    u"扣",   u"扣减", u"记",   u"返还", u"补",   u"补贴", u"再加", u"再补"};
/// What is done in a case.
constexpr std::array<std::u16string_view, 9> kDealtWith = {u"给予", u"移送", u"移交", u"处", u"可",
                                                           u"不予", u"免",   u"免征", u"按"};
/// Right before the most that may be.
constexpr std::array<std::u16string_view, 8> kCapped = {u"最高开罚", u"最高罚", u"最高罚款", u"封顶",
                                                        u"可领",     u"可领取", u"可享",     u"可享受"};
/// What points are given for.
constexpr std::array<std::u16string_view, 6> kExchanged = {u"抵", u"可抵", u"折抵",
                                                           u"兑", u"兑换", u"可兑换"};

/// What whoever it concerns may do or get.
constexpr std::array<std::u16string_view, 30> kAllowed = {
    u"领",   u"领取", u"申领", u"申请", u"享",   u"享受", u"借",   u"借阅", u"续借", u"借用",
    u"续租", u"续约", u"续签", u"献",   u"携带", u"报销", u"提取", u"抵扣", u"预约", u"填报",
    u"选报", u"报考", u"兼报", u"购",   u"购买", u"贷",   u"贷款", u"延长", u"兑换", u"抵免"};
/// What is laid down in writing.
constexpr std::array<std::u16string_view, 8> kRules = {u"预案", u"规定", u"规程", u"制度",
                                                       u"章程", u"细则", u"办法", u"标准"};
/// How a share or a price is put into effect.
constexpr std::array<std::u16string_view, 8> kApplied = {u"执行", u"计算", u"计征", u"计收",
                                                         u"征收", u"缴存", u"计提", u"计发"};

template <std::size_t N>
bool is_any(std::u16string_view text, const std::array<std::u16string_view, N>& words) {
  return std::find(words.begin(), words.end(), text) != words.end();
}
template <std::size_t N>
bool ends_in_any(std::u16string_view text, const std::array<std::u16string_view, N>& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::u16string_view word) { return text.ends_with(word); });
}
template <std::size_t N>
bool holds_any(std::u16string_view text, const std::array<std::u16string_view, N>& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::u16string_view word) { return contains(text, word); });
}

/// Whether the stretch before the figure's ends in 的 or 者: 逾期的,加收5%; 再犯者,每次加罚2万元.
bool follows_condition(const Clause& c, const Frame& frame) {
  int begin = frame.item;
  while (begin > 0 && c.segments[begin - 1] == frame.segment)
    --begin;
  if (begin > 0 && c.items[begin - 1].kind == ItemKind::mark) --begin;
  if (begin == 0) return false;
  const std::uint32_t end = c.items[begin - 1].span.end;
  return end > 0 && one_of(c.text[end - 1], u"的者");
}

/// 已, 共, 被: so much it was.
bool is_told(std::u16string_view segment) {
  return contains_any(segment, {u"了", u"已", u"共", u"累计", u"被", u"占", u"为企业", u"为其"});
}

}  // namespace

bool is_consequence(const Clause& c, const Frame& frame, const Figure& figure) {
  if (figure.kind == MetricKind::multiple || figure.kind == MetricKind::age) return false;
  const std::u16string_view segment = segment_of(c, frame);
  if (is_told(segment)) return false;
  const std::u16string_view before = slice(c.text, {c.items[frame.left.begin].span.begin, figure.span.begin});
  if (follows_condition(c, frame) && holds_any(before, kFollows)) return true;
  // 随礼不超过200元的加10分
  if (const std::size_t of = before.rfind(u'的');
      of != std::u16string_view::npos && is_any(before.substr(of + 1), kFollows))
    return true;
  // 每次积5分, 可按日加收万分之五, 最高奖励货值的5%, 困难户减免四成, 封顶6800元
  if (figure.kind == MetricKind::money && contains(before, u"每") &&
      (before.ends_with(u"补") || before.ends_with(u"加码") || before.ends_with(u"最低")))
    return true;
  const bool each = contains_any(before, {u"每次", u"每例", u"按日", u"按月"});
  if (each && (ends_in_any(before, kFollows) || ends_in_status_word(before, StatusWord::grant))) return true;
  if (ends_in_any(before, kCapped) || (figure.kind == MetricKind::money && contains(before, u"最高可")))
    return true;
  // 按售价给予补贴,每件最高500元
  const auto grants = [](std::u16string_view text) {
    return contains_any(text, {u"奖励", u"补助", u"补贴", u"资助"});
  };
  if (figure.kind == MetricKind::money && before.ends_with(u"最高") && contains(before, u"每") &&
      grants(slice(c.text, {c.items[0].span.begin, figure.span.begin})))
    return true;
  if (figure.kind == MetricKind::percent || figure.kind == MetricKind::fraction) {
    // 对家装产品给予20%的补贴
    const bool granted = before.ends_with(u"给予") || before.ends_with(u"享受");
    return before.ends_with(u"减免") || before.ends_with(u"减征") ||
           (contains(before, u"最高") && grants(before)) ||
           (granted && grants(c.text.substr(figure.span.end, 5)));
  }
  return false;
}

bool is_exchanged(const Clause& c, const Frame& frame, const Figure& figure) {
  const auto changes = [&](int item) {
    return item >= 0 && item < static_cast<int>(c.items.size()) && is_any(c.show(c.items[item]), kExchanged);
  };
  const auto is_score = [&](int item) {
    return item >= 0 && item < static_cast<int>(c.items.size()) && c.items[item].kind == ItemKind::figure &&
           c.sentence->figures[static_cast<std::size_t>(c.items[item].figure)].unit == u"分";
  };
  const int next = frame.item + 1;
  if (figure.unit == u"分" && changes(next))
    return next + 1 < static_cast<int>(c.items.size()) && c.items[next + 1].kind == ItemKind::figure;
  return changes(frame.item - 1) && is_score(frame.item - 2);
}

bool lays_down_by_law(const Clause& c, const Frame& frame) {
  const std::u16string_view told = slice(c.text, {c.items[0].span.begin, c.items[frame.item].span.begin});
  const std::size_t title = told.rfind(u'》');
  if (title == std::u16string_view::npos || !told.substr(title + 1).starts_with(u"规定")) return false;
  const std::u16string_view applied = told.substr(title + 3);
  return contains_any(applied, {u"的,", u"者,"});
}

bool is_laid_down_limit(const Clause& c, const Frame& frame, const Claim& claim) {
  if (!claim.subject || claim.verb & kChange || claim.to || claim.from) return false;
  const std::u16string_view subject = slice(c.text, *claim.subject);
  for (const std::u16string_view limit : {u"限量", u"限值", u"限量值", u"警戒线", u"允许误差", u"允许偏差"})
    if (subject.ends_with(limit)) return c.is_word(frame.item - 1, u"为") || c.is_word(frame.item - 1, u"是");
  return false;
}

bool is_threshold_of(const Clause& c, const Frame& frame, const Figure& figure) {
  const std::u16string_view text = slice(c.text, figure.span);
  // 上班未满3个月的新手
  if (text.starts_with(u"未满") && c.is_word(frame.right.begin, u"的")) return true;
  // 使用15年以上的电梯
  if (figure.kind == MetricKind::duration && text.ends_with(u"以上") && c.is_word(frame.right.begin, u"的"))
    return true;
  // 10万元至20万元|的补1.2万元, 套补5000元以上|的移送公安机关: in which case what follows.
  const bool delimits = figure.range || figure.approx == "at_least" || figure.approx == "at_most";
  if (delimits && c.is_word(frame.right.begin, u"的") &&
      frame.right.begin + 1 < static_cast<int>(c.items.size())) {
    const std::u16string_view next = c.show(c.items[frame.right.begin + 1]);
    if (is_any(next, kFollows) || is_any(next, kDealtWith)) return true;
  }
  // 超速40公里以上|就要吊扣牌照
  return figure.approx == "at_least" &&
         (c.is_word(frame.right.begin, u"就要") || c.is_word(frame.right.begin, u"即可") ||
          (c.is_word(frame.right.begin, u"就") && c.is_word(frame.right.begin + 1, u"要")));
}

bool is_entitled(const Clause& c, const Frame& frame) {
  if (is_told(segment_of(c, frame))) return false;
  bool allowed = false;
  for (int i = frame.item - 1; i >= 0 && c.segments[i] == frame.segment; --i) {
    const Item& item = c.items[i];
    if (item.kind == ItemKind::figure || item.kind == ItemKind::mark) return false;
    const std::u16string_view word = c.show(item);
    if (word.size() > 1 && one_of(word[0], u"可得") && is_any(word.substr(1), kAllowed)) return true;
    if (allowed && (word == u"可" || word == u"可以" || word == u"得")) return true;
    allowed = allowed || is_any(word, kAllowed);
    if (!allowed && item.is(kVerb) && !item.is(kAdverb)) return false;  // 可借阅的图书|达10册
  }
  return false;
}

bool is_applied(const Clause& c, const Frame& frame, const Figure& figure) {
  if (is_told(segment_of(c, frame)) || frame.right.empty()) return false;
  const bool share = figure.kind == MetricKind::percent || figure.kind == MetricKind::money ||
                     figure.kind == MetricKind::rate;
  return share && (c.is_word(frame.item - 1, u"按") || c.is_word(frame.item - 1, u"按照")) &&
         is_any(c.show(c.items[frame.right.begin]), kApplied);
}

bool is_schedule(const Clause& c, const Frame& frame, const Figure& figure) {
  const std::u16string_view segment = segment_of(c, frame);
  const std::size_t each = segment.find(u'每'), least = segment.find(u"至少");
  if (each == segment.npos || least == segment.npos || least < each || is_told(segment)) return false;
  // 为每名学生至少提供1次指导 is no schedule.
  if (!is_digit(segment[each + 1]) && !one_of(segment[each + 1], u"年月周日天季小半两双三个旬")) return false;
  const bool often = figure.unit && (*figure.unit == u"次" || *figure.unit == u"遍" || *figure.unit == u"轮");
  return often || (figure.kind == MetricKind::duration && c.is_word(frame.item - 1, u"每"));
}

bool is_age_condition(const Clause& c, const Frame& frame, const Figure& figure) {
  if (figure.kind != MetricKind::age) return false;
  const std::u16string_view segment = segment_of(c, frame);
  if (!contains_any(segment, {u"年满", u"须满", u"应满", u"未满"}) || contains(segment, u"已")) return false;
  return c.is_word(frame.right.begin, u"的") || contains_any(segment, {u"需", u"须", u"应", u"凡"});
}

bool by_rules(const Clause& c, const Frame& frame, const Figure& figure) {
  if (!(figure.approx == "at_least" || figure.approx == "at_most" || figure.range) ||
      is_told(segment_of(c, frame)))
    return false;
  if (!c.is_word(0, u"按照") && !c.is_word(0, u"根据") && !c.is_word(0, u"依照") && !c.is_word(0, u"依据"))
    return false;
  for (int i = 1; i < frame.item; ++i) {
    if (c.items[i].kind != ItemKind::mark || c.items[i].mark == u'、') continue;
    return c.items[i].mark == u',' &&
           ends_in_any(slice(c.text, {c.items[0].span.begin, c.items[i].span.begin}), kRules);
  }
  return false;
}

}  // namespace shuwen
