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

bool EnglishClause::is_noun_part(int i) const {
  if (i < 0 || i >= count()) return false;
  // PM2.5, 5G
  if (is_kind(i, ItemKind::excluded)) {
    const std::u16string_view shown = c_.show(c_.items[i]);
    return shown.find(u' ') == shown.npos && (is_latin(shown[0]) || is_latin(shown.back()));
  }
  return tags_[i] == EnglishTag::nominal || (c_.items[i].kind == ItemKind::mark && !ends_clause(i));
}

int EnglishClause::past_owner(int begin) const {
  constexpr int kMostWords = 4;
  for (int i = begin; i < count() && i < begin + kMostWords; ++i) {
    if (!has_tag(i, EnglishTag::nominal) && !has_tag(i, EnglishTag::determiner)) break;
    const std::u16string_view shown = c_.show(c_.items[i]);
    if (shown.ends_with(u"'s") || shown.ends_with(u"’s")) return i + 1;
  }
  return begin;
}

std::optional<Span> EnglishClause::noun_before(int end, int floor) const {
  while (end > floor && has_tag(end - 1, EnglishTag::adverb))
    --end;
  int begin = end;
  const auto leans = [&](int i) {  // crashes | causing injuries
    return (has_tag(i, EnglishTag::gerund) || has_tag(i, EnglishTag::participle)) &&
           has_tag(i - 1, EnglishTag::nominal);
  };
  // the price of homes in | 70 cities | fell
  const auto within = [&](int i) {
    if (!is_kind(i, ItemKind::figure)) return false;
    int led = i - 1;  // sales at the retailer's | 84 stores
    while (led > floor && has_tag(led, EnglishTag::nominal) && past_owner(led) == led + 1)
      --led;
    if (has_tag(led, EnglishTag::determiner)) --led;
    return has_tag(led, EnglishTag::preposition) && has_tag(led - 1, EnglishTag::nominal) && led > floor;
  };
  // Last year the city: a determiner opens another noun than the one before it
  const auto opens = [&](int i) {
    return has_tag(i, EnglishTag::determiner) && i - 1 > floor && has_tag(i - 1, EnglishTag::nominal);
  };
  while (
      begin > floor && !opens(begin) &&
      (is_noun_part(begin - 1) || within(begin - 1) || leans(begin - 1) ||
       has_tag(begin - 1, EnglishTag::determiner) ||
       (has_tag(begin - 1, EnglishTag::preposition) && (!is(begin - 1, u"as") || is(begin - 2, u"such"))) ||
       has_tag(begin - 1, EnglishTag::pronoun)))
    --begin;
  // workers aged 21 and over | earned
  if (begin - 1 > floor && is_kind(begin - 1, ItemKind::figure) && is(begin - 2, u"aged"))
    return noun_before(begin - 2, floor);
  if (begin > floor && leads_adjective(begin - 1)) --begin;
  // |Food and |alcoholic drinks were dearer: both, where the sentence opens with them
  const int opening = begin - 1;
  bool list = floor == 0 && opening > 0 && opening < 5 && is(opening, u"and") &&
              (is(end, u"were") || is(end, u"are") || is(end, u"have"));
  for (int i = 0; i < opening; ++i)
    list = list && (has_tag(i, EnglishTag::nominal) || has_tag(i, EnglishTag::determiner));
  if (list) begin = 0;
  const bool per_head = is(begin, u"per") && is(begin + 1, u"capita");
  while (!per_head && begin < end &&
         (has_tag(begin, EnglishTag::preposition) || has_tag(begin, EnglishTag::determiner)))
    ++begin;
  for (int i = begin; i < end; ++i)
    if (has_tag(i, EnglishTag::participle) || (is(i, u"attributable") && i > begin) ||
        (has_tag(i, EnglishTag::preposition) && !is(i, u"per") &&
         !(is(i, u"of") && has(i - 1, english::kShare)))) {
      end = i;
      break;
    }
  while (begin < end && (has_tag(begin, EnglishTag::pronoun) || c_.items[begin].kind == ItemKind::mark))
    ++begin;
  if (const int owned = past_owner(begin); owned < end) begin = owned;
  if (begin >= end) return std::nullopt;
  return c_.span({begin, end});
}

std::optional<Span> EnglishClause::noun_right_before(int end) const {
  int begin = end;
  while (is_noun_part(begin - 1))
    --begin;
  while (begin < end && is_kind(begin, ItemKind::mark))
    ++begin;
  begin = std::min(past_owner(begin), end);
  if (begin == end && is(end - 1, u"those")) --begin;
  if (begin >= end) return std::nullopt;
  return c_.span({begin, end});
}

std::optional<Span> EnglishClause::noun_after(int begin) const {
  while (is_mark(begin, u'-'))
    begin += 2;  // $6.99-a-month | service
  if (is(begin, u"of")) ++begin;
  begin = past_owner(begin);
  // those |surveyed
  if (is(begin, u"those") && has_tag(begin + 1, EnglishTag::participle) && !is(begin + 1, u"aged"))
    return c_.span({begin, begin + 2});
  if (is(begin, u"those") && !is_noun_part(begin + 1)) return c_.span({begin, begin + 1});
  // with 30 | still missing: how they are
  const int state = has_tag(begin, EnglishTag::adverb) ? begin + 1 : begin;
  for (const std::u16string_view word : {u"missing", u"dead", u"homeless", u"alive"})
    if (is(state, word) && !is_noun_part(state + 1)) return std::nullopt;
  while (has_tag(begin, EnglishTag::determiner) || has_tag(begin, EnglishTag::pronoun) ||
         has_tag(begin, EnglishTag::adverb))
    ++begin;
  const int first = leads_adjective(begin - 1) ? begin - 1 : begin;
  int end = begin;
  while ((is_noun_part(end) && c_.show(c_.items[end]) != u"worth") ||
         (end > begin && is(end, u"and") && joins(end))) {
    ++end;
    // 4,000 people | familiar with it: nothing but another noun of many goes on.
    if (is_english_plural(words_[end - 1], classes_[end - 1]) && !is_mark(end, u'-') &&
        !(has_tag(end, EnglishTag::nominal) && is_english_plural(words_[end], classes_[end])) &&
        !is(end, u"and"))
      break;
  }
  while (end > begin && c_.items[end - 1].kind == ItemKind::mark)
    --end;
  if (begin >= end) return std::nullopt;
  return c_.span({first, end});
}

bool EnglishClause::leads_adjective(int at) const {
  return has_tag(at, EnglishTag::adverb) && words_[at].ends_with(u"ly") &&
         has_tag(at + 1, EnglishTag::nominal) && words_[at + 1].ends_with(u"ed");
}

int EnglishClause::verb_ahead_of(int i) const {
  do
    --i;
  while (i >= 0 && !has(i, english::kAnyVerb));
  return i;
}

int EnglishClause::apposition_before(int end) const {
  for (int i = end - 1; i > 0; --i) {
    if (has_tag(i, EnglishTag::verb) || has_tag(i, EnglishTag::relative) || has_tag(i, EnglishTag::auxiliary))
      return -1;
    if (is_mark(i, u',')) return verb_ahead_of(i) < 0 && is_noun_part(i - 1) ? i : -1;
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

bool EnglishClause::joins(int at) const {
  if (!has_tag(at + 1, EnglishTag::nominal) || !is_kind(at + 1, ItemKind::word)) return false;
  const bool one = !is_english_plural(words_[at - 1], classes_[at - 1]);  // street and bridge | program
  return one || at + 2 >= count() || ends_clause(at + 2) || !is_noun_part(at + 2);
}

int EnglishClause::verb_before(int at, std::uint32_t wanted) const {
  for (int i = at - 1; i >= 0; --i) {
    if (is_mark(i, u';') || is_mark(i, u':')) return -1;
    if (has(i, wanted)) return i;
  }
  return -1;
}

ChangeBasis EnglishClause::basis_around(int at) const {
  std::u16string near;
  for (int i = std::max(0, at - 12); i < std::min(count(), at + 12); ++i) {
    if (i > at && c_.items[i].kind == ItemKind::figure) break;
    if (c_.items[i].kind == ItemKind::mark && c_.items[i].mark == u';') {
      if (i > at) break;
      near.clear();
      continue;
    }
    if (c_.items[i].kind == ItemKind::figure) continue;  // more than half
    near += words_[i].empty() ? lower_ascii(c_.show(c_.items[i])) : words_[i];
    near += u' ';
  }
  const auto says = [&](std::u16string_view phrase) { return near.find(phrase) != std::u16string::npos; };
  if (says(u"year on year") || says(u"on the year") || says(u"over the year") ||
      says(u"year - over - year") || says(u"year - on - year") || says(u"year-on-year") ||
      says(u"year earlier") || says(u"year before") || says(u"on last year") ||
      says(u"same period last year") || says(u"same period of") || says(u"compared with last year") ||
      says(u"from last year") || says(u"than last year") || says(u"previous year") || says(u"a year ago"))
    return ChangeBasis::yoy;
  if (says(u"month on month") || says(u"on the month") || says(u"over the month") ||
      says(u"on the quarter") || says(u"over the quarter") || says(u"month - over - month") ||
      says(u"month - on - month") || says(u"month-on-month") || says(u"month earlier") ||
      says(u"quarter on quarter"))
    return ChangeBasis::mom;
  if (says(u"annual average") || says(u"average annual") || says(u"annually on average"))
    return ChangeBasis::annualised;
  for (int i = at + 1; i + 1 < count() && i < at + 4; ++i)
    if (is(i, u"from") && c_.items[i + 1].kind == ItemKind::time) return ChangeBasis::vs;
  if (says(u"compared with") || says(u"compared to") || says(u" than ")) return ChangeBasis::vs;
  return ChangeBasis::none;
}

int EnglishClause::verb_past_relative(int relative) const {
  constexpr int kFarthest = 25;
  int verbs = 0;
  for (int i = relative + 1; i < count() && i < relative + kFarthest && !is_mark(i, u';'); ++i) {
    if (is(i, u"while") || is(i, u"because") || is(i, u"although")) return -1;
    if (has_tag(i, EnglishTag::verb) && ++verbs == 2) return i;
  }
  return -1;
}

int EnglishClause::past_aside(int comma) const {
  constexpr int kLongest = 10;
  for (const std::u16string_view word :
       {u"aged", u"which", u"who", u"including", u"mostly", u"mainly", u"most", u"all", u"many"}) {
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

bool EnglishClause::is_marked(int at, std::uint32_t wanted) const {
  bool apart = false;
  for (int i = at - 1; i >= 0; --i) {
    if (is_mark(i, u';')) return false;
    apart = apart || is_mark(i, u',');
    if (apart && (is(i, u"could") || is(i, u"might")))
      continue;  // as it might suggest, the 64-year-old coach
    // a limited edition, an electronically-limited speed: not laid down.
    if (classes_[i] & wanted & english::kLaw && classes_[i] & english::kPast &&
        !has_tag(before(i), EnglishTag::auxiliary) && !has(before(i), english::kLevel))
      continue;
    // brought in fines of 12 million: those were imposed.
    if (classes_[i] & wanted & english::kLaw && (words_[i].starts_with(u"fine") || is(i, u"penalty")))
      if (const int verb = verb_ahead_of(i);
          verb >= 0 && has(verb, english::kPast) && !has_tag(before(verb), EnglishTag::auxiliary))
        continue;
    // is | set to raise
    if (wanted & english::kPlan && is(i, u"set") && has_tag(i + 1, EnglishTag::infinitive) &&
        has(before(i), english::kAuxiliary))
      return true;
    // Lorries may not exceed 3 tonnes, passengers may carry no more than 20 kilograms
    if (wanted & english::kLaw && is(i, u"may") &&
        (is(i + 1, u"not") || c_.show(c_.items[at]).starts_with(u"no ") ||
         c_.show(c_.items[at]).starts_with(u"up ")))
      return true;
    // The three-year plan covers 14 towns, the limit now covers 140 streets: what a noun does is no plan or
    // law.
    int verb = i + 1;
    while (has_tag(verb, EnglishTag::adverb))
      ++verb;
    const bool acts = verb < at && has(verb, english::kAct | english::kLevel);
    const bool noun = (words_[i].starts_with(u"plan") && acts) ||
                      ((is(i, u"limit") || is(i, u"limits")) && acts && !has(verb, english::kAuxiliary));
    if (classes_[i] & wanted && !noun) return true;
  }
  return false;
}

}  // namespace shuwen
