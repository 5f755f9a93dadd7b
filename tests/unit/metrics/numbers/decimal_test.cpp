#include "metrics/numbers/decimal.h"

#include <gtest/gtest.h>

namespace shuwen {
namespace {

Decimal decimal(const char* text) {
  return Decimal::parse(text).value();
}

TEST(Decimal, WritesItselfCanonically) {
  EXPECT_EQ(decimal("0012.340").text(), "12.34");
  EXPECT_EQ(decimal("-0.0").text(), "0");
  EXPECT_EQ(decimal("1200").text(), "1200");
}

TEST(Decimal, RefusesWhatIsNoDecimal) {
  for (const char* text : {"", "-", "1.", ".5", "1.2.3", "1e5", "1,000", " 1"})
    EXPECT_FALSE(Decimal::parse(text)) << text;
}

TEST(Decimal, IsExactWhereBinaryFloatsAreNot) {
  EXPECT_EQ((decimal("0.1") + decimal("0.2")).text(), "0.3");
  EXPECT_EQ((decimal("1.6").shifted(4)).text(), "16000");
  EXPECT_EQ((decimal("9007199254740993") + decimal("0.0000000001")).text(), "9007199254740993.0000000001");
}

TEST(Decimal, AddsAndSubtractsAcrossSigns) {
  EXPECT_EQ((decimal("5") + decimal("-7.5")).text(), "-2.5");
  EXPECT_EQ((decimal("100") - decimal("0.01")).text(), "99.99");
  EXPECT_TRUE((decimal("3") - decimal("3")).is_zero());
}

TEST(Decimal, Multiplies) {
  EXPECT_EQ((decimal("12.5") * decimal("-0.8")).text(), "-10");
  EXPECT_EQ((decimal("99999") * decimal("99999")).text(), "9999800001");
}

TEST(Decimal, DividesToTheAskedPlacesAndRounds) {
  EXPECT_EQ(divide(decimal("2"), decimal("3"), 4)->text(), "0.6667");
  EXPECT_EQ(divide(decimal("1"), decimal("3"), 4)->text(), "0.3333");
  EXPECT_EQ(divide(decimal("-10"), decimal("4"), 0)->text(), "-3");
  EXPECT_EQ(divide(decimal("0.6"), decimal("0.2"), 2)->text(), "3");
  EXPECT_FALSE(divide(decimal("1"), Decimal(), 2));
}

TEST(Decimal, ComparesByValue) {
  EXPECT_EQ(compare_decimals("16000", "16000.00"), std::strong_ordering::equal);
  EXPECT_EQ(compare_decimals("-3", "2"), std::strong_ordering::less);
  EXPECT_EQ(compare_decimals("10", "9.99"), std::strong_ordering::greater);
  EXPECT_EQ(compare_decimals("no number", "0"), std::strong_ordering::equal);
}

}  // namespace
}  // namespace shuwen
