// One number with its sign and unit.
#include <array>
#include <utility>

#include "metrics/quantities/currency_sign.h"
#include "metrics/quantities/quantity_lexer.h"
#include "text/chars.h"

namespace shuwen {
std::optional<Part> QuantityLexer::part(std::uint32_t at) const {
  std::uint32_t start = at;
  bool negative = false;
  if (starts(at, u"零下") || starts(at, u"摄氏零下")) {
    start += starts(at, u"零下") ? 2 : 4;
    negative = true;
  } else if (peek(at) == u'负' || is_minus(at)) {
    ++start;
    if (peek(start) == u' ') ++start;
    negative = true;
  } else {
    for (const std::u16string_view word : {u"minus ", u"negative "}) {
      if (!starts(at, word)) continue;
      start += static_cast<std::uint32_t>(word.size());
      negative = true;
    }
  }
  auto number = lex_number(text_, start, end_);
  if (!number || (negative && number->vague)) return std::nullopt;
  if (negative) {
    number->value = -number->value;
    number->coefficient = -number->coefficient;
  }
  Part result;
  result.number = std::move(*number);
  result.number.span.begin = at;
  result.unit = attach_unit(text_, result.number.span.end, end_, result.number);
  result.span = {at, result.unit.end};
  if (result.unit.unit != nullptr && result.unit.unit->unit_class == UnitClass::money) large_behind(result);
  letter_behind(result);
  code_behind(result);
  unit_of_list(result);
  return result;
}

void QuantityLexer::unit_of_list(Part& part) const {
  if (part.unit.unit != nullptr || part.number.in_words || part.number.power > 0 ||
      part.number.form != NumberForm::plain ||
      (part.number.span.begin > begin_ && is_latin(text_[part.number.span.begin - 1])))
    return;
  constexpr int kMost = 6;
  std::uint32_t at = part.number.span.end;
  int others = 0;
  for (; others < kMost && one_of(peek(at), u"/+×*x") && is_ascii_digit(peek(at + 1)); ++others) {
    ++at;
    while (is_ascii_digit(peek(at)) || (peek(at) == u'.' && is_ascii_digit(peek(at + 1))))
      ++at;
  }
  const Unit* unit = others > 0 ? unit_at(text_, at, end_) : nullptr;
  if (unit == nullptr || unit->unit_class == UnitClass::classifier || unit->unit_class == UnitClass::bound ||
      (others == 1 && (!is_latin(peek(at)) || (one_of(peek(at), u"GKT") && !is_latin(peek(at + 1))))))
    return;  // Note 10+5G版
  part.unit.unit = unit;
  part.unit.span = {at, at + static_cast<std::uint32_t>(unit->written.size())};
}

bool QuantityLexer::counts_millions(std::uint32_t at) const {
  if (peek(at) != u' ') return false;
  std::uint32_t end = ++at;
  while (is_latin(peek(end)))
    ++end;
  const std::u16string_view word = text_.substr(at, end - at);
  if (word == u"people") return true;
  constexpr std::size_t kShortest = 5;
  return word.size() >= kShortest && word.ends_with(u's') && word[0] >= u'a' && word != u"across";
}

void QuantityLexer::letter_behind(Part& part, bool money) const {
  const std::uint32_t at = part.number.span.end;
  static constexpr std::array<std::pair<char16_t, int>, 7> kLetters = {
      {{u'm', 6}, {u'M', 6}, {u'k', 3}, {u'K', 3}, {u'b', 9}, {u'B', 9}, {u'T', 12}}};
  if (!is_latin(peek(at)) || part.number.in_words || part.number.power > 0 || is_latin(peek(at + 1)) ||
      is_ascii_digit(peek(at + 1)))
    return;
  money = money || currency_before(text_, begin_, part.number.span.begin).unit != nullptr;
  if (!money && !(peek(at) == u'm' && counts_millions(at + 1))) return;
  for (const auto& [letter, power] : kLetters) {
    if (peek(at) != letter) continue;
    part.number.coefficient = part.number.value;
    part.number.value = part.number.value.shifted(power);
    part.number.power = power;
    part.unit = {};
    part.number.span.end = part.unit.end = part.span.end = at + 1;
    part.unit.span = {at + 1, at + 1};
    const Unit* unit = money ? nullptr : unit_at(text_, at + 2, end_);  // 1.2m tonnes
    if (unit == nullptr || unit->unit_class != UnitClass::measure) return;
    part.unit.unit = unit;
    part.unit.span = {at + 2, at + 2 + static_cast<std::uint32_t>(unit->written.size())};
    part.unit.end = part.span.end = part.unit.span.end;
    return;
  }
}

void QuantityLexer::code_behind(Part& part) const {
  if (part.unit.unit != nullptr || part.number.in_words) return;
  const std::uint32_t at = part.number.span.end + (peek(part.number.span.end) == u' ' ? 1 : 0);
  if (peek(at) != u'M' || at + 4 > end_ || is_latin(peek(at + 4))) return;
  const Unit* unit = unit_named(text_.substr(at + 1, 3));
  if (unit == nullptr || unit->unit_class != UnitClass::money || !is_latin(peek(at + 3))) return;
  part.number.value = part.number.value.shifted(6);
  part.number.power += 6;
  part.unit.unit = unit;
  part.unit.span = {at + 1, at + 4};
  part.unit.end = part.span.end = at + 4;
}

void QuantityLexer::large_behind(Part& part) const {
  for (const auto& [word, power] :
       {std::pair<std::u16string_view, int>{u" million", 6}, {u" billion", 9}, {u" trillion", 12}}) {
    const auto stop = part.span.end + static_cast<std::uint32_t>(word.size());
    if (!starts(part.span.end, word) || is_latin(peek(stop))) continue;
    part.number.value = part.number.value.shifted(power);
    part.span.end = part.unit.end = stop;
    return;
  }
}

bool QuantityLexer::is_minus(std::uint32_t at) const {
  const char16_t c = peek(at);
  if (c != u'-' && c != u'−') return false;
  const bool begins = at == begin_ && peek(at + 1) == u' ' && is_ascii_digit(peek(at + 2));
  if (!begins && !is_ascii_digit(peek(at + 1)) && peek(at + 1) != u'.') return false;
  if (at == 0) return true;
  const char16_t before = text_[at - 1];
  if (before == u' ' && at >= 2 && is_ascii_digit(text_[at - 2])) return false;
  return !is_ascii_digit(before) && !is_latin(before) && !one_of(before, u"-−)%号月日年℃/");
}

bool QuantityLexer::is_measured(const Part& part) {
  return part.unit.unit != nullptr && (part.unit.unit->unit_class == UnitClass::measure ||
                                       part.unit.unit->unit_class == UnitClass::money ||
                                       part.unit.unit->unit_class == UnitClass::multiple);
}

}  // namespace shuwen
