#include "metrics/sentences/reading.h"

#include <gtest/gtest.h>

namespace shuwen {
namespace {

TEST(Reading, FoldsWidthAndTraditionalForms) {
  EXPECT_EQ(Reading(u"１２％，萬餘戶").text, u"12%,万余户");
}

TEST(Reading, KeepsAWideCommaBetweenNarrowDigitsApart) {
  EXPECT_EQ(Reading(u"得3，500人").text, u"得3;500人");
  EXPECT_EQ(Reading(u"得３，５００人").text, u"得3,500人");
}

TEST(Reading, DropsInvisibleCharactersAndMapsBack) {
  const std::u16string text = u"共1\u200B2\u00AD3户";
  const Reading reading(text);
  EXPECT_EQ(reading.text, u"共123户");
  EXPECT_EQ(reading.original({1, 4}), (Span{1, 6}));
  EXPECT_EQ(reading.as_written({1, 5}), u"123户");
  EXPECT_EQ(reading.find(6), 4U);
}

TEST(Reading, DropsBlanksInsideNumeralsOnly) {
  EXPECT_EQ(Reading(u"三千 九百 六十五人").text, u"三千九百六十五人");
  EXPECT_EQ(Reading(u"7万 5千").text, u"7万5千");
  EXPECT_EQ(Reading(u"百分之 二").text, u"百分之二");
  EXPECT_EQ(Reading(u"第二 一是").text, u"第二 一是");
  EXPECT_EQ(Reading(u"共 3 人").text, u"共 3 人");
}

TEST(Reading, TakesRareDigitsOnlyBesideFormalPowers) {
  EXPECT_EQ(Reading(u"參佰元").text, u"叁佰元");
  EXPECT_EQ(Reading(u"參加").text, u"参加");
}

}  // namespace
}  // namespace shuwen
