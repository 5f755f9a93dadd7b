#include "metrics/times/time_english_spans.h"

#include <algorithm>
#include <string>

#include "metrics/sentences/english_lexicon.h"
#include "text/chars.h"

namespace shuwen {

using Precision = TimePart::Precision;

std::optional<Day> EnglishSpans::days_from(int count) {
  const Day now = c_.reference.value_or(Day{});
  if (w_.take(u"years") || w_.take(u"year")) return add_months(now, 12 * count);
  if (w_.take(u"decades") || w_.take(u"decade")) return add_months(now, 120 * count);
  if (w_.take(u"months") || w_.take(u"month")) return add_months(now, count);
  if (w_.take(u"weeks") || w_.take(u"week")) return add_days(now, 7 * count);
  if (w_.take(u"days") || w_.take(u"day")) return add_days(now, count);
  return std::nullopt;
}

std::optional<TimePart> EnglishSpans::beginning_of_event() {
  constexpr int kMostWords = 6;
  for (int words = 0; words < kMostWords && is_latin(c_.at(w_.at())); ++words) {
    const bool begins =
        w_.take(u"began") || w_.take(u"started") || w_.take(u"opened") || w_.take(u"launched");
    if (begins) return w_.take(u"in") || w_.take(u"on") ? point(true) : std::nullopt;
    std::uint32_t end = w_.at();
    while (is_latin(c_.at(end)) || one_of(c_.at(end), u"'’-"))
      ++end;
    w_.set_end(end);
  }
  return std::nullopt;
}

bool EnglishSpans::rained() const {
  const std::u16string_view before = slice(c_.text, {c_.begin, begin_});
  return before.ends_with(u"rain ") || before.ends_with(u"rainfall ") || before.ends_with(u"snow ");
}

std::optional<TimePart> EnglishSpans::within_which() {
  if (!w_.take(u"in") && !w_.take(u"over") && !w_.take(u"within")) return std::nullopt;
  const auto count = w_.number();
  if (!count || !(days_from(*count) || ((*count % 12 == 0 || rained()) && w_.take(u"hours"))) ||
      w_.take(u"of") || c_.at(w_.end()) == u'-')
    return std::nullopt;
  std::u16string_view before = slice(c_.text, {c_.begin, begin_});
  before = before.substr(before.find_last_of(u",;") + 1);
  if (const auto joined = before.rfind(u" and "); joined != before.npos) before = before.substr(joined);
  if (std::none_of(before.begin(), before.end(), [](char16_t c) { return is_digit(c); }) ||
      !before.ends_with(u' '))
    return std::nullopt;
  // lasted |over five years, for |over five years: how long
  before.remove_suffix(1);
  const std::u16string last = lower_ascii(before.substr(before.rfind(u' ') + 1));
  constexpr std::uint32_t kNoNoun = english::kAnyVerb | english::kVerb | english::kPreposition |
                                    english::kConjunction | english::kAuxiliary | english::kAdverb;
  const std::uint32_t classes = english::classes_of(last);
  if ((classes & kNoNoun && !(classes & english::kTurn)) || last == u"due") return std::nullopt;
  return made(TimeKind::period, {}, Precision::vague);
}

std::optional<TimePart> EnglishSpans::reported() {
  if (!w_.take(u"in the") && !w_.take(u"during the") && !w_.take(u"for the")) return std::nullopt;
  if (!w_.take(u"half") && !w_.take(u"quarter") && !w_.take(u"period")) return std::nullopt;
  TimePart part = made(TimeKind::period, {}, Precision::vague);
  part.refers_to =
      slice(c_.text, {begin_, w_.end()}).ends_with(u"quarter") ? RefersTo::quarter : RefersTo::stretch;
  for (const std::u16string_view which : {u"of", u"to", u"ended", u"ending", u"from", u"between", u"since"})
    if (w_.take(which)) return std::nullopt;
  return is_latin(c_.at(w_.at())) && c_.at(w_.at()) <= u'Z' ? std::nullopt : std::optional(part);
}

std::optional<TimePart> EnglishSpans::present() {
  const bool stated = w_.take(u"at present") || w_.take(u"at the moment");
  if (!stated && !w_.take(u"now") && !w_.take(u"currently")) return std::nullopt;
  const TimePart part = made(TimeKind::period, {std::nullopt, c_.reference}, Precision::vague);
  const std::u16string_view before = slice(c_.text, {c_.begin, begin_});
  // from 18 percent |now.
  const auto digit = before.find_last_of(u"0123456789");
  constexpr std::size_t kNear = 12;
  if (stated || (one_of(c_.at(w_.end()), u".,;") && digit != before.npos && before.size() - digit < kNear &&
                 before.find(u',', digit) == before.npos))
    return part;
  for (const std::u16string_view state : {u" is ", u" are ", u" has ", u" have ", u" stands ", u" stand "})
    if (before.ends_with(state)) return part;
  std::uint32_t end = w_.at();
  while (is_latin(c_.at(end)))
    ++end;
  const std::u16string_view next = slice(c_.text, {w_.at(), end});
  const bool stands = english::classes_of(lower_ascii(next)) & english::kLevel;
  return stands || next == u"has" || next == u"have" ? std::optional(part) : std::nullopt;
}

std::optional<TimePart> EnglishSpans::away_from_event() {
  const auto count = w_.number();
  if (!count || !days_from(*count)) return std::nullopt;
  // Two weeks |after the flood, …
  if (begin_ == c_.begin && (w_.take(u"after") || w_.take(u"before"))) {
    if (!point(true)) take_event();
    return made(TimeKind::period, {}, Precision::vague);
  }
  if (!w_.take(u"later") && !w_.take(u"earlier")) return std::nullopt;
  const TimePart part = made(TimeKind::period, {}, Precision::vague);
  return w_.take(u"than") ? std::nullopt : std::optional(part);
}

std::optional<TimePart> EnglishSpans::beside_event() {
  if (!w_.take(u"in") && !w_.take(u"during") && !w_.take(u"over")) return std::nullopt;
  if (!w_.take(u"the")) return std::nullopt;
  const auto count = w_.number();
  if (!count || !days_from(*count)) return std::nullopt;
  if (!w_.take(u"before") && !w_.take(u"after") && !w_.take(u"since") && !w_.take(u"leading up to"))
    return std::nullopt;
  if (!point(true)) take_event();
  return made(TimeKind::period, {}, Precision::vague);
}

void EnglishSpans::take_event() {
  constexpr int kMostWords = 5, kFewest = 2;
  std::uint32_t few = w_.at();
  int words = 0;
  for (; words <= kMostWords && is_latin(c_.at(w_.at())); ++words) {
    std::uint32_t end = w_.at();
    while (is_latin(c_.at(end)) || one_of(c_.at(end), u"'’-"))
      ++end;
    if (words < kFewest) few = end;
    w_.set_end(end);
  }
  if (words > kMostWords) w_.set_end(few);
}

std::optional<TimePart> EnglishSpans::since_unequalled() {
  constexpr std::uint32_t kFarthest = 32;
  const std::uint32_t from = std::max(c_.begin, begin_ - std::min(begin_, kFarthest));
  const std::u16string_view before = slice(c_.text, {from, begin_});
  const auto superlative = before.rfind(u"est ");
  const bool unequalled = before.ends_with(u"first time ") ||
                          (superlative != before.npos && before.find(u',', superlative) == before.npos);
  if (!unequalled || !w_.take(u"in")) return std::nullopt;
  w_.take(u"more than") || w_.take(u"at least") || w_.take(u"nearly") || w_.take(u"about") ||
      w_.take(u"over") || w_.take(u"almost");
  const auto count = w_.number();
  if (!count || !days_from(*count)) return std::nullopt;
  return made(TimeKind::period, {}, Precision::vague);
}

}  // namespace shuwen
