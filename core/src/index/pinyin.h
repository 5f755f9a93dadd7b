// Pinyin without tones: from Han to letters and back.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace shuwen::index {

/// The commonest reading of a Han character, `v` for ü; empty when it has none.
std::string_view pinyin_of(char16_t han);

/// All characters read so, ascending; empty when `syllable` is none.
const std::u16string& han_of(std::string_view syllable);

/// True when every unit is a Latin letter, ü, or an apostrophe between syllables.
bool looks_like_pinyin(std::u16string_view text);

/// The ways to cut `text` into whole syllables, the fewest syllables first; at most `most`. Linear but for
/// the number of ways.
std::vector<std::vector<std::string>> syllables_of(std::u16string_view text, std::size_t most = 6);

/// True when `typed` (lower-case letters) is how a person begins to type `han`: a prefix of its syllables
/// written together, or of their initials.
bool begins_with_pinyin(std::u16string_view han, std::string_view typed);

}  // namespace shuwen::index
