// Exact decimals over digit strings: what figures are computed with, so that none is ever rounded.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "shuwen/decimal.h"

namespace shuwen {

/// An exact decimal number of any length: ±digits × 10^exponent. A value type; always in canonical form (no
/// leading or trailing zero digits, zero is not negative), so that equality is memberwise.
class Decimal {
 public:
  Decimal() = default;
  explicit Decimal(std::int64_t value);

  /// Reads `[-+]digits[.digits]` in ASCII; nothing else, no separators. Absent when `text` is not of that
  /// form.
  static std::optional<Decimal> parse(std::string_view text);

  /// Canonical writing: no exponent, no trailing zeros after the point, `0` for zero.
  std::string text() const;

  bool is_zero() const { return digits_.empty(); }
  bool is_negative() const { return negative_; }
  bool is_integer() const { return exponent_ >= 0; }

  Decimal operator-() const;
  /// This number times 10^power.
  Decimal shifted(int power) const;

  friend Decimal operator+(const Decimal& a, const Decimal& b);
  friend Decimal operator-(const Decimal& a, const Decimal& b) { return a + -b; }
  friend Decimal operator*(const Decimal& a, const Decimal& b);
  friend bool operator==(const Decimal&, const Decimal&) = default;
  friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);

 private:
  Decimal(bool negative, std::string digits, int exponent);

  bool negative_ = false;
  std::string digits_;  // most significant first, no zeros at either end; empty: zero
  int exponent_ = 0;    // of the last digit
};

/// a ÷ b, rounded half away from zero to `places` digits after the point; absent when b is zero. Costs
/// (digits of a + places) × digits of b.
std::optional<Decimal> divide(const Decimal& a, const Decimal& b, int places);

}  // namespace shuwen
