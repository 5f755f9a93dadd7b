#include "metrics/times/time_duration.h"

#include "metrics/sentences/clause_lexicon.h"
#include "text/chars.h"

namespace shuwen {
namespace {

/// What 内 goes on to be: 内部, 内容.
constexpr std::u16string_view kInside = u"部容外在地需心置存销审饰向侧";

struct Length {
  std::uint32_t end = 0;
  int months = 0;
  int days = 0;
  bool known = false;       ///< 几年, 数月: not
  bool over = false;        ///< 一年多: known but for what is over it
  bool short_unit = false;  ///< hours and minutes
  int hours = 0;            ///< of so many hours
};

/// 3年, 六个月, 半年, 一年半, 两周, 几个月.
std::optional<Length> read_length(const TimeCursor& c, std::uint32_t p) {
  if (c.at(p) == u'半' && (c.at(p + 1) == u'年' || c.is(p + 1, u"个月")))
    return c.at(p + 1) == u'年' ? Length{.end = p + 2, .months = 6, .known = true}
                                : Length{.end = p + 3, .days = 15, .known = true};
  const auto number = c.number(p);
  const bool year = number && number->digits == 4 && number->value < 2200;
  if (!number || year || (!number->vague && number->value == 0)) return std::nullopt;
  constexpr int kCounted = 1500;  // longer ones count in rough numbers
  Length length{.known = !number->vague && number->value < kCounted};
  std::uint32_t at = number->end;
  if (c.at(at) == u'多' || c.at(at) == u'余') {
    ++at;
    length.over = true;
  }
  const int n = number->value;
  struct Unit {
    std::u16string_view word;
    int months;
    int days;
    bool is_short;
  };
  static constexpr Unit kUnits[] = {
      {u"年", 12, 0, false},    {u"个多月", 1, 0, false}, {u"个月", 1, 0, false}, {u"个季度", 3, 0, false},
      {u"个星期", 0, 7, false}, {u"周年", 12, 0, false},  {u"周", 0, 7, false},   {u"天", 0, 1, false},
      {u"日", 0, 1, false},     {u"个小时", 0, 0, true},  {u"小时", 0, 0, true},  {u"分钟", 0, 0, true}};
  for (const Unit& unit : kUnits) {
    if (!c.is(at, unit.word)) continue;
    length.months = n * unit.months;
    length.days = n * unit.days;
    length.short_unit = unit.is_short;
    if (unit.word.ends_with(u"小时")) length.hours = n;
    length.known = length.known && !unit.is_short;
    length.over = length.over || unit.word == u"个多月";
    length.end = at + static_cast<std::uint32_t>(unit.word.size());
    if (unit.word == u"年" && c.at(length.end) == u'多') {
      ++length.end;
      length.over = true;
    } else if (unit.word == u"年" && c.at(length.end) == u'半') {
      ++length.end;
      length.months += 6;
    }
    return length;
  }
  return std::nullopt;
}

/// `rough`: 一年多来 counts a year back; 一年多前 names no day.
std::optional<Day> moved(const TimeCursor& c, const Length& length, int direction, bool rough = false) {
  if (!length.known || (length.over && !rough) || !c.reference) return std::nullopt;
  return add_days(add_months(*c.reference, direction * length.months), direction * length.days);
}

TimePart stretch(const TimeCursor& c, std::uint32_t begin, std::uint32_t end, const Length& length,
                 int direction) {
  TimePart part{.begin = begin, .end = end, .kind = TimeKind::period};
  const auto other = moved(c, length, direction, one_of(c.before(end), u"来") || c.at(begin) == u'近');
  if (other && direction < 0) part.range = {other, c.reference};
  if (other && direction > 0) part.range = {c.reference, other};
  return part;
}

/// 这三年, 三年间: the three years spoken of, if any were.
void refer_back(TimePart& part, const Length& length) {
  if (!length.known || length.over || length.days > 0 || length.months % 12 != 0) return;
  part.refers_to = RefersTo::stretch;
  part.years = length.months / 12;
}

/// Whether a figure, or `mark`, stands in the same stretch behind `p`.
bool figure_follows(const TimeCursor& c, std::uint32_t p, char16_t mark = 0) {
  for (; p < c.end && !one_of(c.at(p), u",。;:!?") && !is_line_end(c.at(p)); ++p)
    if (is_digit(c.at(p)) || one_of(c.at(p), u"百千万亿成") || (mark && c.at(p) == mark)) return true;
  return false;
}

/// 近, 过去, 未来 … before a length; 近 after 历时, 长达 is an approximation.
std::optional<TimePart> with_prefix(const TimeCursor& c, std::uint32_t p) {
  std::uint32_t at = p;
  int direction = -1;
  bool approximate = false;
  bool refers = false;
  if (const auto word = c.any(p, {u"过去", u"最近", u"这", u"此"})) {
    at += word;
    at += c.any(at, {u"的", u"近"});
    refers = word == 1;
  } else if (c.at(p) == u'那' && !c.is(p, u"那一年")) {  // 那三年: when, the text has said
    ++at;
    direction = 0;
    refers = true;
  } else if (const auto ahead = c.any(p, {u"未来", u"今后"})) {
    at += ahead;
    at += c.any(at, {u"的", u"近"});
    direction = 1;
  } else if (c.at(p) == u'近' && !one_of(c.before(p), u"附接靠临邻亲逼远就")) {
    ++at;
    approximate = true;
  } else if (c.is(p, u"连续")) {
    at += 2;
  } else if (c.is(p, u"再过")) {
    at += 2;
    direction = 1;
  } else {
    return std::nullopt;
  }
  const auto length = read_length(c, at);
  // 未来24小时内: in which days they lie.
  if (const auto hours =
          length && length->short_unit && length->hours > 0 && (c.at(p) == u'未' || c.at(p) == u'过')
              ? length
              : std::nullopt) {
    const int days = direction * hours->hours / 24;
    TimePart part{.begin = p,
                  .end = hours->end + c.any(hours->end, {u"以内", u"之内", u"内", u"里"}),
                  .kind = TimeKind::period};
    if (c.reference && direction > 0) part.range = {c.reference, add_days(*c.reference, days)};
    if (c.reference && direction < 0) part.range = {add_days(*c.reference, days), c.reference};
    return part;
  }
  if (!length || length->short_unit) return std::nullopt;
  // 连续三年|稳定在430万吨以上, 连续两年|不合格的企业; 连续19年|上调 is itself what is told.
  if (c.at(p) == u'连' && (length->months < 12 || c.any(length->end, {u"以上", u"以下", u"的", u"内"}) ||
                           !figure_follows(c, length->end, u'的')))
    return std::nullopt;
  std::uint32_t end = length->end;
  const std::uint32_t suffix = c.is(end, u"来自") ? 0 : c.any(end, {u"以来", u"来", u"间", u"里", u"内"});
  if (approximate && suffix == 0) {
    constexpr std::u16string_view kLasting = u"时长达有了用经过需满为于足";
    if (one_of(c.before(p), kLasting)) return std::nullopt;
    if (c.any(end, {u"时间", u"的时间", u"的历史", u"历史", u"前", u"后", u"之久"})) return std::nullopt;
  }
  TimePart part = stretch(c, p, end + suffix, *length, direction);
  // 过去一年, in what looks back on a year that has just ended: that year.
  if (c.is(p, u"过去") && direction < 0 && length->months == 12 && !length->over && c.reference &&
      c.whole_year == c.reference->year - 1)
    part.range = year_range(c.whole_year);
  // 连续9年增产, in what reports on a year that is over: whole years.
  if (c.at(p) == u'连' && part.range.from && c.base_year == c.reference->year - 1 && length->months % 12 == 0)
    part.range = {Day{c.base_year - length->months / 12 + 1, 1, 1}, Day{c.base_year, 12, 31}};
  if (refers) refer_back(part, *length);
  return part;
}

/// 5年内,全市|将投资20亿元: a stretch that opens its sentence, before a plan.
bool opens_plan(const TimeCursor& c, std::uint32_t p, std::uint32_t end) {
  constexpr std::uint32_t kReach = 10;
  if ((c.before(p) != 0 && !one_of(c.before(p), u"。;:“")) || c.at(end) != u',') return false;
  for (std::uint32_t at = end + 1; at < end + kReach && is_han(c.at(at)); ++at)
    if (c.any(at, {u"将", u"计划", u"拟", u"力争", u"预计", u"争取"})) return true;
  return false;
}

/// 龙头股|9天|跌30%, 教师|1天|拨80个电话: behind a noun, and right before a verb with a figure of its own.
bool dates_what_is_done(const TimeCursor& c, std::uint32_t p, std::uint32_t end) {
  constexpr std::uint32_t kReach = 8;
  constexpr std::uint32_t kOther = kVerb | kAdverb | kPreposition | kFront | kMeasure | kRule | kLocalizer;
  if (p <= c.begin || c.at(end - 1) == u'日' || c.is(end - 2, u"周年") || !is_han(c.before(p)) ||
      one_of(c.before(p), u"了过共仅只约近超期限每第需满的"))
    return false;
  if (word_ending(c.text.substr(c.begin, p - c.begin), kOther) > 0) return false;
  const WordMatch verb = word_at(c.text, end, c.end, kAct | kUp | kDown);
  if (verb.size == 0) return false;
  for (std::uint32_t at = end + verb.size; at < c.end && at < end + verb.size + kReach; ++at) {
    if (is_ascii_digit(c.at(at))) return true;
    if (!is_han(c.at(at)) || c.at(at) == u'的') return false;
  }
  return false;
}

/// 转化率|三年|提高12个百分点, 四年|累计投入3亿元, 两年多时间|,累计减负: the years over which something is
/// summed up; the offset behind them, else 0.
std::uint32_t years_summed_up(const TimeCursor& c, std::uint32_t p, std::uint32_t end) {
  constexpr std::uint32_t kOther = kVerb | kPreposition | kFront | kLocalizer;
  if (one_of(c.before(p), u"了过共仅只约近超期限每第需满的达于为") ||
      (is_han(c.before(p)) && word_ending(c.text.substr(c.begin, p - c.begin), kOther) > 0))
    return 0;
  const std::uint32_t time = c.any(end, {u"时间"});
  std::uint32_t at = end + time;
  if (time && one_of(c.at(at), u",，")) ++at;
  constexpr std::uint32_t kReach = 8;
  bool sums = word_at(c.text, at, c.end, kUp | kDown).size > 1 || c.any(at, {u"翻了", u"净增", u"净减"}) > 0;
  for (std::uint32_t i = at; !sums && i < at + kReach && is_han(c.at(i)); ++i) {
    sums = c.is(i, u"累计");
    if (!time) break;
  }
  return sums && figure_follows(c, at) ? end + time : 0;
}

}  // namespace

std::optional<TimePart> read_duration(const TimeCursor& c, std::uint32_t p) {
  if (auto part = with_prefix(c, p)) return part;
  const auto length = read_length(c, p);
  if (!length) return std::nullopt;
  const std::uint32_t at = length->end;
  // 计划用|三年|时间建成: how long the plan takes, from now on.
  if (const auto time = c.any(at, {u"时间", u"左右时间", u"的时间"});
      time && length->months > 0 && c.before(p) == u'用' && planned_before(c, p))
    return stretch(c, p, at + time, *length, 1);
  // 平台上线|五个月,推送线索30条: up to now.
  if (length->months > 0 && c.at(at) == u',' && p >= c.begin + 2 &&
      c.any(p - 2,
            {u"上线", u"运行", u"实施", u"启用", u"开通", u"试行", u"投用", u"成立", u"开业", u"投产"}))
    return stretch(c, p, at, *length, -1);
  // 截至6月底止六个月
  if (c.before(p) == u'止' && !length->short_unit)
    return TimePart{.begin = p, .end = at, .kind = TimeKind::period};
  if (length->months > 0 && c.at(at) == u'内' && (planned_before(c, p) || opens_plan(c, p, at + 1)))
    return stretch(c, p, at + 1, *length, 1);
  // 创五年新低
  const std::uint32_t since = at + c.any(at, {u"来", u"以来"});
  if (length->months >= 12 && c.any(since, {u"新高", u"新低", u"最高水平", u"最低水平", u"最高点", u"最低点",
                                            u"最高纪录", u"最低纪录", u"高位", u"低位"}))
    return stretch(c, p, since, *length, -1);
  // 两年|平均增长4.5%: over which years.
  if (length->months >= 12 && length->months % 12 == 0 &&
      c.any(at, {u"平均增", u"平均下", u"年均", u"平均为"})) {
    TimePart part = stretch(c, p, at, *length, -1);
    if (part.range.from && c.base_year == c.reference->year - 1)
      part.range = {Day{c.base_year - length->months / 12 + 1, 1, 1}, Day{c.base_year, 12, 31}};
    return part;
  }
  if (const auto over = years_summed_up(c, p, at); over && length->months >= 12) {
    TimePart part = stretch(c, p, over, *length, -1);
    if (const auto from = moved(c, *length, -1, true)) part.range = {from, c.reference};
    // 2026年、2027年和2028年分别…,三年累计…: those years.
    const bool ahead = part.range.from && c.said_year > c.reference->year;
    const int last = ahead ? c.said_year : c.base_year;
    if (part.range.from && (ahead || last == c.reference->year - 1) && length->months % 12 == 0)
      part.range = {Day{last - length->months / 12 + 1, 1, 1}, Day{last, 12, 31}};
    if (!ahead) refer_back(part, *length);
    return part;
  }
  // 一个多月的时间里
  if (const auto word = c.any(at, {u"的时间里", u"的时间内", u"时间里", u"时间内", u"的时间中"}))
    return TimePart{.begin = p, .end = at + word, .kind = TimeKind::period};
  if (!length->short_unit && dates_what_is_done(c, p, at))
    return TimePart{.begin = p, .end = at, .kind = TimeKind::period};
  // 一个月内|5次
  if (c.at(at) == u'内' && !length->short_unit)
    if (const auto times = c.number(at + 1); times && one_of(c.at(times->end), u"次度"))
      return TimePart{.begin = p, .end = at + 1, .kind = TimeKind::period};
  // 24小时内的降水量: over what time something is measured.
  if (c.at(at) == u'内') {
    std::uint32_t noun = at + 1 + c.any(at + 1, {u"的"});
    noun += word_at(c.text, noun, c.end, kPlaceWord).size;  // 17天内|全球|票房
    if (word_at(c.text, noun, c.end, kMeasure).size > 1)
      return TimePart{.begin = p, .end = at + 1, .kind = TimeKind::period};
  }
  // 三年内增长: when; 期限三年内 how long.
  if (const auto word = c.any(at, {u"之内", u"以内", u"内"});
      word && length->months > 0 && is_han(c.at(at + word)) && c.at(at + word) != u'的') {
    constexpr std::u16string_view kLimits = u"限至到在为于过制缩";
    if (!c.any(at + word, {u"有效", u"免", u"不", u"可", u"无"}) &&
        !(c.at(at) == u'内' && kInside.find(c.at(at + 1)) != kInside.npos) &&
        kLimits.find(c.before(p)) == kLimits.npos)
      return TimePart{.begin = p, .end = at + word, .kind = TimeKind::period};
  }
  if (const auto word = c.any(at, {u"以来", u"来", u"间", u"里"});
      word && !length->short_unit && (c.at(at) != u'里' || length->months > 0)) {  // 三九天里
    const char16_t next = c.at(at + word);
    constexpr std::u16string_view kOtherWord = u"自访源到电往看接隔断历说讲程外面";
    // 20年间|接待180万人次
    const bool received = next == u'接' && one_of(c.at(at + word + 1), u"待收受诊送到");
    if (one_of(next, kOtherWord) && !received) return std::nullopt;
    TimePart part = stretch(c, p, at + word, *length, -1);
    if (c.is(at, u"间") || c.is(at, u"里")) refer_back(part, *length);
    return part;
  }
  if (const auto word = c.any(at, {u"之前", u"以前", u"前"})) {
    if (c.any(at + word, {u"后", u"列", u"提", u"往", u"沿"}) || (word == 1 && c.number(at + 1)))
      return std::nullopt;
    TimePart part{.begin = p, .end = at + word, .kind = TimeKind::period};
    if (const auto day = moved(c, *length, -1)) part.range = {day, day};
    return part;
  }
  if (const auto word = c.any(at, {u"之后", u"以后", u"后"})) {
    if (c.any(at + word, {u"续", u"勤", u"台", u"代", u"备"})) return std::nullopt;
    return TimePart{.begin = p, .end = at + word, .kind = TimeKind::period};
  }
  return std::nullopt;
}

}  // namespace shuwen
