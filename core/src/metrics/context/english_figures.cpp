#include "metrics/context/english_figures.h"

#include "entities/english_words.h"

namespace shuwen {

namespace {

/// farmers, families, libraries, but: wheels, helicopters.
bool are_people(const std::u16string& word, std::uint32_t classes) {
  if (classes & english::kPlural) return true;
  if (!is_english_plural(word, classes)) return false;
  std::u16string one = word.substr(0, word.size() - 1);
  if (one.ends_with(u"ie")) one.replace(one.size() - 2, 2, u"y");
  if (english::classes_of(one) & english::kBody || english_lexicon().is(EnglishWord::role, one)) return true;
  for (const std::u16string_view thing :
       {u"helicopter", u"computer", u"container", u"number", u"order", u"paper", u"sensor", u"reactor",
        u"factor", u"sector", u"tractor", u"shelter"})
    if (one == thing) return false;
  for (const std::u16string_view ending : {u"er", u"or", u"ist", u"ian", u"ant", u"man"})
    if (one.ends_with(ending)) return true;
  for (const std::u16string_view who :
       {u"student", u"household", u"family", u"official", u"parent", u"pupil", u"citizen", u"expert",
        u"country", u"nation", u"guard", u"pilot", u"client", u"farm", u"mill", u"girl", u"boy", u"guest"})
    if (one == who) return true;
  return false;
}

}  // namespace

void EnglishFigures::take_over_alike(std::size_t f) {
  std::size_t from = f - 1;
  for (std::size_t g = f; g-- > 0;)
    if (c_.sentence->figures[g].kind == c_.sentence->figures[f].kind &&
        (g == 0 || !has_tag(c_.frames[g].item - 1, EnglishTag::preposition))) {  // not: in nine counties
      from = g;
      break;
    }
  take_over(f, from);
}

std::optional<Span> EnglishFigures::counted_before(std::size_t f) const {
  while (f-- > 0)
    if (figure_counts(f) && claims_[f].subject && !has_tag(c_.frames[f].item - 1, EnglishTag::preposition))
      return claims_[f].subject;
  return std::nullopt;
}

std::optional<Span> EnglishFigures::shared_before(std::size_t f) const {
  if (f == 0 || (!figure_is(f, MetricKind::percent) && !figure_is(f, MetricKind::fraction)))
    return std::nullopt;
  if (figure_is(f - 1, MetricKind::percent) || figure_is(f - 1, MetricKind::fraction))
    return claims_[f - 1].change ? std::nullopt : claims_[f - 1].subject;
  if (const auto counted = counted_before(f)) return counted;
  return figure_counts(f - 1) && is(c_.frames[f - 1].item - 1, u"of") ? claims_[f - 1].subject : std::nullopt;
}

void EnglishFigures::take_over(std::size_t f, std::size_t from) {
  claims_[f].subject = claims_[from].subject;
  claims_[f].action = claims_[from].action;
  claims_[f].actor = claims_[from].actor;
}

bool EnglishFigures::is_attribute(int at) const {
  if (!is_kind(at, ItemKind::figure)) return false;
  int next = at + 1;
  if (is_mark(next, u'-')) ++next;
  if (!has_tag(next, EnglishTag::nominal) || is(next, u"year") || is(next, u"month")) return false;
  const MetricKind kind = c_.sentence->figures[static_cast<std::size_t>(c_.items[at].figure)].kind;
  if (kind == MetricKind::money) return true;
  if (next > at + 1 || c_.show(c_.items[at]).find(u'-') != std::u16string_view::npos) return true;
  int begin = at;
  while (begin > 0 &&
         (is_noun_part(begin - 1) || is_mark(begin - 1, u',') || is_kind(begin - 1, ItemKind::figure)))
    --begin;
  return has_tag(begin - 1, EnglishTag::determiner);
}

bool EnglishFigures::tells_age(int at) const {
  return c_.show(c_.items[at]).ends_with(u" old") && has(before(at), english::kLevel);
}

bool EnglishFigures::is_fined(int at) const {
  for (int i = 1; i < at; ++i)
    if ((is(i, u"fined") || is(i, u"charged") || is(i, u"jailed") || is(i, u"banned")) && is(i - 1, u"be"))
      return true;
  // drivers | face a 200-pound fine
  const int verb = verb_ahead_of(at);
  if ((is(verb, u"face") || is(verb, u"faces")) && (is(at + 1, u"fine") || is(at + 1, u"fines"))) return true;
  // Shopkeepers who raise prices by more than 10 percent can be fined.
  for (int i = at + 1; i < count(); ++i)
    if ((is(i, u"fined") || is(i, u"jailed") || is(i, u"banned")) && is(i - 1, u"be")) return true;
  for (int i = at + 1; i < count(); ++i)
    if ((is(i, u"face") || is(i, u"faces")) && (is(i + 1, u"fines") || is(i + 2, u"fine"))) return true;
  return false;
}

bool EnglishFigures::only_tells_where(const Figure& figure, std::u16string_view shown) {
  return figure.kind == MetricKind::length
             ? figure.approx == "at_most" && shown.substr(1).starts_with(u"ithin ")  // up to 180 mm of rain
             : figure.kind == MetricKind::duration && shown.substr(1).starts_with(u"ithin ");
}

Span EnglishFigures::turn_at(int turn) const {
  const bool particle = is(turn, u"up") || is(turn, u"down");
  const int verb =
      particle && has(turn - 1, english::kAnyVerb) && !has(turn - 1, english::kAuxiliary) ? turn - 1 : turn;
  return c_.items[verb].span;
}

Span EnglishFigures::action_at(int verb) const {
  const bool particle = (has_tag(verb + 1, EnglishTag::adverb) &&
                         (is(verb + 1, u"up") || is(verb + 1, u"down") || is(verb + 1, u"out") ||
                          is(verb + 1, u"off") || is(verb + 1, u"aside")) &&
                         !is(verb + 2, u"to")) ||
                        // handed | out 300 leaflets, knocked | out power
                        (is(verb + 1, u"out") && !is(verb + 2, u"of")) ||
                        (is(verb + 1, u"off") && is_kind(verb + 2, ItemKind::figure));
  return c_.span({verb, particle ? verb + 2 : verb + 1});
}

int EnglishFigures::begin_of(int at) const {
  const bool led = is(at - 1, u"of") && (is(at - 2, u"average") || is(at - 2, u"total")) &&
                   has_tag(at - 3, EnglishTag::determiner);
  return led ? at - 3 : at;
}

bool EnglishFigures::figure_is(std::size_t f, MetricKind kind) const {
  return c_.sentence->figures[f].kind == kind;
}

bool EnglishFigures::figure_counts(std::size_t f) const {
  return figure_is(f, MetricKind::count);
}

bool EnglishFigures::is_passive(int verb) const {
  if (!has(verb, english::kPast)) return false;
  for (const std::u16string_view form : {u"be", u"been", u"being", u"is", u"are", u"was", u"were"})
    if (is(before(verb), form)) return !is(verb + 1, u"by");
  return false;
}

std::optional<Span> EnglishFigures::who(int verb) {
  if (is_passive(verb)) return std::nullopt;  // Pupils will be | offered two meals
  const Subject subject = subject_of(verb);
  if (subject.pronoun) {
    // The ministry said it had allocated: whoever said so.
    const int say = verb_before(verb, english::kSay);
    const auto speaker = say < 0 ? std::nullopt : subject_of(say).noun;
    for (int i = 0; speaker && i < say; ++i)
      if (speaker->contains(c_.items[i].span) && has(i, english::kBody))
        return has_tag(i - 1, EnglishTag::determiner) ? c_.span({i - 1, i + 1}) : *speaker;
    return carried_;
  }
  for (int i = 0; subject.noun && i < count(); ++i) {
    if (!subject.noun->contains(c_.items[i].span)) continue;
    if (c_.items[i].kind == ItemKind::name) return carried_ = c_.items[i].span;
    // the railway | bureau
    if (!has(i, english::kBody) || is_mark(i + 1, u'-') ||
        (has_tag(i + 1, EnglishTag::nominal) && subject.noun->contains(c_.items[i + 1].span)))
      continue;
    if (is(i - 1, u"a") && is_mark(i - 2, u',')) continue;  // Dounan, a township that supplies
    return has_tag(i - 1, EnglishTag::determiner) ? c_.span({i - 1, i + 1}) : *subject.noun;
  }
  return subject.matrix >= 0 ? who(subject.matrix) : std::nullopt;
}

std::optional<Span> EnglishFigures::doer_of(int verb) const {
  // families that lost homes will | get 3,000: rather to whom something was done
  if (is_passive(verb)) return std::nullopt;
  for (const std::u16string_view word : {u"get", u"gets", u"got", u"receive", u"receives", u"received"})
    if (is(verb, word)) return std::nullopt;
  const auto noun = subject_of(verb).noun;
  if (!noun || relative_before(verb) > 0) return std::nullopt;
  int head = -1;
  for (int i = 0; i < count(); ++i)
    if (noun->contains(c_.items[i].span)) head = i;
  const bool acts = head >= 0 && (are_people(words_[head], classes_[head]) ||
                                  english_lexicon().is(EnglishWord::role, words_[head]));
  return acts ? noun : std::nullopt;
}

std::optional<Span> EnglishFigures::place_of(int at, const std::optional<Span>& actor) const {
  for (int i = at - 1; i > 0; --i) {
    const Item& item = c_.items[i];
    if (item.kind == ItemKind::name && item.name == EntityKind::place &&
        (is(i - 1, u"in") || is(i - 1, u"at")) && (!actor || !actor->overlaps(item.span)))
      return item.span;
  }
  return std::nullopt;
}

}  // namespace shuwen
