#include "entities/places.h"

#include <algorithm>

#include "entities/name_edge.h"
#include "text/chars.h"

namespace shuwen {
namespace {

constexpr std::uint32_t kLongestStem = 8;

/// How many units a stem of this class has at least, and when the walk over dictionary words ends.
std::uint32_t enough(PlaceHead head) {
  return head == PlaceHead::site ? 4 : 2;
}

/// The begin of the proper name before `head`: words are taken until it has enough of them, single characters
/// a little further (十|里|铺).
LeftEdge stem_begin(const NameRun& run, std::uint32_t head, PlaceHead kind, std::uint32_t inside,
                    const std::vector<GazetteerName>& names, const FoundNames& found) {
  LeftEdge left{head};
  const std::uint32_t wanted = enough(kind);
  for (;;) {
    const LeftEdge next = walk_left(run, left.begin, names, found, 1);
    if (next.begin == left.begin || next.edge != Edge::limit) {
      const bool ends = next.edge == Edge::anchor || next.edge == Edge::joined;
      left.edge = next.edge;
      if (ends && kind == PlaceHead::site) left.begin = next.begin;
      return left;
    }
    const std::uint32_t length = head - left.begin + inside;
    const std::uint32_t step = left.begin - next.begin;
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

bool all_numerals(std::u16string_view stem) {
  return stem.find_first_not_of(u"〇零一二三四五六七八九十百千两0123456789第各全本该某每这那此") == stem.npos;
}

/// A place by its head word at [at, end).
void add_headed(const NameRun& run, Span head, PlaceHead kind, const std::vector<GazetteerName>& names,
                FoundNames& found) {
  const std::u16string_view plain = run.plain();
  const NameLexicons& lexicons = name_lexicons();
  std::uint32_t from = head.begin;
  while (!run.border(from))
    from = run.border_before(from);
  const LeftEdge left = stem_begin(run, from, kind, head.begin - from, names, found);
  const std::uint32_t begin = left.begin;
  if (begin >= head.begin) return;
  const Span span{begin, head.end};
  const std::u16string_view stem = slice(plain, {begin, head.begin});
  if (left.edge == Edge::determiner || left.edge == Edge::count) return;
  if (all_numerals(stem) && kind != PlaceHead::street) return;
  if (lexicons.not_names.find(slice(plain, span)) == 1) return;
  // The word the head belongs to, with it, must not be an ordinary one: 思路, 农村.
  if (lexicons.not_names.find(slice(plain, {from, head.end})) == 1 && head.begin - begin < 3) return;
  if (lexicons.stops.has(stem)) return;
  const bool single = head.size() == 1;
  if (single && stem.size() == 1 && left.edge != Edge::anchor && left.edge != Edge::joined &&
      kind != PlaceHead::street) {
    return;
  }
  FoundName place{.kind = EntityKind::place, .span = span, .confidence = single ? 70 : 80};
  place.core = begin;
  if (kind == PlaceHead::area) {
    if (stem.size() < 2 || left.long_words > 0) return;
    place.span.end = head.begin;
    place.confidence = 60;
  }
  found.push_back(std::move(place));
}

}  // namespace

void find_places(const NameRun& run, const std::vector<GazetteerName>& names, FoundNames& found) {
  const NameLexicons& lexicons = name_lexicons();
  FoundNames here;
  for (const GazetteerName& name : names) {
    if (!name.trusted) continue;
    FoundName place{.kind = EntityKind::place, .span = name.span, .confidence = name.form->full ? 95 : 85};
    place.code = name.form->code;
    place.core = name.last;
    here.push_back(std::move(place));
  }
  const std::size_t gazetteer = here.size();
  FoundNames headed;
  for (std::uint32_t at = run.span().begin; at < run.span().end;) {
    const auto match = lexicons.place_heads.longest(run.plain(), at, run.span().end);
    if (!match) {
      ++at;
      continue;
    }
    const Span head{at, at + match.length};
    if (run.border(head.end)) {
      add_headed(run, head, static_cast<PlaceHead>(match.value), names, headed);
    }
    at = head.end;
  }
  for (FoundName& place : headed) {
    const bool known = std::any_of(here.begin(), here.begin() + static_cast<std::ptrdiff_t>(gazetteer),
                                   [&](const FoundName& n) { return n.span.contains(place.span); });
    if (!known) here.push_back(std::move(place));
  }
  std::stable_sort(here.begin(), here.end(),
                   [](const FoundName& a, const FoundName& b) { return a.span < b.span; });
  found.insert(found.end(), here.begin(), here.end());
}

}  // namespace shuwen
