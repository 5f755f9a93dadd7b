// Pinyin without tones: from Han to letters and back.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shuwen::index {

/// How a Han character is read, the commonest reading first, `v` for ü; empty when that is not known.
std::span<const std::string_view> readings_of(char16_t han);

/// All characters read so, ascending; empty when `syllable` is none.
const std::u16string& han_of(std::string_view syllable);

/// True when every unit is a Latin letter, ü, or an apostrophe between syllables.
bool looks_like_pinyin(std::u16string_view text);

/// The ways to cut `text` into whole syllables, the fewest syllables first; at most `most`. Linear but for
/// the number of ways.
std::vector<std::vector<std::string>> syllables_of(std::u16string_view text, std::size_t most = 6);

/// How far `han` answers to `typed` (lower-case letters), where each syllable may be typed in full or by its
/// initial, and the last one in part.
enum class Spelling : std::uint8_t {
  none,   ///< not at all
  begun,  ///< all of `han` does, and letters are left
  whole   ///< all letters are spelled by `han`, or by its beginning
};
Spelling spelling_of(std::u16string_view han, std::string_view typed);

}  // namespace shuwen::index
