// Options as they come from JavaScript: one JSON object, checked here because a wrong type must not throw.
#pragma once

#include <optional>
#include <string_view>

#include "shuwen/analyze.h"
#include "shuwen/result.h"
#include "shuwen/search.h"

namespace shuwen::wasm {

// Each fails with bad_option for text that is not a JSON object, a key of another name or type, and a word
// that is none of the words allowed. Absent and null mean: the default.

/// Keys: name, encoding, date, url, format.
Result<AnalyzeOptions> analyze_options(std::string_view json);

struct SearchRequest {
  SearchOptions options;
  std::optional<QueryStatistics>
      statistics;  ///< summed over shards; to be pointed to by `options` before use
};
/// Keys: top, offset, spans, snippets, snippetUnits, maxSpans, relax, statistics.
Result<SearchRequest> search_request(std::string_view json);

/// Keys: top, width, order.
Result<ConcordanceOptions> concordance_options(std::string_view json);

}  // namespace shuwen::wasm
