#include <gtest/gtest.h>

#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

TEST(ClaimVerb, ToolsOfATradeAreWhatIsTaken) {
  EXPECT_EQ(claims({u"暂扣经营工具214件。"}), "经营工具|暂扣");
  EXPECT_EQ(claims({u"检查场所23处。"}), "场所|检查");
}

TEST(ClaimVerb, OffencesOfAListAreCounted) {
  EXPECT_EQ(claims({u"查处酒驾63起、超员11起。"}), "酒驾|查处; 超员|查处");
}

TEST(ClaimVerb, WhatSomethingHoldsStandsBeforeItsName) {
  EXPECT_EQ(claims({u"载有23名乘客的大巴与货车追尾。"}), "乘客|载有");
  EXPECT_EQ(claims({u"已有12家企业的产品获奖。"}), "企业的产品|获奖");
}

TEST(ClaimVerb, AChangeOrAGiftTakesAnAttributeAsItsObject) {
  EXPECT_EQ(claims({u"企业降低成本5%。"}), "成本|降低");
  EXPECT_EQ(claims({u"县财政拨付经费30万元。"}), "经费|拨付");
  EXPECT_EQ(claims({u"经济增长速度5%。"}), "经济增长速度|-");
  EXPECT_EQ(claims({u"发放金额300万元。"}), "发放金额|-");
}

TEST(ClaimVerb, PeopleAndThingsOfATradeAreNamedByIt) {
  EXPECT_EQ(claims({u"研发人员超过300人。"}), "研发人员|-");
  EXPECT_EQ(claims({u"抓获人员30名。"}), "人员|抓获");
}

TEST(ClaimVerb, ALightVerbLeavesItToTheOneBehind) {
  EXPECT_EQ(claims({u"对30个小区的管网进行改造。"}), "小区|改造");
}

TEST(ClaimVerb, WhoIsHelpedStandsBeforeTheVerb) {
  EXPECT_EQ(claims({u"干部帮助群众解决难题80件。"}), "难题|解决");
  EXPECT_EQ(claims({u"街道组织志愿者清理垃圾300吨。"}), "垃圾|清理");
  EXPECT_EQ(claims({u"县里组织法制培训6期。"}), "法制培训|组织");
}

TEST(ClaimVerb, JoinedVerbsShareTheirObject) {
  EXPECT_EQ(claims({u"新建、改建农村公路260公里。"}), "农村公路|新建、改建");
}

TEST(ClaimVerb, WhatIsGivenMayLookLikeAVerb) {
  EXPECT_EQ(claims({u"市公安局给予500元奖励。"}), "奖励|给予");
  EXPECT_EQ(claims({u"可以并处200元的罚款。"}), "罚款|处");
}

TEST(ClaimVerb, WhatHappenedToPeopleSaysMore) {
  EXPECT_EQ(claims({u"事故造成3人死亡、12人受伤。"}), "-|死亡; -|受伤");
}

TEST(ClaimVerb, WhoIsFinedIsNotCounted) {
  EXPECT_EQ(claims({u"某厂因超标排放被罚款15万元。"}), "-|罚款");
}

TEST(ClaimVerb, WhatItEqualsIsNoMoreOfTheFigureBefore) {
  EXPECT_EQ(claims({u"减少碳排放2万吨,相当于植树60万棵。"}), "碳排放|减少; -|植树");
}

TEST(ClaimVerb, ATurnOfAShareIsAChange) {
  EXPECT_EQ(claims({u"毛利率为32%,较上年提升2个百分点。"}), "毛利率|为; 毛利率|提升");
  EXPECT_EQ(claims({u"回收站提升座椅20把。"}), "座椅|提升");
}

TEST(ClaimVerb, WhatIsDoneWithinATime) {
  EXPECT_EQ(claims({u"申请人应当在收到通知之日起15个工作日内提交材料。"}), "材料|提交");
  EXPECT_EQ(claims({u"诉讼案件应当在立案之日起两个月内审结。"}), "诉讼案件|审结");
}

TEST(ClaimVerb, ANameOfWorkBeforeAVerbIsTheBody) {
  EXPECT_EQ(claims({u"县防汛办紧急转移群众80人。"}), "群众|转移");
}

TEST(ClaimVerb, ATerritoryAloneIsNoSubject) {
  EXPECT_EQ(claims({u"全国约有6亿人次出行。"}), "-|出行");
  EXPECT_EQ(claims({u"我市投入8亿元。"}), "-|投入");
  EXPECT_EQ(claims({u"县里拿出500万元。"}), "-|拿出");
}

TEST(ClaimVerb, AFrontedThingIsActedOnByTheVerbBehind) {
  EXPECT_EQ(claims({u"62%的消费者愿意为环保产品支付更高价格。"}), "消费者|支付");
}

TEST(ClaimVerb, WhatIsReachedIsNoObject) {
  EXPECT_EQ(claims({u"商场客流恢复到疫情前的九成。"}), "商场客流|恢复");
}

TEST(ClaimVerb, ThePartIsOfTheWholeThatHasItsUnit) {
  EXPECT_EQ(claims({u"判处罪犯80人,其中判处五年以上有期徒刑的20人。"}).substr(0, 13), "罪犯|判处");
}

TEST(ClaimVerb, NothingHappensNowInWhatAppears) {
  EXPECT_EQ(periods({u"最大雨量出现在北山,达214毫米。"}), "-");
  EXPECT_EQ(claims({u"平均降雨80毫米,最大雨量出现在北山,达214毫米。"}), "平均降雨|-; 最大雨量|达");
}

TEST(ClaimVerb, OnlyHasIsToHave) {
  EXPECT_EQ(claims({u"停着80多辆车,却只有40个车位。"}), "车|停; 车位|有");
}

TEST(ClaimVerb, WhereOnlyAVerbOfStateFollows) {
  EXPECT_EQ(claims({u"200多名旅客滞留机场。"}), "旅客|滞留");
  EXPECT_EQ(claims({u"80%居民在投资时会考虑价格。"}), "居民|考虑");
}

TEST(ClaimVerb, HowItIsDoneDoesNotGovern) {
  EXPECT_EQ(claims({u"他们带着问题采访30名群众。"}), "群众|采访");
}

TEST(ClaimVerb, APrefixMakesANounOfAVerb) {
  EXPECT_EQ(claims({u"央行开展3000亿元逆回购操作。"}), "逆回购操作|开展");
}

TEST(ClaimVerb, WhatIsNeeded) {
  EXPECT_EQ(claims({u"工程共需混凝土3万立方米。"}), "混凝土|需");
}

TEST(ClaimVerb, WhoDismissesIsNotCounted) {
  EXPECT_EQ(claims({u"公司计划裁员1500人。"}), "-|裁员");
}

TEST(ClaimVerb, FinesInMoney) {
  EXPECT_EQ(claims({u"并处罚金10万元。"}), "罚金|处");
}

TEST(ClaimVerb, AVerbWithWhatComesOfItIsWhole) {
  EXPECT_EQ(claims({u"村民捞出鲤鱼30条。"}), "鲤鱼|捞出");
  EXPECT_EQ(claims({u"又拿来80辆单车。"}), "单车|拿来");
  EXPECT_EQ(claims({u"制定出了两套方案。"}), "方案|制定");
  EXPECT_EQ(claims({u"他在2015年以800万元的价格买下了这套别墅。"}), "这套别墅|买下");
}

TEST(ClaimVerb, WhatIsTakenInMayLookLikeAVerb) {
  EXPECT_EQ(claims({u"累计受理举报230件。"}), "举报|受理");
  EXPECT_EQ(claims({u"每月可领取租赁补贴300元。"}), "租赁补贴|领取");
}

TEST(ClaimVerb, WhatIsDoneInDaysOrForMoney) {
  EXPECT_EQ(claims({u"单位应当在30日内为职工办理社会保险。"}), "社会保险|办理");
  EXPECT_EQ(claims({u"飞船在一天内返回地面。"}), "飞船|返回");
  EXPECT_EQ(claims({u"集团将以20亿元全资收购商场。"}), "商场|收购");
}

TEST(ClaimVerb, PartsMakeUpTheWhole) {
  EXPECT_EQ(claims({u"大桥由5跨组成。"}), "-|组成");
}

TEST(ClaimVerb, ThoseCountedActThemselves) {
  EXPECT_EQ(claims({u"失业人员再就业860人。"}), "失业人员|就业");
}

TEST(ClaimVerb, ALonerNeedIsNoHalfOfAWord) {
  EXPECT_EQ(claims({u"业主每月需交物业费300元。"}), "物业费|交");
}

TEST(ClaimVerb, ConductThatIsActedOnMayLookLikeAVerb) {
  EXPECT_EQ(claims({u"规范占道经营4260处。"}), "占道经营|规范");
  EXPECT_EQ(claims({u"占道经营类860件。"}), "占道经营类|-");
}

TEST(ClaimVerb, WhatIsFrontedBeforeTheVerbIsNotItsObject) {
  EXPECT_EQ(claims({u"银行为商户发放小额贷款1800万元。"}), "小额贷款|发放");
}

TEST(ClaimVerb, OutlaysAndPatentsOfATrade) {
  EXPECT_EQ(claims({u"公司研发投入8亿元。"}), "公司研发投入|-");
}

TEST(ClaimVerb, WhatIsCompletedMayLookLikeAVerb) {
  EXPECT_EQ(claims({u"全年完成投资80亿元。"}), "投资|完成");
  EXPECT_EQ(claims({u"全年实现收入15亿元。"}), "收入|实现");
  EXPECT_EQ(claims({u"城镇新增就业5300人。"}), "就业|新增");
}

TEST(ClaimVerb, ByWhatItIsDoneDoesNotGovern) {
  EXPECT_EQ(claims({u"该局通过热线受理投诉264件。"}), "投诉|受理");
}

TEST(ClaimVerb, AShareBelowAnotherIsMeasuredByItsVerb) {
  EXPECT_EQ(claims({u"工业占总值的比重低于全省水平3个百分点。"}), "工业占总值的比重|低于");
}

TEST(ClaimVerb, TradeWithNothingAroundItIsTheMeasure) {
  EXPECT_EQ(claims({u"其中,出口1500亿元,下降4%。"}), "出口|-; 出口|下降");
  EXPECT_EQ(claims({u"出口茶叶30吨。"}), "茶叶|出口");
}

TEST(ClaimVerb, AnAdverbGrownTogetherWithItsVerb) {
  EXPECT_EQ(claims({u"桥头大约有120艘渔船。"}), "渔船|有");
  EXPECT_EQ(claims({u"没有经历过两三场比赛。"}), "比赛|经历");
}

TEST(ClaimVerb, StillIsNoRepayment) {
  EXPECT_EQ(claims({u"商会还将举办20场活动。"}), "活动|举办");
  EXPECT_EQ(claims({u"农户还3万元。"}), "-|还");
}

TEST(ClaimVerb, AnAnniversaryIsOfWhatBegan) {
  EXPECT_EQ(claims({u"我们即将迎来学校成立75周年。"}).find("学校|成立"), 0u);
}

TEST(ClaimVerb, WhatIsFoundIsNoLevel) {
  EXPECT_EQ(claims({u"观测到2只海鸟。"}), "海鸟|观测");
  EXPECT_EQ(claims({u"炸弹炸死数十名武装人员。"}), "武装人员|炸死");
}

TEST(ClaimVerb, ADescriptionOfAPlaceDoesNotGovern) {
  EXPECT_EQ(claims({u"位于山谷的县城发生7.4级地震。"}), "地震|发生");
  EXPECT_EQ(claims({u"从代管党费中划拨专项资金4400万元。"}), "专项资金|划拨");
}

TEST(ClaimVerb, WorthAndLengthAreOfWhatIsActedOn) {
  EXPECT_EQ(claims({u"向学校捐赠价值100万元教具。"}), "教具|捐赠");
  EXPECT_EQ(claims({u"两国开展了为期7天的联合训练。"}), "联合训练|开展");
}

TEST(ClaimVerb, AMeasureBeforeAChangeIsNoVerb) {
  EXPECT_EQ(claims({u"计划把军费支出削减23%。"}), "军费支出|削减");
  EXPECT_EQ(claims({u"公司为公益项目投入1500万元。"}), "-|投入");
}

TEST(ClaimVerb, HowItIsReckonedIsNoSubject) {
  EXPECT_EQ(claims({u"通胀率按年率计算为2.9%。"}), "通胀率|为");
  EXPECT_EQ(claims({u"这意味着总人数将增加2万人。"}), "总人数|增加");
}

TEST(ClaimVerb, WhatBefellThemSaysMoreThanItsCause) {
  EXPECT_EQ(claims({u"事故导致船上3名军人受伤。"}), "军人|受伤");
}

TEST(ClaimVerb, WhatHappenedMayLookLikeAVerb) {
  EXPECT_EQ(claims({u"居民称发生了至少两次爆炸。"}), "爆炸|发生");
  EXPECT_EQ(claims({u"此次经过8.5个小时。"}), "-|经过");
}

TEST(ClaimVerb, WhatComesThenIsNotCounted) {
  EXPECT_EQ(claims({u"预计融资2亿元后估值将升高。"}), "-|融资");
  EXPECT_EQ(claims({u"游客在海拔2000米的雪原用餐。"}).find("海拔|"), 0u);
}

TEST(ClaimVerb, UnderWhoseLeadItIsDoneDoesNotGovern) {
  EXPECT_EQ(claims({u"工会在总工会的带动下陆续慰问18个社区。"}), "社区|慰问");
  EXPECT_EQ(claims({u"会员预计利率比当前高25个基点。"}), "利率|高");
}

TEST(ClaimVerb, BeforeAnOriginWhatIsFrontedMayBeginWithAVerb) {
  EXPECT_EQ(claims({u"水库将泄洪闸数从5孔增至7孔。"}), "泄洪闸数|增; 泄洪闸数|增");
  EXPECT_EQ(claims({u"庆祝建校96周年。"}), "建校|庆祝");
}

TEST(ClaimVerb, WhatIsFasterThanItIsMeasuredAgainst) {
  EXPECT_EQ(claims({u"民企产值增长4%,快于规模以上工业1.3个百分点。"}), "民企产值|增长; 民企产值|快于");
}

TEST(ClaimVerb, WhatCanBeDoneIsNoObject) {
  EXPECT_EQ(claims({u"基金累计结余可支付18个月。"}), "基金累计结余|支付");
}

TEST(ClaimVerb, NoVerbIsCutOutOfAPerson) {
  EXPECT_EQ(claims({u"三百名运动员在26个大项中竞争。"}), "运动员|-; 大项|-");
}

TEST(ClaimVerb, WhatMakesItSoIsNotMeasured) {
  EXPECT_EQ(claims({u"使得打新收益达到3万元。"}), "打新收益|达到");
}

TEST(ClaimVerb, ANewCaseIsAKindOfCase) {
  EXPECT_EQ(claims({u"每年有400万新发癌症患者。"}), "新发癌症患者|有");
}

TEST(ClaimVerb, AFineOfSomebodyWhoMetWithIt) {
  EXPECT_EQ(claims({u"李某遭警告并罚款5万元。"}), "-|罚款");
  EXPECT_EQ(claims({u"单处罚金5万元。"}), "罚金|单处");
}

TEST(ClaimVerb, WhatIsDoneInAMatch) {
  EXPECT_EQ(claims({u"男篮以77比73战胜对手。"}), "男篮|战胜");
  EXPECT_EQ(claims({u"半场仅以39比43落后。"}), "半场|落后");
}

TEST(ClaimVerb, WhatBefellPeopleLeavesNothingCounted) {
  EXPECT_EQ(claims({u"每天约有8000人死于肿瘤。"}), "-|死于");
}

TEST(ClaimVerb, AnAdverbBeforeTheVerbEndsTheSubject) {
  EXPECT_EQ(claims({u"农村居民收入年均增长7%。"}), "农村居民收入|增长");
  EXPECT_EQ(claims({u"定位服务平均会使用4亿次。"}), "定位服务|使用");
  EXPECT_EQ(claims({u"续航里程可达 360 公里。"}), "续航里程|达");
}

TEST(ClaimVerb, WhoGrowsInNumberDoesNotActOnThem) {
  EXPECT_EQ(claims({u"志愿团队壮大到300人。"}), "志愿团队|壮大");
  EXPECT_EQ(claims({u"公司裁员80人。"}), "-|裁员");
}

TEST(ClaimVerb, JoinedVerbsRightBeforeTheFigureAreOneAction) {
  EXPECT_EQ(claims({u"批评教育和处理32万人。"}), "-|批评教育和处理");
}

TEST(ClaimVerb, ACauseStandsAlone) {
  EXPECT_EQ(claims({u"袭击造成两名军人受伤。"}), "军人|受伤");
}

TEST(ClaimVerb, WhatLooksLikeAVerbMayBeListedAmongNouns) {
  EXPECT_EQ(claims({u"技术、产品、运营、设计等岗位招聘300人。"}), "技术、产品、运营、设计等岗位|招聘");
}

TEST(ClaimVerb, WhatTouchesThingsHasNoVerbForObject) {
  EXPECT_EQ(claims({u"升级内容涉及5个控制器。"}), "控制器|涉及");
}

}  // namespace
}  // namespace shuwen::testing_context
