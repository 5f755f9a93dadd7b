// A number with its unit: what the lexer hands to the rules about what it is said of.
#pragma once

#include <optional>
#include <string>

#include "shuwen/analysis.h"

namespace shuwen {

/// One figure of a sentence. Spans are into Reading::text. Values as METRICS.md defines them; `unit` and
/// `exact` are as written in the original text.
struct Figure {
  Span span;       ///< approximation + number + unit
  Span number;     ///< the numeral alone, multiplier included, of a range from the first to the last
  Span unit_span;  ///< empty (begin == end) when there is none
  DecimalText value, low, high;
  std::string approx;
  std::optional<std::u16string> unit;
  MetricKind kind = MetricKind::count;
  std::optional<std::u16string> exact;
  std::optional<Normalized> normalized;

  bool range = false;       ///< A到B, A以上B以下, 二三十
  bool per = false;         ///< a rate: `每人每月600元`, `22元/平方米`
  bool in_words = false;    ///< written in Chinese numerals or number words
  bool verb_bound = false;  ///< approximated by a verb outside the span: 突破, 破
  int confidence = 90;      ///< 0 to 100
};

}  // namespace shuwen
