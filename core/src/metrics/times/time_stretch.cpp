#include "metrics/times/time_stretch.h"

#include "metrics/sentences/clause_lexicon.h"
#include "metrics/times/time_duration.h"
#include "metrics/times/time_named.h"
#include "metrics/times/time_point.h"
#include "text/chars.h"

namespace shuwen {
namespace {

using Precision = TimePart::Precision;

TimeCursor after(const TimeCursor& c, const TimePart& part, bool next_year) {
  TimeCursor next = c;
  if (part.year) next.said_year = part.year + (next_year ? 1 : 0);
  if (part.month) next.said_month = part.month;
  if (part.precision == Precision::day && part.range.from) next.said_day = part.range.from;
  return next;
}

std::uint32_t range_mark(const TimeCursor& c, std::uint32_t p) {
  return c.any(p, {u"——", u"--", u"至", u"到", u"—", u"-", u"~", u"–"});
}

/// 2016—2020年: years that share their 年.
std::optional<TimePart> year_span(const TimeCursor& c, std::uint32_t p) {
  const auto first = c.number(p);
  if (!first || first->digits != 4 || first->value < 1000) return std::nullopt;
  const std::uint32_t mark = range_mark(c, first->end);
  const auto last = mark ? c.number(first->end + mark) : std::nullopt;
  if (!last || last->digits != 4 || last->value < first->value || last->value > 2299) return std::nullopt;
  // 2023—2024学年: terms have no dates.
  if (const auto term = trade_term(c, last->end)) {
    const std::uint32_t half = c.any(last->end + term, {u"第一学期", u"第二学期", u"上学期", u"下学期"});
    return TimePart{.begin = p, .end = last->end + term + half, .kind = TimeKind::period};
  }
  if (c.at(last->end) != u'年') return std::nullopt;
  TimePart part{.begin = p, .end = last->end + 1, .kind = TimeKind::period};
  part.range = {Day{first->value, 1, 1}, Day{last->value, 12, 31}};
  part.precision = Precision::year;
  part.year = last->value;
  part.end += c.any(part.end, {u"度"});
  return part;
}

/// 26日至20日 ends in the next month, 9月至今年6月 began in the year before.
DayRange in_order(DayRange range) {
  auto& [from, to] = range;
  if (!from || !to || *from <= *to) return range;
  if (from->year == to->year && from->month == to->month) {
    to = add_months(*to, 1);
  } else {
    from = begun_by(*from, *to);
  }
  return range;
}

/// 9月21日、22日, 9月20日和21日: one stretch of two days.
std::optional<TimePart> days_in_a_row(const TimeCursor& c, TimePart part) {
  if (part.kind != TimeKind::date || part.precision != Precision::day || !part.range.to || !part.month ||
      c.before(part.end) != u'日')
    return std::nullopt;
  const std::uint32_t mark = c.any(part.end, {u"、", u"和", u"与", u"及"});
  const auto next = mark ? c.number(part.end + mark) : std::nullopt;
  if (!next || !next->arabic || c.at(next->end) != u'日') return std::nullopt;
  const auto last = read_point(after(c, part, false), part.end + mark);
  if (!last || last->precision != Precision::day || last->range.to != add_days(*part.range.to, 1))
    return std::nullopt;
  part.end = last->end;
  part.kind = TimeKind::period;
  part.range.to = last->range.to;
  return part;
}

/// What a point goes on to be: the first half of a range, since, until, before, during.
TimePart extend(const TimeCursor& c, TimePart part) {
  const auto since = [&](std::uint32_t length) {
    part.kind = TimeKind::period;
    part.end += length;
    part.range = since_then(part.range.from, c.reference);
  };
  if (const auto word = c.any(part.end, {u"至今", u"到今", u"迄今"});
      word && !goes_on_from_now(c.at(part.end + word))) {
    since(word);
    part.end += c.any(part.end, {u"为止"});
    return part;
  }
  // 2015年|开馆|至今: since that event.
  if (part.kind == TimeKind::date && part.precision != Precision::clock && is_han(c.at(part.end))) {
    constexpr std::uint32_t kLongestEvent = 7;
    std::uint32_t at = part.end;
    while (at < part.end + kLongestEvent && is_han(c.at(at)) && !c.any(at, {u"至今", u"迄今"}))
      ++at;
    if (c.any(at, {u"至今", u"迄今"}) && !goes_on_from_now(c.at(at + 2))) {
      since(at + 2 - part.end);
      return part;
    }
  }
  // 12月1日|起|至明年2月底
  const std::uint32_t begun = part.kind == TimeKind::date && c.at(part.end) == u'起' ? 1 : 0;
  if (const std::uint32_t mark = range_mark(c, part.end + begun)) {
    const std::uint32_t next_year = c.any(part.end + mark, {u"次年", u"翌年"});
    const std::uint32_t from = part.end + begun + mark + next_year;
    if (part.precision == Precision::clock) {
      const std::uint32_t next_day = c.any(from, {u"次日", u"第二天", u"翌日"});
      if (const auto last = read_clock(c, from + next_day, true)) {
        part.end = last->end;
        part.kind = TimeKind::period;
      }
    } else if (const auto last = read_point(after(c, part, next_year > 0), from)) {
      part.end = last->end;
      part.kind = TimeKind::period;
      part.range = in_order({part.range.from, last->range.to});
      part.precision = last->precision;
      part.year = last->year ? last->year : part.year;
      part.month = last->month;
    } else if (const auto clock =
                   part.precision == Precision::day ? read_clock(c, from, true) : std::nullopt) {
      part.end = clock->end;
      part.kind = TimeKind::period;
    } else if (const auto hours = part.precision == Precision::day ? day_part(c, from) : 0) {
      part.end = from + hours;
      part.kind = TimeKind::period;
    }
  }
  if (const auto days = days_in_a_row(c, part)) part = *days;
  if (c.is(part.end, u"以来")) {
    since(2);
  } else if (c.is(part.end, u"起") && part.kind == TimeKind::date && part.precision != Precision::clock &&
             !one_of(c.at(part.end + 1), u"来步草诉获火飞伏底")) {
    part.kind = TimeKind::period;
    part.end += 1;
    part.range.to.reset();
  } else if (c.is(part.end, u"开始") && part.kind == TimeKind::date && part.precision != Precision::clock &&
             one_of(c.at(part.end + 2), u",，")) {  // 2022年开始,…
    part.kind = TimeKind::period;
    part.end += 2;
    part.range.to.reset();
  } else if (const auto until = c.any(part.end, {u"之前", u"以前", u"前"})) {
    if (!c.any(part.end + until, {u"后", u"往", u"列", u"三", u"两", u"几", u"景", u"沿"}) &&
        part.kind != TimeKind::time) {
      part.kind = TimeKind::period;
      part.end += until;
      part.range.from.reset();
    }
  } else if (c.is(part.end, u"期间") || c.is(part.end, u"内")) {
    if (c.is(part.end, u"期间")) part.end += 2;
  } else if (part.precision == Precision::year || part.precision == Precision::month) {
    // 2023年秋粮收购期间: the event's own days are not known.
    std::uint32_t at = part.end;
    while (at < part.end + 10 && is_han(c.at(at)) && !c.is(at, u"期间"))
      ++at;
    if (at > part.end && c.is(at, u"期间")) {
      if (part.precision == Precision::year && part.kind != TimeKind::period) part.range = {};
      part.kind = TimeKind::period;
      part.end = at + 2;
      part.precision = Precision::vague;
    }
  }
  return part;
}

std::optional<TimePart> point_or_range(const TimeCursor& c, std::uint32_t p) {
  if (auto part = year_span(c, p)) return extend(c, *part);
  if (auto part = read_plan(c, p)) return extend(c, *part);
  if (auto part = read_holiday(c, p)) return part;
  if (auto part = read_point(c, p)) return extend(c, *part);
  if (auto part = read_clock(c, p, false)) {
    if (c.said_day) part->range = {c.said_day, c.said_day};
    // 北京时间9:45 is today.
    const bool zone = c.before(p) == u'间' && p >= c.begin + 2 && c.text[p - 2] == u'时';
    if (zone && !c.said_day) part->range = {c.reference, c.reference};
    return extend(c, *part);
  }
  return std::nullopt;
}

/// 截至6月30日止六个月, 截至12月31日止年度: the stretch that ended there.
std::optional<TimePart> ended_stretch(const TimeCursor& c, TimePart part) {
  const std::uint32_t mark = c.any(part.end, {u"止的", u"止"});
  if (mark == 0) return std::nullopt;
  std::uint32_t at = part.end + mark;
  int months = 0;
  if (const auto year = c.any(at, {u"年度", u"财政年度", u"财年", u"全年", u"一年"})) {
    months = 12;
    at += year;
  } else if (const auto number = c.number(at); number && !number->vague) {
    const std::uint32_t unit = c.any(number->end, {u"个月", u"个季度"});
    if (unit == 0 || number->value > 36) return std::nullopt;
    months = number->value * (unit == 2 ? 1 : 3);
    at = number->end + unit;
  }
  if (months == 0) return std::nullopt;
  part.end = at + c.any(at, {u"内", u"期间"});
  if (part.range.to) part.range.from = add_months(add_days(*part.range.to, 1), -months);
  return part;
}

/// 截至6月底, 截止目前.
std::optional<TimePart> up_to(const TimeCursor& c, std::uint32_t p) {
  const std::uint32_t word = c.any(p, {u"截至", u"截止到", u"截止至", u"截止"});
  if (word == 0) return std::nullopt;
  std::uint32_t at = c.skip_blanks(p + word);
  TimePart part{.begin = p, .kind = TimeKind::period};
  if (const auto now = c.any(at, {u"发稿", u"记者发稿", u"今"}); now && !goes_on_from_now(c.at(at + now))) {
    part.end = at + now;
    part.range.to = c.reference;
  } else if (const auto point = read_point(c, at)) {
    if (c.is(point->end, u"收盘")) return std::nullopt;  // that day's close
    part.end = point->end;
    part.range.to = point->range.to;
    part.refers_to = point->refers_to;
    part.offset = point->offset;
    part.year = point->year;
    part.month = point->month;
    if (auto ended = ended_stretch(c, part)) return ended;
  } else if (const auto event = c.any(at, {u"案发", u"事发", u"归案", u"落网"})) {
    part.end = at + event + c.any(at + event, {u"时", u"前", u"之日", u"之时"});  // on a day that is not told
  } else {
    return std::nullopt;
  }
  part.end += c.any(part.end, {u"为止", u"止"});
  return part;
}

/// 到2025年, 至今年底: up to the end of what is named. 提高到, 增至 are verbs.
std::optional<TimePart> by(const TimeCursor& c, std::uint32_t p) {
  if (one_of(c.before(p), u"截高低升降加少长短减增缩涨回来达得看等提推延扩展直甚乃大小多放宽跌落冲拉填补"))
    return std::nullopt;
  const auto point = read_point(c, p + 1);
  if (!point || point->precision == Precision::vague || point->precision == Precision::clock)
    return std::nullopt;
  if (c.at(point->end) == u'的') return std::nullopt;
  TimePart part = *point;
  part.begin = p;
  part.kind = TimeKind::period;
  part.range.from.reset();
  if (const auto before = c.any(part.end, {u"之前", u"以前", u"前"})) part.end += before;
  return part;
}

/// 自2月份以来, 自…实施以来, 自5月1日起.
std::optional<TimePart> since(const TimeCursor& c, std::uint32_t p) {
  std::uint32_t at = p + 1;
  if (c.at(p) == u'自' && c.at(at) == u'从') ++at;
  if (auto part = point_or_range(c, at)) {
    const bool since_word = part->kind == TimeKind::period && c.is(part->end - 2, u"以来");
    const bool up_to_now =
        part->kind == TimeKind::period && (c.is(part->end - 2, u"至今") || c.is(part->end - 2, u"迄今"));
    if (since_word || up_to_now) {
      part->begin = p;
      return part;
    }
    const bool opened = part->kind == TimeKind::period && part->range.from && !part->range.to &&
                        one_of(c.at(part->end - 1), u"起始");
    if (const auto word = c.any(part->end, {u"开始", u"起"});
        opened || (word && part->kind == TimeKind::date)) {
      part->begin = p;
      part->end += opened ? 0 : word;
      part->kind = TimeKind::period;
      // From then on, up to now.
      const bool begun = part->range.from && c.reference && *part->range.from <= *c.reference;
      part->range.to = begun ? c.reference : std::nullopt;
      return part;
    }
  }
  for (std::uint32_t i = at; i < c.end && i < at + 40; ++i) {
    if (one_of(c.at(i), u"。;!?,，；的") || is_line_end(c.at(i))) break;
    if (!c.is(i, u"以来")) continue;
    TimePart part{.begin = p, .end = i + 2, .kind = TimeKind::period};
    const auto first = read_point(c, at);
    part.range = since_then(first ? first->range.from : std::nullopt, c.reference);
    return part;
  }
  return std::nullopt;
}

/// The length of 至案发时, 到被查处之日 at `p`, else 0.
std::uint32_t end_of_event(const TimeCursor& c, std::uint32_t p) {
  if (c.at(p) != u'至' && c.at(p) != u'到') return 0;
  std::uint32_t at = p + 1 + c.any(p + 1, {u"被"});
  const std::uint32_t event =
      c.any(at, {u"案发", u"事发", u"查处", u"查获", u"抓获", u"抓", u"查", u"落网", u"归案"});
  if (event == 0) return 0;
  at += event;
  return at + c.any(at, {u"时", u"前", u"之日", u"之时", u"当日", u"当天", u"为止"}) - p;
}

std::optional<TimePart> read_open_end(const TimeCursor& c, std::uint32_t p) {
  switch (c.at(p)) {
    case u'截':
      return up_to(c, p);
    case u'自':
    case u'从':
      return since(c, p);
    case u'到':
    case u'至':
      if (auto part = by(c, p)) return part;
      break;
    default:
      break;
  }
  if (auto part = read_duration(c, p)) return part;
  return point_or_range(c, p);
}

}  // namespace

std::optional<TimePart> read_expression(const TimeCursor& c, std::uint32_t p) {
  auto part = read_open_end(c, p);
  // 3月20日|至案发, 自去年6月起|至被查处: up to a day that is not told.
  if (const auto event = part && part->range.from ? end_of_event(c, part->end) : 0) {
    part->end += event;
    part->kind = TimeKind::period;
    part->range.to.reset();
  }
  return part;
}

std::optional<TimePart> read_event_since(const TimeCursor& c, std::uint32_t p) {
  if (!c.is(p, u"以来") || (p >= c.begin + 2 && c.is(p - 2, u"有史"))) return std::nullopt;
  std::uint32_t begin = p;
  while (begin > c.begin && p - begin < 25 && !one_of(c.text[begin - 1], u",。;:!?，；：、") &&
         !is_space(c.text[begin - 1]))
    --begin;
  // 投产以来, 入汛以来: an event of one word.
  const std::u16string_view event = slice(c.text, {begin, p});
  const bool word = event.size() >= 2 && (one_of(event[0], u"入建开立") ||
                                          word_ending(event, kAct | kIntransitive) == event.size());
  if ((event.size() < 4 && !word) || p - begin >= 25) return std::nullopt;
  return TimePart{
      .begin = begin, .end = p + 2, .kind = TimeKind::period, .range = {std::nullopt, c.reference}};
}

}  // namespace shuwen
