#include "metrics/context/period_scope.h"

#include <algorithm>

#include "metrics/context/status_words.h"

namespace shuwen {
namespace {

/// 周村长告诉记者, 据海州网报道: somebody else speaks, so that the time of what was told before is over.
bool has_new_speaker(const Clause& c) {
  for (int i = 0; i < static_cast<int>(c.items.size()) && c.items[i].kind != ItemKind::figure; ++i) {
    const Item& item = c.items[i];
    if (item.kind == ItemKind::time) return false;
    if (!item.is(kReport)) continue;
    for (const std::u16string_view speech : {u"告诉", u"说", u"介绍", u"表示", u"坦言", u"报道", u"称"})
      if (c.show(item) == speech && c.announces[c.segments[i]]) return true;
  }
  return false;
}

/// 为缓解资金压力,|安排1.2亿元: the first stretch only tells what for.
bool has_purpose(const Clause& c) {
  for (int i = 1; i < static_cast<int>(c.items.size()); ++i) {
    if (c.items[i].kind == ItemKind::figure || c.items[i].kind == ItemKind::time) return false;
    if (c.items[i].kind == ItemKind::mark) return c.items[i].mark == u',';
  }
  return false;
}

}  // namespace

bool leaves_period(const Clause& c) {
  if (c.items.empty()) return false;
  if (c.items[0].is(kPreposition) && c.is_word(0, u"在")) return true;
  if (c.english)
    return std::any_of(c.items.begin(), c.items.end(),
                       [&](const Item& item) { return c.show(item) == u"now" || c.show(item) == u"Now"; });
  // 现将4起案例通报如下; 为应对返程高峰,…加开60列: another act.
  if (c.is_word(0, u"现将") || c.is_word(0, u"现就") || (c.is_word(0, u"现") && c.is_word(1, u"将")))
    return true;
  if (c.items[0].mark == u'“') return true;  // “一斤卖8块钱。”: what somebody says by himself
  if (c.show(c.items[0]).starts_with(u"为") && !c.is_word(0, u"为期") && has_purpose(c)) return true;
  for (const std::u16string_view then : {u"过去", u"以前", u"从前", u"往年", u"往常", u"如今", u"现在"})
    if (c.is_word(0, then)) return true;
  return has_new_speaker(c) || event_stretch(c).has_value();
}

bool is_of_somebody(const Clause& c, std::size_t f, const Claim& claim) {
  if (c.sentence->figures[f].kind != MetricKind::age) return false;
  if (!claim.subject) return true;
  const std::u16string_view subject = slice(c.text, *claim.subject);
  return subject.find(u"年龄") == std::u16string_view::npos && !subject.ends_with(u"寿命");
}

bool is_year(const TimeExpression& time) {
  return time.from && time.to && time.from->ends_with("-01-01") && time.to->ends_with("-12-31") &&
         time.from->starts_with(time.to->substr(0, 4));
}

bool lies_within(const TimeExpression& time, const std::optional<std::string>& from,
                 const std::optional<std::string>& to) {
  return time.from && time.to && from && to && *from <= *time.from && *time.to <= *to &&
         (*from < *time.from || *time.to < *to);
}

bool dates_an_extreme(const Clause& c, int item) {
  const int segment = c.segments[item];
  int begin = item, end = item;
  while (begin > 0 && c.segments[begin - 1] == segment)
    --begin;
  while (end < static_cast<int>(c.items.size()) && c.segments[end] == segment)
    ++end;
  return holds_status_word(slice(c.text, c.span({begin, end})), StatusWord::extreme);
}

/// 其余|3个, 剩余2座: what is left to be done.
bool is_rest(const Clause& c, const Frame& frame) {
  for (const std::u16string_view rest : {u"其余", u"剩余", u"剩下", u"余下", u"尚有"})
    if (c.is_word(frame.item - 1, rest)) return true;
  return false;
}

/// Whether the segment, which has no figure of its own, begins with a plan: ,计划10月底前完工.
bool opens_with_plan(const Clause& c, int segment) {
  int first = -1;
  for (int i = 0; i < static_cast<int>(c.items.size()); ++i) {
    if (c.segments[i] != segment || c.items[i].kind == ItemKind::mark) continue;
    if (c.items[i].kind == ItemKind::figure) return false;
    if (first < 0) first = i;
  }
  return first >= 0 && c.items[first].kind == ItemKind::word && c.items[first].is(kTarget);
}

int planned_behind(const Clause& c, const Frame& frame) {
  bool planned = false;
  for (int i = frame.item + 1; i < static_cast<int>(c.items.size()); ++i) {
    const Item& item = c.items[i];
    if (item.kind == ItemKind::figure || c.is_word(i, u"的")) break;
    // 其余3个涉及迁改,|计划10月底前完工: the plan goes on in the next stretch.
    if (c.segments[i] != frame.segment &&
        (!is_rest(c, frame) || c.segments[i] != frame.segment + 1 || !opens_with_plan(c, frame.segment + 1)))
      break;
    planned = planned || (item.kind == ItemKind::word && item.is(kTarget));
    if (planned && item.kind == ItemKind::time) {
      // 泊位预计10月投产50个: of what stands behind.
      for (int j = i + 1; j < static_cast<int>(c.items.size()) && c.segments[j] == c.segments[i]; ++j)
        if (c.items[j].kind == ItemKind::figure) return -1;
      return i;
    }
  }
  return -1;
}

bool is_punished(const Clause& c, const Frame& frame, const Claim& claim) {
  if (claim.verb & kFine) return true;
  const std::u16string_view told =
      slice(c.text, c.span({frame.left.begin, std::max(frame.right.end, frame.item + 1)}));
  return holds_status_word(told, StatusWord::punished);
}

bool joins(const Clause& c, int item) {
  const Item& it = c.items[item];
  if (it.kind == ItemKind::mark) return it.mark == u'、' || it.mark == u',';
  return c.is_word(item, u"和") || c.is_word(item, u"与") || c.is_word(item, u"及") ||
         c.is_word(item, u"以及");
}

bool ends_reach(const Clause& c, int item) {
  const Item& it = c.items[item];
  // up from 30 percent, but: withdrew 2 billion from funds
  const bool origin =
      c.is_word(item, u"from") && item + 1 < static_cast<int>(c.items.size()) &&
      (c.items[item + 1].kind == ItemKind::figure || c.items[item + 1].kind == ItemKind::time);
  return (it.kind == ItemKind::mark && it.mark == u',') || origin || c.is_word(item, u"than") ||
         c.is_word(item, u"with");
}

std::vector<int> listed_times(const Clause& c, int end) {
  std::vector<int> listed;
  for (int i = end - 1; i >= 0; --i) {
    if (c.items[i].kind == ItemKind::figure) break;
    if (c.items[i].kind == ItemKind::time) {
      listed.insert(listed.begin(), i);
      if (i == 0 || !joins(c, i - 1)) break;
    } else if (!listed.empty() && !joins(c, i)) {
      break;
    }
  }
  return listed;
}

std::vector<std::size_t> listed_figures(const Clause& c, int begin) {
  std::vector<std::size_t> figures;
  for (int i = begin; i < static_cast<int>(c.items.size()); ++i) {
    const Item& item = c.items[i];
    if (item.kind == ItemKind::figure)
      figures.push_back(static_cast<std::size_t>(item.figure));
    else if (!figures.empty() && (!joins(c, i) || item.mark == u','))
      break;
  }
  return figures;
}

}  // namespace shuwen
