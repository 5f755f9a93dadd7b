#include "metrics/numbers/decimal.h"

#include <algorithm>
#include <utility>

namespace shuwen {
namespace {

/// Digit strings of non-negative integers, most significant first.
int compare_digits(std::string_view a, std::string_view b) {
  while (!a.empty() && a.front() == '0')
    a.remove_prefix(1);
  while (!b.empty() && b.front() == '0')
    b.remove_prefix(1);
  if (a.size() != b.size()) return a.size() < b.size() ? -1 : 1;
  return a.compare(b);
}

std::string add_digits(const std::string& a, const std::string& b) {
  std::string sum(std::max(a.size(), b.size()) + 1, '0');
  int carry = 0;
  for (std::size_t i = 0; i < sum.size(); ++i) {
    const int x = i < a.size() ? a[a.size() - 1 - i] - '0' : 0;
    const int y = i < b.size() ? b[b.size() - 1 - i] - '0' : 0;
    const int digit = x + y + carry;
    sum[sum.size() - 1 - i] = static_cast<char>('0' + digit % 10);
    carry = digit / 10;
  }
  return sum;
}

/// a − b; precondition: a ≥ b.
std::string subtract_digits(const std::string& a, const std::string& b) {
  std::string rest = a;
  int borrow = 0;
  for (std::size_t i = 0; i < rest.size(); ++i) {
    int digit = rest[rest.size() - 1 - i] - '0' - borrow - (i < b.size() ? b[b.size() - 1 - i] - '0' : 0);
    borrow = digit < 0 ? 1 : 0;
    if (digit < 0) digit += 10;
    rest[rest.size() - 1 - i] = static_cast<char>('0' + digit);
  }
  return rest;
}

}  // namespace

Decimal::Decimal(bool negative, std::string digits, int exponent)
    : negative_(negative), digits_(std::move(digits)), exponent_(exponent) {
  const std::size_t last = digits_.find_last_not_of('0');
  if (last == std::string::npos) {
    *this = Decimal();
    return;
  }
  exponent_ += static_cast<int>(digits_.size() - 1 - last);
  digits_.erase(last + 1);
  digits_.erase(0, digits_.find_first_not_of('0'));
}

Decimal::Decimal(std::int64_t value) : negative_(value < 0) {
  if (value == 0) return;
  for (; value % 10 == 0; value /= 10)
    ++exponent_;
  digits_ = std::to_string(value);
  if (negative_) digits_.erase(0, 1);
}

std::optional<Decimal> Decimal::parse(std::string_view text) {
  const bool negative = !text.empty() && text.front() == '-';
  if (!text.empty() && (text.front() == '-' || text.front() == '+')) text.remove_prefix(1);
  std::string digits;
  digits.reserve(text.size());
  int exponent = 0;
  bool point = false;
  for (const char c : text) {
    if (c == '.') {
      if (point || digits.empty()) return std::nullopt;
      point = true;
    } else if (c >= '0' && c <= '9') {
      digits.push_back(c);
      if (point) --exponent;
    } else {
      return std::nullopt;
    }
  }
  if (digits.empty() || (point && exponent == 0)) return std::nullopt;
  return Decimal(negative, std::move(digits), exponent);
}

std::string Decimal::text() const {
  if (digits_.empty()) return "0";
  std::string written = digits_;
  if (exponent_ >= 0) {
    written.append(static_cast<std::size_t>(exponent_), '0');
  } else {
    const auto places = static_cast<std::size_t>(-exponent_);
    if (written.size() <= places) written.insert(0, places + 1 - written.size(), '0');
    written.insert(written.size() - places, 1, '.');
  }
  if (negative_) written.insert(0, 1, '-');
  return written;
}

Decimal Decimal::operator-() const {
  Decimal result = *this;
  result.negative_ = !negative_ && !is_zero();
  return result;
}

Decimal Decimal::shifted(int power) const {
  Decimal result = *this;
  if (!is_zero()) result.exponent_ += power;
  return result;
}

Decimal operator+(const Decimal& a, const Decimal& b) {
  if (a.is_zero()) return b;
  if (b.is_zero()) return a;
  const int exponent = std::min(a.exponent_, b.exponent_);
  const std::string x = a.digits_ + std::string(static_cast<std::size_t>(a.exponent_ - exponent), '0');
  const std::string y = b.digits_ + std::string(static_cast<std::size_t>(b.exponent_ - exponent), '0');
  if (a.negative_ == b.negative_) return {a.negative_, add_digits(x, y), exponent};
  if (compare_digits(x, y) >= 0) return {a.negative_, subtract_digits(x, y), exponent};
  return {b.negative_, subtract_digits(y, x), exponent};
}

Decimal operator*(const Decimal& a, const Decimal& b) {
  if (a.is_zero() || b.is_zero()) return {};
  std::string product(a.digits_.size() + b.digits_.size(), '\0');
  for (std::size_t i = a.digits_.size(); i-- > 0;) {
    int carry = 0;
    for (std::size_t j = b.digits_.size(); j-- > 0;) {
      const int sum = product[i + j + 1] + (a.digits_[i] - '0') * (b.digits_[j] - '0') + carry;
      product[i + j + 1] = static_cast<char>(sum % 10);
      carry = sum / 10;
    }
    product[i] = static_cast<char>(product[i] + carry);
  }
  for (char& digit : product)
    digit = static_cast<char>(digit + '0');
  return {a.negative_ != b.negative_, std::move(product), a.exponent_ + b.exponent_};
}

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) {
  const auto sign = [](const Decimal& x) { return x.is_zero() ? 0 : x.negative_ ? -1 : 1; };
  if (sign(a) != sign(b) || a.is_zero()) return sign(a) <=> sign(b);
  // By the place of the first digit, then digit by digit.
  const auto first = [](const Decimal& x) {
    return x.exponent_ + static_cast<std::int64_t>(x.digits_.size());
  };
  const std::strong_ordering order =
      first(a) != first(b) ? first(a) <=> first(b) : a.digits_.compare(b.digits_) <=> 0;
  return a.negative_ ? 0 <=> order : order;
}

std::optional<Decimal> divide(const Decimal& a, const Decimal& b, int places) {
  if (b.is_zero()) return std::nullopt;
  // Whole numbers of the same value ratio, a scaled so that the quotient has one place more than asked for.
  std::string dividend = a.shifted(places + 1).text();
  std::string divisor = b.text();
  const bool negative = a.is_negative() != b.is_negative();
  if (a.is_negative()) dividend.erase(0, 1);
  if (b.is_negative()) divisor.erase(0, 1);
  const auto places_of = [](const std::string& s) {
    const std::size_t point = s.find('.');
    return point == std::string::npos ? 0 : s.size() - point - 1;
  };
  const std::size_t scale = std::max(places_of(dividend), places_of(divisor));
  for (std::string* s : {&dividend, &divisor}) {
    const std::size_t missing = scale - places_of(*s);
    std::erase(*s, '.');
    s->append(missing, '0');
  }
  std::string quotient;
  std::string rest;
  for (const char digit : dividend) {
    rest.push_back(digit);
    char count = '0';
    while (compare_digits(rest, divisor) >= 0) {
      rest = subtract_digits(rest, divisor.substr(std::min(divisor.find_first_not_of('0'), divisor.size())));
      ++count;
    }
    rest.erase(0, std::min(rest.find_first_not_of('0'), rest.size()));
    quotient.push_back(count);
  }
  const bool up = quotient.back() >= '5';
  quotient.pop_back();
  if (quotient.empty()) quotient = "0";
  if (up) quotient = add_digits(quotient, "1");
  auto result = Decimal::parse(quotient);
  if (!result) return std::nullopt;
  result = result->shifted(-places);
  return negative ? -*result : *result;
}

std::strong_ordering compare_decimals(std::string_view a, std::string_view b) {
  return Decimal::parse(a).value_or(Decimal()) <=> Decimal::parse(b).value_or(Decimal());
}

}  // namespace shuwen
