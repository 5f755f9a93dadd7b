#include "metrics/context/claim.h"

#include "metrics/context/claim_carry.h"
#include "metrics/context/claim_reader.h"
#include "metrics/context/figure_stretch.h"
#include "metrics/context/from_to.h"
#include "metrics/context/respective.h"

namespace shuwen {

std::vector<Claim> find_claims(const Clause& clause) {
  std::vector<Claim> claims(clause.frames.size());
  FigureReader reader(clause, claims);
  for (std::size_t f = 0; f < claims.size(); ++f) {
    claims[f].part = is_part(clause, f);
    if (read_from_to(clause, f, claims)) continue;
    reader.read(f);
  }
  // 搬迁农户30户|120人: what was done with the first was done with the second.
  for (std::size_t f = 1; f < claims.size(); ++f)
    if (!claims[f].action && claims[f - 1].verb & (kAct | kHappen | kIntransitive) &&
        clause.frames[f - 1].item + 1 == clause.frames[f].item &&
        is_classified(clause.sentence->figures[f - 1]) && is_classified(clause.sentence->figures[f])) {
      claims[f].action = claims[f - 1].action;
      claims[f].verb = claims[f - 1].verb;
      claims[f].agent = claims[f - 1].agent;
      claims[f].carried_action = true;
    }
  // 缓缴|三项|社会保险费|1162亿元: one object, counted and measured.
  for (std::size_t f = 1; f < claims.size(); ++f)
    if (!claims[f].action && claims[f].subject && claims[f - 1].verb & kAct &&
        clause.sentence->figures[f].kind == MetricKind::money && clause.frames[f].border == u'#' &&
        claims[f].subject->begin == clause.sentence->figures[f - 1].span.end &&
        claims[f - 1].verb_item < clause.frames[f - 1].item &&
        is_classified(clause.sentence->figures[f - 1]) &&
        !clause.is_word(clause.frames[f].right.begin, u"的")) {
      claims[f].action = claims[f - 1].action;
      claims[f].verb = claims[f - 1].verb;
      claims[f].agent = claims[f - 1].agent;
      claims[f].carried_action = true;
    }
  for (std::size_t f = 1; f < claims.size(); ++f)
    move_past_threshold(clause, claims, f);
  // 16期约5000多人次参加的|培训: two figures of one noun.
  for (std::size_t f = claims.size(); f-- > 1;)
    if (!claims[f - 1].subject && claims[f].subject && joined(clause, f))
      claims[f - 1].subject = claims[f].subject;
  for (std::size_t f = claims.size(); f-- > 1;)
    share_measured(clause, claims, f);
  share_verb(clause, claims);
  assign_respectively(clause, claims);
  for (std::size_t f = 1; f < claims.size(); ++f)
    sell_by_size(clause, claims, f);
  for (std::size_t f = 1; f < claims.size(); ++f)
    inherit_from_whole(clause, claims, f);
  return claims;
}

}  // namespace shuwen
