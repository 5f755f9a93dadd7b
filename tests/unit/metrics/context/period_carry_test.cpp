#include <gtest/gtest.h>

#include "metrics/context/period.h"
#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

TEST(PeriodCarry, YearsAgoDateWhatDescribesThatTime) {
  EXPECT_EQ(periods({u"十年前,这里是一个小村。全村30户人家。"}), "2012-08-19..2012-08-19");
  EXPECT_EQ(periods({u"6月4日,一家商店关门。民警查获30人。"}), "-");
}

TEST(PeriodCarry, WhenWhatIsToldNextWas) {
  EXPECT_EQ(periods({u"一起事故发生在去年9月17日。轿车撞倒护栏30米。"}), "2021-09-17..2021-09-17");
}

TEST(PeriodCarry, AnotherViewGoesOnWithWhatIsReported) {
  EXPECT_EQ(periods({u"今年1至6月,全市立案30起。\n从案件类型看,盗窃占12%。"}),
            "2022-01-01..2022-06-30; 2022-01-01..2022-06-30");
  EXPECT_EQ(periods({u"今年1至6月,全市立案30起。\n宣传方面,发放手册80册。\n另有手册20册。"}),
            "2022-01-01..2022-06-30; 2022-01-01..2022-06-30; -");
}

TEST(PeriodCarry, SinceWhenNothingWasSoDatesNothing) {
  EXPECT_EQ(periods({u"去年死亡24人,是近五年最低。酒驾占12%。"}),
            "2021-01-01..2021-12-31; 2021-01-01..2021-12-31");
}

TEST(PeriodCarry, AnotherActBegins) {
  EXPECT_EQ(periods({u"8月5日,车站客流30万人。为应对返程高峰,车站加开列车60列。"}),
            "2022-08-05..2022-08-05; -");
  EXPECT_EQ(periods({u"今年,全市查处案件30起。现将3起案件通报如下。"}), "2022-01-01..2022-12-31; -");
  EXPECT_EQ(periods({u"今年产果30吨。“一共卖了8吨。”"}), "2022-01-01..2022-12-31; -");
  EXPECT_EQ(periods({u"7月4日,该厂排污水30吨。环保局罚款8万元。"}), "2022-07-04..2022-07-04; -");
  EXPECT_EQ(periods({u"今年产果30吨。合作社现有社员64户。"}), "2022-01-01..2022-12-31; -");
}

TEST(PeriodCarry, WhatIsLeftIsDatedByThePlanBehind) {
  EXPECT_EQ(periods({u"今年以来,已整改31个,其余3个因故推迟,计划10月底前完工。"}),
            "2022-01-01..2022-08-19; ..2022-10-31");
  EXPECT_EQ(periods({u"今年以来,整改31个,计划10月底前完工。"}), "2022-01-01..2022-08-19");
}

TEST(PeriodCarry, WhatWasBeforeIsOfNoTimeAhead) {
  EXPECT_EQ(periods({u"到2026年,煤耗由28千克降到25千克。"}), "-; ..2026-12-31");
  EXPECT_EQ(periods({u"自2021年3月1日起,车程由28分钟缩短到25分钟。"}), "-; 2021-03-01..2022-08-19");
  EXPECT_EQ(periods({u"去年,煤耗由28千克降到25千克。"}), "2021-01-01..2021-12-31; 2021-01-01..2021-12-31");
}

TEST(PeriodCarry, APartEndsWithItsClause) {
  EXPECT_EQ(periods({u"上半年价格上涨2%,其中二季度上涨8%;化肥价格上涨3%。"}),
            "2022-01-01..2022-06-30; 2022-04-01..2022-06-30; 2022-01-01..2022-06-30");
  EXPECT_EQ(periods({u"2018年合格率60%,眼下已达95%;用种量30公斤。"}),
            "2018-01-01..2018-12-31; ..2022-08-19; -");
}

TEST(PeriodCarry, ACommuniqueGoesOnWithTheYear) {
  EXPECT_EQ(periods({.text = u"全年出栏30头;年末存栏20头。猪肉产量25吨;牛肉、羊肉分别为3吨和2吨。",
                     .title = u"2021年统计公报"}),
            "2021-01-01..2021-12-31; ..2021-12-31; 2021-01-01..2021-12-31; 2021-01-01..2021-12-31; "
            "2021-01-01..2021-12-31");
}

TEST(PeriodCarry, AHeadingThatClaimsSomethingNamesNoStretch) {
  EXPECT_EQ(periods({.text = u"建成公园3个。", .heading = u"2021年工作"}), "2021-01-01..2021-12-31");
  EXPECT_EQ(periods({.text = u"建成公园3个。", .heading = u"2021年进口扩大,突破3000亿元"}), "-");
}

TEST(PeriodCarry, HowOldAThingIsDatesWhatItDid) {
  EXPECT_EQ(periods({u"平台在2021年推送线索30条。检查门店20家。"}), "2021-01-01..2021-12-31; -");
  EXPECT_EQ(periods({u"全县2021年推送线索30条。检查门店20家。"}),
            "2021-01-01..2021-12-31; 2021-01-01..2021-12-31");
  EXPECT_EQ(periods({u"平台上线五个月,推送线索30条。检查门店20家。"}), "2022-03-19..2022-08-19; -");
}

TEST(PeriodCarry, ThatDayMayGoOnToTheNext) {
  EXPECT_EQ(periods({u"3月11日,她被拉入37人的群。从当天14时到次日上午,她转账9万元。"}),
            "2022-03-11..2022-03-11; 2022-03-11..2022-03-12");
}

TEST(PeriodCarry, ARuleIsOfNoDay) {
  EXPECT_EQ(periods({u"低于16度的,退还当日热费的30%。"}), "-; -");
  EXPECT_EQ(periods({u"自2021年3月1日起,票价30元。"}), "2021-03-01..");
  EXPECT_EQ(periods({u"市府去年7月开办奖励,长者可领5000元。"}), "-");
  EXPECT_EQ(periods({u"7月4日至8月9日出现35℃以上高温日31天。"}), "-; 2022-07-04..2022-08-09");
  EXPECT_EQ(periods({u"7月,污水超过80毫克的排放限值。"}), "-");
  EXPECT_EQ(periods({u"市府10月起抽查业者,违者最高开罚30万元。"}), "2022-10-01..");
}

TEST(PeriodCarry, PartsOfAStretchAreToldBesideIt) {
  EXPECT_EQ(periods({u"前三季度产值增长5%。一季度增长6%,二季度增长4%。投资增长3%。"})
                .substr(periods({u"前三季度产值增长5%。一季度增长6%,二季度增长4%。投资增长3%。"}).rfind(';')),
            "; 2022-01-01..2022-09-30");
  EXPECT_EQ(periods({u"前三季度产值增长5%。二季度增长4%。投资增长3%。"})
                .substr(periods({u"前三季度产值增长5%。二季度增长4%。投资增长3%。"}).rfind(';')),
            "; 2022-04-01..2022-06-30");
}

TEST(PeriodCarry, APartOfThoseThereAreNowIsOfNow) {
  EXPECT_EQ(periods({u"2021年营收5亿元。现有员工30人,其中工程师8人。"}), "2021-01-01..2021-12-31; -; -");
}

}  // namespace
}  // namespace shuwen::testing_context
