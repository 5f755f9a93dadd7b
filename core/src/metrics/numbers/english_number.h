// Numbers in English words, and English words behind digits (1.2 million).
#pragma once

#include <optional>
#include <string_view>

#include "metrics/numbers/number.h"

namespace shuwen {

/// Lexes `one hundred and sixty-one`, `three quarters`, `half a dozen`, `nine out of ten` … at `at`, the
/// first letter of a word. An ordinal alone (`second`) gives a number with `ordinal`.
std::optional<Number> lex_english(std::u16string_view text, std::uint32_t at, std::uint32_t end);

/// Goes on behind digits that end at `number.span.end`: ` million`, `k`, ` hundred and 21`, `th`.
void continue_english(std::u16string_view text, std::uint32_t end, Number& number);

/// Whether any word of `span` is an English number.
bool holds_number_word(std::u16string_view text, Span span);

}  // namespace shuwen
