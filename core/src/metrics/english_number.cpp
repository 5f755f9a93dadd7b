#include "metrics/english_number.h"

#include <algorithm>
#include <array>
#include <string>

#include "text/chars.h"

namespace shuwen {
namespace {

enum class WordKind : std::uint8_t {
  none,
  ones,
  tens,
  hundred,
  scale,
  dozen,
  fraction,
  half,
  conjunction,
  article,
  point,
  several
};

struct NumberWord {
  std::string_view text;
  WordKind kind;
  int value;  // of a scale: its power of ten; of a fraction: its denominator
};

constexpr std::array kWords = {
    NumberWord{"zero", WordKind::ones, 0},
    NumberWord{"nought", WordKind::ones, 0},
    NumberWord{"naught", WordKind::ones, 0},
    NumberWord{"one", WordKind::ones, 1},
    NumberWord{"two", WordKind::ones, 2},
    NumberWord{"three", WordKind::ones, 3},
    NumberWord{"four", WordKind::ones, 4},
    NumberWord{"five", WordKind::ones, 5},
    NumberWord{"six", WordKind::ones, 6},
    NumberWord{"seven", WordKind::ones, 7},
    NumberWord{"eight", WordKind::ones, 8},
    NumberWord{"nine", WordKind::ones, 9},
    NumberWord{"ten", WordKind::ones, 10},
    NumberWord{"eleven", WordKind::ones, 11},
    NumberWord{"twelve", WordKind::ones, 12},
    NumberWord{"thirteen", WordKind::ones, 13},
    NumberWord{"fourteen", WordKind::ones, 14},
    NumberWord{"fifteen", WordKind::ones, 15},
    NumberWord{"sixteen", WordKind::ones, 16},
    NumberWord{"seventeen", WordKind::ones, 17},
    NumberWord{"eighteen", WordKind::ones, 18},
    NumberWord{"nineteen", WordKind::ones, 19},
    NumberWord{"twenty", WordKind::tens, 20},
    NumberWord{"thirty", WordKind::tens, 30},
    NumberWord{"forty", WordKind::tens, 40},
    NumberWord{"fifty", WordKind::tens, 50},
    NumberWord{"sixty", WordKind::tens, 60},
    NumberWord{"seventy", WordKind::tens, 70},
    NumberWord{"eighty", WordKind::tens, 80},
    NumberWord{"ninety", WordKind::tens, 90},
    NumberWord{"hundred", WordKind::hundred, 2},
    NumberWord{"hundreds", WordKind::hundred, 2},
    NumberWord{"thousand", WordKind::scale, 3},
    NumberWord{"thousands", WordKind::scale, 3},
    NumberWord{"million", WordKind::scale, 6},
    NumberWord{"millions", WordKind::scale, 6},
    NumberWord{"mil", WordKind::scale, 6},
    NumberWord{"mln", WordKind::scale, 6},
    NumberWord{"mn", WordKind::scale, 6},
    NumberWord{"billion", WordKind::scale, 9},
    NumberWord{"billions", WordKind::scale, 9},
    NumberWord{"bn", WordKind::scale, 9},
    NumberWord{"trillion", WordKind::scale, 12},
    NumberWord{"trillions", WordKind::scale, 12},
    NumberWord{"lakh", WordKind::scale, 5},
    NumberWord{"crore", WordKind::scale, 7},
    NumberWord{"dozen", WordKind::dozen, 12},
    NumberWord{"dozens", WordKind::dozen, 12},
    NumberWord{"doz", WordKind::dozen, 12},
    NumberWord{"dozs", WordKind::dozen, 12},
    NumberWord{"half", WordKind::half, 2},
    NumberWord{"halves", WordKind::fraction, 2},
    NumberWord{"first", WordKind::fraction, 1},
    NumberWord{"second", WordKind::fraction, -2},
    NumberWord{"third", WordKind::fraction, 3},
    NumberWord{"quarter", WordKind::fraction, 4},
    NumberWord{"fourth", WordKind::fraction, 4},
    NumberWord{"fifth", WordKind::fraction, 5},
    NumberWord{"sixth", WordKind::fraction, 6},
    NumberWord{"seventh", WordKind::fraction, 7},
    NumberWord{"eighth", WordKind::fraction, 8},
    NumberWord{"ninth", WordKind::fraction, 9},
    NumberWord{"tenth", WordKind::fraction, 10},
    NumberWord{"eleventh", WordKind::fraction, 11},
    NumberWord{"twelfth", WordKind::fraction, 12},
    NumberWord{"twentieth", WordKind::fraction, 20},
    NumberWord{"hundredth", WordKind::fraction, 100},
    NumberWord{"thousandth", WordKind::fraction, 1000},
    NumberWord{"thirds", WordKind::fraction, 3},
    NumberWord{"quarters", WordKind::fraction, 4},
    NumberWord{"fourths", WordKind::fraction, 4},
    NumberWord{"fifths", WordKind::fraction, 5},
    NumberWord{"sixths", WordKind::fraction, 6},
    NumberWord{"sevenths", WordKind::fraction, 7},
    NumberWord{"eighths", WordKind::fraction, 8},
    NumberWord{"ninths", WordKind::fraction, 9},
    NumberWord{"tenths", WordKind::fraction, 10},
    NumberWord{"hundredths", WordKind::fraction, 100},
    NumberWord{"thousandths", WordKind::fraction, 1000},
    NumberWord{"and", WordKind::conjunction, 0},
    NumberWord{"a", WordKind::article, 1},
    NumberWord{"an", WordKind::article, 1},
    NumberWord{"point", WordKind::point, 0},
    NumberWord{"several", WordKind::several, 0},
};

constexpr char lower(char16_t c) {
  if (c >= u'A' && c <= u'Z') return static_cast<char>(c - u'A' + 'a');
  return c < 0x80 ? static_cast<char>(c) : '\x7f';
}

struct Word {
  const NumberWord* number = nullptr;
  Span span;
  WordKind kind() const { return number == nullptr ? WordKind::none : number->kind; }
  int value() const { return number->value; }
};

Word word_at(std::u16string_view text, std::uint32_t at, std::uint32_t end) {
  Word word{nullptr, {at, at}};
  std::string letters;
  while (word.span.end < end && is_latin(text[word.span.end])) {
    if (letters.size() < 16) letters.push_back(lower(text[word.span.end]));
    ++word.span.end;
  }
  if (letters.empty() || letters.size() > 12) return word;
  const auto found =
      std::find_if(kWords.begin(), kWords.end(), [&](const NumberWord& w) { return w.text == letters; });
  if (found != kWords.end()) word.number = &*found;
  return word;
}

/// Reads words from left to right; `at_` is behind the last one taken.
class Reader {
 public:
  Reader(std::u16string_view text, std::uint32_t at, std::uint32_t end)
      : text_(text), begin_(at), at_(at), end_(end) {}

  std::optional<Number> read() {
    const Word first = peek(begin_);
    switch (first.kind()) {
      case WordKind::ones:
      case WordKind::tens:
        break;
      case WordKind::hundred:
      case WordKind::scale:
      case WordKind::dozen:
        return bare_power(first);
      case WordKind::several:
        return several(first);
      case WordKind::half:
        return half(first);
      case WordKind::fraction:
        return ordinal_or_fraction(first);
      case WordKind::article:
        return with_article(first);
      default:
        return std::nullopt;
    }
    Number number;
    cardinal();
    finish(number);
    return number;
  }

  /// Behind digits of value `start`.
  void go_on(Number& number) {
    group_ = number.value;
    at_ = number.span.end;
    begin_ = number.span.begin;
    Number before = number;
    const Word scale = peek(skip(at_));
    if (scale.kind() == WordKind::hundred || scale.kind() == WordKind::scale ||
        scale.kind() == WordKind::dozen) {
      cardinal();
      finish(number);
      number.in_words = false;
    } else if (scale.kind() == WordKind::none) {
      number = before;
      out_of(number);
      number.span.end = at_;
    }
  }

 private:
  std::uint32_t skip(std::uint32_t at) const {
    std::uint32_t next = at;
    while (next < end_ && text_[next] == u' ')
      ++next;
    if (next < end_ && text_[next] == u'-') {
      ++next;
      while (next < end_ && text_[next] == u' ')
        ++next;
    }
    return next;
  }
  Word peek(std::uint32_t at) const { return word_at(text_, at, end_); }

  /// Takes ones, tens, hundreds and scales while they make one number.
  void cardinal() {
    bool any = !group_.is_zero();
    bool and_before = false;
    WordKind last = any ? WordKind::ones : WordKind::none;
    std::uint32_t next = at_;
    while (true) {
      const std::uint32_t start = any ? skip(next) : next;
      const Word word = peek(start);
      Decimal value;
      if (word.kind() == WordKind::none && any && start < end_ && is_ascii_digit(text_[start]) &&
          last != WordKind::ones && last != WordKind::tens) {
        std::uint32_t stop = start;
        std::string digits;
        while (stop < end_ && is_ascii_digit(text_[stop]) && digits.size() < 12)
          digits.push_back(static_cast<char>(text_[stop++]));
        value = Decimal::parse(digits).value_or(Decimal());
        if (!(value < Decimal(1).shifted(last_power_)) ||
            (stop < end_ && (text_[stop] == u'.' || text_[stop] == u',') && stop + 1 < end_ &&
             is_ascii_digit(text_[stop + 1])))
          break;
        const Word after = peek(skip(stop));
        const bool higher = after.kind() == WordKind::hundred && last_power_ <= 2;
        if (higher || value.is_zero()) break;
        group_ = group_ + value;
        last = WordKind::ones;
        at_ = next = stop;
        and_before = false;
        continue;
      }
      switch (word.kind()) {
        case WordKind::ones:
          if (last == WordKind::ones || (last == WordKind::tens && word.value() > 9)) return;
          if (and_before && last != WordKind::hundred && last != WordKind::scale) return;
          if (and_before && peek(skip(word.span.end)).kind() == WordKind::hundred &&
              last == WordKind::hundred)
            return;
          if (word.value() == 0 && any) return;
          group_ = group_ + Decimal(word.value());
          break;
        case WordKind::tens:
          if (last == WordKind::ones || last == WordKind::tens) return;
          group_ = group_ + Decimal(word.value());
          break;
        case WordKind::hundred:
          if (group_.is_zero() || last == WordKind::hundred || last == WordKind::scale) return;
          group_ = group_.shifted(2);
          last_power_ = 2;
          break;
        case WordKind::scale:
          if (group_.is_zero() && total_.is_zero()) return;
          if (group_.is_zero()) {  // a thousand million
            total_ = total_.shifted(word.value());
          } else {
            total_ = total_ + group_.shifted(word.value());
          }
          coefficient_ = group_;
          group_ = Decimal();
          last_power_ = power_ = word.value();
          break;
        case WordKind::dozen:
          if (!any) return;
          if (last == WordKind::dozen) return;
          if (last == WordKind::hundred || last == WordKind::scale) return;
          dozens(word);
          last = WordKind::dozen;
          at_ = next = word.span.end;
          continue;
        case WordKind::conjunction:
          if (!any || and_before || (last != WordKind::hundred && last != WordKind::scale)) return;
          and_before = split_ = true;
          before_and_ = total_ + group_;
          power_before_and_ = last == WordKind::scale ? power_ : 0;
          next = word.span.end;
          continue;
        default:
          return;
      }
      last = word.kind();
      any = true;
      and_before = false;
      at_ = next = word.span.end;
    }
  }

  void dozens(const Word&) {
    // three hundred and two dozens: only the last group counts in dozens.
    const auto hundreds = divide(group_, Decimal(100), 0);
    Decimal below = group_;
    Decimal above;
    if (last_power_ == 2 && hundreds) {
      Decimal whole = *hundreds;
      if (Decimal(100) * whole > group_) whole = whole - Decimal(1);
      above = Decimal(100) * whole;
      below = group_ - above;
    }
    group_ = above + below * Decimal(12);
  }

  /// Fractions, decimals and `out of` behind the cardinal just read.
  void finish(Number& number) {
    number.in_words = true;
    number.value = total_ + group_;
    number.coefficient = coefficient_.is_zero() ? number.value : coefficient_;
    number.power = group_.is_zero() ? power_ : 0;
    if (!decimals(number) && !part(number) && !and_part(number)) out_of(number);
    number.span = {begin_, at_};
  }

  bool decimals(Number& number) {
    const Word point = peek(skip(at_));
    if (point.kind() != WordKind::point) return false;
    std::string places;
    std::uint32_t stop = point.span.end;
    while (true) {
      const Word digit = peek(skip(stop));
      if (digit.kind() != WordKind::ones && digit.kind() != WordKind::tens) break;
      int value = digit.value();
      stop = digit.span.end;
      if (digit.kind() == WordKind::tens) {
        const Word one = peek(skip(stop));
        if (one.kind() == WordKind::ones && one.value() < 10) {
          value += one.value();
          stop = one.span.end;
        }
      }
      places += std::to_string(value);
    }
    if (places.empty()) return false;
    number.value = number.value + Decimal::parse("0." + places).value_or(Decimal());
    at_ = stop;
    const Word scale = peek(skip(at_));
    if (scale.kind() == WordKind::scale) {
      number.value = number.value.shifted(scale.value());
      at_ = scale.span.end;
    }
    return true;
  }

  static int denominator(const Word& word) { return word.kind() == WordKind::half ? 2 : word.value(); }

  /// `three quarters` behind the number; after `and`, only what follows it is the top of the fraction: two
  /// and fifty-four hundredths, five billion and three quarters.
  bool part(Number& number) {
    const Word word = peek(skip(at_));
    const bool half = word.kind() == WordKind::half;
    if ((word.kind() != WordKind::fraction && !half) || denominator(word) < 2 || !number.value.is_integer())
      return false;
    const Decimal top = split_ ? number.value - before_and_ : number.value;
    const bool plural = text_[word.span.end - 1] == u's';
    if (!plural && !(top == Decimal(1))) return false;
    if (half && !plural && !split_ && peek(skip(word.span.end)).kind() == WordKind::none &&
        !(number.value == Decimal(1)))
      return false;
    const Decimal bottom(denominator(word));
    if (split_ && top < bottom) {
      number.value = before_and_ + divide(top.shifted(power_before_and_), bottom, 12).value_or(Decimal());
      number.power = 0;
      at_ = word.span.end;
      return true;
    }
    make_fraction(number, bottom);
    at_ = word.span.end;
    scale_behind(number);
    return true;
  }

  static void make_fraction(Number& number, const Decimal& bottom) {
    number.form = NumberForm::fraction;
    const std::string exact = number.value.text() + "/" + bottom.text();
    number.exact = std::u16string(exact.begin(), exact.end());
    number.value = quotient(number.value, bottom).value_or(Decimal());
    number.power = 0;
  }

  /// three quarters billion, a quarter million.
  void scale_behind(Number& number) {
    std::uint32_t next = skip(at_);
    for (const std::u16string_view of : {u"of a ", u"of an ", u"a "})
      if (next + of.size() < end_ && text_.substr(next, of.size()) == of) {
        next += static_cast<std::uint32_t>(of.size());
        break;
      }
    const Word scale = peek(next);
    if (scale.kind() != WordKind::scale) return;
    const auto slash = number.exact.find(u'/');
    const auto whole = [](std::u16string_view digits) {
      return Decimal::parse(std::string(digits.begin(), digits.end())).value_or(Decimal(1));
    };
    const std::u16string_view exact = number.exact;
    number.value = divide(whole(exact.substr(0, slash)).shifted(scale.value()), whole(exact.substr(slash + 1)), 6).value_or(Decimal());
    number.form = NumberForm::plain;
    number.exact.clear();
    at_ = scale.span.end;
  }

  /// `and a half`, `and three quarters`, then perhaps `million`.
  bool and_part(Number& number) {
    const Word conjunction = peek(skip(at_));
    if (conjunction.kind() != WordKind::conjunction) return false;
    std::uint32_t next = skip(conjunction.span.end);
    Word top = peek(next);
    if (top.kind() == WordKind::tens || (top.kind() == WordKind::ones && top.value() > 9))
      return and_tens(number, next);
    if (top.kind() != WordKind::article && top.kind() != WordKind::ones) return false;
    const Word bottom = peek(skip(top.span.end));
    if ((bottom.kind() != WordKind::fraction && bottom.kind() != WordKind::half) || denominator(bottom) < 2)
      return false;
    auto fraction = divide(Decimal(top.value()), Decimal(denominator(bottom)), 12);
    if (!fraction) return false;
    if (number.power > 0) {
      fraction = fraction->shifted(number.power);
      const auto exact = divide(Decimal(top.value()).shifted(number.power), Decimal(denominator(bottom)), 6);
      fraction = exact;
    }
    at_ = bottom.span.end;
    const Word scale = peek(skip(at_));
    if (scale.kind() == WordKind::scale) {
      if (number.power > 0) {
        number.value = number.value +
                       divide(Decimal(top.value()).shifted(scale.value()), Decimal(denominator(bottom)), 6)
                           .value_or(Decimal());
      } else {
        number.value = (number.value + *fraction).shifted(scale.value());
      }
      at_ = scale.span.end;
      return true;
    }
    number.value = number.value + *fraction;
    return true;
  }

  /// two and fifty-four hundredths.
  bool and_tens(Number& number, std::uint32_t at) {
    Reader other(text_, at, end_);
    const auto fraction = other.read();
    if (!fraction || fraction->form != NumberForm::fraction || !(fraction->value < Decimal(1)) ||
        number.power > 0)
      return false;
    number.value = number.value + fraction->value;
    at_ = fraction->span.end;
    return true;
  }

  /// `nine out of ten`; 12 out of 10 is two numbers.
  void out_of(Number& number) {
    std::uint32_t next = at_;
    const auto literal = [&](std::u16string_view word) {
      const std::uint32_t start = skip(next);
      if (start + word.size() > end_ || text_.substr(start, word.size()) != word) return false;
      next = start + static_cast<std::uint32_t>(word.size());
      return next < end_ && text_[next] == u' ';
    };
    const bool over = literal(u"over");
    if (!over && !(literal(u"out") && literal(u"of"))) return;
    Reader other(text_, skip(next), end_);
    auto bottom = other.read();
    if (!bottom) {
      std::uint32_t stop = skip(next);
      std::string digits;
      while (stop < end_ && is_ascii_digit(text_[stop]) && digits.size() < 9)
        digits.push_back(static_cast<char>(text_[stop++]));
      if (digits.empty()) return;
      bottom.emplace();
      bottom->value = Decimal::parse(digits).value_or(Decimal());
      bottom->span.end = stop;
    }
    // `one over 3 years` is no fraction.
    std::uint32_t behind = skip(bottom->span.end);
    if (over && behind < end_ && (is_latin(text_[behind]) || is_cjk(text_[behind]))) return;
    if (!(number.value < bottom->value) || bottom->form != NumberForm::plain || bottom->ordinal) return;
    make_fraction(number, bottom->value);
    at_ = bottom->span.end;
  }

  std::optional<Number> bare_power(const Word& word) {
    // hundreds of, dozens of; `hundred thousand`
    const bool plural = text_[word.span.end - 1] == u's';
    Number number;
    number.in_words = true;
    number.bare_power = true;
    if (plural) {
      number.several = true;
      number.span = word.span;
      return number;
    }
    if (word.kind() == WordKind::dozen) group_ = Decimal(12);
    if (word.kind() == WordKind::hundred) group_ = Decimal(100);
    if (word.kind() == WordKind::scale) total_ = Decimal(1).shifted(word.value());
    at_ = word.span.end;
    const Word scale = peek(skip(at_));
    if (scale.kind() == WordKind::scale && word.kind() != WordKind::scale) {
      total_ = group_.shifted(scale.value());
      group_ = Decimal();
      at_ = scale.span.end;
    }
    finish(number);
    return number;
  }

  std::optional<Number> several(const Word& word) {
    const Word power = peek(skip(word.span.end));
    if (power.kind() != WordKind::hundred && power.kind() != WordKind::scale &&
        power.kind() != WordKind::dozen)
      return std::nullopt;
    Number number;
    number.several = number.in_words = true;
    number.span = {begin_, power.span.end};
    return number;
  }

  /// half, half a million, half a dozen.
  std::optional<Number> half(const Word& word) {
    Number number;
    number.in_words = true;
    number.value = Decimal(5).shifted(-1);
    number.form = NumberForm::fraction;
    number.exact = u"1/2";
    at_ = word.span.end;
    std::uint32_t next = skip(at_);
    if (peek(next).kind() == WordKind::article) next = skip(peek(next).span.end);
    const Word scale = peek(next);
    if (scale.kind() == WordKind::scale || scale.kind() == WordKind::dozen) {
      number.form = NumberForm::plain;
      number.exact.clear();
      number.value = scale.kind() == WordKind::dozen ? Decimal(6) : number.value.shifted(scale.value());
      at_ = scale.span.end;
    }
    number.span = {begin_, at_};
    return number;
  }

  std::optional<Number> ordinal_or_fraction(const Word& word) {
    Number number;
    number.in_words = true;
    number.span = word.span;
    const Word scale = peek(skip(word.span.end));
    if (word.value() > 2 && word.number->text == "quarter" && scale.kind() == WordKind::scale) {
      number.value = Decimal(25).shifted(-2).shifted(scale.value());
      number.span.end = scale.span.end;
      return number;
    }
    if (text_[word.span.end - 1] == u's' || word.number->text == "quarter") return std::nullopt;
    number.ordinal = true;
    number.value = Decimal(word.value() < 0 ? -word.value() : word.value());
    return number;
  }

  /// a hundred, a dozen, a third, a half.
  std::optional<Number> with_article(const Word& word) {
    const Word next = peek(skip(word.span.end));
    if (next.span.begin == word.span.end) return std::nullopt;
    Number number;
    number.in_words = true;
    if (next.kind() == WordKind::hundred || next.kind() == WordKind::scale ||
        next.kind() == WordKind::dozen) {
      if (text_[next.span.end - 1] == u's') return std::nullopt;
      group_ = Decimal(1);
      at_ = word.span.end;
      cardinal();
      finish(number);
      return number;
    }
    const bool fraction =
        next.kind() == WordKind::half || (next.kind() == WordKind::fraction && next.value() > 2);
    if (!fraction) return std::nullopt;
    const std::uint32_t after = next.span.end;
    // a third party, a fifth phase: ordinals; a third of, a third, are shares
    const bool noun = after + 1 < end_ && text_[after] == u' ' && is_latin(text_[after + 1]) &&
                      next.kind() != WordKind::half;
    const bool of = text_.substr(after, std::min<std::size_t>(4, end_ - after)).starts_with(u" of ");
    number.value = Decimal(1);
    at_ = next.span.end;
    const Word scale = peek(skip(at_));
    if (noun && !of && scale.kind() != WordKind::scale) return std::nullopt;
    make_fraction(number, Decimal(denominator(next)));
    scale_behind(number);
    number.span = {begin_, at_};
    return number;
  }

  std::u16string_view text_;
  std::uint32_t begin_;
  std::uint32_t at_;
  std::uint32_t end_;
  Decimal total_, group_, coefficient_;
  Decimal before_and_;  // the number up to the last `and`
  int power_before_and_ = 0;
  bool split_ = false;  // there was an `and`
  int last_power_ = 0;
  int power_ = 0;
};

}  // namespace

std::optional<Number> lex_english(std::u16string_view text, std::uint32_t at, std::uint32_t end) {
  if (at >= end || !is_latin(text[at]) || (at > 0 && is_latin(text[at - 1]))) return std::nullopt;
  return Reader(text, at, end).read();
}

void continue_english(std::u16string_view text, std::uint32_t end, Number& number) {
  const std::uint32_t at = number.span.end;
  if (at >= end) return;
  std::uint32_t next = at;
  while (next < end && next < at + 2 && text[next] == u' ')
    ++next;
  if (next >= end || !is_latin(text[next])) {
    if (text[at] != u'-') return;
    Reader(text, at, end).go_on(number);  // 5-million-dollar
    return;
  }
  std::uint32_t stop = next;
  while (stop < end && is_latin(text[stop]))
    ++stop;
  const std::u16string_view word = text.substr(next, stop - next);
  if (next == at && (word == u"st" || word == u"nd" || word == u"rd" || word == u"th")) {
    number.ordinal = true;
    number.span.end = stop;
    return;
  }
  const bool digit_behind = stop < end && is_ascii_digit(text[stop]);
  const int power = digit_behind                                                  ? 0
                    : word == u"k" || (word == u"K" && number.value > Decimal(9)) ? 3
                    : word == u"b" ? 9
                    : word == u"M" && !number.value.is_integer() ? 6
                                                                                  : 0;
  if (power > 0) {
    number.value = number.value.shifted(power);
    number.power = power;
    number.span.end = stop;
    return;
  }
  Reader(text, at, end).go_on(number);
}

bool holds_number_word(std::u16string_view text, Span span) {
  for (std::uint32_t at = span.begin; at < span.end;) {
    if (!is_latin(text[at])) {
      ++at;
      continue;
    }
    const Word word = word_at(text, at, span.end);
    const WordKind kind = word.kind();
    if (kind != WordKind::none && kind != WordKind::conjunction && kind != WordKind::article &&
        kind != WordKind::point)
      return true;
    at = word.span.end;
  }
  return false;
}

}  // namespace shuwen
