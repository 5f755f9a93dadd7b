// The places of a pattern in one document.
#include <algorithm>
#include <utility>

#include "index/text_check.h"

namespace shuwen::index {
namespace {

/// Finds the places of a pattern in one document, from its begin on.
class PlaceFinder {
 public:
  PlaceFinder(const Segment& segment, DocumentNumber document, const Pattern& pattern, std::size_t most)
      : segment_(segment),
        pattern_(pattern),
        checker_(segment, pattern, 0),
        text_(segment.folded(document)),
        region_(segment.documents[document].first_region),
        most_(most) {}

  /// Looks at the places from `begin` to `end` that were not looked at before.
  void look(std::uint32_t begin, std::uint32_t end) {
    const std::uint32_t size = pattern_.size();
    const std::uint32_t last = text_.size() < size ? 0 : std::min(end, text_.size() - size + 1);
    for (next_ = std::max(next_, begin); next_ < last && places_.size() < most_; ++next_) {
      if (!fits(pattern_, 0, text_[next_]) || !checker_.stands_at(text_, next_)) continue;
      if (!pattern_.field || in_field(next_)) places_.push_back({next_, next_ + size});
    }
  }
  std::vector<Span> take() { return std::move(places_); }

 private:
  bool in_field(std::uint32_t start) {
    while (segment_.region_end(region_) <= start)
      ++region_;
    return segment_.regions[region_].field == static_cast<unsigned>(*pattern_.field) &&
           start + pattern_.size() <= segment_.region_end(region_);
  }

  const Segment& segment_;
  const Pattern& pattern_;
  TextChecker checker_;
  FoldedUnits text_;
  std::uint32_t region_;
  std::size_t most_;
  std::uint32_t next_ = 0;
  std::vector<Span> places_;
};

}  // namespace

std::vector<Span> places_of(const Segment& segment, DocumentNumber document, const Pattern& pattern,
                            std::size_t most) {
  PlaceFinder finder(segment, document, pattern, most);
  finder.look(0, segment.documents[document].folded_size);
  return finder.take();
}

std::vector<Span> places_of(const Segment& segment, DocumentNumber document, const Pattern& pattern,
                            std::size_t most, const Matches& matches) {
  PlaceFinder finder(segment, document, pattern, most);
  const auto match =
      std::lower_bound(matches.documents.begin(), matches.documents.end(), document,
                       [](const DocumentMatch& m, DocumentNumber d) { return m.document < d; });
  if (match == matches.documents.end() || match->document != document) return {};
  for (const std::uint32_t block :
       matches.blocks_of(static_cast<std::size_t>(match - matches.documents.begin()))) {
    const RegionRecord& region = segment.regions[segment.region_of_block(block)];
    const std::uint32_t begin = region.begin + ((block - region.first_block) << kBlockShift);
    // The block may be that of any pair of the pattern.
    finder.look(begin - std::min(begin, pattern.size()), begin + kBlockUnits);
  }
  return finder.take();
}

}  // namespace shuwen::index
