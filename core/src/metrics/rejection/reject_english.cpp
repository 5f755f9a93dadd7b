// Numbers of English texts that tell of nothing counted: years, addresses, telephones, what is numbered.
#include "metrics/rejection/reject_rules.h"
#include "metrics/sentences/english_lexicon.h"
#include "metrics/sentences/english_tags.h"
#include "text/chars.h"

namespace shuwen {
namespace {

/// The word that ends before `at`, a blank between.
std::u16string_view word_before(const Scene& scene, std::uint32_t at) {
  if (scene.before(at) != u' ') return {};
  std::uint32_t begin = at - 1;
  while (is_latin(scene.before(begin)))
    --begin;
  return slice(scene.text, {begin, at - 1});
}

/// The city's |2024 health plan, this |2014 entry: what stands before makes it one thing.
bool determines(const Scene& scene, std::uint32_t at) {
  return scene.ends(at, u"'s ") || scene.ends(at, u"’s ") ||
         (english::classes_of(lower_ascii(word_before(scene, at))) & english::kDeterminer) != 0;
}

/// The 2020 |workers: a number of them.
bool is_plural(const Scene& scene, std::uint32_t at) {
  if (scene.at(at) < u'a') return false;  // The 2020 Games
  std::uint32_t end = at;
  while (is_latin(scene.at(end)))
    ++end;
  const std::u16string_view word = slice(scene.text, {at, end});
  const std::uint32_t classes = english::classes_of(word);
  return (classes & english::kVerb) == 0 && is_english_plural(word, classes) &&
         scene.at(end) != u'\'';  // applies
}

bool is_bare(const Candidate& candidate) {
  return candidate.unit == nullptr && candidate.figure.approx.empty() && !candidate.figure.range &&
         !candidate.number.in_words && candidate.number.power == 0 && candidate.number.value.is_integer() &&
         candidate.number.form == NumberForm::plain;
}

/// a |2018 analysis, as soon as |2023, the Wage Act |1998, Copyright |2023.
Ruling year(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  if (!is_bare(candidate) || number.size() != 4 || candidate.figure.span != number ||
      candidate.number.value < Decimal(1900) || Decimal(2099) < candidate.number.value)
    return std::nullopt;
  for (const std::u16string_view word : {u"as soon as ", u"as early as ", u"as late as "})
    if (scene.ends(number.begin, word)) return Verdict{number, ExclusionReason::date};
  const std::uint32_t next = number.end + (scene.at(number.end) == u' ' ? 1 : 0);
  const bool goes_on = next > number.end && is_latin(scene.at(next));
  if (goes_on && determines(scene, number.begin) && !is_plural(scene, next))
    return Verdict{number, ExclusionReason::date};
  const std::u16string_view before = word_before(scene, number.begin);
  const bool named = before.size() > 2 && before[0] >= u'A' && before[0] <= u'Z' &&
                     (english::classes_of(lower_ascii(before)) & ~english::kGerund) == 0;
  if (named && !(goes_on && is_plural(scene, next))) return Verdict{number, ExclusionReason::date};
  return std::nullopt;
}

/// at |1130 GMT, |2200 hours: a time of the day.
Ruling time_of_day(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  if (candidate.number.in_words || number.size() != 4 || candidate.number.power > 0 ||
      candidate.number.form != NumberForm::plain || Decimal(2400) < candidate.number.value)
    return std::nullopt;
  for (const std::u16string_view zone : {u" GMT", u" UTC", u" BST", u" EST", u" EDT", u" local time"})
    if (slice(scene.text, {number.end, number.end + static_cast<std::uint32_t>(zone.size())}) == zone)
      return Verdict{number, ExclusionReason::time};
  return std::nullopt;
}

/// 12 Baker Street, 411 W First Street.
Ruling address(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  if (candidate.number.in_words || candidate.number.power > 0 || number.size() > 5) return std::nullopt;
  constexpr int kMostWords = 4;
  std::uint32_t at = number.end;
  for (int words = 0; words < kMostWords && scene.at(at) == u' '; ++words) {
    const std::uint32_t begin = ++at;
    while (is_latin(scene.at(at)))
      ++at;
    const std::u16string_view word = slice(scene.text, {begin, at});
    if (word.empty() || word[0] < u'A' || word[0] > u'Z') return std::nullopt;
    for (const std::u16string_view street : {u"Street", u"St", u"Road", u"Rd", u"Avenue", u"Ave", u"Lane",
                                             u"Drive", u"Boulevard", u"Blvd", u"Square", u"Place"})
      if (words > 0 && word == street) return Verdict{{number.begin, at}, ExclusionReason::identifier};
  }
  return std::nullopt;
}

/// +44 1632 960 187: all of it, whichever of its groups is asked about.
Ruling telephone(const Scene& scene, const Candidate& candidate) {
  constexpr std::uint32_t kLongest = 20;
  constexpr int kFewestDigits = 8;
  const auto goes_on = [](char16_t c) { return is_ascii_digit(c) || one_of(c, u" -()"); };
  std::uint32_t begin = candidate.figure.number.begin;
  for (std::uint32_t steps = 0; steps < kLongest && goes_on(scene.before(begin)); ++steps)
    --begin;
  if (scene.before(begin) != u'+' || !is_ascii_digit(scene.at(begin))) return std::nullopt;
  std::uint32_t end = begin;
  int digits = 0;
  for (std::uint32_t at = begin; at < begin + 2 * kLongest && goes_on(scene.at(at)); ++at) {
    if (!is_ascii_digit(scene.at(at))) continue;
    ++digits;
    end = at + 1;
  }
  if (digits < kFewestDigits) return std::nullopt;
  return Verdict{{begin - 1, end}, ExclusionReason::identifier};
}

/// Dial |311.
Ruling service_number(const Scene& scene, const Candidate& candidate) {
  if (!is_bare(candidate) || candidate.figure.number.size() < 3) return std::nullopt;
  for (const std::u16string_view word :
       {u"dial", u"Dial", u"call", u"Call", u"dialing", u"calling", u"phone"})
    if (word_before(scene, candidate.figure.number.begin) == word)
      return Verdict{candidate.figure.number, ExclusionReason::identifier};
  return std::nullopt;
}

/// Line 4, Route 66, Phase 2: a word that says what is numbered.
Ruling numbered_english(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  if (candidate.unit != nullptr || !candidate.figure.approx.empty() || scene.before(number.begin) != u' ')
    return std::nullopt;
  // 1.3 cases per |100,000 people: what a rate refers to
  if (scene.ends(number.begin, u"per ") && is_bare(candidate) && !(candidate.number.value < Decimal(100)))
    return Verdict{number, ExclusionReason::name};
  // a four-cylinder engine: of what kind; a 300-bed hospital has so many.
  const bool few = candidate.number.in_words || candidate.number.value < Decimal(10) ||
                   !candidate.number.value.is_integer() || scene.at(number.end + 1) < u'a';
  if (few && scene.at(number.end) == u'-' && is_latin(scene.at(number.end + 1)) &&
      candidate.number.power == 0 && candidate.number.form == NumberForm::plain && !candidate.figure.range) {
    std::uint32_t stop = number.end + 1;
    while (is_latin(scene.at(stop)))
      ++stop;
    return Verdict{{number.begin, stop}, ExclusionReason::name};
  }
  // GTX 1660, AirPods 2: a model, behind a word that is no common one; GTX 1660 cards are so many.
  std::uint32_t begin = number.begin - 1;
  int capitals = 0;
  for (; is_latin(scene.before(begin)); --begin)
    capitals += scene.before(begin) <= u'Z' ? 1 : 0;
  const std::uint32_t next = number.end + (scene.at(number.end) == u' ' ? 1 : 0);
  if (capitals >= 2 && candidate.number.power == 0 && !candidate.number.in_words && number.size() <= 4 &&
      candidate.number.form == NumberForm::plain && candidate.number.value.is_integer() &&
      !(next > number.end && scene.at(next) >= u'a' && is_plural(scene, next)))
    return Verdict{number, ExclusionReason::name};
  for (const std::u16string_view word :
       {u"Line ", u"line ", u"Series ", u"Route ", u"Highway ", u"Terminal ", u"Gate ", u"Flight ",
        u"Boeing ", u"Airbus ", u"Windows ", u"Mission ", u"Tower ", u"Interstate ", u"Apollo "})
    if (scene.ends(number.begin, word))
      return Verdict{{number.begin - static_cast<std::uint32_t>(word.size()), number.end},
                     ExclusionReason::name};
  for (const std::u16string_view word :
       {u"Phase ", u"phase ",  u"Chapter ",  u"Section ", u"Article ", u"No. ",   u"No ",
        u"Table ", u"Figure ", u"Page ",     u"page ",    u"Volume ",  u"Level ", u"Grade ",
        u"Class ", u"Room ",   u"Building ", u"Unit ",    u"Stage ",   u"Week ",  u"Day "})
    if (scene.ends(number.begin, word))
      return Verdict{{number.begin - static_cast<std::uint32_t>(word.size()), number.end},
                     ExclusionReason::ordinal};
  return std::nullopt;
}

}  // namespace

Ruling reject_english(const Scene& scene, const Candidate& candidate) {
  for (const auto rule : {year, time_of_day, address, telephone, service_number, numbered_english})
    if (auto ruling = rule(scene, candidate)) return ruling;
  return std::nullopt;
}

}  // namespace shuwen
