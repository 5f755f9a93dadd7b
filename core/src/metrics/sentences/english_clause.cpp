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
    classes_.push_back(english_classes(word));
  }
  // plans to open, clinics that store: a verb that no ending shows; said that sales rose: none.
  constexpr int kVerbs = kUpVerb | kDownVerb | kLevelVerb | kActVerb | kAuxiliary;
  for (int i = 1; i < count(); ++i)
    if (classes_[i] == 0 && words_[i].size() > 2 && !words_[i].ends_with(u"s") &&
        ((is(i - 1, u"to") && !is(i - 2, u"access") && !is(i - 2, u"due") && !is(i - 2, u"thanks")) ||
         is(i - 1, u"that") || is(i - 1, u"who")) &&
        (i + 1 == count() || !(classes_[i + 1] & kVerbs)))
      classes_[i] = kActVerb;
}

bool EnglishClause::is(int i, std::u16string_view word) const {
  return i >= 0 && i < count() && words_[i] == word;
}

int EnglishClause::count() const {
  return static_cast<int>(c_.items.size());
}

bool EnglishClause::ends_clause(int i) const {
  const Item& item = c_.items[i];
  return item.kind == ItemKind::mark && item.mark != u'-' && item.mark != u'\'' && item.mark != u'’' &&
         item.mark != u'/' && item.mark != u'&';
}

std::optional<Span> EnglishClause::noun_before(int end, int floor) const {
  int begin = end;
  while (begin > floor && c_.items[begin - 1].kind != ItemKind::figure &&
         c_.items[begin - 1].kind != ItemKind::time && !ends_clause(begin - 1) &&
         !(classes_[begin - 1] & (kUpVerb | kDownVerb | kActVerb | kLevelVerb | kPlan)) &&
         !is(begin - 1, u"that") && !is(begin - 1, u"and"))
    --begin;
  // Its core: without a phrase of place behind it (coverage in the urban area).
  for (int i = begin + 1; i < end; ++i)
    if (is(i, u"in") || (is(i, u"of") && !(classes_[i - 1] & kShare)) || is(i, u"on") || is(i, u"at") ||
        is(i, u"outside")) {
      end = i;
      break;
    }
  while (begin < end && classes_[begin] & (kOpener | kStop))
    ++begin;
  if (begin >= end) return std::nullopt;
  return c_.span({begin, end});
}

std::optional<Span> EnglishClause::noun_after(int begin) const {
  if (is(begin, u"of")) ++begin;
  while (begin < count() && classes_[begin] & kOpener)
    ++begin;
  int end = begin;
  while (end < count() &&
         (c_.items[end].kind == ItemKind::word || c_.items[end].kind == ItemKind::particle ||
          (c_.items[end].kind == ItemKind::mark && c_.items[end].mark == u'-')) &&
         (!(classes_[end] & (kUpVerb | kDownVerb | kLevelVerb | kActVerb)) ||
          (end > begin && c_.items[end - 1].mark == u'-')) &&
         (!(classes_[end] & kStop) || (is(end, u"and") && end > begin && joins(end))))
    ++end;
  if (begin >= end) return std::nullopt;
  return c_.span({begin, end});
}

bool EnglishClause::joins(int at) const {
  if (at + 1 >= count() || c_.items[at + 1].kind != ItemKind::word || classes_[at + 1]) return false;
  return at + 2 >= count() || ends_clause(at + 2) || (classes_[at + 2] & kStop);
}

int EnglishClause::verb_before(int at, int wanted) const {
  for (int i = at - 1; i >= 0; --i) {
    if (c_.items[i].kind == ItemKind::mark && (c_.items[i].mark == u';' || c_.items[i].mark == u':'))
      return -1;
    if ((classes_[i] & wanted) && !(classes_[i] & kStop && !(classes_[i] & wanted))) return i;
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
    near += words_[i].empty() ? lower_ascii(c_.show(c_.items[i])) : words_[i];
    near += u' ';
  }
  const auto says = [&](std::u16string_view phrase) { return near.find(phrase) != std::u16string::npos; };
  if (says(u"year on year") || says(u"year - on - year") || says(u"year-on-year") || says(u"year earlier") ||
      says(u"same period last year") || says(u"same period of last year") ||
      says(u"compared with last year") || says(u"from last year") || says(u"than last year") ||
      says(u"previous year") || says(u"a year ago"))
    return ChangeBasis::yoy;
  if (says(u"month on month") || says(u"month - on - month") || says(u"month-on-month") ||
      says(u"month earlier") || says(u"quarter on quarter"))
    return ChangeBasis::mom;
  if (says(u"annual average") || says(u"average annual") || says(u"annually on average"))
    return ChangeBasis::annualised;
  for (int i = at + 1; i + 1 < count() && i < at + 4; ++i)
    if (is(i, u"from") && c_.items[i + 1].kind == ItemKind::time) return ChangeBasis::vs;
  if (says(u"compared with") || says(u"compared to") || says(u" than ")) return ChangeBasis::vs;
  return ChangeBasis::none;
}

int EnglishClause::verb_behind(int at, Span noun) const {
  int i = at + 1;
  while (i < count() && c_.items[i].span.begin < noun.end)
    ++i;
  if (is(i, u"aged")) i += 2;
  // households in town, patients within 500 metres of a stop | received
  const bool placed = is(i, u"in") || is(i, u"near") || is(i, u"across") || is(i, u"along") ||
                      is(i, u"outside") || (i < count() && c_.items[i].kind == ItemKind::figure);
  for (int j = i + 1; placed && j < count() && j < i + 9; ++j) {
    if (ends_clause(j) || is(j, u"that") || is(j, u"who") || is(j, u"which") || is(j, u"and")) break;
    if (classes_[j] & kActVerb) return j;
  }
  while (i < count() && (classes_[i] & kAuxiliary || is(i, u"to")))
    ++i;
  return i < count() ? i : -1;
}

bool EnglishClause::is_marked(int at, int wanted) const {
  for (int i = at - 1; i >= 0; --i) {
    if (c_.items[i].kind == ItemKind::mark && c_.items[i].mark == u';') return false;
    // The three-year plan covers 14 towns: a noun that does something plans nothing.
    const bool noun =
        words_[i].starts_with(u"plan") && i + 1 < at && classes_[i + 1] & (kActVerb | kLevelVerb);
    if (classes_[i] & wanted && !noun) return true;
  }
  return false;
}

}  // namespace shuwen
