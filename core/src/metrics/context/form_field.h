// Fields of a form: a label, a colon, a figure.
#pragma once

#include <optional>

#include "metrics/sentences/reading.h"
#include "metrics/sentences/sentence.h"
#include "metrics/tables/table_units.h"

namespace shuwen {

struct FormField {
  Span label;                      ///< of the reading: 中标金额 of 四、中标金额（万元）：35.6
  std::optional<ScaledUnit> unit;  ///< in brackets behind it: 万元
};

/// The field that the first figure of the sentence fills: right behind the colon, or, of a time limit,
/// anywhere behind it (交货期：合同签订后45日内).
std::optional<FormField> form_field(std::u16string_view text, const Sentence& sentence);

/// 面积 | 1300平方公里, each in a line of its own: the label of a figure that is its whole passage.
std::optional<Span> label_above(const Reading& reading, const StructuredArticle& article,
                                const Sentence& sentence);

}  // namespace shuwen
