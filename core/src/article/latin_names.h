// Names of Latin script in by-lines: `By Ann Lee, Staff Writer`, `Ann Lee - Nov 3, 2021, 10:31 pm CST`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "shuwen/span.h"

namespace shuwen {

/// nothing: what a date leaves over, an account's handle, a word that names nobody (ist, Fri, @annlee,
/// admin); agency: one of the lexicon's, from which others take their news; body: its words tell that it is
/// an office or a medium; word: anything else with a capital.
enum class LatinName : std::uint8_t { nothing, person, agency, body, word };
LatinName kind_of_latin_name(std::u16string_view name);

/// The names in a list of Latin script, without what they do (Staff Writer) and for whom (, Harbour Daily).
std::vector<Span> split_latin_names(std::u16string_view text, Span value);

/// Whether the line is nothing but names of persons: Ann Lee and Bo Chen, Staff Writers.
bool names_latin_persons(std::u16string_view text, Span line);

/// What stands between dates without what belongs to them: `PST by Ann Lee` → `by Ann Lee`, `Fri` → nothing.
Span without_date_scraps(std::u16string_view text, Span part);

/// Washington, New Delhi: a place that needs no word to tell that it is one.
bool is_place_alone(std::u16string_view name);

/// The words of a part, parted by blanks.
std::vector<Span> words_of(std::u16string_view text, Span part);

/// Monday, Fri
bool is_weekday(std::u16string_view word);

/// Without `by` in front; unchanged where there is none.
Span without_by(std::u16string_view text, Span part);

/// The letters of a name, folded: `ANN LEE` and `Ann Lee` are one.
std::u16string folded_letters(std::u16string_view name);

}  // namespace shuwen
