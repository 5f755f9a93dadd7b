#include "metrics/period.h"

#include "metrics/calendar.h"
#include "metrics/english_context.h"

namespace shuwen {
namespace {

bool dated(const TimeExpression& time) {
  return time.from || time.to;
}

/// A time that says what something is compared with, when it was announced, or what it belongs to.
bool is_aside(const Clause& c, int item, const Frame* frame) {
  const auto& items = c.items;
  if (item > 0 && items[item - 1].is(kBasis) && items[item - 1].kind == ItemKind::word) {
    const std::u16string_view word = c.show(items[item - 1]);
    if (word != u"同期") return true;
  }
  if (c.is_word(item + 1, u"相比") || items[item].in_title) return true;
  // 14日宣布, 5月20日专访了: in a stretch of its own that only says who said it when.
  if (c.announces[c.segments[item]]) return true;
  return items[item].round > 0 && (!frame || frame->bracket < 0);  // 合肥(常年11月19日)
}

}  // namespace

Governing PeriodReader::made(Span span, const TimeExpression& time, int segment) const {
  Governing period{span, time.from, time.to, segment};
  period.ahead = !reference_.empty() && ((!period.from && period.to && *period.to > reference_) ||
                                         (period.from && *period.from > reference_));
  period.past = !reference_.empty() && period.to && *period.to <= reference_;
  return period;
}

void PeriodReader::resolve(TimeExpression& time) {
  if (time.refers_back && !last_day_.empty()) {
    if (const auto day = parse_iso(last_day_)) {
      const std::string moved = iso(add_days(*day, time.day_offset));
      if (time.from) time.from = moved;
      time.to = moved;
    }
  }
  if (time.from && time.to && *time.from == *time.to) last_day_ = *time.to;
}

void PeriodReader::begin_paragraph(std::u16string_view, const std::vector<TimeExpression>& heading) {
  carried_.reset();
  heading_.reset();
  for (const TimeExpression& time : heading)
    if (dated(time)) {
      heading_ = made(time.span, time, -1);
      heading_->from_heading = true;
      break;
    }
}

void PeriodReader::pass_over(std::u16string_view, const std::vector<TimeExpression>& times) {
  for (TimeExpression time : times) {
    resolve(time);
    if (dated(time) && time.kind != TimeKind::time) carried_ = made(time.span, time, -1);
  }
}

std::vector<Governing> PeriodReader::read(const Clause& c, const std::vector<Claim>& claims) {
  std::vector<TimeExpression> times = c.sentence->times;
  for (TimeExpression& time : times)
    resolve(time);
  std::vector<Governing> periods(claims.size());
  const bool new_scene = !c.items.empty() && c.items[0].is(kPreposition) && c.is_word(0, u"在");
  for (std::size_t f = 0; f < claims.size(); ++f) {
    const Frame& frame = c.frames[f];
    const bool narrow = c.sentence->figures[f].kind == MetricKind::age;
    std::optional<Governing> found;
    // 40.8 percent last year, 47 parks opened this year: English says it behind the figure too.
    const bool latin = frame.item + 1 < static_cast<int>(c.items.size()) && is_english(c);
    for (int i = frame.item + 1; latin && i < static_cast<int>(c.items.size()) && !found; ++i) {
      if (c.items[i].kind == ItemKind::figure ||
          (c.items[i].kind == ItemKind::mark && c.items[i].mark == u','))
        break;
      if (c.items[i].kind == ItemKind::time)
        found = made(c.items[i].span, times[c.items[i].time], c.segments[i]);
    }
    int origin = -1;  // 由2019年的61%提高到: that year is the first figure's own
    if (claims[f].to && f > 0)
      for (int i = c.frames[f - 1].left.begin; i < c.frames[f - 1].item; ++i)
        if (c.is_word(i, u"由") || c.is_word(i, u"从")) origin = i;
    for (int i = frame.item - 1; i >= 0 && !found; --i) {
      const Item& item = c.items[i];
      if (item.kind != ItemKind::time) continue;
      if (narrow && c.segments[i] != frame.segment) break;
      const TimeExpression& time = times[item.time];
      if (time.kind == TimeKind::time && !dated(time)) continue;
      // from 40.8 percent last year to 42.3 percent: last year is the first figure's own.
      if (latin && i > 0 && c.items[i - 1].kind == ItemKind::figure) continue;
      if (origin >= 0 && i > origin && i < c.frames[f - 1].item) continue;
      // 比2017年的2073亿元增长: that year is this figure's own.
      const bool own = c.is_word(i + 1, u"的") && i + 2 == frame.item;
      if (!own && is_aside(c, i, &frame)) continue;
      // 2019年的63%…, 94%: an attribute of the figure before only.
      const bool own_figures = c.is_word(i + 1, u"的") && i + 2 < static_cast<int>(c.items.size()) &&
                               c.items[i + 2].kind == ItemKind::figure && i + 2 != frame.item;
      if (own_figures) continue;
      found = made(item.span, time, c.segments[i]);
    }
    if (!found && !narrow && !new_scene) found = carried_ ? carried_ : heading_;
    if (found) periods[f] = *found;
  }
  for (int i = 0; i < static_cast<int>(c.items.size()); ++i) {
    const Item& item = c.items[i];
    if (item.kind != ItemKind::time || is_aside(c, i, nullptr) || c.is_word(i + 1, u"的")) continue;
    const TimeExpression& time = times[item.time];
    if (time.kind == TimeKind::time) continue;
    carried_ = made(item.span, time, -1);
    if (!dated(time)) carried_.reset();
  }
  return periods;
}

}  // namespace shuwen
