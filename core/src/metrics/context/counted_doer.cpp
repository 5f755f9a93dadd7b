#include "metrics/context/counted_doer.h"

#include "metrics/context/claim_shapes.h"
#include "metrics/context/figure_stretch.h"
#include "text/chars.h"

namespace shuwen {

std::optional<Span> counted_doer(const Clause& c, const std::vector<Claim>& claims, std::size_t f) {
  const Frame& frame = c.frames[f];
  if (f == 0 || frame.border != u'#') return std::nullopt;
  const auto& counted = claims[f - 1].subject;
  if (!is_person(c.sentence->figures[f - 1]) && !(counted && ends_in(slice(c.text, *counted), kAgent)))
    return std::nullopt;
  const Claim& last = claims[f - 1];
  const bool taken = last.verb & kAct && last.verb_item < c.frames[f - 1].item;  // 抽调10名民警|成立5个专班
  // 专班80名民警: it is the body that acts.
  const ItemRange body = without_fillers(c, c.frames[f - 1].left);
  const bool of_body = !body.empty() && is_agent(c, body) && c.items[body.end - 1].kind != ItemKind::figure;
  if (taken || of_body || fronting(c, c.frames[f - 1].left) >= 0) return std::nullopt;
  if (!counted || counted->size() < 2 || !claims[f].action || claims[f].verb_item < 0 ||
      claims[f].verb_item > frame.item)
    return std::nullopt;
  const bool between = counted->begin >= c.items[c.frames[f - 1].item].span.end &&
                       counted->end <= c.items[claims[f].verb_item].span.begin;
  if (!between) return std::nullopt;
  // 30家医院|和诊所|完成…
  Span all = *counted;
  if (!one_of(c.text[all.end], u"和与及、")) return all;
  for (int i = c.frames[f - 1].item + 1; i < frame.item && c.items[i].span.end <= claims[f].action->begin;
       ++i) {
    const Item& item = c.items[i];
    if (item.span.begin == all.end && !item.is(kAdverb) && (!item.is(kAct) || item.is(kTrade)) &&
        item.kind != ItemKind::mark && item.kind != ItemKind::time)
      all.end = item.span.end;
  }
  return all;
}

}  // namespace shuwen
