#include "metrics/context/doer.h"

#include <algorithm>
#include <array>

#include "metrics/context/claim_shapes.h"
#include "metrics/context/claim_words.h"
#include "metrics/sentences/phrase_words.h"
#include "text/chars.h"

namespace shuwen {

bool is_medium(std::u16string_view name) {
  if (ends_in_claim_word(name, kMedium)) return true;
  // 人民网, 央视网; but 电网, 路网
  return name.ends_with(u"网") && name.size() <= 5 && !name.ends_with(u"电网") && !name.ends_with(u"路网") &&
         !name.ends_with(u"国网") && !name.ends_with(u"管网");
}

bool is_office(std::u16string_view text, std::uint32_t begin, std::uint32_t end) {
  constexpr std::uint32_t kLongest = 12;
  return end > begin + 1 && end - begin <= kLongest &&
         std::all_of(text.begin() + begin, text.begin() + end, is_han) &&
         std::u16string_view(u"长记任席理统官监人裁员师士授家").find(text[end - 1]) !=
             std::u16string_view::npos;
}

namespace {

bool is_body(const Clause& c, int item) {
  const Item& it = c.items[item];
  return it.kind == ItemKind::name && it.name != EntityKind::document && !is_medium(c.show(it));
}

/// 某网|消息, 某社|电: the medium that tells it.
bool reports(const Clause& c, int item) {
  for (const std::u16string_view told : {u"消息", u"讯", u"电", u"报道", u"获悉", u"记者", u"报导"})
    if (c.is_word(item, told)) return true;
  return false;
}

bool of_person(const Clause& c, int item) {
  const auto next = static_cast<std::size_t>(item) + 2;
  return next < c.items.size() && c.items[item].name == EntityKind::organisation &&
         c.items[next].kind == ItemKind::name && c.items[next].name == EntityKind::person &&
         is_office(c.text, c.items[item].span.end, c.items[next].span.begin);
}

/// 民警, 志愿者, before no name of theirs.
bool names_people(const Clause& c, int item) {
  return c.items[item].kind == ItemKind::word && !c.items[item].is(kVerb) &&
         one_of(c.show(c.items[item]).back(), u"警员者") &&
         (item + 1 >= static_cast<int>(c.items.size()) || c.items[item + 1].kind != ItemKind::name);
}

/// 涪城|法院, 晋江|警方: a body that the place before it names.
bool is_local_body(const Clause& c, ItemRange noun) {
  if (noun.end - noun.begin != 1 || noun.begin == 0 || is_people(c, noun)) return false;
  const Item& place = c.items[noun.begin - 1];
  return place.kind == ItemKind::name && place.name == EntityKind::place &&
         place.span.end == c.items[noun.begin].span.begin;
}

/// 教育局、体育局, 某公司和某大学: the body at `item` with those joined to it; 与 only tells with whom.
Span with_joined(const Clause& c, int item, int end) {
  Span all = c.items[item].span;
  while (item + 2 < end &&
         (c.items[item + 1].mark == u'、' || c.is_word(item + 1, u"和") || c.is_word(item + 1, u"及"))) {
    const Item& next = c.items[item + 2];
    if (!is_body(c, item + 2) && !(next.kind == ItemKind::word && next.is(kAgent) && !next.is(kVerb))) break;
    all.end = next.span.end;
    item += 2;
  }
  return all;
}

}  // namespace

bool is_boundary(const Clause& clause, int item) {
  if (item == 0) return false;
  const Item& verb = clause.items[item - 1];
  static constexpr std::u16string_view kSides = u"东南西北界侧";
  const std::u16string_view reaches = clause.show(verb);
  const std::size_t sides = reaches.find_first_not_of(kSides);
  // 东|至, 园区东|至, 东北|紧邻; 河南|至 is between two places.
  const bool sided = sides > 0 || (item > 1 && clause.items[item - 2].kind == ItemKind::word &&
                                   one_of(clause.text[verb.span.begin - 1], kSides));
  if (verb.kind != ItemKind::word || !sided || sides == reaches.npos) return false;
  static constexpr std::array<std::u16string_view, 25> kReaches = {
      u"至", u"接", u"邻", u"靠", u"临", u"依", u"抵", u"连", u"濒",   u"起",   u"到",   u"与",  u"和",
      u"跨", u"距", u"望", u"滨", u"枕", u"倚", u"隔", u"以", u"紧邻", u"紧靠", u"毗邻", u"毗连"};
  return std::find(kReaches.begin(), kReaches.end(), reaches.substr(sides)) != kReaches.end();
}

std::optional<Span> doer(const Clause& c, ItemRange range) {
  for (int i = range.begin; i < range.end; ++i)
    if (is_boundary(c, i)) return std::nullopt;
  // 为企业|减免税款: for whom and to what it is done stands before the verb, too.
  if (const int front = fronting(c, range); front >= 0) range.end = front;
  for (int i = range.end - 2; i >= range.begin; --i)  // 李某|被公安机关|拘留
    if (c.is_word(i, u"被")) range.begin = i + 1;
  for (int i = range.begin; i < range.end; ++i) {
    const Item& item = c.items[i];
    if (item.kind == ItemKind::word && item.is(kPreposition) && !item.is(kFront)) {
      // 据…局介绍, 在…村: what a preposition governs does not act; 由 is the passive's doer.
      if (c.show(item) == u"由") continue;
      while (i + 1 < range.end &&
             (c.items[i + 1].kind == ItemKind::name || c.items[i + 1].kind == ItemKind::word ||
              c.items[i + 1].mark == u'、') &&
             !c.items[i + 1].is(kVerb))
        ++i;
      continue;
    }
    if (!is_body(c, i)) continue;
    if (item.name == EntityKind::place && i > range.begin && c.items[i - 1].kind == ItemKind::word &&
        c.items[i - 1].is(kPreposition))
      continue;
    if (item.name == EntityKind::place && i + 1 < range.end) {
      // 赣州|建成 may be where; 河南|在…, 河南|将…, 河南|三年来… is who.
      const bool opens =
          i == range.begin && ((c.items[i + 1].is(kPreposition | kFront) && !c.is_word(i + 1, u"和")) ||
                               c.items[i + 1].kind == ItemKind::time);
      if (!opens && (c.items[i + 1].kind != ItemKind::word || !c.items[i + 1].is(kAdverb | kTarget)))
        continue;
    }
    // 彭世杰:…: who speaks. 走进某公司|车间: part of another noun.
    const bool speaks = i + 1 < static_cast<int>(c.items.size()) && c.items[i + 1].mark == u':';
    if (c.is_word(i + 1, u"的") || c.is_word(i + 1, u"家") || speaks || reports(c, i + 1) ||
        of_person(c, i)) {
      continue;
    }
    // 张某|父母: not the person who is named.
    if (item.name == EntityKind::person && i + 1 < range.end && c.items[i + 1].kind == ItemKind::word &&
        is_claim_word(c.show(c.items[i + 1]), kKin))
      return Span{item.span.begin, c.items[i + 1].span.end};
    if (item.name != EntityKind::organisation) return item.span;
    // 某局|民警: its people, not the body.
    if (i + 1 < range.end && c.items[i + 1].span.begin == item.span.end && names_people(c, i + 1))
      return Span{item.span.begin, c.items[i + 1].span.end};
    return with_joined(c, i, range.end);
  }
  ItemRange noun = noun_phrase(c, range);
  for (int i = noun.begin; i < noun.end; ++i) {
    if (c.items[i].kind != ItemKind::word || !c.items[i].is(kPreposition | kFront)) continue;
    if (c.is_word(i, u"使") || c.is_word(i, u"让") || i == noun.begin) return std::nullopt;
    noun.end = i;  // 集团|在某货运站
  }
  for (int i = noun.begin; i < noun.end; ++i)  // 其次|是|机关
    if (one_char_of(c, i, u"是为")) return std::nullopt;
  if (noun.empty()) return std::nullopt;
  // 在|全港|捕获: where; 全系统 acts.
  if (without_territory(c, noun).empty() && !c.show(c.items[noun.begin]).ends_with(u"系统"))
    return std::nullopt;
  // 这台机器|我们|花了40万元
  if (c.is_word(noun.end - 1, u"我们") || c.is_word(noun.end - 1, u"他们") ||
      c.is_word(noun.end - 1, u"她们"))
    noun.begin = noun.end - 1;
  const Span span = c.span(noun);
  // 县、乡、村|层层签约: levels, no bodies.
  const bool level = c.items[noun.end - 1].span.size() == 1 && noun.end - noun.begin > 1 &&
                     c.items[noun.end - 2].mark == u'、';
  if (span.size() >= 2 && !level && c.text[span.begin] != u'每' &&
      c.items[noun.end - 1].kind != ItemKind::name && is_agent(c, noun)) {
    for (int i = noun.begin; i < noun.end; ++i)  // 他|建议|政府: who only should
      if (c.items[i].is(kReport)) return std::nullopt;
    // 全市|法院
    const bool all = noun.begin > 0 && c.items[noun.begin - 1].is(kPlaceWord) &&
                     c.items[noun.begin - 1].span.end == span.begin && !is_people(c, noun);
    return all || is_local_body(c, noun) ? Span{c.items[noun.begin - 1].span.begin, span.end} : span;
  }
  return std::nullopt;
}

}  // namespace shuwen
