#include "metrics/checks.h"

#include <gtest/gtest.h>

#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

TEST(Parts, AreBehindAmongWhichAndInBrackets) {
  EXPECT_EQ(parts({u"查处案件100起,其中酒驾60起、超载20起。"}), "-; 0; 0");
  EXPECT_EQ(parts({u"整改100起(单位40起、个人60起)。"}), "-; 0; 0");
  EXPECT_EQ(parts({u"查处案件100起,扣留车辆60辆。"}), "-; -");
}

TEST(Parts, AShareIsNoPart) {
  EXPECT_EQ(parts({u"查处案件100起,其中酒驾占60%。"}), "-; -");
}

TEST(Checks, PartsBeyondTheirWhole) {
  EXPECT_EQ(warnings({u"查处案件100起,其中酒驾60起、超载50起。"}), "parts-exceed-total");
  EXPECT_EQ(warnings({u"查处案件100起,其中酒驾60起、超载20起。"}), "");
}

TEST(Checks, AChangeThatIsNotBetweenItsEnds) {
  EXPECT_EQ(warnings({u"投诉由200件下降到150件,下降30%。"}), "change-contradicts-ends");
  EXPECT_EQ(warnings({u"投诉由200件下降到150件,下降25%。"}), "");
  EXPECT_EQ(warnings({u"覆盖率由61.3%提高到94.8%,提高33.5个百分点。"}), "");
}

TEST(Checks, APercentageOfOtherFigures) {
  EXPECT_EQ(warnings({u"受理投诉2018件,比去年同期减少1512件,下降52.8%。"}), "percentage-contradicts-figures");
  EXPECT_EQ(warnings({u"受理投诉2018件,比去年同期减少1512件,下降42.8%。"}), "");
}

TEST(Checks, BothPlacesAreGiven) {
  const auto found = read({u"投诉由200件下降到150件,下降30%。"}).warnings;
  ASSERT_EQ(found.size(), 1u);
  EXPECT_TRUE(found[0].span && found[0].other);
}

}  // namespace
}  // namespace shuwen::testing_context
