// Verbs that an adverb leads to, noun phrases with words of speech around them, and who acts.
#include <gtest/gtest.h>

#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

TEST(ClaimSpoken, AnAdverbLeadsToALoneVerb) {
  EXPECT_EQ(claims({u"今年以来,全市共接群众来信300件。"}), "群众来信|接");
  EXPECT_EQ(claims({u"年内再装报警器200只。"}), "报警器|装");
  EXPECT_EQ(claims({u"每季另发久任奖金4500元。"}), "久任奖金|发");
  EXPECT_EQ(claims({u"提供线索的,最高可奖3万元。"}), "-|奖");
  EXPECT_EQ(claims({u"厂里一天能出两千双鞋。"}), "鞋|出");
  EXPECT_EQ(claims({u"她连续站了11个小时。"}).find("站了"), std::string::npos);
}

TEST(ClaimSpoken, WhatCanBeGot) {
  EXPECT_EQ(claims({u"最高可得20万元奖励。"}), "奖励|得");
  EXPECT_EQ(claims({u"市府投入20万元改善。"}).find("改善|"), std::string::npos);
}

TEST(ClaimSpoken, TheVerbBetweenTwoFigures) {
  EXPECT_EQ(claims({u"提取上限由1.4万元调到1.8万元。"}), "提取上限|调; 提取上限|调");
  EXPECT_EQ(claims({u"优质果率从46%提上来。"}), "优质果率|提上来");
}

TEST(ClaimSpoken, AnAdjectiveOfDegreeBesideAComparison) {
  EXPECT_EQ(claims({u"与去年同期相比,死亡人数少5人。"}), "死亡人数|少");
  EXPECT_EQ(claims({u"生意倒比去年好了三成。"}), "生意|好");
  EXPECT_EQ(claims({u"为方便群众,人数少5人。"}).find("|少"), std::string::npos);
}

TEST(ClaimSpoken, WhatItTakes) {
  EXPECT_EQ(claims({u"坐火车到县城要3天。"}), "坐火车到县城|要");
  EXPECT_EQ(claims({u"八九个月没问题。"}), "-|-");
}

TEST(ClaimSpoken, BodiesThatThereAre) {
  EXPECT_EQ(claims({u"停产企业还有19家。"}), "停产企业|有");
  EXPECT_EQ(claims({u"该公司还有19家。"}), "-|有");
  EXPECT_EQ(claims({u"有研发活动的工业企业1204家。"}), "有研发活动的工业企业|-");
  EXPECT_EQ(claims({u"有新建的学校12所。"}), "新建的学校|有");
}

TEST(ClaimSpoken, AVerbOpensANameOfWhatIsMeasured) {
  EXPECT_EQ(claims({u"新开工项目参保率99%。"}), "新开工项目参保率|-");
  EXPECT_EQ(claims({u"新建小区车位配建比例不低于50%。"}), "新建小区车位配建比例|-");
  EXPECT_EQ(claims({u"护理补贴发放12.6万人次。"}), "护理补贴|发放");
  EXPECT_EQ(claims({u"农网改造完成投资1.2亿元。"}), "投资|完成");
  EXPECT_EQ(claims({u"项目从拿地到开工平均用时压减至76天。"}), "项目从拿地到开工平均用时|压减");
}

TEST(ClaimSpoken, PortionsAndWholes) {
  EXPECT_EQ(claims({u"企业每百元营业收入中的成本为84.76元。"}), "企业每百元营业收入中的成本|为");
  EXPECT_EQ(claims({u"每人每年的提取上限为1.8万元。"}), "每人每年的提取上限|为");
  EXPECT_EQ(claims({u"公路密度达到每百平方公里72公里。"}), "公路密度|达到");
  EXPECT_EQ(claims({u"外资到账5亿元,完成年度计划的86%。"}), "外资|到账; 年度计划|完成");
  EXPECT_EQ(claims({u"增加值增速9.2%,高出全市1.6个百分点。"}), "增加值增速|-; 增加值增速|高出");
}

TEST(ClaimSpoken, AThresholdLeavesTheVerbToTheCount) {
  EXPECT_EQ(claims({u"打造年产值过亿元的龙头企业2家。"}), "年产值|-; 龙头企业|打造");
  EXPECT_EQ(claims({u"出现35℃以上高温日31天。"}), "高温日|-; 高温日|出现");
  EXPECT_EQ(claims({u"投资10亿元以上项目5个。"}), "项目|投资; 项目|-");
  EXPECT_EQ(claims({u"减免租金不足10万元但覆盖商户40户。"}).substr(0, 13), "租金|减免");
}

TEST(ClaimSpoken, WhatSeizedThingsAreWorth) {
  EXPECT_EQ(claims({u"缴获毒品价值300万元。"}), "毒品|缴获");
  EXPECT_EQ(claims({u"积雪厚达18厘米。"}), "积雪|达");
  EXPECT_EQ(claims({u"孙某被处以货值40%的罚款。"}), "罚款|处");
}

TEST(ClaimSpoken, NounsEndBeforeWhatTellsMore) {
  EXPECT_EQ(claims({u"三类经费所占比重依次为2.9%、8.6%和88.5%。"}).substr(0, 7), "经费|");
  EXPECT_EQ(claims({u"高峰期两百名建设者同时作业。"}), "建设者|作业");
  EXPECT_EQ(claims({u"央行开展7天期逆回购操作。"}), "逆回购操作|开展");
  EXPECT_EQ(claims({u"小额案件45天办结。"}), "小额案件|办结");
  EXPECT_EQ(claims({u"本次抽检共抽取样品56批次。"}), "样品|抽取");
  EXPECT_EQ(claims({u"平价托位年底前再增300个。"}), "平价托位|增");
}

TEST(ClaimSpoken, WhoHasToDoIt) {
  EXPECT_EQ(claims({u"养犬人应当在15日内注射疫苗。"}), "疫苗|注射");
  EXPECT_EQ(claims({u"全县计划用三年时间淘汰锅炉52台。"}), "锅炉|淘汰");
}

TEST(ClaimSpoken, BodiesOfATerritory) {
  EXPECT_EQ(actors({u"全市法院受理案件300件。"}), "全市法院");
  EXPECT_EQ(actors({u"劳动监察机构查处案件312件。"}), "劳动监察机构");
  EXPECT_EQ(actors({u"他建议政府把资助由1万元调高至2万元。"}), "-; -");
}

TEST(ClaimSpoken, WhoStandsBehindAThing) {
  EXPECT_EQ(actors({u"这台机器我们花了40万元。"}), "我们");
  EXPECT_EQ(actors({u"首季在全港捕获活鼠300只。"}), "-");
  EXPECT_EQ(actors({u"最高可被罚款2万元。"}), "-");
}

TEST(ClaimSpoken, WhatIsProsecutedIsNamedByAVerb) {
  EXPECT_EQ(claims({u"全年起诉电信诈骗犯罪3102人。"}), "电信诈骗犯罪|起诉");
  EXPECT_EQ(claims({u"检察院起诉诈骗犯罪3102人。"}), "诈骗犯罪|起诉");
  EXPECT_EQ(claims({u"对认罪的9216人依法从宽处理。"}), "-|从宽处理");
}

TEST(ClaimSpoken, TheMeasureBehindACountIsOfTheNextFigure) {
  EXPECT_EQ(claims({u"15款水壶中,12款沸腾时间在5分钟以内,3款噪声超过70分贝。"}),
            "水壶|-; 水壶|-; 沸腾时间|在; 水壶|-; 噪声|-");
  EXPECT_EQ(claims({u"3款噪声超过70分贝。"}), "噪声|-; 噪声|-");
}

TEST(ClaimSpoken, WhatTheMostIsOf) {
  EXPECT_EQ(claims({u"投诉最多的是售后服务,共1260件。"}), "售后服务|-");
  EXPECT_EQ(claims({u"笔试合格后,总成绩不低于60分方可进入体检。"}), "总成绩|-");
}

TEST(ClaimSpoken, WhatIsLaidDownToBeIssued) {
  EXPECT_EQ(claims({u"本次发行股票数量不超过5000万股。"}), "本次发行股票数量|-");
  EXPECT_EQ(claims({u"募集资金3亿元。"}), "资金|募集");
}

TEST(ClaimSpoken, OverWhatOrOfHowMuchIsNoPartOfIt) {
  EXPECT_EQ(claims({u"气温一夜降到零下4℃。"}), "气温|降");
  EXPECT_EQ(claims({u"有个包工头躲了三年。"}).find("个包"), std::string::npos);
  EXPECT_EQ(claims({u"检测结果最高一次达27微克。"}).find("最高一次") != std::string::npos, true);
  EXPECT_EQ(claims({u"开箱后九成货物完好。"}).find("开箱后"), std::string::npos);
}

TEST(ClaimSpoken, BodiesThatReachANumber) {
  EXPECT_EQ(claims({u"力争规上工业企业突破150家,新培育小微企业2家。"}), "规上工业企业|突破; 小微企业|新培育");
  EXPECT_EQ(claims({u"妇联帮助1.2万名妇女在家门口就业。"}), "妇女|帮助");
  EXPECT_EQ(claims({u"新增医院2家,每千人口医师3.2人。"}).find("医师|新增"), std::string::npos);
}

TEST(ClaimSpoken, SignsBeforeAVerb) {
  EXPECT_EQ(claims({u"门店总数减至1742家,净关闭118家。"}).find("净|"), std::string::npos);
  EXPECT_EQ(claims({u"判处五年以上有期徒刑的36人。"}), "有期徒刑|-; -|判处");
  EXPECT_EQ(claims({u"净利润400元。"}), "净利润|-");
}

}  // namespace
}  // namespace shuwen::testing_context
