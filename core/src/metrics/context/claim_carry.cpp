#include "metrics/context/claim_carry.h"

#include "metrics/context/claim_shapes.h"
#include "metrics/context/claim_words.h"
#include "metrics/context/figure_stretch.h"
#include "metrics/context/status_words.h"
#include "metrics/sentences/phrase_words.h"
#include "text/chars.h"

namespace shuwen {
namespace {

void take_action(std::vector<Claim>& claims, std::size_t f, std::size_t from) {
  claims[f].action = claims[from].action;
  claims[f].verb = claims[from].verb;
  claims[f].agent = claims[from].agent;
  claims[f].carried_action = from < f;
  if (from > f) claims[f].verb_item = claims[from].verb_item;
}

bool is_relative(std::u16string_view subject) {
  for (const std::u16string_view bare :
       {u"占比", u"比重", u"份额", u"增幅", u"增速", u"涨幅", u"降幅", u"跌幅"})
    if (subject == bare) return true;
  return false;
}

/// 贸易逆差创下新高,|达到|80亿元: what the stretch before the figure's own is about, when it holds no figure
/// itself.
std::optional<ItemRange> topic_before(const Clause& c, std::size_t f) {
  int end = c.frames[f].left.begin;
  if (end == 0 || c.items[end - 1].mark != u',') return std::nullopt;
  --end;
  int begin = end;
  while (begin > 0 && c.items[begin - 1].kind != ItemKind::mark &&
         c.items[begin - 1].kind != ItemKind::figure)
    --begin;
  if (begin > 0 && c.items[begin - 1].kind != ItemKind::mark) return std::nullopt;
  if (begin >= end || c.announces[c.segments[begin]]) return std::nullopt;
  ItemRange range{begin, end};
  while (!range.empty() &&
         (c.items[range.begin].kind == ItemKind::time || c.items[range.begin].kind == ItemKind::particle ||
          (c.items[range.begin].kind == ItemKind::word &&
           c.items[range.begin].is(kConjunction | kPlaceWord | kAdverb) && !c.items[range.begin].is(kVerb) &&
           !c.show(c.items[range.begin]).starts_with(u"最"))))
    ++range.begin;
  // 出口|继续|扩大: what is done, as a thing that grows.
  if (range.end - range.begin >= 2 && range.end - range.begin <= 3 && c.items[range.begin].is(kAct) &&
      c.items[range.begin].span.size() == 2 && c.items[range.end - 1].is(kUp | kDown))
    return ItemRange{range.begin, range.begin + 1};
  // 投诉最多|的|是|售后服务,|共300件
  for (int i = range.begin + 1; i + 1 < range.end; ++i)
    if (c.is_word(i, u"的是") || (c.is_word(i, u"是") && c.is_word(i - 1, u"的"))) {
      const ItemRange told = noun_phrase(c, {i + 1, range.end});
      if (!told.empty() && told.end == end && !c.items[told.begin].is(kAct & ~kTrade)) return told;
    }
  range = leading_noun(c, range);
  if (range.empty() || fronting(c, range) >= 0) return std::nullopt;
  const ItemRange topic = noun_phrase(c, range);
  if (topic.empty() || (topic.end == end && !ends_in(slice(c.text, c.span(topic)), kMeasure)) ||
      c.span(topic).size() < 2 || is_no_noun(c, topic) || is_agent(c, topic) || is_setting(c, topic))
    return std::nullopt;
  if (c.items[topic.begin].kind != ItemKind::word && topic.end == topic.begin + 1) return std::nullopt;
  return topic;
}

}  // namespace

void inherit_from_whole(const Clause& c, std::vector<Claim>& claims, std::size_t f) {
  if (!claims[f].part || claims[f].action || !is_classified(c.sentence->figures[f])) return;
  std::size_t whole = f;
  while (whole > 0 && (claims[whole].part || claims[whole].verb & kChange))
    --whole;
  const Claim& done = claims[whole];
  if (claims[whole].part || c.sentence->figures[whole].unit != c.sentence->figures[f].unit ||
      !(done.verb & kAct))
    return;
  take_action(claims, f, whole);
}

bool continues(const Clause& c, std::vector<Claim>& claims, std::size_t f, ItemRange left) {
  if (left.end - left.begin != 1) return false;
  const bool joined_on = c.is_word(left.begin, u"和") || c.is_word(left.begin, u"及");
  // 为34亿元、50亿元|和|85亿元
  const bool level = claims[f - 1].verb & kLevel && c.frames[f].right.empty();
  if (joined_on && (claims[f - 1].verb & kChange || level)) {
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

void carry_subject(const Clause& c, std::vector<Claim>& claims, std::size_t f) {
  // 高温日数(气温≥35℃)|为5天: what stands before the brackets of the figure before.
  if (f > 0 && c.frames[f].border == u')' && c.frames[f - 1].bracket > 0 && c.frames[f].bracket < 0) {
    const ItemRange words = words_before(c, c.frames[f - 1].bracket);
    const ItemRange noun = words.empty() ? ItemRange{} : noun_phrase(c, words, true);
    const bool figure_before = words.begin > 0 && c.items[words.begin - 1].kind == ItemKind::figure;
    if (!figure_before && !noun.empty() && !is_no_noun(c, noun) && !final_verb(c, noun)) {
      claims[f].subject = c.span(noun);
      claims[f].carried_subject = true;
      return;
    }
  }
  if (const auto topic = topic_before(c, f)) {
    claims[f].subject = c.span(*topic);
    claims[f].carried_subject = true;
    return;
  }
  if (f == 0) return;
  std::size_t from = f - 1;
  // 判处835人,其中五年以上有期徒刑的47人: the part is of the whole that has its unit.
  if (claims[f].part && is_classified(c.sentence->figures[f]))
    for (std::size_t whole = f; whole-- > 0;)
      if (!claims[whole].part && c.sentence->figures[whole].unit == c.sentence->figures[f].unit) {
        from = whole;
        break;
      }
  // 办结438件(其中简易程序251件),同比增加61件: of the whole, not of what the brackets name.
  if (c.frames[f].bracket < 0)
    while (from > 0 && claims[from].part && c.frames[from].bracket >= 0)
      --from;
  // 收入52亿元,占比61%,增长8%: what grew is what the share is of.
  while (from > 0 && !claims[from].compared && claims[from].subject &&
         is_relative(slice(c.text, *claims[from].subject)) && claims[f].verb & kChange)
    --from;
  // 家数为268家,人数为4865人,较上期增加12家: of what was counted so.
  if (claims[f].verb & (kUp | kDown) && is_classified(c.sentence->figures[f]))
    for (std::size_t level = f; level-- > 0;)
      if (c.sentence->figures[level].unit == c.sentence->figures[f].unit && !claims[level].compared &&
          !claims[level].part && !(claims[level].verb & kChange)) {
        from = level;
        break;
      }
  const Claim& last = claims[from];
  // 出口80亿元,增长5%: what was done is what grew.
  const bool grew =
      !last.subject && last.verb & kAct && !(last.verb & kIntransitive) && claims[f].verb & (kUp | kDown);
  if (!last.subject && !grew) return;
  claims[f].subject = grew ? last.action : last.subject;
  claims[f].carried_subject = true;
}

void move_past_threshold(const Clause& c, std::vector<Claim>& claims, std::size_t f) {
  const Figure &threshold = c.sentence->figures[f - 1], &counted = c.sentence->figures[f];
  const bool bound = !is_classified(threshold) && takes_noun_behind(threshold) &&
                     (!threshold.approx.empty() || c.text[threshold.span.end - 1] == u'内');
  const bool counts = is_classified(counted) || counted.kind == MetricKind::duration;
  // 减免租金不足10万元|但覆盖|商户|40户: the noun is not the next one.
  int next = c.frames[f - 1].item + 1;
  if (c.is_word(next, u"的")) ++next;
  const bool adjoins = claims[f].subject && claims[f].subject->begin == c.items[next].span.begin;
  // 投资10亿元以上|项目|5个: that is what the threshold is of.
  const bool measured = claims[f - 1].verb_item >= 0 && c.items[claims[f - 1].verb_item].is(kMeasure);
  // 打造年产值过亿元的|企业|2家: the measure is of the threshold only.
  const bool own = claims[f - 1].subject && claims[f - 1].subject->end <= threshold.span.begin;
  if (!bound || !counts || measured || !adjoins || claims[f].action ||
      !(claims[f - 1].verb & (kAct | kIntransitive | kHappen)) || claims[f - 1].verb_item < 0 ||
      claims[f - 1].verb_item > c.frames[f - 1].item || !claims[f].subject ||
      !(own || claims[f].subject == claims[f - 1].subject) || c.frames[f].border != u'#')
    return;
  const auto kept = own ? claims[f - 1].subject : claims[f].subject;
  take_action(claims, f, f - 1);
  // 判处五年以上|有期徒刑的|20人: people are no punishment.
  if (is_person(counted) && threshold.kind == MetricKind::duration) claims[f].subject.reset();
  claims[f].carried_action = false;
  claims[f].verb_item = claims[f - 1].verb_item;
  claims[f - 1] = Claim{.part = claims[f - 1].part};
  claims[f - 1].subject = kept;
}

void carry_action(const Clause& c, std::vector<Claim>& claims, std::size_t f, ItemRange noun) {
  if (f == 0) return;
  const Frame& frame = c.frames[f];
  // 检修锅炉137台(其中大修29台)、|换热站|462座: the list goes on behind the brackets.
  std::size_t from = f - 1;
  while (from > 0 && frame.bracket < 0 && frame.border == u'、' && c.frames[from].bracket >= 0)
    --from;
  const Claim& last = claims[from];
  if (!last.action || !(last.verb & (kAct | kHappen | kHave)) || last.from || last.to) return;
  if (frame.segment > c.frames[from].segment + (from + 1 == f ? 1 : 2)) return;
  for (int i = frame.left.begin; i < frame.left.end; ++i)
    if (c.is_word(i, u"累计") ||  // 新增12例,累计3456例: not what was new
        (i == frame.left.begin && c.show(c.items[i])[0] == u'每'))  // 每千人口医师3.2人
      return;
  const bool paused = frame.border == u'、';
  if ((!paused && frame.border != u',' && frame.border != u')') || claims[f].part) return;
  if (!paused && last.verb & kHave && !(last.verb & kAct)) return;
  const auto is_thing = [&](const Figure& figure) {
    return is_classified(figure) || (paused && takes_noun_behind(figure));
  };
  // 完成|播种面积5600万亩、|总产量|440亿斤: a measure may be what is reached.
  const std::u16string_view done = slice(c.text, *last.action);
  const bool reached = paused && (done == u"完成" || done == u"实现");
  if (!reached && (!is_thing(c.sentence->figures[f]) || !is_thing(c.sentence->figures[from]))) return;
  if (!reached && ends_in(slice(c.text, c.span(noun)), kMeasure)) return;
  take_action(claims, f, from);
}

namespace {

bool counts_noun_behind(const Clause& c, const Claim& claim, std::size_t f) {
  return claim.subject && c.sentence->figures[f].span.end <= claim.subject->begin;
}

/// 得到24分|、|8个篮板
bool is_listed(const Clause& c, std::size_t f) {
  const int behind = c.frames[f].item + 1;
  return behind + 1 == c.frames[f + 1].item && c.items[behind].mark == u'、';
}

}  // namespace

void share_verb(const Clause& c, std::vector<Claim>& claims) {
  for (std::size_t f = 0; f + 1 < claims.size(); ++f) {
    const Claim& first = claims[f];
    if (!first.action || claims[f + 1].action || first.verb_item > c.frames[f].item) continue;
    if (!(first.verb & (kAct | kHave | kHappen)) || first.verb & (kChange | kLevel)) continue;
    const bool joined_on =
        !first.subject ? is_listed(c, f) : counts_noun_behind(c, first, f) && is_coordinated(c, f);
    if (joined_on && counts_noun_behind(c, claims[f + 1], f + 1)) take_action(claims, f + 1, f);
  }
  for (std::size_t f = claims.size(); f-- > 1;) {
    const Claim& last = claims[f];
    const bool caused = claims[f - 1].action && is_cause(slice(c.text, *claims[f - 1].action));
    if (!last.action || (claims[f - 1].action && !caused) || last.verb_item < c.frames[f].item) continue;
    // 5年过渡期,120个县|奋斗: a stretch of time does not do what the things behind it do.
    const MetricKind kind = c.sentence->figures[f - 1].kind;
    if (kind == MetricKind::age || (kind == MetricKind::duration && c.sentence->figures[f].kind != kind))
      continue;
    if (joined(c, f) || (counts_noun_behind(c, claims[f - 1], f - 1) && is_coordinated(c, f - 1))) {
      take_action(claims, f - 1, f);
      // 洪灾|造成|3市|30万人|受灾: what brought it about is not counted.
      if (caused && claims[f - 1].subject &&
          claims[f - 1].subject->end <= c.sentence->figures[f - 1].span.begin)
        claims[f - 1].subject.reset();
    }
  }
}

void share_measured(const Clause& c, std::vector<Claim>& claims, std::size_t f) {
  const Frame &first = c.frames[f - 1], &second = c.frames[f];
  const auto has_dimension = [&](const Frame& frame) {
    const int before = frame.left.end - 1;
    return before >= frame.left.begin &&
           (is_claim_word(c.show(c.items[before]), kDimension) || one_char_of(c, before, u"高长"));
  };
  if (first.item + 3 != second.item || !one_of(c.items[first.item + 1].mark, u"、,") ||
      !c.is_word(second.right.begin, u"的") || !claims[f].subject ||
      claims[f].subject->begin < c.items[second.item].span.end || !has_dimension(first) ||
      !has_dimension(second))
    return;
  claims[f - 1].subject = claims[f].subject;
  claims[f - 1].carried_subject = false;
}

void sell_by_size(const Clause& c, std::vector<Claim>& claims, std::size_t f) {
  const Frame& frame = c.frames[f];
  const Figure& size = c.sentence->figures[f - 1];
  if (c.frames[f - 1].item + 2 != frame.item || c.sentence->figures[f].kind != MetricKind::money ||
      size.kind == MetricKind::count || size.kind == MetricKind::money ||
      !is_status_word(c.show(c.items[frame.item - 1]), StatusWord::asking))
    return;
  claims[f - 1] = {};
  claims[f] = {};
  claims[f].subject = size.span;
  claims[f].action = c.items[frame.item - 1].span;
  claims[f].verb = kLevel;
  claims[f].verb_item = frame.item - 1;
}

}  // namespace shuwen
