// Where a figure stands in its English sentence.
#include "metrics/context/english_figures.h"

namespace shuwen {

bool EnglishFigures::counts_doers(std::size_t f, int at) const {
  return !is_attribute(at) &&
         (figure_counts(f) || figure_is(f, MetricKind::fraction) || figure_is(f, MetricKind::percent) ||
          (figure_is(f, MetricKind::money) && is(at + 1, u"will")));
}

bool EnglishFigures::stands_before_verb(const Figure& figure, int at) const {
  const bool behind =
      has_tag(at + 1, EnglishTag::auxiliary) || (has_tag(before(at), EnglishTag::relative) &&
                                                 has_tag(at + 1, EnglishTag::verb));  // of which 3 km opened
  return figure.kind != MetricKind::age && behind && !has_tag(before(at), EnglishTag::preposition) &&
         !has_tag(before(at), EnglishTag::verb) && !has(before(at), english::kAnyVerb);
}

bool EnglishFigures::stands_in_subject(int at) const {
  const int led = has_tag(at - 1, EnglishTag::determiner) ? at - 2 : at - 1;
  if (!has_tag(led, EnglishTag::preposition) || is(led, u"as") || is(led, u"than") ||
      !has_tag(led - 1, EnglishTag::nominal))
    return false;
  int begin = led;  // of the clause
  while (begin > 0 && !is_mark(begin - 1, u',') && !has_tag(begin - 1, EnglishTag::conjunction) &&
         !has(begin - 1, english::kAnyVerb))
    --begin;
  if (has(begin - 1, english::kAnyVerb)) return false;
  const auto noun = noun_after(at + 1);
  if (begin > 0 && !(noun && has_tag(verb_behind(at, *noun), EnglishTag::verb))) return false;
  // A total of |14 students| won
  const bool group = (is(led - 2, u"a") || is(led - 2, u"an")) && (led == 2 || is_mark(led - 3, u','));
  return !(is(led, u"of") && (group || has(led - 1, english::kShare)));
}

int EnglishFigures::before_determiner(int at) const {
  return has_tag(at - 1, EnglishTag::determiner) ? at - 2 : at - 1;
}

bool EnglishFigures::opens_apart(int last, int verb) const {
  constexpr int kMostWords = 3;
  for (int i = last; i > verb && i > last - kMostWords; --i) {
    if (is_mark(i - 1, u',')) return i - 1 > verb;
    if (has(i, english::kAnyVerb) || is_kind(i - 1, ItemKind::figure) || is(i, u"with")) return false;
  }
  return false;
}

bool EnglishFigures::is_circumstance(int preposition) const {
  for (const std::u16string_view word : {u"after", u"before", u"during", u"following", u"despite", u"amid"})
    if (is(preposition, word)) return true;
  return false;
}

bool EnglishFigures::puts_into(int verb) const {
  for (const std::u16string_view stem : {u"invest", u"spen", u"put", u"pour", u"inject", u"plough"})
    if (verb >= 0 && words_[verb].starts_with(stem)) return true;
  return false;
}

bool EnglishFigures::makes_up(int verb) const {
  for (const std::u16string_view stem : {u"account", u"represent", u"constitut", u"compris"})
    if (verb >= 0 && words_[verb].starts_with(stem)) return true;
  return verb >= 0 && (is(verb, u"made") || is(verb, u"make") || is(verb, u"makes")) && is(verb + 1, u"up");
}

bool EnglishFigures::shares(std::size_t f) const {
  return figure_is(f, MetricKind::percent) || figure_is(f, MetricKind::fraction);
}

bool EnglishFigures::stands_at(int at) const {
  return has_tag(before(at), EnglishTag::verb) && has(before(at), english::kLevel);
}

}  // namespace shuwen
