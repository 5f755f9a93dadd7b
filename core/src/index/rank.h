// BM25F with proximity, in fixed point.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "index/bitset.h"
#include "index/fixed.h"
#include "index/segment.h"
#include "index/text_match.h"

namespace shuwen::index {

/// Size of the whole collection, over all shards.
struct CollectionSize {
  std::uint64_t documents = 0;
  std::uint64_t units = 0;
  friend bool operator==(const CollectionSize&, const CollectionSize&) = default;
};

/// BM25's parameters, in 256ths.
struct Bm25 {
  std::uint32_t k1 = 0;
  std::uint32_t b = 0;
};
inline constexpr Bm25 kExactBm25 = {.k1 = 307, .b = 154};  // 1.2 and 0.6

/// For each document the share of the term frequency's saturation that its length decides, in 4096ths.
std::vector<std::uint32_t> length_norms(const Segment& segment, const CollectionSize& size, Bm25 parameters);

/// The score of one term in one document.
constexpr Fixed term_score(Fixed idf, std::uint32_t weight, std::uint32_t norm, std::uint32_t k1) {
  // The weight in 4096ths as the norm is; idf * 256 * frequency stays below 2^63 for any text.
  const std::int64_t frequency = static_cast<std::int64_t>(weight) << 8;
  return ((idf * frequency) / (frequency + norm) * (256 + k1)) >> 8;
}

struct Ranked {
  Fixed score = 0;
  std::uint32_t segment = 0;
  DocumentNumber document = 0;
};

/// Keeps the best `most` of what it is given: by score descending, then id ascending.
class Best {
 public:
  Best(std::span<const Segment* const> segments, std::size_t most) : segments_(segments), most_(most) {}
  void add(const Ranked& candidate);
  std::vector<Ranked> take();

 private:
  bool before(const Ranked& a, const Ranked& b) const;

  std::span<const Segment* const> segments_;
  std::size_t most_;
  std::vector<Ranked> heap_;  ///< the worst on top
};

/// Adds all documents of `documents` with their scores for the terms, whose matches and inverse document
/// frequencies go together, to `best`. With `nearness`, terms that stand near each other raise the
/// score.
void rank(const Segment& segment, std::uint32_t segment_number, const Bitset& documents,
          std::span<const Matches> terms, std::span<const Fixed> idfs, std::span<const std::uint32_t> norms,
          bool nearness, Best& best);

}  // namespace shuwen::index
