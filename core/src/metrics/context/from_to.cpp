#include "metrics/context/from_to.h"

#include "metrics/context/claim_carry.h"

namespace shuwen {
namespace {

/// The last 由 or 从 before figure `f` in its stretch, -1 when there is none.
int origin_word(const Clause& c, const Frame& frame) {
  for (int i = frame.left.end - 1; i >= frame.left.begin; --i)
    if (c.is_word(i, u"由") || c.is_word(i, u"从") || c.is_word(i, u"自")) return i;
  return -1;
}

/// Where 到, 至 … stands between the two figures: the figure after it is reached.
std::optional<VerbGroup> reaching(const Clause& c, const Frame& second) {
  ItemRange range = without_fillers(c, second.left);
  // Between 到 and B there may be a time: 降到|今天|的8℃.
  while (!range.empty() && (c.is_word(range.end - 1, u"的") || c.items[range.end - 1].kind == ItemKind::time))
    --range.end;
  range = without_fillers(c, range);
  if (const auto verb = final_verb(c, range); verb && verb->reaches) return verb;
  if (!range.empty() && (c.is_word(range.end - 1, u"到") || c.is_word(range.end - 1, u"至"))) {
    VerbGroup none{.begin = range.end - 1, .end = range.end - 1, .reaches = true};
    return none;
  }
  return std::nullopt;
}

}  // namespace

bool read_from_to(const Clause& c, std::size_t f, std::vector<Claim>& claims) {
  if (claims[f].to) return true;
  if (f + 1 >= c.frames.size()) return false;
  const Frame& first = c.frames[f];
  const Frame& second = c.frames[f + 1];
  const int origin = origin_word(c, first);
  if (origin < 0 || second.segment > first.segment + 1) return false;
  const auto verb = reaching(c, second);
  if (!verb) return false;
  Claim& from = claims[f];
  Claim& to = claims[f + 1];
  from.from = to.to = true;
  from.reaches = to.reaches = true;
  if (verb->end > verb->begin) {
    from.action = to.action = verb->span;
    from.verb = to.verb = verb->classes;
  }
  ItemRange ahead{first.left.begin, origin};
  // 水库将|泄洪闸数|从5孔增至7孔: before an origin 将 is no future.
  for (int i = origin - 2; i >= ahead.begin; --i)
    if (c.is_word(i, u"将") && fronting(c, ahead) < 0 && !c.items[i + 1].is(kAdverb)) ahead.begin = i + 1;
  const int front = fronting(c, ahead);
  const ItemRange noun = noun_phrase(c, ahead, true);
  if (!noun.empty()) {
    from.subject = c.span(noun);
  } else {
    carry_subject(c, claims, f);
  }
  if (front >= 0 && !c.is_word(front, u"对")) from.agent = {first.left.begin, front};
  to.subject = from.subject;
  to.agent = from.agent;
  to.carried_subject = from.carried_subject;
  return true;
}

}  // namespace shuwen
