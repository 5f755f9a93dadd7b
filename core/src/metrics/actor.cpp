#include "metrics/actor.h"

#include <algorithm>

namespace shuwen {
namespace {

/// Only who does something acts; levels, shares and growth have no actor.
bool acts(const Figure& figure, const Claim& claim) {
  if (claim.from || claim.to || claim.verb & (kUp | kDown)) return !claim.agent.empty();
  if (!claim.action || !(claim.verb & (kAct | kFine | kIntransitive))) return false;
  if (figure.kind == MetricKind::percent || figure.kind == MetricKind::fraction ||
      figure.kind == MetricKind::multiple || figure.kind == MetricKind::age)
    return !claim.agent.empty();
  return true;
}

bool is_body(const Clause& c, int item) {
  const Item& it = c.items[item];
  return it.kind == ItemKind::name && it.name != EntityKind::document;
}

/// The doer in a stretch of items before a verb: a named body first, else a noun that can act.
std::optional<Span> doer(const Clause& c, ItemRange range) {
  for (int i = range.begin; i < range.end; ++i) {
    const Item& item = c.items[i];
    if (item.kind == ItemKind::word && item.is(kPreposition) && !item.is(kFront)) {
      // 据…局介绍, 在…村: what a preposition governs does not act; 由 is the passive's doer.
      if (c.show(item) == u"由") continue;
      while (i + 1 < range.end &&
             (c.items[i + 1].kind == ItemKind::name || c.items[i + 1].kind == ItemKind::word) &&
             !c.items[i + 1].is(kVerb))
        ++i;
      continue;
    }
    if (!is_body(c, i)) continue;
    if (item.name == EntityKind::place && i > range.begin && c.items[i - 1].kind == ItemKind::word &&
        c.items[i - 1].is(kPreposition))
      continue;
    if (item.name == EntityKind::place && i + 1 < range.end) {
      // 赣州|建成: a place acts only as the subject itself.
      if (c.items[i + 1].kind != ItemKind::word || !c.items[i + 1].is(kAdverb | kTarget)) continue;
    }
    if (c.is_word(i + 1, u"的")) continue;
    return item.span;
  }
  const ItemRange noun = noun_phrase(c, range);
  if (noun.empty()) return std::nullopt;
  const Span span = c.span(noun);
  if (span.size() >= 2 && ends_in(slice(c.text, span), kAgent)) return span;
  return std::nullopt;
}

/// What stands before the first verb of the segment that item `at` is in.
ItemRange before_verb(const Clause& c, int at) {
  const int segment = c.segments[at];
  int begin = at;
  while (begin > 0 && c.segments[begin - 1] == segment)
    --begin;
  int end = begin;
  while (end < static_cast<int>(c.items.size()) && c.segments[end] == segment &&
         c.items[end].kind != ItemKind::figure &&
         !(c.items[end].is(kVerb) && c.items[end].kind == ItemKind::word))
    ++end;
  return {begin, end};
}

}  // namespace

void ActorReader::pass_over(std::u16string_view text, Span where, const std::vector<Mention>& mentions) {
  auto at = std::lower_bound(mentions.begin(), mentions.end(), where.begin,
                             [](const Mention& m, std::uint32_t offset) { return m.span.begin < offset; });
  for (; at != mentions.end() && at->span.end <= where.end; ++at) {
    if (at->kind != EntityKind::organisation) continue;
    // A body at the beginning of a stretch, with a verb behind it.
    const char16_t before = at->span.begin > where.begin ? text[at->span.begin - 1] : u'。';
    if (std::u16string_view(u"。,;:!?\n”").find(before) == std::u16string_view::npos) continue;
    if (text.substr(at->span.end, 1) == u"的") continue;
    carried_ = at->span;
  }
}

std::vector<std::optional<Span>> ActorReader::read(const Clause& c, const std::vector<Claim>& claims) {
  std::vector<std::optional<Span>> actors(claims.size());
  std::optional<Span> spoken;  // who acts in this sentence so far
  int read_to = 0;
  for (std::size_t f = 0; f < claims.size(); ++f) {
    const Claim& claim = claims[f];
    const Frame& frame = c.frames[f];
    // Segments between the figure before and this one may name who acts.
    for (int i = read_to; i <= frame.item; ++i) {
      const bool first = i == 0 || c.segments[i] != c.segments[i - 1];
      if (!first || c.items[i].is(kReport)) continue;
      const ItemRange range = before_verb(c, i);
      if (range.end > frame.item && claim.agent.empty() && !claim.bare_agent) continue;
      if (const auto named = doer(c, range)) {
        const bool says = range.end < static_cast<int>(c.items.size()) && c.items[range.end].is(kReport);
        if (!says) spoken = named;
      }
    }
    read_to = frame.item;
    if (!acts(c.sentence->figures[f], claim)) continue;
    if (claim.carried_action && f > 0) {
      actors[f] = actors[f - 1];
      continue;
    }
    std::optional<Span> own = claim.agent.empty() ? std::nullopt : doer(c, claim.agent);
    if (own) {
      actors[f] = spoken = own;
      continue;
    }
    // A subject of its own that is no body stands before the verb: nobody else acts.
    if (claim.verb_item > frame.item && claim.subject && fronting(c, frame.left) < 0 &&
        frame.left.empty() == false && !c.items[frame.left.end - 1].is(kFront | kPreposition))
      continue;
    if (claim.verb_item > frame.item && frame.left.empty() && !claim.carried_subject) continue;
    const bool own_subject = claim.verb_item >= 0 && claim.verb_item < frame.item && claim.subject &&
                             claim.subject->end <= c.items[claim.verb_item].span.begin &&
                             fronting(c, frame.left) < 0;
    if (own_subject) continue;
    actors[f] = spoken ? spoken : carried_ ? carried_ : reporting_;
  }
  if (spoken) carried_ = spoken;
  return actors;
}

std::vector<std::optional<Span>> find_places(const Clause& c, const std::vector<Claim>& claims,
                                             const std::vector<std::optional<Span>>& actors) {
  std::vector<std::optional<Span>> places(claims.size());
  std::optional<Span> place;
  int read_to = 0;
  for (std::size_t f = 0; f < claims.size(); ++f) {
    const Frame& frame = c.frames[f];
    for (int i = read_to; i < frame.item; ++i) {
      const Item& item = c.items[i];
      if (item.kind == ItemKind::mark && item.mark == u';') place.reset();
      if (item.in_title) continue;
      const bool territory = item.kind == ItemKind::word && item.is(kPlaceWord);
      const bool named = item.kind == ItemKind::name && item.name == EntityKind::place;
      if (!territory && !named) continue;
      // 距阿图什市: only a point of a distance.
      if (i > 0 && (c.is_word(i - 1, u"距") || c.is_word(i - 1, u"距离"))) continue;
      place = item.span;
    }
    read_to = frame.item;
    if (place && (!actors[f] || !actors[f]->overlaps(*place))) places[f] = place;
    if (places[f] && claims[f].subject && claims[f].subject->contains(*places[f])) places[f].reset();
  }
  return places;
}

}  // namespace shuwen
