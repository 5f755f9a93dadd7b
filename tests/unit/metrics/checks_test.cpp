#include "metrics/checks.h"

#include <gtest/gtest.h>

#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

TEST(Parts, AreBehindAmongWhichAndInBrackets) {
  EXPECT_EQ(parts({u"查处案件100起,其中酒驾60起、超载20起。"}), "-; 0; 0");
  EXPECT_EQ(parts({u"共有127名裁判员,其中国际级裁判16人。"}), "-; 0");
  EXPECT_EQ(parts({u"教职工320人,其中教师86人,学生4500人。"}), "-; 0; -");
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

TEST(Checks, APercentageBeforeTheAmountOfTheChange) {
  EXPECT_EQ(warnings({u"收入100万元,增长20%,增加10万元。"}), "percentage-contradicts-figures");
  EXPECT_EQ(warnings({u"收入100万元,增长11.1%,增加10万元。"}), "");
}

TEST(Checks, AShareThatIsNotThatOfThePart) {
  EXPECT_EQ(warnings({u"参会代表350人,其中女代表120人,占40%。"}), "percentage-contradicts-figures");
  EXPECT_EQ(warnings({u"参会代表350人,其中女代表120人,占34.3%。"}), "");
  EXPECT_EQ(warnings({u"参会代表350人,其中女代表120人,占全市女代表的40%。"}), "");
}

TEST(Checks, WholeTenThousandsAreNearlyExact) {
  EXPECT_EQ(warnings({u"用户由200万户增加到300万户,增长60%。"}), "change-contradicts-ends");
  EXPECT_EQ(warnings({u"用户由200万户增加到300万户,增长47%。"}), "");
}

TEST(Checks, ARiseOfAPrice) {
  EXPECT_EQ(warnings({u"价格从每吨3000元涨到3600元,涨幅达25%。"}), "change-contradicts-ends");
  EXPECT_EQ(warnings({u"价格从每吨3000元涨到3600元,涨幅达20%。"}), "");
}

TEST(Checks, BothPlacesAreGiven) {
  const auto found = read({u"投诉由200件下降到150件,下降30%。"}).warnings;
  ASSERT_EQ(found.size(), 1u);
  EXPECT_TRUE(found[0].span && found[0].other);
}

TEST(Checks, RoundedFiguresContradictNothing) {
  EXPECT_EQ(warnings({u"常住人口47.2万人,其中城镇28.1万人、乡村19.2万人。"}), "");
  EXPECT_EQ(warnings({u"常住人口47.2万人,其中城镇28.1万人、乡村19.9万人。"}), "parts-exceed-total");
  EXPECT_EQ(warnings({u"投诉由1.2万件下降到0.9万件,下降27%。"}), "");
  EXPECT_EQ(warnings({u"投诉由1.2万件下降到0.9万件,下降47%。"}), "change-contradicts-ends");
}

TEST(Checks, PartsNeedNotExhaustTheirWhole) {
  EXPECT_EQ(warnings({u"新增车位500个,其中学校周边120个、医院周边80个。"}), "");
}

TEST(Checks, PartsThatMayOverlapAreNotAddedUp) {
  EXPECT_EQ(warnings({u"共有队员100名,其中女队员60名,党员55名。"}), "");
  EXPECT_EQ(warnings({u"抓获嫌疑人100名,其中刑拘60名、移送起诉70名。"}), "");
}

TEST(Checks, ACountThatGrewByMoreThanItsEndsSay) {
  EXPECT_EQ(warnings({u"窗口由12个增加到20个,增加6个。"}), "change-contradicts-ends");
  EXPECT_EQ(warnings({u"窗口由12个增加到20个,增加8个。"}), "");
}

}  // namespace
}  // namespace shuwen::testing_context
