// What the words around and inside a quotation say of it.
#pragma once

#include <string_view>

#include "entities/name_lexicons.h"
#include "entities/quotes.h"

namespace shuwen {

/// The head phrase that begins at `from`, directly behind a closing mark: 治理模式, 信息化监管系统. Empty
/// when there is none. `plain` is read up to `end`.
struct HeadPhrase {
  Span span;
  InitiativeHead head{InitiativeType::other, HeadStrength::quoted};
};
HeadPhrase head_phrase(std::u16string_view plain, std::uint32_t from, std::uint32_t end);

/// Whether the quotation is one of a principle, a contrast, a figure of speech, or speech itself.
bool no_initiative(std::u16string_view plain, const Quote& quote, Span passage);

/// Whether a verb such as 推行, 打造 stands before `at` with nothing between but attributes.
bool launched(std::u16string_view plain, std::uint32_t at, std::uint32_t begin);

/// Whether the name has the build of one: a numeral with its classifier (三项清单), digits and plus signs.
bool built_on_figures(std::u16string_view name);

/// The length of the longest word of `table` that ends `name`; 0 when none does.
std::uint32_t ends_in(const PrefixTable& table, std::u16string_view name);

/// What the end of a name without a head says of its type: 街长|制, 工地民情|驿站; absent when nothing.
const InitiativeType* type_by_tail(std::u16string_view name);

}  // namespace shuwen
