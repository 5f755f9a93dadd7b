#include <gtest/gtest.h>

#include "article/headings.h"

namespace shuwen {
namespace {

TEST(Markers, RanksKindsOfNumbering) {
  EXPECT_EQ(marker_of(u"第一章 总则").rank, 1);
  EXPECT_EQ(marker_of(u"第二节 航线").rank, 2);
  EXPECT_EQ(marker_of(u"一、总体要求").rank, 3);
  EXPECT_EQ(marker_of(u"十二、附则").rank, 3);
  EXPECT_EQ(marker_of(u"（一）目标").rank, 4);
  EXPECT_EQ(marker_of(u"1.开行").rank, 5);
  EXPECT_EQ(marker_of(u"２、开行").rank, 5);
  EXPECT_EQ(marker_of(u"(1)开行").rank, 6);
  EXPECT_EQ(marker_of(u"①开行").rank, 7);
  EXPECT_EQ(marker_of(u"案例二：轮渡超载案").rank, 3);
}

TEST(Markers, LeavesFiguresAndArticlesOfLaw) {
  EXPECT_EQ(marker_of(u"1.5万人").rank, 0);
  EXPECT_EQ(marker_of(u"第三十二条 船长应当").rank, 0);
  EXPECT_EQ(marker_of(u"一个码头").rank, 0);
  EXPECT_EQ(marker_of(u"2021年").rank, 0);
  EXPECT_EQ(marker_of(u"").rank, 0);
}

TEST(Markers, KnowEnclosedAndNoughtedNumbers) {
  EXPECT_EQ(marker_of(u"㈠开行").rank, 4);
  EXPECT_EQ(marker_of(u"⑴开行").rank, 6);
  EXPECT_EQ(marker_of(u"⒈开行").rank, 5);
  EXPECT_EQ(marker_of(u"❶开行").rank, 7);
  EXPECT_EQ(marker_of(u"Ⅰ、开行").rank, 3);
  EXPECT_EQ(marker_of(u"01 开行").rank, 3);
  EXPECT_EQ(marker_of(u"02丨票务").rank, 3);
  EXPECT_EQ(marker_of(u"PART 01 开行").rank, 3);
  EXPECT_EQ(marker_of(u"误区一：船票越早越便宜").rank, 3);
  EXPECT_EQ(marker_of(u"01 ").rank, 0);
  EXPECT_EQ(marker_of(u"02 34").rank, 0);
}

}  // namespace
}  // namespace shuwen
