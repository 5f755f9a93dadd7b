// Where English says its times: behind the figure, at the sentence's end, or before all.
#include <algorithm>

#include "metrics/context/period.h"
#include "metrics/context/period_scope.h"
#include "metrics/sentences/english_lexicon.h"
#include "metrics/sentences/english_tags.h"
#include "metrics/times/calendar.h"

namespace shuwen {
namespace {

/// What opens another clause behind a comma.
constexpr std::uint32_t kNewClause =
    english::kConjunction | english::kRelative | english::kPronoun | english::kDeterminer;

std::uint32_t classes_at(const Clause& c, int item) {
  return english::classes_of(lower_ascii(c.show(c.items[item])));
}

}  // namespace

/// after the limit was cut in March, a record set in 1978
bool opens_other_clause(const Clause& c, int item) {
  // were injured |when a coach overturned on Saturday: one and the same time
  if (c.is_word(item, u"when") && item > 0 && c.items[item - 1].kind == ItemKind::word &&
      !c.is_word(item - 1, u"than") && !c.is_word(item - 1, u"from"))
    return false;
  for (const std::u16string_view word : {u"when", u"because", u"while", u"once", u"if", u"though",
                                         u"although", u"whereas", u"where", u"until", u"unless"})
    if (c.is_word(item, word)) return true;
  return (c.is_word(item, u"after") || c.is_word(item, u"before")) &&
         item + 1 < static_cast<int>(c.items.size()) && c.items[item + 1].kind != ItemKind::time;
}

namespace {

enum class Tense : std::uint8_t { none, past, present };

/// `ahead`: of what a figure stands behind, where a form in -s is no noun that it counts.
Tense tense_of(const Clause& c, int item, bool ahead) {
  if (c.items[item].kind != ItemKind::word && c.items[item].kind != ItemKind::particle) return Tense::none;
  const std::u16string word = lower_ascii(c.show(c.items[item]));
  for (const std::u16string_view now : {u"is", u"are", u"has", u"have", u"remains", u"remain", u"stands"})
    if (word == now) return Tense::present;
  const std::uint32_t classes = english::classes_of(word);
  if (classes & english::kSay) return Tense::none;  // officials said 40 people are missing
  if (classes & english::kAuxiliary) return Tense::past;
  if (classes & english::kPast && classes & english::kAnyVerb) return Tense::past;
  if (!ahead || !(classes & english::kVerb)) return Tense::none;
  if (word.ends_with(u's')) return Tense::present;
  // growers | receive, trees usually | die: the plain form behind a noun of many
  int i = item - 1;
  while (i > 0 && classes_at(c, i) & english::kAdverb)
    --i;
  if (i < 0 || c.items[i].kind != ItemKind::word) return Tense::none;
  const std::u16string noun = lower_ascii(c.show(c.items[i]));
  return is_english_plural(noun, english::classes_of(noun)) ? Tense::present : Tense::none;
}

/// What parts clauses: a comma, and, which.
bool parts_clauses(const Clause& c, int item) {
  if (c.items[item].kind == ItemKind::mark) return c.items[item].mark != u'-' && c.items[item].mark != u'\'';
  constexpr std::uint32_t kParts = english::kConjunction | english::kRelative;
  return c.items[item].kind == ItemKind::word && (classes_at(c, item) & kParts);
}

}  // namespace

bool PeriodReader::tells_how_it_is(const Clause& c, int item, int floor) {
  const auto parted = [&](int from, int to) {
    while (from < to && !parts_clauses(c, from))
      ++from;
    return from < to;
  };
  int i = item - 1;
  for (; i >= floor; --i) {
    if (const Tense tense = tense_of(c, i, true); tense != Tense::none)
      return tense == Tense::present && (floor == 0 || parted(floor, i));
    if (parts_clauses(c, i)) break;
  }
  if (floor > 0 && i < floor) return false;  // one clause
  for (i = item + 1; i < static_cast<int>(c.items.size()) && !parts_clauses(c, i); ++i)
    if (const Tense tense = tense_of(c, i, false); tense != Tense::none) return tense == Tense::present;
  return false;
}

std::optional<Governing> PeriodReader::right_behind(const Clause& c, const Frame& frame,
                                                    const std::vector<TimeExpression>& times) const {
  for (int i = frame.item + 1; i < static_cast<int>(c.items.size()); ++i) {
    if (ends_reach(c, i) || c.items[i].kind == ItemKind::figure || opens_other_clause(c, i)) break;
    if (c.items[i].kind != ItemKind::time) continue;
    const TimeExpression& time = times[c.items[i].time];
    if (!is_aside(c, i, time, &frame) && (time.kind != TimeKind::time || dated(time)))
      return made(c.items[i].span, time, c.segments[i]);
  }
  return std::nullopt;
}

bool PeriodReader::is_left_behind(const Clause& c, int item, const Frame& frame) {
  // totalled 3 billion at the end of May, up | 48 million
  if (c.is_word(frame.item - 1, u"up") || c.is_word(frame.item - 1, u"down")) return false;
  // planted 30 trees in 2015 and now earns | 300 yuan
  for (int i = item + 1; i < frame.item; ++i)
    if (c.is_word(i, u"now") || c.is_word(i, u"currently")) return true;
  // from 5.1 per 100,000 people in 2021 to 2.5: 2021 is the first figure's own.
  const auto before =
      std::find_if(c.frames.begin(), c.frames.end(), [&](const Frame& f) { return f.item == frame.item; });
  if (c.is_word(frame.item - 1, u"to") && before != c.frames.begin() && before != c.frames.end())
    if (const int first = (before - 1)->item; first < item && c.is_word(first - 1, u"from")) return true;
  // from 40.8 percent last year to 42.3 percent
  if (item > 1 && c.items[item - 1].kind == ItemKind::figure &&
      (c.is_word(item - 2, u"from") || c.is_word(item - 2, u"with")))
    return true;
  // which was 4,870 as of March 31, has since grown to 5,230
  const std::u16string_view shown = c.show(c.items[item]);
  return std::any_of(c.frames.begin(), c.frames.end(), [item](const Frame& f) { return f.item < item; }) &&
         (shown.starts_with(u"as of") || shown.starts_with(u"at the end"));
}

bool PeriodReader::is_in_present_aside(const Clause& c, int item) {
  for (int i = item - 1; i > 0; --i) {
    if (c.items[i].mark == u',') return false;
    if (c.items[i - 1].mark == u',' && (c.is_word(i, u"which") || c.is_word(i, u"who")))
      return tells_how_it_is(c, item, 0);
  }
  return false;
}

std::optional<Governing> PeriodReader::at_the_end(const Clause& c, const Frame& frame,
                                                  const std::vector<TimeExpression>& times) const {
  const int count = static_cast<int>(c.items.size());
  const bool only_one = std::count_if(c.items.begin(), c.items.end(),
                                      [](const Item& item) { return item.kind == ItemKind::time; }) == 1;
  bool passed = false;  // another figure
  // plans to buy 14 buses and hire 30 drivers by 2028: the deadline of all that is planned.
  bool planned = false;
  for (int i = 0; i < frame.item; ++i)
    planned = planned || classes_at(c, i) & english::kPlan;
  for (int i = frame.item + 1; i < count; ++i) {
    const bool goes_on = only_one && c.items[i].mark == u',' && i + 1 < count &&
                         (c.is_word(i + 1, u"or") || !(classes_at(c, i + 1) & kNewClause));
    if (ends_reach(c, i) && !goes_on) break;
    if (c.items[i].mark == u',' && is_in_present_aside(c, frame.item)) break;
    // fell by 2 million |to 1.4 billion at the end of 2023: one claim
    passed = passed || (c.items[i].kind == ItemKind::figure &&
                        (!c.is_word(i - 1, u"to") || c.is_word(frame.item - 1, u"from")));
    // fell to 29 |after the limit was cut to 30 in March
    if (opens_other_clause(c, i)) break;
    // 38 miles of road and a 420-place school, |due to open in 2028: of the school only
    if (passed && c.items[i].mark == u',' &&
        (c.is_word(i + 1, u"due") || c.is_word(i + 1, u"scheduled") || c.is_word(i + 1, u"expected") ||
         c.is_word(i + 1, u"set")))
      break;
    // added 14 buses and plans to buy 60 by 2028: the time of what is planned only.
    if (classes_at(c, i) & english::kPlan) break;
    if (c.items[i].kind != ItemKind::time) continue;
    const TimeExpression& time = times[c.items[i].time];
    if (is_aside(c, i, time, &frame) || (is_of_what_was(c, i) && frame.item != i - 1)) continue;
    if (time.kind == TimeKind::time && !dated(time)) continue;  // ran aground at 3 a.m.
    // is 74.1 years, up 0.7 years |since 2019: of the change only
    if (passed && c.show(c.items[i]).starts_with(u"since") &&
        (c.is_word(frame.item + 2, u"up") || c.is_word(frame.item + 2, u"down")))
      break;
    const bool open = !time.from || !time.to;  // by 2027
    if (passed && open && only_one && !planned) break;
    return made(c.items[i].span, time, c.segments[i]);
  }
  return std::nullopt;
}

int PeriodReader::english_reach(const TimeExpression& time, int item, bool since) const {
  constexpr int kLongestShort = 10;  // days
  constexpr int kReach = 2;          // sentences
  const auto from = parse_iso(time.from.value_or("")), to = parse_iso(time.to.value_or(""));
  const bool stretch = from && to && add_days(*from, kLongestShort) < *to;
  // Since 2022, the city has built six. A road links two of them.
  // Work will begin in May. Those who fail lose their quota.
  const bool ahead = time.from && *time.from > reference_;
  if (since || (ahead && item >= kOpening)) return 0;
  return item < kOpening || stretch ? kReach : 0;
}

bool PeriodReader::goes_on_in_english(const Clause& c) const {
  if (c.items.empty()) return false;
  const std::u16string first = lower_ascii(c.show(c.items[0]));
  return reach_ > 0 || first == u"of" || first == u"among";
}

}  // namespace shuwen
