#include "metrics/numbers/number.h"

#include <algorithm>

#include "metrics/numbers/chinese_numeral.h"
#include "metrics/numbers/digits.h"
#include "metrics/numbers/english_number.h"
#include "metrics/numbers/number_cursor.h"

namespace shuwen {
namespace {

/// 余, 多, 几, 来 after the digits or between them and a multiplier.
bool takes_more(NumberCursor& cursor, Number& number) {
  const char16_t c = cursor.peek();
  const char16_t after = cursor.peek(1);
  if (c == u'余' || c == u'多') {
    // 5多样: the 多 is the beginning of the next word.
    if (c == u'多' &&
        (after == u'样' || after == u'元' ? number.power == 0 && number.value < Decimal(10) : false))
      return false;
    if (c == u'余' && (after == u'额' || after == u'下')) return false;
    number.more = true;
    ++cursor.at;
    return true;
  }
  if (c == u'几' && number.power > 0) {
    number.more = true;
    ++cursor.at;
    return true;
  }
  // 十来个, 4700来件
  if (c == u'来' && number.value.shifted(-1).is_integer() &&
      (number.in_words ? is_han(after) && !one_of(after, u"自源到说看")
                       : one_of(after, u"件个人家户名次岁亩斤米吨块元天年里公辆台头只间座棵位"))) {
    number.about = true;
    ++cursor.at;
    return true;
  }
  return false;
}

void apply(Number& number, int power) {
  number.coefficient = number.value;
  number.value = number.value.shifted(power);
  if (number.upper) number.upper = number.upper->shifted(power);
  number.power += power;
}

/// The parts of 1亿2000万, 1万7千, 4亿5,000万 after the first: each below the power before it.
void lower_parts(NumberCursor& cursor, Number& number, int power) {
  while (power >= 2) {
    NumberCursor ahead = cursor;
    const bool zero = ahead.peek() == u'零' || (ahead.peek() == u'0' && is_ascii_digit(ahead.peek(1)));
    if (zero) ++ahead.at;
    if (!is_ascii_digit(ahead.peek()) && han_digit(ahead.peek()) <= 0) return;
    if (!zero && begins_price_unit(ahead.text, ahead.at, ahead.end)) return;
    // 两万两: the second is an ounce.
    if (ahead.peek() == u'两' && small_power(ahead.peek(1)) == 0 && big_power(ahead.peek(1)) == 0) return;
    std::optional<Decimal> part;
    int chinese_power = 0;
    int last_power = 0;  // of the part's last character: 3 for 四千
    if (is_ascii_digit(ahead.peek())) {
      part = lex_digits(ahead);
    } else if (const auto chinese = lex_chinese(ahead.text, ahead.at, ahead.end)) {
      if (chinese->several || chinese->upper) return;
      part = chinese->value;
      chinese_power = chinese->power;
      last_power = small_power(ahead.text[chinese->span.end - 1]);
      ahead.at = chinese->span.end;
    }
    if (!part) return;
    const auto [next, used] = chinese_power > 0 ? std::pair<int, std::uint32_t>{0, 0} : lex_multiplier(ahead);
    // 2千零30万: what follows multiplies both.
    if (zero && next > power && part->shifted(0) < Decimal(1).shifted(power)) {
      ahead.at += used;
      number.coefficient = number.value + *part;
      number.value = number.coefficient.shifted(next);
      number.power = next;
      cursor = ahead;
      return;
    }
    // 1亿8千余万, 1亿2000多万: the power goes on behind 余.
    const int big = big_power(ahead.peek(used + 1));
    const int outer = next < 4 && one_of(ahead.peek(used), u"余多") && big < power ? big : 0;
    const Decimal value = part->shifted(next + outer);
    if (!(value < Decimal(1).shifted(power)) ||
        (next + outer == 0 && chinese_power == 0 && (power > 4 || power < 3) && !zero))
      return;
    ahead.at += used;
    number.value = number.value + value;
    number.power = 0;
    if (outer > 0) {
      ahead.at += 2;
      number.more = true;
      cursor = ahead;
      return;
    }
    cursor = ahead;
    power = next > 0 ? next : last_power;
    if (power == 0) return;
  }
}

}  // namespace

std::optional<Number> lex_plain(NumberCursor& cursor) {
  Number number;
  const std::uint32_t begin = cursor.at;
  if (is_ascii_digit(cursor.peek()) || cursor.peek() == u'.') {
    const auto value = lex_digits(cursor);
    if (!value) return std::nullopt;
    number.value = number.coefficient = *value;
  } else {
    auto chinese = lex_chinese(cursor.text, cursor.at, cursor.end);
    if (!chinese) return std::nullopt;
    number = std::move(*chinese);
    cursor.at = number.span.end;
  }
  const bool more = takes_more(cursor, number);
  const auto [power, used] = lex_multiplier(cursor);
  if (power > 0 && (!number.in_words || more)) {
    number.coefficient = number.value;
    apply(number, power);
    cursor.at += used;
    if (!number.more) lower_parts(cursor, number, power);
    if (!number.more && !number.about) takes_more(cursor, number);
  } else if (number.in_words && number.power > 0 && !more && !number.upper) {  // 两三万|一平米
    lower_parts(cursor, number, number.power);
    if (!number.more) takes_more(cursor, number);
  }
  number.span = {begin, cursor.at};
  return number;
}

std::optional<Number> lex_number(std::u16string_view text, std::uint32_t at, std::uint32_t end) {
  NumberCursor cursor{text, at, end};
  const char16_t c = cursor.peek();
  if (c == u'半') {
    Number half;
    if (cursor.peek(1) == u'百' || (cursor.peek(1) == u'成' && !is_han(cursor.peek(2))) ||
        cursor.starts(u"半数")) {
      half.in_words = true;
      half.value = cursor.peek(1) == u'百'   ? Decimal(50)
                   : cursor.peek(1) == u'成' ? Decimal(5)
                                             : Decimal(5).shifted(-1);
      half.form = cursor.peek(1) == u'百'   ? NumberForm::plain
                  : cursor.peek(1) == u'成' ? NumberForm::percent
                                            : NumberForm::fraction;
      if (half.form == NumberForm::percent) half.unit = u"%";
      if (half.form == NumberForm::fraction) half.exact = u"1/2";
      half.span = {at, at + 2};
      return half;
    }
    half.value = half.coefficient = Decimal(5).shifted(-1);
    half.half = half.in_words = true;
    half.span = {at, at + 1};
    return half;
  }
  if (c == u'双') {  // no number by itself, but a numeral to be accounted for
    Number pair;
    pair.vague = pair.several = pair.in_words = true;
    pair.span = {at, at + 1};
    return pair;
  }
  if (cursor.starts(u"一半")) {
    Number half;
    half.form = NumberForm::fraction;
    half.value = Decimal(5).shifted(-1);
    half.in_words = true;
    half.exact = u"1/2";
    half.more = cursor.peek(2) == u'多' && (!is_han(cursor.peek(3)) || cursor.peek(3) == u'的');
    half.span = {at, at + (half.more ? 3U : 2U)};
    return half;
  }
  if (is_vague(c) && std::max(small_power(cursor.peek(1)), big_power(cursor.peek(1))) == 0) {
    Number vague;
    vague.vague = vague.several = vague.in_words = true;
    vague.span = {at, at + 1};
    return vague;
  }
  if (c == u'½' || c == u'¼' || c == u'¾') {
    Number part;
    part.form = NumberForm::fraction;
    part.value = Decimal(c == u'½' ? 5000 : c == u'¼' ? 2500 : 7500).shifted(-4);
    part.exact = c == u'½' ? u"1/2" : c == u'¼' ? u"1/4" : u"3/4";
    part.span = {at, at + 1};
    return part;
  }
  if (is_latin(c)) return lex_english(text, at, end);
  auto number = lex_plain(cursor);
  if (!number) return std::nullopt;
  if (!number->in_words && number->power == 0) {
    continue_english(text, end, *number);
    if (number->ordinal || number->power > 0 || number->span.end != cursor.at) return number;
  }
  if (!number->in_words && number->power == 0 && number->value.is_integer() && cursor.peek() == u' ' &&
      is_ascii_digit(cursor.peek(1))) {  // 1 4/3
    NumberCursor ahead{text, cursor.at + 1, end};
    auto part = lex_plain(ahead);
    if (part && ahead.peek() == u'/') {
      lex_parts(ahead, *part);
      if (part->form == NumberForm::fraction) {
        number->value = number->value + part->value;
        number->span.end = ahead.at;
        return number;
      }
    }
  }
  lex_parts(cursor, *number);
  return number;
}

}  // namespace shuwen
