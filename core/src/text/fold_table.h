// The tables behind folding.
#pragma once

struct UNormalizer2;

namespace shuwen {

/// ICU's NFKC_Casefold; never null once ICU has its data.
const UNormalizer2* case_folding();

/// The simplified form of a Han character; the character itself when it has none. A character and its
/// simplified form give the same: chains and rings of the table are resolved.
char32_t simplified(char32_t c);

/// The same of a unit of the basic plane, in constant time; itself where the simplified form lies beyond, and
/// where both scripts write the word that way: 俱乐部, 大阪.
inline char16_t simplified_unit(char16_t c);

/// What simplified_unit reads: the simplified form of every unit from kFirstSimplified on.
inline constexpr char16_t kFirstSimplified = 0x3400;  // of the Han of the basic plane
const char16_t* simplified_units();

inline char16_t simplified_unit(char16_t c) {
  static const char16_t* const units = simplified_units();
  return c < kFirstSimplified ? c : units[c - kFirstSimplified];
}

}  // namespace shuwen
