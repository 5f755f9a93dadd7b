// What a query becomes when nothing satisfies it as written.
#pragma once

#include <cstdint>
#include <vector>

#include "index/query.h"
#include "index/rank.h"
#include "index/text_match.h"

namespace shuwen::index {

/// A term of a query that matches in part.
struct PartialTerm {
  Pattern pattern;
  std::uint32_t weight = 256;  ///< of its score, in 256ths
  /// Says by itself what the query is about: a document is found by these, and they are shown in it. The
  /// others, as 在 and any single Han of a longer text, only decide which document comes first.
  bool telling = false;
};

/// Measured on questions: 0.9 and 0.5.
inline constexpr Bm25 kPartialBm25 = {.k1 = 230, .b = 128};

/// The units and pairs of Han and the words of other scripts that the plain terms of `query` consist of, each
/// once, those that tell first. Words that only make a run of Han a question are left out while the run has
/// others. At least one term is telling.
std::vector<PartialTerm> partial_terms(const Query& query);

/// Gives each term's inverse document frequency its part of the whole.
void weigh_partial_terms(const std::vector<PartialTerm>& terms, std::vector<Fixed>& idfs);

/// True when a plain query is long enough to be a sentence, of which documents will hold a part only.
bool is_sentence(const Query& query);

/// For each term of a plain query in Latin letters the Han it may mean: patterns any one of which is to
/// match. Empty when the query is not pinyin.
std::vector<std::vector<Pattern>> pinyin_patterns(const Query& query);

/// All matches of any of the patterns.
Matches find_any(const Segment& segment, const std::vector<Pattern>& patterns);

}  // namespace shuwen::index
