// Verbs that are part of the name of a measure or of a kind, and where the noun of a count ends.
#include <gtest/gtest.h>

#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

TEST(ClaimMeasures, OutlaysAreNamedByWhatIsDone) {
  EXPECT_EQ(claims({u"一季度管理费用3.1亿元,研发费用1.2亿元。"}), "管理费用|-; 研发费用|-");
  EXPECT_EQ(claims({u"应用研究经费9亿元。"}), "应用研究经费|-");
  EXPECT_EQ(claims({u"物业公司缴纳管理费用30万元。"}), "管理费用|缴纳");
  EXPECT_EQ(claims({u"拨付运营费用200万元。"}), "运营费用|拨付");
}

TEST(ClaimMeasures, ScoresAndTheTimeNeeded) {
  EXPECT_EQ(claims({u"窗口服务综合得分92.5分。"}), "窗口服务综合得分|-");
  EXPECT_EQ(claims({u"体育类最低分431分。"}), "体育类最低分|-");
  EXPECT_EQ(claims({u"补办证件平均用时6分钟。"}), "补办证件平均用时|-");
  EXPECT_EQ(claims({u"队员得分30分。"}), "队员|得分");
}

TEST(ClaimMeasures, AForecastAndAPlanAreNouns) {
  EXPECT_EQ(claims({u"净利润预测均值为3.2亿元。"}), "净利润预测均值|为");
  EXPECT_EQ(claims({u"机构预测净利润为3.2亿元。"}), "净利润|为");
  EXPECT_EQ(claims({u"农村专项计划80人。"}), "农村专项计划|-");
}

TEST(ClaimMeasures, KindsOfAListMayEndInAVerb) {
  EXPECT_EQ(claims({u"主要诉求为:车辆管理320件;供暖退费95件。"}), "车辆管理|-; 供暖退费|-");
  EXPECT_EQ(claims({u"一季度:立案320件;结案95件。"}), "-|立案; -|结案");
}

TEST(ClaimMeasures, AMarkIsOfTheMeasure) {
  EXPECT_EQ(claims({u"产值突破10亿元的集群有4个。"}), "产值|突破; 集群|有");
  EXPECT_TRUE(claims({u"满意度低于80%的街道有6个。"}).starts_with("满意度|-"));
  EXPECT_EQ(claims({u"营收超过2亿元的企业有30家。"}), "营收|-; 企业|有");
  EXPECT_EQ(claims({u"公司有30人。"}), "-|有");
}

TEST(ClaimMeasures, ACountEndsBeforeTheMeasureOfAnotherFigure) {
  EXPECT_EQ(claims({u"12个小城市失业率为6.2%。"}), "小城市|为; 小城市失业率|为");
  EXPECT_EQ(claims({u"20至29岁劳动力失业率为7.1%。"}), "劳动力|-; 劳动力失业率|为");
}

TEST(ClaimMeasures, WhatIsMadeOften) {
  EXPECT_TRUE(claims({u"提供2次上门指导、3次岗位推介。"}).ends_with("; 岗位推介|提供"));
  EXPECT_EQ(claims({u"组织培训30场。"}), "培训|组织");
  EXPECT_EQ(claims({u"组织清理垃圾30吨。"}).find("清理垃圾|"), std::string::npos);
  EXPECT_EQ(claims({u"该行业吸纳了三成以上的城镇就业。"}), "城镇就业|吸纳");
}

TEST(ClaimMeasures, AsManyChangesAsSubjects) {
  EXPECT_EQ(claims({u"客流量、货运量分别为30万人次和8万吨,同比增长5%和12%。"}),
            "客流量|为; 货运量|为; 客流量|增长; 货运量|增长");
  EXPECT_EQ(claims({u"网上订单12万件,门店订单3万件,分别占八成和两成。"}),
            "网上订单|-; 门店订单|-; 网上订单|占; 门店订单|占");
}

TEST(ClaimMeasures, WhereANounEnds) {
  EXPECT_TRUE(claims({u"为30名困难学生每人发放补助1000元。"}).starts_with("困难学生"));
  EXPECT_EQ(claims({u"派出3个工作组、20名专家赴现场指导。"}), "工作组|派出; 专家|派出");
  EXPECT_TRUE(claims({u"两座楼之间拉起横幅。"}).starts_with("楼|"));
  EXPECT_EQ(claims({u"一段3公里的村道严重破损。"}), "村道|破损");
}

TEST(ClaimMeasures, LevelsInBracketsGoOnWithTheCount) {
  EXPECT_EQ(claims({u"洪灾造成12县(市、区)30万人受灾,转移2万人。"}), "-|受灾; -|受灾; -|转移");
}

TEST(ClaimMeasures, ToWhomIsNotCounted) {
  EXPECT_EQ(claims({u"向承办单位派单6万件。"}), "-|派单");
  EXPECT_EQ(claims({u"消防队接警后5分钟到场。"}), "-|到场");
  EXPECT_EQ(claims({u"灵活就业300人。"}), "-|就业");
  EXPECT_EQ(claims({u"毕业生就业300人。"}), "毕业生|就业");
  EXPECT_EQ(claims({u"超出起步里程的,每5公里加收1元。"}), "-|加收");
}

TEST(ClaimMeasures, AdverbsAndComplaints) {
  EXPECT_EQ(claims({u"外来人口更是高达三成。"}), "外来人口|高达");
  EXPECT_EQ(claims({u"坐席人员直接答复3万件。"}), "-|答复");
  EXPECT_EQ(claims({u"造成直接经济损失3.2亿元。"}), "直接经济损失|造成");
  EXPECT_EQ(claims({u"居民反映电梯停运11天。"}), "电梯|停运");
  EXPECT_EQ(claims({u"20名工人反映被拖欠工资58万元。"}), "工人|反映; 工资|拖欠");
  EXPECT_EQ(claims({u"联防队拦蓄洪水3亿立方米。"}), "洪水|拦蓄");
}

TEST(ClaimMeasures, ThoseOfWhomItIsSaidNeedNoNoun) {
  EXPECT_EQ(claims({u"骑车的有58人,发生在夜间的占六成。"}), "骑车的|有; 发生在夜间的|占");
  EXPECT_EQ(claims({u"靠种梨吃饭的少说有六成。"}), "靠种梨吃饭的|有");
  EXPECT_EQ(claims({u"伤者中,18岁至35岁的占五成。"}), "伤者|-; 伤者|占");
}

TEST(ClaimMeasures, TheListGoesOnBehindBrackets) {
  EXPECT_TRUE(claims({u"检修锅炉137台(其中大修29台)、换热站62座。"}).ends_with("; 换热站|检修"));
  EXPECT_EQ(claims({u"完成播种面积5600万亩、总产量440亿斤。"}), "播种面积|完成; 总产量|完成");
}

TEST(ClaimMeasures, BodiesOfATradeHoldItsVerb) {
  EXPECT_EQ(claims({u"消防救援大队出动车辆12台。"}), "车辆|出动");
  EXPECT_EQ(claims({u"市场监管部门打掉窝点11个。"}), "窝点|打掉");
  EXPECT_EQ(claims({u"养护公司修补路面300平方米。"}), "路面|修补");
  EXPECT_EQ(claims({u"检查公司30家。"}), "公司|检查");
}

TEST(ClaimMeasures, WhoGetsItAndOfWhichPortionItIs) {
  EXPECT_EQ(claims({u"年底给社员二次分红86万元。"}), "-|分红");
  EXPECT_EQ(claims({u"每次积5分。"}), "-|-");
  EXPECT_EQ(claims({u"每吨水费5元。"}), "每吨水费|-");
  EXPECT_EQ(claims({u"林场职工植树2000亩。"}), "-|植树");
  EXPECT_EQ(claims({u"全州减产四成。"}), "-|减产");
}

TEST(ClaimMeasures, WhatWasDoneTellsWhich) {
  EXPECT_EQ(claims({u"带动的农户4万户。"}), "农户|带动");
  EXPECT_EQ(claims({u"民警6分钟赶到现场。"}), "民警|赶到");
  EXPECT_TRUE(claims({u"农科院培育出新品种12个。"}).starts_with("新品种|"));
}

TEST(ClaimMeasures, WhatIsCountedStandsBehindItsDimension) {
  EXPECT_TRUE(claims({u"两台直径7米的盾构机掘进1200米。"}).starts_with("盾构机|"));
  EXPECT_EQ(claims({u"建成3个面积500平方米的大棚。"}), "大棚|建成; 大棚|建成");
  EXPECT_EQ(claims({u"建成大棚3个,面积500平方米。"}), "大棚|建成; 面积|-");
}

TEST(ClaimMeasures, WhatIsFrontedIsSpokenOfByItself) {
  EXPECT_EQ(claims({u"抓获嫌疑人12名,把追回的300万元返还给受害人。"}), "嫌疑人|抓获; -|返还");
}

TEST(ClaimMeasures, OfWhatIsThereAndWhoseAgeItIs) {
  EXPECT_EQ(claims({u"店里八成图书是旧书。"}), "图书|是");
  const Text aged{.text = u"家住城东的教师王小山今年67岁。", .names = {{u"王小山", EntityKind::person}}};
  EXPECT_EQ(claims(aged), "王小山|-");
}

TEST(ClaimMeasures, SharesAndDistancesAreNamedWithTheirVerb) {
  EXPECT_EQ(claims({u"小微企业稳岗返还比例不超过实际缴费的60%。"}), "小微企业稳岗返还比例|-");
  EXPECT_TRUE(claims({u"每处不超过30箱,与居民楼的间距不小于25米。"}).ends_with("; 与居民楼的间距|-"));
  EXPECT_TRUE(claims({u"25—29岁青年失业率为7%,30—59岁青年失业率为4%,分别下降0.2个和0.1个百分点。"})
                  .ends_with("为; 青年失业率|下降; 青年失业率|下降"));
}

}  // namespace
}  // namespace shuwen::testing_context
