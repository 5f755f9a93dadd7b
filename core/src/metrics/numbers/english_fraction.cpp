// Fractions, halves, shares and ordinals in English words.
#include <algorithm>
#include <string>

#include "metrics/numbers/english_reader.h"
#include "metrics/quantities/unit_table.h"
#include "metrics/sentences/english_lexicon.h"
#include "text/chars.h"

namespace shuwen {

bool EnglishReader::part(Number& number) {
  const EnglishWord word = peek(skip(at_));
  const bool half = word.kind() == EnglishKind::half;
  if ((word.kind() != EnglishKind::fraction && !half) || denominator(word) < 2 || !number.value.is_integer())
    return false;
  const Decimal top = split_ ? number.value - before_and_ : number.value;
  const bool plural = text_[word.span.end - 1] == u's';
  if (!plural && !(top == Decimal(1))) return false;
  if (half && !plural && !split_ && peek(skip(word.span.end)).kind() == EnglishKind::none &&
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

void EnglishReader::make_fraction(Number& number, const Decimal& bottom) {
  number.form = NumberForm::fraction;
  const std::string exact = number.value.text() + "/" + bottom.text();
  number.exact = std::u16string(exact.begin(), exact.end());
  number.value = quotient(number.value, bottom).value_or(Decimal());
  number.power = 0;
}

void EnglishReader::scale_behind(Number& number) {
  std::uint32_t next = skip(at_);
  for (const std::u16string_view of : {u"of a ", u"of an ", u"a "})
    if (next + of.size() < end_ && text_.substr(next, of.size()) == of) {
      next += static_cast<std::uint32_t>(of.size());
      break;
    }
  const EnglishWord scale = peek(next);
  // a quarter of a percentage point
  const Unit* unit = next > skip(at_) && next < end_ ? unit_at(text_, next, end_) : nullptr;
  if (unit != nullptr && is_latin(text_[next]) && unit->unit_class == UnitClass::percent) {
    number.form = NumberForm::plain;
    number.exact.clear();
    at_ = next - 1;
    return;
  }
  if (scale.kind() != EnglishKind::scale) return;
  const auto slash = number.exact.find(u'/');
  const auto whole = [](std::u16string_view digits) {
    return Decimal::parse(std::string(digits.begin(), digits.end())).value_or(Decimal(1));
  };
  const std::u16string_view exact = number.exact;
  number.value =
      divide(whole(exact.substr(0, slash)).shifted(scale.value()), whole(exact.substr(slash + 1)), 6)
          .value_or(Decimal());
  number.form = NumberForm::plain;
  number.exact.clear();
  at_ = scale.span.end;
}

bool EnglishReader::and_part(Number& number) {
  const EnglishWord conjunction = peek(skip(at_));
  if (conjunction.kind() != EnglishKind::conjunction) return false;
  std::uint32_t next = skip(conjunction.span.end);
  EnglishWord top = peek(next);
  if (top.kind() == EnglishKind::tens || (top.kind() == EnglishKind::ones && top.value() > 9))
    return and_tens(number, next);
  if (top.kind() != EnglishKind::article && top.kind() != EnglishKind::ones) return false;
  const EnglishWord bottom = peek(skip(top.span.end));
  if ((bottom.kind() != EnglishKind::fraction && bottom.kind() != EnglishKind::half) ||
      denominator(bottom) < 2)
    return false;
  auto fraction = divide(Decimal(top.value()), Decimal(denominator(bottom)), 12);
  if (!fraction) return false;
  if (number.power > 0) {
    fraction = fraction->shifted(number.power);
    const auto exact = divide(Decimal(top.value()).shifted(number.power), Decimal(denominator(bottom)), 6);
    fraction = exact;
  }
  at_ = bottom.span.end;
  const EnglishWord scale = peek(skip(at_));
  if (scale.kind() == EnglishKind::scale) {
    if (number.power > 0) {
      number.value =
          number.value + divide(Decimal(top.value()).shifted(scale.value()), Decimal(denominator(bottom)), 6)
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

bool EnglishReader::and_tens(Number& number, std::uint32_t at) {
  EnglishReader other(text_, at, end_);
  const auto fraction = other.read();
  if (!fraction || fraction->form != NumberForm::fraction || !(fraction->value < Decimal(1)) ||
      number.power > 0)
    return false;
  number.value = number.value + fraction->value;
  at_ = fraction->span.end;
  return true;
}

void EnglishReader::out_of(Number& number) {
  std::uint32_t next = at_;
  const auto literal = [&](std::u16string_view word) {
    const std::uint32_t start = skip(next);
    if (start + word.size() > end_ || text_.substr(start, word.size()) != word) return false;
    next = start + static_cast<std::uint32_t>(word.size());
    return next < end_ && text_[next] == u' ';
  };
  const bool over = literal(u"over");
  const bool in = !over && (number.in_words || number.value == Decimal(1)) && literal(u"in");
  const bool every = in && literal(u"every");
  if (!over && !in && !(literal(u"out") && literal(u"of"))) return;
  EnglishReader other(text_, skip(next), end_);
  auto bottom = other.read();
  if (!bottom) {
    std::uint32_t stop = skip(next);
    std::string digits;
    while (stop < end_ && digits.size() < 9) {
      if (is_ascii_digit(text_[stop]))
        digits.push_back(static_cast<char>(text_[stop]));
      else if (text_[stop] != u',' || stop + 1 == end_ || !is_ascii_digit(text_[stop + 1]))
        break;
      ++stop;
    }
    if (digits.empty()) return;
    bottom.emplace();
    bottom->value = Decimal::parse(digits).value_or(Decimal());
    bottom->span.end = stop;
  }
  // `one over 3 years` is no fraction.
  std::uint32_t behind = skip(bottom->span.end);
  if (over && behind < end_ && (is_latin(text_[behind]) || is_cjk(text_[behind]))) return;
  // One in five people; one in 2020, one in two years are none.
  if (in) {
    const Unit* unit = unit_at(text_, behind, end_);
    const bool year = bottom->value > Decimal(1499) && bottom->value < Decimal(2200) && !every;
    if (year || (unit != nullptr && unit->kind == MetricKind::duration)) return;
  }
  if (!(number.value < bottom->value) || bottom->form != NumberForm::plain || bottom->ordinal) return;
  make_fraction(number, bottom->value);
  at_ = bottom->span.end;
}

std::optional<Number> EnglishReader::half(const EnglishWord& word) {
  Number number;
  number.in_words = true;
  number.value = Decimal(5).shifted(-1);
  number.form = NumberForm::fraction;
  number.exact = u"1/2";
  at_ = word.span.end;
  std::uint32_t next = skip(at_);
  if (peek(next).kind() == EnglishKind::article) next = skip(peek(next).span.end);
  const EnglishWord scale = peek(next);
  // half an hour
  if (const Unit* unit = next < end_ ? unit_at(text_, next, end_) : nullptr;
      unit != nullptr && unit->unit_class == UnitClass::measure && is_latin(text_[next])) {
    number.form = NumberForm::plain;
    number.exact.clear();
    at_ = next - 1;
  } else if (scale.kind() == EnglishKind::scale || scale.kind() == EnglishKind::dozen) {
    number.form = NumberForm::plain;
    number.exact.clear();
    number.value = scale.kind() == EnglishKind::dozen ? Decimal(6) : number.value.shifted(scale.value());
    at_ = scale.span.end;
  }
  number.span = {begin_, at_};
  return number;
}

std::optional<Number> EnglishReader::ordinal_or_fraction(const EnglishWord& word) {
  Number number;
  number.in_words = true;
  number.span = word.span;
  const EnglishWord scale = peek(skip(word.span.end));
  if (word.value() > 2 && word.text == "quarter" && scale.kind() == EnglishKind::scale) {
    number.value = Decimal(25).shifted(-2).shifted(scale.value());
    number.span.end = scale.span.end;
    return number;
  }
  if (text_[word.span.end - 1] == u's' || word.text == "quarter") return std::nullopt;
  number.ordinal = true;
  number.value = Decimal(word.value() < 0 ? -word.value() : word.value());
  return number;
}

bool EnglishReader::shares_out(std::uint32_t at) const {
  std::uint32_t stop = at;
  while (stop < end_ && is_latin(text_[stop]))
    ++stop;
  const std::u16string_view word = text_.substr(at, stop - at);
  for (const std::u16string_view compares : {u"more", u"less", u"fewer", u"higher", u"lower", u"to", u"as"})
    if (word == compares) return true;
  const std::uint32_t classes = english::classes_of(word);
  const bool acts = (classes & (english::kAct | english::kSay)) && classes & english::kPast;
  return acts || classes & (english::kLevel | english::kAuxiliary);
}

std::optional<Number> EnglishReader::twice(const EnglishWord& word) {
  std::uint32_t stop = skip(word.span.end);
  const std::uint32_t next = stop;
  while (stop < end_ && is_latin(text_[stop]))
    ++stop;
  const std::u16string_view behind = text_.substr(next, stop - next);
  bool compares = false;
  for (const std::u16string_view of : {u"the", u"what", u"that", u"its", u"their", u"last"})
    compares = compares || behind == of;
  // twice as many, but: scored twice as they won
  if (behind == u"as") {
    std::uint32_t end = ++stop;
    while (end < end_ && is_latin(text_[end]))
      ++end;
    const std::u16string_view how = text_.substr(stop, end - stop);
    compares = how == u"many" || how == u"much" || text_.substr(0, end_).substr(end).starts_with(u" as ");
  }
  // to double the number, would more than double it: that is a verb
  std::u16string_view before = text_.substr(0, begin_);
  for (const std::u16string_view more : {u"more than ", u"nearly ", u"almost ", u"roughly "})
    if (before.ends_with(more)) before.remove_suffix(more.size());
  bool verb = false;
  for (const std::u16string_view modal :
       {u"to ", u"will ", u"would ", u"could ", u"may ", u"might ", u"can "})
    verb = verb || before.ends_with(modal);
  if (word.value() < 0 && (!compares || verb)) return std::nullopt;
  Number number;
  number.in_words = true;
  number.value = Decimal(2);
  number.span = word.span;
  number.times = compares;
  return number;
}

std::optional<Number> EnglishReader::with_article(const EnglishWord& word) {
  const EnglishWord next = peek(skip(word.span.end));
  if (next.span.begin == word.span.end) return std::nullopt;
  Number number;
  number.in_words = true;
  if (next.kind() == EnglishKind::none) {  // a |day and a half
    if (!text_.substr(0, end_).substr(next.span.end).starts_with(u" and a half")) return std::nullopt;
    number.value = Decimal(1);
    number.span = word.span;
    return number;
  }
  if (next.kind() == EnglishKind::hundred || next.kind() == EnglishKind::scale ||
      next.kind() == EnglishKind::dozen) {
    if (text_[next.span.end - 1] == u's') return std::nullopt;
    group_ = Decimal(1);
    at_ = word.span.end;
    cardinal();
    finish(number);
    return number;
  }
  const bool fraction =
      next.kind() == EnglishKind::half || (next.kind() == EnglishKind::fraction && next.value() > 2);
  if (!fraction) return std::nullopt;
  const std::uint32_t after = next.span.end;
  // a third party, a fifth phase: ordinals; a third of, a third, are shares
  const bool noun = after + 1 < end_ && text_[after] == u' ' && is_latin(text_[after + 1]) &&
                    next.kind() != EnglishKind::half;
  const bool of = text_.substr(after, std::min<std::size_t>(4, end_ - after)).starts_with(u" of ");
  number.value = Decimal(1);
  at_ = next.span.end;
  const EnglishWord scale = peek(skip(at_));
  if (noun && !of && scale.kind() != EnglishKind::scale && !shares_out(after + 1)) return std::nullopt;
  make_fraction(number, Decimal(denominator(next)));
  scale_behind(number);
  number.span = {begin_, at_};
  return number;
}

}  // namespace shuwen
