#include <algorithm>
#include <map>

#include "entities/merge.h"

namespace shuwen {
namespace {

int rank(const FoundName& name) {
  if (name.generic) return 3;
  if (name.kind == EntityKind::document) return 0;
  // 航天员景海鹏: a person whom a role announces is no 航天员景|海.
  return name.kind == EntityKind::person && name.role && name.confidence >= 80 ? 1 : 2;
}

bool better(const FoundName& a, const FoundName& b) {
  if (rank(a) != rank(b)) return rank(a) < rank(b);
  if (a.span.size() != b.span.size()) return a.span.size() > b.span.size();
  if (a.confidence != b.confidence) return a.confidence > b.confidence;
  return a.span.begin < b.span.begin;
}

}  // namespace

FoundNames without_overlaps(FoundNames found) {
  std::stable_sort(found.begin(), found.end(), better);
  std::map<std::uint32_t, std::uint32_t> taken;  // begin → end
  FoundNames kept;
  for (FoundName& name : found) {
    const auto after = taken.lower_bound(name.span.begin);
    if (after != taken.end() && after->first < name.span.end) continue;
    if (after != taken.begin() && std::prev(after)->second > name.span.begin) continue;
    taken.emplace(name.span.begin, name.span.end);
    kept.push_back(std::move(name));
  }
  std::sort(kept.begin(), kept.end(), [](const FoundName& a, const FoundName& b) { return a.span < b.span; });
  return kept;
}

}  // namespace shuwen
