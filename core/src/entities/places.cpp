#include "entities/places.h"

#include <algorithm>

#include "entities/name_edge.h"
#include "entities/place_kinds.h"
#include "text/chars.h"

namespace shuwen {
namespace {

constexpr std::uint32_t kLongestStem = 8;
constexpr std::u16string_view kParticles = u"口头边旁里的在和与长";
constexpr std::u16string_view kNumerals = u"〇零一二三四五六七八九十百千两0123456789第";

/// Whether the unit before `end` is a word for a natural feature: names of streets are made of those.
bool ends_in_nature(std::u16string_view plain, std::uint32_t end) {
  if (end == 0) return false;
  const std::int32_t head = name_lexicons().place_heads.find(plain.substr(end - 1, 1));
  return plain[end - 1] == u'桥' || head == static_cast<std::int32_t>(PlaceHead::nature) ||
         head == static_cast<std::int32_t>(PlaceHead::weak);
}

/// 五夫镇|荷塘景区: a town is named for itself before a site in it.
bool ends_in_division(std::u16string_view plain, std::uint32_t end) {
  const PrefixTable& heads = name_lexicons().place_heads;
  const auto admin = static_cast<std::int32_t>(PlaceHead::admin);
  return (end >= 1 && heads.find(plain.substr(end - 1, 1)) == admin) ||
         (end >= 2 && heads.find(plain.substr(end - 2, 2)) == admin);
}

/// The begin of the proper name before `head`: words are taken until it has two characters (a site: four),
/// single ones a little further (十|里|铺).
LeftEdge stem_begin(const NameRun& run, std::uint32_t head, PlaceHead kind, bool road, std::uint32_t inside,
                    const std::vector<GazetteerName>& names, const FoundNames& found) {
  LeftEdge left{head};
  const std::uint32_t wanted = kind == PlaceHead::site ? 4 : 2;
  for (;;) {
    LeftEdge next = walk_left(run, left.begin, names, found, 1, road);
    if (const GazetteerName* place = name_ending_at(names, run.plain(), left.begin);
        place && next.edge == Edge::joined && next.begin < place->span.begin) {
      next.edge = Edge::anchor;  // 安阜街道|长江|路: the division before is a place of its own
      next.begin = place->span.begin;
    }
    if (next.begin == left.begin || next.edge != Edge::limit) {
      left.edge = next.edge;
      const bool empty = left.begin == head && inside == 0;
      const GazetteerName* place = name_ending_at(names, run.plain(), left.begin);
      // An administrative name belongs to a site's name; a short one to any: 东城|街道, 泉州|湾.
      const bool part =
          place && (!place->form->full || place->form->level == PlaceLevel::nature ||
                    place->form->level == PlaceLevel::city || place->form->level == PlaceLevel::site);
      const bool piece = kind == PlaceHead::admin && place && !place->form->full &&
                         head + inside == left.begin + 1;                  // 朝阳|川镇
      const bool weak_form = place && (place->form->plain_word || piece);  // 八里|堂路
      const bool around = place && goes_round(slice(run.plain(), {left.begin, head + inside}));
      const bool under = place && place->form->level == PlaceLevel::nature &&
                         inside + head > left.begin + 2 && kind == PlaceHead::street;  // 秦岭|终南山隧道
      if (next.edge == Edge::anchor &&
          (kind == PlaceHead::site || weak_form || around || under || (empty && part))) {
        left.begin = kind == PlaceHead::site ? next.begin : place->span.begin;
      }
      // 淮|海|东路, 万石山|风景区: the word before names something only as a part of this one.
      const bool basin = next.edge == Edge::joined && empty && kind == PlaceHead::nature &&
                         run.plain().substr(head + inside, 2) == u"盆地";
      if (basin) left.begin = next.begin;  // 珠江口|盆地
      if (next.edge == Edge::joined && !basin &&
          ((kind == PlaceHead::site && empty && !ends_in_division(run.plain(), left.begin)) ||
           (empty && kind == PlaceHead::admin) ||
           (empty && kind == PlaceHead::street && ends_in_nature(run.plain(), left.begin)))) {
        left.begin = next.begin;
        const GazetteerName* before = name_ending_at(names, run.plain(), left.begin);
        if (before && kind == PlaceHead::site) left.begin = before->span.begin;
      }
      return left;
    }
    const std::uint32_t length = head - left.begin + inside;
    const std::uint32_t step = left.begin - next.begin;
    // 总结|龙|湖: an ordinary word before a piece of a name is no part of it.
    const bool numbered = kNumerals.find(run.plain()[next.begin]) != kNumerals.npos;  // 八里|堂
    if (length == 1 && step > 1 && kind != PlaceHead::site && kind != PlaceHead::area && !numbered) {
      left.edge = Edge::limit;
      return left;
    }
    const bool full = length >= wanted && (step > 1 || length >= 3);
    if (full || head - next.begin > kLongestStem) {
      left.edge = Edge::limit;
      return left;
    }
    left.begin = next.begin;
    left.long_words += next.long_words;
    left.single_words += next.single_words;
  }
}

/// Whether what follows is what only somebody can do.
bool acts(const NameRun& run, std::uint32_t at) {
  for (const std::u16string_view verb : {u"把", u"将", u"组织", u"推出", u"牵头", u"联合", u"率先", u"创新",
                                         u"通过", u"邀请", u"成立", u"探索", u"推行", u"积极"}) {
    if (run.plain().substr(at, verb.size()) == verb && at + verb.size() <= run.span().end) return true;
  }
  return false;
}

void add_headed(const NameRun& run, Span head, PlaceHead kind, const std::vector<GazetteerName>& names,
                FoundNames& found) {
  const std::u16string_view plain = run.plain();
  const NameLexicons& lexicons = name_lexicons();
  // 湖州站, 上海虹桥站
  if (const GazetteerName* stop = name_ending_at(names, plain, head.begin);
      stop && slice(plain, head) == u"站" && stop->trusted && stop->span.end == head.begin) {
    found.push_back(
        {.kind = EntityKind::place, .span = {stop->chain, head.end}, .confidence = 75, .core = stop->chain});
    return;
  }
  if (const Span bound = stated_bound(run, head, names); !bound.empty() && kind == PlaceHead::street) {
    found.push_back({.kind = EntityKind::place, .span = bound, .confidence = 80, .core = bound.begin});
    return;
  }
  std::uint32_t from = head.begin;
  while (!run.border(from))
    from = run.border_before(from);
  if (kind == PlaceHead::weak && from != head.begin) return;
  const LeftEdge left = stem_begin(run, from, kind, kind == PlaceHead::street && head.size() > 1,
                                   head.begin - from, names, found);
  const std::uint32_t begin = left.begin;
  if (begin >= head.begin || left.edge == Edge::determiner || left.edge == Edge::count) return;
  Span span{begin, head.end};
  const std::u16string_view stem = slice(plain, {begin, head.begin});
  const bool single = head.size() == 1;
  const bool after_place = left.edge == Edge::anchor || left.edge == Edge::joined;
  if (lexicons.not_places.has(slice(plain, span)) ||
      only_kind(stem, kind, kind == PlaceHead::street && !single, placed(run, begin) && !single, after_place))
    return;
  // The word the head ends must not be an ordinary one: 思|路 in 工作思路.
  const std::u16string_view last_word = slice(plain, {from, head.end});
  if (from != head.begin && lexicons.words.has(last_word) && !lexicons.places.has(last_word)) return;
  for (std::uint32_t at = begin + 1; at < head.begin; ++at) {  // 思|路, 走|下坡路
    if (lexicons.not_places.has(slice(plain, {at, head.end}))) return;
  }
  if (single && !after_place && !placed(run, begin) && looks_like_person(run, span)) return;
  if (!is_han(stem.front()) && !is_latin(stem.front()) && !is_digit(stem.front())) return;
  // 区域|高速公路, 发挥|枢纽, 五大|产业园区: with such heads ordinary words make a kind.
  if (left.single_words == 0 && !after_place && !placed(run, begin) && common_head(slice(plain, head)))
    return;
  if (slice(plain, head) == u"高速" && left.long_words > 0 && !after_place && !joins_cities(stem)) return;
  if (fills_quotation(plain, span)) return;
  // 华为海|思, 深圳海|能达: no sea is called after a body or a town.
  if (slice(plain, head) == u"海" && after_place && left.single_words + left.long_words == 0) return;
  // 沪苏湖|铁路: what a line is called after.
  const std::u16string_view behind = plain.substr(head.end, 2);
  if (single && (behind == u"铁路" || behind == u"高铁" || behind == u"城际")) return;
  // 中国公园: a kind within a country or a province.
  const GazetteerName* around = name_ending_at(names, plain, head.begin);
  if (around && kind == PlaceHead::site &&
      (around->form->level == PlaceLevel::province || around->form->level == PlaceLevel::country ||
       around->form->level == PlaceLevel::region)) {
    return;
  }
  if (single && stem.size() == 1 && !after_place && !placed(run, begin)) return;
  // 新铺的石板路: what is described is seldom named.
  if (kind == PlaceHead::site && left.edge == Edge::joined && left.single_words == 0 &&
      ends_in_division(plain, begin)) {
    return;
  }
  if (kind == PlaceHead::site && !after_place && left.single_words == 0 &&
      (stem.size() > 2 || lexicons.words.has(stem)) && stem.find_first_not_of(kNumerals) == 0) {
    return;
  }
  const bool described = begin > run.span().begin && plain[begin - 1] == u'的';
  const bool division = kind == PlaceHead::admin && !lexicons.words.has(stem);  // 不远的栏杆村
  if (described && single && left.single_words == 0 && !division) return;
  if (stem == u"一" || stem == u"某") return;  // 望京|一小区
  if (stem.front() == u'的' || stem.find(u'的') != stem.npos) return;
  // G20|青银高速: the number of a road belongs to its name.
  if (kind == PlaceHead::street && span.begin == begin && begin > run.span().begin &&
      is_digit(plain[begin - 1])) {
    std::uint32_t number = begin - 1;
    while (number > run.span().begin && is_digit(plain[number - 1]))
      --number;
    if (number > run.span().begin && std::u16string_view(u"GS").find(plain[number - 1]) < 2)
      span.begin = number - 1;
  }
  FoundName place{.kind = EntityKind::place, .span = span, .confidence = single ? 70 : 80};
  if (kind == PlaceHead::weak) {
    if (!placed(run, begin) || stem.size() < 2 || left.long_words > 0) return;
    place.confidence = 55;
  }
  if (kind == PlaceHead::area) {
    if (stem.size() < 2 || left.single_words == 0 || lexicons.not_places.has(stem)) return;
    place.span.end = head.begin;
    place.confidence = 60;
  }
  // 通济社区把…: the neighbourhood's own body acts.
  if (slice(plain, head) == u"社区" && begin == run.span().begin && acts(run, head.end)) {
    place.kind = EntityKind::organisation;
  }
  place.core = begin;
  found.push_back(std::move(place));
}

/// “中国芯”, 中国式, Apple中国, 4|天门: a place's name that is a part of something else.
bool no_mention(const NameRun& run, const GazetteerName& name) {
  const std::u16string_view plain = run.plain();
  const Span span = name.span;
  const std::u16string_view next = plain.substr(span.end, span.end < run.span().end ? 1 : 0);
  if (next == u"式" || next == u"芯") return true;
  if (next == u"人" && name.form->level == PlaceLevel::country && run.border(span.end + 1)) return true;
  if (span.begin == 0) return false;
  const char16_t before = plain[span.begin - 1];
  if (name.form->level == PlaceLevel::country && is_latin(before)) return true;
  if (!name.form->full && is_digit(before) && plain[span.begin] == u'天') return true;
  // A short quotation that begins with a country or a short form is what something is called.
  constexpr std::u16string_view kOpen = u"“‘「『\"";
  constexpr std::u16string_view kClose = u"”’」』\"";
  const bool names_things = name.form->level == PlaceLevel::country || name.form->plain_word;
  return names_things && kOpen.find(before) != kOpen.npos && run.span().begin == span.begin &&
         run.span().end < plain.size() && kClose.find(plain[run.span().end]) != kClose.npos &&
         span.end < run.span().end && run.span().size() < 9;
}

/// 从十里丰到九华乡: a name without a telling end beside one that has it.
void add_from_to(const NameRun& run, FoundNames& headed) {
  const std::u16string_view plain = run.plain();
  for (std::size_t i = headed.size(); i-- > 0;) {
    const std::uint32_t to = headed[i].span.begin;
    if (to < run.span().begin + 4 || plain[to - 1] != u'到' || !run.border(to - 1)) continue;
    std::uint32_t begin = to - 1;
    while (begin > run.span().begin && to - begin < 6 && plain[begin - 1] != u'从')
      --begin;
    if (begin == run.span().begin || plain[begin - 1] != u'从' || to - 1 - begin < 2) continue;
    bool pieces = true;
    for (std::uint32_t at = begin; at + 1 < to; ++at)
      pieces = pieces && !name_lexicons().words.longest(plain, at, to - 1);
    const bool known = std::any_of(headed.begin(), headed.end(), [&](const FoundName& n) {
      return n.span.overlaps({begin, to - 1});
    });
    if (!pieces || known) continue;
    FoundName place{.kind = EntityKind::place, .span = {begin, to - 1}, .confidence = 50};
    place.core = begin;
    headed.push_back(std::move(place));
  }
}

}  // namespace

void find_places(const NameRun& run, const std::vector<GazetteerName>& names, FoundNames& found) {
  const NameLexicons& lexicons = name_lexicons();
  FoundNames here;
  for (const GazetteerName& name : names) {
    FoundName place{.kind = EntityKind::place, .span = name.span, .confidence = name.form->full ? 95 : 85};
    if (!name.trusted) place.confidence = 30;
    if (no_mention(run, name)) continue;
    place.code = name.form->code;
    place.core = name.last;
    here.push_back(std::move(place));
  }
  FoundNames headed;
  for (std::uint32_t at = run.span().begin; at < run.span().end;) {
    auto match = lexicons.place_heads.longest(run.plain(), at, run.span().end);
    while (match && !run.ends_at(at + match.length, kParticles)) {
      match = lexicons.place_heads.longest(run.plain(), at, at + match.length - 1);
    }
    if (!match) {
      ++at;
      continue;
    }
    add_headed(run, {at, at + match.length}, static_cast<PlaceHead>(match.value), names, headed);
    at += match.length;
  }
  add_from_to(run, headed);
  // 四川|江油: what ends or begins inside a name of the gazetteer is none.
  const auto cuts = [&](const FoundName& place) {
    return std::any_of(names.begin(), names.end(), [&](const GazetteerName& name) {
      return name.trusted && name.span.overlaps(place.span) && !place.span.contains(name.span);
    });
  };
  headed.erase(std::remove_if(headed.begin(), headed.end(), cuts), headed.end());
  here.insert(here.end(), headed.begin(), headed.end());
  std::stable_sort(here.begin(), here.end(),
                   [](const FoundName& a, const FoundName& b) { return a.span < b.span; });
  found.insert(found.end(), here.begin(), here.end());
}

}  // namespace shuwen
