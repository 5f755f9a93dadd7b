#include "entities/places.h"

#include <algorithm>

#include "entities/foreign_places.h"
#include "entities/gazetteer_places.h"
#include "entities/name_edge.h"
#include "entities/place_edges.h"
#include "entities/place_kinds.h"
#include "entities/place_stem.h"
#include "text/chars.h"

namespace shuwen {
namespace {

constexpr std::u16string_view kParticles = u"口头边旁里的在和与长";
constexpr std::u16string_view kNumerals = u"〇零一二三四五六七八九十百千两0123456789第";

/// Whether what follows is what only somebody can do.
bool acts(const NameRun& run, std::uint32_t at) {
  for (const std::u16string_view verb : {u"把", u"将", u"组织", u"推出", u"牵头", u"联合", u"率先", u"创新",
                                         u"通过", u"邀请", u"成立", u"探索", u"推行", u"积极"}) {
    if (run.plain().substr(at, verb.size()) == verb && at + verb.size() <= run.span().end) return true;
  }
  return false;
}

/// Whether what stands at `at` makes an office's word of a division's before it: 村|干部, 镇|领导.
bool begins_role(std::u16string_view plain, std::size_t at) {
  for (const std::u16string_view word :
       {u"干部", u"支书", u"书记", u"领导", u"长", u"医", u"民", u"两委", u"支部", u"党委"})
    if (plain.substr(at).starts_with(word)) return true;
  return false;
}

/// 文化|镇燕桥村: the division above, when the name taken begins with its last character; else empty.
Span division_cut(const NameRun& run, Span name) {
  const std::u16string_view plain = run.plain();
  if (name.size() < 3 || name.begin < run.span().begin + 2) return {};
  if (plain[name.begin] != u'镇' && plain[name.begin] != u'乡') return {};
  const PrefixTable& places = name_lexicons().places;
  if (places.longest(plain, name.begin, name.end)) return {};  // 镇海|路
  const std::uint32_t begin = run.border_before(name.begin);
  const std::u16string_view word = slice(plain, {begin, name.begin});
  const bool proper = word.size() > 1 && word.size() < 4 && is_han(word[0]) && !places.has(word) &&
                      !name_lexicons().stops.has(word);
  return proper ? Span{begin, name.begin + 1} : Span{};
}

/// 府河、漕河: whether `span` is all of a run and a name with the same end stands before it in a list, or
/// behind it.
bool listed_alike(const NameRun& run, Span span) {
  constexpr std::uint32_t kLongest = 5;
  const std::u16string_view plain = run.plain();
  const char16_t last = plain[span.end - 1];
  if (run.span() != span || span.begin < 2) return false;
  if (plain[span.begin - 1] == u'、' && plain[span.begin - 2] == last) return true;
  if (span.end >= plain.size() || plain[span.end] != u'、') return false;
  std::uint32_t next = span.end + 1;
  while (next < plain.size() && is_han(plain[next]) && next - span.end <= kLongest)
    ++next;
  return plain[next - 1] == last;
}

void add_headed(const NameRun& run, Span head, PlaceHead kind, const std::vector<GazetteerName>& names,
                FoundNames& found) {
  const std::u16string_view plain = run.plain();
  const NameLexicons& lexicons = name_lexicons();
  // 湖州站, 上海虹桥站
  if (const GazetteerName* stop = name_ending_at(names, plain, head.begin);
      stop && slice(plain, head) == u"站" && stop->trusted && stop->span.end == head.begin &&
      stop->form->level != PlaceLevel::country) {
    const GazetteerName* water = name_ending_at(names, plain, stop->chain);  // 长江|安庆站
    const bool gauge = water && water->form->level == PlaceLevel::nature;
    const std::uint32_t first = gauge ? water->span.begin : stop->chain;
    found.push_back({.kind = EntityKind::place, .span = {first, head.end}, .confidence = 75, .core = first});
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
  const std::uint32_t begin =
      with_orphan(run, left.begin, head.begin - std::min(left.begin, head.begin), names);
  if (begin >= head.begin || left.edge == Edge::determiner || left.edge == Edge::count) return;
  Span span{begin, head.end};
  const std::u16string_view stem = slice(plain, {begin, head.begin});
  const bool single = head.size() == 1;
  const bool after_place = left.edge == Edge::anchor || left.edge == Edge::joined;
  if (describes(stem, slice(plain, head), kind) || ends_in_known(names, plain, span)) return;
  const bool common =
      single ? left.single_words == 0 && begins_common_noun(run, head.end)                 // 老太|路边
             : stem.size() == 1 && (kind == PlaceHead::site || kind == PlaceHead::admin);  // 爱|家园
  if (common && !after_place && !placed(run, begin)) return;
  if (lexicons.not_places.has(slice(plain, span)) ||
      only_kind(stem, kind, kind == PlaceHead::street && !single, placed(run, begin) && !single, after_place))
    return;
  // The word the head ends must not be an ordinary one: 思|路 in 工作思路.
  const std::u16string_view last_word = slice(plain, {from, head.end});
  const bool kept_whole = from + 1 == head.begin && head.size() > 1;  // 横|山水库
  if (from != head.begin && !kept_whole && lexicons.words.has(last_word) && !lexicons.places.has(last_word))
    return;
  for (std::uint32_t at = begin + 1; at < head.begin; ++at) {  // 思|路, 走|下坡路
    if (lexicons.not_places.has(slice(plain, {at, head.end}))) return;
  }
  if (single && !after_place && !placed(run, begin) && looks_like_person(run, span)) return;
  if (!is_han(stem.front()) && !is_latin(stem.front()) && !is_digit(stem.front())) return;
  // 区域|高速公路, 发挥|枢纽, 五大|产业园区: with such heads ordinary words make a kind.
  if (left.single_words == 0 && !after_place && !placed(run, begin) && common_head(slice(plain, head)))
    return;
  if (slice(plain, head) == u"高速" && left.long_words > 0 && !after_place && !joins_cities(stem)) return;
  if (fills_quotation(plain, span) || in_short_quotation(run, span)) return;
  // 华为海|思, 深圳海|能达, 台湾鸿|海: no sea is called after a body or a town.
  if (slice(plain, head) == u"海" && after_place && !placed(run, begin) && stem.size() < 3) return;
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
  const bool short_name = single && stem.size() == 1 && !after_place && !placed(run, begin);
  if (short_name && !(kind == PlaceHead::nature && listed_alike(run, span))) return;
  if (kind == PlaceHead::division && !names_division(run, left, head)) return;
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
  // 乔良和|村干部, 李明和|镇领导: what the head's character begins; not 太和|村民
  if (stem.size() > 2 && stem.back() == u'和' && begins_role(plain, head.end)) return;
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
  if (const Span upper = kind <= PlaceHead::street ? division_cut(run, span) : Span{}; !upper.empty()) {
    found.push_back({.kind = EntityKind::place, .span = upper, .confidence = 70, .core = upper.begin});
    place.span.begin = upper.end;
  }
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
  place.core = std::max(begin, place.span.begin);
  found.push_back(std::move(place));
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

/// Whether a head may end at `at`: also in 燕桥村|村集体, 栖云县|城区.
bool ends_head(const NameRun& run, std::uint32_t at) {
  const char16_t last = run.plain()[at - 1];
  // 检获|市值450万元
  if (last == u'市' && at < run.span().end && run.plain()[at] == u'值') return false;
  return run.ends_at(at, kParticles) || (last == u'村' && run.ends_at(at, u"村")) ||
         (last == u'县' && run.ends_at(at, u"城"));
}

/// 景德|镇, 四川|海螺|沟: the end of a division that the gazetteer knows, or of a site behind one.
bool inside_known(const std::vector<GazetteerName>& names, std::u16string_view plain, Span head) {
  const auto name =
      std::lower_bound(names.begin(), names.end(), head.end,
                       [](const GazetteerName& n, std::uint32_t end) { return n.span.end < end; });
  if (name == names.end() || !name->trusted || !name->span.contains(head)) return false;
  return name->form->level <= PlaceLevel::county || name_ending_at(names, plain, name->span.begin);
}

}  // namespace

void find_places(const NameRun& run, const std::vector<GazetteerName>& names, FoundNames& found) {
  const NameLexicons& lexicons = name_lexicons();
  FoundNames here;
  find_gazetteer_places(run, names, here);
  FoundNames headed;
  for (std::uint32_t at = run.span().begin; at < run.span().end;) {
    auto match = lexicons.place_heads.longest(run.plain(), at, run.span().end);
    while (match && !ends_head(run, at + match.length)) {
      match = lexicons.place_heads.longest(run.plain(), at, at + match.length - 1);
    }
    if (!match) {
      ++at;
      continue;
    }
    const Span head{at, at + match.length};
    if (before_another(run, head) || begins_spot(run, head)) {
      at = head.end;
      continue;
    }
    if (!inside_known(names, run.plain(), head))
      add_headed(run, head, static_cast<PlaceHead>(match.value), names, headed);
    at = head.end;
  }
  add_from_to(run, headed);
  find_foreign_places(run, names, headed);
  if (const Span member = listed_place(run, names); !member.empty()) {
    std::erase_if(
        headed, [&](const FoundName& place) { return place.span.overlaps(member) && place.span != member; });
    const auto same = [&](const FoundName& place) { return place.span == member; };
    if (std::none_of(headed.begin(), headed.end(), same)) {
      headed.push_back({.kind = EntityKind::place, .span = member, .confidence = 65});
      headed.back().core = member.begin;
    }
  }
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
