#include <string>

#include "metrics/numbers/digits.h"
#include "metrics/numbers/number_cursor.h"
#include "text/chars.h"

namespace shuwen {
namespace {

Number as_fraction(Number top, const Number& bottom) {
  top.form = NumberForm::fraction;
  const std::string exact = top.value.text() + "/" + bottom.value.text();
  top.exact = std::u16string(exact.begin(), exact.end());
  top.value = quotient(top.value, bottom.value).value_or(Decimal());
  top.power = 0;
  return top;
}

/// X分之Y, with 百分之 and 千分之 as percentages. `cursor` stands at 分之.
std::optional<Number> parts_of(NumberCursor& cursor, const Number& bottom) {
  NumberCursor ahead = cursor;
  ahead.at += 2;
  const bool negative = ahead.peek() == u'负' || ahead.peek() == u'-';
  if (negative) ++ahead.at;
  auto top = lex_plain(ahead);
  if (!top) return std::nullopt;
  if (!top->in_words && one_of(ahead.peek(ahead.peek() == u' ' ? 1 : 0), u"kK")) {  // 百分之15k
    ahead.at += ahead.peek() == u' ' ? 2 : 1;
    top->value = top->value.shifted(3);
  }
  if (negative) top->value = -top->value;
  const Decimal base = bottom.value;
  // 百分之三 is three percent; 一百分之三 is a fraction as any other.
  if (bottom.in_words && bottom.span.size() == 1 && (base == Decimal(100) || base == Decimal(1000))) {
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
bool lex_tenths(NumberCursor& cursor, Number& number) {
  if (cursor.peek() != u'成' || number.several || number.power > 0 || number.value > Decimal(10) ||
      number.value < Decimal(1))
    return false;
  static constexpr std::u16string_view kWords =
      u"为员立功本果绩都长年品交就型份套人语分效天名熟因千吉器像家败亲形见灾色败批虫荫事";
  const char16_t after = cursor.peek(1);
  // 逾七成为: 成 is the unit where an approximation stands before the number.
  const bool approximated = after == u'为' && number.span.begin > 0 && number.span.begin < cursor.at &&
                            one_of(cursor.text[number.span.begin - 1], u"逾近超过约占达足到");
  // 两成|人每天锻炼, not 两张|成人票.
  const bool people = after == u'人' && Decimal(1) < number.value &&
                      !one_of(cursor.peek(2), u"票用教高礼大考纸仪型组体员士才");
  if (kWords.find(after) != kWords.npos && after != u'\0' && !approximated && !people) return false;
  ++cursor.at;
  const auto tenth = [](const Decimal& value) { return value.shifted(1); };
  number.value = tenth(number.value);
  if (number.upper) number.upper = tenth(*number.upper);
  if (han_digit(cursor.peek()) > 0 && han_digit(cursor.peek(1)) < 0 && small_power(cursor.peek(1)) == 0) {
    number.value = number.value + Decimal(han_digit(cursor.peek()));
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

/// 1/3, 16/5: below one, or a few small parts above it; 10/23 is a date.
bool is_share(const Decimal& top, const Decimal& bottom) {
  return top < bottom || (bottom < Decimal(10) && bottom > Decimal(1) && top < Decimal(100));
}

/// 2-1|逆转, 77比73|获胜, 3比0|的比分: how a match ended.
bool tells_outcome(const NumberCursor& ahead) {
  if (ahead.starts(u"的比分") || ahead.starts(u"的总比分")) return true;
  if (one_of(ahead.peek(), u"胜负败赢")) return true;
  return one_of(ahead.peek(), u"逆战击险力大小完横轻淘取领落获惜不") &&
         one_of(ahead.peek(1), u"转胜平败克扫汰取先后敌");
}

/// defeated them |6-4, a |2-1 win: a range would rise.
bool is_english_score(const NumberCursor& cursor, const Number& first, const Number& second,
                      const NumberCursor& ahead) {
  const std::uint32_t begin = first.span.begin;
  if (begin < 2 || cursor.text[begin - 1] != u' ') return false;
  const char16_t before = cursor.text[begin - 2];
  if (!is_latin(before) && before != u',') return false;
  if (is_latin(ahead.peek()) || ahead.peek() == u'-' || ahead.peek() == u'%') return false;
  return second.span.size() <= first.span.size() && second.value <= first.value && !first.in_words;
}

/// 1∶4, 3比2, 1:2:3 and 1/3 after `first`; 2-1|逆转, the score of a match.
void lex_ratio(NumberCursor& cursor, Number& first) {
  const char16_t sign = cursor.peek();
  const bool colon = sign == u':' || sign == u'∶';
  const bool dash = sign == u'-' && first.span.size() <= 3;
  if (!(colon || dash || sign == u'比' || sign == u'/') || first.several || first.upper || first.power > 0)
    return;
  NumberCursor ahead = cursor;
  ++ahead.at;
  if (!is_ascii_digit(ahead.peek()) && !(sign == u'比' && first.in_words && han_digit(ahead.peek()) > 0))
    return;
  auto second = lex_plain(ahead);
  if (!second || second->several || second->power > 0 || (sign == u'/' && second->value.is_zero())) return;
  const bool names_score = cursor.text.substr(0, first.span.begin).ends_with(u"比分");
  const bool score =
      names_score || tells_outcome(ahead) || (dash && is_english_score(cursor, first, *second, ahead));
  if (dash && !score) return;
  if (sign == u'/') {
    if (!first.value.is_integer() || !second->value.is_integer() || is_ascii_digit(ahead.peek()) ||
        ahead.peek() == u'/' || !is_share(first.value, second->value) || is_latin(ahead.peek()))
      return;  // 12/16GB: there are both
    const Span span{first.span.begin, ahead.at};
    first = as_fraction(std::move(first), *second);
    first.span = span;
  } else {
    if (sign == u':' && second->span.size() == 2 && first.span.size() <= 2 && !colon) return;
    std::string exact = first.value.text() + ":" + second->value.text();
    const auto share = quotient(first.value, second->value);
    first.form = NumberForm::ratio;
    first.value = share.value_or(Decimal());
    if (!share || score) first.several = true;  // 3:0 tells of no share, a score of none
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

std::optional<Decimal> quotient(const Decimal& a, const Decimal& b) {
  auto rough = divide(a, b, 4);
  if (!rough) return rough;
  const Decimal size = rough->is_negative() ? -*rough : *rough;
  if (!(size < Decimal(1))) return divide(a, b, 12);
  int places = 4;
  Decimal floor = Decimal(1).shifted(-1);
  for (auto fine = divide(a, b, 24); fine && !fine->is_zero() && places < 20;
       ++places, floor = floor.shifted(-1))
    if (!((fine->is_negative() ? -*fine : *fine) < floor)) break;
  return divide(a, b, places);
}

void lex_parts(NumberCursor& cursor, Number& number) {
  const std::uint32_t begin = number.span.begin;
  if (cursor.starts(u"分之") && !number.several) {
    if (auto part = parts_of(cursor, number)) {
      number = std::move(*part);
      number.span = {begin, cursor.at};
      return;
    }
  }
  if (cursor.peek() == u'又') {  // 四又三分之一
    NumberCursor ahead = cursor;
    ++ahead.at;
    if (const auto bottom = lex_plain(ahead); bottom && ahead.starts(u"分之")) {
      if (const auto part = parts_of(ahead, *bottom); part && part->form == NumberForm::fraction) {
        const auto slash = part->exact.find(u'/');
        const std::string top(part->exact.begin(), part->exact.begin() + static_cast<std::ptrdiff_t>(slash));
        number.value = number.value +
                       divide(Decimal::parse(top).value_or(Decimal()), bottom->value, 12).value_or(Decimal());
        cursor = ahead;
      }
    }
  }
  number.span = {begin, cursor.at};
  if (!lex_tenths(cursor, number)) lex_ratio(cursor, number);
  number.span = {begin, cursor.at};
}

}  // namespace shuwen
