#include "metrics/context/claim_carry.h"
#include "metrics/context/claim_measures.h"
#include "metrics/context/claim_objects.h"
#include "metrics/context/claim_reader.h"
#include "metrics/context/claim_shapes.h"
#include "metrics/context/claim_words.h"
#include "metrics/context/figure_stretch.h"
#include "metrics/sentences/phrase_words.h"
#include "text/chars.h"

namespace shuwen {
namespace {

/// 上述, 以下: what stands next is meant.
bool points_at_next(std::u16string_view word) {
  return word == u"上述" || word == u"下述" || word == u"下列" || word == u"以下" || word == u"如下" ||
         word == u"前述";
}

}  // namespace

/// 获得某基金|2亿元的|投资: who gives it stands before the figure.
bool FigureReader::is_given_by(const Frame& frame, ItemRange object) const {
  const int own = c_.items[frame.item].figure;  // -1: the figure is part of a name
  const bool money = own >= 0 && c_.sentence->figures[own].kind == MetricKind::money;
  if (!money || !c_.is_word(frame.right.begin, u"的") || object.empty()) return false;
  return is_agent(c_, object) || c_.is_word(object.begin - 1, u"获得") || c_.is_word(object.begin - 1, u"获");
}

// 提供|总额|260亿元的|融资支持: what the verb acts on is what has that total.
bool FigureReader::read_owner(std::size_t f, ItemRange before) {
  const Frame& frame = c_.frames[f];
  if (!c_.is_word(frame.right.begin, u"的") || is_classified(figure(f)) ||
      !is_claim_word(c_.show(c_.items[before.end - 1]), kDimension))
    return false;
  ItemRange owner = leading_noun(c_, frame.right);
  if (owner.empty()) owner = what_is_given(c_, frame.right);
  const auto verb = governing_verb(c_, {before.begin, before.end - 1});
  if (owner.empty() || !verb || verb->end + 1 < before.end) return false;
  set_action(claims_[f], *verb);
  claims_[f].agent = {before.begin, verb->begin};
  set_subject(claims_[f], owner);
  return true;
}

// 对该摊|两台|电子秤测试, 对沿街|35家|商铺检查: whose they are or where, and what is counted stands behind.
bool FigureReader::read_fronted_owner(std::size_t f, ItemRange before) {
  const int front = fronting(c_, before);
  if (front < 0 || front + 1 >= before.end || !is_classified(figure(f))) return false;
  const ItemRange counted = leading_noun(c_, c_.frames[f].right);
  if (counted.empty() || c_.items[counted.begin].is(kVerb) || governing_verb(c_, {front + 1, before.end}))
    return false;
  read_noun_behind(f);
  claims_[f].agent = {before.begin, front};
  return claims_[f].subject.has_value();
}

// 渔船|被困|海上|3天, 文物|流失|海外|百余年: what went on there for so long.
bool FigureReader::read_stay(std::size_t f, ItemRange before) {
  if (figure(f).kind != MetricKind::duration || before.end - before.begin < 2) return false;
  const int verb = before.end - 2;
  const Item& where = c_.items[before.end - 1];
  const bool place =
      where.kind == ItemKind::name || (where.kind == ItemKind::word && where.span.size() > 1 &&
                                       one_of(c_.text[where.span.end - 1], u"上下里中外底内间"));
  if (!place || c_.items[verb].kind != ItemKind::word || !c_.items[verb].is(kAct | kIntransitive) ||
      c_.items[verb].span.size() != 2)
    return false;
  set_action(claims_[f], {.begin = verb,
                          .end = verb + 1,
                          .classes = c_.items[verb].classes & (kVerb | kSelf),
                          .span = c_.items[verb].span});
  set_subject(claims_[f], noun_phrase(c_, {before.begin, verb}));
  if (!claims_[f].subject) carry_subject(c_, claims_, f);
  return true;
}

// A noun stands right before the figure: (纠正)行为1.6万次, 办结率99.8%, 全市|486所|学校.
void FigureReader::read_noun_before(std::size_t f, ItemRange before) {
  const Frame& frame = c_.frames[f];
  Claim& claim = claims_[f];
  if (read_owner(f, before) || read_fronted_owner(f, before)) return;
  if (read_stay(f, before)) return;
  const ItemRange listed = members_before(c_, frame, before, figure(f));
  const bool sets_out = !listed.empty() && c_.items[before.begin].is(kPreposition) &&
                        !c_.items[before.begin].is(kAct);  // 在阅读、写作等|6个|方面
  const auto verb = sets_out ? std::nullopt
                             : governing_verb(c_, {before.begin, listed.empty() ? before.end : listed.begin});
  if (verb && read_governed(f, before, *verb, listed)) return;
  const ItemRange noun = noun_phrase(c_, before, !takes_noun_behind(figure(f)));
  const ItemRange behind = leading_noun(c_, frame.right);
  // (无证运输214起、|其他|55起): of a list what is left.
  if (frame.bracket >= 0 && frame.border == u'、' && before.end - before.begin == 1 &&
      (c_.is_word(before.begin, u"其他") || c_.is_word(before.begin, u"其它"))) {
    claim.subject = c_.span(before);
    carry_action(c_, claims_, f, before);
    return;
  }
  // 继续从上述|五个|方面入手; 不建议|18岁以下的|儿童饮用
  const bool points = takes_noun_behind(figure(f)) && points_at_next(c_.show(c_.items[before.end - 1]));
  const bool of_age = figure(f).kind == MetricKind::age && !figure(f).approx.empty() && !behind.empty() &&
                      is_people(c_, behind);
  if (!noun.empty() && (is_no_noun(c_, noun) || points || of_age)) {
    read_noun_behind(f);
    return;
  }
  if (f > 0 && frame.border == u',' && noun.end - noun.begin <= 1 &&
      (noun.empty() || c_.is_word(noun.begin, u"或")) && c_.is_word(frame.left.begin, u"或")) {
    claims_[f] = claims_[f - 1];
    claims_[f].carried_subject = claims_[f].carried_action = true;
    return;
  }
  // 满意度|低于80%的|街道: a mark that the measure keeps from.
  const bool marked = one_of(c_.text[figure(f).span.begin], u"低高超不") && !noun.empty() &&
                      ends_in(slice(c_.text, c_.span(noun)), kMeasure);
  // 店里|八成|图书|是…: of what is there.
  if (figure(f).kind == MetricKind::percent && !behind.empty() && behind.begin == frame.item + 1 &&
      c_.items[before.end - 1].is(kLocalizer) && c_.items[before.end - 1].span.size() == 1 &&
      one_char_of(c_, before.end - 1, u"里中内")) {
    read_noun_behind(f);
    return;
  }
  // 该国|80%的|医院: what the share is of stands behind.
  if (!marked && !takes_noun_behind(figure(f)) && figure(f).kind != MetricKind::multiple &&
      c_.is_word(frame.right.begin, u"的") && !leading_noun(c_, frame.right).empty()) {
    read_noun_behind(f);
    return;
  }
  // 这笔总额|3亿美元的|交易费用: what has that much.
  if (!noun.empty() && !is_classified(figure(f)) && c_.is_word(frame.right.begin, u"的") &&
      is_claim_word(c_.show(c_.items[noun.end - 1]), kDimension) &&
      (noun.end - noun.begin <= 3 || is_article(c_, c_.items[noun.end - 2]))) {
    const ItemRange owner = leading_noun(c_, frame.right);
    if (!owner.empty()) {
      set_subject(claim, owner);
      return;
    }
  }
  const bool members = are_members(frame, before, noun, listed);
  if (read_counted_behind(f, before, noun, members)) return;
  if (noun.empty()) {
    read_without_left(f);
    return;
  }
  // 对甲省、乙省、丙省|3省: they are named before.
  if (members && counts_territories(figure(f)) && leading_noun(c_, frame.right).empty()) return;
  // 气温为37℃,部分地区|40℃
  if (f > 0 && !claim.part && !is_classified(figure(f)) && figure(f).unit &&
      figure(f).unit == figure(f - 1).unit && claims_[f - 1].subject && is_region(c_, noun) &&
      frame.border != u'、') {
    claim.subject = claims_[f - 1].subject;
    claim.carried_subject = true;
    return;
  }
  // 家住城东的|教师|王小山|今年67岁: whose age it is.
  if (figure(f).kind == MetricKind::age && attribute_end(c_, noun) >= 0 &&
      c_.items[noun.end - 1].kind == ItemKind::name && c_.items[noun.end - 1].name == EntityKind::person) {
    set_subject(claim, {noun.end - 1, noun.end});
    return;
  }
  // 带动|的|农户4万户: what was done tells which.
  if (is_classified(figure(f)) && noun.end - noun.begin > 2 && c_.items[noun.begin].is(kAct) &&
      c_.items[noun.begin].kind == ItemKind::word && c_.is_word(noun.begin + 1, u"的"))
    if (const auto did = final_verb(c_, {noun.begin, noun.begin + 1})) {
      set_action(claim, *did);
      set_subject(claim, {noun.begin + 2, noun.end});
      return;
    }
  set_subject(claim, noun);
  read_done_behind(f, before);
  // 总书记|5次|考察, 该公司|3次|中标: who did it so often.
  if (claim.action && claim.verb_item > frame.item && figure(f).unit &&
      one_of(figure(f).unit->back(), u"次回趟遍") &&
      (is_agent(c_, noun) || is_people(c_, noun) ||
       (c_.items[noun.begin].kind == ItemKind::name && c_.items[noun.begin].name == EntityKind::person))) {
    claim.subject.reset();
    claim.agent = noun;
  }
  if (!claim.action) carry_action(c_, claims_, f, noun);
}

/// 购入|仓库|15万平方米, 移送|司法机关|12件: the noun is what a verb acts on, or to whom.
bool FigureReader::read_governed(std::size_t f, ItemRange before, const VerbGroup& verb, ItemRange listed) {
  const Frame& frame = c_.frames[f];
  Claim& claim = claims_[f];
  // 来自各地的|300名|代表|参加: where they come from says less than what they do.
  if (c_.is_word(verb.begin, u"来自") && is_classified(figure(f))) {
    const ItemRange noun = leading_noun(c_, frame.right);
    if (!noun.empty() && noun.end < frame.right.end && !c_.is_word(noun.end, u"的")) {
      read_noun_behind(f);
      return true;
    }
  }
  const bool measure = ends_in(slice(c_.text, c_.span(before)), kMeasure);
  // 财政|拨付|经费
  // 铁路|完成|固定资产投资
  const std::u16string_view done = slice(c_.text, verb.span);
  // 灾害|造成|直接经济损失
  const bool takes = (verb.end + 1 == before.end && c_.items[verb.end - 1].is(kTaking)) || done == u"完成" ||
                     done == u"实现" || done == u"录得" || done == u"测得" || is_cause(done);
  // 占道经营|类: the name of a kind.
  const bool kind = c_.is_word(before.end - 1, u"类") && verb.begin == before.begin;
  if (kind || verb.end >= before.end || !(!measure || takes || opens_clause(c_, before, verb)) ||
      names_measure(c_, before, verb, figure(f)))
    return false;
  set_action(claim, verb);
  int begin = verb.end;
  while (begin < before.end && c_.items[begin].kind == ItemKind::particle)
    ++begin;
  ItemRange object = noun_phrase(c_, {begin, before.end});
  // 移交|公安机关|线索14条: what is handed over stands behind who gets it.
  if (!object.empty() && is_claim_word(slice(c_.text, verb.span), kHanding))
    for (int i = object.end - 1; i-- > object.begin;)
      if (c_.items[i].is(kAgent)) {
        object.begin = i + 1;
        break;
      }
  // 判处|被告人王某|有期徒刑十年: on whom it is imposed stands before.
  if (verb.classes & kFine)
    for (int i = object.end - 1; i-- > object.begin;)
      if (is_people(c_, {object.begin, i + 1})) {
        object.begin = i + 1;
        break;
      }
  // 移送|司法机关|12件, 赔偿|被害人|2万元: to whom it is handed.
  if (!object.empty() && (is_claim_word(slice(c_.text, verb.span), kHanding)
                              ? is_agent(c_, object)
                              : figure(f).kind == MetricKind::money && is_people(c_, object))) {
    claim.agent = {before.begin, verb.begin};
    // 支付|李小山|2万元|补偿款
    if (figure(f).kind == MetricKind::money) set_subject(claim, leading_noun(c_, frame.right));
    if (!claim.subject && f > 0 && figure(f).unit == figure(f - 1).unit) carry_subject(c_, claims_, f);
    return true;
  }
  // 购入临江区|15万平方米|仓库, 有一个|8平方米的|水池: the object only says where, or is none.
  const bool names_thing = object.empty() || !is_no_noun(c_, object);
  const bool only_where = !object.empty() && is_setting(c_, object) &&
                          !(c_.items[object.end - 1].kind == ItemKind::word && is_agent(c_, object) &&
                            !c_.items[object.end - 1].is(kPlaceWord));  // 走遍|全村|18个|小组
  // 发布|启动|12家: no thing that is given out.
  const bool lone_verb = object.end - object.begin == 1 && is_classified(figure(f)) &&
                         c_.items[object.begin].is(kAct) &&
                         !c_.items[object.begin].is(kNominal | kMeasure | kHead);
  ItemRange behind = leading_noun(c_, frame.right);
  if (behind.empty() && only_where) behind = compound_behind(c_, frame.right);
  // 持有某公司|14%|股份: of whom stands before, what stands behind.
  const bool held = figure(f).kind == MetricKind::percent && !behind.empty() && !object.empty() &&
                    behind.begin == frame.item + 1 && is_agent(c_, object);
  // 击落|乌军|43架|无人机: whose they are stands before.
  const bool owned = figure(f).kind == MetricKind::count && !is_person(figure(f)) && !behind.empty() &&
                     !object.empty() && behind.begin == frame.item + 1 && takes_noun_behind(figure(f)) &&
                     c_.text[c_.span(object).end - 1] == u'军';
  if (held || owned) object = behind;
  if ((takes_noun_behind(figure(f)) || c_.is_word(frame.right.begin, u"的")) && !behind.empty() &&
      (object.empty() || only_where || !listed.empty() || c_.is_word(frame.item - 1, u"等") || !names_thing ||
       lone_verb || is_given_by(frame, object)))
    object = up_to_head(c_, behind, frame.right);
  set_subject(claim, object);
  claim.agent = {before.begin, verb.doer_end >= 0 ? verb.doer_end : verb.begin};
  if (!claim.subject && !c_.items[begin].is(kPreposition)) set_subject(claim, {begin, before.end});
  // 水稻|收获|目前已|过四成
  if (!claim.subject && !takes_noun_behind(figure(f)))
    set_subject(claim, noun_phrase(c_, {before.begin, verb.begin}));
  return true;
}

/// 甲路等|三条|道路: whether what stands before the figure are members of what it counts.
bool FigureReader::are_members(const Frame& frame, ItemRange before, ItemRange noun, ItemRange listed) const {
  return !listed.empty() || c_.is_word(frame.item - 1, u"等") ||
         (!noun.empty() && c_.items[noun.end - 1].kind == ItemKind::excluded) ||
         (c_.items[before.end - 1].is(kLocalizer) &&
          c_.items[before.end - 1].span.size() == 1);  // 三元桥|5家|商户
}

// 大雪(5～6毫米): what stands before the bracket.
void FigureReader::read_before_bracket(std::size_t f) {
  read_noun_of(f, words_before(c_, c_.frames[f].bracket));
}

void FigureReader::read_noun_of(std::size_t f, ItemRange range) {
  if (const auto verb = governing_verb(c_, range); verb && verb->end < range.end) {
    set_action(claims_[f], *verb);
    const ItemRange noun = noun_phrase(c_, {verb->end, range.end});
    if (!noun.empty()) set_subject(claims_[f], after_modifier_verb(c_, noun));
  } else {
    set_subject(claims_[f], noun_phrase(c_, range));
  }
}

}  // namespace shuwen
