#include "index/rank.h"

#include <algorithm>
#include <array>

namespace shuwen::index {
namespace {

/// What nearness adds to a score, in 256ths, by the number of blocks the nearest occurrences lie apart.
constexpr std::array<std::int64_t, 6> kNearness = {64, 38, 22, 12, 6, 3};

/// The fewest blocks between the first and the last of one block from each list.
std::uint32_t narrowest(std::span<std::span<const std::uint32_t>> lists) {
  std::uint32_t best = ~0U;
  for (;;) {
    std::size_t lowest = 0;
    std::uint32_t highest = 0;
    for (std::size_t i = 0; i < lists.size(); ++i) {
      if (lists[i][0] < lists[lowest][0]) lowest = i;
      highest = std::max(highest, lists[i][0]);
    }
    best = std::min(best, highest - lists[lowest][0]);
    if (best == 0 || lists[lowest].size() == 1) return best;
    lists[lowest] = lists[lowest].subspan(1);
  }
}

/// Raises the scores of documents where all the terms they hold, two or more, stand near each other.
void add_nearness(std::span<const Matches> terms, const Bitset& documents, std::vector<Fixed>& scores) {
  std::vector<std::size_t> next(terms.size(), 0);
  std::vector<std::span<const std::uint32_t>> lists;
  documents.each([&](DocumentNumber document) {
    lists.clear();
    for (std::size_t term = 0; term < terms.size(); ++term) {
      const auto& matches = terms[term].documents;
      std::size_t& at = next[term];
      while (at < matches.size() && matches[at].document < document)
        ++at;
      if (at < matches.size() && matches[at].document == document) lists.push_back(terms[term].blocks_of(at));
    }
    if (lists.size() < 2) return;
    const std::uint32_t apart = narrowest(lists);
    if (apart < kNearness.size()) scores[document] += scores[document] * kNearness[apart] / 256;
  });
}

}  // namespace

std::vector<std::uint32_t> length_norms(const Segment& segment, const CollectionSize& size, Bm25 parameters) {
  const std::uint64_t fixed_part = (std::uint64_t{parameters.k1} * (256 - parameters.b)) >> 4;
  const std::uint64_t length_part = (std::uint64_t{parameters.k1} * parameters.b) >> 4;
  const std::uint64_t units = std::max<std::uint64_t>(size.units, 1);
  std::vector<std::uint32_t> norms(segment.size());
  for (DocumentNumber d = 0; d < segment.size(); ++d) {
    // The length over the average length, in 256ths; capped so that no product overflows.
    const std::uint64_t length = segment.documents[d].length;
    const std::uint64_t ratio = std::min<std::uint64_t>(length * size.documents * 256 / units, 1U << 22);
    norms[d] = static_cast<std::uint32_t>(fixed_part + (length_part * ratio >> 8));
  }
  return norms;
}

bool Best::before(const Ranked& a, const Ranked& b) const {
  if (a.score != b.score) return a.score > b.score;
  return segments_[a.segment]->id(a.document) < segments_[b.segment]->id(b.document);
}

void Best::add(const Ranked& candidate) {
  const auto worst_on_top = [this](const Ranked& a, const Ranked& b) { return before(a, b); };
  if (heap_.size() < most_) {
    heap_.push_back(candidate);
    std::push_heap(heap_.begin(), heap_.end(), worst_on_top);
  } else if (most_ > 0 && before(candidate, heap_.front())) {
    std::pop_heap(heap_.begin(), heap_.end(), worst_on_top);
    heap_.back() = candidate;
    std::push_heap(heap_.begin(), heap_.end(), worst_on_top);
  }
}

std::vector<Ranked> Best::take() {
  std::sort(heap_.begin(), heap_.end(), [this](const Ranked& a, const Ranked& b) { return before(a, b); });
  return std::move(heap_);
}

void rank(const Segment& segment, std::uint32_t segment_number, const Bitset& documents,
          std::span<const Matches> terms, std::span<const Fixed> idfs, std::span<const std::uint32_t> norms,
          bool nearness, Best& best) {
  std::vector<Fixed> scores(segment.size());
  for (std::size_t term = 0; term < terms.size(); ++term) {
    for (const DocumentMatch& match : terms[term].documents)
      scores[match.document] += term_score(idfs[term], match.weight, norms[match.document], kExactBm25.k1);
  }
  if (nearness && terms.size() > 1) add_nearness(terms, documents, scores);
  documents.each([&](DocumentNumber document) { best.add({scores[document], segment_number, document}); });
}

}  // namespace shuwen::index
