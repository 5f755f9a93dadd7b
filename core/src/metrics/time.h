// Expressions of time: what dates other figures and is no figure itself.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "shuwen/span.h"

namespace shuwen {

/// What an expression names: a day, month or year; a time of the clock; a stretch.
enum class TimeKind : std::uint8_t { date, time, period };

/// One expression of time. `from` and `to` are ISO dates, inclusive, absent when open or unknown.
struct TimeExpression {
  Span span;
  TimeKind kind = TimeKind::date;
  std::optional<std::string> from;
  std::optional<std::string> to;
};

/// The expressions of time within `where` of `text` (a Reading's text), in order, not overlapping, resolved
/// against `reference_date` (ISO; empty: relative ones have no dates). Linear in the length of `where`.
std::vector<TimeExpression> find_times(std::u16string_view text, Span where,
                                       const std::string& reference_date);

}  // namespace shuwen
