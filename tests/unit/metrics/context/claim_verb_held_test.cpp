// Verbs that the lexicon does not tell from nouns, and what they hold.
#include <gtest/gtest.h>

#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

TEST(ClaimVerbHeld, ARunOfDaysIsOfWhatWentOn) {
  EXPECT_EQ(claims({u"生产指数连续七个月位于扩张区间。"}), "生产指数|位于");
  EXPECT_EQ(claims({u"预期指数连续三个月上升。"}), "预期指数|上升");
}

TEST(ClaimVerbHeld, ACampaignIsNamedToItsHead) {
  EXPECT_EQ(claims({u"开展为期100天的谣言打击整治行动。"}), "谣言打击整治行动|开展");
}

TEST(ClaimVerbHeld, WhatIsStrivenForStandsBehind) {
  EXPECT_EQ(claims({u"公司力争营收达到118亿元。"}), "营收|达到");
}

TEST(ClaimVerbHeld, WhatIsTheCaseWithSomeOfThemIsNoNoun) {
  EXPECT_EQ(claims({u"大型水库中有9座超汛限水位。"}).find("大型水库"), 0u);
}

TEST(ClaimVerbHeld, WhatAVerbMakesOfThings) {
  EXPECT_EQ(claims({u"辖区划成41个微网格。"}), "微网格|划成");
}

TEST(ClaimVerbHeld, ACopulaSaysNothingBesideAChange) {
  EXPECT_EQ(claims({u"用户同比增长高达17%。"}), "用户|增长");
  EXPECT_EQ(claims({u"增长率高达17%。"}), "增长率|高达");
}

TEST(ClaimVerbHeld, AVerbMayHoldWhatIsChanged) {
  EXPECT_EQ(claims({.text = u"临江银行降息20个基点。", .names = {{u"临江银行", EntityKind::organisation}}}),
            "-|降息");
  EXPECT_EQ(claims({u"产品降价20元。"}), "产品|降价");
}

TEST(ClaimVerbHeld, WhatIsSoMuchMayStandBehind) {
  EXPECT_EQ(claims({u"列车达到每小时300公里的速度。"}), "速度|达到");
  EXPECT_EQ(claims({u"河宽保持50米的水平。"}), "河宽|保持");
}

TEST(ClaimVerbHeld, WhatHasAWorthOrADepthStandsBehind) {
  EXPECT_EQ(claims({u"村里拥有价值300万元的设备。"}), "设备|拥有");
  EXPECT_EQ(claims({u"水从一个宽2米的洞口流出。"}), "洞口|-");
}

TEST(ClaimVerbHeld, AFineIsWhatSoManyTimesIsDue) {
  EXPECT_EQ(claims({u"处违法所得1倍以上3倍以下罚款。"}), "罚款|处");
}

TEST(ClaimVerbHeld, WhoIsLedStandsBehind) {
  EXPECT_EQ(claims({u"队长带领12名队员赶到。"}), "队员|带领");
}

TEST(ClaimVerbHeld, OnWhomItIsDoneMayHoldAVerb) {
  EXPECT_EQ(claims({u"对销售假药的药店没收违法所得500元。"}), "违法所得|没收");
}

TEST(ClaimVerbHeld, MoreThanTwoVerbsShareTheirObject) {
  EXPECT_EQ(claims({u"监管部门下架、封存、召回问题食品500公斤。"}), "问题食品|下架、封存、召回");
  EXPECT_EQ(claims({u"新建、改建和扩建公路300公里。"}), "公路|新建、改建和扩建");
}

TEST(ClaimVerbHeld, WhereThoseCountedStandFollowsAVerbOfPosture) {
  EXPECT_EQ(claims({u"三名保安守在楼下。"}), "保安|守");
  EXPECT_EQ(claims({u"两辆救护车等在门口。"}), "救护车|等");
}

TEST(ClaimVerbHeld, OfAWholeAPartIsTold) {
  EXPECT_EQ(claims({u"死亡者中骑电动车的有58人。"}), "骑电动车的|有");
}

TEST(ClaimVerbHeld, LessMayBeDone) {
  EXPECT_EQ(claims({u"酒席少办了六成。"}), "酒席|办");
}

TEST(ClaimVerbHeld, WhatTheyDidNotDoIsNotWhatTheyDid) {
  EXPECT_EQ(claims({u"7家企业未投保。"}), "企业|未投保");
  EXPECT_EQ(claims({u"3人未办理登记。"}), "-|未办理登记");
  EXPECT_EQ(claims({u"12户尚未搬迁。"}), "-|尚未搬迁");
  EXPECT_EQ(claims({u"7家企业未按期完成整改。"}), "企业|未按期完成整改");
}

TEST(ClaimVerbHeld, ACrimeIsNamedByItsVerb) {
  EXPECT_EQ(claims({u"法院以诈骗罪判处有期徒刑12年。"}), "有期徒刑|判处");
}

}  // namespace
TEST(ClaimVerbHeld, HowLongSomethingGoesOn) {
  EXPECT_EQ(claims({u"降雨持续3天。"}), "降雨|持续");
  EXPECT_EQ(claims({u"志愿者持续3年开展支教。"}), "志愿者|-");
}

TEST(ClaimVerbHeld, APlanNamedByAVerbLaysDown) {
  EXPECT_EQ(claims({u"实施方案明确6个方面。"}), "方面|明确");
}

TEST(ClaimVerbHeld, ALevelCountsThePeopleBeforeIt) {
  EXPECT_EQ(claims({u"出入境人员突破1000万人次。"}), "出入境人员|突破");
}

TEST(ClaimVerbHeld, OfAnArticleThatIsSoHigh) {
  EXPECT_EQ(claims({u"官兵被一处高达2米的雪墙挡住了去路。"}), "雪墙|-");
}

TEST(ClaimVerbHeld, WhatIsCausedToRise) {
  EXPECT_EQ(claims({u"将使其他国家的产出水平提高0.3个百分点。"}), "其他国家的产出水平|提高");
}

TEST(ClaimVerbHeld, AtWhichSpeedItMoves) {
  EXPECT_EQ(claims({u"台风以每小时15公里的速度向西北方向移动。"}), "台风|移动");
}

TEST(ClaimVerbHeld, WhatIsBroughtAboutIsTheMeasure) {
  EXPECT_EQ(claims({u"实现每年游客总数达到1亿人次。"}), "每年游客总数|达到");
}

TEST(ClaimVerbHeld, AnAspectMakesAVerbOfWhatNobodyKnows) {
  EXPECT_EQ(claims({u"他熬了300碗粥。"}), "粥|熬");
  EXPECT_EQ(claims({u"全镇200名党员守护着这片湿地。"}), "党员|守护");
  EXPECT_EQ(claims({u"书店藏着8000册图书。"}), "图书|藏");
  EXPECT_EQ(claims({u"这意味着当地80%的商户受益。"}), "商户|受益");
}

TEST(ClaimVerbHeld, TheCopulaMayOnlyStressAVerb) {
  EXPECT_EQ(claims({u"6000多家工厂更是支撑了出口。"}), "工厂|支撑");
  EXPECT_EQ(claims({u"这里也是3家工厂的所在地。"}), "-|是");
}

TEST(ClaimVerbHeld, WorkAndLifeLast) {
  EXPECT_EQ(claims({u"王师傅在山区工作了20年。"}), "王师傅|工作");
  EXPECT_EQ(claims({u"王师傅已在村口生活十多年。"}), "王师傅|生活");
  EXPECT_EQ(claims({u"生活费用20元。"}), "生活费用|-");
}

TEST(ClaimVerbHeld, OfWhatIsOwnedTheOwnerStandsBehind) {
  EXPECT_EQ(claims({u"来自70多个国家的嘉宾参加研讨。"}), "国家|来自");
  EXPECT_EQ(claims({u"有着26年党龄的工程师来到现场。"}), "党龄|有");
  EXPECT_EQ(claims({u"拥有14亿用户的平台也在帮助商家。"}), "用户|拥有");
  EXPECT_EQ(claims({u"拥有12项关键领域的核心技术。"}), "关键领域的核心技术|拥有");
}

TEST(ClaimVerbHeld, OneObjectIsCountedAndMeasured) {
  EXPECT_EQ(claims({u"缓缴养老、工伤、失业三项社会保险费1162亿元。"}), "社会保险费|缓缴; 社会保险费|缓缴");
  EXPECT_EQ(claims({u"发放农机、家电两类补贴300万元。"}), "农机、家电|发放; 补贴|发放");
}

TEST(ClaimVerbHeld, JoinedFiguresOfOneLevel) {
  EXPECT_EQ(claims({u"租期为7天和8天的订单增长95%。"}), "租期|为; 租期|为; 订单|增长");
}

TEST(ClaimVerbHeld, WhatWasDoneSoOftenMayLookLikeAVerb) {
  EXPECT_EQ(claims({u"航天局成功实施14次发射。"}), "发射|实施");
  EXPECT_EQ(claims({u"3次检修后恢复供电。"}), "-|检修");
}

TEST(ClaimVerbHeld, ToWhomMoneyGoesIsNotMeasured) {
  EXPECT_EQ(claims({u"基金向初创公司投资7亿美元。"}), "-|投资");
}

TEST(ClaimVerbHeld, BehindAVerbAndItsAspectTheNounBegins) {
  EXPECT_EQ(claims({u"产业园集聚了全市90%以上的头部企业。"}), "头部企业|集聚");
}

TEST(ClaimVerbHeld, WhatIsDoneUnlawfully) {
  EXPECT_EQ(claims({u"该厂非法倾倒废酸6.8吨。"}), "废酸|倾倒");
  EXPECT_EQ(claims({u"全市违法停车行为200起。"}), "违法停车行为|-");
  EXPECT_EQ(claims({u"查处非法倾倒废酸8起。"}), "非法倾倒废酸|查处");
}

TEST(ClaimVerbHeld, TheMeansStandBeforeWhatIsDone) {
  EXPECT_EQ(claims({u"司机驾驶货车倾倒废酸6吨。"}), "废酸|倾倒");
  EXPECT_EQ(claims({u"工人使用混凝土300吨。"}), "混凝土|使用");
}

TEST(ClaimVerbHeld, VoluntaryWorkIsWork) {
  EXPECT_EQ(claims({u"12名居民义务维修电器。"}), "居民|维修");
  EXPECT_EQ(claims({u"义务教育学校12所。"}), "义务教育学校|-");
}

TEST(ClaimVerbHeld, DividendsArePaidOut) {
  EXPECT_EQ(claims({u"公司派发现金红利4.5亿元。"}), "现金红利|派发");
}

TEST(ClaimVerbHeld, TheNameOfWhatActsHoldsVerbs) {
  EXPECT_EQ(claims({u"旧房修缮改造工程共涉及甲苑、乙苑、丙苑三个小区。"}), "小区|涉及");
  EXPECT_EQ(claims({u"完成农田改造提升工程300亩。"}), "农田改造提升工程|完成");
}

TEST(ClaimVerbHeld, PeopleFormWhatStandsBehind) {
  EXPECT_EQ(claims({u"车站抽调195人组建装卸队。"}).find("组建装卸队|"), std::string::npos);
}

TEST(ClaimVerbHeld, LoansAreMeasured) {
  EXPECT_EQ(claims({u"个人按揭贷款13950亿元。"}), "个人按揭贷款|-");
  EXPECT_EQ(claims({u"银行发放贷款30亿元。"}), "贷款|发放");
  EXPECT_EQ(claims({u"房地产开发企业到位资金78217亿元。"}), "房地产开发企业到位资金|-");
}

TEST(ClaimVerbHeld, WhoIsLedActs) {
  EXPECT_EQ(claims({u"队长带领官兵填埋土石1.1万余方。"}), "土石|填埋");
  EXPECT_EQ(claims({u"队长带领17名党员清淤。"}).find("党员|"), 0u);
}

TEST(ClaimVerbHeld, WhatIsInvestedOrSpentSomewhere) {
  EXPECT_EQ(claims({u"游客在当地消费20元。"}), "游客|消费");
  EXPECT_EQ(claims({u"居民人均消费20元。"}), "居民人均消费|-");
}

TEST(ClaimVerbHeld, WhichInstalmentIsNoThing) {
  EXPECT_EQ(claims({u"为企业发放了首期近2亿元的补贴券。"}), "补贴券|发放");
}

}  // namespace shuwen::testing_context
