// Points of English times that are told from the day of writing, or from another time.
#include <algorithm>
#include <string>

#include "metrics/sentences/english_lexicon.h"
#include "metrics/times/time_english_point.h"
#include "text/chars.h"

namespace shuwen {

using Precision = TimePart::Precision;

bool EnglishPoints::is_expected() const {
  constexpr std::uint32_t kReach = 80;
  const std::uint32_t from = begin_ > c_.begin + kReach ? begin_ - kReach : c_.begin;
  const std::u16string_view before = slice(c_.text, {from, begin_});
  for (const std::u16string_view plan :
       {u" will ", u"expected to ", u"expect to ", u"expects to ", u"hopes to ", u"aims to ", u"scheduled ",
        u"plans to ", u"set to ", u"due ", u"payable "})
    if (before.find(plan) != std::u16string_view::npos) return true;
  // The agency expects another 90 mm by Thursday
  for (const std::u16string_view plan : {u"expect ", u"expects ", u"forecast "})
    if (const auto at = before.find(plan); at != before.npos && before.find(u',', at) == before.npos)
      return true;
  return is_told_ahead();
}

bool EnglishPoints::is_told_of_past() const {
  constexpr std::uint32_t kReach = 80;
  const std::uint32_t from = begin_ > c_.begin + kReach ? begin_ - kReach : c_.begin;
  if (is_expected()) return false;
  std::uint32_t end = begin_;
  while (end > from) {
    std::uint32_t begin = end;
    while (begin > from && is_latin(c_.at(begin - 1)))
      --begin;
    const std::u16string word = lower_ascii(slice(c_.text, {begin, end}));
    const std::uint32_t classes = word.empty() ? 0 : english::classes_of(word);
    if (word == u"was" || word == u"were" || word == u"had") return true;
    if (classes & english::kPast && classes & english::kAnyVerb && !(classes & english::kNounOrVerb))
      return true;
    if (classes & (english::kAuxiliary | english::kPlan | english::kVerb)) return false;
    end = begin < end ? begin : end - 1;
  }
  return false;
}

bool EnglishPoints::is_told_ahead() const {
  constexpr std::uint32_t kReach = 60;
  std::uint32_t at = w_.end();
  const std::uint32_t stop = std::min(c_.end, at + kReach);
  std::u16string word;
  for (; at <= stop; ++at) {
    const char16_t c = at < stop ? c_.at(at) : u' ';
    if (is_latin(c)) {
      word.push_back(c);
      continue;
    }
    if (word == u"will") return true;
    // In March he said it will: it was said then.
    const std::uint32_t classes = word.empty() ? 0 : english::classes_of(lower_ascii(word));
    constexpr std::uint32_t kTells =
        english::kAnyVerb | english::kSay | english::kAuxiliary | english::kRelative | english::kConjunction;
    if (classes & kTells || one_of(c, u".;:")) return false;
    word.clear();
  }
  return false;
}

std::optional<TimePart> EnglishPoints::relative() {
  const auto& now = c_.reference;
  struct Shift {
    std::u16string_view word;
    int offset;
  };
  for (const auto& [word, offset] :
       {Shift{u"last", -1}, Shift{u"this", 0}, Shift{u"next", 1}, Shift{u"the previous", -1}}) {
    const std::uint32_t back = w_.at();
    if (!w_.take(word)) continue;
    // last November, next May: the nearest behind or ahead.
    if (now)
      if (const auto named = w_.month()) {
        const bool over = named < now->month;
        int of = now->year;
        if (offset < 0 && !over) --of;
        if (offset > 0 && (over || named == now->month)) ++of;
        return dated(of, *named, std::nullopt);
      }
    if (w_.take(u"year"))
      return made(TimeKind::date, now ? year_range(now->year + offset) : DayRange{}, Precision::year);
    if (w_.take(u"month")) {
      if (!now) return made(TimeKind::date, {}, Precision::month);
      const Day first = add_months(Day{now->year, now->month, 1}, offset);
      return made(TimeKind::date, month_range(first.year, first.month, first.month), Precision::month);
    }
    if (w_.take(u"week")) {
      if (!now) return made(TimeKind::date, {}, Precision::week);
      const Day monday = add_days(*now, 7 * offset - weekday(*now));
      return made(TimeKind::date, DayRange{monday, add_days(monday, 6)}, Precision::week);
    }
    w_.move(back);
  }
  if (w_.take(u"the full year"))
    return made(TimeKind::date, now ? year_range(now->year) : DayRange{}, Precision::year);
  for (const auto& [word, offset] : {Shift{u"today", 0}, Shift{u"yesterday", -1}, Shift{u"tomorrow", 1}}) {
    if (!w_.take(word)) continue;
    if (!now) return made(TimeKind::date, {}, Precision::day);
    const Day day = add_days(*now, offset);
    return made(TimeKind::date, {day, day}, Precision::day);
  }
  return std::nullopt;
}

std::optional<TimePart> EnglishPoints::day_of_week() {
  const bool before = w_.take(u"last");
  const bool ahead = !before && (w_.take(u"next") || w_.take(u"this coming") || w_.take(u"this"));
  if (const char16_t first = c_.at(w_.at()); first < u'A' || first > u'Z') return std::nullopt;
  const auto named = w_.weekday();
  if (!named) return std::nullopt;
  const auto& now = c_.reference;
  if (!now) return made(TimeKind::date, {}, Precision::day);
  constexpr int kWeek = 7;
  const int since = (weekday(*now) - *named + kWeek) % kWeek;
  const bool next = ahead || (!before && is_expected());
  const int days = next ? (kWeek - since) % kWeek : before && since == 0 ? -kWeek : -since;
  const Day day = add_days(*now, days);
  return made(TimeKind::date, {day, day}, Precision::day);
}

std::optional<TimePart> EnglishPoints::weekend() {
  w_.take(u"over") || w_.take(u"during") || w_.take(u"at") || w_.take(u"on");
  const bool last = w_.take(u"last");
  const bool next = !last && (w_.take(u"next") || w_.take(u"the coming"));
  if (!last && !next && !w_.take(u"this") && !w_.take(u"the")) return std::nullopt;
  if (!w_.take(u"weekend")) return std::nullopt;
  TimePart part = made(TimeKind::date, {}, Precision::week);
  if (!c_.reference) return part;
  constexpr int kSaturday = 5, kWeek = 7;
  const int since = (weekday(*c_.reference) - kSaturday + kWeek) % kWeek;
  const bool ahead = next || (!last && since > 1 && is_expected());
  const int days = ahead ? kWeek - since : last && since < 2 ? -since - kWeek : -since;
  const Day saturday = add_days(*c_.reference, days);
  part.range = {saturday, add_days(saturday, 1)};
  return part;
}

std::optional<TimePart> EnglishPoints::season() {
  w_.take(u"the");
  w_.take(u"early") || w_.take(u"late");
  if (!w_.take(u"spring") && !w_.take(u"summer") && !w_.take(u"autumn") && !w_.take(u"fall") &&
      !w_.take(u"winter"))
    return std::nullopt;
  w_.take(u"of");
  if (!w_.year()) return std::nullopt;
  return made(TimeKind::period, {}, Precision::vague);
}

std::optional<TimePart> EnglishPoints::earlier() {
  // 13 deaths |over the same period last year, but: up 3 percent over |the same period
  const std::u16string_view before = slice(c_.text, {c_.begin, begin_});
  bool sized = false;
  for (const std::u16string_view unit : {u"% ", u"percent ", u"per cent ", u"points "})
    sized = sized || before.ends_with(unit);
  w_.take(u"in") || w_.take(u"during") || w_.take(u"for") || (!sized && w_.take(u"over"));
  const bool same = w_.take(u"the same");
  if (!same) w_.move(begin_);
  const std::uint32_t back = w_.at();
  if (same && w_.take(u"period of"))
    if (const auto year = w_.year()) {
      TimePart part = made(TimeKind::period, year_range(*year), Precision::year);
      part.refers_to = RefersTo::same_stretch;
      return part;
    }
  w_.move(back);
  bool named = false;
  for (const std::u16string_view stretch : {u"period", u"quarter", u"month", u"week", u"half"}) {
    if (!same || !w_.take(stretch)) continue;
    w_.take(u"of") || w_.take(u"in");
    const auto year = w_.year();
    named = year ? c_.base_year == *year + 1
                 : w_.take(u"last year") || w_.take(u"a year earlier") || w_.take(u"a year ago") ||
                       w_.take(u"the previous year");
    break;
  }
  if (!named &&
      (same || (!w_.take(u"a year earlier") && !w_.take(u"a year ago") && !w_.take(u"a year before") &&
                !w_.take(u"the year before") && !w_.take(u"the previous year"))))
    return std::nullopt;
  TimePart part =
      made(TimeKind::period, c_.base_year ? year_range(c_.base_year - 1) : DayRange{}, Precision::year);
  part.refers_to = RefersTo::same_stretch;
  return part;
}

}  // namespace shuwen
