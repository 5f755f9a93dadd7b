#include "metrics/context/period.h"

#include <algorithm>
#include <initializer_list>

#include "metrics/context/period_scope.h"
#include "metrics/times/calendar.h"
#include "text/chars.h"

namespace shuwen {
namespace {

/// “双11”: the time is what is quoted, and said by nobody.
bool is_quoted_itself(const Clause& c, int item) {
  return item > 0 && item + 1 < static_cast<int>(c.items.size()) && c.items[item - 1].mark == u'“' &&
         c.items[item + 1].mark == u'”';
}

}  // namespace

Governing PeriodReader::made(Span span, const TimeExpression& time, int segment) const {
  Governing period{span, time.from, time.to, segment};
  period.ahead = !reference_.empty() && ((!period.from && period.to && *period.to > reference_) ||
                                         (period.from && *period.from > reference_));
  period.past_before_today = !reference_.empty() && period.to && *period.to < reference_;
  // 今年 ends ahead, too, and forecasts nothing.
  const auto today = parse_iso(reference_);
  period.ends_ahead = today && period.to && *period.to > reference_ &&
                      (!period.from || *period.from >= iso(add_days(*today, -2)));
  period.past = !reference_.empty() && period.to && *period.to <= reference_;
  return period;
}

/// 一个月内, 9天: how long it took.
bool of_length(const Clause& c, int item) {
  const std::u16string_view shown = c.show(c.items[item]);
  return (is_digit(shown[0]) || one_of(shown[0], u"一二两三四五六七八九十半")) &&
         one_of(shown.back(), u"内里间天周年月");
}

/// 截至4月底,今年|…: up to when in the year that the time at `item` names; -1 when nothing says so.
int up_to_within(const Clause& c, int item, const std::vector<TimeExpression>& times) {
  const TimeExpression& year = times[c.items[item].time];
  const auto from = parse_iso(year.from.value_or("")), to = parse_iso(year.to.value_or(""));
  if (!from || !to || months_between(*from, *to) != 11 || item < 2 || c.items[item - 1].mark != u',' ||
      c.items[item - 2].kind != ItemKind::time || !c.show(c.items[item - 2]).starts_with(u"截"))
    return -1;
  const TimeExpression& until = times[c.items[item - 2].time];
  return until.to && !until.from && *until.to >= *year.from && *until.to <= *year.to ? item - 2 : -1;
}

/// Whether a semicolon stands between the items.
bool parted(const Clause& c, int from, int to) {
  return std::any_of(c.items.begin() + from, c.items.begin() + to,
                     [](const Item& item) { return item.mark == u';'; });
}

/// Whether the time is a part of one that the sentence names before it.
bool lies_within_one_before(const Clause& c, int item, const std::vector<TimeExpression>& times) {
  return std::any_of(c.items.begin(), c.items.begin() + item, [&](const Item& before) {
    return before.kind == ItemKind::time &&
           lies_within(times[c.items[item].time], times[before.time].from, times[before.time].to);
  });
}

/// The time of the sentence that governs the figure: behind it in English, else the nearest before it.
std::optional<Governing> PeriodReader::own_period(const Clause& c, std::size_t f,
                                                  const std::vector<Claim>& claims,
                                                  const std::vector<TimeExpression>& times) const {
  const Frame& frame = c.frames[f];
  const bool age = is_of_somebody(c, f, claims[f]);
  const int count = static_cast<int>(c.items.size());
  const bool latin = c.english;
  if (latin && age) return std::nullopt;
  if (latin)
    if (auto behind = right_behind(c, frame, times)) return behind;
  if (const int behind = latin ? -1 : planned_behind(c, frame); behind >= 0)
    return made(c.items[behind].span, times[c.items[behind].time], frame.segment);
  std::optional<Governing> length;
  int origin = -1;  // 由2019年的61%提高到: that year is the first figure's own
  if (claims[f].to && f > 0)
    for (int i = c.frames[f - 1].left.begin; i < c.frames[f - 1].item; ++i)
      if (c.is_word(i, u"由") || c.is_word(i, u"从")) origin = i;
  int quotes = 0;  // that the figure stands behind
  for (int i = frame.item - 1; i >= 0; --i) {
    const Item& item = c.items[i];
    if (item.mark == u'”') ++quotes;
    if (item.mark == u'“' && quotes > 0)
      --quotes;
    else if (!latin && (opens_speech(c, i) || is_former(c, i, claims[f].from)))
      return Governing{};                                          // of no time that is told
    if (!latin && is_once_built(c, i, frame)) return Governing{};  // of no time that is told
    if (item.kind != ItemKind::time || (quotes > 0 && !is_quoted_itself(c, i))) continue;
    if (age && c.segments[i] != frame.segment) break;
    const TimeExpression& time = times[item.time];
    if (time.kind == TimeKind::time && !dated(time)) continue;
    if (latin && is_left_behind(c, i, frame)) continue;
    if (latin && is_over(time) && tells_how_it_is(c, frame.item, i < kOpening ? i + 2 : i + 1)) continue;
    if (origin >= 0 && i > origin && i < c.frames[f - 1].item) continue;
    // 比2017年的2073亿元增长: that year is this figure's own.
    const bool own = c.is_word(i + 1, u"的") && i + 2 == frame.item;
    if (own ? is_measure_of(c, i, &frame) || is_base_of_share(c, i, &frame) : is_aside(c, i, time, &frame))
      continue;
    // 2019年的63%…, 94%: an attribute of the figure before only.
    const bool own_figures = c.is_word(i + 1, u"的") && i + 2 < count &&
                             c.items[i + 2].kind == ItemKind::figure && i + 2 != frame.item;
    if (own_figures || (!latin && stands_in_other_item(c, i, frame)) ||
        (!latin && !age && dates_an_age(c, i, frame)))
      continue;
    // 今年6月,一个月内5次: the stretch has no dates, but stands within one that has.
    if (!dated(time) && time.kind != TimeKind::date && of_length(c, i)) {
      if (!length) length = made(item.span, time, c.segments[i]);
      continue;
    }
    // 眼下已达95%;每亩用种降为220斤: true of its own part only.
    if (c.show(item) == u"眼下" && parted(c, i, frame.item)) break;
    // 全年…,其中四季度上涨8%;化肥价格: the part ends with its clause.
    if (c.is_word(i - 1, u"其中") && parted(c, i, frame.item) && lies_within_one_before(c, i, times))
      continue;
    Governing period = made(item.span, time, c.segments[i]);
    if (const int until = up_to_within(c, i, times); until >= 0)
      period = made(c.items[until].span, times[c.items[until].time], c.segments[until]);
    // 9月19日是旅游日,协会组织…: the day defined may be ahead, what is done for it is not.
    if (c.is_word(i + 1, u"是") && c.segments[i] != frame.segment) period.ahead = false;
    return period;
  }
  if (latin)
    if (auto behind = at_the_end(c, frame, times)) return behind;
  return length;
}

/// 今年起, 自3月1日起: since when it is otherwise than before.
bool begins_there(const Clause& c, const Governing& period, const Frame& frame) {
  if (!period.from || period.from_heading || !slice(c.text, *period.span).ends_with(u"起")) return false;
  return !period.to || period.segment + 1 >= frame.segment;
}

/// 现有|社员|64户, 全县|仍有|贫困人口1.3万人
bool tells_present(const Clause& c, const Frame& frame) {
  const MetricKind kind = c.sentence->figures[static_cast<std::size_t>(c.items[frame.item].figure)].kind;
  const bool share = kind == MetricKind::percent || kind == MetricKind::fraction;  // 仍有一成首诊漏诊
  for (int i = frame.item - 1; i >= 0 && c.segments[i] == frame.segment; --i) {
    if (c.is_word(i, u"现有")) return true;
    if (!share &&
        (c.is_word(i, u"仍有") || c.is_word(i, u"尚有") || (c.is_word(i, u"仍") && c.is_word(i + 1, u"有"))))
      return true;
  }
  return false;
}

/// 增长5%,扭转上月的降势; 达到86家,创2015年以来新高: behind the last figure, within a stretch, a time that
/// began before that figure's own only tells which thing is meant.
bool tells_which(const Clause& c, int item, const TimeExpression& time, const Governing& of_last) {
  if (!of_last.from || item <= c.frames.back().item || c.items[item - 1].kind == ItemKind::mark) return false;
  const auto& first = time.from ? time.from : time.to;
  return first && *first < *of_last.from;
}

/// 上线|五个月: a bare length right behind a word.
bool leans_on_word(const Clause& c, int item) {
  return c.items[item - 1].kind == ItemKind::word && of_length(c, item) &&
         one_of(c.show(c.items[item]).back(), u"年月");
}

int last_time(const Clause& c) {
  int time = 0;
  for (const Item& item : c.items)
    if (item.kind == ItemKind::time) time = item.time;
  return time;
}

void PeriodReader::carry(const Clause& c, const std::vector<TimeExpression>& times,
                         const Governing& of_last) {
  // 前三季度增长5.3%。一季度增长5.8%,二季度增长5.1%。: its parts are told beside it, and it goes on.
  const std::optional<Governing> whole = carried_;
  int parts = 0;
  for (int i = 0; i < static_cast<int>(c.items.size()); ++i) {
    const Item& item = c.items[i];
    // “去年我们卖了30台。”合作社现有农机20台: a time that somebody speaks of goes no further.
    if (item.mark == u'“') {
      before_quotation_ = carried_;
      quoting_ = true;
    } else if (item.mark == u'”' && quoting_) {
      if (i < 2 || !is_quoted_itself(c, i - 1)) carried_ = before_quotation_;
      quoting_ = false;
    }
    if (item.kind != ItemKind::time) continue;
    const TimeExpression& time = times[item.time];
    if (is_aside(c, i, time, nullptr) || c.is_word(i + 1, u"的") || time.kind == TimeKind::time) continue;
    // 去年同期为3亿元。: told beside the present figure, which the next sentence goes on with.
    if (time.refers_to == RefersTo::same_stretch || time.refers_to == RefersTo::then ||
        (time.refers_to == RefersTo::quarter && time.offset < 0))
      continue;
    if (tells_which(c, i, time, of_last) || (!c.english && dates_an_age(c, i, c.frames.back()))) continue;
    // fell to 3 percent in July |from 4 percent three months earlier: of what was before.
    if (c.english && i >= kOpening && (!dated(time) || is_of_what_was(c, i))) continue;
    // 平台上线五个月,…: how old that one thing is; 平台在2021年首家…: when that one event was.
    if (i > 0 && leans_on_word(c, i) && (time.kind == TimeKind::period || c.items[i - 1].is(kPreposition)))
      continue;
    // ,五年减少300万人: over how long that one thing came about.
    if (!c.english && time.years > 0 && of_length(c, i) && c.show(item).ends_with(u"年")) continue;
    if (carried_ && lies_within(time, carried_->from, carried_->to) && dates_an_extreme(c, i)) continue;
    // 截至16时,水位18米,预计夜间涨到20米。: what is told next is not foreseen.
    if (carried_ && !c.english && i > 0 && c.items[i - 1].kind == ItemKind::word &&
        c.items[i - 1].is(kTarget))
      continue;
    if (whole && lies_within(time, whole->from, whole->to) && !c.english) ++parts;
    carried_ = made(item.span, time, -1);
    reach_ = english_reach(
        time, i, c.english && one_of(c.show(item)[0], u"sS") && c.show(item).substr(1).starts_with(u"ince"));
    if (!dated(time) || is_now(c.show(item))) carried_.reset();
    if (carried_ && is_year(time) && c.show(item) == u"全年") year_ = carried_;
    if (carried_ && c.show(item).ends_with(u"年末")) year_end_ = carried_;
  }
  if (parts > 1 && carried_ && lies_within(times[last_time(c)], whole->from, whole->to)) carried_ = whole;
}

/// 自12月1日起至2月底集中整治。整治|期间: the stretch whose sentence told of it, else one without dates.
Governing PeriodReader::of_event(const Clause& c, Span event) const {
  constexpr std::uint32_t kDuring = 2, kNoun = 2;
  const std::u16string_view noun = slice(c.text, {event.end - kDuring - kNoun, event.end - kDuring});
  if (last_stretch_ && !is_year(*last_stretch_) && stretch_told_.find(noun) != stretch_told_.npos)
    return made(event, *last_stretch_, 0);
  return Governing{event, std::nullopt, std::nullopt, 0};
}

std::vector<Governing> PeriodReader::read(const Clause& c, const std::vector<Claim>& claims) {
  std::vector<TimeExpression> times = c.sentence->times;
  english_ = c.english;
  for (TimeExpression& time : times)
    resolve(time);
  std::vector<Governing> periods(claims.size());
  if (leaves_period(c) || (c.english && !goes_on_in_english(c))) carried_.reset();
  const bool new_scene = !c.items.empty() && c.items[0].is(kPreposition) && c.is_word(0, u"在");
  for (const TimeExpression& time : times)
    if (last_stretch_ && time.span.begin == last_stretch_->span.begin)
      stretch_told_ = slice(c.text, c.sentence->span);
  // 伏旱期间实施增雨9次: a stretch that has no dates.
  const std::optional<Span> event = c.english ? std::nullopt : event_stretch(c);
  bool corrected = false, tells_now = false;
  for (std::size_t f = 0; f < claims.size(); ++f) {
    const bool age = is_of_somebody(c, f, claims[f]);
    std::optional<Governing> found = own_period(c, f, claims, times);
    const bool own = found.has_value();
    // 2022年6月至2023年11月,该院骗取68万元。医保局处3倍罚款: when it was done, not when it was punished.
    const bool day = carried_ && carried_->from && carried_->from == carried_->to;
    const bool punished = (of_case_ || day) && is_punished(c, c.frames[f], claims[f]);
    // 今年产值3亿元。合作社现有社员64户: how many there are now, whatever year was told of.
    const auto& before = carried_ ? carried_ : heading_;
    const bool present = before && before->from &&
                         (tells_present(c, c.frames[f]) || (tells_now && claims[f].part));  // 现有50人,其中
    tells_now = present;
    const bool over = c.english && carried_ && carried_->past_before_today && carried_->from &&
                      tells_how_it_is(c, c.frames[f].item, 0);
    // 案: 5月中旬,该店向学生售烟3包,被处罚款2万元
    if (own && found->span && of_case_ && punished && found->segment != c.frames[f].segment)
      found->span.reset();
    if (found && !found->span)
      found.reset();
    else if (!found && event && !age && c.items[c.frames[f].item].span.begin > event->begin)
      found = of_event(c, *event);
    else if (!found && !age && !new_scene && !punished && !present && !over)
      found = carried_ ? carried_ : heading_;
    // 今年起由1比5降为1比4, 到2026年由28千克降到25千克, 截至6月底由28千克降到25千克: what was before is of no
    // time ahead, nor of one up to which it changed, nor of one told before.
    if (found && claims[f].from && !(own && tells_its_own(c, found->span->begin, c.frames[f])) &&
        (found->ahead || found->ends_ahead || (!found->from && found->to) || !own ||
         begins_there(c, *found, c.frames[f])))
      found.reset();
    if (communique_ && !own) {
      // 猪肉产量25万吨;牛肉、羊肉分别为3万吨和2万吨: of the year, as the measure before.
      const bool after_flow = corrected && found && !found->from && found->to;
      if (after_flow) found = year_;
      const auto before = found ? found->from : std::nullopt;
      correct_for_measure(c, claims[f], found);
      corrected = after_flow || (found && found->from && !before);
    } else {
      corrected = false;
    }
    if (found && !c.english && is_timeless(c, c.frames[f])) found.reset();
    if (found) periods[f] = *found;
  }
  share_years(c, times, periods);
  if (c.english) --reach_;
  // 今年1至6月,全市立案30起: what the paragraph, and those that go on with it, report on.
  if (opens_ && !c.items.empty() && c.items[0].kind == ItemKind::time) {
    const TimeExpression& first = times[c.items[0].time];
    if (first.from && first.to && *first.from != *first.to) reported_on_ = made(c.items[0].span, first, -1);
  }
  opens_ = false;
  carry(c, times, periods.empty() ? Governing{} : periods.back());
  return periods;
}

std::optional<TimeExpression> reported_stretch(const std::vector<Sentence>& sentences,
                                               const std::string& reference_date) {
  for (const Sentence& sentence : sentences)
    for (const TimeExpression& time : sentence.times) {
      const auto from = parse_iso(time.from.value_or("")), to = parse_iso(time.to.value_or(""));
      if (!from || !to || time.compared || time.refers_to != RefersTo::nothing) continue;
      if (months_between(*from, *to) < 2 || *time.to > reference_date) continue;
      // since late 2021
      if (time.since && *time.to == reference_date) continue;
      return time;
    }
  return std::nullopt;
}

}  // namespace shuwen
