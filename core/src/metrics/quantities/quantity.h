// A quantity: one number or range with unit and approximation, from which a figure is made.
#pragma once

#include <optional>
#include <vector>

#include "metrics/numbers/number.h"
#include "metrics/quantities/approximator.h"
#include "metrics/quantities/unit_attach.h"

namespace shuwen {

/// One end of a quantity: a number with sign and, perhaps, a unit.
struct Part {
  Span span;
  Number number;
  AttachedUnit unit;
};

/// A quantity as lexed: one part, or two that bound a range. Spans are into the text given.
struct Quantity {
  Span span;  ///< without the approximator before it
  Span number;
  Part first;
  std::optional<Part> second;
  Approximator after;
};

/// The quantity that begins at `at`; absent when no number does. `begin` bounds looking back.
std::optional<Quantity> lex_quantity(std::u16string_view text, std::uint32_t begin, std::uint32_t at,
                                     std::uint32_t end);

}  // namespace shuwen
