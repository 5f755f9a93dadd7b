#include "entities/place_edges.h"

#include "entities/organisation_kinds.h"
#include "text/chars.h"

namespace shuwen {

bool ends_in_known(const std::vector<GazetteerName>& names, std::u16string_view plain, Span span) {
  constexpr std::u16string_view kVerbs = u"护涉登渡抓爬扬治沿惠润守绕共爱赴游过越达抵";
  constexpr std::u16string_view kParts = u"东南西北中小大新老环";
  const GazetteerName* known = name_ending_at(names, plain, span.end);
  if (!known || known->form->level < PlaceLevel::country || known->span.end != span.end) return false;
  if (known->span.begin <= span.begin) return false;
  const char16_t before = plain[known->span.begin - 1];
  if (before == u'·') return false;  // 鸟巢·|国家体育场
  if (known->span.begin > span.begin + 1) return kParts.find(before) == kParts.npos;
  if (known->form->level != PlaceLevel::nature) return kParts.find(before) == kParts.npos;
  return kVerbs.find(before) != kVerbs.npos || name_lexicons().stops.has(std::u16string_view(&before, 1));
}

bool begins_spot(const NameRun& run, Span head) {
  if (head.end >= run.span().end) return false;
  const char16_t last = run.plain()[head.end - 1];
  const char16_t next = run.plain()[head.end];
  return (last == u'街' && next == u'头') || (last == u'港' && next == u'口') ||
         (last == u'门' && next == u'口' && head.size() == 1);
}

bool begins_common_noun(const NameRun& run, std::uint32_t at) {
  constexpr std::u16string_view kBehind = u"边里旁桩域体漂愁际内林面况土";
  return at < run.span().end && kBehind.find(run.plain()[at]) != kBehind.npos;
}

std::uint32_t with_orphan(const NameRun& run, std::uint32_t begin, std::size_t stem,
                          const std::vector<GazetteerName>& names) {
  if (begin == run.span().begin || !is_han(run.plain()[begin - 1])) return begin;
  // 来到|月|华社区, 新|虹街道: a particle that can only begin the name of the one character behind it.
  constexpr std::u16string_view kOpening = u"新月可同跨后中东西南北";
  const std::u16string_view division = run.plain().substr(begin + 1, 2);
  if (stem == 1 && kOpening.find(run.plain()[begin - 1]) != kOpening.npos &&
      (division == u"社区" || division == u"街道" || division == u"小区") &&
      (begin - 1 == run.span().begin || placed(run, begin - 1))) {
    return begin - 1;
  }
  if (begin < run.span().begin + 3) return begin;
  const GazetteerName* before = name_ending_at(names, run.plain(), begin - 1);
  if (!before || before->span.end != begin - 1 || !before->trusted) return begin;
  constexpr std::u16string_view kPositions = u"新老大小上下前后";
  const char16_t orphan = run.plain()[begin - 1];
  // 大连港|东五街, 新南威尔士州|肯布拉港: the end of the name before, or a side of it.
  if (is_level(orphan) || std::u16string_view(u"东南西北港国").find(orphan) != std::u16string_view::npos)
    return begin;
  const bool part = kPositions.find(orphan) != kPositions.npos;
  const bool particle = name_lexicons().stops.has(std::u16string_view(&orphan, 1));
  return stem == 1 ? (part || !particle ? begin - 1 : begin) : (particle || part ? begin : begin - 1);
}

}  // namespace shuwen
