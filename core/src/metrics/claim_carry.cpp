#include "metrics/claim_carry.h"

#include "metrics/figure_stretch.h"

namespace shuwen {

void inherit_from_whole(const Clause& c, std::vector<Claim>& claims, std::size_t f) {
  if (!claims[f].part || claims[f].action || !is_classified(c.sentence->figures[f])) return;
  std::size_t whole = f;
  while (whole > 0 && (claims[whole].part || claims[whole].verb & kChange))
    --whole;
  const Claim& done = claims[whole];
  if (claims[whole].part || c.sentence->figures[whole].unit != c.sentence->figures[f].unit ||
      !(done.verb & kAct))
    return;
  claims[f].action = done.action;
  claims[f].verb = done.verb;
  claims[f].agent = done.agent;
  claims[f].carried_action = true;
}

bool continues(const Clause& c, std::vector<Claim>& claims, std::size_t f, ItemRange left) {
  if (left.end - left.begin != 1) return false;
  if ((c.is_word(left.begin, u"和") || c.is_word(left.begin, u"及")) && claims[f - 1].verb & kChange) {
    claims[f] = claims[f - 1];
    claims[f].carried_subject = claims[f].carried_action = true;
    return true;
  }
  const bool reached = c.is_word(left.begin, u"至") || c.is_word(left.begin, u"到");
  if (!reached || !(claims[f - 1].verb & kChange)) return false;
  claims[f] = claims[f - 1];
  claims[f].to = claims[f].reaches = true;
  claims[f].carried_subject = claims[f].carried_action = true;
  return true;
}

void carry_subject(std::vector<Claim>& claims, std::size_t f) {
  if (f == 0) return;
  const Claim& last = claims[f - 1];
  // 出口80亿元,增长5%: what was done is what grew.
  const bool grew = !last.subject && last.verb & kAct && claims[f].verb & (kUp | kDown);
  if (!last.subject && !grew) return;
  claims[f].subject = grew ? last.action : last.subject;
  claims[f].carried_subject = true;
}

void carry_action(const Clause& c, std::vector<Claim>& claims, std::size_t f, ItemRange noun) {
  if (f == 0) return;
  const Frame& frame = c.frames[f];
  const Claim& last = claims[f - 1];
  if (!last.action || !(last.verb & (kAct | kHappen)) || last.from || last.to) return;
  if (frame.segment > c.frames[f - 1].segment + 1) return;
  const bool coordinated = frame.border == u'、' || frame.border == u',' || frame.border == u')';
  if (!coordinated || claims[f].part) return;
  const bool things = is_classified(c.sentence->figures[f]) ||
                      (frame.border == u'、' && takes_noun_behind(c.sentence->figures[f]));
  if (!things || !is_classified(c.sentence->figures[f - 1])) return;
  if (ends_in(slice(c.text, c.span(noun)), kMeasure)) return;
  claims[f].action = last.action;
  claims[f].verb = last.verb;
  claims[f].agent = last.agent;
  claims[f].carried_action = true;
}

}  // namespace shuwen
