#include "metrics/quantity.h"

#include <array>
#include <utility>

#include "metrics/compound.h"
#include "metrics/currency_sign.h"
#include "metrics/digits.h"
#include "text/chars.h"

namespace shuwen {
namespace {

bool one_of(char16_t c, std::u16string_view set) {
  return set.find(c) != set.npos;
}

class Lexer {
 public:
  Lexer(std::u16string_view text, std::uint32_t begin, std::uint32_t end)
      : text_(text), begin_(begin), end_(end) {}

  std::optional<Quantity> read(std::uint32_t at) {
    auto first = part(at);
    if (!first) return std::nullopt;
    name_larger(*first);
    Quantity quantity;
    quantity.first = std::move(*first);
    if (!bounded(quantity) && !ranged(quantity)) compound(quantity);
    const Part& last = quantity.second ? *quantity.second : quantity.first;
    quantity.span = {at, last.span.end};
    quantity.number = {quantity.first.number.span.begin, last.number.span.end};
    if (quantity.after.span.empty() && !quantity.second) quantity.after = behind(last);
    if (quantity.second && quantity.after.span.empty()) quantity.after = behind_range(last);
    if (!quantity.after.span.empty()) quantity.span.end = quantity.after.span.end;
    return quantity;
  }

 private:
  char16_t peek(std::uint32_t at) const { return at < end_ ? text_[at] : u'\0'; }
  bool starts(std::uint32_t at, std::u16string_view word) const {
    return at + word.size() <= end_ && text_.substr(at, word.size()) == word;
  }

  /// A number with its sign and unit.
  std::optional<Part> part(std::uint32_t at) const {
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
    return result;
  }

  /// US$30m, ¥5k: behind a currency's sign the letter multiplies.
  void letter_behind(Part& part) const {
    const std::uint32_t at = part.number.span.end;
    static constexpr std::array<std::pair<char16_t, int>, 7> kLetters = {
        {{u'm', 6}, {u'M', 6}, {u'k', 3}, {u'K', 3}, {u'b', 9}, {u'B', 9}, {u'T', 12}}};
    if (part.number.in_words || part.number.power > 0 || is_latin(peek(at + 1)) ||
        is_ascii_digit(peek(at + 1)) ||
        currency_before(text_, begin_, part.number.span.begin).unit == nullptr)
      return;
    for (const auto& [letter, power] : kLetters) {
      if (peek(at) != letter) continue;
      part.number.coefficient = part.number.value;
      part.number.value = part.number.value.shifted(power);
      part.number.power = power;
      part.unit = {};
      part.number.span.end = part.unit.end = part.span.end = at + 1;
      part.unit.span = {at + 1, at + 1};
      return;
    }
  }

  /// 30 MUSD: millions of a currency's code.
  void code_behind(Part& part) const {
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

  /// 75 USD million: the multiplier behind the currency.
  void large_behind(Part& part) const {
    for (const auto& [word, power] :
         {std::pair<std::u16string_view, int>{u" million", 6}, {u" billion", 9}, {u" trillion", 12}}) {
      const auto stop = part.span.end + static_cast<std::uint32_t>(word.size());
      if (!starts(part.span.end, word) || is_latin(peek(stop))) continue;
      part.number.value = part.number.value.shifted(power);
      part.span.end = part.unit.end = stop;
      return;
    }
  }

  /// A hyphen that is a sign: no digit, letter or bracketed part of a name before it.
  bool is_minus(std::uint32_t at) const {
    const char16_t c = peek(at);
    if (c != u'-' && c != u'−') return false;
    const bool begins = at == begin_ && peek(at + 1) == u' ' && is_ascii_digit(peek(at + 2));
    if (!begins && !is_ascii_digit(peek(at + 1)) && peek(at + 1) != u'.') return false;
    if (at == begin_ || at == 0) return true;
    const char16_t before = text_[at - 1];
    if (before == u' ' && at >= 2 && is_ascii_digit(text_[at - 2])) return false;
    return !is_ascii_digit(before) && !is_latin(before) && !one_of(before, u"-−)%号月日年℃/");
  }

  Approximator behind(const Part& last) const {
    return approximator_after(text_, last.span.end, end_, is_measured(last));
  }
  Approximator behind_range(const Part& last) const {
    const Approximator after = behind(last);
    return after.approx == Approx::more_than || (after.span.size() == 1 && text_[after.span.begin] == u'内')
               ? Approximator{}
               : after;
  }
  static bool is_measured(const Part& part) {
    return part.unit.unit != nullptr && (part.unit.unit->unit_class == UnitClass::measure ||
                                         part.unit.unit->unit_class == UnitClass::money ||
                                         part.unit.unit->unit_class == UnitClass::multiple);
  }

  static bool same_unit(const AttachedUnit& a, const AttachedUnit& b) {
    return a.unit != nullptr && b.unit != nullptr && a.unit->canonical == b.unit->canonical;
  }

  /// 50元以上200元以下; 500元以上不足1000元.
  bool bounded(Quantity& quantity) const {
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
    if (!same_unit(quantity.first.unit, second->unit) &&
        !(quantity.first.unit.unit == nullptr && second->unit.unit == nullptr &&
          quantity.first.number.form == second->number.form &&
          quantity.first.number.form != NumberForm::plain))
      return false;
    const Approximator upper = behind(*second);
    const bool closed = upper.approx == Approx::at_most || upper.approx == Approx::less_than;
    if (!open && !closed) return false;
    if (second->number.value < quantity.first.number.value) return false;
    quantity.second = std::move(*second);
    if (closed) quantity.second->span.end = upper.span.end;
    return true;
  }

  /// 3—5天, 5%至5.25%, 1.2—1.5万, 2、3级.
  bool ranged(Quantity& quantity) const {
    const Part& first = quantity.first;
    if (first.number.several || first.number.upper || first.number.form == NumberForm::ratio ||
        first.unit.half)
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
    const bool word = sign == u'至' || sign == u'到' || sign == u'或';
    const bool list = sign == u'、';
    const bool english = starts(at, u" to ") ||
                         (starts(at, u" and ") && preceded_by(first.span.begin, u"between ")) ||
                         starts(at, u" or ");
    if (!dash && !word && !list && !english) return false;
    if (list && first.number.in_words && first.span.begin == begin_) return false;  // 一、二十条措施
    if (english && preceded_by(first.span.begin, u"from ")) return false;
    if (english) used = starts(at, u" and ") ? 5 : 4;
    const bool from =
        sign == u'到' && begin_ < first.span.begin && one_of(text_[first.span.begin - 1], u"由从自");
    at += used;
    if (peek(at) == u' ') ++at;
    if (dash && is_minus(at) && peek(at) == u'-') return false;
    auto second = part(at);
    if (!second || second->number.several || second->number.upper || second->number.vague) return false;
    name_larger(*second);
    if (from && !starts(second->span.end, u"不等")) return false;  // 由37条到9条 has two ends of a change
    return join(quantity, std::move(*second), list, word || english, english ? u'至' : sign);
  }

  bool preceded_by(std::uint32_t at, std::u16string_view word) const {
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

  bool join(Quantity& quantity, Part second, bool list, bool word, char16_t sign) const {
    Part& first = quantity.first;
    const bool first_has = first.unit.unit != nullptr;
    const bool percent =
        first.number.form == NumberForm::percent || second.number.form == NumberForm::percent;
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
    if (!first_has && second.unit.unit == nullptr && second.number.form == NumberForm::plain &&
        sign != u'~' && word) {
      // 5到10 without a unit is a range, 3或5 too; 一到二 of an idiom is not.
      if (first.number.in_words) return false;
    }
    const bool shared = share_power(first, second, list);
    if (list && !shared) {
      if (first_has || second.unit.unit == nullptr) return false;
      const Decimal step = second.number.value - first.number.value;
      // 三、五年 is as common a range as 三、四年.
      const bool words = first.number.in_words;
      const bool near =
          step == Decimal(1) || (words && step == Decimal(2) && first.number.value == Decimal(3));
      if (!near || first.number.value > Decimal(99) || words != second.number.in_words) return false;
    }
    // 1.2—1.5万: the multiplier is of both when the first number is below the second's own digits.
    if (!first_has && first.number.power == 0 && second.number.power > 0 &&
        !(second.number.coefficient < first.number.value))
      first.number.value = first.number.value.shifted(second.number.power);
    if (first.number.value == second.number.value && word) return false;
    // 零下4到1℃ has two signs only where both are written.
    if (second.number.value < first.number.value) {
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

  /// 二、三十度, 两到三千元: a lone digit before a digit with a power shares it.
  static bool share_power(Part& first, const Part& second, bool list) {
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

  /// 5 ft 2 in, 15 dollars 50: what the second number counts goes without saying, or is a word elsewhere.
  void name_smaller(const Part& first, Part& second) const {
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

  /// 五块六, 一米七五: digits behind the unit that are parts of it; 五块六毛 and 5分30秒 say what 块 and 分
  /// are.
  void name_larger(Part& first) const {
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
    if (!money && digit(stop) >= 0) ++stop;
    const char16_t after = peek(stop);
    const bool ends = after == u'\0' || !(is_han(after) || is_latin(after) || is_ascii_digit(after)) ||
                      one_of(after, u"的一以左多到至高长宽深大");
    if (!ends || after == u'.' || digit(at) == 0) return;
    int places = 0;
    for (std::uint32_t offset = at; offset < stop; ++offset)
      places = places * 10 + digit(offset);
    first.number.value = first.number.value + Decimal(places).shifted(-static_cast<int>(stop - at));
    first.number.power = 0;
    if (money) first.unit.unit = unit_named(u"块钱");
    first.unit.end = first.span.end = stop;
  }

  /// 1年8个月, 3元5角: takes the smaller parts that follow.
  void compound(Quantity& quantity) const {
    while (true) {
      Part& first = quantity.first;
      if (first.unit.unit == nullptr || first.number.several || first.number.upper || first.unit.half ||
          !first.unit.per.empty())
        return;
      std::uint32_t at = first.span.end;
      const bool english = peek(at) == u' ' || starts(at, u" and ");
      if (starts(at, u" and "))
        at += 5;
      else if (one_of(peek(at), u"零又 "))
        ++at;
      const bool number =
          is_ascii_digit(peek(at)) || begins_chinese(peek(at)) || (english && is_latin(peek(at)));
      if (!number) return;
      auto second = part(at);
      if (second && english && second->unit.unit == nullptr) name_smaller(first, *second);
      if (!second || !add_smaller(first, *second)) return;
    }
  }

  std::u16string_view text_;
  std::uint32_t begin_;
  std::uint32_t end_;
};

}  // namespace

std::optional<Quantity> lex_quantity(std::u16string_view text, std::uint32_t begin, std::uint32_t at,
                                     std::uint32_t end) {
  return Lexer(text, begin, end).read(at);
}

}  // namespace shuwen
