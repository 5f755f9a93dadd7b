#include "metrics/quantities/quantity.h"

#include <utility>

#include "metrics/quantities/quantity_lexer.h"

namespace shuwen {

std::optional<Quantity> QuantityLexer::read(std::uint32_t at) {
  auto first = part(at);
  if (!first) return std::nullopt;
  name_larger(*first);
  Quantity quantity;
  quantity.first = std::move(*first);
  if (!bounded(quantity) && !ranged(quantity) && compound(quantity.first)) ranged(quantity);
  const Part& last = quantity.second ? *quantity.second : quantity.first;
  quantity.span = {at, last.span.end};
  quantity.number = {quantity.first.number.span.begin, last.number.span.end};
  if (quantity.after.span.empty() && !quantity.second) quantity.after = behind(last);
  if (quantity.second && quantity.after.span.empty()) quantity.after = behind_range(last);
  if (!quantity.after.span.empty()) quantity.span.end = quantity.after.span.end;
  return quantity;
}

std::optional<Quantity> lex_quantity(std::u16string_view text, std::uint32_t begin, std::uint32_t at,
                                     std::uint32_t end) {
  return QuantityLexer(text, begin, end).read(at);
}

}  // namespace shuwen
