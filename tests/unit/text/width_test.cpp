#include "text/width.h"

#include <gtest/gtest.h>

namespace shuwen {
namespace {

TEST(DisplayWidth, HanAndFullWidthTakeTwoColumns) {
  EXPECT_EQ(display_width(u"1.6万余次"), 9U);
  EXPECT_EQ(display_width(u"Ａ，"), 4U);
  EXPECT_EQ(display_width(u"\U00020BB7"), 2U);
}

TEST(DisplayWidth, MarksAndInvisibleCharactersTakeNone) {
  EXPECT_EQ(display_width(u"e\u0301\u200B"), 1U);
}

TEST(FitWidth, FillsShortTextAndCutsLongText) {
  EXPECT_EQ(fit_width(u"户", 4), u"户  ");
  EXPECT_EQ(fit_width(u"贫困家庭", 5), u"贫困…");
  EXPECT_EQ(fit_width(u"贫困家庭", 6), u"贫困… ");
  EXPECT_EQ(display_width(fit_width(u"贫困家庭", 6)), 6U);
}

}  // namespace
}  // namespace shuwen
