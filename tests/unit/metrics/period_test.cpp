#include "metrics/period.h"

#include <gtest/gtest.h>

#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

TEST(Period, TheNearestBeforeTheFigureGoverns) {
  EXPECT_EQ(periods({u"2020年,建成公园3个;2021年,建成公园5个。"}),
            "2020-01-01..2020-12-31; 2021-01-01..2021-12-31");
}

TEST(Period, IsCarriedThroughTheParagraphOnly) {
  EXPECT_EQ(periods({u"今年以来,工作有序推进。清运垃圾30吨。"}), "2022-01-01..2022-08-19");
  EXPECT_EQ(periods({u"今年以来,工作有序推进。\n清运垃圾30吨。"}), "-");
}

TEST(Period, WhatIsComparedWithDoesNotGovern) {
  EXPECT_EQ(periods({u"上半年,产量较2019年增加30吨。"}), "2022-01-01..2022-06-30");
}

TEST(Period, WhenItWasSaidDoesNotGovern) {
  EXPECT_EQ(periods({u"14日宣布,投资30亿元。"}), "-");
}

TEST(Period, AnAttributeBelongsToItsOwnFigure) {
  EXPECT_EQ(periods({u"覆盖率由2019年的61%提高到94%。"}), "2019-01-01..2019-12-31; -");
}

TEST(Period, TheYearAReportIsAbout) {
  EXPECT_EQ(periods({.text = u"全年粮食产量36万吨。", .title = u"2021年统计公报"}), "2021-01-01..2021-12-31");
}

TEST(Period, ThatDayIsTheOneNamedBefore) {
  EXPECT_EQ(periods({u"6月3日开馆。当天接待读者300人次。"}), "2022-06-03..2022-06-03");
}

}  // namespace
}  // namespace shuwen::testing_context
