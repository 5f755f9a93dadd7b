#include <gtest/gtest.h>

#include "metrics/figure_text.h"

namespace shuwen {
namespace {

class Excludes : public testing::TestWithParam<Case> {};
TEST_P(Excludes, WithItsReason) {
  EXPECT_EQ(excluded(GetParam().text), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Identifier, Excludes,
    testing::Values(
        Case{u"电话:58792888", "58792888=identifier"}, Case{u"shipped between 35,000 and 831,000 boxes", ""},
        Case{u"The blast killed one and hurt some", ""}, Case{u"One of the men died", "One=article"},
        Case{u"saw 13 cases per 100,000 people", "100,000=name"}, Case{u"pays 3 yuan per 20 cups", ""},
        Case{u"Only one of them came", ""}, Case{u"监督电话0550-3021567", "0550-3021567=identifier"},
        Case{u"苏政发〔2012〕324号", "〔2012〕324号=identifier"},
        Case{u"驾驶苏H·37K62号货车", "苏H·37K62=identifier"},
        Case{u"在淮海东路319号检查", "319号=identifier"},
        Case{u"见https://example.org/a?id=318", "https://example.org/a?id=318=identifier"},
        Case{u"位于北纬40.28度", "40.28度=identifier"},
        Case{u"地处北纬31°05′~32°40′,东经约118.5度", "31°05′~32°40′=identifier; 118.5度=identifier"},
        Case{u"货号为40618型", "40618=identifier"}, Case{u"区号:0312", "0312=identifier"},
        Case{u"行政区划代码:13 31", "13 31=identifier"}, Case{u"报警电话:110", "110=name"},
        Case{u"电话:3部", ""}, Case{u"案号:(2022)某01破25号", "2022=identifier; 01=identifier"},
        Case{u"1-李小山、14-王大海", "1=identifier; 14=identifier"}, Case{u"阅读 2048", "2048=identifier"},
        Case{u"3/10 风起时的草原", "3/10=identifier"}, Case{u"2/3的居民同意", ""},
        Case{u"点击:2048", "2048=identifier"}, Case{u"版本1.2.3", "1.2.3=identifier"},
        Case{u"联系麻女士 13851234567 张女士", "13851234567=identifier"},
        Case{u"更新到13.15版本", "13.15=identifier"}, Case{u"越野车Hi4-T上市", "Hi4-T=name"},
        Case{u"民警兵分两路", "兵分两路=idiom"}, Case{u"实施国六排放标准", "国六排放=name"},
        Case{u"甲公司,605999.SH,披露年报", "605999.SH=identifier"},
        Case{u"setup version=2.0", "version=2.0=identifier"},
        Case{u"run -p 28080:8080", "28080:8080=identifier"}, Case{u"比分是3:2", ""}, Case{u"比为1:1000", ""},
        Case{u"call +44 1632 960 187 now", "+44 1632 960 187=identifier"},
        Case{u"lives at 12 Baker Street now", "12 Baker Street=identifier"},
        Case{u"has 12 Baker Brothers shops", ""}, Case{u"dial 311 for help", "311=identifier"},
        Case{u"the Wage Act 1998 applies", "1998=date"}, Case{u"the Acme 1998 workers left", ""},
        Case{u"a 2018 analysis of it", "2018=date"}, Case{u"as soon as 2023 it", "2023=date"},
        Case{u"the No 15 bus", "No 15=ordinal"}, Case{u"in Week 13 they", "Week 13=ordinal"},
        Case{u"把甲星01星、02星送上天", "01星=name; 02星=name"}, Case{u"促进2型糖尿病", "2型=name"},
        Case{u"已有11型53艘", ""}, Case{u"长征五号遥八运载火箭", "长征五号=name; 八=name"},
        Case{u"拨打110、119", "110=name; 119=name"}, Case{u"为80分和120分", ""},
        Case{u"发射甲星07-10星", "07-10星=name"}, Case{u"5·19中国旅游日到了", "5·19=name"},
        Case{u"共接种1234567人", ""}));
INSTANTIATE_TEST_SUITE_P(
    SharesProgramsAndPages, Excludes,
    testing::Values(Case{u"临江科技(12.61, -0.70, -5.26%)收跌", "12.61, -0.70, -5.26%=identifier"},
                    Case{u"出口(12, 15, 18)上升", ""}, Case{u"[注 3]", "[注 3]=identifier"},
                    Case{u"run tools/server:3.4", "tools/server:3.4=identifier"},
                    Case{u"java -Xmx128m", "Xmx128m=identifier"},
                    Case{u"| 1164次阅读 |", "1164次=identifier"}, Case{u"完成1164次阅读辅导", ""},
                    Case{u"2023首届邀请赛闭幕", "2023=date"}, Case{u"唱了23首歌", ""},
                    Case{u"北至042省道", "042省道=name"}, Case{u"道路通14省", ""}));
INSTANTIATE_TEST_SUITE_P(YearsAndVerses, Excludes,
                         testing::Values(Case{u"建于永乐三年", "永乐三年=date"},
                                         Case{u"乾隆五十五年重修", "乾隆五十五年=date"},
                                         Case{u"昭和20年出版", "昭和20年=date"}, Case{u"工作三年", ""},
                                         Case{u"树有三百年历史", ""}, Case{u"其有三套房", ""},
                                         Case{u"7000年以前有人居住", "7000年以前=period"},
                                         Case{u"▪ 2016    第二届大奖", "2016=date; 第二届=ordinal"},
                                         Case{u"某古径(1917)", "1917=date"},
                                         Case{u"River Press 1969", "1969=date"}, Case{u"with staff 1969", ""},
                                         Case{u"Jeremiah 31:29", "31:29=identifier"},
                                         Case{u"a ratio of 31:29", ""}, Case{u"五里墩站", "五里墩=name"}));
INSTANTIATE_TEST_SUITE_P(
    EventsAndPages, Excludes,
    testing::Values(Case{u"获得十米台冠军", "十米台=name"}, Case{u"用了3米板材", ""},
                    Case{u"赢下3米跳板", "3米=name"},
                    Case{u"2023年7月24日 14 版", "2023年7月24日=date; 14 版=ordinal"}, Case{u"全书14版", ""},
                    Case{u"园艺93(01)班毕业", "93(01)班=name"}, Case{u"来了93(人)", ""},
                    Case{u"打17-32名排位赛", "17-32名=ordinal"}, Case{u"拨打12345“热线", "12345=name"},
                    Case{u"和平共处五项原则", "五项原则=name"}, Case{u"汇率创五年新低", "五年=period"},
                    Case{u"产量创5年来新高", "5年来=period"}, Case{u"合同五年有效", ""}));
INSTANTIATE_TEST_SUITE_P(HowLongBefore, Excludes,
                         testing::Values(Case{u"提前3天完工", ""}, Case{u"饭前30分钟服用", ""},
                                         Case{u"开车前8天以上退票", ""}, Case{u"责令停业整顿15日", ""},
                                         Case{u"前10天下雨", "前10天=period"},
                                         Case{u"前三名", "前三名=ordinal"}));
INSTANTIATE_TEST_SUITE_P(
    ListMarker, Excludes,
    testing::Values(Case{u"一、总体要求", "一、=list_marker"}, Case{u"(一)工作目标", "(一)=list_marker"},
                    Case{u"1.街区长度", "1.=list_marker"}, Case{u"①通道", "①=list_marker"},
                    Case{u"2某男子抵达", "2=list_marker"}, Case{u"3死5伤", ""},
                    Case{u"包括:1.违反规定;2.未经批准", "1.=list_marker; 2.=list_marker"},
                    Case{u"以下方式: 1.登录网站", "1.=list_marker"}, Case{u"比为: 1.5", ""},
                    Case{u"诊断为:1、外伤;2、心慌", "1、=list_marker; 2、=list_marker"},
                    Case{u"分别为:1.5万人", ""}, Case{u"一是力量不足", "一是=list_marker"},
                    Case{u"一半是年轻人", ""}, Case{u"第一是补短板", "第一=list_marker"},
                    Case{u"第二条 本办法", "第二条=list_marker"}, Case{u"1.5万人", ""}));
INSTANTIATE_TEST_SUITE_P(RuleNumber, Excludes,
                         testing::Values(Case{u"依照《条例》第三十二条第二款",
                                              "第三十二条第二款=quoted_rule_number"},
                                         Case{u"国内第一条线路", "第一条=ordinal"}));
INSTANTIATE_TEST_SUITE_P(Ordinal, Excludes,
                         testing::Values(Case{u"排名第3", "第3=ordinal"},
                                         Case{u"一大队出动", "一大队=ordinal"},
                                         Case{u"二期工程开工", "二期工程=ordinal"},
                                         Case{u"二批项目开工", "二批=ordinal"}, Case{u"两批项目开工", ""},
                                         Case{u"荣获一等奖", "一等奖=ordinal"},
                                         Case{u"跻身前20", "前20=ordinal"}, Case{u"提升到Ⅲ类", "Ⅲ类=ordinal"},
                                         Case{u"its second edition", "second=ordinal"},
                                         Case{u"the 19th Games", "19th=ordinal"}, Case{u"开展16期培训", ""}));
INSTANTIATE_TEST_SUITE_P(
    Name, Excludes,
    testing::Values(
        Case{u"推行“721”工作法", "721=name"}, Case{u"拨打12345热线", "12345=name"},
        Case{u"建设5G基站", "5G=name"}, Case{u"G324国道", "G324=name"},
        Case{u"新车有 360 Plus 款", "360=name"}, Case{u"460 系列轮毂", "460=name"},
        Case{u"上证50指数涨3%", "50=name; 指数=idiom"},
        Case{u"标准普尔500种股票指数涨3%", "500种=name; 指数=idiom"},
        Case{u"全线双向四车道", "双向=idiom; 四车道=name"}, Case{u"进入5.5G时代", "5.5G=name"},
        Case{u"功耗2.8W", ""}, Case{u"跻身全国五百强", "五百强=name"}, Case{u"推出一批项目", "一批=idiom"},
        Case{u"案件一审宣判", "一审=ordinal"}, Case{u"半年度报告", "半年度=period"},
        Case{u"一纸公文", "一纸=article"}, Case{u"style: padding:0 !important;", "0=identifier"},
        Case{u"搭载骁龙8处理器", "8=name"}, Case{u"运-20运输机", "20=name"}, Case{u"小米14家门店", ""},
        Case{u"位列榜单第 3 名", "第 3 名=ordinal"},
        Case{u"一架波音737-800降落", "一架=article; 737-800=name"},
        Case{u"The card beats the GTX 1060 by far", "1060=name"}, Case{u"NATO 3 members left", ""},
        Case{u"Its AirPods 2 are cheap", "2=name"}, Case{u"2018 Boys State Results", "2018=date"},
        Case{u"做好24小时应急值守", "24小时=name"}, Case{u"2025国庆档票房", "2025=date"},
        Case{u"育才胡同15号2层", "15号=identifier; 2层=identifier"}, Case{u"地铁4号线", "4号线=name"},
        Case{u"三大指数上涨", "三大指数=name"}, Case{u"北至北三环", "三环=name"},
        Case{u"a four-cylinder engine", "four-cylinder=name"}, Case{u"a four-year plan", ""},
        Case{u"a 380-bed clinic", ""}, Case{u"the 10-K filing", "10-K=name"},
        Case{u"This 2014 entry won", "2014=date"}, Case{u"The 2020 workers left", ""},
        Case{u"7大科技股上涨", "7大科技=name"}, Case{u"夺得男子800米冠军", "800米=name"},
        Case{u"100米蛙泳决赛", "100米=name"}, Case{u"步行800米", ""},
        Case{u"推进新突破三年行动", "三年=name"}, Case{u"7315错时工作机制", "7315=name"},
        Case{u"麒麟990芯片", "990=name"}, Case{u"完成千亿目标", "千亿=name"}, Case{u"每千人口3张", "千=name"},
        Case{u"“月薪3000元”", ""}));
INSTANTIATE_TEST_SUITE_P(Idiom, Excludes,
                         testing::Values(Case{u"一直坚持", "一直=idiom"}, Case{u"一系列问题", "一系列=idiom"},
                                         Case{u"千头万绪的事", "千头万绪=idiom"},
                                         Case{u"看一看再说", "一看=idiom"},
                                         Case{u"一个又一个难题", "一个又一个=idiom"},
                                         Case{u"收集数据", "数据=idiom"}, Case{u"招收90后员工", "90后=idiom"},
                                         Case{u"她的三分球很准", "三分球=idiom"},
                                         Case{u"两岸芦花", "两岸=idiom"}, Case{u"数百户", ""}));
INSTANTIATE_TEST_SUITE_P(
    Article, Excludes,
    testing::Values(Case{u"是一个缩影", "一个=article"}, Case{u"几个项目", "几个=article"},
                    Case{u"五千元一平方米", "一平方米=article"}, Case{u"单位:元/500克", "500克=unit"},
                    Case{u"一公斤5块2", "一公斤=article"}, Case{u"护理补贴一级每人每月110元", "一级=ordinal"},
                    Case{u"收一吨,5元", ""}, Case{u"One thing matters", "One=article"},
                    Case{u"仅一名工人", ""}, Case{u"每周一次", ""}, Case{u"增产一成", ""}));

INSTANTIATE_TEST_SUITE_P(
    NameOfAProduct, Excludes,
    testing::Values(Case{u"手机iPhone 11支持防抖", "11=name"}, Case{u"含光800根据推理设计", "800=name"},
                    Case{u"为123个人口较多的村", ""}, Case{u"在2G到5G时代", "2G到5G=name"},
                    Case{u"用电2.8W", ""}, Case{u"铁路12306网站", "12306=name"},
                    Case{u"三星公司", "三星=name"}, Case{u"15分钟生活圈", "15分钟生活圈=name"},
                    Case{u"每10万人拥有30名医生", "10万人=name"}, Case{u"每一座城市", "每一座=article"}));
INSTANTIATE_TEST_SUITE_P(YearOfAnEvent, Excludes,
                         testing::Values(Case{u"在2019云栖大会上", "2019=date"},
                                         Case{u"2018十大人物评选", "2018=date; 十大人物=name"},
                                         Case{u"影片《月球》(2009)上映", "2009=date"},
                                         Case{u"搭载骁龙 865芯片", "865=name"},
                                         Case{u"取得成就。[12]此后", "[12]=identifier"},
                                         Case{u"15国共同签署", ""}, Case{u"共计2019人", ""},
                                         Case{u"收报2019点", ""}));
INSTANTIATE_TEST_SUITE_P(Terms, Excludes,
                         testing::Values(Case{u"全国人大一次会议通过", "一次会议=ordinal"},
                                         Case{u"召开了一次会议", "一次=article"}, Case{u"不得超过两届", ""},
                                         Case{u"成功举办了8届", ""}, Case{u"十三届全会", "十三届=ordinal"},
                                         Case{u"榜单TOP5企业", "TOP5=ordinal"},
                                         Case{u"开会前十天通知", "前十天=period"}));
INSTANTIATE_TEST_SUITE_P(
    WordsAgainstWords, Excludes,
    testing::Values(Case{u"房子更大一些", "一些=idiom"}, Case{u"工程量累计数据", "数据=idiom"},
                    Case{u"一位半导体专家", "一位=article; 半导体=idiom"},
                    Case{u"四世同堂", "四世同堂=idiom"}, Case{u"这是五世同堂的家", "五世同堂=idiom"},
                    Case{u"隔着一墙之隔的村", "一墙之隔=idiom"}, Case{u"一个接一个地走", "一个接一个=idiom"},
                    Case{u"产值过千万的企业", ""}, Case{u"千万不要大意", "千万不要=idiom"},
                    Case{u"三方面努力", ""}));
INSTANTIATE_TEST_SUITE_P(Recurring, Excludes,
                         testing::Values(Case{u"每月开展一次检查", ""},
                                         Case{u"每10分钟回传一次", "一次=article"},
                                         Case{u"又检查了一次", "一次=article"}));

TEST(Excludes, ALineThatIsNothingButItsNumber) {
  const std::u16string text = u"01\n前端将封闭到枢纽为止的一段公路";
  const Reading reading(text);
  const std::vector<NamedSpan> named;
  const Passage passage;
  Sentence sentence;
  sentence.span = {0, 2};
  sentence.passage = &passage;
  reject(reading, named, find_candidates(reading, sentence.span, {}), sentence);
  ASSERT_EQ(sentence.excluded.size(), 1U);
  EXPECT_EQ(sentence.excluded[0].reason, ExclusionReason::list_marker);
}

TEST(ExcludesUnit, OfATablesHeader) {
  EXPECT_EQ(excluded(u"万元", PassageRole::cell), "万元=unit");
  EXPECT_EQ(excluded(u"(单位:万元)"), "万元=unit");
  EXPECT_EQ(figures(u"3万元"), "3万元|30000|元|");
}

TEST(Excludes, TimesWithANumeralOnly) {
  EXPECT_EQ(excluded(u"去年以来"), "");
  EXPECT_EQ(excluded(u"2019年5月"), "2019年5月=date");
  EXPECT_EQ(excluded(u"今(9)日,于27日,截至 2024 年 5 月 22 日"),
            "今(9)日=date; 27日=date; 截至 2024 年 5 月 22 日=period");
  EXPECT_EQ(excluded(u"不少于3日"), "");
  EXPECT_EQ(excluded(u"at 5 p.m. on Monday, in Q3 2022"), "at 5 p.m. on Monday=date; in Q3 2022=date");
  EXPECT_EQ(excluded(u"奥迪Q3汽车"), "Q3=name");
  EXPECT_EQ(excluded(u"大年三十,正月初八"), "大年三十=date; 正月初八=date");
  EXPECT_EQ(excluded(u"那一年,十几天后,8点到10点"), "那一年=date; 十几天后=period; 8点到10点=period");
}

TEST(Reject, WhatACampaignIsCalledToLast) {
  EXPECT_EQ(excluded(u"治水三年行动启动"), "三年=name");
  EXPECT_EQ(excluded(u"活动历时三年"), "");
}

TEST(Reject, OverWhatTimeSomethingIsMeasured) {
  EXPECT_EQ(excluded(u"24小时内的降水量很大"), "24小时内=period");
  EXPECT_EQ(excluded(u"24小时内办结"), "");
}

TEST(Reject, AListWithinASentence) {
  EXPECT_EQ(excluded(u"分为:1)手机产品;2)车载产品"), "1)=list_marker; 2)=list_marker");
}

TEST(Reject, RanksArmiesAndLabels) {
  EXPECT_EQ(excluded(u"红二方面军会师"), "二方面军=name");
  EXPECT_EQ(excluded(u"二级调研员"), "二级调研员=ordinal");
  EXPECT_EQ(excluded(u"局长6日在城里会谈"), "6日=date");
  EXPECT_EQ(excluded(u"一个多月的时间里冲破封锁"), "一个多月的时间里=period");
}

TEST(Reject, GradesOfAlarmsAndYearsOfPupils) {
  EXPECT_EQ(excluded(u"维持三级防汛应急响应"), "三级=ordinal");
  EXPECT_EQ(excluded(u"购买2级能效冰箱"), "2级能效=ordinal");
  EXPECT_EQ(excluded(u"2023级新生报到"), "2023级=ordinal");
  EXPECT_EQ(excluded(u"在17年时间内多次往来"), "17年时间内=period");
  EXPECT_EQ(excluded(u"17天内全球票房很高"), "17天内=period");
}

TEST(Reject, ACodeKeepsItsDigitsBehindASign) {
  EXPECT_EQ(excluded(u"0$00"), "00=name");
}

TEST(Reject, NumbersOfServicesAndFloors) {
  EXPECT_EQ(excluded(u"根据12306客票预售"), "12306=name");
  EXPECT_EQ(excluded(u"他住在9楼"), "9楼=ordinal");
}

TEST(Reject, AMonthBeforeASeasonalAdjustment) {
  EXPECT_EQ(excluded(u"该国6月季调订单增长"), "6月=date");
}

TEST(Reject, ACountIsNoIdiomForTheDictionarysSake) {
  EXPECT_EQ(excluded(u"两辆车停在路口"), "");
  EXPECT_EQ(excluded(u"两条路"), "");
}

TEST(Reject, AnAdverbOfANumeralIsACountBehindAVerbAndBeforeANoun) {
  EXPECT_EQ(excluded(u"发现四处安全隐患"), "");
  EXPECT_EQ(excluded(u"经过三轮谈判"), "");
  EXPECT_EQ(excluded(u"他四处奔走"), "四处=idiom");
  EXPECT_EQ(excluded(u"发布了三款手机"), "");
  EXPECT_EQ(excluded(u"五台设备检修"), "");
  EXPECT_EQ(excluded(u"五台县游客增多"), "五台县=name");
}

TEST(Reject, WhatTellsWhichIsNoCount) {
  EXPECT_EQ(excluded(u"110千伏龙潭变电站送电"), "110千伏=name");
  EXPECT_EQ(excluded(u"变电站电压110千伏"), "");
  EXPECT_EQ(excluded(u"7502次列车驶出车站"), "7502次=name");
  EXPECT_EQ(excluded(u"全年开行7502次列车"), "");
  EXPECT_EQ(excluded(u"二类区每月1760元"), "二类区=ordinal");
  EXPECT_EQ(excluded(u"帮扶二类企业"), "");
}

TEST(Reject, WhatOpensAnItemOrCountsThrough) {
  EXPECT_EQ(excluded(u"二要做大产业"), "二要=list_marker");
  EXPECT_EQ(excluded(u"看病一怕贵、二怕远、三怕跑腿"), "一=idiom; 二怕=idiom; 三怕=idiom");
}

TEST(Reject, OneBehindAVerbIsAnArticleUnlessItIsLimitedOrSpent) {
  EXPECT_EQ(excluded(u"民警拦下一辆货车"), "一辆=article");
  EXPECT_EQ(excluded(u"每户限养一只"), "");
  EXPECT_EQ(excluded(u"每次要坐一个小时客车"), "");
}

TEST(Reject, HowLateIsNoDay) {
  EXPECT_EQ(excluded(u"每延期1日支付违约金"), "");
}

}  // namespace
}  // namespace shuwen
