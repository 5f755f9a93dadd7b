// The noun phrases of an English sentence.
#include <algorithm>

#include "metrics/sentences/english_clause.h"
#include "text/chars.h"

namespace shuwen {

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
  if (begin - 1 > floor && is_kind(begin - 1, ItemKind::figure) && is(begin - 2, u"aged") &&
      !has_tag(begin, EnglishTag::determiner))
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
    if (i > begin + 2 && is(i - 2, u"of") && has(i - 3, english::kShare) && states(i, end)) {
      end = i + 2;
      break;
    } else if (has_tag(i, EnglishTag::participle) || (is(i, u"attributable") && i > begin) ||
               (has_tag(i, EnglishTag::preposition) && !is(i, u"per") &&
                !(is(i, u"of") && (has(i - 1, english::kShare) || completes(i, end))))) {
      end = i;
      break;
    }
  while (begin < end && (has_tag(begin, EnglishTag::pronoun) || c_.items[begin].kind == ItemKind::mark))
    ++begin;
  if (const int owned = past_owner(begin); owned < end) begin = owned;
  if (begin >= end) return std::nullopt;
  return c_.span({begin, end});
}

bool EnglishClause::states(int preposition, int end) const {
  for (const std::u16string_view word : {u"in", u"on", u"out", u"at", u"without"})
    if (is(preposition, word))
      return preposition + 2 <= end && has_tag(preposition + 1, EnglishTag::nominal) &&
             is_kind(preposition + 1, ItemKind::word) && c_.show(c_.items[preposition + 1])[0] >= u'a' &&
             (preposition + 2 == end || has_tag(preposition + 2, EnglishTag::preposition));
  return false;
}

bool EnglishClause::completes(int of, int end) const {
  constexpr int kMostWords = 4;
  int i = of + 1;
  if (has_tag(i, EnglishTag::determiner)) ++i;
  const int begin = i;
  while (i < end && i < of + 1 + kMostWords && (has_tag(i, EnglishTag::nominal) || is_mark(i, u'-')))
    ++i;
  return i > begin && (i == end || (has_tag(i, EnglishTag::preposition) && !is(i, u"of")) ||
                       has_tag(i, EnglishTag::participle));
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
  if (is(at, u"overseas") || is(at, u"downtown"))  // |overseas buyers
    return has_tag(at, EnglishTag::adverb) && is_noun_part(at + 1);
  return has_tag(at, EnglishTag::adverb) && words_[at].ends_with(u"ly") &&
         has_tag(at + 1, EnglishTag::nominal) && words_[at + 1].ends_with(u"ed");
}

bool EnglishClause::joins(int at) const {
  if (!has_tag(at + 1, EnglishTag::nominal) || !is_kind(at + 1, ItemKind::word)) return false;
  const bool one = !is_english_plural(words_[at - 1], classes_[at - 1]);  // street and bridge | program
  return one || at + 2 >= count() || ends_clause(at + 2) || !is_noun_part(at + 2);
}

}  // namespace shuwen
