// Folding: the form in which texts and queries meet. Unicode's NFKC_Casefold (compatibility forms, width and
// case folded, invisible characters dropped), then traditional to simplified Han, character by character.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "shuwen/span.h"

namespace shuwen {

/// A folded text and the way back to the original. Most texts fold unit by unit; where they do not (… becomes
/// three dots, an invisible character becomes nothing) a Piece says what became of what.
class Folded {
 public:
  /// original[original_begin, original_end) became units[begin, end), as a whole.
  struct Piece {
    std::uint32_t begin, end, original_begin, original_end;
  };

  std::u16string units;
  std::vector<Piece> pieces;  ///< ascending; between them the folding is unit by unit

  /// The smallest span of the original whose folding covers `span` of `units` (not empty).
  Span original(Span span) const;
  /// Where in `units` the original's offset ended up; inside a piece: its begin.
  std::uint32_t folded(std::uint32_t original_offset) const;
};

/// Folds a text of any units, lone surrogates included (they stay). Linear time. Folding twice is folding
/// once.
Folded fold(std::u16string_view text);

/// Folds without keeping the way back.
std::u16string folded_units(std::u16string_view text);

/// The folded form of each unit of the basic plane that folds by itself, to one unit; kNotAlone for the
/// others. 65,536 entries; lives as long as the program.
inline constexpr char16_t kNotAlone = 0xFFFF;
const char16_t* fold_table();

/// True when every unit folds by itself: then fold(text).units[i] == fold_table()[text[i]] for all i.
bool folds_unit_by_unit(std::u16string_view text);

}  // namespace shuwen
