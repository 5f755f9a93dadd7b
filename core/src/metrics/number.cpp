#include "metrics/number.h"

#include <algorithm>

#include "metrics/chinese_numeral.h"
#include "metrics/digits.h"

namespace shuwen {
namespace {

/// Longer runs of digits are identifiers; they are read to their end but have no value.
constexpr std::size_t kLongestDigits = 40;

struct Cursor {
  std::u16string_view text;
  std::uint32_t at;
  std::uint32_t end;
  char16_t peek(std::uint32_t ahead = 0) const { return at + ahead < end ? text[at + ahead] : u'\0'; }
  bool starts(std::u16string_view word, std::uint32_t ahead = 0) const {
    return at + ahead + word.size() <= end && text.substr(at + ahead, word.size()) == word;
  }
};

/// A multiplier after digits: 十, 百, 千, 万, 亿 and 千万, 百万, 万亿 …; its power and length. 千 and 兆 that
/// belong to a unit (千米, 兆瓦) are left to it.
std::pair<int, std::uint32_t> multiplier(const Cursor& cursor) {
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
    const int next = c == u'兆' ? 12 : std::max(small_power(c), big_power(c));
    if (next == 0 || (power > 0 && next < 4)) break;
    if (power >= 4 && !(next == 8 && power <= 7)) break;
    power += next;
    ++used;
  }
  return {power, used};
}

/// `1,234,567`: a comma before exactly three digits, after one to three.
bool groups_here(const Cursor& cursor, std::size_t digits_before, bool grouped) {
  if (digits_before == 0 || (!grouped && digits_before > 3)) return false;
  for (std::uint32_t i = 1; i <= 3; ++i)
    if (!is_ascii_digit(cursor.peek(i))) return false;
  return !is_ascii_digit(cursor.peek(4));
}

/// Digits with grouping and decimals; `at` moves behind them.
std::optional<Decimal> lex_digits(Cursor& cursor) {
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
  if (written.empty() && cursor.peek() != u'.') return std::nullopt;
  if (cursor.peek() == u'.' && is_ascii_digit(cursor.peek(1))) {
    if (written.empty()) written = "0";
    written.push_back('.');
    ++cursor.at;
    while (is_ascii_digit(cursor.peek())) {
      if (written.size() < kLongestDigits) written.push_back(static_cast<char>(cursor.peek()));
      ++cursor.at;
    }
  }
  return Decimal::parse(written);
}

/// 余, 多, 几, 来 after the digits or between them and a multiplier.
bool takes_more(Cursor& cursor, Number& number) {
  const char16_t c = cursor.peek();
  const char16_t after = cursor.peek(1);
  if (c == u'余' || c == u'多') {
    // 5多样: the 多 is the beginning of the next word.
    if (c == u'多' &&
        (after == u'样' || after == u'元' ? number.power == 0 && number.value < Decimal(10) : false))
      return false;
    if (c == u'余' && (after == u'额' || after == u'下' || after == u'款')) return false;
    number.more = true;
    ++cursor.at;
    return true;
  }
  if (c == u'几' && number.power > 0) {
    number.more = true;
    ++cursor.at;
    return true;
  }
  if (c == u'来' && number.in_words && number.value.shifted(-1).is_integer() &&
      (is_han(after) && after != u'自' && after != u'源' && after != u'到' && after != u'说' &&
       after != u'看')) {
    number.about = true;
    ++cursor.at;
    return true;
  }
  return false;
}

void apply(Number& number, int power) {
  number.coefficient = number.power > 0 ? number.value : number.value;
  number.value = number.value.shifted(power);
  if (number.upper) number.upper = number.upper->shifted(power);
  number.power += power;
}

/// The parts of 1亿2000万, 1万7千, 4亿5,000万 after the first: each below the power before it.
void lower_parts(Cursor& cursor, Number& number, int power) {
  while (power >= 3 && (is_ascii_digit(cursor.peek()) || chinese_digit(cursor.peek()) > 0)) {
    Cursor ahead = cursor;
    std::optional<Decimal> part;
    int chinese_power = 0;
    if (is_ascii_digit(ahead.peek())) {
      part = lex_digits(ahead);
    } else if (const auto chinese = lex_chinese(ahead.text, ahead.at, ahead.end)) {
      if (chinese->several || chinese->upper) return;
      part = chinese->value;
      chinese_power = chinese->power;
      ahead.at = chinese->span.end;
    }
    if (!part) return;
    const auto [next, used] = chinese_power > 0 ? std::pair<int, std::uint32_t>{0, 0} : multiplier(ahead);
    const Decimal value = part->shifted(next);
    if (!(value < Decimal(1).shifted(power)) || (next == 0 && chinese_power == 0 && power > 4)) return;
    ahead.at += used;
    number.value = number.value + value;
    number.power = 0;
    cursor = ahead;
    power = next;
    if (next == 0) return;
  }
}

/// A Chinese or Arabic number with its multipliers, nothing else.
std::optional<Number> lex_plain(Cursor& cursor) {
  Number number;
  const std::uint32_t begin = cursor.at;
  if (is_ascii_digit(cursor.peek())) {
    const auto value = lex_digits(cursor);
    if (!value) return std::nullopt;
    number.value = number.coefficient = *value;
  } else {
    auto chinese = lex_chinese(cursor.text, cursor.at, cursor.end);
    if (!chinese) return std::nullopt;
    number = std::move(*chinese);
    cursor.at = number.span.end;
  }
  const Cursor before = cursor;
  const bool more = takes_more(cursor, number);
  const auto [power, used] = multiplier(cursor);
  if (power > 0 && (!number.in_words || more)) {
    number.coefficient = number.value;
    apply(number, power);
    cursor.at += used;
    if (!number.more) lower_parts(cursor, number, power);
    if (!number.more && !number.about) takes_more(cursor, number);
  } else if (more && !number.in_words && number.about) {
    cursor = before;
  } else if (number.in_words && number.power > 0 && !more) {
    lower_parts(cursor, number, number.power);
    if (!number.more) takes_more(cursor, number);
  }
  number.span = {begin, cursor.at};
  return number;
}

Number as_fraction(Number top, const Number& bottom) {
  top.form = NumberForm::fraction;
  const std::string exact = top.value.text() + "/" + bottom.value.text();
  top.exact = std::u16string(exact.begin(), exact.end());
  top.value = divide(top.value, bottom.value, 4).value_or(Decimal());
  top.power = 0;
  return top;
}

/// X分之Y, with 百分之 and 千分之 as percentages. `cursor` stands at 分之.
std::optional<Number> parts_of(Cursor& cursor, const Number& bottom) {
  Cursor ahead = cursor;
  ahead.at += 2;
  const bool negative = ahead.peek() == u'负' || ahead.peek() == u'-';
  if (negative) ++ahead.at;
  auto top = lex_plain(ahead);
  if (!top) return std::nullopt;
  if (negative) top->value = -top->value;
  const Decimal base = bottom.value;
  if (bottom.in_words && (base == Decimal(100) || base == Decimal(1000))) {
    top->form = NumberForm::percent;
    top->unit = base == Decimal(100) ? u"%" : u"‰";
  } else {
    if (top->several || base.is_zero()) return std::nullopt;
    top = as_fraction(std::move(*top), bottom);
  }
  top->in_words = bottom.in_words;
  cursor = ahead;
  return top;
}

/// 八成, 八成五, 七成半, 三四成; not 成立, 成本.
bool lex_tenths(Cursor& cursor, Number& number) {
  if (cursor.peek() != u'成' || number.several || !number.value.is_integer() || number.value > Decimal(10) ||
      number.value < Decimal(1))
    return false;
  static constexpr std::u16string_view kWords =
      u"为员立功本果绩都长年品交就型份套人语分效天名熟因千吉器像家败亲形见灾色败批虫荫事";
  const char16_t after = cursor.peek(1);
  if (kWords.find(after) != kWords.npos && after != u'\0') {
    if (!(after == u'人' || after == u'本')) return false;
    return false;
  }
  ++cursor.at;
  const auto tenth = [](const Decimal& value) { return value.shifted(1); };
  number.value = tenth(number.value);
  if (number.upper) number.upper = tenth(*number.upper);
  if (chinese_digit(cursor.peek()) > 0 && chinese_digit(cursor.peek(1)) < 0 &&
      small_power(cursor.peek(1)) == 0) {
    number.value = number.value + Decimal(chinese_digit(cursor.peek()));
    ++cursor.at;
  } else if (cursor.peek() == u'半') {
    number.value = number.value + Decimal(5);
    ++cursor.at;
  }
  number.form = NumberForm::percent;
  number.unit = u"%";
  if (cursor.peek() == u'多' || cursor.peek() == u'余') {
    number.more = true;
    ++cursor.at;
  }
  return true;
}

/// 1∶4, 3比2, 1:2:3 and 1/3 after `first`.
void lex_ratio(Cursor& cursor, Number& first) {
  const char16_t sign = cursor.peek();
  const bool colon = sign == u':' || sign == u'∶';
  if (!(colon || sign == u'比' || sign == u'/') || first.several || first.upper || first.power > 0) return;
  Cursor ahead = cursor;
  ++ahead.at;
  if (!is_ascii_digit(ahead.peek()) && !(sign == u'比' && first.in_words && chinese_digit(ahead.peek()) > 0))
    return;
  auto second = lex_plain(ahead);
  if (!second || second->several || second->value.is_zero() || second->power > 0) return;
  if (sign == u'/') {
    if (!first.value.is_integer() || !second->value.is_integer() || is_ascii_digit(ahead.peek()) ||
        ahead.peek() == u'/' || first.value > second->value)
      return;
    const Span span{first.span.begin, ahead.at};
    first = as_fraction(std::move(first), *second);
    first.span = span;
  } else {
    if (sign == u':' && second->span.size() == 2 && first.span.size() <= 2 && !colon) return;
    std::string exact = first.value.text() + ":" + second->value.text();
    const auto share = divide(first.value, second->value, 4);
    first.form = NumberForm::ratio;
    first.value = share.value_or(Decimal());
    const char16_t again = ahead.peek();
    if ((again == sign) && is_ascii_digit(ahead.peek(1))) {
      ++ahead.at;
      if (const auto third = lex_plain(ahead)) {
        exact += ":" + third->value.text();
        first.several = true;
      }
    }
    first.exact = std::u16string(exact.begin(), exact.end());
  }
  cursor = ahead;
}

}  // namespace

std::optional<Number> lex_number(std::u16string_view text, std::uint32_t at, std::uint32_t end) {
  Cursor cursor{text, at, end};
  const char16_t c = cursor.peek();
  if (c == u'半') {
    Number half;
    half.value = half.coefficient = Decimal(5).shifted(-1);
    half.half = half.in_words = true;
    half.span = {at, at + 1};
    return half;
  }
  if (cursor.starts(u"一半")) {
    Number half;
    half.form = NumberForm::fraction;
    half.value = Decimal(5).shifted(-1);
    half.in_words = true;
    half.exact = u"1/2";
    half.span = {at, at + 2};
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
  auto number = lex_plain(cursor);
  if (!number) return std::nullopt;
  if (cursor.starts(u"分之") && !number->several) {
    if (auto part = parts_of(cursor, *number)) {
      part->span = {at, cursor.at};
      return part;
    }
  }
  if (cursor.starts(u"又")) {  // 四又三分之一
    Cursor ahead = cursor;
    ++ahead.at;
    if (const auto bottom = lex_plain(ahead); bottom && ahead.starts(u"分之")) {
      if (const auto part = parts_of(ahead, *bottom); part && part->form == NumberForm::fraction) {
        number->value = number->value + part->value;
        cursor = ahead;
      }
    }
  }
  number->span = {at, cursor.at};
  if (!lex_tenths(cursor, *number)) lex_ratio(cursor, *number);
  number->span = {at, cursor.at};
  return number;
}

}  // namespace shuwen
