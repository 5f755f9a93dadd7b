#include <algorithm>
#include <string>

#include "metrics/numbers/digits.h"
#include "metrics/numbers/number_cursor.h"

namespace shuwen {
namespace {

/// Longer runs of digits are identifiers; they are read to their end but have no value.
constexpr std::size_t kLongestDigits = 40;

/// `1,234,567`: a comma before exactly three digits, after one to three.
bool groups_here(const NumberCursor& cursor, std::size_t digits_before, bool grouped) {
  if (digits_before == 0 || (!grouped && digits_before > 3)) return false;
  for (std::uint32_t i = 1; i <= 3; ++i)
    if (!is_ascii_digit(cursor.peek(i))) return false;
  return !is_ascii_digit(cursor.peek(4));
}

/// A signed whole number of at most two digits at `at` ahead; its length, 0 for none.
std::uint32_t small_integer(const NumberCursor& cursor, std::uint32_t at, int& value) {
  std::uint32_t used = at;
  bool negative = false;
  while (cursor.peek(used) == u'-' || cursor.peek(used) == u'+')
    negative = (cursor.peek(used++) == u'-') != negative;
  const std::uint32_t first = used;
  value = 0;
  while (is_ascii_digit(cursor.peek(used)) && used < first + 2)
    value = value * 10 + (cursor.peek(used++) - u'0');
  if (used == first || is_ascii_digit(cursor.peek(used))) return 0;
  if (negative) value = -value;
  return used - at;
}

/// 1.3e6, 1.3x10^6, 1.1^23.
std::optional<Decimal> exponent(NumberCursor& cursor, std::optional<Decimal> base) {
  if (!base) return base;
  int power = 0;
  const char16_t c = cursor.peek();
  if (c == u'e' || c == u'E') {
    const std::uint32_t used = small_integer(cursor, 1, power);
    if (used == 0 || is_latin(cursor.peek(1 + used))) return base;
    cursor.at += 1 + used;
    return base->shifted(power);
  }
  for (const std::u16string_view times : {u"x10^", u"×10^", u"*10^", u"X10^"}) {
    if (!cursor.starts(times)) continue;
    const std::uint32_t used = small_integer(cursor, 4, power);
    if (used == 0) return base;
    cursor.at += 4 + used;
    return base->shifted(power);
  }
  if (c != u'^') return base;
  const std::uint32_t used = small_integer(cursor, 1, power);
  if (used == 0 || power > 64 || power < -64) return base;
  Decimal product(1);
  for (int i = 0; i < (power < 0 ? -power : power); ++i)
    product = product * *base;
  cursor.at += 1 + used;
  return power < 0 ? divide(Decimal(1), product, 12) : product;
}

}  // namespace

std::optional<Decimal> lex_digits(NumberCursor& cursor) {
  std::string written;
  std::size_t since_group = 0;
  bool grouped = false;
  while (true) {
    const char16_t c = cursor.peek();
    if (is_ascii_digit(c)) {
      if (written.size() < kLongestDigits) written.push_back(static_cast<char>(c));
      ++since_group;
      ++cursor.at;
    } else if ((c == u',' || c == u'\'') && groups_here(cursor, since_group, grouped)) {
      grouped = true;
      since_group = 0;
      ++cursor.at;
    } else if (c == u' ' && is_ascii_digit(cursor.peek(1)) && groups_here(cursor, since_group, grouped) &&
               since_group <= 3 && (grouped || cursor.peek(4) == u' ' || is_han(cursor.peek(4)))) {
      grouped = true;
      since_group = 0;
      ++cursor.at;
    } else {
      break;
    }
  }
  if (written.empty() && !(cursor.peek() == u'.' && is_ascii_digit(cursor.peek(1)))) return std::nullopt;
  if (cursor.peek() == u'.' && is_ascii_digit(cursor.peek(1))) {
    if (written.empty()) written = "0";
    written.push_back('.');
    ++cursor.at;
    while (is_ascii_digit(cursor.peek())) {
      if (written.size() < kLongestDigits) written.push_back(static_cast<char>(cursor.peek()));
      ++cursor.at;
    }
  }
  return exponent(cursor, Decimal::parse(written));
}

std::pair<int, std::uint32_t> lex_multiplier(const NumberCursor& cursor) {
  int power = 0;
  std::uint32_t used = 0;
  const auto is_one_of = [](char16_t c, std::u16string_view set) { return set.find(c) != set.npos; };
  while (used < 3) {
    const char16_t c = cursor.peek(used);
    const char16_t after = cursor.peek(used + 1);
    if (c == u'千' && is_one_of(after, u"米克瓦卡伏帕赫焦字比升安")) {
      // 3千瓦; but 3千伏特 and 5千升 are as rare as 3千字 is common
      if (!(after == u'字' && cursor.peek(used + 2) != u'节')) break;
    }
    if (c == u'百' && (after == u'帕' || after == u'分')) break;
    if (c == u'兆' &&
        (power > 0 || is_one_of(after, u"瓦赫帕欧焦伏字比位") || after == u'\0' || !is_han(after)))
      break;
    // 2018十大人物: ten multiplies a single digit at most.
    if (small_power(c) == 1 && cursor.at >= 2 && is_ascii_digit(cursor.text[cursor.at - 2])) break;
    const int next = c == u'兆' ? 12 : std::max(small_power(c), big_power(c));
    if (next == 0 || (power > 0 && next < 4)) break;
    if (power >= 4 && !(next == 8 && power <= 7)) break;
    power += next;
    ++used;
  }
  return {power, used};
}

}  // namespace shuwen
