#include "metrics/context/actor.h"

#include <algorithm>

#include "metrics/context/claim_shapes.h"
#include "metrics/context/claim_words.h"
#include "metrics/context/counted_doer.h"
#include "metrics/context/doer.h"
#include "metrics/sentences/phrase_words.h"
#include "text/chars.h"

namespace shuwen {
namespace {

/// Only who does something acts; levels, shares and growth have no actor.
bool acts(const Figure& figure, const Claim& claim) {
  if (claim.from || claim.to || claim.verb & (kUp | kDown)) return !claim.agent.empty();
  if (!claim.action || !(claim.verb & (kAct | kFine | kIntransitive))) return false;
  if (claim.verb & kSelf) return !claim.agent.empty();
  if (figure.kind == MetricKind::percent || figure.kind == MetricKind::fraction ||
      figure.kind == MetricKind::multiple || figure.kind == MetricKind::age)
    return !claim.agent.empty();
  return true;
}

/// Persons, places and whom a pronoun stands for act in their own sentence only.
bool acts_once(const Clause& c, Span who) {
  const std::u16string_view word = slice(c.text, who);
  if (word.ends_with(u"们") || word == u"他" || word == u"她" || word == u"各地") return true;
  return std::any_of(c.items.begin(), c.items.end(), [who](const Item& item) {
    return item.span.begin == who.begin && item.kind == ItemKind::name &&
           (item.name == EntityKind::person || item.name == EntityKind::place);
  });
}

/// 被告人李某犯罪,判处有期徒刑: persons impose nothing.
bool is_person(const Clause& c, Span who) {
  return std::any_of(c.items.begin(), c.items.end(), [who](const Item& item) {
    return item.span.begin == who.begin && item.kind == ItemKind::name && item.name == EntityKind::person;
  });
}

/// 全市|新建…, 今年全区|共…: in place of a doer there is the whole territory.
bool opens_with_territory(const Clause& c, ItemRange range) {
  while (!range.empty() &&
         (c.items[range.begin].kind == ItemKind::time || c.items[range.begin].is(kConjunction) ||
          c.items[range.begin].kind == ItemKind::mark))
    ++range.begin;
  return !range.empty() && c.items[range.begin].kind == ItemKind::word && c.items[range.begin].is(kPlaceWord);
}

/// 表示; 统计, at the end of its stretch: who says so did none of what is told.
bool says(const Clause& c, int item) {
  if (item >= static_cast<int>(c.items.size())) return false;
  if (c.items[item].is(kReport)) return true;
  const bool counts = c.is_word(item, u"统计") || c.is_word(item, u"测算") || c.is_word(item, u"监测") ||
                      c.is_word(item, u"预测") || c.is_word(item, u"补充");
  return counts && item + 1 < static_cast<int>(c.items.size()) && c.items[item + 1].mark == u',';
}

/// 数十人|被警方|逮捕: by whom, between the figure and its verb.
std::optional<Span> passive_doer(const Clause& c, const Frame& frame, const Claim& claim) {
  for (int i = frame.item + 1; i + 1 < claim.verb_item; ++i)
    if (c.is_word(i, u"被")) return doer(c, {i + 1, claim.verb_item});
  return std::nullopt;
}

/// 国防部|发布战报称,…: whoever says so at the end of its stretch.
bool ends_in_saying(const Clause& c, int at) {
  const int segment = c.segments[at];
  int end = at;
  while (end < static_cast<int>(c.items.size()) && c.segments[end] == segment)
    ++end;
  if (end >= static_cast<int>(c.items.size()) || !one_of(c.items[end].mark, u",:")) return false;
  const std::u16string_view last = c.show(c.items[end - 1]);
  return is_speech(last) || last == u"称" || last == u"说" || last == u"介绍";
}

/// 某局|监测的|78个商场: the verb stands in an attribute, and the doer with it, who is not spoken of any
/// more.
bool only_tells_which(const Clause& c, int verb) {
  const int count = static_cast<int>(c.items.size());
  return verb + 2 < count && c.is_word(verb + 1, u"的") && c.items[verb + 2].kind == ItemKind::figure;
}

/// 人均|领到1.7万元: each of those who got it, and nobody named before.
bool is_shared_out(const Clause& c, const Frame& frame, const Claim& claim) {
  for (int i = std::max(frame.left.begin, claim.verb_item - 2); i < claim.verb_item; ++i)
    if (c.is_word(i, u"人均") || c.is_word(i, u"户均")) return true;
  return false;
}

/// 更新|使用15年以上的|电梯: how long something is so, told of which is meant.
bool tells_how_old(const Clause& c, const Frame& frame, const Claim& claim) {
  return claim.verb_item >= 0 && claim.verb_item < frame.item && c.is_word(frame.item + 1, u"的") &&
         c.sentence->figures[c.items[frame.item].figure].kind == MetricKind::duration;
}

/// 相当于|植树60万棵: nobody did it.
bool only_compares(const Clause& c, const Frame& frame, const Claim& claim) {
  for (int i = frame.left.begin; i < frame.item && i < claim.verb_item; ++i)
    if (c.is_word(i, u"相当于") || c.is_word(i, u"等于")) return true;
  return false;
}

/// “海风一号”|每天能处理5600吨: a thing stands where who acts would.
bool has_other_topic(const Clause& c, const Claim& claim) {
  if (claim.agent.empty()) return false;
  if (fronting(c, claim.agent) >= 0) return false;  // 为群众|挽回损失
  const Item& first = c.items[claim.agent.begin];
  if (c.show(first).starts_with(u"每") && !first.is(kAdverb)) return true;  // 每户|出资
  if (is_pronoun(c.show(first)) && c.show(first).size() == 1) return true;  // 他|手里拿着
  const ItemRange topic = without_territory(c, noun_phrase(c, claim.agent));
  if (topic.empty() || is_no_noun(c, topic) || c.span(topic).size() < 2) return false;
  // 直接或通过|他人|收受: what a preposition governs.
  if (topic.begin > claim.agent.begin && c.items[topic.begin - 1].is(kPreposition) &&
      !c.is_word(topic.begin - 1, u"在"))
    return false;
  for (int i = topic.begin; i < topic.end; ++i)
    if (c.items[i].is(kVerb | kPreposition | kFront | kAdverb) || c.items[i].kind == ItemKind::mark)
      return false;
  return true;
}

/// “现在交200元就行。”: who speaks there does not tell what somebody named before did.
bool quotes_somebody(const Clause& c) {
  for (const Item& item : c.items)
    if (c.show(item) == u"我们") return false;  // who is quoted speaks for those named before
  return !c.items.empty() && c.items[0].kind == ItemKind::mark &&
         (c.items[0].mark == u'“' || c.items[0].mark == u'「');
}

/// 专家, 业内人士, 村民: who belongs to no body and speaks of the matter at large.
bool speaks_at_large(std::u16string_view speaker) {
  return ends_in_claim_word(speaker, kLayman);
}

/// 李刚介绍,…; 专家表示,…: somebody speaks of whom nothing was told before.
bool names_speaker(const Clause& c) {
  for (std::size_t i = 1; i < c.items.size(); ++i) {
    if (c.items[i].kind == ItemKind::figure) return false;
    if (!c.items[i].is(kReport)) continue;
    const Item& speaker = c.items[i - 1];
    const bool person = speaker.kind == ItemKind::name && speaker.name == EntityKind::person;
    if (person || speaks_at_large(c.show(speaker))) return true;
  }
  return false;
}

/// 其中小学|3800个: what is counted there does nothing.
bool is_counted(const Clause& c, const std::vector<Claim>& claims, Span noun, int behind) {
  if (behind >= static_cast<int>(c.items.size()) || c.items[behind].kind != ItemKind::figure) return false;
  const auto& subject = claims[static_cast<std::size_t>(c.items[behind].figure)].subject;
  return subject && subject->contains(noun);
}

/// The figure whose action `f` has taken over; a change of it may be told between.
std::size_t source_of_action(const std::vector<Claim>& claims, std::size_t f) {
  for (std::size_t g = f; g-- > 0;)
    if (claims[g].action == claims[f].action) return g;
  return f - 1;
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
         !(c.items[end].is(kVerb | kReport) && c.items[end].kind == ItemKind::word))
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
    if (!one_of(before, u"。,;!?\n”")) continue;
    const std::u16string_view behind = text.substr(at->span.end, 1);
    if (behind == u"的" || behind == u":" || is_medium(slice(text, at->span))) continue;
    const auto next = std::next(at);
    if (next != mentions.end() && next->kind == EntityKind::person &&
        is_office(text, at->span.end, next->span.begin))
      continue;
    carried_ = at->span;
  }
}

std::vector<std::optional<Span>> ActorReader::read(const Clause& c, const std::vector<Claim>& claims) {
  std::vector<std::optional<Span>> actors(claims.size());
  std::optional<Span> spoken;  // who acts in this sentence so far
  std::optional<Span> counted_here;
  std::optional<Span> in_attribute;
  const bool spoken_of = quotes_somebody(c) || names_speaker(c);
  bool territory = false;  // stands where who acts would: 全市新建公厕30座
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
      territory = territory || opens_with_territory(c, range);
      if (const auto named = doer(c, range)) {
        // 记者 who was there did none of what is told next.
        if (!says(c, range.end) && !ends_in_saying(c, i) && !slice(c.text, *named).ends_with(u"记者") &&
            !is_counted(c, claims, *named, range.end)) {
          spoken = named;
          if (only_tells_which(c, range.end)) in_attribute = named;
        }
        if (spoken == named) territory = false;
      }
    }
    read_to = frame.item;
    if (!acts(c.sentence->figures[f], claim)) continue;
    if (only_compares(c, frame, claim) || is_shared_out(c, frame, claim) || tells_how_old(c, frame, claim))
      continue;
    if (claim.carried_action && f > 0) {
      actors[f] = actors[source_of_action(claims, f)];
      continue;
    }
    std::optional<Span> own = claim.agent.empty() ? std::nullopt : doer(c, claim.agent);
    // 园区入驻|企业80家: those counted do it.
    const bool enters = claim.verb & kSelf && claim.subject && claim.verb_item >= 0 &&
                        claim.verb_item < frame.item &&
                        claim.subject->begin >= c.items[claim.verb_item].span.end;
    if (enters) continue;
    if (const auto counted = counted_doer(c, claims, f); counted && (!own || counted->contains(*own))) {
      actors[f] = spoken = counted_here = counted;
      continue;
    }
    if (own) {
      actors[f] = spoken = own;
      continue;
    }
    if (const auto by = passive_doer(c, frame, claim)) {
      actors[f] = spoken = by;
      continue;
    }
    if (claim.verb & kSelf || c.is_word(claim.verb_item - 1, u"被")) continue;
    if (has_other_topic(c, claim)) continue;
    // A subject of its own that is no body stands before the verb: nobody else acts.
    if (claim.verb_item > frame.item && claim.subject && fronting(c, frame.left) < 0 &&
        frame.left.empty() == false && !c.items[frame.left.end - 1].is(kFront | kPreposition))
      continue;
    if (claim.verb_item > frame.item && frame.left.empty() && !claim.carried_subject) continue;
    const bool own_subject = !claim.carried_subject && claim.verb_item >= 0 && claim.verb_item < frame.item &&
                             claim.subject && claim.subject->end <= c.items[claim.verb_item].span.begin &&
                             fronting(c, frame.left) < 0;
    if (own_subject) continue;
    // 公司|被|给予警告并|处以60万元罚款: whom it befell.
    bool befell = false;
    for (int i = frame.left.begin; i < claim.verb_item && claim.verb & kFine; ++i)
      befell = befell || c.show(c.items[i]).ends_with(u"被");  // 可被
    if (befell) continue;
    // 尚有92万元|未归还: what is not done is done by nobody named before.
    if (claim.verb_item > frame.item && one_of(c.text[claim.action ? claim.action->begin : 0], u"未没"))
      continue;
    actors[f] = spoken                                 ? spoken
                : territory || (spoken_of && carried_) ? std::nullopt
                : reporting_                           ? reporting_
                                                       : carried_;
  }
  for (std::size_t f = 0; f < claims.size(); ++f)
    if (actors[f] && claims[f].verb & kFine && is_person(c, *actors[f])) actors[f].reset();
  if (spoken && spoken != counted_here && spoken != in_attribute)
    carried_ = acts_once(c, *spoken) ? std::nullopt : spoken;
  pointed_ = carried_ && c.text[carried_->begin] == u'该';
  return actors;
}

}  // namespace shuwen
