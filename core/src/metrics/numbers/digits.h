// What a character counts for as a numeral. Characters of a Reading: half-width, simplified.
#pragma once

#include <cstdint>

#include "text/char_set.h"
#include "text/chars.h"

namespace shuwen {

/// 0–9 for a Chinese digit (ordinary or formal), else -1. 廿 and 卅 are no digits; 几 and 数 neither.
constexpr int han_digit(char16_t c) {
  switch (c) {
    case u'〇':
    case u'零':
    case u'○':
      return 0;
    case u'一':
    case u'壹':
      return 1;
    case u'二':
    case u'两':
    case u'贰':
      return 2;
    case u'三':
    case u'叁':
      return 3;
    case u'四':
    case u'肆':
      return 4;
    case u'五':
    case u'伍':
      return 5;
    case u'六':
    case u'陆':
      return 6;
    case u'七':
    case u'柒':
      return 7;
    case u'八':
    case u'捌':
      return 8;
    case u'九':
    case u'玖':
      return 9;
    default:
      return -1;
  }
}

/// The power of ten of 十 (1), 百 (2), 千 (3) and their formal forms, else 0.
constexpr int small_power(char16_t c) {
  switch (c) {
    case u'十':
    case u'拾':
      return 1;
    case u'百':
    case u'佰':
      return 2;
    case u'千':
    case u'仟':
      return 3;
    default:
      return 0;
  }
}

/// The power of ten of 万 (4) and 亿 (8), else 0.
constexpr int big_power(char16_t c) {
  return c == u'万' ? 4 : c == u'亿' ? 8 : 0;
}

/// 20, 30, 40 for 廿, 卅, 卌, else 0.
constexpr int joined_tens(char16_t c) {
  return c == u'廿' ? 20 : c == u'卅' ? 30 : c == u'卌' ? 40 : 0;
}

/// 几 and 数: a numeral without a number, where one may stand.
constexpr bool is_vague(char16_t c) {
  return c == u'几' || c == u'数';
}

/// Characters a Chinese numeral can begin with.
constexpr bool begins_chinese(char16_t c) {
  return han_digit(c) >= 0 || small_power(c) > 0 || big_power(c) > 0 || joined_tens(c) > 0;
}

/// Roman numerals and circled digits that have a character each.
constexpr bool is_marker_digit(char16_t c) {
  return (c >= 0x2160 && c <= 0x217F) || (c >= 0x2460 && c <= 0x249B) || (c >= 0x2776 && c <= 0x2793) ||
         (c >= 0x24EA && c <= 0x24FF) || (c >= 0x3220 && c <= 0x3229) || (c >= 0x3280 && c <= 0x3289);
}

/// The Han among what is_numeral answers to.
inline constexpr CharSet kHanNumerals(
    u"零一壹二两贰三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿廿卅卌几数半双俩仨");

/// Anything a person would call a numeral (vague ones and 半, 双 too).
constexpr bool is_numeral(char16_t c) {
  if (c < 0x80) return is_ascii_digit(c);
  if (c >= 0x4E00 && c <= 0x9FFF) return kHanNumerals.has(c);
  return c == u'〇' || c == u'○' || is_marker_digit(c) || c == u'½' || c == u'¼' || c == u'¾';
}

}  // namespace shuwen
