#include "metrics/period.h"

#include <algorithm>

#include "metrics/calendar.h"
#include "metrics/english_context.h"

namespace shuwen {
namespace {

bool dated(const TimeExpression& time) {
  return time.from || time.to;
}

int months_between(const Day& from, const Day& to) {
  return (to.year - from.year) * 12 + to.month - from.month;
}

/// 2016年12月交付的项目; 系统于今年2月20日启用; 2015年就开办: a day that dates one event only, said in
/// passing, and nothing of what the stretches behind it tell.
bool dates_one_event(const Clause& c, int item, const TimeExpression& time) {
  if (time.kind != TimeKind::date) return false;
  const auto& items = c.items;
  const int segment = c.segments[item];
  if (c.is_word(item - 1, u"于")) {
    for (int i = item + 1; i < static_cast<int>(items.size()) && c.segments[i] == segment; ++i)
      for (const std::u16string_view gathering : {u"召开", u"举行", u"举办", u"开幕", u"闭幕", u"发生"})
        if (c.is_word(i, gathering)) return false;
    return true;
  }
  if (c.is_word(item + 1, u"就") || c.is_word(item + 1, u"便")) return true;
  // The verb right behind the time, then 的 before the noun.
  if (item + 1 >= static_cast<int>(items.size()) || !items[item + 1].is(kVerb)) return false;
  for (int i = item + 2; i < static_cast<int>(items.size()) && c.segments[i] == segment; ++i) {
    if (items[i].kind == ItemKind::figure) return false;
    if (c.is_word(i, u"的")) return true;
  }
  return false;
}

/// A time that says what something is compared with, when it was announced, or what it belongs to.
bool is_aside(const Clause& c, int item, const TimeExpression& time, const Frame* frame) {
  const auto& items = c.items;
  if (time.compared) return true;
  if (item > 0 && items[item - 1].is(kBasis) && items[item - 1].kind == ItemKind::word) {
    const std::u16string_view word = c.show(items[item - 1]);
    if (word != u"同期") return true;
  }
  if (c.is_word(item - 1, u"than") || c.is_word(item - 1, u"with")) return true;
  if (c.is_word(item + 1, u"相比") || items[item].in_title) return true;
  // 14日宣布, 5月20日专访了: in a stretch of its own that only says who said it when.
  if (c.announces[c.segments[item]]) return true;
  if ((!frame || frame->segment != c.segments[item]) && dates_one_event(c, item, time)) return true;
  return items[item].round > 0 && (!frame || frame->bracket < 0);  // 合肥(常年11月19日)
}

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

/// 飞行期间, …: the sentence begins with a stretch that has no dates.
bool begins_with_event(const Clause& c) {
  int last = -1;
  for (int i = 0; i < static_cast<int>(c.items.size()) && c.segments[i] == 0; ++i) {
    if (c.items[i].kind == ItemKind::figure || c.items[i].kind == ItemKind::time) return false;
    if (c.items[i].kind != ItemKind::mark) last = i;
  }
  return last > 0 && c.show(c.items[last]).ends_with(u"期间");
}

/// Whether the sentence leaves the time that the one before it was told in.
bool leaves_period(const Clause& c) {
  if (c.items.empty()) return false;
  if (c.items[0].is(kPreposition) && c.is_word(0, u"在")) return true;
  if (is_english(c))
    return std::any_of(c.items.begin(), c.items.end(),
                       [&](const Item& item) { return c.show(item) == u"now" || c.show(item) == u"Now"; });
  for (const std::u16string_view then : {u"过去", u"以前", u"从前", u"往年", u"往常", u"如今", u"现在"})
    if (c.is_word(0, then)) return true;
  return has_new_speaker(c) || begins_with_event(c);
}

/// 62岁的老人, 60岁以上老人: an age is no event, 平均年龄41岁 is measured.
bool is_of_somebody(const Clause& c, std::size_t f, const Claim& claim) {
  if (c.sentence->figures[f].kind != MetricKind::age) return false;
  return !claim.subject || slice(c.text, *claim.subject).find(u"年龄") == std::u16string_view::npos;
}

bool joins(const Clause& c, int item) {
  const Item& it = c.items[item];
  if (it.kind == ItemKind::mark) return it.mark == u'、' || it.mark == u',';
  return c.is_word(item, u"和") || c.is_word(item, u"与") || c.is_word(item, u"及") ||
         c.is_word(item, u"以及");
}

/// What stands behind it in an English sentence does not date what stands before.
bool ends_reach(const Clause& c, int item) {
  const Item& it = c.items[item];
  return (it.kind == ItemKind::mark && it.mark == u',') || c.is_word(item, u"from") ||
         c.is_word(item, u"than") || c.is_word(item, u"with");
}

/// The times of a list that ends before `end`: 2021年、2022年和2023年,产量分别为….
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

}  // namespace

Governing PeriodReader::made(Span span, const TimeExpression& time, int segment) const {
  Governing period{span, time.from, time.to, segment};
  period.ahead = !reference_.empty() && ((!period.from && period.to && *period.to > reference_) ||
                                         (period.from && *period.from > reference_));
  period.past = !reference_.empty() && period.to && *period.to <= reference_;
  return period;
}

void PeriodReader::resolve(TimeExpression& time) {
  const auto move = [](std::optional<std::string>& date, int days, int months) {
    if (const auto day = parse_iso(date.value_or(""))) date = iso(add_days(add_months(*day, months), days));
  };
  if (time.refers_to == RefersTo::day && !last_day_.empty()) {
    std::optional<std::string> moved = last_day_;
    move(moved, time.day_offset, 0);
    if (time.from) time.from = moved;
    time.to = moved;
  } else if (time.refers_to == RefersTo::same_stretch && last_) {
    const auto year = parse_iso(time.to.value_or("")), day = parse_iso(last_->to.value_or(""));
    if (year && day && day->year == year->year + 1) {
      time.from = last_->from;
      time.to = last_->to;
      move(time.from, 0, -12);
      move(time.to, 0, -12);
    }
  } else if (time.refers_to == RefersTo::stretch) {
    const auto fits = [&](const TimeExpression& stretch) {
      const auto from = parse_iso(*stretch.from), to = parse_iso(*stretch.to);
      return from && to && (time.years == 0 || months_between(*from, *to) + 1 == 12 * time.years);
    };
    const auto& stretch = time.years == 0 && reported_ ? reported_ : last_stretch_;
    if (stretch && fits(*stretch)) {
      time.from = stretch->from;
      time.to = stretch->to;
    }
  }
  if (time.from && time.to && *time.from == *time.to) last_day_ = *time.to;
  if (time.compared || !dated(time) || time.refers_to != RefersTo::nothing) return;
  last_ = time;
  // 三年来 is counted from the reference date: no stretch that 这三年 could mean but by the same count.
  if (time.from && time.to && *time.from != *time.to && *time.to != reference_) last_stretch_ = time;
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

void PeriodReader::pass_over(std::u16string_view text, const std::vector<TimeExpression>& times) {
  for (TimeExpression time : times) {
    resolve(time);
    if (!dated(time) || time.kind == TimeKind::time || time.compared) continue;
    carried_ = made(time.span, time, -1);
    if (is_now(slice(text, time.span))) carried_.reset();
  }
}

bool PeriodReader::is_now(std::u16string_view shown) {
  return shown == u"目前" || shown == u"当前";
}

/// The time of the sentence that governs the figure: behind it in English, else the nearest before it.
std::optional<Governing> PeriodReader::own_period(const Clause& c, std::size_t f,
                                                  const std::vector<Claim>& claims,
                                                  const std::vector<TimeExpression>& times) const {
  const Frame& frame = c.frames[f];
  const bool age = is_of_somebody(c, f, claims[f]);
  const int count = static_cast<int>(c.items.size());
  // 40.8 percent last year, 47 parks opened this year: English says it behind the figure too.
  const bool latin = is_english(c);
  for (int i = frame.item + 1; latin && i < count; ++i) {
    if (ends_reach(c, i)) break;
    if (c.items[i].kind == ItemKind::figure) break;
    if (c.items[i].kind == ItemKind::time)
      return made(c.items[i].span, times[c.items[i].time], c.segments[i]);
  }
  int origin = -1;  // 由2019年的61%提高到: that year is the first figure's own
  if (claims[f].to && f > 0)
    for (int i = c.frames[f - 1].left.begin; i < c.frames[f - 1].item; ++i)
      if (c.is_word(i, u"由") || c.is_word(i, u"从")) origin = i;
  for (int i = frame.item - 1; i >= 0; --i) {
    const Item& item = c.items[i];
    if (item.kind != ItemKind::time) continue;
    if (age && c.segments[i] != frame.segment) break;
    const TimeExpression& time = times[item.time];
    if (time.kind == TimeKind::time && !dated(time)) continue;
    // from 40.8 percent last year to 42.3 percent: last year is the first figure's own.
    if (latin && i > 0 && c.items[i - 1].kind == ItemKind::figure) continue;
    if (origin >= 0 && i > origin && i < c.frames[f - 1].item) continue;
    // 比2017年的2073亿元增长: that year is this figure's own.
    const bool own = c.is_word(i + 1, u"的") && i + 2 == frame.item;
    if (!own && is_aside(c, i, time, &frame)) continue;
    // 2019年的63%…, 94%: an attribute of the figure before only.
    const bool own_figures = c.is_word(i + 1, u"的") && i + 2 < count &&
                             c.items[i + 2].kind == ItemKind::figure && i + 2 != frame.item;
    if (own_figures) continue;
    return made(item.span, time, c.segments[i]);
  }
  // invested 3 billion yuan in 15 hospitals since 2022, adding 300 beds: one time for all of them.
  for (int i = frame.item + 1; latin && i < count; ++i) {
    if (ends_reach(c, i)) break;
    if (c.items[i].kind == ItemKind::time)
      return made(c.items[i].span, times[c.items[i].time], c.segments[i]);
  }
  return std::nullopt;
}

/// 2016年至2018年,支出分别为3亿元、5亿元和8亿元: each year has its own figure.
void PeriodReader::share_years(const Clause& c, const std::vector<TimeExpression>& times,
                               std::vector<Governing>& periods) const {
  for (int i = 0; i < static_cast<int>(c.items.size()); ++i) {
    if (!c.show(c.items[i]).starts_with(u"分别")) continue;
    std::vector<std::size_t> figures;
    for (int j = i + 1; j < static_cast<int>(c.items.size()); ++j) {
      const Item& item = c.items[j];
      if (item.kind == ItemKind::figure)
        figures.push_back(static_cast<std::size_t>(item.figure));
      else if (!figures.empty() && (!joins(c, j) || item.mark == u','))
        break;
    }
    const std::vector<int> listed = listed_times(c, i);
    if (figures.size() < 2 || listed.empty()) continue;
    if (listed.size() == figures.size()) {
      for (std::size_t k = 0; k < figures.size(); ++k)
        periods[figures[k]] =
            made(c.items[listed[k]].span, times[c.items[listed[k]].time], c.segments[listed[k]]);
      continue;
    }
    const TimeExpression& span = times[c.items[listed.back()].time];
    const auto first = parse_iso(span.from.value_or("")), last = parse_iso(span.to.value_or(""));
    if (listed.size() != 1 || !first || !last ||
        last->year - first->year + 1 != static_cast<int>(figures.size()))
      continue;
    for (std::size_t k = 0; k < figures.size(); ++k) {
      TimeExpression year = span;
      const DayRange range = year_range(first->year + static_cast<int>(k));
      year.from = iso(*range.from);
      year.to = iso(*range.to);
      periods[figures[k]] = made(span.span, year, c.segments[listed[0]]);
    }
  }
}

void PeriodReader::carry(const Clause& c, const std::vector<TimeExpression>& times) {
  for (int i = 0; i < static_cast<int>(c.items.size()); ++i) {
    const Item& item = c.items[i];
    if (item.kind != ItemKind::time) continue;
    const TimeExpression& time = times[item.time];
    if (is_aside(c, i, time, nullptr) || c.is_word(i + 1, u"的") || time.kind == TimeKind::time) continue;
    carried_ = made(item.span, time, -1);
    if (!dated(time) || is_now(c.show(item))) carried_.reset();
  }
}

std::vector<Governing> PeriodReader::read(const Clause& c, const std::vector<Claim>& claims) {
  std::vector<TimeExpression> times = c.sentence->times;
  for (TimeExpression& time : times)
    resolve(time);
  std::vector<Governing> periods(claims.size());
  if (leaves_period(c)) carried_.reset();
  const bool new_scene = !c.items.empty() && c.items[0].is(kPreposition) && c.is_word(0, u"在");
  for (std::size_t f = 0; f < claims.size(); ++f) {
    const bool age = is_of_somebody(c, f, claims[f]);
    std::optional<Governing> found = own_period(c, f, claims, times);
    if (!found && !age && !new_scene) found = carried_ ? carried_ : heading_;
    if (found) periods[f] = *found;
  }
  share_years(c, times, periods);
  carry(c, times);
  return periods;
}

std::optional<TimeExpression> reported_stretch(const std::vector<Sentence>& sentences,
                                               const std::string& reference_date) {
  for (const Sentence& sentence : sentences)
    for (const TimeExpression& time : sentence.times) {
      const auto from = parse_iso(time.from.value_or("")), to = parse_iso(time.to.value_or(""));
      if (!from || !to || time.compared || time.refers_to != RefersTo::nothing) continue;
      if (months_between(*from, *to) < 2 || *time.to > reference_date) continue;
      return time;
    }
  return std::nullopt;
}

}  // namespace shuwen
