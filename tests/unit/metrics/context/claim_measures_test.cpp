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
  EXPECT_EQ(claims({u"满意度低于80%的街道有6个。"}).substr(0, 11), "满意度|-");
  EXPECT_EQ(claims({u"营收超过2亿元的企业有30家。"}), "营收|-; 企业|有");
  EXPECT_EQ(claims({u"公司有30人。"}), "-|有");
}

TEST(ClaimMeasures, ACountEndsBeforeTheMeasureOfAnotherFigure) {
  EXPECT_EQ(claims({u"12个小城市失业率为6.2%。"}), "小城市|为; 小城市失业率|为");
  EXPECT_EQ(claims({u"20至29岁劳动力失业率为7.1%。"}), "劳动力|-; 劳动力失业率|为");
}

TEST(ClaimMeasures, WhatIsMadeOften) {
  EXPECT_EQ(claims({u"提供2次上门指导、3次岗位推介。"})
                .substr(claims({u"提供2次上门指导、3次岗位推介。"}).find(';')),
            "; 岗位推介|提供");
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
  EXPECT_EQ(claims({u"为30名困难学生每人发放补助1000元。"}).substr(0, 12), "困难学生");
  EXPECT_EQ(claims({u"派出3个工作组、20名专家赴现场指导。"}), "工作组|派出; 专家|派出");
  EXPECT_EQ(claims({u"两座楼之间拉起横幅。"}).substr(0, 4), "楼|");
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

}  // namespace
}  // namespace shuwen::testing_context
