// Reads a number told in English words; used by english_number.cpp only.
#pragma once

#include <optional>
#include <string_view>

#include "metrics/numbers/english_words.h"
#include "metrics/numbers/number.h"

namespace shuwen {

/// Reads words from left to right; `at_` is behind the last one taken.
class EnglishReader {
 public:
  EnglishReader(std::u16string_view text, std::uint32_t at, std::uint32_t end)
      : text_(text), begin_(at), at_(at), end_(end) {}
  std::optional<Number> read();
  /// Behind digits of value `start`.
  void go_on(Number& number);

 private:
  std::uint32_t skip(std::uint32_t at) const;
  EnglishWord peek(std::uint32_t at) const { return english_word_at(text_, at, end_); }
  /// Takes ones, tens, hundreds and scales while they make one number.
  void cardinal();
  void dozens(const EnglishWord&);
  /// Fractions, decimals and `out of` behind the cardinal just read.
  void finish(Number& number);
  bool decimals(Number& number);
  static int denominator(const EnglishWord& word) {
    return word.kind() == EnglishKind::half ? 2 : word.value();
  }
  /// `three quarters` behind the number; after `and`, only what follows it is the top of the fraction: two
  /// and fifty-four hundredths, five billion and three quarters.
  bool part(Number& number);
  static void make_fraction(Number& number, const Decimal& bottom);
  /// three quarters billion, a quarter million.
  void scale_behind(Number& number);
  /// `and a half`, `and three quarters`, then perhaps `million`.
  bool and_part(Number& number);
  /// two and fifty-four hundredths.
  bool and_tens(Number& number, std::uint32_t at);
  /// `nine out of ten`; 12 out of 10 is two numbers.
  void out_of(Number& number);
  std::optional<Number> bare_power(const EnglishWord& word);
  std::optional<Number> several(const EnglishWord& word);
  /// hundreds |of thousands, tens |of millions: behind the powers that are counted.
  std::uint32_t past_powers(std::uint32_t at) const;
  /// half, half a million, half a dozen.
  std::optional<Number> half(const EnglishWord& word);
  std::optional<Number> ordinal_or_fraction(const EnglishWord& word);
  /// twice, twice as many, double the average.
  std::optional<Number> twice(const EnglishWord& word);
  /// a fifth |went to adults, a third |more: what stands at `at` makes it a share, and not which one.
  bool shares_out(std::uint32_t at) const;
  /// a hundred, a dozen, a third, a half; a day and a half.
  std::optional<Number> with_article(const EnglishWord& word);
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

}  // namespace shuwen
