// Cuts a query into tokens.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "shuwen/result.h"

namespace shuwen::index {

enum class QueryTokenKind : std::uint8_t {
  word,
  phrase,
  open,
  close,
  minus,
  op_or,
  op_and,
  op_not,
  field,
  end
};

enum class Comparison : std::uint8_t { matches, less, less_equal, greater, greater_equal };

struct QueryToken {
  QueryTokenKind kind = QueryTokenKind::end;
  std::u16string_view text;  ///< word and phrase: without quotation marks; field: the contract's
  Comparison comparison = Comparison::matches;  ///< field
  std::size_t position = 0;
};

/// Tokens of `query`, the last one of kind end. `query` must outlive them. Only ASCII characters are syntax;
/// the signs of comparison after a field's name may be full-width too, and the colon after an English one.
Result<std::vector<QueryToken>> query_tokens(std::u16string_view query);

Error query_error(std::string message, std::size_t position);

}  // namespace shuwen::index
