#include <gtest/gtest.h>

#include "metrics/times_harness.h"

namespace shuwen::testing_times {
namespace {

class PlannedTime : public testing::TestWithParam<Case> {};
TEST_P(PlannedTime, IsReadAndResolved) {
  EXPECT_EQ(times(GetParam().text), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    RoughAndPlanned, PlannedTime,
    testing::Values(
        Case{u"计划用三年时间建成", "三年时间|2022-08-19|2025-08-19"}, Case{u"用三年时间建成", ""},
        Case{u"再过三年", "再过三年|2022-08-19|2025-08-19"},
        Case{u"一年多来", "一年多来|2021-08-19|2022-08-19"}, Case{u"一年多前", "一年多前|-|-"},
        Case{u"三个多月来", "三个多月来|2022-05-19|2022-08-19"}, Case{u"眼下已达", "眼下|-|2022-08-19"},
        Case{u"每年11月1日至次年3月31日", "11月1日至次年3月31日|-|-"},
        Case{u"11月1日至次年3月31日", "11月1日至次年3月31日|2022-11-01|2023-03-31"},
        Case{u"12月1日起至2023年2月底", "12月1日起至2023年2月底|2022-12-01|2023-02-28"},
        Case{u"即日起至9月6日", "即日起至9月6日|2022-08-19|2022-09-06"},
        Case{u"今年国庆8天", "今年|2022-01-01|2022-12-31 国庆8天|-|-"},
        Case{u"今年春运,客流", "今年|2022-01-01|2022-12-31 春运|-|-"},
        Case{u"中秋、国庆前抽检", "中秋、国庆前|-|-"},
        Case{u"“十四五”前四年", "“十四五”前四年|2021-01-01|2024-12-31"},
        Case{u"去年查30家;9月起将抽查", "去年|2021-01-01|2021-12-31 9月起|2022-09-01|-"},
        Case{u"明年年中前惠及", "明年年中前|-|2023-06-30"}, Case{u"一是年底前建成", "年底前|-|2022-12-31"},
        Case{u"托位年底前再增", "年底前|-|2022-12-31"}, Case{u"去冬以来降水", "去冬以来|-|2022-08-19"},
        Case{u"107年开办迄今", "107年开办迄今|2018-01-01|2022-08-19"},
        Case{u"较110年减少", "110年|2021-01-01|2021-12-31"},
        Case{u"上线五个月,推送", "五个月|2022-03-19|2022-08-19"}));

TEST(TimeStretch, RunsThroughWholeYearsInAReport) {
  EXPECT_EQ(times(u"连续9年增产3万吨", "2022-01-31", 2021), "连续9年|2013-01-01|2021-12-31");
  EXPECT_EQ(times(u"连续9年增产3万吨", "2022-01-31"), "连续9年|2013-01-31|2022-01-31");
}

TEST(TimeStretch, APastYearInWhatLooksBackIsThatYear) {
  EXPECT_EQ(times(u"过去一年,新增企业", "2022-01-31"), "过去一年|2021-01-01|2021-12-31");
  EXPECT_EQ(times(u"过去一年,新增企业"), "过去一年|2021-08-19|2022-08-19");
}

TEST(TimeStretch, HowLongItWentOnIsToldWhereItDatesNothing) {
  EXPECT_EQ(times(u"产量连续七年稳定在30万吨以上"), "连续七年|2015-08-19|2022-08-19");
  EXPECT_EQ(times(u"连续两年不合格的企业"), "连续两年|2020-08-19|2022-08-19");
  EXPECT_EQ(times(u"养老金连续七年上调"), "");
}

TEST(TimeStretch, YearsOverWhichSomethingIsSummedUp) {
  EXPECT_EQ(times(u"转化率三年提高12个百分点"), "三年|2019-08-19|2022-08-19");
  EXPECT_EQ(times(u"四年累计投入3亿元", "2022-03-01", 2021), "四年|2018-01-01|2021-12-31");
  EXPECT_EQ(times(u"两年多时间,采购累计减负9亿元"), "两年多时间|2020-08-19|2022-08-19");
  EXPECT_EQ(times(u"2024年、2025年分别为3亿元和4亿元,两年累计增长9%"),
            "2024年|2024-01-01|2024-12-31 2025年|2025-01-01|2025-12-31 两年|2024-01-01|2025-12-31");
  EXPECT_EQ(times(u"工期三年,造价增长5%"), "");
  EXPECT_EQ(times(u"他工作三年提高了收入"), "");
}

TEST(TimeStretch, AYearAfterTheOneNamed) {
  EXPECT_EQ(times(u"2019年启动,次年改造62个"), "2019年|2019-01-01|2019-12-31 次年|2020-01-01|2020-12-31");
  EXPECT_EQ(times(u"次年改造62个"), "次年|-|-");
}

TEST(TimeStretch, HoursAhead) {
  EXPECT_EQ(times(u"未来24小时内降温"), "未来24小时内|2022-08-19|2022-08-20");
  EXPECT_EQ(times(u"过去48小时"), "过去48小时|2022-08-17|2022-08-19");
  EXPECT_EQ(times(u"24小时内办结"), "");
}

TEST(TimeStretch, ADayInTheWeekThatWasNamed) {
  EXPECT_EQ(times(u"下周气温回升,周三22度"), "下周|2022-08-22|2022-08-28 周三|2022-08-24|2022-08-24");
}

TEST(TimeStretch, HowLongSomebodyReceived) {
  EXPECT_EQ(times(u"20年间接待观众"), "20年间|2002-08-19|2022-08-19");
  EXPECT_EQ(times(u"20年间接影响"), "");
}

TEST(TimeStretch, TheSameDayAYearBefore) {
  EXPECT_EQ(times(u"去年这个时候还只有30家"), "去年这个时候|-|2021-08-19");
  EXPECT_EQ(times(u"去年此时还只有30家"), "去年此时|-|2021-08-19");
}

TEST(TimeStretch, NowIsUpToTheDay) {
  EXPECT_EQ(times(u"现在有30家"), "现在|-|2022-08-19");
  EXPECT_EQ(times(u"如今有30家"), "如今|-|2022-08-19");
  EXPECT_EQ(times(u"如今,新路修到门口"), "");
}

TEST(TimeStretch, AnInvestmentPlannedIsNoPlanForTheYear) {
  EXPECT_EQ(times(u"全年签约30个,计划总投资2亿元", "2022-01-31"), "全年|2021-01-01|2021-12-31");
  EXPECT_EQ(times(u"计划全年签约30个", "2022-01-31"), "全年|2022-01-01|2022-12-31");
}

}  // namespace
}  // namespace shuwen::testing_times
