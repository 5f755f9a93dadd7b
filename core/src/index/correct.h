// "Did you mean": what a query that nothing matches may have meant.
#pragma once

#include <vector>

#include "index/collection.h"
#include "index/query.h"
#include "shuwen/search.h"

namespace shuwen::index {

/// What this collection knows of texts near to `query`, which nothing in it matches: fills `retyped_matches`
/// and, for a plain query, `near_texts` of each term that stands nowhere: Han of the same sound; else Han
/// that differ in a character, else with one left out; a word of another script that differs in a letter.
/// `statistics` must hold the exact frequencies.
void add_near_texts(const Collection& collection, const Query& query, QueryStatistics& statistics);

/// Queries near to `query`, which nothing matches, that documents of this collection match, in no order, by
/// what is `known` of all shards. What the query says when the signs of a Chinese keyboard are taken for
/// syntax; else, when it is plain, each term that stands nowhere replaced: a figure by its value, others by
/// what stands near to them.
std::vector<Proposal> proposals(const Collection& collection, const Query& query,
                                const QueryStatistics& known);

/// The three that find most documents, each query once, the documents of equal ones added up.
std::vector<Proposal> best_proposals(std::vector<Proposal> proposals);

}  // namespace shuwen::index
