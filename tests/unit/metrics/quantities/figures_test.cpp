#include <gtest/gtest.h>

#include "metrics/figure_text.h"

namespace shuwen {
namespace {

class Figures : public testing::TestWithParam<Case> {};
TEST_P(Figures, AreRead) {
  EXPECT_EQ(figures(GetParam().text), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Units, Figures,
    testing::Values(
        Case{u"列入25个人流量大的点位", "25个|25|个|"}, Case{u"出动1.2万辆次", "1.2万辆次|12000|辆次|"},
        Case{u"下降8.1个百分点", "8.1个百分点|8.1|个百分点|"}, Case{u"罚款五元三毛", "五元三毛|5.3|元|"},
        Case{u"分为七大类", "七大类|7|类|"}, Case{u"用时1年8个月", "1年8个月|20|个月|"},
        Case{u"等了两个半小时", "两个半小时|2.5|小时|"}, Case{u"等了一个多月", "一个多月|1|月|more_than"},
        Case{u"人民币50元", "人民币50元|50|元|"}, Case{u"新台币50万元", "新台币50万元|500000|元|"},
        Case{u"US$ 20 each", "US$ 20|20|US$|"}, Case{u"处行政拘留5日", "5日|5|日|"},
        Case{u"一死两伤", "一死|1|-|; 两伤|2|-|"}, Case{u"1080分辨率", "1080|1080|-|"}));
INSTANTIATE_TEST_SUITE_P(
    Approximations, Figures,
    testing::Values(
        Case{u"有近3000户", "近3000户|3000|户|nearly"}, Case{u"在附近3公里", "3公里|3|公里|"},
        Case{u"约5000多人次", "约5000多人次|5000|人次|about+more_than"},
        Case{u"节约3000元", "3000元|3000|元|"}, Case{u"募集约2亿元", "约2亿元|200000000|元|about"},
        Case{u"损失约5万元", "约5万元|50000|元|about"}, Case{u"续签约30户", "30户|30|户|"},
        Case{u"三分之一还多", "三分之一还多|0.3333|-|more_than"},
        Case{u"达1亿8千余万元", "1亿8千余万元|180000000|元|more_than"},
        Case{u"达1亿2000多万元", "1亿2000多万元|120000000|元|more_than"},
        Case{u"误差为正负3个百分点", "3个百分点|3|个百分点|"}, Case{u"库存4120单位", "4120单位|4120|单位|"},
        Case{u"共有3单位参加", "3|3|-|"}, Case{u"要26人才能抬动", "26人|26|人|"},
        Case{u"增收 1400 多元", "1400 多元|1400|元|more_than"}, Case{u"第 3 1231 余承东", "1231|1231|-|"},
        Case{u"惠及 250 余户居民", "250 余户|250|户|more_than"}, Case{u"零下 18 ℃的冷库", "零下 18 ℃|-18|℃|"},
        Case{u"每斤 0.75 元", "每斤 0.75 元|0.75|元/斤|"},
        Case{u"共 12 家、3 所学校", "12 家|12|家|; 3 所|3|所|"},
        Case{u"多了4700来件", "4700来件|4700|件|about"}, Case{u"为患者减负9亿元", "9亿元|900000000|元|"},
        Case{u"气温负9度", "负9度|-9|度|"},
        Case{u"规模20万千瓦/40万千瓦时", "20万千瓦|200000|千瓦|; 40万千瓦时|400000|千瓦时|"},
        Case{u"突破1万户", "1万户|10000|户|more_than"}, Case{u"上千棵", "上千棵|1000|棵|more_than"},
        Case{u"网上3家", "3家|3|家|"}, Case{u"70周岁(含)以上", "70周岁(含)以上|70|周岁|at_least"},
        Case{u"1.4米以上(不含)", "1.4米以上(不含)|1.4|米|more_than"},
        Case{u"1米(不含)以下", "1米(不含)以下|1|米|less_than"},
        Case{u"10公里内的村", "10公里内|10|公里|at_most"}, Case{u"2公里内容", "2公里|2|公里|"},
        Case{u"数百个家庭", "数百个|-|个|several"}, Case{u"6000元左右", "6000元左右|6000|元|about"}));
INSTANTIATE_TEST_SUITE_P(Ranges, Figures,
                         testing::Values(Case{u"要3—5天", "3—5天|3..5|天|"},
                                         Case{u"从5%至5.25%", "5%至5.25%|5..5.25|%|"},
                                         Case{u"1.2—1.5万户", "1.2—1.5万户|12000..15000|户|"},
                                         Case{u"处50元以上200元以下罚款", "50元以上200元以下|50..200|元|"},
                                         Case{u"北风2、3级", "2、3级|2..3|级|"},
                                         Case{u"零下4到零下1℃", "零下4到零下1℃|-4..-1|℃|"},
                                         Case{u"由37条到9条", "37条|37|条|; 9条|9|条|"},
                                         Case{u"刑期八个月至六年二个月", "八个月至六年二个月|8..74|个月|"},
                                         Case{u"重500克到1公斤", "500克到1公斤|500..1000|克|"},
                                         Case{u"处六个月以上二年以下", "六个月以上二年以下|6..24|个月|"},
                                         Case{u"从1年至6个月", "1年|1|年|; 6个月|6|个月|"},
                                         Case{u"工期由1年到18个月", "1年|1|年|; 18个月|18|个月|"},
                                         Case{u"缩短3分20秒至5分", "3分20秒|200|秒|; 5分|5|分|"},
                                         Case{u"1米(含)-1.3米(含)", "1米(含)-1.3米(含)|1..1.3|米|"}));
INSTANTIATE_TEST_SUITE_P(Rates, Figures,
                         testing::Values(Case{u"每人每月600元", "每人每月600元|600|元/人·月|"},
                                         Case{u"每平方公里120人", "每平方公里120人|120|人/平方公里|"},
                                         Case{u"每小时27公里", "每小时27公里|27|公里/小时|"},
                                         Case{u"0.55万人次/公里·日", "0.55万人次/公里·日|5500|人次/公里·日|"},
                                         Case{u"每月不少于2次", "每月不少于2次|2|次/月|at_least"},
                                         Case{u"8元每小时", "8元每小时|8|元/小时|"},
                                         Case{u"每平方米补贴30元", "30元|30|元|"}));
INSTANTIATE_TEST_SUITE_P(Signs, Figures,
                         testing::Values(Case{u"增速-0.6%", "-0.6%|-0.6|%|"},
                                         Case{u"零下9摄氏度", "零下9摄氏度|-9|摄氏度|"},
                                         Case{u"气温1-7℃", "1-7℃|1..7|℃|"}));
INSTANTIATE_TEST_SUITE_P(
    English, Figures,
    testing::Values(
        Case{u"more than 38,000 trees", "more than 38,000|38000|-|more_than"},
        Case{u"about 26 million US dollars", "about 26 million US dollars|26000000|US dollars|about"},
        Case{u"one in every 240 homes", "one in every 240|0.004167|-|"}, Case{u"one in 2016", ""},
        Case{u"doubles from about 30 to 60 percent", "about 30|30|-|about; 60 percent|60|percent|"},
        Case{u"takes a day and a half", "a day and a half|1.5|day|"},
        Case{u"lasts two hours and a half", "two hours and a half|2.5|hours|"},
        Case{u"twice as many as before", "twice|2|-|"},
        Case{u"almost double the average", "almost double|2|-|nearly"},
        Case{u"plans to double the number", ""}, Case{u"will more than double its staff", ""},
        Case{u"a sixth went to schools", "a sixth|0.1667|-|"}, Case{u"entered a sixth week", ""},
        Case{u"tens of thousands of homes", "tens of thousands|-|-|several"},
        Case{u"hundreds of millions of dollars", "hundreds of millions|-|-|several"},
        Case{u"6.1 million 5G users", "6.1 million|6100000|-|"},
        Case{u"pay edged up to 4.1 percent", "4.1 percent|4.1|percent|"},
        Case{u"pay fines of up to 900 pula", "up to 900 pula|900|pula|at_most"},
        Case{u"trained 900-plus nurses", "900-plus|900|-|more_than"},
        Case{u"a 72-year-old man", "72-year-old|72|year-old|"},
        Case{u"2 to 3 degrees Celsius", "2 to 3 degrees Celsius|2..3|degrees Celsius|"},
        Case{u"rose from 40 percent to 42 percent", "40 percent|40|percent|; 42 percent|42|percent|"},
        Case{u"raised US$30m in May", "US$30m|30000000|US$|"}, Case{u"a pipe of 30m", "30m|30|m|"},
        Case{u"losses of 30 MUSD", "30 MUSD|30000000|USD|"},
        Case{u"fell by 2 million to 1.4 billion", "2 million|2000000|-|; 1.4 billion|1400000000|-|"},
        Case{u"fell by 35,000 to 831,000", "35,000|35000|-|; 831,000|831000|-|"},
        Case{u"rose 40 points to 3,200 points", "40 points|40|points|; 3,200 points|3200|points|"},
        Case{u"rose by 5 to 8 percent", "5 to 8 percent|5..8|percent|"},
        Case{u"as many as 300 trees", "as many as 300|300|-|at_most"},
        Case{u"406 lb-ft of torque", "406 lb-ft|406|lb-ft|"},
        Case{u"holds 2.1 cu.ft. of it", "2.1 cu.ft.|2.1|cu.ft.|"},
        Case{u"a third more than before", "a third|0.3333|-|"}, Case{u"a third party", ""},
        Case{u"passed 10 gigawatts", "10 gigawatts|10|gigawatts|more_than"},
        Case{u"passed 12 laws", "12|12|-|"}, Case{u"One in five residents", "One in five|0.2|-|"},
        Case{u"one in two years", "two years|2|years|"}));
INSTANTIATE_TEST_SUITE_P(Traditional, Figures,
                         testing::Values(Case{u"參與家戶1萬7千餘戶", "1萬7千餘戶|17000|戶|more_than"},
                                         Case{u"超過三分之二", "超過三分之二|0.6667|-|more_than"}));

INSTANTIATE_TEST_SUITE_P(
    SmallerParts, Figures,
    testing::Values(Case{u"三块五一斤", "三块五|3.5|块|"}, Case{u"才三块六七", "三块六七|3.6..3.7|块|"},
                    Case{u"卖五块六毛", "五块六毛|5.6|块|"}, Case{u"身高一米七五", "一米七五|1.75|米|"},
                    Case{u"长2米26", "2米26|2.26|米|"}, Case{u"用时5分30秒", "5分30秒|330|秒|"},
                    Case{u"得5分,30秒后", "5分|5|分|; 30秒|30|秒|"},
                    Case{u"还剩8分多钟", "8分多钟|8|分钟|more_than"},
                    Case{u"只用了一年半时间", "一年半|1.5|年|"},
                    Case{u"7个工作日内审核", "7个工作日内|7|个工作日|at_most"},
                    Case{u"等了一个半小时", "一个半小时|1.5|小时|"}, Case{u"才三岁半", "三岁半|3.5|岁|"},
                    Case{u"两天又三个月", "两天|2|天|; 三个月|3|个月|"}));
INSTANTIATE_TEST_SUITE_P(SharedPowers, Figures,
                         testing::Values(Case{u"坡度有二、三十度", "二、三十度|20..30|度|"},
                                         Case{u"来了三、四百人", "三、四百人|300..400|人|"},
                                         Case{u"忙了三、五天", "三、五天|3..5|天|"},
                                         Case{u"花两到三千元", "两到三千元|2000..3000|元|"},
                                         Case{u"约五到六成", "约五到六成|50..60|%|about"},
                                         Case{u"从100元到150元不等", "100元到150元|100..150|元|"},
                                         Case{u"要三到五十个", "三到五十个|3..50|个|"},
                                         Case{u"共2千零30万吨", "2千零30万吨|20300000|吨|"},
                                         Case{u"约一百零几万", "约一百零几万|-|-|about+several"},
                                         Case{u"占一百分之二", "一百分之二|0.02|-|"}));
INSTANTIATE_TEST_SUITE_P(
    PartedApproximations, Figures,
    testing::Values(Case{u"至少有10家", "10家|10|家|at_least"}, Case{u"约占三成", "三成|30|%|about"},
                    Case{u"几乎各占一半", "一半|0.5|-|nearly"}, Case{u"集约有10家", "10家|10|家|"},
                    Case{u"约占总量的4%", "4%|4|%|about"}, Case{u"节约占地的4%", "4%|4|%|"},
                    Case{u"不能小于1.5米", "不能小于1.5米|1.5|米|at_least"},
                    Case{u"不会超过15%", "不会超过15%|15|%|at_most"},
                    Case{u"≥30分钟", "≥30分钟|30|分钟|at_least"},
                    Case{u"逾七成为本地人", "逾七成|70|%|more_than"},
                    Case{u"半天不到就坏了", "半天不到|0.5|天|less_than"}, Case{u"5人不到场", "5人|5|人|"},
                    Case{u"一半多的职工", "一半多|0.5|-|more_than"}));
INSTANTIATE_TEST_SUITE_P(
    Spacing, Figures,
    testing::Values(
        Case{u"共有 15 个州", "15 个|15|个|"}, Case{u"全市103家乡镇卫生院", "103家|103|家|"},
        Case{u"以1分35秒27夺冠", "1分35秒27|95.27|秒|"}, Case{u"甲队3:0乙队", "3:0|-|-|"},
        Case{u"为-7元至-10元", "-7元至-10元|-10..-7|元|"}, Case{u"以2-1战胜对手", "2-1|-|-|"},
        Case{u"以77比73获胜", "77比73|-|-|"}, Case{u"卖出酸奶8万余提", "8万余提|80000|提|more_than"},
        Case{u"近半数任职五年", "近半数|0.5|-|nearly; 五年|5|年|"}, Case{u"再走一两步", "一两步|1..2|步|"},
        Case{u"称一两茶叶", "一两|1|两|"}, Case{u"to pay $6.99 per month", "$6.99 per month|6.99|$/month|"},
        Case{u"for $4.99/mo now", "$4.99/mo|4.99|$/mo|"}, Case{u"收获22.64亿票房", "22.64亿|2264000000|-|"},
        Case{u"容量 37.9kW・h", "37.9kW・h|37.9|kW・h|"}, Case{u"师生比例1比2", "1比2|0.5|-|"},
        Case{u"2-1号", "2|2|-|; 1号|1|号|"}, Case{u"beat him 6-4 again", "6-4|-|-|"},
        Case{u"set at $24.50 an hour", "$24.50 an hour|24.5|$/hour|"},
        Case{u"settled at $75.63 a barrel", "$75.63 a barrel|75.63|$/barrel|"},
        Case{u"costs $4 a dose.", "$4 a dose|4|$/dose|"}, Case{u"costs $4 a dose may", "$4|4|$|"},
        Case{u"between 300 million and 400 million euros",
             "300 million and 400 million euros|300000000..400000000|euros|"},
        Case{u"three million and four hundred", "three million and four hundred|3000400|-|"},
        Case{u"grew by 0.5pp in", "0.5pp|0.5|pp|"}, Case{u"closed at 212p.", "212p|212|p|"},
        Case{u"rose 7.6p to 135p", "7.6p|7.6|p|; 135p|135|p|"},
        Case{u"cut it by a quarter of a percentage point",
             "a quarter of a percentage point|0.25|percentage point|"},
        Case{u"it was $5 a year ago", "$5|5|$|"}, Case{u"cost $20-$30 each", "$20-$30|20..30|$|"},
        Case{u"up from $20 to $30", "$20|20|$|; $30|30|$|"},
        Case{u"of between €1.6 billion and €1.7 billion",
             "€1.6 billion and €1.7 billion|1600000000..1700000000|€|"},
        Case{u"save £10-12m now", "£10-12m|10000000..12000000|£|"},
        Case{u"some 1.2m tonnes", "some 1.2m tonnes|1200000|tonnes|about"},
        Case{u"ran 100m in", "100m|100|m|"}, Case{u"took half an hour there", "half an hour|0.5|hour|"},
        Case{u"half a million of", "half a million|500000|-|"},
        Case{u"the toll exceeded 40 dollars", "40 dollars|40|dollars|more_than"},
        Case{u"between four and six services", "four and six|4..6|-|"},
        Case{u"不及整个市场的1%", "1%|1|%|less_than"}, Case{u"超过总数的三成", "三成|30|%|more_than"},
        Case{u"超过的人占总数的三成", "三成|30|%|"},
        Case{u"收入93，708，580元", "93，708，580元|93708580|元|"},
        Case{u"得3，500人来", "3|3|-|; 500人|500|人|"}));

TEST(Figure, TellsDegreesAndMoneyByTheWordsAround) {
  const Reading reading(
      u"气温30度,坡度25度,摄氏37度,销售额过千万,人口达14亿,首款晶体管过百亿的芯片,造价超2亿,");
  const auto found = read_sentence(reading).figures;
  ASSERT_EQ(found.size(), 7U);
  EXPECT_EQ(found[0].kind, MetricKind::temperature);
  EXPECT_EQ(found[1].kind, MetricKind::other);
  EXPECT_EQ(found[2].kind, MetricKind::temperature);
  EXPECT_EQ(slice(reading.text, found[2].span), u"摄氏37度");
  EXPECT_EQ(found[3].kind, MetricKind::money);
  EXPECT_EQ(found[4].kind, MetricKind::count);
  EXPECT_EQ(found[5].kind, MetricKind::count);
  EXPECT_EQ(found[6].kind, MetricKind::money);
}

TEST(Figure, TellsYuanFromPieces) {
  const Reading yuan(u"少说得五百块,88块包邮,补了一百多块,门票才十块,租一天要两百块,贵两块");
  for (const Figure& figure : read_sentence(yuan).figures) {
    EXPECT_EQ(figure.kind, MetricKind::money);
    EXPECT_EQ(figure.normalized->unit, u"元");
  }
  const Reading pieces(u"五块石碑,新立标识牌36块,搬走了两块,补了三块地砖,芯片需要40块");
  const auto found = read_sentence(pieces).figures;
  EXPECT_EQ(found.size(), 5U);
  for (const Figure& figure : found)
    EXPECT_EQ(figure.kind, MetricKind::count);
}

TEST(Figure, CarriesKindBoundsAndNormalForm) {
  const Reading reading(u"节约1.5亩,每小时60公里,指数为101.8,募集6亿,");
  const auto found = read_sentence(reading).figures;
  ASSERT_EQ(found.size(), 4U);
  EXPECT_EQ(found[0].normalized->value, "1000");
  EXPECT_EQ(found[0].normalized->unit, u"平方米");
  EXPECT_EQ(found[1].kind, MetricKind::speed);
  EXPECT_EQ(found[2].kind, MetricKind::index);
  EXPECT_EQ(found[3].kind, MetricKind::money);
}

TEST(Figures, OfHostileTextTakeLinearTime) {
  for (const std::u16string_view piece :
       {u"1+", u"一", u"1、", u"  1", u"万 ", u"每", u"(1", u"1.a", u"two and ", u"1-", u"第一"}) {
    std::u16string text;
    while (text.size() < 12000)
      text += piece;
    const Reading reading(text);
    const std::vector<NamedSpan> named;
    const Passage passage;
    for (const Span span :
         split_sentences(reading.text, {0, static_cast<std::uint32_t>(reading.text.size())})) {
      Sentence sentence;
      sentence.span = span;
      sentence.passage = &passage;
      reject(reading, named, find_candidates(reading, span, {}), sentence);
      tokenize(reading, sentence);
    }
  }
  EXPECT_EQ(Reading(std::u16string(200000, u' ')).text.size(), 200000U);
}

TEST(Figure, GoesOnOverInvisibleCharacters) {
  EXPECT_EQ(figures(u"共\u200B1\u00AD6\u200B期"), std::string(to_utf8(u"1\u00AD6\u200B期")) + "|16|期|");
}

TEST(Figure, HasNoVerbForADenominator) {
  EXPECT_EQ(figures(u"增长4.6%/同比增长"), "4.6%|4.6|%|");
}

TEST(Figure, ADashOfExplanationIsNoRange) {
  EXPECT_EQ(figures(u"工程之一——四川电站"), "");
  EXPECT_EQ(figures(u"20余款装备"), "20余款|20|款|more_than");
}

TEST(Figure, ARecordIsBrokenNotPassed) {
  EXPECT_EQ(figures(u"选手打破9项赛会纪录"), "9项|9|项|");
  EXPECT_EQ(figures(u"用户突破9万户"), "9万户|90000|户|more_than");
}

TEST(Figure, AccountsAreNoMoney) {
  const auto kind = [](const std::u16string& text) {
    const Reading reading(text);
    return read_sentence(reading).figures.at(0).kind;
  };
  EXPECT_EQ(kind(u"付费账户为90万"), MetricKind::count);
  EXPECT_EQ(kind(u"贷款户数达3万"), MetricKind::count);
  EXPECT_EQ(kind(u"销售额过千万"), MetricKind::money);
}

TEST(Figure, SecondsWithWhatAStopWatchShowsBehindThem) {
  EXPECT_EQ(figures(u"以47秒22夺冠"), "47秒22|47.22|秒|");
  EXPECT_EQ(figures(u"每隔30秒50人"), "30秒|30|秒|; 50人|50|人|");
}

TEST(Figure, AnEquivalentMayBeRough) {
  EXPECT_EQ(figures(u"约合711万元"), "711万元|7110000|元|about");
  EXPECT_EQ(figures(u"已超过10亿美元"), "超过10亿美元|1000000000|美元|more_than");
}

TEST(Figure, AHalfMayBeWhatARateRefersTo) {
  EXPECT_EQ(figures(u"每半月1次"), "每半月1次|1|次/半月|");
  EXPECT_EQ(figures(u"锻炼半小时"), "半小时|0.5|小时|");
}

TEST(Figure, APopulationIsNotCutInTwo) {
  EXPECT_EQ(figures(u"共14亿人口"), "14亿|1400000000|-|");
}

TEST(Figure, RupeesStandBeforeTheirNumber) {
  EXPECT_EQ(figures(u"He paid Rs. 300"), "Rs. 300|300|Rs.|");
  EXPECT_EQ(figures(u"The bar charges Rs 299"), "Rs 299|299|Rs|");
}

TEST(Figure, AUnitIsNotTakenOutOfAWord) {
  EXPECT_EQ(figures(u"看见七个月亮"), "七个|7|个|");
  EXPECT_EQ(figures(u"历时七个月"), "七个月|7|个月|");
  EXPECT_EQ(figures(u"采用自研 990 两种方案"), "两种|2|种|");
}

TEST(Figure, AVerbThatIsTurnedRoundBoundsAShare) {
  EXPECT_EQ(figures(u"比例不低于资产的80%"), "80%|80|%|at_least");
  EXPECT_EQ(figures(u"比例不得超过总额的20%"), "20%|20|%|at_most");
  EXPECT_EQ(figures(u"比例超过总额的20%"), "20%|20|%|more_than");
  EXPECT_EQ(figures(u"收入不及总额的20%"), "20%|20|%|less_than");
}

INSTANTIATE_TEST_SUITE_P(
    ListsAndPrices, Figures,
    testing::Values(Case{u"有128/256/512GB可选", "128|128|GB|; 256|256|GB|; 512GB|512|GB|"},
                    Case{u"12+256GB版本", "12|12|GB|; 256GB|256|GB|"},
                    Case{u"机身161.5×73×7.8mm", "161.5|161.5|mm|; 73|73|mm|; 7.8mm|7.8|mm|"},
                    Case{u"面板3200×1440", "3200|3200|-|; 1440|1440|-|"}, Case{u"版本10+5G版", "10|10|-|"},
                    Case{u"支持25W快充、录像60FPS", "25W|25|W|; 60FPS|60|FPS|"},
                    Case{u"门票9.9元起,三折起", "9.9元起|9.9|元|at_least; 三折起|3|折|at_least"},
                    Case{u"价格99元起步", "99元|99|元|at_least"}, Case{u"因300元起诉", "300元|300|元|"},
                    Case{u"处理案件30起", "30起|30|起|"}, Case{u"房价三万一平米", "三万|30000|-|"},
                    Case{u"租房五百一晚", "五百|500|-|"}, Case{u"单价3万一平", "3万|30000|-|"},
                    Case{u"花了三万一", "三万一|31000|-|"}, Case{u"共一百一十个", "一百一十个|110|个|"}));
INSTANTIATE_TEST_SUITE_P(BoundingAdverbs, Figures,
                         testing::Values(Case{u"每村至少配备3名医生", "3名|3|名|at_least"},
                                         Case{u"至少需要开展2次", "2次|2|次|at_least"},
                                         Case{u"至多不过安排5人", "5人|5|人|at_most"},
                                         Case{u"每台最多可补3件", "3件|3|件|at_most"},
                                         Case{u"最多连补三年", "三年|3|年|at_most"},
                                         Case{u"最多的一户收了4万元", "4万元|40000|元|"},
                                         Case{u"甚至少了3家", "3家|3|家|"},
                                         Case{u"至少应去,共3家", "3家|3|家|"}));

INSTANTIATE_TEST_SUITE_P(
    BoundingVerbs, Figures,
    testing::Values(
        Case{u"5000吨级以上泊位", "5000吨级以上|5000|吨|at_least"}, Case{u"捣破3个窝点", "3个|3|个|"},
        Case{u"约两成人锻炼", "约两成|20|%|about"}, Case{u"卖出两成人票", ""},
        Case{u"投诉87件次之", "87件|87|件|"}, Case{u"办公约300平方米", "约300平方米|300|平方米|about"},
        Case{u"外资买超86亿元", "86亿元|8600000000|元|"}, Case{u"8级以上大风", "8级以上|8|级|at_least"},
        Case{u"换电用不了1分钟", "1分钟|1|分钟|less_than"}, Case{u"不出三天就好", "三天|3|天|less_than"},
        Case{u"认不出3人", "3人|3|人|"}, Case{u"平均下来8斤都不到", "8斤都不到|8|斤|less_than"},
        Case{u"刮了三天大风", "三天|3|天|"}, Case{u"才三天大", "三天大|3|天大|"},
        Case{u"少说要减产三百斤", "三百斤|300|斤|at_least"}));

}  // namespace
}  // namespace shuwen
