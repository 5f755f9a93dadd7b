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

/// 死者中|骑车的|有58人: which of them, behind of whom they are a part.
ItemRange past_whole(const Clause& c, ItemRange ahead) {
  if (ahead.empty() || !c.is_word(ahead.end - 1, u"的")) return ahead;
  for (int i = ahead.begin + 1; i + 2 < ahead.end; ++i)
    if (c.is_word(i, u"中") || c.is_word(i, u"当中") || c.is_word(i, u"之中")) return {i + 1, ahead.end};
  return ahead;
}

/// 收入|名义|增长, 扣除价格因素|实际|增长, 产值|平均|增长, 净利|年|增: without how the change is
/// reckoned.
ItemRange without_reckoning(const Clause& c, ItemRange noun) {
  while (!noun.empty() && (c.is_word(noun.end - 1, u"名义") || c.is_word(noun.end - 1, u"实际") ||
                           c.is_word(noun.end - 1, u"平均") || one_char_of(c, noun.end - 1, u"年季月")))
    --noun.end;
  if (!noun.empty() && (c.is_word(noun.begin, u"扣除") || c.is_word(noun.begin, u"剔除")))
    noun.end = noun.begin;
  return noun;
}

/// 产值|两年|平均|增长: what grew stands before the time.
ItemRange without_average(const Clause& c, ItemRange ahead) {
  if (ahead.end - ahead.begin > 2 && c.is_word(ahead.end - 1, u"平均") &&
      c.items[ahead.end - 2].kind == ItemKind::time)
    --ahead.end;
  return ahead;
}

}  // namespace

// 用|7个月|完成了设计, 分|三期|购置货车: what is done in that time says more than that it was used.
void FigureReader::read_what_is_done(std::size_t f, ItemRange ahead) {
  const ItemRange right = c_.frames[f].right;
  const auto did = verb_behind(c_, right);
  if (!did || !(did->classes & kAct)) return;
  const ItemRange object = noun_phrase(c_, leading_noun(c_, {did->end, right.end}));
  if (object.empty()) return;
  set_action(claims_[f], *did);
  set_subject(claims_[f], object);
  claims_[f].agent = ahead;
}

// The verb stands right before the figure: 增长18%, 受理1987件, 提供50个|岗位.
void FigureReader::read_verb_before(std::size_t f, ItemRange before, const VerbGroup& verb) {
  const Frame& frame = c_.frames[f];
  Claim& claim = claims_[f];
  set_action(claim, verb);
  const ItemRange ahead{before.begin, verb.begin};
  if (read_attribute(f, ahead, verb) || read_what_happened(f, ahead, verb)) return;
  if (verb.classes & kHave && read_what_there_is(f, ahead)) return;
  if (read_worth(f, ahead, verb)) return;
  // 提升1.8个百分点, 提升座椅20个
  const bool relative = !takes_noun_behind(figure(f)) && verb.classes & kTurn;
  // 观测到2只|海鸟: what is found is no level that is reached.
  const bool found = verb.reaches && verb.classes & kAct && !(verb.classes & (kTurn | kLevel | kHappen));
  const bool changes = (verb.classes & (kUp | kDown)) || (verb.reaches && !found) || relative;
  const bool measured = changes || (verb.classes & kLevel && !(verb.classes & (kAct | kHave)));
  if (read_measure_behind(f, ahead, verb)) return;
  // 产值|突破10亿元的|集群: the measure that reaches the mark.
  const ItemRange marked = verb.classes & kLevel && c_.is_word(frame.right.begin, u"的")
                               ? noun_phrase(c_, ahead, true)
                               : ItemRange{};
  if (!marked.empty() && ends_in(slice(c_.text, c_.span(marked)), kMeasure)) {
    set_subject(claim, marked);
    return;
  }
  if ((!measured || verb.classes & kFine) && read_object_behind(f, ahead, verb)) return;
  if (verb.classes & kFine && read_fined(f, ahead)) return;
  const bool fronted = fronting(c_, ahead) >= 0;
  // 由国家|追索返还|28件: who does it, and what was spoken of is what it is done to.
  if (verb.classes & kAct && !measured && !ahead.empty())
    for (int i = ahead.begin; i + 1 < ahead.end; ++i)
      if (c_.is_word(i, u"由")) {
        claim.agent = {i + 1, ahead.end};
        set_subject(claim, noun_phrase(c_, {ahead.begin, i}));
        if (!claim.subject) carry_subject(c_, claims_, f);
        return;
      }
  // 对该公司罚款48万元: who is fined is not what is counted.
  ItemRange noun = fronted && verb.classes & kFine
                       ? ItemRange{}
                       : noun_phrase(c_, past_whole(c_, without_average(c_, ahead)), measured);
  // 全州|减产四成: where, and the verb holds what is less.
  if (measured && verb.classes & kIntransitive && !noun.empty() && without_territory(c_, noun).empty())
    return;
  if (!measured) noun = without_territory(c_, noun);
  // 积雪|厚|达18厘米: of which dimension, where the noun is whole without it.
  if (verb.classes & kLevel && noun.end - noun.begin > 1 && one_char_of(c_, noun.end - 1, u"厚深宽") &&
      c_.span(noun).size() > 2 && c_.items[noun.end - 2].kind == ItemKind::word)
    --noun.end;
  if (changes) noun = without_reckoning(c_, noun);
  // 检出值为1.4毫克,标准规定为|不大于0.2毫克: of the same.
  if (measured && !noun.empty() && slice(c_.text, c_.span(noun)).ends_with(u"标准规定")) noun = {};
  // 为公益项目|投入|1500万元: for whom.
  const std::u16string_view given = slice(c_.text, verb.span);
  if (fronted && figure(f).kind == MetricKind::money && (given == u"投入" || is_claim_word(given, kGiving))) {
    claim.agent = {before.begin, fronting(c_, ahead)};
    return;
  }
  // 向承办单位|派单6万件: to whom.
  if (fronted && !measured &&
      ((verb.classes & kAct && c_.is_word(fronting(c_, ahead), u"向")) ||
       (verb.classes & (kAct | kIntransitive) && c_.is_word(fronting(c_, ahead), u"给")))) {
    claim.agent = {before.begin, fronting(c_, ahead)};
    return;
  }
  if (noun.empty()) {
    // 受理报修2021件,办结1998件: the same things are counted.
    const bool same_unit = f > 0 && figure(f).unit && figure(f).unit == figure(f - 1).unit &&
                           (claims_[f - 1].action || claims_[f - 1].carried_subject) &&
                           frame.segment <= c_.frames[f - 1].segment + 1;
    const bool exceeds = verb.classes & kIntransitive && !takes_noun_behind(figure(f));  // 超标0.7倍
    // 加息|两次: what is changed is told by the verb.
    const bool counts_changes = changes && figure(f).unit == u"次";
    if (counts_changes) return;
    if (measured || exceeds || claim.part || (same_unit && !(verb.classes & kFine)) || verb.classes & kLevel)
      carry_subject(c_, claims_, f);
    return;
  }
  // 某地气温偏低1℃,山西等地|偏高2℃: where; the same is measured.
  if (measured && f > 0 && figure(f).unit == figure(f - 1).unit && claims_[f - 1].subject &&
      is_region(c_, noun)) {
    carry_subject(c_, claims_, f);
    if (claim.subject) return;
  }
  // 灵活|就业634人, 签订合同|就业300人: people do that themselves, and how they do it is no noun.
  if (verb.classes & kSelf && verb.classes & kIntransitive && figure(f).unit == u"人" && !fronted &&
      !is_people(c_, noun) && !is_agent(c_, noun) && !c_.items[noun.end - 1].is(kNominal))
    return;
  // 养蜂|有30年: for how long.
  if (verb.classes & kHave && figure(f).kind == MetricKind::duration && attribute_end(c_, noun) < 0 &&
      governing_verb(c_, noun))
    return;
  const bool of_people = changes && !verb.reaches && is_person(figure(f)) &&
                         c_.items[noun.end - 1].kind != ItemKind::name;  // 公司|裁员80人
  // 失业人员|再就业860人: those counted act.
  // 出入境人员|突破1000万人次
  const bool of_themselves = verb.classes & (kSelf | kLevel) &&
                             (is_person(figure(f)) || figure(f).unit == u"人次") &&
                             c_.items[noun.end - 1].kind != ItemKind::name;
  // 某品牌|捐出|1元: who gives.
  const bool gives = figure(f).kind == MetricKind::money && is_claim_word(slice(c_.text, verb.span), kGiving);
  // 央行|降息20个基点: the verb holds what is changed.
  const bool holds_object = one_of(c_.text[verb.span.end - 1], u"息准薪");
  // 产值过亿元的|企业|有30家: those that there are, and nobody who has them.
  // 停产企业|还有19家: bodies are counted so themselves.
  const bool bodies = figure(f).unit && one_of(figure(f).unit->front(), u"家所") && is_agent(c_, noun) &&
                      !one_of(c_.text[c_.span(noun).begin], u"该本我他她这");
  const bool exist = (verb.classes & kHave || (bodies && verb.classes & kLevel)) &&
                     is_classified(figure(f)) && frame.right.empty() &&
                     c_.items[noun.end - 1].kind == ItemKind::word &&
                     (bodies || (noun.begin > 0 && c_.is_word(noun.begin - 1, u"的")));
  // 林场职工|植树2000亩: who does it, where no people are counted.
  const bool people_do = verb.classes & kIntransitive && !(verb.classes & kSelf) && !is_person(figure(f)) &&
                         figure(f).unit != u"人次" && figure(f).kind != MetricKind::duration &&
                         figure(f).kind != MetricKind::age && is_people(c_, noun);
  if (people_do && !measured && !fronted) {
    claim.agent = noun;
    return;
  }
  if ((!measured || of_people || holds_object) && !of_themselves && !fronted && !exist &&
      (gives || is_agent(c_, noun))) {
    claim.agent = noun;
    claim.bare_agent = true;
    return;
  }
  // 骑车|的|有58人, 靠种梨吃饭|的|少说有六成: those of whom it is said need no noun.
  int last = ahead.end;
  while (last > noun.end + 1 && c_.items[last - 1].is(kAdverb))
    --last;
  if (noun.end > noun.begin && c_.is_word(noun.end, u"的") && noun.end + 1 == last &&
      verb.classes & (kHave | kLevel) && c_.items[noun.end - 1].kind == ItemKind::word)
    ++noun.end;
  set_subject(claim, noun);
  if (fronted) claim.agent = {before.begin, fronting(c_, ahead)};
}

// 查获|毒品|价值300万元: what was done to the things that are worth it.
bool FigureReader::read_worth(std::size_t f, ItemRange ahead, const VerbGroup& verb) {
  const std::u16string_view worth = slice(c_.text, verb.span);
  if (worth != u"价值" || figure(f).kind != MetricKind::money) return false;
  const auto did = governing_verb(c_, ahead);
  if (!did || did->end >= ahead.end || !(did->classes & kAct)) return false;
  const ItemRange object = noun_phrase(c_, {did->end, ahead.end});
  if (object.empty()) return false;
  set_action(claims_[f], *did);
  set_subject(claims_[f], object);
  claims_[f].agent = {ahead.begin, did->begin};
  return true;
}

// The verb is a thing of its own, or what it brought about says more.
bool FigureReader::read_what_happened(std::size_t f, ItemRange ahead, const VerbGroup& verb) {
  const Frame& frame = c_.frames[f];
  Claim& claim = claims_[f];
  // 查处酒驾63起、|超员|11起: another offence of the list, not what the first ones did.
  if (f > 0 && ahead.empty() && frame.border == u'、' && verb.classes & kIntransitive &&
      !(verb.classes & kAct) && claims_[f - 1].subject && figure(f).unit == figure(f - 1).unit) {
    claim = Claim{.part = claim.part};
    claim.subject = verb.span;
    if (claims_[f - 1].action) carry_action(c_, claims_, f, {verb.begin, verb.end});
    return true;
  }
  // 造成|3人|死亡: what happened to them says more.
  if (figure(f).unit == u"人" && !frame.right.empty() && c_.items[frame.right.begin].is(kIntransitive) &&
      (verb.classes & kHappen || is_cause(slice(c_.text, verb.span)))) {
    if (const auto did = verb_behind(c_, frame.right)) set_action(claim, *did);
    return true;
  }
  // 查处案件112起(其中|无证运输|21起、|群众举报|9起): kinds of what is counted.
  if (frame.bracket >= 0 && f > 0 && !ahead.empty() && verb.classes & kAct && !verb.reaches &&
      is_classified(figure(f)) && figure(f).unit == figure(f - 1).unit && verb.end == frame.item &&
      c_.items[ahead.end - 1].kind == ItemKind::word &&
      !c_.items[ahead.end - 1].is(kAdverb | kVerb | kPreposition | kRule | kTarget)) {
    claim = Claim{.part = claim.part};
    set_subject(claim, noun_phrase(c_, {ahead.begin, verb.end}));
    return true;
  }
  // 投诉中:物业|管理|210件;供热|退费|80件: of a list of kinds.
  if (names_kind(c_, f, ahead, verb)) {
    claim = Claim{.part = claim.part};
    set_subject(claim, noun_phrase(c_, {ahead.begin, verb.end}));
    return true;
  }
  // 收入236亿元,|支出|221亿元: both are measured.
  const std::u16string_view kept = slice(c_.text, verb.span);
  if (f > 0 && ahead.empty() && (kept == u"支出" || kept == u"结余") && claims_[f - 1].subject &&
      (slice(c_.text, *claims_[f - 1].subject).ends_with(u"收入") ||
       slice(c_.text, *claims_[f - 1].subject).ends_with(u"支出"))) {
    claim = Claim{.part = claim.part};
    claim.subject = verb.span;
    return true;
  }
  // 出口|1500亿元: with nothing around it, trade is the measure.
  if (is_trade(slice(c_.text, verb.span)) && ahead.empty() && !is_classified(figure(f)) &&
      leading_noun(c_, frame.right).empty()) {
    claim = Claim{.part = claim.part};
    claim.subject = verb.span;
    return true;
  }
  if (is_means(c_, verb, figure(f))) {
    read_what_is_done(f, ahead);
    if (claim.subject) return true;
  }
  // 载有23名|乘客|的大巴|追尾, 来自7个|国家|的专家: what holds them goes on, and where they are from.
  const std::u16string_view holds = slice(c_.text, verb.span);
  const ItemRange held = leading_noun(c_, frame.right);
  const bool owns = (holds == u"拥有" || holds == u"有" || holds == u"具有") &&
                    (figure(f).kind == MetricKind::duration ||
                     ((is_person(figure(f)) || !figure(f).unit) && held.end < frame.right.end &&
                      c_.items[held.end].is(kVerb | kAdverb)));
  const int of = attribute_end(c_, held);
  // 可停420辆|车|的车棚: what it has room for.
  const bool able =
      !ahead.empty() && (c_.is_word(ahead.end - 1, u"可") || c_.is_word(ahead.end - 1, u"能") ||
                         c_.is_word(ahead.end - 1, u"可以") || c_.is_word(ahead.end - 1, u"能够"));
  if (of < 0 || c_.items[of - 1].is(kVerb | kAdverb) ||
      !(holds_inside(holds) || holds == u"来自" || owns || able))
    return false;
  set_subject(claim, {held.begin, of});
  return true;
}

// 有8个|站点|停用: what those that are there do.
bool FigureReader::read_what_there_is(std::size_t f, ItemRange ahead) {
  const Frame& frame = c_.frames[f];
  Claim& claim = claims_[f];
  ItemRange noun = leading_noun(c_, frame.right);
  if (states_a_case(c_, ahead, noun)) noun = {};
  // 已有471所|开展, 有数百个家庭|认领: what they did says more.
  const auto did = verb_behind(c_, {noun.empty() ? frame.right.begin : noun.end, frame.right.end});
  if (did && did->classes & (kAct | kIntransitive | kHappen)) {
    set_action(claim, *did);
    set_subject(claim,
                noun.empty() ? without_territory(c_, noun_phrase(c_, past_localizer(c_, ahead))) : noun);
    if (!claim.subject && f > 0 && frame.border == u'#') carry_subject(c_, claims_, f);
    if (claim.subject || is_person(figure(f))) return true;  // 有8000人|死于肿瘤
  }
  return false;
}

}  // namespace shuwen
