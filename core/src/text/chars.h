// What kind of character one UTF-16 unit is. Inline: every stage asks this of every unit; so each question is
// first whether the unit is Han or ASCII, as nearly all are.
#pragma once

#include <string_view>

#include "shuwen/span.h"

namespace shuwen {

/// Han of the basic plane, its extension A and compatibility block, and 〇. (Rare Han beyond it are surrogate
/// pairs: is_surrogate.)
constexpr bool is_han(char16_t c) {
  return (c >= 0x4E00 && c <= 0x9FFF) ||
         (c >= 0x3005 &&
          ((c >= 0x3400 && c <= 0x4DBF) || (c >= 0xF900 && c <= 0xFAFF) || c == u'〇' || c == u'々'));
}
constexpr bool is_kana(char16_t c) {
  return c >= 0x3040 && c <= 0x30FF;
}
constexpr bool is_hangul(char16_t c) {
  return c >= 0xAC00 && c <= 0xD7A3;
}
constexpr bool is_surrogate(char16_t c) {
  return c >= 0xD800 && c <= 0xDFFF;
}
constexpr bool is_cjk(char16_t c) {
  return c >= 0x3005 && (is_han(c) || is_kana(c) || is_hangul(c) || is_surrogate(c));
}

/// Whether `c` is one of the units of `set`.
constexpr bool one_of(char16_t c, std::u16string_view set) {
  return set.find(c) != std::u16string_view::npos;
}

/// The half-width form of a full-width ASCII character or ideographic space; any other unit unchanged.
constexpr char16_t half_width(char16_t c) {
  if (c >= 0xFF01 && c <= 0xFF5E) return static_cast<char16_t>(c - 0xFEE0);
  return c == 0x3000 ? u' ' : c;
}
constexpr bool is_ascii_digit(char16_t c) {
  return c >= u'0' && c <= u'9';
}
/// 0–9 and their full-width forms.
constexpr bool is_digit(char16_t c) {
  return is_ascii_digit(c) || (c >= u'０' && c <= u'９');
}
/// Latin letters, half- and full-width, with diacritics of Latin-1 and Latin Extended-A/B.
constexpr bool is_latin(char16_t c) {
  if (c > 0x24F && c < 0xFF00) return false;
  const char16_t h = half_width(c);
  return (h >= u'a' && h <= u'z') || (h >= u'A' && h <= u'Z') ||
         (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7);
}
/// Horizontal white space, no-break and ideographic space included; not line ends.
constexpr bool is_blank(char16_t c) {
  if (c < 0x80) return c == u' ' || c == u'\t';
  return c <= 0x3000 &&
         (c == 0xA0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F);
}
constexpr bool is_line_end(char16_t c) {
  return c == u'\n' || c == u'\r' || c == 0x2028 || c == 0x2029;
}
constexpr bool is_space(char16_t c) {
  return c <= 0x3000 && (is_blank(c) || is_line_end(c) || c == u'\f' || c == u'\v');
}
/// Soft hyphen, zero-width space/joiners, word joiner, BOM: nothing to see, but offsets count them.
constexpr bool is_invisible(char16_t c) {
  if (c < 0xAD || (c >= 0x3000 && c < 0xFEFF)) return false;
  return c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF;
}

/// `span` of `text` without white space and invisible characters at both ends.
constexpr Span trim(std::u16string_view text, Span span) {
  while (span.begin < span.end && (is_space(text[span.begin]) || is_invisible(text[span.begin])))
    ++span.begin;
  while (span.end > span.begin && (is_space(text[span.end - 1]) || is_invisible(text[span.end - 1])))
    --span.end;
  return span;
}

}  // namespace shuwen
