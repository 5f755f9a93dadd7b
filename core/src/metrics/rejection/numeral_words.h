// Words that merely hold a numeral, from core/lexicon/numeral_words.tsv.
#pragma once

#include <optional>
#include <string_view>

#include "metrics/rejection/reject_rules.h"
#include "shuwen/analysis.h"

namespace shuwen {

struct NumeralWord {
  Span span;
  ExclusionReason reason = ExclusionReason::idiom;
};

/// The longest such word of the sentence that covers `number`; of two equally long ones that overlap
/// (上一|律, 上|一律) the one that begins at a word border.
std::optional<NumeralWord> numeral_word_at(const Scene& scene, Span number);

}  // namespace shuwen
