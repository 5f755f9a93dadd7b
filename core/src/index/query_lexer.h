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
  std::u16string_view text;                     ///< word and phrase: without quotation marks; field: the name
  Comparison comparison = Comparison::matches;  ///< field
  std::size_t position = 0;
};

/// Tokens of `query`, the last one of kind end. `query` must outlive them. Only ASCII characters are syntax;
/// the colon and the signs of comparison after a field's name may be full-width too.
Result<std::vector<QueryToken>> query_tokens(std::u16string_view query);

/// True for the names that may stand before a colon.
bool is_query_field(std::u16string_view name);

Error query_error(std::string message, std::size_t position);

}  // namespace shuwen::index
