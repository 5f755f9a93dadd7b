// The reader behind lex_quantity: its parts are files of their own.
#pragma once

#include <optional>
#include <string_view>

#include "metrics/quantities/quantity.h"

namespace shuwen {

/// Reads quantities of a text; looks no further back than `begin` and no further ahead than `end`.
class QuantityLexer {
 public:
  QuantityLexer(std::u16string_view text, std::uint32_t begin, std::uint32_t end)
      : text_(text), begin_(begin), end_(end) {}
  std::optional<Quantity> read(std::uint32_t at);

 private:
  char16_t peek(std::uint32_t at) const { return at < end_ ? text_[at] : u'\0'; }
  bool starts(std::uint32_t at, std::u16string_view word) const {
    return at + word.size() <= end_ && text_.substr(at, word.size()) == word;
  }
  /// A number with its sign and unit.
  std::optional<Part> part(std::uint32_t at) const;
  /// US$30m, ¥5k: behind a currency's sign the letter multiplies.
  /// `money`: a sign of currency is known to stand before.
  void letter_behind(Part& part, bool money = false) const;
  /// 1.2m| tonnes, 3m| people: no metres.
  bool counts_millions(std::uint32_t at) const;
  /// $20 to |$30: behind the sign of `money` at `at`, when it stands there again, else `at`.
  std::uint32_t past_sign(std::uint32_t at, const Unit& money) const;
  /// 30 MUSD: millions of a currency's code.
  void code_behind(Part& part) const;
  /// 128/256/512GB, 161×73×7.8mm: the unit behind the last is of each.
  void unit_of_list(Part& part) const;
  /// 75 USD million: the multiplier behind the currency.
  void large_behind(Part& part) const;
  /// A hyphen that is a sign: no digit, letter or bracketed part of a name before it.
  bool is_minus(std::uint32_t at) const;
  Approximator behind(const Part& last) const;
  Approximator behind_range(const Part& last) const;
  static bool is_measured(const Part& part);
  static bool same_unit(const AttachedUnit& a, const AttachedUnit& b);
  /// 50元以上200元以下; 500元以上不足1000元.
  bool bounded(Quantity& quantity) const;
  /// 3—5天, 5%至5.25%, 1.2—1.5万, 2、3级.
  bool ranged(Quantity& quantity) const;
  /// fell by |2 million to 1.4 billion, rose |40 points to 3,200 points: no range.
  bool tells_change(std::uint32_t at) const;
  /// 减少|约2600人: whether a verb of change stands right before `at`.
  bool follows_change(std::uint32_t at) const;
  bool preceded_by(std::uint32_t at, std::u16string_view word) const;
  bool join(Quantity& quantity, Part second, bool list, bool word, char16_t sign) const;
  /// 二、三十度, 两到三千元: a lone digit before a digit with a power shares it.
  static bool share_power(Part& first, const Part& second, bool list);
  /// 5 ft 2 in, 15 dollars 50: what the second number counts goes without saying, or is a word elsewhere.
  void name_smaller(const Part& first, Part& second) const;
  /// 五块六, 一米七五: digits behind the unit that are parts of it; 五块六毛 and 5分30秒 say what 块 and 分
  /// are.
  void name_larger(Part& first) const;
  /// 1分35秒|27: what a stop-watch shows behind the seconds.
  void read_split_seconds(Part& second) const;
  /// 1年8个月, 3元5角: takes the smaller parts that follow; whether there are any.
  bool compound(Part& first) const;

  std::u16string_view text_;
  std::uint32_t begin_;
  std::uint32_t end_;
};

}  // namespace shuwen
