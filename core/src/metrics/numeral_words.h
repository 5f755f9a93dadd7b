// Words that merely hold a numeral, from core/lexicon/numeral_words.tsv.
#pragma once

#include <optional>
#include <string_view>

#include "shuwen/analysis.h"

namespace shuwen {

struct NumeralWord {
  Span span;
  ExclusionReason reason = ExclusionReason::idiom;
};

/// The longest such word within `where` that covers `number`.
std::optional<NumeralWord> numeral_word_at(std::u16string_view text, Span where, Span number);

}  // namespace shuwen
