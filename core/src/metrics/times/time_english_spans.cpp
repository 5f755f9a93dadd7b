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
  part.refers_to = RefersTo::stretch;
  for (const std::u16string_view which : {u"of", u"to", u"ended", u"ending", u"from", u"between", u"since"})
    if (w_.take(which)) return std::nullopt;
  return is_latin(c_.at(w_.at())) && c_.at(w_.at()) <= u'Z' ? std::nullopt : std::optional(part);
}

std::optional<TimePart> EnglishSpans::present() {
  if (!w_.take(u"now") && !w_.take(u"currently")) return std::nullopt;
  const TimePart part = made(TimeKind::period, {std::nullopt, c_.reference}, Precision::vague);
  const std::u16string_view before = slice(c_.text, {c_.begin, begin_});
  for (const std::u16string_view state : {u" is ", u" are ", u" has ", u" have ", u" stands ", u" stand "})
    if (before.ends_with(state)) return part;
  std::uint32_t end = w_.at();
  while (is_latin(c_.at(end)))
    ++end;
  const std::u16string_view next = slice(c_.text, {w_.at(), end});
  const bool stands = english::classes_of(lower_ascii(next)) & english::kLevel;
  return stands || next == u"has" || next == u"have" ? std::optional(part) : std::nullopt;
}

}  // namespace shuwen
