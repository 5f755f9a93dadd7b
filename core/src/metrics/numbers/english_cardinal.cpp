// Whole numbers and decimals in English words.
#include <algorithm>
#include <string>

#include "metrics/numbers/english_reader.h"
#include "text/chars.h"

namespace shuwen {

std::optional<Number> EnglishReader::read() {
  const EnglishWord first = peek(begin_);
  switch (first.kind()) {
    case EnglishKind::ones:
    case EnglishKind::tens:
      break;
    case EnglishKind::hundred:
    case EnglishKind::scale:
    case EnglishKind::dozen:
      return bare_power(first);
    case EnglishKind::several:
      return several(first);
    case EnglishKind::half:
      return half(first);
    case EnglishKind::fraction:
      return ordinal_or_fraction(first);
    case EnglishKind::article:
      return with_article(first);
    case EnglishKind::twice:
      return twice(first);
    default:
      return std::nullopt;
  }
  Number number;
  cardinal();
  finish(number);
  return number;
}

void EnglishReader::go_on(Number& number) {
  group_ = number.value;
  at_ = number.span.end;
  begin_ = number.span.begin;
  Number before = number;
  const EnglishWord scale = peek(skip(at_));
  if (scale.kind() == EnglishKind::hundred || scale.kind() == EnglishKind::scale ||
      scale.kind() == EnglishKind::dozen) {
    cardinal();
    finish(number);
    number.in_words = false;
  } else if (scale.kind() == EnglishKind::none) {
    number = before;
    out_of(number);
    number.span.end = at_;
  }
}

std::uint32_t EnglishReader::skip(std::uint32_t at) const {
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

void EnglishReader::cardinal() {
  bool any = !group_.is_zero();
  bool and_before = false;
  EnglishKind last = any ? EnglishKind::ones : EnglishKind::none;
  std::uint32_t next = at_;
  while (true) {
    const std::uint32_t start = any ? skip(next) : next;
    const EnglishWord word = peek(start);
    Decimal value;
    if (word.kind() == EnglishKind::none && any && start < end_ && is_ascii_digit(text_[start]) &&
        last != EnglishKind::ones && last != EnglishKind::tens) {
      std::uint32_t stop = start;
      std::string digits;
      while (stop < end_ && is_ascii_digit(text_[stop]) && digits.size() < 12)
        digits.push_back(static_cast<char>(text_[stop++]));
      value = Decimal::parse(digits).value_or(Decimal());
      if (!(value < Decimal(1).shifted(last_power_)) ||
          (stop < end_ && (text_[stop] == u'.' || text_[stop] == u',') && stop + 1 < end_ &&
           is_ascii_digit(text_[stop + 1])))
        break;
      const EnglishWord after = peek(skip(stop));
      if (stop < end_ && is_latin(text_[stop])) break;  // 4 million |5G users
      // between 300 million and |400 million: another number
      const bool higher = (after.kind() == EnglishKind::hundred && last_power_ <= 2) ||
                          (after.kind() == EnglishKind::scale && after.value() >= last_power_);
      if (higher || value.is_zero()) break;
      group_ = group_ + value;
      last = EnglishKind::ones;
      at_ = next = stop;
      and_before = false;
      continue;
    }
    switch (word.kind()) {
      case EnglishKind::ones:
        if (last == EnglishKind::ones || (last == EnglishKind::tens && word.value() > 9)) return;
        if (and_before && last != EnglishKind::hundred && last != EnglishKind::scale) return;
        // three million and |four million
        if (const EnglishWord after = peek(skip(word.span.end));
            and_before && after.kind() == EnglishKind::scale && after.value() >= last_power_)
          return;
        if (and_before && peek(skip(word.span.end)).kind() == EnglishKind::hundred &&
            last == EnglishKind::hundred)
          return;
        if (word.value() == 0 && any) return;
        group_ = group_ + Decimal(word.value());
        break;
      case EnglishKind::tens:
        if (last == EnglishKind::ones || last == EnglishKind::tens) return;
        group_ = group_ + Decimal(word.value());
        break;
      case EnglishKind::hundred:
        if (group_.is_zero() || last == EnglishKind::hundred || last == EnglishKind::scale) return;
        group_ = group_.shifted(2);
        last_power_ = 2;
        break;
      case EnglishKind::scale:
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
      case EnglishKind::dozen:
        if (!any) return;
        if (last == EnglishKind::dozen) return;
        if (last == EnglishKind::hundred || last == EnglishKind::scale) return;
        dozens(word);
        last = EnglishKind::dozen;
        at_ = next = word.span.end;
        continue;
      case EnglishKind::conjunction:
        if (!any || and_before || (last != EnglishKind::hundred && last != EnglishKind::scale)) return;
        and_before = split_ = true;
        before_and_ = total_ + group_;
        power_before_and_ = last == EnglishKind::scale ? power_ : 0;
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

void EnglishReader::dozens(const EnglishWord&) {
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

void EnglishReader::finish(Number& number) {
  number.in_words = true;
  number.value = total_ + group_;
  number.coefficient = coefficient_.is_zero() ? number.value : coefficient_;
  number.power = group_.is_zero() ? power_ : 0;
  if (!decimals(number) && !part(number) && !and_part(number)) out_of(number);
  number.span = {begin_, at_};
}

bool EnglishReader::decimals(Number& number) {
  const EnglishWord point = peek(skip(at_));
  if (point.kind() != EnglishKind::point) return false;
  std::string places;
  std::uint32_t stop = point.span.end;
  while (true) {
    const EnglishWord digit = peek(skip(stop));
    if (digit.kind() != EnglishKind::ones && digit.kind() != EnglishKind::tens) break;
    int value = digit.value();
    stop = digit.span.end;
    if (digit.kind() == EnglishKind::tens) {
      const EnglishWord one = peek(skip(stop));
      if (one.kind() == EnglishKind::ones && one.value() < 10) {
        value += one.value();
        stop = one.span.end;
      }
    }
    places += std::to_string(value);
  }
  if (places.empty()) return false;
  number.value = number.value + Decimal::parse("0." + places).value_or(Decimal());
  at_ = stop;
  const EnglishWord scale = peek(skip(at_));
  if (scale.kind() == EnglishKind::scale) {
    number.value = number.value.shifted(scale.value());
    at_ = scale.span.end;
  }
  return true;
}

std::optional<Number> EnglishReader::bare_power(const EnglishWord& word) {
  // hundreds of, dozens of; `hundred thousand`
  const bool plural = text_[word.span.end - 1] == u's';
  Number number;
  number.in_words = true;
  number.bare_power = true;
  if (plural) {
    number.several = true;
    number.span = {word.span.begin, past_powers(word.span.end)};
    return number;
  }
  if (word.kind() == EnglishKind::dozen) group_ = Decimal(12);
  if (word.kind() == EnglishKind::hundred) group_ = Decimal(100);
  if (word.kind() == EnglishKind::scale) total_ = Decimal(1).shifted(word.value());
  at_ = word.span.end;
  const EnglishWord scale = peek(skip(at_));
  if (scale.kind() == EnglishKind::scale && word.kind() != EnglishKind::scale) {
    total_ = group_.shifted(scale.value());
    group_ = Decimal();
    at_ = scale.span.end;
  }
  finish(number);
  return number;
}

std::uint32_t EnglishReader::past_powers(std::uint32_t at) const {
  constexpr std::u16string_view kOf = u" of ";
  while (text_.substr(0, end_).substr(at).starts_with(kOf)) {
    const EnglishWord power = peek(at + static_cast<std::uint32_t>(kOf.size()));
    const bool one = power.kind() == EnglishKind::hundred || power.kind() == EnglishKind::scale;
    if (!one || text_[power.span.end - 1] != u's') break;
    at = power.span.end;
  }
  return at;
}

std::optional<Number> EnglishReader::several(const EnglishWord& word) {
  if (const std::uint32_t stop = past_powers(word.span.end); stop > word.span.end) {
    Number number;
    number.several = number.in_words = true;
    number.span = {begin_, stop};
    return number;
  }
  const EnglishWord power = peek(skip(word.span.end));
  if (power.kind() != EnglishKind::hundred && power.kind() != EnglishKind::scale &&
      power.kind() != EnglishKind::dozen)
    return std::nullopt;
  Number number;
  number.several = number.in_words = true;
  number.span = {begin_, power.span.end};
  return number;
}

}  // namespace shuwen
