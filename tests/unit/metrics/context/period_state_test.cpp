// What is so at a time of its own, or at any time.
#include <gtest/gtest.h>

#include "metrics/context/period.h"
#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

TEST(PeriodState, WhatWasAYearAgoDatesNothingBehindIt) {
  EXPECT_EQ(periods({u"现有店铺86家,去年这个时候只有43家。网格员走访店铺31家。"}), "-; ..2021-08-19; -");
}

TEST(PeriodState, NowReachesNoFurtherThanItsSentence) {
  EXPECT_EQ(periods({u"现在有30户。种茶30亩。"}), "..2022-08-19; -");
}

TEST(PeriodState, OnwardFromAMonthThatIsOverIsUpToNow) {
  EXPECT_EQ(periods({u"去年5月起,接入村诊所36个。"}), "2021-05-01..2022-08-19");
  EXPECT_EQ(periods({u"2020年起,接入村诊所36个。"}), "2020-01-01..");
  EXPECT_EQ(periods({u"去年5月起,票价为30元。"}), "2021-05-01..");
  EXPECT_EQ(periods({.text = u"自9月1日起休渔,为期三个月。", .title = u"关于伏季休渔的通告"}),
            "2022-09-01..");
}

TEST(PeriodState, WhatIsPlannedWithinTheYearIsDueByItsEnd) {
  EXPECT_EQ(periods({u"年内将再装报警器3000只。"}), "..2022-12-31");
  EXPECT_EQ(periods({.text = u"年内将再装报警器3000只。", .date = "2022-01-20"}), "2022-01-01..2022-12-31");
  EXPECT_EQ(periods({u"年内新增报警器3000只。"}), "2022-01-01..2022-12-31");
}

TEST(PeriodState, WhatWasAtFirstIsOfNoTimeTold) {
  EXPECT_EQ(periods({u"去年,命中率从起初的2%提高到11%。"}), "-; 2021-01-01..2021-12-31");
}

TEST(PeriodState, HowManyThereStillAreIsOfNow) {
  EXPECT_EQ(periods({u"去年修路30公里。全县仍有贫困人口3000人。"}), "2021-01-01..2021-12-31; -");
  EXPECT_EQ(periods({u"去年查病例30例。仍有一成病例漏诊。"}),
            "2021-01-01..2021-12-31; 2021-01-01..2021-12-31");
}

TEST(PeriodState, TheStretchOfAnEventThatWasDated) {
  EXPECT_EQ(periods({u"自8月1日起至10月31日,集中开展3个月的整治。整治期间,组织巡查组56个。"}),
            "2022-08-01..2022-10-31; 2022-08-01..2022-10-31");
  EXPECT_EQ(periods({u"自8月1日起至10月31日,集中开展3个月的整治。伏旱期间,组织巡查组56个。"}),
            "2022-08-01..2022-10-31; ..");
}

TEST(PeriodState, InACaseNamedByItsParagraphThePunishmentIsLater) {
  EXPECT_EQ(periods({u"案例一 某市某店售烟案。5月中旬,该店售烟3包,被处罚款2万元。"}),
            "2022-05-11..2022-05-20; -");
  EXPECT_EQ(periods({u"某市查处某店。5月中旬,该店售烟3包,被处罚款2万元。"}),
            "2022-05-11..2022-05-20; 2022-05-11..2022-05-20");
}

TEST(PeriodState, AGoalAndASizeAreOfAnyTime) {
  EXPECT_EQ(periods({u"上半年,失业率为5.2%,低于5.5%左右的预期目标。"}), "2022-01-01..2022-06-30; -");
  EXPECT_EQ(periods({u"三季度末,个贷率是86%,离90%的警戒线还有距离。"}), "..2022-09-30; -");
  EXPECT_EQ(periods({u"目前,全长29公里的隧道完成300米。"}), "-; ..2022-08-19");
  EXPECT_EQ(periods({u"去年,日处理2万吨的污水厂投运,铺管30公里。"}), "-; 2021-01-01..2021-12-31");
}

TEST(PeriodState, WhatAThingWillDoOnceItStands) {
  EXPECT_EQ(periods({u"下半年,公司计划投入8亿元建设新厂,建成后可新增产能50万套。"}),
            "2022-07-01..2022-12-31; -");
  EXPECT_EQ(periods({u"去年投入8亿元建设新厂,建成后已新增产能50万套。"}),
            "2021-01-01..2021-12-31; 2021-01-01..2021-12-31");
}

TEST(PeriodState, WhatALongStretchIsToldOf) {
  EXPECT_EQ(periods({u"截至7月底,完工房屋300户。今年上半年办理的3次抽签,平均中签率7.3%。"}),
            "..2022-07-31; 2022-01-01..2022-06-30; 2022-01-01..2022-06-30");
}

TEST(PeriodState, WhatABoundIsAShareOf) {
  EXPECT_EQ(periods({u"下半年,返还比例不超过上年度缴费额的60%。"}), "2022-07-01..2022-12-31");
}

TEST(PeriodState, WhenOneThingIsOrWasToldIsItsOwn) {
  EXPECT_EQ(periods({u"报名时间为8月22日至28日,考试费每科60元。"}), "-");
  EXPECT_EQ(periods({u"昨晚,记者从医院获悉,4人脱离危险。"}), "-");
  EXPECT_EQ(periods({u"昨晚,医院收治4人。"}), "2022-08-18..2022-08-18");
  EXPECT_EQ(periods({u"上半年,利润增长5%,低于年初目标0.8个百分点。"}),
            "2022-01-01..2022-06-30; 2022-01-01..2022-06-30");
}

TEST(PeriodState, TheNextDayOfNoneThatWasNamed) {
  EXPECT_EQ(periods({u"次日凌晨,找到2名失联者。"}), "..");
  EXPECT_EQ(periods({u"8月12日,山洪暴发。次日凌晨,找到2名失联者。"}), "2022-08-13..2022-08-13");
}

TEST(PeriodState, TheYearsFromTheOneToTheOther) {
  EXPECT_EQ(periods({u"2011年至2021年,十年间寿命提高3岁。"}), "2011-01-01..2021-12-31");
}

TEST(PeriodState, ADayIsOfTheMonthThatAStretchOfDaysWasIn) {
  EXPECT_EQ(periods({u"3月12日至14日,转移30人。15日,返回20人。"}),
            "2022-03-12..2022-03-14; 2022-03-15..2022-03-15");
}

}  // namespace
}  // namespace shuwen::testing_context
