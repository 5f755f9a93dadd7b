#include "metrics/context/place.h"

#include <algorithm>

#include "metrics/context/doer.h"
#include "text/chars.h"

namespace shuwen {
namespace {

/// 雁滩|片区, 某河|沿线: behind the words after a name that are still the place.
int behind_place(const Clause& c, int item) {
  const int count = static_cast<int>(c.items.size());
  const auto ends_at = [&](std::uint32_t offset) {
    for (int i = item + 1; i < count && c.items[i].span.begin < offset; ++i)
      if (c.items[i].span.end == offset) return i + 1;
    return -1;
  };
  const std::uint32_t begin = c.items[item].span.end;
  int end = item + 1;
  if (end < count && c.items[end].kind == ItemKind::name && c.items[end].span.begin == begin) return end + 1;
  for (const std::u16string_view part :
       {u"片区",   u"沿线",   u"两岸", u"沿岸", u"一带", u"支流", u"干流",   u"下游",     u"上游",
        u"中游",   u"流域",   u"路段", u"段",   u"北坡", u"南坡", u"城区",   u"市区",     u"港区",
        u"景区",   u"小区",   u"园区", u"站",   u"口岸", u"海域", u"水域",   u"山区",     u"地区",
        u"东部",   u"西部",   u"南部", u"北部", u"中部", u"路口", u"交叉口", u"中心市区", u"中心城区",
        u"主城区", u"老城区", u"新城", u"境内", u"全境", u"县城"})
    if (c.text.substr(begin).starts_with(part) &&
        !c.text.substr(begin).starts_with(u"地区生产总值"))  // 临江市|地区生产总值
      end = std::max(end, ends_at(begin + static_cast<std::uint32_t>(part.size())));
  return end;
}

/// The place that begins with the name at `item`: with its suffixes, and with the places joined to it by 、.
ItemRange whole_place(const Clause& c, int item) {
  ItemRange place{item, behind_place(c, item)};
  const int count = static_cast<int>(c.items.size());
  while (place.end + 1 < count &&
         (c.items[place.end].mark == u'、' || c.is_word(place.end, u"和") || c.is_word(place.end, u"与") ||
          c.is_word(place.end, u"及")) &&
         c.items[place.end + 1].kind == ItemKind::name && c.items[place.end + 1].name == EntityKind::place)
    place.end = behind_place(c, place.end + 1);
  if (place.end > item + 1 && c.is_word(place.end, u"等地")) ++place.end;
  if (place.end + 1 < count && c.is_word(place.end, u"等") && c.is_word(place.end + 1, u"地")) place.end += 2;
  return place;
}

/// 临江市|发电量, 临江|固定资产投资: where it is measured. A lake's or a brand's own measures are of the
/// thing itself: 镜湖|水面, 临江|茶产值.
bool is_measured_in(const Clause& c, int item, Span subject) {
  const std::u16string_view measure = slice(c.text, subject);
  if (!ends_in(measure, kMeasure)) return false;
  if (one_of(c.text[c.items[item].span.end - 1], u"省市县区州旗镇乡村岸站库港园")) return true;
  return word_at(measure, 0, static_cast<std::uint32_t>(measure.size()), kTerritorial).size > 0;
}

/// 临江|发电量: the subject opens with the place where it is measured.
bool opens_with(const Clause& c, const std::optional<Span>& subject, Span place, int last) {
  return subject && subject->begin == place.begin && place.end < subject->end &&
         is_measured_in(c, last, {place.end, subject->end});
}

/// 临江|轨道交通1号线, 临江|集团: a noun goes on right behind the name, and nothing says that it is where.
bool is_part_of_name(const Clause& c, int item, const Claim& claim) {
  if (opens_with(c, claim.subject, c.items[item].span, item)) return false;
  if (claim.subject && claim.subject->begin == c.items[item].span.end &&
      is_measured_in(c, item, *claim.subject))
    return false;
  if (item > 0 && c.items[item - 1].is(kPreposition | kAct) && c.items[item - 1].kind == ItemKind::word)
    return false;
  if (item + 1 >= static_cast<int>(c.items.size())) return false;
  const Item& next = c.items[item + 1];
  if (next.kind != ItemKind::word || next.span.begin != c.items[item].span.end ||
      !is_han(c.text[next.span.begin]))
    return false;
  return !next.is(kVerb | kAdverb | kPreposition | kFront | kBasis | kTarget | kRule | kPlaceWord |
                  kConjunction);
}

/// 距阿图什市, 从临江站出发, 东至镜湖: only a point of a distance, way or border.
bool is_point(const Clause& c, int item) {
  return c.is_word(item - 1, u"距") || c.is_word(item - 1, u"距离") || c.is_word(item - 1, u"从") ||
         c.is_word(item - 1, u"对") || c.is_word(item - 1, u"将") || c.is_word(item - 1, u"把") ||
         is_boundary(c, item);
}

/// 高于全国平均水平, 占全市的三成, 全球最快的, 全国首个: what it is measured against, no place where it was
/// done.
bool is_standard(const Clause& c, int item) {
  const std::u16string_view behind = c.text.substr(c.items[item].span.end, 2);
  if (c.items[item].is(kPlaceWord))
    for (const std::u16string_view degree : {u"最", u"首", u"第", u"唯一", u"领先", u"前列", u"前茅", u"之首",
                                             u"影响", u"一流", u"排名", u"先进"})
      if (behind.starts_with(degree)) return true;
  if (item == 0 || c.items[item - 1].kind != ItemKind::word) return false;
  if (c.items[item - 1].is(kBasis) || c.is_word(item - 1, u"占") || c.is_word(item - 1, u"接近") ||
      c.is_word(item - 1, u"高出") || c.is_word(item - 1, u"超出"))
    return true;
  return c.items[item - 1].is(kLevel) && c.show(c.items[item - 1]).ends_with(u"于") &&
         !c.is_word(item - 1, u"位于");
}

bool is_age_at(const Clause& c, int item) {
  return item < static_cast<int>(c.items.size()) && c.items[item].kind == ItemKind::figure &&
         c.sentence->figures[c.items[item].figure].kind == MetricKind::age;
}

/// 某网临江5月3日|讯: from where it is reported.
bool is_dateline(const Clause& c, int item) {
  return item + 1 < static_cast<int>(c.items.size()) && c.items[item].kind == ItemKind::time &&
         (c.is_word(item + 1, u"讯") || c.is_word(item + 1, u"电") || c.is_word(item + 1, u"消息"));
}

/// 其中: what is told before goes on.
bool goes_on(const Clause& c) {
  return !c.items.empty() && c.is_word(0, u"其中");
}

}  // namespace

std::vector<std::optional<Span>> find_places(const Clause& c, const std::vector<Claim>& claims,
                                             const std::vector<std::optional<Span>>& actors,
                                             std::optional<Span>& carried) {
  std::vector<std::optional<Span>> places(claims.size());
  std::optional<Span> place = goes_on(c) ? carried : std::nullopt;
  bool is_territory = false;
  int last = 0;  // item that the place ends with
  int read_to = 0;
  for (std::size_t f = 0; f < claims.size(); ++f) {
    const Frame& frame = c.frames[f];
    for (int i = read_to; i < frame.item; ++i) {
      const Item& item = c.items[i];
      // 全市 holds to the end of the sentence, a point of it up to the semicolon.
      if (item.kind == ItemKind::mark && item.mark == u';' && !is_territory) place.reset();
      if (item.in_title) continue;
      // 我市投入…: who speaks, no place.
      const bool territory =
          item.kind == ItemKind::word && item.is(kPlaceWord) && !c.show(item).starts_with(u"我");
      const bool named = item.kind == ItemKind::name && item.name == EntityKind::place;
      if ((!territory && !named) || is_standard(c, i)) continue;
      if (is_point(c, i)) {
        if (named) i = whole_place(c, i).end - 1;
        continue;
      }
      if (named && i + 1 < static_cast<int>(c.items.size()) && c.items[i + 1].is(kFront)) continue;
      const ItemRange whole = territory ? ItemRange{i, i + 1} : whole_place(c, i);
      if (!territory && whole.end == i + 1 && is_part_of_name(c, i, claims[f])) continue;
      if (named && is_dateline(c, whole.end)) continue;
      // 临江镇65岁的大户: where somebody is from.
      if (named && is_age_at(c, whole.end)) continue;
      // 全市接待游客3000人次(其中韩国…): the country is what is counted.
      if (claims[f].subject && claims[f].subject->contains(c.span(whole)) &&
          !opens_with(c, claims[f].subject, c.span(whole), whole.end - 1))
        continue;
      place = c.span(whole);
      last = whole.end - 1;
      is_territory = territory;
      i = whole.end - 1;
    }
    read_to = frame.item;
    if (place && (!actors[f] || !actors[f]->overlaps(*place))) places[f] = place;
    if (places[f] && claims[f].subject && claims[f].subject->contains(*places[f]) &&
        !opens_with(c, claims[f].subject, *places[f], last))
      places[f].reset();
  }
  carried = place;
  return places;
}

}  // namespace shuwen
