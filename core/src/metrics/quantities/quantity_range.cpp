// Two numbers that bound a range.
#include <utility>

#include "metrics/quantities/compound.h"
#include "metrics/quantities/currency_sign.h"
#include "metrics/quantities/quantity_lexer.h"
#include "metrics/sentences/clause_lexicon.h"
#include "metrics/sentences/english_lexicon.h"
#include "text/chars.h"

namespace shuwen {
Approximator QuantityLexer::behind(const Part& last) const {
  // 99元起, 3折起; 99元|起售: the least that is asked.
  const Unit* unit = last.unit.unit;
  if (unit != nullptr && peek(last.span.end) == u'起' &&
      (unit->unit_class == UnitClass::money || unit->written == u"折") &&
      !one_of(peek(last.span.end + 1), u"诉草因源伏飞身床初来到义重用点居")) {
    const bool verb = one_of(peek(last.span.end + 1), u"售卖拍租订投购批步付捐征");
    return {{last.span.end, last.span.end + (verb ? 0U : 1U)}, Approx::at_least};
  }
  return approximator_after(text_, last.span.end, end_, is_measured(last));
}

Approximator QuantityLexer::behind_range(const Part& last) const {
  const Approximator after = behind(last);
  return after.approx == Approx::more_than || (after.span.size() == 1 && text_[after.span.begin] == u'内')
             ? Approximator{}
             : after;
}

bool QuantityLexer::same_unit(const AttachedUnit& a, const AttachedUnit& b) {
  return a.unit != nullptr && b.unit != nullptr && a.unit->canonical == b.unit->canonical;
}

bool QuantityLexer::bounded(Quantity& quantity) const {
  const Approximator lower = behind(quantity.first);
  if (lower.approx != Approx::at_least && lower.approx != Approx::more_than) return false;
  if (!text_.substr(0, lower.span.end).ends_with(u"以上")) return false;
  std::uint32_t at = lower.span.end;
  if (one_of(peek(at), u"、,")) ++at;
  bool open = false;
  for (const std::u16string_view word : {u"不足", u"不满", u"未满", u"低于", u"不超过"}) {
    if (!starts(at, word)) continue;
    at += static_cast<std::uint32_t>(word.size());
    open = true;
    break;
  }
  auto second = part(at);
  if (!second || second->number.several) return false;
  Part low = quantity.first;
  if (!same_unit(low.unit, second->unit) && !share_smaller_unit(low, *second) &&
      !(quantity.first.unit.unit == nullptr && second->unit.unit == nullptr &&
        quantity.first.number.form == second->number.form && quantity.first.number.form != NumberForm::plain))
    return false;
  const Approximator upper = behind(*second);
  const bool closed = upper.approx == Approx::at_most || upper.approx == Approx::less_than;
  if (!open && !closed) return false;
  if (second->number.value < low.number.value) return false;
  quantity.first = std::move(low);
  quantity.second = std::move(*second);
  if (closed) quantity.second->span.end = upper.span.end;
  return true;
}

bool QuantityLexer::ranged(Quantity& quantity) const {
  const Part& first = quantity.first;
  if (first.number.several || first.number.upper || first.number.form == NumberForm::ratio || first.unit.half)
    return false;
  std::uint32_t at = first.span.end;
  for (const std::u16string_view note : {u"(含)", u"(不含)"})
    if (starts(at, note)) at += static_cast<std::uint32_t>(note.size());
  if (peek(at) == u' ' && one_of(peek(at + 1), u"-–—~至到") && !is_ascii_digit(peek(at + 2))) ++at;
  const char16_t sign = peek(at);
  std::uint32_t used = 1;
  const bool dash = one_of(sign, u"-–—~−～〜―─");
  if (dash)
    while (used < 2 && peek(at + used) == sign)
      ++used;
  if (used == 2 && first.number.in_words && first.unit.unit == nullptr) return false;  // 之一——四川
  const bool word = sign == u'至' || sign == u'到' || sign == u'或';
  const bool list = sign == u'、';
  if (!dash && !word && !list && !starts(at, u" to ") && !starts(at, u" and ") && !starts(at, u" or "))
    return false;
  const CurrencySign written = currency_before(text_, begin_, first.span.begin);
  const Unit* money = written.unit;
  const std::uint32_t opening = money != nullptr ? written.span.begin : first.span.begin;
  const bool english = starts(at, u" to ") || (starts(at, u" and ") && preceded_by(opening, u"between ")) ||
                       starts(at, u" or ");
  if (!dash && !word && !list && !english) return false;
  if (list && first.number.in_words && first.span.begin == begin_) return false;  // 一、二十条措施
  // from about 40 to 80 percent
  const Approximator led = english ? approximator_before(text_, begin_, opening) : Approximator{};
  const bool approximate = led.approx != Approx::none && !led.outside;
  if (english && preceded_by(approximate ? led.span.begin : opening, u"from ")) return false;
  if (english) used = starts(at, u" and ") ? 5 : 4;
  const bool from =
      sign == u'到' && begin_ < first.span.begin && one_of(text_[first.span.begin - 1], u"由从自");
  at += used;
  if (peek(at) == u' ') ++at;
  if (dash && is_minus(at) && peek(at) == u'-') return false;
  if (money != nullptr) at = past_sign(at, *money);
  auto second = part(at);
  if (second && money != nullptr) letter_behind(*second, true);  // 10-12m behind a sign
  if (!second || second->number.several || second->number.upper || second->number.vague) return false;
  name_larger(*second);
  if (word || dash) compound(*second);
  const bool whole =
      first.unit.unit != nullptr || first.number.power > 0 || Decimal(999) < first.number.value;
  if (english && tells_change(opening) && whole && first.number.value * Decimal(3) < second->number.value)
    return false;  // fell by 2 million to 1.4 billion
  // 减少2600人至12万人: by how much, and to what.
  if ((sign == u'至' || sign == u'到') && first.unit.unit != nullptr &&
      first.number.form == NumberForm::plain && first.number.value * Decimal(5) < second->number.value &&
      follows_change(opening))
    return false;
  if (from && !starts(second->span.end, u"不等")) return false;  // 由37条到9条 has two ends of a change
  const Part alone = first;
  // 缩短3分20秒至5分 has two ends of a change, too.
  if ((word || dash) && sign != u'或' && !same_unit(first.unit, second->unit) && !follows_change(opening))
    share_smaller_unit(quantity.first, *second);
  if (join(quantity, std::move(*second), list, word || english, english ? u'至' : sign)) return true;
  quantity.first = alone;
  return false;
}

bool QuantityLexer::follows_change(std::uint32_t at) const {
  if (at > begin_ && one_of(text_[at - 1], u"约近逾超了")) --at;
  return word_ending(text_.substr(begin_, at - begin_), kUp | kDown) > 1;
}

bool QuantityLexer::tells_change(std::uint32_t at) const {
  if (preceded_by(at, u"by ")) return true;
  if (at == begin_ || text_[at - 1] != u' ') return false;
  std::uint32_t begin = at - 1;
  while (begin > begin_ && is_latin(text_[begin - 1]))
    --begin;
  return (english::classes_of(lower_ascii(text_.substr(begin, at - 1 - begin))) & english::kTurn) != 0;
}

std::uint32_t QuantityLexer::past_sign(std::uint32_t at, const Unit& money) const {
  constexpr std::uint32_t kLongest = 4;  // US$
  for (std::uint32_t number = at + 1; number <= at + kLongest && number < end_; ++number) {
    if (!is_ascii_digit(text_[number])) continue;
    const CurrencySign sign = currency_before(text_, at, number);
    return sign.unit == &money && sign.span.begin == at ? number : at;
  }
  return at;
}

bool QuantityLexer::preceded_by(std::uint32_t at, std::u16string_view word) const {
  const std::u16string_view before = text_.substr(begin_, at - begin_);
  if (!before.ends_with(word)) {
    // `From 61` at the beginning of a sentence
    if (before.size() < word.size() ||
        !before.substr(before.size() - word.size() + 1).starts_with(word.substr(1)))
      return false;
    const char16_t first = before[before.size() - word.size()];
    return first + (u'a' - u'A') == word.front();
  }
  return true;
}

bool QuantityLexer::join(Quantity& quantity, Part second, bool list, bool word, char16_t sign) const {
  Part& first = quantity.first;
  const bool first_has = first.unit.unit != nullptr;
  const bool percent = first.number.form == NumberForm::percent || second.number.form == NumberForm::percent;
  if (percent && first.number.form != second.number.form) {
    // 三到四成 has its unit behind both; 三分之一到一半 is two.
    if (first_has || second.unit.unit != nullptr || first.number.form != NumberForm::plain ||
        second.number.value < Decimal(10) || first.number.value > Decimal(10))
      return false;
    first.number.value = first.number.value.shifted(1);
    first.number.form = NumberForm::percent;
    first.number.unit = second.number.unit;
  } else if (first_has && !same_unit(first.unit, second.unit)) {
    return false;
  }
  if (first.number.form == NumberForm::fraction || second.number.form == NumberForm::fraction) return false;
  if (!first_has && second.unit.unit == nullptr && second.number.form == NumberForm::plain && sign != u'~' &&
      word) {
    // 5到10 without a unit is a range, 3或5 too; 一到二 of an idiom is not.
    if (first.number.in_words && !is_latin(text_[first.span.begin])) return false;
  }
  const bool shared = share_power(first, second, list);
  if (list && !shared) {
    if (first_has || second.unit.unit == nullptr) return false;
    const Decimal step = second.number.value - first.number.value;
    // 三、五年 is as common a range as 三、四年.
    const bool words = first.number.in_words;
    const bool near = step == Decimal(1) || (words && step == Decimal(2) && first.number.value == Decimal(3));
    if (!near || first.number.value > Decimal(99) || words != second.number.in_words) return false;
  }
  // 1.2—1.5万: the multiplier is of both when the first number is below the second's own digits.
  if (!first_has && first.number.power == 0 && second.number.power > 0 &&
      !(second.number.coefficient < first.number.value))
    first.number.value = first.number.value.shifted(second.number.power);
  if (first.number.value == second.number.value && word) return false;
  // 零下4到1℃ has two signs only where both are written.
  if (second.number.value < first.number.value) {
    // 亏损-716万元至-1074万元
    if (second.number.value.is_negative() && first.number.value.is_negative() && sign == u'至') {
      const Span whole{first.span.begin, second.span.end};
      std::swap(first.number.value, second.number.value);
      quantity.second = std::move(second);
      quantity.second->span.end = whole.end;
      return true;
    }
    if (!(sign == u'或' || word)) return false;
    if (first_has || first.number.value.is_negative() || sign == u'到') return false;
    if (sign != u'或') return false;
  }
  const std::uint32_t stop = second.span.end;
  quantity.second = std::move(second);
  for (const std::u16string_view note : {u"(含)", u"(不含)"})
    if (starts(stop, note)) quantity.second->span.end = stop + static_cast<std::uint32_t>(note.size());
  return true;
}

bool QuantityLexer::share_power(Part& first, const Part& second, bool list) {
  if (!first.number.in_words || !second.number.in_words || first.unit.unit != nullptr ||
      first.number.span.size() != 1 || second.number.span.size() != 2)
    return false;
  for (const int power : {1, 2, 3}) {
    const Decimal digit = second.number.value.shifted(-power);
    if (!digit.is_integer() || !(digit < Decimal(10)) || !(first.number.value < digit)) continue;
    const bool next = digit - first.number.value == Decimal(1);
    if ((power == 1 && !list) || (list && !next)) return false;  // 三到五十
    first.number.value = first.number.value.shifted(power);
    return true;
  }
  return false;
}

}  // namespace shuwen
