#include "metrics/context/claim_carry.h"
#include "metrics/context/claim_objects.h"
#include "metrics/context/claim_reader.h"
#include "metrics/context/claim_shapes.h"
#include "metrics/context/figure_stretch.h"
#include "metrics/sentences/phrase_words.h"

namespace shuwen {

// 导致船上3名|军人|受伤: what befell them says more than what brought it about.
void FigureReader::read_what_befell(std::size_t f) {
  const Frame& frame = c_.frames[f];
  Claim& claim = claims_[f];
  if (claim.action && is_cause(slice(c_.text, *claim.action)) && is_classified(figure(f))) {
    const ItemRange noun = leading_noun(c_, frame.right);
    const auto befell = verb_behind(c_, {noun.empty() ? frame.right.begin : noun.end, frame.right.end});
    if (befell && befell->classes & (kIntransitive | kAct | kHappen)) {
      set_action(claim, *befell);
      if (!noun.empty()) set_subject(claim, noun);
    }
  }
}

// 问题交办后|48小时内|办结: what was to be done, and what is done by then.
void FigureReader::read_after_event(std::size_t f, ItemRange event) {
  Claim& claim = claims_[f];
  while (!event.empty() && (c_.is_word(event.end - 1, u"之") || c_.is_word(event.end - 1, u"日") ||
                            c_.is_word(event.end - 1, u"之日")))
    --event.end;  // 受理|之日起
  if (const auto verb = final_verb(c_, event)) event.end = verb->begin;
  for (int i = event.begin; i < event.end; ++i)  // 案件应当|在|立案
    if (c_.is_word(i, u"在") || c_.is_word(i, u"自") || c_.is_word(i, u"从") || c_.is_word(i, u"于"))
      event.end = i;
  const ItemRange right = c_.frames[f].right;
  const auto did = verb_behind(c_, right);
  if (did) set_action(claim, *did);
  ItemRange noun = did ? leading_noun(c_, {did->end, right.end}) : ItemRange{};
  if (noun.empty()) noun = noun_phrase(c_, event);
  // 消防队|接警后5分钟|到场: who does it.
  if (did && !noun.empty() && noun.begin < c_.frames[f].item && is_agent(c_, noun))
    claim.agent = event;
  else if (!noun.empty())
    set_subject(claim, noun);
}

// 迎来|两校|结对|十周年: what it is the anniversary of.
void FigureReader::read_anniversary(std::size_t f, ItemRange before, const VerbGroup& verb) {
  set_action(claims_[f], verb);
  const auto outer = governing_verb(c_, {before.begin, verb.begin});
  int begin = outer ? outer->end : before.begin;
  for (int i = begin; i < verb.begin; ++i)  // 总书记在|庆祝|某党成立
    for (const std::u16string_view celebrates : {u"庆祝", u"纪念", u"迎来", u"祝贺", u"喜迎"})
      if (c_.is_word(i, celebrates)) begin = i + 1;
  set_subject(claims_[f], noun_phrase(c_, {begin, verb.begin}));
}

// 指数|连续|三个月|上升: what went on for so long.
bool FigureReader::read_run(std::size_t f, ItemRange before) {
  const Frame& frame = c_.frames[f];
  if (figure(f).kind != MetricKind::duration || !c_.is_word(frame.item - 1, u"连续")) return false;
  const auto verb = verb_behind(c_, frame.right);
  if (!verb || verb->begin > frame.item + 2) return false;
  set_action(claims_[f], *verb);
  set_subject(claims_[f], noun_phrase(c_, before, true));
  if (!claims_[f].subject) carry_subject(c_, claims_, f);
  return true;
}

// 震中|距|阿图什市98公里.
void FigureReader::read_distance(std::size_t f, ItemRange before, int at) {
  VerbGroup verb{.begin = at, .end = at + 1, .classes = kLevel, .span = c_.items[at].span};
  // 前往|距青岛1200海里的|油田: what somebody does about it is not so far away.
  const ItemRange far = noun_phrase(c_, {before.begin, at});
  const auto does = [&](const Item& item) {
    return word_at(c_.text, item.span.begin, item.span.end, kAct).size == item.span.size() &&
           !item.is(kNominal | kMeasure);
  };
  if (far.end - far.begin != 1 || !does(c_.items[far.begin])) set_subject(claims_[f], far);
  set_action(claims_[f], verb);
  // 距震中220公里的|某地: what is so far away.
  if (!claims_[f].subject && c_.is_word(c_.frames[f].right.begin, u"的"))
    set_subject(claims_[f], leading_noun(c_, c_.frames[f].right));
  if (!claims_[f].subject) carry_subject(c_, claims_, f);
  if (!claims_[f].subject) set_subject(claims_[f], noun_phrase(c_, {at + 1, before.end}));
}

}  // namespace shuwen
