// Amounts told in more than one unit, and digits behind a unit.
#include "metrics/numbers/digits.h"
#include "metrics/quantities/compound.h"
#include "metrics/quantities/quantity_lexer.h"
#include "text/chars.h"

namespace shuwen {
void QuantityLexer::name_smaller(const Part& first, Part& second) const {
  const std::uint32_t stop = second.span.end;
  if (first.unit.unit->canonical == u"英尺" && starts(stop, u" in") && !is_latin(peek(stop + 3))) {
    second.unit.unit = unit_named(u"inch");
    second.unit.span = {stop + 1, stop + 3};
    second.unit.end = second.span.end = stop + 3;
  } else if (first.unit.unit->canonical == u"美元" && second.number.value.is_integer() &&
             second.number.span.size() == 2 && !is_latin(peek(peek(stop) == u' ' ? stop + 1 : stop))) {
    second.unit.unit = unit_named(u"cents");
  }
}

void QuantityLexer::name_larger(Part& first) const {
  const Unit* unit = first.unit.unit;
  if (unit == nullptr || !first.unit.per.empty() || first.unit.half) return;
  const std::uint32_t at = first.span.end;
  const auto digit = [&](std::uint32_t offset) {
    return is_ascii_digit(peek(offset)) ? peek(offset) - u'0' : han_digit(peek(offset));
  };
  if (digit(at) < 0) return;
  if (unit->written == u"分") {
    const auto second = part(at);
    if (second && second->unit.unit != nullptr && second->unit.unit->canonical == u"秒")
      first.unit.unit = unit_named(u"分钟");
    return;
  }
  const bool money = unit->written == u"块";
  if (!money && unit->written != u"米") return;
  if (money && one_of(peek(at + 1), u"毛角分")) {
    first.unit.unit = unit_named(u"块钱");
    return;
  }
  std::uint32_t stop = at + 1;
  // 三块六七: 3.6 or 3.7
  const bool either = money && han_digit(peek(at)) > 0 && han_digit(peek(stop)) == digit(at) + 1;
  if (either || (!money && digit(stop) >= 0)) ++stop;
  const char16_t after = peek(stop);
  const bool ends = after == u'\0' || !(is_han(after) || is_latin(after) || is_ascii_digit(after)) ||
                    one_of(after, u"的一以左多到至高长宽深大");
  if (!ends || after == u'.' || digit(at) == 0) return;
  if (either) {
    first.number.upper = first.number.value + Decimal(digit(at) + 1).shifted(-1);
    first.number.value = first.number.value + Decimal(digit(at)).shifted(-1);
  }
  int places = 0;
  for (std::uint32_t offset = at; offset < stop; ++offset)
    places = places * 10 + digit(offset);
  if (!either)
    first.number.value = first.number.value + Decimal(places).shifted(-static_cast<int>(stop - at));
  first.number.power = 0;
  if (money) first.unit.unit = unit_named(u"块钱");
  first.unit.end = first.span.end = stop;
}

void QuantityLexer::read_split_seconds(Part& second) const {
  if (second.unit.unit == nullptr || second.unit.unit->canonical != u"秒") return;
  std::uint32_t stop = second.span.end;
  int digits = 0;
  for (; is_ascii_digit(peek(stop)) && stop - second.span.end < 4; ++stop)
    digits = digits * 10 + (peek(stop) - u'0');
  const std::uint32_t places = stop - second.span.end;
  if (places < 2 || places > 3 || peek(stop) == u'.' || is_latin(peek(stop))) return;
  second.number.value = second.number.value + Decimal(digits).shifted(-static_cast<int>(places));
  second.unit.end = second.span.end = stop;
}

bool QuantityLexer::compound(Part& first) const {
  // 47秒22夺冠; 每30秒50人 has another figure behind it.
  if (is_ascii_digit(peek(first.span.end)))
    if (const auto behind = part(first.span.end); behind && behind->unit.unit == nullptr)
      read_split_seconds(first);
  for (bool added = false;; added = true) {
    if (first.unit.unit == nullptr || first.number.several || first.number.upper || first.unit.half ||
        !first.unit.per.empty())
      return added;
    std::uint32_t at = first.span.end;
    const bool english = peek(at) == u' ' || starts(at, u" and ");
    if (starts(at, u" and "))
      at += 5;
    else if (one_of(peek(at), u"零又 "))
      ++at;
    const bool number =
        is_ascii_digit(peek(at)) || begins_chinese(peek(at)) || (english && is_latin(peek(at)));
    if (!number) return added;
    auto second = part(at);
    if (second && english && second->unit.unit == nullptr) name_smaller(first, *second);
    if (second) read_split_seconds(*second);
    if (!second || !add_smaller(first, *second)) return added;
  }
}

}  // namespace shuwen
