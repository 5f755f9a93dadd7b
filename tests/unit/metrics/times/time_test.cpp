#include "metrics/times/time.h"

#include <gtest/gtest.h>

#include "metrics/times_harness.h"

namespace shuwen::testing_times {
namespace {

class ChineseTime : public testing::TestWithParam<Case> {};
TEST_P(ChineseTime, IsReadAndResolved) {
  EXPECT_EQ(times(GetParam().text), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Dates, ChineseTime,
    testing::Values(Case{u"于2020-10-23公布", "2020-10-23|2020-10-23|2020-10-23"},
                    Case{u"2020-10-23 13:55 发布", "2020-10-23 13:55|2020-10-23|2020-10-23"},
                    Case{u"2019年5月成立", "2019年5月|2019-05-01|2019-05-31"},
                    Case{u"二〇二〇年十月二十三日", "二〇二〇年十月二十三日|2020-10-23|2020-10-23"},
                    Case{u"3月5日上午9时30分开工", "3月5日上午9时30分|2022-03-05|2022-03-05"},
                    Case{u"12月28日收官", "12月28日|2022-12-28|2022-12-28"},
                    Case{u"18日夜间巡查", "18日夜间|2022-08-18|2022-08-18"},
                    Case{u"2017年度考核", "2017年度|2017-01-01|2017-12-31"},
                    Case{u"5.17日开放", "5.17日|2022-05-17|2022-05-17"},
                    Case{u"5.18-5.19日举行", "5.18-5.19日|2022-05-18|2022-05-19"},
                    Case{u"展期5.20—25日", "5.20—25日|2022-05-20|2022-05-25"}, Case{u"持续5.5日。", ""},
                    Case{u"23~24日晴", "23~24日|2022-08-23|2022-08-24"},
                    Case{u"明晨有雾", "明晨|2022-08-20|2022-08-20"},
                    Case{u"昨天的集市", "昨天|2022-08-18|2022-08-18"},
                    Case{u"上周五开会", "上周五|2022-08-12|2022-08-12"},
                    Case{u"本月的客流", "本月|2022-08-01|2022-08-31"},
                    Case{u"去年腊月", "去年|2021-01-01|2021-12-31"},
                    Case{u"二十世纪末的战争", "二十世纪末|-|-"}, Case{u"进入21世纪,", "21世纪|-|-"},
                    Case{u"建于上世纪七八十年代", "上世纪七八十年代|1970-01-01|1989-12-31"},
                    Case{u"2027、2029年建成", "2027|2027-01-01|2027-12-31 2029年|2029-01-01|2029-12-31"},
                    Case{u"2024/2025年冬春航季", "2024/2025年|2024-01-01|2025-12-31"},
                    Case{u"上世纪20至40年代的故事", "上世纪20至40年代|1920-01-01|1949-12-31"}));

INSTANTIATE_TEST_SUITE_P(PartsOfTheYear, ChineseTime,
                         testing::Values(Case{u"上半年完成", "上半年|2022-01-01|2022-06-30"},
                                         Case{u"今年前八个月", "今年前八个月|2022-01-01|2022-08-31"},
                                         Case{u"前三季度投资", "前三季度|2022-01-01|2022-09-30"},
                                         Case{u"2021年第一季度", "2021年第一季度|2021-01-01|2021-03-31"},
                                         Case{u"去年四季度末", "去年四季度末|-|2021-12-31"},
                                         Case{u"今年1至7月", "今年1至7月|2022-01-01|2022-07-31"},
                                         Case{u"1—5月份", "1—5月份|2022-01-01|2022-05-31"},
                                         Case{u"7月上旬", "7月上旬|2022-07-01|2022-07-10"},
                                         Case{u"2021年末", "2021年末|-|2021-12-31"},
                                         Case{u"6月底", "6月底|-|2022-06-30"},
                                         Case{u"甲公司2022Q2营收", "2022Q2|2022-04-01|2022-06-30"},
                                         Case{u"2021年H1交付", "2021年H1|2021-01-01|2021-06-30"},
                                         Case{u"上季度出货", "上季度|2022-04-01|2022-06-30"},
                                         Case{u"本季度交付", "本季度|2022-07-01|2022-09-30"}));

INSTANTIATE_TEST_SUITE_P(
    Stretches, ChineseTime,
    testing::Values(
        Case{u"八月十五，月亮", "八月十五|-|-"}, Case{u"五月初五是端午", "五月初五|-|-"},
        Case{u"八月十五个人", "八月|2022-08-01|2022-08-31"}, Case{u"8点档播出", "8点|-|-"},
        Case{u"早上6点过一点", "早上6点|-|-"}, Case{u"8年里走遍", "8年里|2014-08-19|2022-08-19"},
        Case{u"三九天里", ""}, Case{u"3年来建成", "3年来|2019-08-19|2022-08-19"},
        Case{u"近三年招工", "近三年|2019-08-19|2022-08-19"},
        Case{u"过去6个月", "过去6个月|2022-02-19|2022-08-19"},
        Case{u"半年来", "半年来|2022-02-19|2022-08-19"}, Case{u"未来五年", "未来五年|2022-08-19|2027-08-19"},
        Case{u"四年前通车", "四年前|2018-08-19|2018-08-19"}, Case{u"近几个月", "近几个月|-|-"},
        Case{u"“十三五”期间", "“十三五”期间|2016-01-01|2020-12-31"},
        Case{u"“十四五”末", "“十四五”末|-|2025-12-31"},
        Case{u"十四五时期", "十四五时期|2021-01-01|2025-12-31"},
        Case{u"2019年7月至今年4月", "2019年7月至今年4月|2019-07-01|2022-04-30"},
        Case{u"2016—2020年", "2016—2020年|2016-01-01|2020-12-31"},
        Case{u"5月17日—19日", "5月17日—19日|2022-05-17|2022-05-19"},
        Case{u"15日08时至16日20时", "15日08时至16日20时|2022-08-15|2022-08-16"},
        Case{u"9月至今年6月", "9月至今年6月|2021-09-01|2022-06-30"},
        Case{u"26日08时至20日08时", "26日08时至20日08时|2022-08-26|2022-09-20"},
        Case{u"29日至9月2日", "29日至9月2日|2022-08-29|2022-09-02"},
        Case{u"2020年9月至2019年6月", "2020年9月至2019年6月|-|-"},
        Case{u"自10月8日通车以来", "自10月8日通车以来|2021-10-08|2022-08-19"},
        Case{u"2021年3月以来", "2021年3月以来|2021-03-01|2022-08-19"},
        Case{u"自去年年初以来", "自去年年初以来|2021-01-01|2022-08-19"},
        Case{u"自新规施行以来", "自新规施行以来|-|2022-08-19"},
        Case{u"截至今日收盘", "今日|2022-08-19|2022-08-19"}, Case{u"直至今日", "今日|2022-08-19|2022-08-19"},
        Case{u"运行至今", "至今|-|2022-08-19"}, Case{u"某校附近16日发生", "16日|2022-08-16|2022-08-16"},
        Case{u"近16日", "近16日|2022-08-03|2022-08-19"}, Case{u"9月以来", "9月以来|2021-09-01|2022-08-19"},
        Case{u"去年5月试点启动以来", "去年5月试点启动以来|2021-05-01|2022-08-19"},
        Case{u"去年5月启动,新规实施以来", "去年5月|2021-05-01|2021-05-31 新规实施以来|-|2022-08-19"},
        Case{u"整治行动开展以来,清运", "整治行动开展以来|-|2022-08-19"},
        Case{u"2018年至今", "2018年至今|2018-01-01|2022-08-19"}, Case{u"截至目前", "截至目前|-|2022-08-19"},
        Case{u"截至6月底", "截至6月底|-|2022-06-30"}, Case{u"到2025年", "到2025年|-|2025-12-31"},
        Case{u"力争到年底", "到年底|-|2022-12-31"}, Case{u"10月底前", "10月底前|-|2022-10-31"},
        Case{u"2020年春运期间", "2020年春运期间|-|-"}, Case{u"“五一”假期", "“五一”假期|-|-"},
        Case{u"国庆假期(9月29日至10月6日)",
             "国庆假期|2022-09-29|2022-10-06 9月29日至10月6日|2022-09-29|2022-10-06"},
        Case{u"5月1日至3日劳动节假期", "5月1日至3日|2022-05-01|2022-05-03"},
        Case{u"今年国庆假期", "今年|2022-01-01|2022-12-31 国庆假期|-|-"},
        Case{u"2021—2022年流行季", "2021—2022年流行季|-|-"},
        Case{u"截至6月30日止六个月", "截至6月30日止六个月|2022-01-01|2022-06-30"},
        Case{u"截至2021年12月31日止年度", "截至2021年12月31日止年度|2021-01-01|2021-12-31"},
        Case{u"2021—2022学年", "2021—2022学年|-|-"}, Case{u"2021财年营收", "2021财年|-|-"},
        Case{u"111年第2季", "111年第2季|2022-04-01|2022-06-30"},
        Case{u"第二季净利增长", "第二季|2022-04-01|2022-06-30"}, Case{u"第二季节目", ""},
        Case{u"今年首三季", "今年首三季|2022-01-01|2022-09-30"},
        Case{u"今年首8个月", "今年首8个月|2022-01-01|2022-08-31"}, Case{u"力争年底前", "年底前|-|2022-12-31"},
        Case{u"计划三年内投入", "三年内|2022-08-19|2025-08-19"}, Case{u"去年年初", "去年年初|-|-"}));

INSTANTIATE_TEST_SUITE_P(
    NoTimes, ChineseTime,
    testing::Values(Case{u"办理时限2天", ""}, Case{u"3-5日内办结", ""}, Case{u"2022QX", ""},
                    Case{u"21世纪某某报", ""}, Case{u"科学家发现了有史以来最大的", ""},
                    Case{u"每半月1次", ""}, Case{u"处罚1712起", ""}, Case{u"历时近三年", ""},
                    Case{u"录像保存30日以上", ""}, Case{u"每周一次", ""}, Case{u"收报3102点", ""},
                    Case{u"十四五岁的孩子", ""}, Case{u"3000元以上月薪", ""}, Case{u"工期36个月", ""},
                    Case{u"提高到90%", ""}, Case{u"应当前往窗口", ""}, Case{u"三年级学生", ""},
                    Case{u"50年底蕴", ""}, Case{u"3号楼", ""}, Case{u"三年内有效", ""}, Case{u"保质期内", ""},
                    Case{u"建成后年产值", ""}, Case{u"师生比1:15.2", ""}));

INSTANTIATE_TEST_SUITE_P(Averaged, ChineseTime,
                         testing::Values(Case{u"两年平均增长4.5%", "两年|2020-08-19|2022-08-19"},
                                         Case{u"平均年龄两年平均", ""}));

INSTANTIATE_TEST_SUITE_P(Hours, ChineseTime,
                         testing::Values(Case{u"13:55集合", "13:55|-|-"}, Case{u"下午4点半", "下午4点半|-|-"},
                                         Case{u"每日17时至次日1时", "17时至次日1时|-|-"},
                                         Case{u"清晨6时许", "清晨6时许|-|-"}));

TEST(Time, AMonthTakesTheYearSaidBefore) {
  EXPECT_EQ(times(u"2019年5月动工,8月完工"), "2019年5月|2019-05-01|2019-05-31 8月|2019-08-01|2019-08-31");
}

TEST(Time, AMonthFarAheadIsLastYears) {
  EXPECT_EQ(times(u"12月发布", "2022-01-10"), "12月|2021-12-01|2021-12-31");
}

TEST(Time, TheYearReportedOnGovernsWordsWithoutAYear) {
  EXPECT_EQ(times(u"全年", "2021-02-28", 2020), "全年|2020-01-01|2020-12-31");
  EXPECT_EQ(times(u"年末人口", "2021-02-28", 2020), "年末|-|2020-12-31");
  EXPECT_EQ(times(u"去年", "2021-02-28", 2020), "去年|2020-01-01|2020-12-31");
}

TEST(Time, ThatDayIsTheDayNamedBefore) {
  EXPECT_EQ(times(u"6月3日开馆,当天"), "6月3日|2022-06-03|2022-06-03 当天|2022-06-03|2022-06-03");
  const std::u16string text = u"当天开馆";
  EXPECT_TRUE(find_times(text, {0, 4}, {"2022-08-19"}).at(0).refers_to == RefersTo::day);
}

TEST(Time, ThatYearIsTheOneNamedBefore) {
  const std::u16string text = u"那一年,全年";
  const auto found = find_times(text, {0, 6}, {.reference_date = "2022-08-19", .said_year = 2016});
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(found[0].to, "2016-12-31");
  EXPECT_EQ(found[1].to, "2016-12-31");
  EXPECT_EQ(year_named(found), 2016);
}

TEST(Time, AYearComparedWithIsNotTheYearSpokenOf) {
  EXPECT_EQ(times(u"较2019年增加,全年"), "2019年|2019-01-01|2019-12-31 全年|2022-01-01|2022-12-31");
}

TEST(Time, EarlyInAYearTheWholeYearIsTheOneThatEnded) {
  EXPECT_EQ(times(u"全年完成", "2022-01-18"), "全年|2021-01-01|2021-12-31");
  EXPECT_EQ(times(u"1月18日,全年", "2022-01-18"), "1月18日|2022-01-18|2022-01-18 全年|2021-01-01|2021-12-31");
  EXPECT_EQ(times(u"年末人口", "2022-01-18"), "年末|-|2021-12-31");
  EXPECT_EQ(times(u"计划全年完成", "2022-01-18"), "全年|2022-01-01|2022-12-31");
  EXPECT_EQ(times(u"全年完成", "2022-05-18"), "全年|2022-01-01|2022-12-31");
}

TEST(Time, WithoutAReferenceOnlyAbsoluteExpressionsHaveDates) {
  EXPECT_EQ(times(u"去年", ""), "去年|-|-");
  EXPECT_EQ(times(u"今年上半年", ""), "今年上半年|-|-");
  EXPECT_EQ(times(u"3年来", ""), "3年来|-|-");
  EXPECT_EQ(times(u"到2025年", ""), "到2025年|-|2025-12-31");
}

TEST(Time, FullWidthDigitsAreDigits) {
  EXPECT_EQ(times(u"２０１９年５月"), "２０１９年５月|2019-05-01|2019-05-31");
}

class EnglishTime : public testing::TestWithParam<Case> {};
TEST_P(EnglishTime, IsReadAndResolved) {
  EXPECT_EQ(times(GetParam().text), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    All, EnglishTime,
    testing::Values(
        Case{u"on March 3, 2020 it", "on March 3, 2020|2020-03-03|2020-03-03"},
        Case{u"on 3 March 2020", "on 3 March 2020|2020-03-03|2020-03-03"},
        Case{u"Since 2019, a", "Since 2019|2019-01-01|2022-08-19"},
        Case{u"Since January, b", "Since January|2022-01-01|2022-08-19"},
        Case{u"by 2025", "by 2025|-|2025-12-31"},
        Case{u"by the end of 2025", "by the end of 2025|-|2025-12-31"},
        Case{u"in the first half of 2021", "in the first half of 2021|2021-01-01|2021-06-30"},
        Case{u"in the first nine months", "in the first nine months|2022-01-01|2022-09-30"},
        Case{u"rose last year", "last year|2021-01-01|2021-12-31"},
        Case{u"In July alone", "In July alone|2022-07-01|2022-07-31"},
        Case{u"over the past three years", "over the past three years|2019-08-19|2022-08-19"},
        Case{u"over the next five years", "over the next five years|2022-08-19|2027-08-19"},
        Case{u"within the next month", "within the next month|2022-08-19|2022-09-19"},
        Case{u"the next year", "next year|2023-01-01|2023-12-31"}, Case{u"at last two", ""},
        Case{u"from 2016 to 2020", "from 2016 to 2020|2016-01-01|2020-12-31"},
        Case{u"in Q3 2021", "in Q3 2021|2021-07-01|2021-09-30"},
        Case{u"H1 profit", "H1|2022-01-01|2022-06-30"}, Case{u"Qi 3", ""},
        Case{u"January to June", "January to June|2022-01-01|2022-06-30"},
        Case{u"in fiscal 2021", "in fiscal 2021|-|-"},
        Case{u"at the end of June", "at the end of June|-|2022-06-30"},
        Case{u"the six months ended June 30", "the six months ended June 30|2022-01-01|2022-06-30"},
        Case{u"before Sept. 23.", "before Sept. 23|-|2022-09-23"}, Case{u"you may go", ""},
        Case{u"three years ago", "three years ago|2019-08-19|2019-08-19"},
        Case{u"more than two decades ago", "more than two decades ago|2002-08-19|2002-08-19"},
        Case{u"on 11/19/21 it", "11/19/21|2021-11-19|2021-11-19"},
        Case{u"on 14/11/2021 it", "14/11/2021|2021-11-14|2021-11-14"}, Case{u"6/7/8 of", ""},
        Case{u"in the 2019-20 season", "2019-20|2019-01-01|2020-12-31"}, Case{u"the 2019-22 x", ""},
        Case{u"by mid-2025", "by mid-2025|-|2025-06-30"},
        Case{u"for the three months to 30 June 2021",
             "for the three months to 30 June 2021|2021-04-01|2021-06-30"},
        Case{u"In the ten days before the fair, we", "In the ten days before the fair|-|-"},
        Case{u"the ten boats before", ""}, Case{u"three days later it", "three days later|-|-"},
        Case{u"three days earlier than", ""}, Case{u"the fastest pace in three years", "in three years|-|-"},
        Case{u"finished in three years", ""}, Case{u"from July 1 it", "from July 1|2022-07-01|-"},
        Case{u"Starting March 2023,", "Starting March 2023|2023-03-01|-"},
        Case{u"in late September", "in late September|2022-09-21|2022-09-30"},
        Case{u"in the same period of 2021", "in the same period of 2021|2021-01-01|2021-12-31"},
        Case{u"in the 1960s", "in the 1960s|1960-01-01|1969-12-31"},
        Case{u"in the week ended Oct. 30", "in the week ended Oct. 30|2022-10-24|2022-10-30"},
        Case{u"in the 13 weeks to June 30", "in the 13 weeks to June 30|2022-04-01|2022-06-30"},
        Case{u"mended 40 roofs in three days", "in three days|-|-"},
        Case{u"to spend $3 million over five years", "over five years|-|-"},
        Case{u"40 wells, due in three years", ""}, Case{u"the 40 men waited over three days", ""},
        Case{u"It fell on Tuesday.", "on Tuesday|2022-08-16|2022-08-16"},
        Case{u"by Wednesday evening 4,100 had", "by Wednesday evening|-|2022-08-17"},
        Case{u"they will vote on Friday", "on Friday|2022-08-19|2022-08-19"},
        Case{u"we expect to open by Monday", "by Monday|-|2022-08-22"},
        Case{u"for the third quarter ended June 30",
             "for the third quarter ended June 30|2022-04-01|2022-06-30"},
        Case{u"second-quarter sales", "second-quarter|2022-04-01|2022-06-30"}, Case{u"second-hand sales", ""},
        Case{u"in all of 2021", "in all of 2021|2021-01-01|2021-12-31"},
        Case{u"prices will rise from January 6", "from January 6|2023-01-06|-"},
        Case{u"prices rose on January 6", "on January 6|2022-01-06|2022-01-06"},
        Case{u"96 mm of rain in six hours", "in six hours|-|-"},
        Case{u"Two weeks after the flood, it", "Two weeks after the flood|-|-"},
        Case{u"took two weeks after the flood", ""},
        Case{u"they will vote on Monday", "on Monday|2022-08-22|2022-08-22"},
        Case{u"In March rents will rise", "In March|2023-03-01|2023-03-31"},
        Case{u"In March he said rents will rise", "In March|2022-03-01|2022-03-31"},
        Case{u"We expect 40 mm by Thursday", "by Thursday|-|2022-08-25"},
        Case{u"sank over the weekend", "over the weekend|2022-08-13|2022-08-14"},
        Case{u"will open next weekend", "next weekend|2022-08-20|2022-08-21"},
        Case{u"at 4 a.m. Sunday it", "at 4 a.m. Sunday|2022-08-14|2022-08-14"},
        Case{u"from 9 a.m. to 5 p.m. daily", "from 9 a.m. to 5 p.m.|-|-"},
        Case{u"from 12 to 15 June it", "from 12 to 15 June|2022-06-12|2022-06-15"},
        Case{u"in spring 2021 it", "in spring 2021|-|-"}, Case{u"in spring the", ""},
        Case{u"born after 1970.", "after 1970|1970-01-01|1970-12-31"},
        Case{u"from 18 percent now.", "now|-|2022-08-19"},
        Case{u"of 400 at present", "at present|-|2022-08-19"},
        Case{u"over the same period of 2021", "over the same period of 2021|2021-01-01|2021-12-31"},
        Case{u"last Friday they", "last Friday|2022-08-12|2022-08-12"},
        Case{u"on Tuesday, 5 July, we", "5 July|2022-07-05|2022-07-05"},
        Case{u"open from Monday to Friday", ""}, Case{u"open every Tuesday", ""},
        Case{u"the Sunday Mail", ""},
        Case{u"the brawl from Thursday night", "Thursday night|2022-08-18|2022-08-18"},
        Case{u"In 2020-21 we", "In 2020-21|2020-01-01|2021-12-31"},
        Case{u"in 2020-23 we", "in 2020|2020-01-01|2020-12-31"},
        Case{u"3% a decade ago", "a decade ago|2012-08-19|2012-08-19"},
        Case{u"10 mm fell in 24 hours", "in 24 hours|-|-"}, Case{u"10 km run in two hours", ""},
        Case{u"opened 11 shops in the half and", "in the half|-|-"}, Case{u"in the half of them that", ""},
        Case{u"since the outbreak began in May,", "since the outbreak began in May|2022-05-01|2022-08-19"},
        Case{u"payable on 10 October", "on 10 October|2022-10-10|2022-10-10"}, Case{u"they march on", ""},
        Case{u"in 2,016 cases", ""}, Case{u"by 2.5 percent", ""}));

TEST(TimeRow, DaysAndYearsInARow) {
  EXPECT_EQ(times(u"7月28、29日"),
            "7月|2022-07-01|2022-07-31 28|2022-07-28|2022-07-28 29日|2022-07-29|2022-07-29");
  EXPECT_EQ(times(u"2023/24年"), "2023/24年|2023-01-01|2024-12-31");
}

TEST(TimeClock, OneOfTwoHours) {
  EXPECT_EQ(times(u"凌晨三四点钟醒来"), "凌晨三四点钟|-|-");
  EXPECT_EQ(times(u"收报三四点"), "");
}

TEST(TimeDay, WithAPartOfTheDayIsNoLength) {
  EXPECT_EQ(times(u"经过14日下午的笔试"), "14日下午|2022-08-14|2022-08-14");
  EXPECT_EQ(times(u"持续14日"), "");
  EXPECT_EQ(times(u"2024—2025冰雪季"), "2024—2025冰雪季|-|-");
}

TEST(TimeClock, HoursShareTheirWord) {
  EXPECT_EQ(times(u"31日10至11时,降雨"), "31日10至11时|2022-08-31|2022-08-31");
  EXPECT_EQ(times(u"31日至少10次"), "31日|2022-08-31|2022-08-31");
}

TEST(Times, RunUpToAnEventWhoseDayIsNotTold) {
  EXPECT_EQ(times(u"3月20日至案发,售出30件"), "3月20日至案发|2022-03-20|-");
  EXPECT_EQ(times(u"自去年6月起至被查处之日,售出30件"), "自去年6月起至被查处之日|2021-06-01|-");
  EXPECT_EQ(times(u"3月20日至案情查明"), "3月20日|2022-03-20|2022-03-20");
}

TEST(Times, ANewYearIsTheOneThatBegins) {
  EXPECT_EQ(times(u"新的一年要修路30公里", "2023-01-12"), "新的一年|2023-01-01|2023-12-31");
  EXPECT_EQ(times(u"新的一年要修路30公里", "2022-12-30"), "新的一年|2023-01-01|2023-12-31");
}

TEST(Times, YearsOfTheRepublicByThemselvesAreRecent) {
  EXPECT_EQ(times(u"110年,出口3万吨"), "110年|2021-01-01|2021-12-31");
  EXPECT_EQ(times(u"成立110年"), "");
  EXPECT_EQ(times(u"110年来"), "110年来|1912-08-19|2022-08-19");
}

TEST(Times, AStretchBeforeAPlanIsAhead) {
  EXPECT_EQ(times(u"5年内,全市将投资20亿元"), "5年内|2022-08-19|2027-08-19");
  EXPECT_EQ(times(u"5年内,全市投资20亿元"), "");
}

TEST(Times, APlannedMonthIsAhead) {
  EXPECT_EQ(times(u"泊位预计10月投产", "2022-02-19"), "10月|2022-10-01|2022-10-31");
  EXPECT_EQ(times(u"泊位10月投产", "2022-02-19"), "10月|2021-10-01|2021-10-31");
  EXPECT_EQ(times(u"it is expected to open in September", "2022-02-19"),
            "in September|2022-09-01|2022-09-30");
  EXPECT_EQ(times(u"it opened in September", "2022-02-19"), "in September|2021-09-01|2021-09-30");
}

TEST(Times, AQuarterBeforeAMeasure) {
  EXPECT_EQ(times(u"台股第三季合并营收7596億元", "2022-02-19"), "第三季|2022-07-01|2022-09-30");
  EXPECT_EQ(times(u"该剧第三季共12集", "2022-02-19"), "");
  EXPECT_EQ(times(u"物价指数年增1.69%", "2022-02-19"), "");
}

TEST(Times, TheMonthAndYearBeforeTheOneSaid) {
  EXPECT_EQ(times(u"4月增长8%,扭转上月降势", "2022-05-19"),
            "4月|2022-04-01|2022-04-30 上月|2022-03-01|2022-03-31");
  EXPECT_EQ(times(u"上月增长8%", "2022-05-19"), "上月|2022-04-01|2022-04-30");
  EXPECT_EQ(times(u"2018年增长8%,上年的增速", "2022-05-19"),
            "2018年|2018-01-01|2018-12-31 上年|2017-01-01|2017-12-31");
}

TEST(Times, SinceAnEvent) {
  EXPECT_EQ(times(u"该馆自2015年开馆至今", "2022-02-19"), "自2015年开馆至今|2015-01-01|2022-02-19");
  EXPECT_EQ(times(u"投产以来累计出货", "2022-02-19"), "投产以来|-|2022-02-19");
  EXPECT_EQ(times(u"苹果以来自山东的为主", "2022-02-19"), "");
  EXPECT_EQ(times(u"截至案发尚有92万元未归还", "2022-02-19"), "截至案发|-|-");
  EXPECT_EQ(times(u"每周三下午开放", "2022-02-19"), "周三下午|-|-");
  EXPECT_EQ(times(u"每周五天开放", "2022-02-19"), "");
}

TEST(Times, EnglishMonthsFollowThoseBeforeThem) {
  EXPECT_EQ(times(u"opened last November and closed in February"),
            "last November|2021-11-01|2021-11-30 in February|2022-02-01|2022-02-28");
  EXPECT_EQ(times(u"opened in February 2021 and closed in November"),
            "in February 2021|2021-02-01|2021-02-28 in November|2021-11-01|2021-11-30");
  EXPECT_EQ(times(u"opens next March"), "next March|2023-03-01|2023-03-31");
}

}  // namespace
}  // namespace shuwen::testing_times
