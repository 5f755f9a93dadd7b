#include "metrics/sentences/english_clause.h"

#include <algorithm>

#include "text/chars.h"

namespace shuwen {

EnglishClause::EnglishClause(const Clause& clause) : c_(clause) {
  for (const Item& item : c_.items) {
    const std::u16string word = item.kind == ItemKind::word || item.kind == ItemKind::particle
                                    ? lower_ascii(c_.show(item))
                                    : std::u16string();
    words_.push_back(word);
    classes_.push_back(english::classes_of(word));
  }
  tags_ = tag_english(c_, words_, classes_);
  for (int i = 0; i < count(); ++i) {
    if (tags_[i] == EnglishTag::verb || tags_[i] == EnglishTag::participle ||
        tags_[i] == EnglishTag::gerund) {
      if (!(classes_[i] & (english::kAnyVerb | english::kSay))) classes_[i] |= english::kAct;
    } else {
      classes_[i] &= ~english::kAnyVerb;
    }
    // edged | up, moved | lower: the way it turns
    if (!has(i, english::kTurn) || is(i, u"up") || is(i, u"down")) continue;
    const bool up = is(i + 1, u"up") || is(i + 1, u"higher"),
               down = is(i + 1, u"down") || is(i + 1, u"lower");
    if (up || down) classes_[i] = (classes_[i] & ~english::kTurn) | (up ? english::kUp : english::kDown);
  }
}

bool EnglishClause::is(int i, std::u16string_view word) const {
  return i >= 0 && i < count() && words_[i] == word;
}

bool EnglishClause::has(int i, std::uint32_t classes) const {
  return i >= 0 && i < count() && (classes_[i] & classes) != 0;
}

int EnglishClause::before(int i) const {
  do
    --i;
  while (i >= 0 && tags_[i] == EnglishTag::adverb);
  return i;
}

bool EnglishClause::ends_clause(int i) const {
  const Item& item = c_.items[i];
  if (item.mark == u'.' && i + 1 < count()) return false;  // U.S. troops
  return item.kind == ItemKind::mark && item.mark != u'-' && item.mark != u'\'' && item.mark != u'’' &&
         item.mark != u'/' && item.mark != u'&';
}

int EnglishClause::verb_ahead_of(int i) const {
  do
    --i;
  while (i >= 0 && !has(i, english::kAnyVerb));
  return i;
}

int EnglishClause::apposition_before(int end) const {
  constexpr int kLongest = 16;
  bool passed = false;  // a verb: only a clause that leans on the noun may hold one
  for (int i = end - 1; i > 0 && i > end - kLongest; --i) {
    passed = passed || has_tag(i, EnglishTag::verb) || has_tag(i, EnglishTag::relative) ||
             has_tag(i, EnglishTag::auxiliary);
    if (!is_mark(i, u',')) continue;
    if (!is_noun_part(i - 1) || (passed && !has_tag(i + 1, EnglishTag::relative))) return -1;
    int opening = i - 1;  // said that | exports, which …, fell
    while (opening >= 0 && !has(opening, english::kAnyVerb) && !has_tag(opening, EnglishTag::relative))
      --opening;
    return opening < 0 || (passed && has_tag(opening, EnglishTag::relative)) ? i : -1;
  }
  return -1;
}

bool EnglishClause::asks(int verb) const {
  for (const std::u16string_view stem :
       {u"expect", u"want", u"requir", u"allow", u"ask", u"urge", u"order", u"enabl", u"forc", u"help"})
    if (verb >= 0 && words_[verb].starts_with(stem)) return true;
  return false;
}

EnglishClause::Subject EnglishClause::subject_of(int verb) const {
  constexpr int kMostSteps = 6;  // planned | to begin | and | finish
  for (int step = 0; verb >= 0 && step < kMostSteps; ++step) {
    int begin = verb;
    while (begin > 0 && (has_tag(begin - 1, EnglishTag::auxiliary) || has_tag(begin - 1, EnglishTag::adverb)))
      --begin;
    const int previous = begin - 1;
    if (has_tag(previous, EnglishTag::pronoun))
      return {.pronoun = is(previous, u"it") || is(previous, u"they")};
    if (has_tag(previous, EnglishTag::relative))
      return {.noun = noun_before(is_mark(previous - 1, u',') ? previous - 1 : previous, 0),
              .matrix = is_mark(previous - 1, u',') ? -1 : verb_ahead_of(previous)};
    // 412,000 consultations, | up 33 percent
    if ((is(verb, u"up") || is(verb, u"down")) && is_mark(previous, u','))
      return {.noun = noun_before(previous, 0)};
    const bool leans = has_tag(verb, EnglishTag::gerund) || has_tag(verb, EnglishTag::participle);
    const bool parted = previous < 0 || ends_clause(previous) || has_tag(previous, EnglishTag::conjunction) ||
                        has_tag(previous, EnglishTag::preposition) ||
                        has_tag(previous, EnglishTag::infinitive) || has(previous, english::kAnyVerb);
    // expect the number | to grow, requires firms | to report: of whom that is wanted
    if (has_tag(previous, EnglishTag::infinitive) && is_noun_part(previous - 1))
      if (const int asker = verb_ahead_of(previous); asks(asker))
        return {.noun = noun_before(previous, asker + 1)};
    if (!parted) {
      // the number of people who have reported pain | was
      if (const int relative = leans ? -1 : relative_before(begin); relative > 0)
        if (const auto noun = noun_before(relative, 0)) return {.noun = noun};
      const int floor = leans ? verb_ahead_of(previous) + 1 : 0;
      return {.noun = noun_before(begin, floor)};
    }
    if (is_mark(previous, u',') && (!leans || is_kind(previous - 1, ItemKind::figure)))
      if (const int comma = apposition_before(previous); comma > 0) return {.noun = noun_before(comma, 0)};
    const int ahead = verb_ahead_of(begin);
    // Europe, | accounting for 39 percent, …
    if (ahead < 0 && leans && is_mark(previous, u',')) return {.noun = noun_before(previous, 0)};
    verb = ahead;
  }
  return {};
}

int EnglishClause::relative_before(int verb) const {
  bool passed = false;
  for (int i = verb - 1; i > 0; --i) {
    if (ends_clause(i) || has_tag(i, EnglishTag::conjunction)) return -1;
    // told parliament | that the agency helped: what was told
    const bool told = is(i, u"that") && verb_ahead_of(i) >= 0;
    if (has_tag(i, EnglishTag::relative))
      return passed && !told && has_tag(i - 1, EnglishTag::nominal) ? i : -1;
    passed = passed || has_tag(i, EnglishTag::verb);
  }
  return -1;
}

int EnglishClause::verb_before(int at, std::uint32_t wanted) const {
  for (int i = at - 1; i >= 0; --i) {
    if (is_mark(i, u';') || is_mark(i, u':')) return -1;
    if (has(i, wanted)) return i;
  }
  return -1;
}

int EnglishClause::verb_past_relative(int relative) const {
  constexpr int kFarthest = 25;
  int verbs = 0;
  for (int i = relative + 1; i < count() && i < relative + kFarthest && !is_mark(i, u';'); ++i) {
    if (is(i, u"while") || is(i, u"because") || is(i, u"although")) return -1;
    if (has_tag(i, EnglishTag::verb) && !is(i, u"up") && !is(i, u"down") && ++verbs == 2) return i;
  }
  return -1;
}

int EnglishClause::past_aside(int comma) const {
  constexpr int kLongest = 10;
  for (const std::u16string_view word : {u"aged", u"which", u"who", u"including", u"or", u"up", u"down",
                                         u"mostly", u"mainly", u"most", u"all", u"many"}) {
    if (!is(comma + 1, word)) continue;
    for (int i = comma + 2; i < count() && i < comma + kLongest; ++i)
      if (is_mark(i, u',')) return i + 1;
  }
  return comma;
}

int EnglishClause::verb_behind(int at, Span noun) const {
  int i = at + 1;
  while (i < count() && c_.items[i].span.begin < noun.end)
    ++i;
  // households in town, patients within 500 metres of a stop, girls aged 13 to 14
  int front = at;  // reported that | 11 of the 12 towns were: its own clause
  while (front > 0 && (has_tag(front - 1, EnglishTag::determiner) || has_tag(front - 1, EnglishTag::adverb)))
    --front;
  const bool leads = verb_ahead_of(at) < 0 || is(front - 1, u"that");
  int leaning = -1;  // half of those | surveyed | said
  for (int steps = 0; i < count() && steps < 9; ++i, ++steps) {
    if (leads && is(i, u"and")) continue;  // 300 officers | and 12 cars were sent
    if (leads && is_mark(i, u',')) i = past_aside(i);
    if (is(i, u"as") && !is(i - 1, u"such")) break;  // from 12 villages | as the water rose
    if (has_tag(i, EnglishTag::verb)) return i;
    // are | sheltering
    if (has_tag(i, EnglishTag::gerund) && has_tag(before(i), EnglishTag::auxiliary)) return i;
    if (has_tag(i, EnglishTag::participle) && !is(i, u"aged")) {
      if (leaning < 0) leaning = i;
      continue;
    }
    if (has_tag(i, EnglishTag::relative)) return verb_past_relative(i);
    // a fund | to repair 120 miles
    if (has_tag(i, EnglishTag::infinitive) && !leads && !asks(verb_ahead_of(at))) break;
    const bool goes_on = is_noun_part(i) || has_tag(i, EnglishTag::preposition) || is(i, u"aged") ||
                         has_tag(i, EnglishTag::determiner) || has_tag(i, EnglishTag::adverb) ||
                         has_tag(i, EnglishTag::auxiliary) || has_tag(i, EnglishTag::gerund) ||
                         has_tag(i, EnglishTag::infinitive) || is_kind(i, ItemKind::figure) ||
                         is_kind(i, ItemKind::time);
    if (!goes_on) break;
  }
  return leaning;
}

}  // namespace shuwen
