#include "metrics/context/claim_carry.h"
#include "metrics/context/claim_measures.h"
#include "metrics/context/claim_objects.h"
#include "metrics/context/claim_reader.h"
#include "metrics/context/claim_shapes.h"
#include "metrics/context/figure_stretch.h"
#include "metrics/sentences/phrase_words.h"
#include "text/chars.h"

namespace shuwen {

// Nothing but a border before the figure: 44名|参训人员…, 其中80%|用于…, (401起), :279元.
void FigureReader::read_without_left(std::size_t f) {
  const Frame& frame = c_.frames[f];
  // 增长11.2%、9.7%和34.5%
  if (f > 0 && frame.border == u'、' && claims_[f - 1].action && frame.left.empty() &&
      leading_noun(c_, frame.right).empty() && c_.frames[f - 1].item + 2 == frame.item) {
    claims_[f] = claims_[f - 1];
    claims_[f].carried_subject = claims_[f].carried_action = true;
    return;
  }
  read_noun_behind(f);
  Claim& claim = claims_[f];
  // 已建成的|45个|雪场: what was done to them, when nothing else is told.
  if (claim.subject && !claim.action && frame.left.end - frame.left.begin >= 2 &&
      c_.is_word(frame.left.end - 1, u"的") && c_.items[frame.left.end - 2].is(kAct) &&
      is_classified(figure(f)))
    if (const auto done = final_verb(c_, {frame.left.begin, frame.left.end - 1})) set_action(claim, *done);
  if (claim.subject) return;
  // 2000多人|断电: people count themselves.
  if (claim.action && figure(f).unit == u"人") return;
  if (frame.border == u':' && frame.left.begin >= 2) {
    ItemRange words = words_before(c_, frame.left.begin - 1);
    // 检测结果为:55毫克
    if (const auto level = final_verb(c_, words); level && level->classes & kLevel) {
      set_action(claim, *level);
      words.end = level->begin;
    }
    set_subject(claim, noun_phrase(c_, words));
  }
  // 凿冰眼300个,五六十人忙到晌午: another unit counts other things.
  const bool same_people = f > 0 && figure(f - 1).unit == u"户" && figure(f).unit == u"人";  // 村民80户,300人
  const bool others = f > 0 && !claim.part && !same_people && is_classified(figure(f)) &&
                      (is_classified(figure(f - 1)) || claim.verb & kSelf) &&  // 补助20万元,320校|受惠
                      figure(f).unit != figure(f - 1).unit && !joined(c_, f);
  // 把|追回的|300万元|返还: what is fronted is spoken of by itself.
  const bool fronted = !frame.left.empty() && fronting(c_, frame.left) >= 0;
  if (!claim.subject && frame.bracket < 0 && !others && !fronted) carry_subject(c_, claims_, f);
  // 召回…汽车,|共计|574辆: the noun that ends the stretch before.
  if (!claim.subject && !claim.action && frame.border == u',' && frame.left.end > frame.left.begin &&
      frame.left.begin >= 2 && one_of(c_.show(c_.items[frame.left.begin]).back(), u"共计") &&
      !is_person(figure(f)) && figure(f).unit != u"人次")
    read_noun_of(f, words_before(c_, frame.left.begin - 1));
}

// 25个|点位|列入…, 2名|队员|获评…, 16期…参加的|培训.
void FigureReader::read_noun_behind(std::size_t f) {
  const Frame& frame = c_.frames[f];
  Claim& claim = claims_[f];
  ItemRange noun = leading_noun(c_, frame.right);
  ItemRange rest = frame.right;
  // 超过90%的|增长|来自…: a change, as a thing of which there are shares.
  if (!takes_noun_behind(figure(f)) && c_.is_word(rest.begin, u"的") && rest.end - rest.begin >= 3 &&
      c_.items[rest.begin + 1].is(kUp | kDown) && c_.items[rest.begin + 2].is(kVerb)) {
    set_subject(claim, {rest.begin + 1, rest.begin + 2});
    noun = {};
    rest.begin += 2;
  }
  if (const ItemRange owner = owner_of_dimension(c_, f, noun); !owner.empty()) {
    noun = owner;
    rest = {owner.end, stretch_end(c_, owner.end)};
  }
  const ItemRange sum =
      noun.empty() && figure(f).kind == MetricKind::money ? sum_behind(c_, rest) : ItemRange{};
  if (!sum.empty()) noun = sum;
  // 30岁的|李秀兰|出生于…: whose age it is.
  if (figure(f).kind == MetricKind::age && !noun.empty() && c_.items[noun.begin].kind == ItemKind::name)
    noun.end = noun.begin + 1;
  if (!noun.empty()) {
    rest.begin = noun.end;
    int begin = noun.begin;
    int attribute_end = begin;
    while (attribute_end < noun.end && !c_.is_word(attribute_end, u"的"))
      ++attribute_end;
    // 身着表达热情的|红衣的|市民: the verb holds all of it.
    if (c_.items[begin].is(kAct))
      for (int i = attribute_end + 1; i + 1 < noun.end; ++i)
        if (c_.is_word(i, u"的")) attribute_end = i;
    const bool invented = c_.items[begin].is(kTrade) && figure(f).unit == u"项" && noun.end - begin == 1 &&
                          noun.end < frame.right.end && c_.items[noun.end].is(kVerb);  // 70项|发明|斩获
    if (c_.items[begin].is(kVerb) && !c_.items[begin].is(kIntransitive) && sum.empty() && !invented &&
        (attribute_end < noun.end || noun.end - begin == 1)) {  // 参加的|培训
      if (const auto verb = verb_behind(c_, {begin, begin + 1})) set_action(claim, *verb);
      begin = attribute_end + 1;
      if (begin < noun.end) rest.begin = (noun = with_final_verb(c_, noun, frame.right)).end;
    }
    if (begin < noun.end && !is_person(figure(f)))
      rest.begin = noun.end = past_verbs_to_head(c_, noun, frame.right);
    if (figure(f).kind == MetricKind::money) rest.begin = noun.end = past_sum(c_, noun.end, frame.right.end);
    // 提供1次指导、3次|岗位|推介: what is done so often, where the verb stands before the first.
    if (begin < noun.end && f > 0 && frame.border == u'、' && figure(f).unit == u"次" &&
        claims_[f - 1].verb & kAct && claims_[f - 1].verb_item < c_.frames[f - 1].item)
      rest.begin = noun.end = with_final_verb(c_, noun, frame.right).end;
    if (begin < noun.end && noun.end == frame.right.end && is_classified(figure(f)))
      if (const ItemRange all = with_listed(c_, noun); all.end > noun.end)
        rest = {noun.end = all.end, stretch_end(c_, all.end)};
    // 两座|泵站|总装机容量4800千瓦: the measure is of the next figure.
    // 15款电热水壶中,|3款|噪声|超过70分贝: how many of them, and what the next figure measures.
    for (std::size_t whole = f; whole-- > 0 && begin < noun.end && measures_next(c_, f, noun);)
      if (figure(whole).unit == figure(f).unit && claims_[whole].subject) {
        claim.subject = claims_[whole].subject;
        claim.carried_subject = true;
        return;
      }
    const bool measured_next = is_classified(figure(f)) && noun.end < static_cast<int>(c_.items.size()) &&
                               c_.items[noun.end].kind == ItemKind::figure &&
                               !is_classified(c_.sentence->figures[c_.items[noun.end].figure]);
    // 31个|大城市|调查失业率|为5.1%; 20至30岁|青年|就业率|为80%
    if ((is_classified(figure(f)) || figure(f).kind == MetricKind::age) && !measured_next)
      noun = before_measure(c_, {begin, noun.end}, frame.right.end);
    while (measured_next && noun.end - begin > 1 &&
           (c_.items[noun.end - 1].is(kMeasure) || c_.show(c_.items[noun.end - 1]).starts_with(u"总")))
      --noun.end;
    if (begin < noun.end) set_subject(claim, counted_owner(c_, {begin, noun.end}, figure(f)));
  }
  // 60岁以上|老人|免费: an age only tells who is meant.
  if (figure(f).kind == MetricKind::age && (claim.subject || figure(f).approx == "at_least")) return;
  // 18岁至35岁|的|占57%, 不足4000元|的|仅占3%: the verb is of those who are meant.
  int next = frame.right.begin;
  if (!claim.subject && next + 1 < frame.right.end && c_.is_word(next, u"的")) {
    do
      ++next;
    while (next + 1 < frame.right.end && c_.items[next].is(kAdverb) && !c_.items[next].is(kVerb));
    if (c_.is_word(next, u"占") || c_.is_word(next, u"有") || c_.is_word(next, u"达")) return;
  }
  // 209个|纳入规划的|项目|完成验收: what became of them says more than which they are.
  const auto verb = verb_behind(c_, rest);
  if (verb && (!claim.action || verb->classes & (kAct | kIntransitive | kHappen))) set_action(claim, *verb);
}

/// 甲路等|三条|道路, 某县|6.2级|地震: what is counted stands behind the figure, and before it only whose or
/// where.
bool FigureReader::read_counted_behind(std::size_t f, ItemRange before, ItemRange noun, bool members) {
  const Frame& frame = c_.frames[f];
  Claim& claim = claims_[f];
  const bool territory = !noun.empty() && noun.end - noun.begin == 1 && c_.items[noun.begin].is(kPlaceWord);
  const bool extent = figure(f).kind == MetricKind::area || figure(f).kind == MetricKind::mass ||
                      figure(f).kind == MetricKind::volume || figure(f).kind == MetricKind::length ||
                      figure(f).unit == u"级";  // 某县|6.2级|地震
  const ItemRange counted = extent ? leading_noun(c_, frame.right) : ItemRange{};
  const bool of_things = !counted.empty() && !ends_in(slice(c_.text, c_.span(counted)), kMeasure);
  // 商务部等|8|部门: digits need no classifier there.
  const bool bare =
      figure(f).kind == MetricKind::count && !figure(f).unit && c_.is_word(frame.item - 1, u"等");
  if (((is_classified(figure(f)) || bare || (of_things && !noun.empty())) &&
       (noun.empty() || members || is_setting(c_, noun))) ||
      territory) {
    read_noun_behind(f);
    // 全市|5万人次|献血: where those who count themselves are.
    if (territory && claim.action && !claim.subject && (is_person(figure(f)) || figure(f).unit == u"人次"))
      return true;
    if (claim.subject) {
      const bool where = !noun.empty() && (c_.items[noun.end - 1].is(kPlaceWord) ||
                                           (c_.items[noun.end - 1].kind == ItemKind::name &&
                                            c_.items[noun.end - 1].name == EntityKind::place));
      if (const int front = fronting(c_, before); front >= 0) {  // 分行|向甲公司等|4家|企业授信
        claim.agent = {before.begin, front};
        return true;
      }
      // 某省|200万亩|水稻|开镰: it is where that happens.
      claim.agent = where && claim.verb_item > frame.item ? ItemRange{noun.begin, noun.end - 1} : noun;
      return true;
    }
  }
  return false;
}

// 员工|逾七成|来自当地, 资金|3000万元|已拨付: what is done by or to the noun before the figure, told behind
// it.
void FigureReader::read_done_behind(std::size_t f, ItemRange before) {
  const Frame& frame = c_.frames[f];
  Claim& claim = claims_[f];
  const int front = fronting(c_, before);
  const bool acted_on = front >= 0 && one_char_of(c_, front, u"把将");  // 将涉案资金|320万元|予以冻结
  if (acted_on) claim.agent = {before.begin, front};
  const auto verb = verb_behind(c_, frame.right);
  if (!verb) return;
  const Item& next = c_.items[frame.right.begin];
  // 总成绩|不低于60分|方可|进入体检: on what condition.
  for (const std::u16string_view only : {u"方可", u"即可", u"才能", u"方能", u"便可"})
    if (c_.show(next) == only) return;
  const bool at_once = next.is(kAct | kIntransitive);
  const bool at_age = figure(f).kind == MetricKind::age && at_once;  // 他|十六岁|上山
  // 进度|每半月1次|通报
  const bool frequency = figure(f).per && figure(f).unit && figure(f).unit->starts_with(u"次");
  // 员工|逾七成|来自当地
  const bool share = (figure(f).kind == MetricKind::percent || figure(f).kind == MetricKind::fraction) &&
                     at_once && !next.is(kChange);
  const bool of_things = (is_classified(figure(f)) || at_age || frequency || share) &&
                         verb->classes & (kAct | kIntransitive | kHappen);
  // 诉求|3个工作日内|答复, 队员|平均12分钟|赶到
  const bool within =
      figure(f).kind == MetricKind::duration && at_once &&
      (c_.text[figure(f).span.end - 1] == u'内' || c_.is_word(frame.item - 1, u"平均") ||
       is_motion(c_, frame.right.begin) ||  // 民警|6分钟|赶到
       (verb->end == frame.right.end && !c_.is_word(frame.item - 1, u"持续") &&
        !c_.is_word(frame.item - 1, u"连续") && !next.is(kTrade | kNominal | kMeasure | kChange)));
  // 资金|3000万元|已全部拨付
  const bool of_sum = !is_classified(figure(f)) && next.is(kAdverb) && verb->classes & kAct;
  if (of_things || acted_on || within || of_sum) set_action(claim, *verb);
}

}  // namespace shuwen
