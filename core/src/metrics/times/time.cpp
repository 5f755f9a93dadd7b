#include "metrics/times/time.h"

#include "metrics/times/time_english.h"
#include "metrics/times/time_opening.h"
#include "metrics/times/time_stretch.h"
#include "text/char_set.h"
#include "text/chars.h"

namespace shuwen {
namespace {

/// May an expression begin with this character?
bool is_trigger(char16_t c) {
  if (is_digit(c)) return true;
  if (c < 0x2E80 && c != u'“' && c != u'‘') return false;
  static constexpr CharSet kFirst(
      u"〇零一二三四五六七八九十两廿卅百半几数多“‘「『上下前后头首第年去今明本昨当同次翌全目现至迄近日过最这"
      u"未隔暑寒新周星礼"
      u"连再即如眼截自从到国春元中端清凌早午夜晚傍深正长那大腊农期报回该此");
  return kFirst.has(c);
}

/// A range that the text states backwards has no dates.
void set_range(TimeExpression& expression, const DayRange& range) {
  expression.from.reset();
  expression.to.reset();
  if (range.from && range.to && *range.to < *range.from) return;
  if (range.from) expression.from = iso(*range.from);
  if (range.to) expression.to = iso(*range.to);
}

TimeExpression expression_of(const TimeCursor& c, const TimePart& part) {
  TimeExpression expression;
  expression.span = {part.begin, part.end};
  expression.kind = part.kind;
  const bool beginning =
      part.kind == TimeKind::date && c.before(part.end) == u'初';  // 明年初: some days of it
  // 每年11月1日: of no year.
  const bool recurs =
      part.begin > c.begin + 1 && c.before(part.begin) == u'年' && c.text[part.begin - 2] == u'每';
  if (!beginning && !recurs) set_range(expression, part.range);
  expression.refers_to = part.refers_to;
  expression.offset = part.offset;
  expression.years = part.years;
  return expression;
}

/// The end of the numeral at `p`, so that no expression is looked for inside it.
std::uint32_t past_numeral(const TimeCursor& c, std::uint32_t p) {
  if (is_digit(c.at(p))) {
    while (is_digit(c.at(p)) || ((c.at(p) == u'.' || c.at(p) == u',') && is_digit(c.at(p + 1))))
      ++p;
    return p;
  }
  while (is_chinese_numeral(c.at(p)))
    ++p;
  return p;
}

/// 较2019年, 与上年同期相比.
bool is_compared(const TimeCursor& c, const TimePart& part) {
  const char16_t before = c.before(part.begin);
  if (before == u'较') return true;
  // 超过2019年同期水平, 是去年同期的3倍: a year that only serves to compare.
  if (slice(c.text, {part.begin, part.end}).ends_with(u"同期")) {
    const std::u16string_view ahead = slice(c.text, {c.begin, part.begin});
    for (const std::u16string_view word :
         {u"超过", u"超",   u"高于", u"低于", u"不及",   u"不足",   u"不到",   u"接近",   u"好于", u"优于",
          u"多于", u"少于", u"快于", u"达到", u"恢复到", u"恢复至", u"相当于", u"持平于", u"是",   u"为"})
      if (ahead.ends_with(word)) return true;
  }
  if (before == u' ' && part.begin >= c.begin + 5) {
    const std::u16string_view word = c.text.substr(part.begin - 5, 4);
    if (word == u"from" || word == u"than" || word == u"with" || word == u"over") return true;
  }
  if (before == u'比') {
    const char16_t noun = c.before(part.begin - 1);
    return !one_of(noun, u"占之同环无何") || noun == 0;
  }
  return (before == u'与' || before == u'同' || before == u'和' || before == u'跟') &&
         (c.any(part.end, {u"相比", u"比较", u"对比", u"相较", u"持平", u"基本持平"}) > 0 ||
          (c.at(part.end) == u'比' && one_of(c.at(part.end + 1), u",多少高低增减上下快慢大小有是还")));
}

/// The year that 全年 and 年末 mean without a year: early in the year it is the one that has just ended,
/// unless something is planned.
int whole_year(const TimeCursor& c, const TimeBase& base) {
  const bool just_ended = c.reference && c.reference->month <= 2;
  // 2021届…,去年…。全年走访企业30家, told in June: of the year spoken of, which is over.
  const bool spoken_of = c.reference && c.reference->month > 2 && c.reference->month < 11 &&
                         base.said_year == c.reference->year - 1;
  if (base.year || !c.reference || (!just_ended && !base.reported_year && !spoken_of)) return c.base_year;
  const std::u16string_view text = slice(c.text, {c.begin, c.end});
  for (const std::u16string_view plan :
       {u"计划", u"力争", u"争取", u"预计", u"目标", u"将", u"拟", u"确保", u"有望", u"今年", u"安排"})
    for (std::size_t at = text.find(plan); at != text.npos; at = text.find(plan, at + 1)) {
      // 签约47个,计划总投资30亿元: what those signed for mean to spend.
      const std::u16string_view behind = text.substr(at + plan.size());
      if (!behind.starts_with(u"总投资") && !behind.starts_with(u"投资")) return c.base_year;
    }
  return base.reported_year ? base.reported_year : c.base_year - 1;
}

void remember(TimeCursor& c, const TimePart& part) {
  if (part.year) {
    if (part.year != c.said_year && !part.month) c.said_month = 0;
    c.said_year = part.year;
  }
  if (part.month) c.said_month = part.month;
  if (part.precision == TimePart::Precision::day && part.range.to) c.said_day = part.range.to;
}

/// 国庆假期(10月1日至7日), 10月1日至7日国庆假期: the holiday has the dates that stand beside it.
void date_holiday(const TimeCursor& c, std::vector<TimeExpression>& found) {
  if (found.size() < 2) return;
  TimeExpression& first = found[found.size() - 2];
  TimeExpression& second = found.back();
  const auto is_bare = [](const TimeExpression& time) {
    return time.kind == TimeKind::period && !time.from && !time.to && !time.compared;
  };
  const auto take = [](TimeExpression& bare, const TimeExpression& dated) {
    if (!dated.from || !dated.to || dated.compared) return;
    bare.from = dated.from;
    bare.to = dated.to;
  };
  const char16_t between = c.at(first.span.end);
  // 今年国庆假期 is no year long.
  const auto from = parse_iso(first.from.value_or("")), to = parse_iso(first.to.value_or(""));
  constexpr int kLongestHoliday = 15;
  if (second.span.begin == first.span.end && is_bare(second) && from && to &&
      *to <= add_days(*from, kLongestHoliday)) {
    take(second, first);
  } else if (second.span.begin == first.span.end + 1 && (between == u'(' || between == u'（') &&
             (c.at(second.span.end) == u')' || c.at(second.span.end) == u'）') && is_bare(first)) {
    take(first, second);
  }
}

/// 今年4月正式上线以来: the date is when the event began that the time since is counted from.
void begin_event(TimeExpression& date, const TimePart& since) {
  constexpr std::uint32_t kLongestEvent = 14;
  if (!date.from || date.compared || since.end - date.span.end > kLongestEvent) return;
  set_range(date, since_then(parse_iso(*date.from), since.range.to));
  date.span.end = since.end;
  date.kind = since.kind;
}

/// 比上月末和|上年同期|低: compared with, too.
bool joins_compared(std::u16string_view text, const std::vector<TimeExpression>& found) {
  if (found.size() < 2) return false;
  const TimeExpression& before = found[found.size() - 2];
  if (!before.compared || before.span.end > found.back().span.begin) return false;
  const std::u16string_view between = slice(text, {before.span.end, found.back().span.begin});
  return between == u"和" || between == u"与" || between == u"及" || between == u"、";
}

}  // namespace

std::vector<TimeExpression> find_times(std::u16string_view text, Span where, const TimeBase& base) {
  TimeCursor cursor{.text = text, .begin = where.begin, .end = where.end};
  cursor.reference = parse_iso(base.reference_date);
  cursor.base_year = base.year ? base.year : cursor.reference ? cursor.reference->year : 0;
  cursor.reports = base.year != 0;
  cursor.report_year = !base.year && base.reported_year ? base.reported_year : cursor.base_year;
  cursor.whole_year = whole_year(cursor, base);
  cursor.carried_year = base.said_year;
  cursor.carried_month = parse_iso(base.said_month);
  cursor.carried_day = parse_iso(base.said_day);
  std::vector<TimeExpression> found;
  std::uint32_t free_from = where.begin;  // an event's clause must not reach into the expression before it
  for (std::uint32_t p = where.begin; p < where.end;) {
    const char16_t c = text[p];
    if (!is_latin(c) && !is_trigger(c) && c != u'以') {
      ++p;
      continue;
    }
    std::optional<TimePart> part;
    if (is_latin(c)) {
      part = read_english(cursor, p);
    } else if (is_digit(c) && (part = read_english(cursor, p))) {
      // 3 March 2020, 10 a.m.
    } else if (c != u'以') {
      if (may_open_time(cursor, p)) part = read_expression(cursor, p);
    } else {
      part = read_event_since(cursor, p);
      if (part && part->begin < free_from) {
        if (!found.empty() && found.back().span.begin >= part->begin) begin_event(found.back(), *part);
        part.reset();
      }
    }
    if (part && part->end > p) {
      found.push_back(expression_of(cursor, *part));
      found.back().compared = is_compared(cursor, *part) || joins_compared(text, found);
      found.back().since = is_latin(c) && (slice(text, {part->begin, part->end}).starts_with(u"since") ||
                                           slice(text, {part->begin, part->end}).starts_with(u"Since"));
      date_holiday(cursor, found);
      if (!found.back().compared) remember(cursor, *part);
      p = free_from = part->end;
    } else if (is_latin(c)) {
      while (p < where.end && (is_latin(text[p]) || is_digit(text[p])))
        ++p;
    } else {
      p = std::max(p + 1, past_numeral(cursor, p));
    }
  }
  return found;
}

int year_named(const std::vector<TimeExpression>& times) {
  for (auto time = times.rbegin(); time != times.rend(); ++time) {
    if (time->compared) continue;
    const auto day = parse_iso(time->to.value_or(time->from.value_or("")));
    if (day) return day->year;
  }
  return 0;
}

std::string month_named(const std::vector<TimeExpression>& times) {
  for (auto time = times.rbegin(); time != times.rend(); ++time) {
    if (time->compared || !time->to) continue;
    const auto from = parse_iso(time->from.value_or("")), to = parse_iso(*time->to);
    const bool whole_years =
        (!from || (from->month == 1 && from->day == 1)) && to->month == 12 && to->day == 31;
    if (to && !whole_years) return iso(Day{to->year, to->month, 1});
  }
  return {};
}

std::string day_named(const std::vector<TimeExpression>& times) {
  constexpr int kWeeks = 21;  // 8月12日至14日: its last day
  for (auto time = times.rbegin(); time != times.rend(); ++time) {
    const auto from = parse_iso(time->from.value_or("")), to = parse_iso(time->to.value_or(""));
    if (from && to && !time->compared && *to < add_days(*from, kWeeks) &&
        (time->kind == TimeKind::date ? *from == *to : from->month == to->month))
      return *time->to;
  }
  return {};
}

}  // namespace shuwen
