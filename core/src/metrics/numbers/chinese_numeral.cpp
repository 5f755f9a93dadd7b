#include "metrics/numbers/chinese_numeral.h"

#include <algorithm>
#include <string>

#include "metrics/numbers/digits.h"
#include "text/chars.h"

namespace shuwen {
namespace {

/// Longer runs of numerals are no numbers anybody reads.
constexpr std::uint32_t kLongest = 64;

constexpr std::u16string_view kCounted =
    u"个天年月周岁元块次人位名件只条张台家处场间户辆杯口句步分小公米斤吨秒日夜回趟遍本篇页层章种类项批代轮声"
    u"滴"
    u"勺碗瓶盏把根片颗粒度成倍段座幅支首盘株棵头匹艘架门道样起期届组队群对双套枚封份点眼手笔番亩里尺寸毛角平"
    u"晚";

int ten_to(int power) {
  int value = 1;
  while (power-- > 0)
    value *= 10;
  return value;
}

/// Reads a numeral from left to right, section by section: what stands before 万 and 亿. Lower and upper ends
/// differ only in 二三十, 三四百.
class Reader {
 public:
  Reader(std::u16string_view text, std::uint32_t at, std::uint32_t end)
      : text_(text), begin_(at), at_(at), end_(std::min(end, at + kLongest)) {}

  std::optional<Number> read() {
    number_.in_words = true;
    if (!positional()) {
      while (section() || power_alone()) {
        if (!big_powers()) break;
      }
    }
    if (at_ == begin_) return std::nullopt;
    number_.value = low_ + below_;
    if (number_.power == 0) number_.coefficient = number_.value;
    if (ranged_) number_.upper = high_ + below_high_;
    decimals();
    number_.span = {begin_, at_};
    return number_;
  }

 private:
  /// The digit `ahead`; 两 is one only at the beginning or before a power, else it is the ounce of 三十两.
  int digit(std::uint32_t ahead = 0) const {
    const char16_t c = peek(ahead);
    if (c == u'两' && at_ + ahead != begin_ && power_of(peek(ahead + 1)) == 0 && !is_pair(ahead)) return -1;
    return han_digit(c);
  }
  /// 一两|天, 一两|个: before what is counted it is one or two of them, no ounce.
  bool is_pair(std::uint32_t ahead) const {
    return at_ + ahead == begin_ + 1 && text_[begin_] == u'一' &&
           kCounted.find(peek(ahead + 1)) != kCounted.npos;
  }
  char16_t peek(std::uint32_t ahead = 0) const { return at_ + ahead < end_ ? text_[at_ + ahead] : u'\0'; }

  /// 二〇二〇, 一二三: digits in a row, at the beginning only, and not two that make a range.
  bool positional() {
    std::string digits;
    while (digit(static_cast<std::uint32_t>(digits.size())) >= 0)
      digits.push_back(static_cast<char>('0' + digit(static_cast<std::uint32_t>(digits.size()))));
    if (digits.size() < 2 || (digits.size() == 2 && makes_range(digits[0] - '0', digits[1] - '0') &&
                              !(peek(2) == u'点' && han_digit(peek(3)) >= 0)))
      return false;
    if (digits.size() == 2 && digits[0] == '0') return false;  // 零五: the zero says nothing
    const char16_t after = peek(static_cast<std::uint32_t>(digits.size()));
    if (small_power(after) > 0) digits.pop_back();  // the last belongs to a power: 零三百
    if (digits.size() < 2) return false;
    at_ += static_cast<std::uint32_t>(digits.size());
    number_.positional = true;
    below_ = Decimal::parse(digits).value_or(Decimal());
    big_powers();
    return true;
  }

  static bool makes_range(int a, int b) { return a > 0 && (b == a + 1 || (a == 3 && b == 5)); }

  /// What may stand before 万: thousands, hundreds, tens, ones, each at most once, falling.
  bool section() {
    const std::uint32_t start = at_;
    int low = 0;
    int high = 0;
    int last = 4;
    bool zero = false;
    // 两三万|一平米: what is between two ends of 万 is not told to the unit.
    if (ranged_ && last_big_ == 4) return false;
    while (at_ < end_) {
      const char16_t c = peek();
      if (joined_tens(c) > 0 && last > 1) {
        low += joined_tens(c), high += joined_tens(c);
        last = 1;
        ++at_;
        continue;
      }
      if (han_digit(c) == 0) {
        if (zero || (at_ != begin_ && digit(1) <= 0 && small_power(peek(1)) != 1 &&
                     joined_tens(peek(1)) == 0 && !(peek(1) == u'几' && power_of(peek(2)) > 0)))
          break;
        zero = true;
        ++at_;
        continue;
      }
      int first = digit();
      int second = first;
      std::uint32_t used = first > 0 ? 1 : 0;
      if (first > 0 && makes_range(first, digit(1)) && !ranged_) {
        second = digit(1);
        used = 2;
      }
      const bool vague = is_vague(c) && (at_ == begin_ ? power_of(peek(1)) > 0 : c == u'几' && last < 4);
      if (vague) first = second = 1, used = 1;
      const int power = small_power(peek(used));
      if (used == 0 && power == 0) break;
      if (used == 1 && !zero && at_ != begin_ && (last < 4 ? last : number_.power) > 1 &&
          begins_price_unit(text_, at_, end_))
        break;
      if (power >= last && (used == 0 || last < 4)) break;
      if (used == 0) {  // 十五, 一百十五; 百, 千 only at the beginning
        if (power > 1 && at_ != begin_) break;
        number_.bare_power = number_.bare_power || (power > 1 && at_ == begin_);
        first = second = 1;
      }
      number_.several = number_.several || vague;
      ranged_ = ranged_ || second != first;
      at_ += used;
      if (power > 0 && power < last) {
        low += first * ten_to(power), high += second * ten_to(power);
        last = power;
        zero = false;
        ++at_;
        continue;
      }
      // The ones; after a power without 零 they are tenths of it: 一百二, 两万三.
      const int tenth = last < 4 ? last : number_.power;
      const bool short_form = tenth > 1 && big() == 0 && !zero && !vague && at_ - used != begin_;
      if (short_form && last == 4) {
        below_ = Decimal(first).shifted(tenth - 1), below_high_ = Decimal(second).shifted(tenth - 1);
        return false;
      }
      const int scale = short_form ? ten_to(tenth - 1) : 1;
      low += first * scale, high += second * scale;
      break;
    }
    if (at_ == start) return false;
    below_ = Decimal(low), below_high_ = Decimal(high);
    return true;
  }

  /// 万, 亿 and, where no unit begins with it (兆瓦), 兆.
  int big(std::uint32_t ahead = 0) const {
    const char16_t c = peek(ahead);
    if (c != u'兆') return big_power(c);
    return !one_of(peek(ahead + 1), u"瓦赫帕欧焦伏字比位") ? 12 : 0;
  }

  static int power_of(char16_t c) { return std::max(small_power(c), big_power(c)); }

  /// 万, 亿 at the very beginning.
  bool power_alone() {
    if (at_ != begin_ || big_power(peek()) == 0) return false;
    number_.bare_power = true;
    below_ = below_high_ = Decimal(1);
    return true;
  }

  /// The 万 or 亿 after a section; false when there is none and the numeral ends.
  bool big_powers() {
    bool any = false;
    while (const int power = big()) {
      if (any && last_big_ == 4 && power == 4 && peek(1) == u'分' && peek(2) == u'之') {  // 一万万分之七
        low_ = low_.shifted(4), high_ = high_.shifted(4);
        number_.power = 8;
        ++at_;
        break;
      }
      if (any && !(last_big_ == 4 && power == 8)) break;  // 万亿, nothing else
      if (!any && last_big_ == 4 && power == 4) break;
      // 亿 multiplies all that came after the last 亿: 一千二百万亿, 三万五千亿.
      const bool carries = power == 8 && last_big_ == 4;
      number_.coefficient = carries ? since_ + below_ : below_;
      if (number_.positional) below_high_ = below_;
      if (carries) {
        low_ = low_ - since_ + (since_ + below_).shifted(8);
        high_ = high_ - since_high_ + (since_high_ + below_high_).shifted(8);
        since_ = since_high_ = Decimal();
        number_.power = any ? 12 : 8;
      } else {
        low_ = low_ + below_.shifted(power);
        high_ = high_ + below_high_.shifted(power);
        since_ = power == 4 ? below_.shifted(4) : Decimal();
        since_high_ = power == 4 ? below_high_.shifted(4) : Decimal();
        number_.power = power;
      }
      below_ = below_high_ = Decimal();
      last_big_ = power;
      any = true;
      ++at_;
    }
    return any;
  }

  /// 三点一四, 三点五万.
  void decimals() {
    if (peek() != u'点' || number_.several || ranged_) return;
    std::string places;
    while (true) {
      const char16_t c = peek(static_cast<std::uint32_t>(places.size()) + 1);
      if (han_digit(c) < 0 && !is_ascii_digit(c)) break;
      places.push_back(is_ascii_digit(c) ? static_cast<char>(c) : static_cast<char>('0' + han_digit(c)));
    }
    if (places.empty()) return;
    if (small_power(peek(static_cast<std::uint32_t>(places.size()) + 1)) == 1) return;  // 三点二十: the clock
    at_ += static_cast<std::uint32_t>(places.size()) + 1;
    number_.coefficient = number_.value + Decimal::parse("0." + places).value_or(Decimal());
    number_.power = 0;
    while (power_of(peek()) > 1) {
      number_.power += power_of(peek());
      ++at_;
    }
    number_.value = number_.coefficient.shifted(number_.power);
  }

  std::u16string_view text_;
  std::uint32_t begin_;
  std::uint32_t at_;
  std::uint32_t end_;
  Number number_;
  Decimal low_, high_;          // finished sections
  Decimal since_, since_high_;  // of those, what came after the last 亿
  Decimal below_, below_high_;  // the section that no power has followed yet
  int last_big_ = 0;
  bool ranged_ = false;
};

}  // namespace

bool begins_price_unit(std::u16string_view text, std::uint32_t at, std::uint32_t end) {
  return at + 1 < end && text[at] == u'一' && !one_of(text[at + 1], u"元块毛角分岁步") &&
         kCounted.find(text[at + 1]) != kCounted.npos;
}

std::optional<Number> lex_chinese(std::u16string_view text, std::uint32_t at, std::uint32_t end) {
  if (at >= end || !(begins_chinese(text[at]) || is_vague(text[at]))) return std::nullopt;
  return Reader(text, at, end).read();
}

}  // namespace shuwen
