#include "metrics/context/period.h"

#include <gtest/gtest.h>

#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

TEST(Period, TheNearestBeforeTheFigureGoverns) {
  EXPECT_EQ(periods({u"2020年,建成公园3个;2021年,建成公园5个。"}),
            "2020-01-01..2020-12-31; 2021-01-01..2021-12-31");
}

TEST(Period, AMonthOfAnArticleWithoutADateIsNoLength) {
  const Metrics found = read({.text = u"3月份,出口下降;4月,出口增长8%。", .date = ""});
  ASSERT_EQ(found.metrics.size(), 1U);
  ASSERT_TRUE(found.metrics[0].period);
  EXPECT_EQ(to_utf8(found.metrics[0].period->where.text), "4月");
}

TEST(Period, IsCarriedThroughTheParagraphOnly) {
  EXPECT_EQ(periods({u"今年以来,工作有序推进。清运垃圾30吨。"}), "2022-01-01..2022-08-19");
  EXPECT_EQ(periods({u"今年以来,工作有序推进。\n清运垃圾30吨。"}), "-");
}

TEST(Period, AYearSurpassedOnlyServesToCompare) {
  EXPECT_EQ(periods({u"7月,客流首次超过2019年同期水平,运送旅客30人。"}), "2022-07-01..2022-07-31");
}

TEST(Period, AnEarlierTimeBehindTheLastFigureOnlyTellsWhich) {
  EXPECT_EQ(periods({u"7月出口30亿元,扭转6月以来下降的局面。其中汽车10亿元。"}),
            "2022-07-01..2022-07-31; 2022-07-01..2022-07-31");
  EXPECT_EQ(periods({u"6月出口30亿元,7月局面好转。其中汽车10亿元。"}),
            "2022-06-01..2022-06-30; 2022-07-01..2022-07-31");
}

TEST(Period, AStateThatIsReachedAgainIsNoTimeOfTheFigure) {
  EXPECT_EQ(periods({u"上半年,客流恢复到2019年的九成。"}), "2022-01-01..2022-06-30");
  EXPECT_EQ(periods({u"今年,覆盖率提高到2021年的90%。"}), "2021-01-01..2021-12-31");
}

TEST(Period, ANewsTitleMaySayWhichYearItReportsOn) {
  EXPECT_EQ(periods({.text = u"全年生产30吨。", .title = u"甲公司2021年营收破百亿", .date = "2022-04-19"}),
            "2021-01-01..2021-12-31");
  EXPECT_EQ(periods({.text = u"3月5日卖出30吨。", .title = u"甲公司2021年营收破百亿", .date = "2022-04-19"}),
            "2022-03-05..2022-03-05");
  EXPECT_EQ(periods({.text = u"全年生产30吨。", .title = u"甲公司营收破百亿", .date = "2022-04-19"}),
            "2022-01-01..2022-12-31");
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

TEST(Period, NowHoldsForItsOwnSentence) {
  EXPECT_EQ(periods({u"目前,入驻企业86家。年产乙醇20万吨。"}), "..2022-08-19; -");
  EXPECT_EQ(periods({u"截至6月底,入驻企业86家。年产乙醇20万吨。"}), "..2022-06-30; ..2022-06-30");
}

TEST(Period, ANewSpeakerLeavesIt) {
  EXPECT_EQ(periods({u"今年摘了3吨果。老支书告诉记者,村里41户已脱贫。"}), "2022-01-01..2022-12-31; -");
  EXPECT_EQ(periods({u"今年摘了3吨果。数据显示,村里41户已脱贫。"}),
            "2022-01-01..2022-12-31; 2022-01-01..2022-12-31");
}

TEST(Period, AnEventWithoutDatesLeavesIt) {
  EXPECT_EQ(periods({u"6月16日,变轨4次。飞行期间,3名队员开展试验。"}), "2022-06-16..2022-06-16; ..");
}

TEST(Period, ADayThatDatesOneEventGovernsNothingElse) {
  EXPECT_EQ(periods({u"2016年12月交付的小区,绿地3公顷。"}), "-");
  EXPECT_EQ(periods({u"系统于2月20日启用,旁边竖着两块牌子。"}), "-");
  EXPECT_EQ(periods({u"该校在2015年就开设专业,招生规模150人。"}), "-");
  EXPECT_EQ(periods({u"博览会于8月5日举行,签约30个项目。"}), "2022-08-05..2022-08-05");
}

TEST(Period, ADayIsOfTheMonthNamedInItsParagraph) {
  EXPECT_EQ(periods({u"6月10日,台风登陆,风力12级。截至11日12时,转移3万人。"}),
            "2022-06-10..2022-06-10; ..2022-06-11");
  EXPECT_EQ(periods({u"6月10日,台风登陆,风力12级。\n截至11日12时,转移3万人。"}),
            "2022-06-10..2022-06-10; ..2022-08-11");
}

TEST(Period, RespectiveYearsAreSharedOut) {
  EXPECT_EQ(periods({u"2019年至2020年,支出分别为3亿元和5亿元。"}),
            "2019-01-01..2019-12-31; 2020-01-01..2020-12-31");
  EXPECT_EQ(periods({u"2018年、2020年,产量分别为3吨和5吨。"}),
            "2018-01-01..2018-12-31; 2020-01-01..2020-12-31");
  EXPECT_EQ(periods({u"2018年至2020年,甲、乙产量分别为3吨和5吨。"}),
            "2018-01-01..2020-12-31; 2018-01-01..2020-12-31");
}

TEST(Period, TheSameStretchAYearBefore) {
  EXPECT_EQ(periods({u"前三季度,占比由去年同期的38%提升至44%。"}),
            "2021-01-01..2021-09-30; 2022-01-01..2022-09-30");
}

TEST(Period, WhatARatioIsTakenOf) {
  EXPECT_EQ(periods({u"利润是去年的3倍。"}), "-");
  EXPECT_EQ(periods({u"今年上半年,客流恢复到2019年同期的95%。"}), "2022-01-01..2022-06-30");
}

TEST(Period, TheseYearsAreTheOnesSpokenOf) {
  EXPECT_EQ(periods({u"2018年至2020年,销量一直走高。这三年间成本增幅达20%。"}), "2018-01-01..2020-12-31");
  EXPECT_EQ(periods({u"这三年成本增幅达20%。"}), "2019-08-19..2022-08-19");
}

TEST(Period, TheReportedStretch) {
  EXPECT_EQ(periods({u"期内收入48亿元。\n截至2022年6月30日止六个月,收入48亿元。"}),
            "2022-01-01..2022-06-30; 2022-01-01..2022-06-30");
  EXPECT_EQ(periods({u"2021年目标:新增30亩。"}), "2021-01-01..2021-12-31");
}

TEST(Period, InACommuniqueAMeasureIsOfTheYearOrOfItsEnd) {
  const std::u16string title = u"2021年统计公报";
  EXPECT_EQ(periods({.text = u"全年产量3吨。年末人口47万人。出生率5.2‰。\n装机容量65万千瓦。人均收入3万元。",
                     .title = title}),
            "2021-01-01..2021-12-31; ..2021-12-31; 2021-01-01..2021-12-31; ..2021-12-31; "
            "2021-01-01..2021-12-31");
  EXPECT_EQ(periods({.text = u"全年产量3吨。\n157个村建立超市。", .title = title}),
            "2021-01-01..2021-12-31; -");
}

TEST(Period, ARuleHasOnlyItsOwn) {
  EXPECT_EQ(periods({u"今年共检查30家。成人票价60元。"}), "2022-01-01..2022-12-31; -");
}

TEST(Period, ADeadlineAheadIsCarriedToPlansOnly) {
  EXPECT_EQ(periods({u"到2025年,力争新建公园30个。力争绿道达到90公里。"}), "..2025-12-31; ..2025-12-31");
  EXPECT_EQ(periods({u"到2025年,力争新建公园30个。绿道有90公里。"}), "..2025-12-31; -");
}

TEST(Period, AnAverageAgeIsMeasuredAnAgeIsNot) {
  EXPECT_EQ(periods({u"截至6月底,员工平均年龄41岁。"}), "..2022-06-30");
  EXPECT_EQ(periods({u"截至6月底,78岁的老张当选。"}), "-");
}

TEST(Period, EnglishTimesBehindTheFigures) {
  EXPECT_EQ(periods({u"The city invested 3 million yuan in 15 clinics since 2020, adding 300 beds."}),
            "2020-01-01..2022-08-19; 2020-01-01..2022-08-19; 2020-01-01..2022-08-19");
  EXPECT_EQ(periods({u"In 2021 the city opened 15 clinics. Delivery now takes two hours."}),
            "2021-01-01..2021-12-31; -");
}

TEST(Period, HowFarAnEnglishTimeReaches) {
  EXPECT_EQ(periods({u"Since 2020, the town has built 14 pools. A road links two of them."}),
            "2020-01-01..2022-08-19; -");
  EXPECT_EQ(periods({u"Under rules that took effect in May, guests pay 30 yuan."}), "-");
  EXPECT_EQ(periods({u"They found that in 2020, there were 30 cases."}), "2020-01-01..2020-12-31");
  EXPECT_EQ(periods({u"It plans to build 60 pools and train 40 guards by 2028."}),
            "..2028-12-31; ..2028-12-31");
  EXPECT_EQ(periods({u"Reserves totalled 3 million yuan at the end of May, up 2 percent."}),
            "..2022-05-31; ..2022-05-31");
  EXPECT_EQ(periods({u"They sold 30 boats in May, an increase of 3 percent over the same period last year."}),
            "2022-05-01..2022-05-31; 2022-05-01..2022-05-31");
}

TEST(Period, AnEnglishTimeOfWhatWasGoesNoFurther) {
  EXPECT_EQ(periods({u"Sales fell to 40 in May from 50 three months earlier. Staff rose by 12."}),
            "2022-05-01..2022-05-31; ..; 2022-05-01..2022-05-31");
  EXPECT_EQ(periods({u"In May, 14 shops opened, down from 20 in 2019. Staff rose by 12."}),
            "2022-05-01..2022-05-31; 2019-01-01..2019-12-31; 2022-05-01..2022-05-31");
}

TEST(Period, OfAnotherClauseIsItsOwn) {
  EXPECT_EQ(periods({u"The average fell to 29 after the limit was cut in March."}), "-");
  EXPECT_EQ(periods({u"The river rose 2 metres above the mark set in 1978."}), "-");
  EXPECT_EQ(periods({u"The average fell to 29 in March."}), "2022-03-01..2022-03-31");
}

TEST(Period, OnADayOfTheWeek) {
  EXPECT_EQ(periods({u"The mayor told reporters on Monday that 300 homes were lost."}), "-");
  EXPECT_EQ(periods({u"The fire destroyed 300 homes on Monday."}), "2022-08-15..2022-08-15");
}

TEST(Period, HowItStandsNow) {
  EXPECT_EQ(periods({u"In 2021 it had 30 pools. The town now has 45 pools."}),
            "2021-01-01..2021-12-31; ..2022-08-19");
  EXPECT_EQ(periods({u"Deliveries now take two days."}), "-");
}

TEST(Period, APlanIsOfNoTimeThatIsOver) {
  EXPECT_EQ(periods({u"In 2021 it sold 30 boats. It plans to sell 40 boats."}), "2021-01-01..2021-12-31; -");
  EXPECT_EQ(periods({u"In 2021 it sold 30 boats. It bought 40 boats."}),
            "2021-01-01..2021-12-31; 2021-01-01..2021-12-31");
}

TEST(Period, WhatAFigureIsComparedWith) {
  EXPECT_EQ(periods({u"In May sales were 3 yuan, compared to 2 yuan a year ago."}),
            "2022-05-01..2022-05-31; 2021-05-01..2021-05-31");
}

TEST(Period, NowIsNotThen) {
  EXPECT_EQ(periods({u"He planted 200 trees in 2015 and now earns 3,000 yuan a year."}),
            "2015-01-01..2015-12-31; -");
  EXPECT_EQ(periods({u"They took 2 million yuan from funds in May."}), "2022-05-01..2022-05-31");
}

TEST(Period, AYearEarlier) {
  EXPECT_EQ(periods({u"It took 18 minutes in May, down from 47 minutes a year earlier."}),
            "2022-05-01..2022-05-31; 2021-05-01..2021-05-31");
}

TEST(Period, ThePlanOfAFiveYearPlanDatesNothing) {
  EXPECT_EQ(periods({u"编制“十四五”发展规划,制定30条措施。"}), "-");
}

TEST(Period, AYearAgoIsToldBesideThePresent) {
  EXPECT_EQ(periods({u"第二季度净利润3亿元。2021年同期净利润为2亿元。用户为90万户。"}),
            "2022-04-01..2022-06-30; 2021-04-01..2021-06-30; 2022-04-01..2022-06-30");
}

TEST(Period, TheQuarterBeforeTheOneReported) {
  EXPECT_EQ(periods({u"第一季度毛利率为30%,当季新开门店30家。"}),
            "2022-01-01..2022-03-31; 2022-01-01..2022-03-31");
  EXPECT_EQ(periods({u"当季水果上市200吨。"}), "-");
  EXPECT_EQ(periods({u"第一季度毛利率为30%,上季度为17%。"}),
            "2022-01-01..2022-03-31; 2021-10-01..2021-12-31");
}

TEST(Period, ALifespanHasItsPeriod) {
  EXPECT_EQ(periods({u"到2030年,绿地达到80%,人均预期寿命超过83岁。"}), "..2030-12-31; ..2030-12-31");
}

TEST(Period, WhosePlanIsFulfilledIsNotWhen) {
  EXPECT_EQ(periods({u"上半年,完成全年任务的56%。新开工项目30个。"}),
            "2022-01-01..2022-06-30; 2022-01-01..2022-06-30");
}

TEST(EnglishPeriod, WhatIsSoNowIsOfNoStretchThatIsOver) {
  EXPECT_EQ(periods({u"Sales fell 3 percent in May, and 17 shops are closed."}), "2022-05-01..2022-05-31; -");
  EXPECT_EQ(periods({u"Sales fell 3 percent in May and cost 17 jobs."}),
            "2022-05-01..2022-05-31; 2022-05-01..2022-05-31");
  EXPECT_EQ(periods({u"In May, sales fell 3 percent. The plant employs 420 people."}),
            "2022-05-01..2022-05-31; -");
}

TEST(EnglishPeriod, ADayGovernsTheClausesBehind) {
  EXPECT_EQ(periods({u"Fares rose from 2 to 3 yuan on 3 March, and a pass cost 24 yuan."}),
            "2022-03-03..2022-03-03; 2022-03-03..2022-03-03; 2022-03-03..2022-03-03");
}

TEST(EnglishPeriod, OfARelativeClauseOnly) {
  EXPECT_EQ(periods({u"The fund, which has gained 8 percent since June, charges 12 yuan."}),
            "2022-06-01..2022-08-19; -");
  EXPECT_EQ(periods({u"A survey that closed on 9 May drew 420 replies."}), "-");
}

TEST(EnglishPeriod, WhatIsDueThen) {
  EXPECT_EQ(periods({u"The town plans to mend 40 miles of road and 30 bridges, due to open in June 2024."}),
            "-; 2024-06-01..2024-06-30");
}

TEST(EnglishPeriod, WhatItWasIsOfThen) {
  EXPECT_EQ(periods({u"It aims to cut deaths by 2030 from 5.1 in 2021 to 2.5."}),
            "2021-01-01..2021-12-31; ..2030-12-31");
  EXPECT_EQ(
      periods(
          {u"Second-quarter profit rose 5 percent.\nSales were 30 million yuan, against 28 million a year "
           u"earlier."}),
      "2022-04-01..2022-06-30; -; 2021-04-01..2021-06-30");
}

}  // namespace
TEST(Period, OfWhatAReportIsOn) {
  EXPECT_EQ(periods({u"据公司2023年第二季度财报显示,毛利为45亿元。"}), "2023-04-01..2023-06-30");
  EXPECT_EQ(periods({u"据公司8月3日财报显示,毛利为45亿元。"}), "-");
}

TEST(Period, AYearThatIsOnlyMultipliedIsNone) {
  EXPECT_EQ(periods({u"预计2023年营收达80亿元,约为上一年营收的两倍,利润为30亿元。"}),
            "2023-01-01..2023-12-31; 2023-01-01..2023-12-31; 2023-01-01..2023-12-31");
}

TEST(Period, HowLongOneThingWentOnIsItsOwn) {
  EXPECT_EQ(periods({u"公司连续9年产量达到30吨,现有门店30家。员工200人。"}), "2013-08-19..2022-08-19; -; -");
  EXPECT_EQ(periods({u"连续两年每年修路30公里。"}), "2020-08-19..2022-08-19");
}

TEST(Period, OfAQuotationStaysInIt) {
  EXPECT_EQ(periods({u"“去年我们种了30亩。”该社有农机20台。"}), "2021-01-01..2021-12-31; -");
  EXPECT_EQ(periods({u"去年,合作社种了30亩。“好!”该社有农机20台。"}),
            "2021-01-01..2021-12-31; 2021-01-01..2021-12-31");
}

TEST(Period, UpToWhenInTheYearThatIsNamed) {
  EXPECT_EQ(periods({u"截至6月底,今年新开航线92条。"}), "..2022-06-30");
  EXPECT_EQ(periods({u"截至6月底,新开航线92条。今年建成3座车站。"}), "..2022-06-30; 2022-01-01..2022-12-31");
}

TEST(Period, FromWhenItBegan) {
  EXPECT_EQ(periods({u"2021年开始,山区新增8个基地。"}), "2021-01-01..");
  EXPECT_EQ(periods({u"2021年开始建设8个基地。"}), "2021-01-01..2021-12-31");
}

TEST(Period, HowLongItTookDatesWhatWasDone) {
  EXPECT_EQ(claims({u"教师1天拨80个电话。"}), "电话|拨");
  EXPECT_EQ(claims({u"骑手一个月内5次被停机。"}), "骑手|停机");
  EXPECT_EQ(claims({u"工期3天,完成80个。"}), "工期|-; -|完成");
  EXPECT_EQ(periods({u"今年5月,他一个月内5次被停机。"}), "2022-05-01..2022-05-31");
}

TEST(Period, AllPupilsOfAYearAreNoTime) {
  EXPECT_EQ(periods({u"全年级学生参加12场活动。"}), "-");
}

TEST(Period, WhenItIsDeliveredTellsWhichContract) {
  EXPECT_EQ(periods({u"7月12日,9月交货的原油期货价格收于79美元。"}), "2022-07-12..2022-07-12");
}

TEST(Period, TheDayOfAnExtremeIsOfItsStretchOnly) {
  EXPECT_EQ(periods({u"上半年,用电平稳,最大负荷出现在6月28日,达32万千瓦。居民用电占22%。"}),
            "2022-06-28..2022-06-28; 2022-01-01..2022-06-30");
  EXPECT_EQ(periods({u"上半年投资增长6%,其中一季度增长8%。房产投资下降4%。"}),
            "2022-01-01..2022-06-30; 2022-01-01..2022-03-31; 2022-01-01..2022-06-30");
  EXPECT_EQ(periods({u"上半年,用电平稳。6月28日,发电32万千瓦时。居民用电占22%。"}),
            "2022-06-28..2022-06-28; 2022-06-28..2022-06-28");
}

TEST(Period, InACommuniqueFlowsAreOfTheYearAndStocksOfItsEnd) {
  const std::u16string title = u"2021年统计公报";
  EXPECT_EQ(periods({.text = u"全年产量36万吨。\n工业有升有降。订销报纸12万份。", .title = title}),
            "2021-01-01..2021-12-31; 2021-01-01..2021-12-31");
  // A year that the first paragraph names by itself goes no further than that.
  EXPECT_EQ(periods({.text = u"2021年,产量36万吨。\n工业有升有降。订销报纸12万份。", .title = title}),
            "2021-01-01..2021-12-31; -");
  EXPECT_EQ(periods({.text = u"年末有网点12处。\n年内新增公园3个。从业人员90人。", .title = title}),
            "..2021-12-31; 2021-01-01..2021-12-31; ..2021-12-31");
}

TEST(Period, OfAnOffenceIsNotOfItsPunishment) {
  const std::u16string told = u"2020年5月至2021年6月,该院骗取68万元。医保局处3倍罚款,没收药品20箱。";
  EXPECT_EQ(periods({.text = told, .heading = u"某医院虚构住院案"}), "2020-05-01..2021-06-30; -; -");
  EXPECT_EQ(periods({.text = u"2021年,全市办案68件。没收药品20箱。", .heading = u"执法情况"}),
            "2021-01-01..2021-12-31; 2021-01-01..2021-12-31");
}

}  // namespace shuwen::testing_context
