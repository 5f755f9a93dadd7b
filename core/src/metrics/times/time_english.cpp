#include "metrics/times/time_english.h"

#include <algorithm>

#include "metrics/times/time_english_spans.h"
#include "text/chars.h"

namespace shuwen {
namespace {

using Precision = TimePart::Precision;

class Reader : public EnglishSpans {
 public:
  using EnglishSpans::EnglishSpans;

  std::optional<TimePart> read() {
    if (auto part = ago()) return part;
    w_.move(begin_);
    if (is_digit(c_.at(begin_))) {
      if (auto part = clock()) return part;
      w_.move(begin_);
      if (auto part = away_from_event()) return part;
      w_.move(begin_);
      return day_first();
    }
    if (auto part = stretch()) return part;
    w_.move(begin_);
    if (auto part = present()) return part;
    w_.move(begin_);
    if (auto part = earlier()) return part;
    using Shape = std::optional<TimePart> (Reader::*)();
    for (const Shape other : std::initializer_list<Shape>{&Reader::away_from_event, &Reader::beside_event,
                                                          &Reader::since_unequalled, &Reader::within_which,
                                                          &Reader::reported, &Reader::beginning}) {
      w_.move(begin_);
      if (auto part = (this->*other)()) return part;
    }
    w_.move(begin_);
    if (auto part = weekend()) return part;
    w_.move(begin_);
    if (w_.take(u"at")) {
      w_.take(u"around") || w_.take(u"about");
      if (auto part = clock(); part && part->kind == TimeKind::date) return part;
      w_.move(begin_);
    }
    if (w_.take(u"in") || w_.take(u"during") || w_.take(u"of") || w_.take(u"on") || w_.take(u"for") ||
        w_.take(u"after")) {
      auto part = point(true);
      if (part) {
        if (w_.take(u"alone")) part->end = w_.end();
        part->begin = begin_;
      }
      return part;
    }
    // down 3 percent from 2021
    w_.move(begin_);
    const bool compares = slice(c_.text, {c_.begin, begin_}).ends_with(u"ompared ");
    if (w_.take(u"from") || w_.take(u"than") || (compares && (w_.take(u"with") || w_.take(u"to")))) {
      const std::uint32_t at = w_.at();
      if (const auto named = w_.year()) {
        TimePart part = made(TimeKind::date, year_range(*named), Precision::year);
        part.begin = at;
        return part;
      }
    }
    w_.move(begin_);
    return point(false);
  }

 private:
  /// 5 p.m., 10:30 am, 6 o'clock.
  std::optional<TimePart> clock() {
    const auto hour = c_.number(w_.at());
    if (!hour || !hour->arabic || hour->digits > 2 || hour->value > 12) return std::nullopt;
    std::uint32_t at = hour->end;
    if (c_.at(at) == u':' || (c_.at(at) == u'.' && is_digit(c_.at(at + 1)))) {
      const auto minute = c_.number(at + 1);
      if (!minute || !minute->arabic || minute->digits != 2 || minute->value > 59) return std::nullopt;
      at = minute->end;
    }
    at = c_.skip_blanks(at);
    const std::uint32_t mark =
        c_.any(at, {u"a.m.", u"p.m.", u"A.M.", u"P.M.", u"am", u"pm", u"AM", u"PM", u"o'clock", u"o’clock"});
    if (mark == 0 || is_latin(c_.at(at + mark))) return std::nullopt;
    w_.set_end(at + mark);
    TimePart clock = made(TimeKind::time, {}, Precision::clock);
    // 4 a.m. Sunday, 10.30am on 3 June
    w_.take(u"on");
    auto day = day_of_week();
    if (!day) day = point(false);
    if (!day || day->precision != Precision::day) {
      w_.set_end(at + mark);
      return clock;
    }
    day->begin = begin_;
    return day;
  }

  /// from |7 p.m. |to 5 a.m., from |23 |to 26 January: one end of a stretch.
  std::optional<TimePart> first_end() {
    const std::uint32_t back = w_.at();
    if (auto part = point(true)) return part;
    w_.move(back);
    if (auto part = clock()) return part;
    w_.move(back);
    const auto day = w_.day_of_month();
    if (!day || !(w_.take(u"to") || w_.take(u"and"))) return std::nullopt;
    const std::uint32_t joint = w_.at();
    auto last = day_first();
    if (!last || !last->range.to || last->range.to->day <= *day) return std::nullopt;
    last->range.from = last->range.to;
    last->range.from->day = *day;
    last->range.to = last->range.from;
    const std::uint32_t word = c_.is(joint - 3, u"to") ? 3 : 4;  // which the caller takes
    w_.move(joint - word);
    return last;
  }

  /// 3 percent |, 110 yuan |, $4 million |: a figure with no more than a word behind it.
  static bool stands_behind_figure(std::u16string_view ahead) {
    for (int words = 0; words < 2 && ahead.size() > 1 && ahead.ends_with(u' '); ++words) {
      ahead.remove_suffix(1);
      if (is_digit(ahead.back()) || ahead.ends_with(u'%')) return true;
      while (!ahead.empty() && is_latin(ahead.back()))
        ahead.remove_suffix(1);
    }
    return false;
  }

  /// three years ago, more than two decades ago.
  std::optional<TimePart> ago() {
    const std::u16string_view ahead = slice(c_.text, {c_.begin, begin_});
    // 3 percent, 110 yuan | more than
    const bool bounded = !stands_behind_figure(ahead);
    if (bounded && one_of(c_.at(begin_), u"mlaonsMLAONS"))
      w_.take(u"more than") || w_.take(u"less than") || w_.take(u"about") || w_.take(u"over") ||
          w_.take(u"nearly") || w_.take(u"almost") || w_.take(u"around") || w_.take(u"some");
    const auto count = w_.number();
    if (!count) return std::nullopt;
    const auto then = days_from(-*count);
    if (!then || !w_.take(u"ago")) return std::nullopt;
    // was 1.18 dollars |a year ago: in the same stretch
    if (!ahead.empty() && w_.end() - begin_ == 10) return std::nullopt;
    const DayRange range = c_.reference ? DayRange{then, then} : DayRange{};
    return made(TimeKind::period, range, Precision::vague);
  }

  /// starting |March 1, from |July 5: when it begins.
  std::optional<TimePart> beginning() {
    const bool said = w_.take(u"starting") || w_.take(u"beginning");
    if (!w_.take(u"from") && !said) return std::nullopt;
    if (said) w_.take(u"on") || w_.take(u"in");
    auto part = point(true);
    const std::u16string_view shown = slice(c_.text, {begin_, w_.end()});
    const bool numbered = std::any_of(shown.begin(), shown.end(), [](char16_t c) { return is_digit(c); });
    if (!part || !part->range.from || (!said && (part->precision != Precision::day || !numbered)))
      return std::nullopt;  // the brawl from Thursday night
    part->range.to.reset();
    return opened(*part);
  }

  std::optional<TimePart> stretch() {
    const auto& now = c_.reference;
    w_.move(begin_);
    if (w_.take(u"since")) {
      auto part = point(true);
      if (!part) part = beginning_of_event();
      if (!part) return std::nullopt;
      part->range = since_then(part->range.from, now);
      return opened(*part);
    }
    for (const std::u16string_view word :
         {u"by the end of", u"by end of", u"at the end of", u"as of the end of", u"by", u"until", u"up to",
          u"as of", u"before", u"through"}) {
      w_.move(begin_);
      if (!w_.take(word)) continue;
      auto part = point(true);
      if (!part) return std::nullopt;
      part->range.from.reset();
      return opened(*part);
    }
    w_.move(begin_);
    if (w_.take(u"so far this year"))
      return made(TimeKind::period, now ? DayRange{Day{now->year, 1, 1}, now} : DayRange{}, Precision::vague);
    if (w_.take(u"so far") || w_.take(u"to date"))
      return made(TimeKind::period, {std::nullopt, now}, Precision::vague);
    w_.move(begin_);
    if (auto part = ended_stretch()) return part;
    for (const std::u16string_view word : {u"from", u"between"}) {
      w_.move(begin_);
      if (!w_.take(word)) continue;
      auto first = first_end();
      if (!first) return std::nullopt;
      if (!w_.take(u"to") && !w_.take(u"and") && !w_.take(u"through") && !w_.take(u"until"))
        return std::nullopt;
      const std::uint32_t back = w_.at();
      auto last = point(true);
      if (!last && first->precision == Precision::clock) {
        w_.move(back);
        last = clock();
      }
      if (!last) return std::nullopt;
      last->range.from = first->range.from;
      const bool hours = last->precision == Precision::clock;
      last = opened(*last);
      if (hours) last->kind = TimeKind::time;
      return last;
    }
    if (auto part = counted_from_now()) return part;
    return five_year_plan();
  }

  /// the six months ended June 30, 2024; the year ended December 31.
  std::optional<TimePart> ended_stretch() {
    w_.take(u"in") || w_.take(u"for") || w_.take(u"during");
    w_.take(u"the");
    int months = 0, weeks = w_.take(u"week") ? 1 : 0;
    for (const std::u16string_view which : {u"first", u"second", u"third", u"fourth"})
      if (w_.take(which)) break;
    if (weeks == 0 && w_.take(u"year")) {
      months = 12;
    } else if (weeks == 0 && w_.take(u"quarter")) {
      months = 3;
    } else if (weeks == 0 && w_.take(u"half")) {
      months = 6;
    } else if (const auto count = weeks > 0 ? std::nullopt : w_.number()) {
      if (w_.take(u"weeks"))
        weeks = *count;
      else if (w_.take(u"months"))
        months = *count;
      else
        return std::nullopt;
    }
    if ((months == 0 && weeks == 0) || months > 36 || weeks > 104 ||
        (!w_.take(u"ended") && !w_.take(u"ending") && !w_.take(u"to")))
      return std::nullopt;
    auto last = point(true);
    if (!last || !last->range.to) return std::nullopt;
    last->range.from = weeks > 0 ? add_days(*last->range.to, 1 - 7 * weeks)
                                 : add_months(add_days(*last->range.to, 1), -months);
    return opened(*last);
  }

  /// over the past three years, in the last month, the past year, within the next five years.
  std::optional<TimePart> counted_from_now() {
    w_.move(begin_);
    const bool led =
        w_.take(u"over") || w_.take(u"in") || w_.take(u"during") || w_.take(u"for") || w_.take(u"within");
    if (!w_.take(u"the")) return std::nullopt;
    const bool ahead = w_.take(u"next") || w_.take(u"coming") || w_.take(u"following");
    const bool past = !ahead && (w_.take(u"past") || (led && w_.take(u"last")));
    if (!ahead && !past) return std::nullopt;
    const auto count = w_.number();
    if (!count && ahead && !led) return std::nullopt;  // the next year: that year
    const int size = ahead ? count.value_or(1) : -count.value_or(1);
    const auto other = days_from(size);
    if (!other) return std::nullopt;
    DayRange range;
    if (c_.reference) range = ahead ? DayRange{c_.reference, other} : DayRange{other, c_.reference};
    return made(TimeKind::period, range, Precision::vague);
  }

  /// the 14th Five-Year Plan period.
  std::optional<TimePart> five_year_plan() {
    w_.move(begin_);
    w_.take(u"during");
    w_.take(u"the");
    const auto digits = c_.number(w_.at());
    if (!digits || !digits->arabic || digits->value < 6 || digits->value > 20 || !c_.is(digits->end, u"th"))
      return std::nullopt;
    w_.set_end(digits->end + 2);
    if (!w_.take(u"five-year plan")) return std::nullopt;
    w_.take(u"period");
    const int first = 2001 + 5 * (digits->value - 10);
    return made(TimeKind::period, {Day{first, 1, 1}, Day{first + 4, 12, 31}}, Precision::vague);
  }

  TimePart opened(TimePart part) const {
    part.begin = begin_;
    part.end = w_.end();
    part.kind = TimeKind::period;
    return part;
  }
};

}  // namespace

std::optional<TimePart> read_english(const TimeCursor& cursor, std::uint32_t offset) {
  const char16_t c = cursor.at(offset);
  if (is_latin(c)) {
    // The first letters of every expression: most words end here.
    constexpr std::u16string_view kFirst = u"abdefijlmnostuwyABDEFHIJLMNOQSTUWY";
    if (kFirst.find(c) == std::u16string_view::npos && !cursor.is(offset, u"currently")) return std::nullopt;
  } else {
    const char16_t next = cursor.at(offset + 1);
    if (!is_digit(c) || (is_digit(next) && is_digit(cursor.at(offset + 2)))) return std::nullopt;
    if (cursor.before(offset) == u'.' || is_digit(cursor.before(offset))) return std::nullopt;
    const char16_t behind = is_digit(next) ? cursor.at(offset + 2) : next;  // 3 March, 3rd, 5:30 p.m.
    if (!is_blank(behind) && !is_latin(behind) && behind != u':' && behind != u'.') return std::nullopt;
  }
  return Reader(cursor, offset).read();
}

}  // namespace shuwen
