#include <gtest/gtest.h>

#include "metrics/context/period.h"
#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

TEST(PeriodCarry, YearsAgoDateWhatDescribesThatTime) {
  EXPECT_EQ(periods({u"十年前,这里是一个小村。全村30户人家。"}), "2012-08-19..2012-08-19");
  EXPECT_EQ(periods({u"6月4日,一家商店关门。民警查获30人。"}), "-");
}

TEST(PeriodCarry, ASectionOfAYearDatesWhatHasNoneOfItsOwn) {
  EXPECT_EQ(periods({.text = u"年底前新增站点4个,全年培训30人。", .heading = u"三、2023年工作打算"}),
            "..2023-12-31; 2023-01-01..2023-12-31");
  EXPECT_EQ(periods({.text = u"年底前新增站点4个。", .heading = u"三、工作打算"}), "..2022-12-31");
}

TEST(PeriodCarry, ThisMonthIsTheOneNamedLast) {
  EXPECT_EQ(periods({.text = u"5月份,受理诉求30件。\n一个工地当月被投诉40次。", .date = "2022-06-10"}),
            "2022-05-01..2022-05-31; 2022-05-01..2022-05-31");
  EXPECT_EQ(periods({.text = u"一个工地当月被投诉40次。", .date = "2022-06-10"}), "2022-06-01..2022-06-30");
}

TEST(PeriodCarry, TheEndOfTheStretchReportedOn) {
  EXPECT_EQ(periods({u"上半年,营业收入30亿元。\n截至报告期末,总资产80亿元。"}),
            "2022-01-01..2022-06-30; ..2022-06-30");
  EXPECT_EQ(periods({u"上半年,营业收入30亿元。\n报告期内,毛利率由去年同期的18%升至24%。"}),
            "2022-01-01..2022-06-30; 2021-01-01..2021-06-30; 2022-01-01..2022-06-30");
}

TEST(PeriodCarry, WhatWasBeforeIsNotOfTheStateItCameTo) {
  EXPECT_EQ(periods({u"截至6月底,煤耗由28千克降到25千克。"}), "-; ..2022-06-30");
  EXPECT_EQ(periods({u"去年,全市栽树30棵。煤耗由28千克降到25千克。"}),
            "2021-01-01..2021-12-31; -; 2021-01-01..2021-12-31");
  EXPECT_EQ(periods({u"截至6月底,煤耗由去年的28千克降到25千克。"}), "2021-01-01..2021-12-31; ..2022-06-30");
}

TEST(PeriodCarry, AFormerStateIsOfNoTimeTold) {
  EXPECT_EQ(periods({u"去年减免30万元,过去跑手续要3天。"}), "2021-01-01..2021-12-31; -");
  EXPECT_EQ(periods({u"去年减免30万元,损耗由过去的12%降至3%。"}),
            "2021-01-01..2021-12-31; -; 2021-01-01..2021-12-31");
}

TEST(PeriodCarry, WhatSomebodySaysIsNotOfTheTimeBefore) {
  EXPECT_EQ(periods({u"去年平均等待57天,“空一个月就少收1万元,太可惜”。"}), "2021-01-01..2021-12-31; -");
  EXPECT_EQ(periods({u"去年新设“亿元企业”30家。"}), "2021-01-01..2021-12-31");
}

TEST(PeriodCarry, AStretchWithoutDatesIsNamed) {
  const Metrics found = read({.text = u"伏旱期间抢抓时机增雨9次。", .heading = u"2021年工作"});
  ASSERT_EQ(found.metrics.size(), 1U);
  ASSERT_TRUE(found.metrics[0].period);
  EXPECT_EQ(to_utf8(found.metrics[0].period->where.text), "伏旱期间");
  EXPECT_FALSE(found.metrics[0].period->from);
  EXPECT_EQ(periods({.text = u"期间费用下降2%。", .heading = u"2021年工作"}), "2021-01-01..2021-12-31");
}

TEST(PeriodCarry, HowAThingCameAboutDatesNothingElse) {
  EXPECT_EQ(periods({u"工程2018年9月开工,总投资30亿元。列车编组6节。"}), "-; -");
  EXPECT_EQ(periods({u"大桥去年10月正式通车,桥长8公里。"}), "-");
  EXPECT_EQ(periods({u"二期预计明年6月完工,可增加库容30万立方米。"}), "2023-06-01..2023-06-30");
}

TEST(PeriodCarry, WhenItWasMadeKnown) {
  EXPECT_EQ(periods({u"公司8月12日公告,以总股本3亿股为基数分红。"}), "-");
}

TEST(PeriodCarry, WhatAShareIsTakenOf) {
  EXPECT_EQ(periods({u"上半年新增就业30万人,完成全年50万人目标任务的60%;再就业8万人。"}),
            "2022-01-01..2022-06-30; 2022-01-01..2022-12-31; 2022-01-01..2022-06-30; 2022-01-01..2022-06-30");
  EXPECT_EQ(periods({u"上半年新增用地占去年全年的三成。"}), "2022-01-01..2022-06-30");
  EXPECT_EQ(periods({u"去年净利润的六成用于分红,共3亿元。"}),
            "2021-01-01..2021-12-31; 2021-01-01..2021-12-31");
}

TEST(PeriodCarry, TwoDaysInARowAreOneStretch) {
  EXPECT_EQ(periods({u"7月21日、22日,全市招聘3000人。"}), "2022-07-21..2022-07-22");
  EXPECT_EQ(periods({u"7月21日和22日客流分别为3万人次和4万人次。"}),
            "2022-07-21..2022-07-21; 2022-07-22..2022-07-22");
  EXPECT_EQ(periods({u"7月21日、25日,全市招聘3000人。"}), "2022-07-25..2022-07-25");
}

TEST(PeriodCarry, ARuleBehindASemicolonIsOfNoTimeUpToWhenSomethingWasDone) {
  EXPECT_EQ(periods({u"截至6月底,开班30个;补贴标准为每人500元。"}), "..2022-06-30; -");
  EXPECT_EQ(periods({u"截至6月底,低保标准为每人500元。"}), "..2022-06-30");
}

TEST(PeriodCarry, OneItemOfAListDoesNotDateAnother) {
  EXPECT_EQ(periods({u"一是天灾,2020年减产四成;二是人祸,砍树30棵。"}), "2020-01-01..2020-12-31; -");
  EXPECT_EQ(periods({u"去年,一是减产四成;二是砍树30棵。"}), "2021-01-01..2021-12-31; 2021-01-01..2021-12-31");
}

TEST(PeriodCarry, TheYearOfAnAgeIsOfTheAgeOnly) {
  EXPECT_EQ(periods({u"老王今年67岁,带着孙子2名。家有果园3亩。"}), "2022-01-01..2022-12-31; -; -");
  EXPECT_EQ(periods({u"今年3岁以下幼儿有30人,托位8个。"}),
            "-; 2022-01-01..2022-12-31; 2022-01-01..2022-12-31");
}

TEST(PeriodCarry, WhatIsNotPlannedIsOfNoStretchAhead) {
  EXPECT_EQ(periods({u"计划三年内改造果园30亩。技术员包了97个村。"}), "2022-08-19..2025-08-19; -");
}

TEST(PeriodCarry, WhatIsForeseenIsNotCarriedOverWhatWasTold) {
  EXPECT_EQ(periods({u"截至8月18日,水位18米,预计8月21日涨到20米。湖口水位17米。"}),
            "..2022-08-18; 2022-08-21..2022-08-21; ..2022-08-18");
}

TEST(PeriodCarry, AWholeYearSpokenOfInMidYearIsOver) {
  EXPECT_EQ(periods({.text = u"去年,毕业生3000人。\n学校全年走访企业30家。", .date = "2022-06-12"}),
            "2021-01-01..2021-12-31; 2021-01-01..2021-12-31");
  EXPECT_EQ(periods({.text = u"去年,毕业生3000人。\n学校计划全年走访企业30家。", .date = "2022-06-12"}),
            "2021-01-01..2021-12-31; 2022-01-01..2022-12-31");
}

TEST(PeriodCarry, ThatYearOfAReport) {
  EXPECT_EQ(periods({.text = u"入园率较上年提高2个百分点。当年新建公园19所。", .title = u"2021年统计公报"}),
            "-; 2021-01-01..2021-12-31");
}

TEST(PeriodCarry, APlanIsNotOfTheYearComparedWith) {
  EXPECT_EQ(periods({u"按上年度的60%返还,预计全年减负3亿元。"}),
            "2021-01-01..2021-12-31; 2022-01-01..2022-12-31");
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

TEST(PeriodCarry, AllThatAreComparedWithDateNothing) {
  EXPECT_EQ(periods({u"4月末,余额30亿元,增速分别比上月末和上年同期低1.1个和5.2个百分点。"}),
            periods({u"4月末,余额30亿元,增速分别低1.1个和5.2个百分点。"}));
  EXPECT_EQ(periods({u"投资比2020年和2019年分别增长5%和8%。"}), periods({u"投资分别增长5%和8%。"}));
}

}  // namespace
}  // namespace shuwen::testing_context
