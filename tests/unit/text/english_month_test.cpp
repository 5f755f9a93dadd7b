#include "text/english_month.h"

#include <gtest/gtest.h>

#include <string_view>

#include "text/utf.h"

namespace shuwen {
namespace {

TEST(EnglishMonth, ReadsWholeNamesAndShortOnesInAnyCase) {
  EXPECT_EQ(english_month(u"January 5").number, 1);
  EXPECT_EQ(english_month(u"SEPTEMBER").number, 9);
  EXPECT_EQ(english_month(u"sept 2020").number, 9);
  EXPECT_EQ(english_month(u"Ｏｃｔ23").number, 10);
  EXPECT_EQ(english_month(u"May").number, 5);
}

TEST(EnglishMonth, ReadsNoPartOfAWord) {
  for (const std::u16string_view text : std::initializer_list<std::u16string_view>{
           u"", u"Ma", u"Marches", u"Janu", u"Septem", u"Octopus", u"decentralised", u"月"})
    EXPECT_EQ(english_month(text).number, 0) << to_utf8(text);
}

TEST(EnglishMonth, LeavesTheFullStopOut) {
  const EnglishMonth june = english_month(u"Jun. 3");
  EXPECT_EQ(june.length, 3U);
  EXPECT_TRUE(june.is_short);
  EXPECT_FALSE(english_month(u"June.").is_short);
}

}  // namespace
}  // namespace shuwen
