#include "metrics/times/time_cursor.h"

#include "metrics/numbers/digits.h"
#include "text/chars.h"

namespace shuwen {

std::uint32_t trade_term(const TimeCursor& cursor, std::uint32_t offset) {
  const std::uint32_t year = cursor.at(offset) == u'年' ? 1 : 0;  // 2023—2024年流行季
  if (const auto season =
          cursor.any(offset + year, {u"采暖季", u"供暖季", u"采暖期", u"供暖期", u"流行季", u"雪季",
                                     u"冰雪季", u"赛季", u"榨季", u"乐季", u"演出季"}))
    return year + season;
  return cursor.any(offset, {u"学年度", u"学年", u"财政年度", u"财年", u"会计年度"});
}

int chinese_digit(char16_t c) {
  constexpr std::u16string_view kDigits = u"〇一二三四五六七八九";
  if (!is_numeral(c)) return -1;
  if (c == u'零') return 0;
  if (c == u'两') return 2;
  const std::size_t at = kDigits.find(c);
  return at == std::u16string_view::npos ? -1 : static_cast<int>(at);
}

bool is_chinese_numeral(char16_t c) {
  if (!is_numeral(c)) return false;
  return chinese_digit(c) >= 0 || c == u'十' || c == u'百' || c == u'廿' || c == u'卅';
}

std::uint32_t TimeCursor::any(std::uint32_t offset, std::initializer_list<std::u16string_view> words) const {
  const char16_t first = at(offset);
  for (const std::u16string_view word : words)
    if (word[0] == first && is(offset, word)) return static_cast<std::uint32_t>(word.size());
  return 0;
}

std::uint32_t TimeCursor::skip_blanks(std::uint32_t offset) const {
  while (offset < end && is_blank(text[offset]))
    ++offset;
  return offset;
}

namespace {

std::optional<SmallNumber> arabic_number(const TimeCursor& cursor, std::uint32_t offset) {
  SmallNumber number{.end = offset, .arabic = true};
  for (; is_digit(cursor.at(number.end)); ++number.end, ++number.digits)
    if (number.digits < 4) number.value = number.value * 10 + (half_width(cursor.at(number.end)) - u'0');
  if (number.digits == 0 || number.digits > 4) return std::nullopt;
  return number;
}

/// 二〇二〇 digit by digit, or 十五, 二十三, 一百: what a day, month or span of years needs.
std::optional<SmallNumber> chinese_number(const TimeCursor& cursor, std::uint32_t offset) {
  SmallNumber number{.end = offset};
  std::uint32_t digits_end = offset;
  int by_digits = 0, count = 0;
  for (; chinese_digit(cursor.at(digits_end)) >= 0 && count < 5; ++digits_end, ++count)
    by_digits = by_digits * 10 + chinese_digit(cursor.at(digits_end));
  const bool tens_follow = is_chinese_numeral(cursor.at(digits_end));
  if (count >= 1 && !tens_follow) {
    if (count > 4) return std::nullopt;
    number.value = by_digits;
    number.digits = count;
    number.end = digits_end;
    return number;
  }
  int total = 0, digit = -1;
  std::uint32_t at = offset;
  for (; is_chinese_numeral(cursor.at(at)) && at < offset + 6; ++at) {
    const char16_t c = cursor.at(at);
    const int value = chinese_digit(c);
    if (value >= 0) {
      if (digit > 0) return std::nullopt;
      digit = value;
    } else if (c == u'廿' || c == u'卅') {
      total += c == u'廿' ? 20 : 30;
    } else {
      total += (digit < 0 ? 1 : digit) * (c == u'十' ? 10 : 100);
      digit = -1;
    }
  }
  if (at == offset || is_chinese_numeral(cursor.at(at))) return std::nullopt;
  number.value = total + (digit < 0 ? 0 : digit);
  number.end = at;
  return number;
}

}  // namespace

std::optional<SmallNumber> TimeCursor::number(std::uint32_t offset) const {
  const char16_t c = at(offset);
  if (is_digit(c)) return arabic_number(*this, offset);
  if (c == u'几' || c == u'数' || c == u'多') {
    SmallNumber number{.end = offset + 1, .vague = true};
    if (at(number.end) == u'十') ++number.end;
    return number;
  }
  if (is_chinese_numeral(c)) {
    auto number = chinese_number(*this, offset);
    if (number && at(number->end) == u'几') {  // 十几天后
      ++number->end;
      number->vague = true;
    }
    return number;
  }
  return std::nullopt;
}

bool planned_before(const TimeCursor& c, std::uint32_t p) {
  const std::uint32_t begin = p > c.begin + 12 ? p - 12 : c.begin;
  for (std::uint32_t at = p; at > begin; --at) {
    if (one_of(c.text[at - 1], u",。;:!?，；：、")) break;
    if (c.any(at - 1, {u"计划", u"力争", u"争取", u"拟", u"将", u"确保", u"预计", u"目标", u"准备", u"打算"}))
      return true;
  }
  return false;
}

}  // namespace shuwen
