#include "entities/organisations.h"

#include "entities/name_edge.h"
#include "text/chars.h"

namespace shuwen {
namespace {

constexpr std::uint32_t kLongestName = 30;
constexpr std::u16string_view kLevels = u"省市区县州镇乡局";

bool is_level(char16_t c) {
  return kLevels.find(c) != std::u16string_view::npos;
}

bool anchored(const LeftEdge& left) {
  return left.edge == Edge::anchor || left.edge == Edge::joined;
}

/// 区环卫处, 市供热办: begins with a level's word alone.
bool relative(const NameRun& run, std::uint32_t begin) {
  return is_level(run.plain()[begin]) && begin + 1 < run.span().end && run.border(begin);
}

bool numbered(std::u16string_view stem) {
  return !stem.empty() && std::u16string_view(u"一二三四五六七八九十0123456789").find(stem.back()) !=
                              std::u16string_view::npos;
}

/// Whether [begin, head end) says which one, by the class of its head.
bool says_which(const NameRun& run, const LeftEdge& left, Span head, OrgHead kind) {
  const std::u16string_view stem = slice(run.plain(), {left.begin, head.begin});
  if (kind == OrgHead::whole) return true;
  if (stem.empty()) return false;
  if (name_lexicons().not_names.find(slice(run.plain(), {left.begin, head.end})) == 0) return false;
  if (anchored(left) || relative(run, left.begin)) return true;
  if (kind == OrgHead::anchored || kind == OrgHead::generic) return false;
  if (kind == OrgHead::plain) return true;
  if (kind == OrgHead::media) return stem.size() >= 2 && left.single_words > 0;
  // A kind: 燃气|公司, 医疗|中心 tell nothing; a proper part is cut into characters or is long.
  return numbered(stem) || left.single_words > 0 || stem.size() > 6;
}

/// A body that is no name but can act: 该公司, 城市管理行政执法部门.
void add_generic(const NameRun& run, const LeftEdge& left, Span head, FoundNames& found) {
  std::uint32_t begin = left.begin;
  if (left.edge == Edge::determiner) {
    const std::uint32_t before = run.border_before(begin);
    const std::u16string_view word = slice(run.plain(), {before, begin});
    if (word == u"该" || word == u"本") begin = before;
  }
  found.push_back(
      {.kind = EntityKind::organisation, .span = {begin, head.end}, .confidence = 40, .generic = true});
}

/// 各县、市、区人民政府: the governments of all levels, none by name.
bool listed_levels(std::u16string_view plain, std::uint32_t begin, Span head) {
  return begin + 1 == head.begin && begin >= 2 && is_level(plain[begin]) && plain[begin - 1] == u'、' &&
         is_level(plain[begin - 2]) && (begin < 3 || !is_han(plain[begin - 3]) || plain[begin - 3] == u'各');
}

void add_headed(const NameRun& run, Span head, OrgHead kind, const std::vector<GazetteerName>& names,
                FoundNames& found) {
  std::uint32_t from = head.begin;
  while (!run.border(from))
    from = run.border_before(from);
  LeftEdge left = walk_left(run, from, names, found, kLongestName, true);
  // 台州市|委 to the segmenter: the level's word belongs to both.
  if (const GazetteerName* place = name_ending_at(names, run.plain(), head.begin);
      place && from != head.begin) {
    left = {place->span.begin, Edge::anchor};
  }
  if (kind == OrgHead::whole && left.edge == Edge::start && left.begin != head.begin && from == head.begin &&
      !relative(run, left.begin) && head.size() > 3) {
    left = {head.begin};
  }
  const bool no_name = left.edge == Edge::determiner || left.edge == Edge::count || left.edge == Edge::limit;
  if (kind == OrgHead::generic || no_name || !says_which(run, left, head, kind)) {
    const bool bare = left.begin == head.begin && left.edge != Edge::determiner && kind != OrgHead::generic;
    const bool body = kind == OrgHead::generic || kind == OrgHead::plain || kind == OrgHead::kind;
    if (body && !bare) add_generic(run, left, head, found);
    return;
  }
  if (listed_levels(run.plain(), left.begin, head)) {
    add_generic(run, left, head, found);
    return;
  }
  const int confidence = anchored(left) ? 95 : kind == OrgHead::whole ? 90 : kind == OrgHead::plain ? 80 : 70;
  while (!found.empty() && found.back().span.begin >= left.begin &&
         found.back().span.begin >= run.span().begin) {
    found.pop_back();
  }
  found.push_back(
      {.kind = EntityKind::organisation, .span = {left.begin, head.end}, .confidence = confidence});
}

}  // namespace

void find_organisations(const NameRun& run, const std::vector<GazetteerName>& names, FoundNames& found) {
  const NameLexicons& lexicons = name_lexicons();
  FoundNames here;
  for (std::uint32_t at = run.span().begin; at < run.span().end;) {
    auto match = lexicons.org_heads.longest(run.plain(), at, run.span().end);
    // The head must end where a word ends: 局 in 局长 does not. A shorter head may.
    while (match && !run.ends_at(at + match.length, u"在将已把被对向与和及的从由为以于按")) {
      match = lexicons.org_heads.longest(run.plain(), at, at + match.length - 1);
    }
    if (!match) {
      ++at;
      continue;
    }
    const Span head{at, at + match.length};
    add_headed(run, head, static_cast<OrgHead>(match.value), names, here);
    at = head.end;
  }
  found.insert(found.end(), here.begin(), here.end());
}

}  // namespace shuwen
