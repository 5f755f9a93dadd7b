#include "metrics/phrase.h"

#include <string_view>

namespace shuwen {
namespace {

bool one_char_of(const Clause& clause, int item, std::u16string_view set) {
  const std::u16string_view word = clause.show(clause.items[item]);
  return word.size() == 1 && set.find(word[0]) != std::u16string_view::npos;
}

bool is_noun_item(const Item& item) {
  return (item.kind == ItemKind::word &&
          !item.is(kVerb | kAdverb | kPreposition | kFront | kBasis | kConjunction)) ||
         item.kind == ItemKind::name || item.kind == ItemKind::quoted || item.kind == ItemKind::excluded;
}

/// 受灾群众, 参训人员: a verb that takes no object, before a noun, belongs to the noun.
bool is_modifier(const Clause& clause, int item, int end) {
  const Item& verb = clause.items[item];
  if (item + 1 >= end) return false;
  if (clause.is_word(item + 1, u"的")) return true;
  if (item > 0 &&
      (clause.is_word(item - 1, u"不") || clause.is_word(item - 1, u"未") || clause.is_word(item - 1, u"所")))
    return true;
  const bool only_intransitive = verb.is(kIntransitive) && !verb.is(kAct | kUp | kDown | kHappen);
  return only_intransitive && is_noun_item(clause.items[item + 1]);
}

/// Words that open a noun phrase without being part of it. 日均, 最高, 按时 say which measure is meant, and
/// 原价, 标准 are measures: they stay.
bool is_function_word(const Clause& clause, int item) {
  const Item& it = clause.items[item];
  if ((it.kind != ItemKind::word && it.kind != ItemKind::excluded) || it.is(kAct)) return false;
  if (!it.is(kAdverb | kConjunction | kTarget | kRule)) return false;
  const std::u16string_view word = clause.show(it);
  if (word.ends_with(u"均") || word.starts_with(u"最") || word.ends_with(u"时")) return word.size() == 1;
  if (word == u"新" || word == u"再")
    return item + 1 < static_cast<int>(clause.items.size()) && clause.items[item + 1].is(kVerb);
  return it.is(kAdverb | kConjunction) || !ends_in(word, kMeasure);
}

/// 在|岸, 备|货: a lone character that looks like an adverb or preposition, before another lone one.
bool is_half_word(const Clause& clause, int item, int end) {
  const Item& it = clause.items[item];
  if (it.span.size() != 1 || item + 1 >= end) return false;
  const Item& next = clause.items[item + 1];
  return next.kind == ItemKind::word && next.span.size() == 1 && next.classes == 0 &&
         next.span.begin == it.span.end;
}

VerbGroup group(const Clause& clause, int begin, int end, int floor) {
  VerbGroup verb{.begin = begin, .end = end};
  for (int i = begin; i < end; ++i)
    verb.classes |= clause.items[i].classes & kVerb;
  verb.span = clause.span({begin, end});
  if (verb.span.size() == 2 && clause.text[verb.span.end - 1] == u'了') --verb.span.end;  // 多了
  if (begin > floor && clause.is_word(begin - 1, u"新") &&
      clause.items[begin - 1].span.end == verb.span.begin) {
    verb.span.begin = clause.items[begin - 1].span.begin;
    --verb.begin;
  }
  return verb;
}

}  // namespace

ItemRange without_fillers(const Clause& clause, ItemRange range) {
  while (!range.empty()) {
    const Item& last = clause.items[range.end - 1];
    const bool filler = (last.kind == ItemKind::particle && !clause.is_word(range.end - 1, u"的")) ||
                        (last.is(kAdverb) && !last.is(kUp | kDown | kAct | kFront) &&
                         !clause.is_word(range.end - 1, u"会")) ||
                        one_char_of(clause, range.end - 1, u"这那其该") ||
                        (last.kind == ItemKind::mark && last.mark != u',' && last.mark != u':');
    if (!filler) break;
    --range.end;
  }
  return range;
}

std::optional<VerbGroup> final_verb(const Clause& clause, ItemRange range) {
  range = without_fillers(clause, range);
  if (range.empty()) return std::nullopt;
  int last = range.end - 1;
  bool reaches = false;
  if (one_char_of(clause, last, u"到至为成在于出") && last > range.begin &&
      clause.items[last - 1].is(kVerb)) {
    reaches = one_char_of(clause, last, u"到至为成");
    --last;
  }
  if (!clause.items[last].is(kVerb) || clause.items[last].kind != ItemKind::word) return std::nullopt;
  int begin = last;
  while (begin > range.begin && clause.items[begin].is(kAct | kIntransitive | kFine) &&
         clause.items[begin - 1].is(kAct | kIntransitive) && clause.items[begin - 1].kind == ItemKind::word &&
         clause.items[begin - 1].span.end == clause.items[begin].span.begin &&
         (clause.items[begin].is(kAct | kFine) || clause.items[begin - 1].is(kIntransitive)))
    --begin;
  VerbGroup verb = group(clause, begin, last + 1, range.begin);
  verb.classes = clause.items[last].classes & kVerb;
  verb.reaches = reaches;
  return verb;
}

std::optional<VerbGroup> governing_verb(const Clause& clause, ItemRange range) {
  for (int i = range.begin; i < range.end; ++i) {
    const Item& item = clause.items[i];
    if (item.kind != ItemKind::word || !item.is(kAct | kHappen | kHave | kUp | kDown | kFine)) continue;
    if (item.is(kFront) && i + 1 < range.end && !clause.items[i + 1].is(kVerb) && !item.is(kAct)) continue;
    if (is_modifier(clause, i, range.end)) continue;
    int end = i + 1;
    while (end < range.end && clause.items[end].kind == ItemKind::word && clause.items[end].is(kAct) &&
           item.is(kAct) && clause.items[end].span.begin == clause.items[end - 1].span.end &&
           !is_modifier(clause, end, range.end) && end + 1 < range.end)
      ++end;
    return group(clause, i, end, range.begin);
  }
  return std::nullopt;
}

int fronting(const Clause& clause, ItemRange range) {
  for (int i = range.end - 1; i >= range.begin; --i) {
    const Item& item = clause.items[i];
    // 室温将|达到: before its verb 将 is a future.
    if (clause.is_word(i, u"将") && (i + 1 >= range.end || clause.items[i + 1].is(kVerb | kAdverb))) continue;
    if (item.kind == ItemKind::word && item.is(kFront) && one_char_of(clause, i, u"把将对为给向让使令"))
      return i;
    if (item.kind == ItemKind::word && item.is(kFront) && clause.show(item) == u"针对") return i;
  }
  return -1;
}

ItemRange noun_phrase(const Clause& clause, ItemRange range) {
  const auto& items = clause.items;
  // What is compared with is no subject: 信访量|比去年, 设施故障|同比.
  for (int i = range.begin; i < range.end; ++i) {
    const bool compares = items[i].is(kBasis) && items[i].kind == ItemKind::word &&
                          clause.show(items[i]) != u"与" && clause.show(items[i]) != u"同期" &&
                          (i + 1 < range.end || items[i].span.size() == 2) && !clause.is_word(i - 1, u"之") &&
                          !clause.is_word(i - 1, u"占");
    if (compares || (i > range.begin && (clause.is_word(i, u"每") || clause.is_word(i, u"分别")))) {
      range.end = i;
      break;
    }
  }
  if (const int front = fronting(clause, range); front >= 0) range.begin = front + 1;
  // A time within: what it dates stands behind it, or else before it.
  for (int i = range.end - 1; i > range.begin; --i) {
    if (items[i].kind != ItemKind::time) continue;
    int rest = i + 1;
    while (rest < range.end && (is_function_word(clause, rest) || items[rest].kind == ItemKind::particle))
      ++rest;
    if (rest < range.end) {
      range.begin = i + 1;
    } else {
      range.end = i;
    }
    break;
  }
  bool moved = true;
  while (moved && !range.empty()) {
    moved = false;
    const Item& first = items[range.begin];
    const std::u16string_view shown = clause.show(first);
    const bool list_marker = first.kind == ItemKind::excluded && range.begin + 1 < range.end &&
                             (items[range.begin + 1].mark == u'.' || items[range.begin + 1].mark == u'、' ||
                              shown.ends_with(u".") || shown.ends_with(u"、") || shown.ends_with(u")"));
    const bool skip =
        first.kind == ItemKind::particle || first.kind == ItemKind::time || first.kind == ItemKind::mark ||
        list_marker ||
        (is_function_word(clause, range.begin) && !is_half_word(clause, range.begin, range.end));
    if (skip) {
      ++range.begin;
      moved = true;
      continue;
    }
    const bool place =
        first.is(kPlaceWord) || (first.kind == ItemKind::name && first.name == EntityKind::place);
    const std::u16string_view whole = slice(clause.text, clause.span(range));
    const bool list_of_places =
        whole.ends_with(u"等地") || whole.ends_with(u"地区") || whole.ends_with(u"一带");
    if (place && range.end - range.begin > 1 && !list_of_places) {
      ++range.begin;
      moved = true;
      continue;
    }
    if (first.kind == ItemKind::word && first.is(kPreposition) &&
        !is_half_word(clause, range.begin, range.end)) {
      // The phrase ends at its localizer, or with the name it governs.
      int end = range.begin + 1;
      for (int i = range.begin + 1; i < range.end; ++i)
        if (ends_in(clause.show(items[i]), kLocalizer) && items[i].kind == ItemKind::word) {
          end = i + 1;
          break;
        } else if (items[i].kind == ItemKind::name) {
          end = i + 1;
        } else if (clause.is_word(i, u"方式")) {
          end = i + 1;
          break;
        }
      range.begin = end;
      moved = true;
    }
  }
  while (!range.empty()) {
    const Item& last = items[range.end - 1];
    const bool skip = last.kind == ItemKind::particle || last.kind == ItemKind::time ||
                      last.kind == ItemKind::mark || is_function_word(clause, range.end - 1) ||
                      (last.is(kAdverb) && !last.is(kVerb)) ||
                      (last.is(kLocalizer) && one_char_of(clause, range.end - 1, u"中里内上") &&
                       range.end - range.begin > 1) ||
                      (last.kind == ItemKind::word && last.is(kPreposition) && !last.is(kAct));
    if (clause.is_word(range.end - 1, u"会")) break;
    if (!skip) break;
    --range.end;
  }
  if (range.empty()) return range;
  const std::u16string_view first = clause.show(items[range.begin]);
  if ((first == u"各类" || first == u"各种" || first == u"各式" || first == u"各") &&
      range.end - range.begin > 1)
    ++range.begin;
  return range;
}

ItemRange leading_noun(const Clause& clause, ItemRange range) {
  const auto& items = clause.items;
  while (!range.empty() && items[range.begin].kind == ItemKind::particle &&
         !clause.is_word(range.begin, u"地"))
    ++range.begin;
  const auto stops = [&](int i) {
    const Item& item = items[i];
    if (item.kind == ItemKind::mark)
      return item.mark != u'+' && item.mark != u'/' && item.mark != u'-' && item.mark != u'·';
    if (item.kind == ItemKind::time || item.kind == ItemKind::figure) return true;
    if (item.kind == ItemKind::particle && !(i == range.begin))
      return !clause.is_word(i, u"的") || i + 1 >= range.end;
    if (item.kind != ItemKind::word && item.kind != ItemKind::excluded) return false;
    if (is_function_word(clause, i) || item.is(kPreposition | kFront | kBasis))
      return !is_half_word(clause, i, range.end) || i == range.begin;
    if (item.is(kVerb)) {
      const bool inside = i > range.begin && !clause.is_word(i + 1, u"的");  // 老人就餐: the noun's own verb
      return inside || !is_modifier(clause, i, range.end) || clause.is_word(i - 1, u"不");
    }
    if (one_char_of(clause, i, u"不未没") && i + 1 < range.end && items[i + 1].is(kVerb)) return true;
    return item.is(kLocalizer) && item.span.size() == 1 && i > range.begin;
  };
  int end = range.begin;
  while (end < range.end && !stops(end))
    ++end;
  if (end < range.end && items[end].is(kVerb)) {
    // 乱停放突出的路段, 参加的培训: what seemed the verb stands inside a modifier.
    for (int i = end; i + 1 < range.end; ++i) {
      if (clause.is_word(i, u"了") || items[i].is(kPreposition | kFront)) break;
      if (!clause.is_word(i, u"的") || stops(i + 1)) continue;
      int tail = i + 1;
      while (tail < range.end && !stops(tail))
        ++tail;
      return {range.begin, tail};
    }
  }
  if (end > range.begin && clause.is_word(end - 1, u"的")) --end;
  // 成人(需同时入园): an aside; 景区(点) belongs to the word.
  if (end - 1 > range.begin && items[end - 1].kind == ItemKind::quoted && items[end - 1].span.size() > 4 &&
      clause.text[items[end - 1].span.begin] == u'(')
    --end;
  return {range.begin, end};
}

}  // namespace shuwen
