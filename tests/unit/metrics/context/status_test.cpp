#include "metrics/context/status.h"

#include <gtest/gtest.h>

#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

TEST(Status, AnArticleOfALawIsQuoted) {
  EXPECT_EQ(statuses({u"依照《交费办法》第十三条,离婚案件每件交纳50元。"}), "rule");
  EXPECT_EQ(statuses({u"依照《交费办法》第十三条,对该公司罚款50万元。"}), "actual");
  EXPECT_EQ(statuses({u"依照《交费办法》,离婚案件收到50件。"}), "actual");
}

TEST(Status, ATaskThatIsCompletedPlansNothing) {
  EXPECT_EQ(statuses({u"全县如期完成脱贫攻坚目标任务,新增就业3万人。"}), "actual");
  EXPECT_EQ(statuses({u"全县确保完成脱贫攻坚目标任务,新增就业3万人。"}), "target");
}

TEST(Status, BoundsThatHaveToBeReachedOrKept) {
  EXPECT_EQ(statuses({u"对病例达到5例及以上的班级停课。"}), "rule");
  EXPECT_EQ(statuses({u"居住证满半年即可申请。"}), "rule");
  EXPECT_EQ(statuses({.text = u"每个镇设置接种点1个以上。", .title = u"关于做好接种工作的通知"}), "rule");
  EXPECT_EQ(statuses({.text = u"已设置接种点10个以上。", .title = u"关于做好接种工作的通知"}), "actual");
}

TEST(Status, BothEndsOfAChangeOfARuleAreRules) {
  EXPECT_EQ(statuses({.text = u"年度起付线从300元降至200元。", .title = u"医保政策解读"}), "rule; rule");
}

TEST(Status, SharesAndLimitsDueAreLaidDown) {
  EXPECT_EQ(statuses({u"在镇卫生院就诊,报销比例为70%。"}), "rule");
  EXPECT_EQ(statuses({u"年度支付限额4000元。"}), "rule");
  EXPECT_EQ(statuses({u"实际支出比例为70%。"}), "actual");
}

TEST(Status, PlannedFiguresAreTargets) {
  EXPECT_EQ(statuses({u"计划新建公厕20座。"}), "target");
  EXPECT_EQ(statuses({u"力争覆盖率达到90%。"}), "target");
  EXPECT_EQ(statuses({u"到2025年,绿地率达到40%。"}), "target");
  EXPECT_EQ(statuses({u"到2020年,绿地率达到40%。"}), "actual");
}

TEST(Status, WhatIsDoneIsNoTarget) {
  EXPECT_EQ(statuses({u"按照计划,目前已建成公厕20座。"}), "actual");
  EXPECT_EQ(statuses({u"产量比预期增长20吨。"}), "actual");
}

TEST(Status, AProgrammeIsNoPlan) {
  EXPECT_EQ(statuses({u"获得重点研发计划立项76项。"}), "actual");
  EXPECT_EQ(statuses({u"企业计划立项76项。"}), "target");
}

TEST(Status, VariousAgesLayNothingDown) {
  EXPECT_EQ(statuses({u"学生年龄15至18岁不等。"}), "actual");
  EXPECT_EQ(statuses({u"报名年龄15至18岁。"}), "rule");
}

TEST(Status, FrontingIsNoFuture) {
  EXPECT_EQ(statuses({u"将36个路口列入整治名单。"}), "actual");
  EXPECT_EQ(statuses({u"将新建公厕20座。"}), "target");
}

TEST(Status, WhatIsLaidDownIsARule) {
  EXPECT_EQ(statuses({u"摊位间距不得超过5米。"}), "rule");
  EXPECT_EQ(statuses({u"对违规停车的,处50元以上200元以下罚款。"}), "rule");
  EXPECT_EQ(statuses({u"被告人分别被判处有期徒刑三年至五年。"}), "actual");
  EXPECT_EQ(statuses({u"60岁以上老人免费乘车。"}), "rule");
  EXPECT_EQ(statuses({u"成人票价60元。"}), "rule");
  EXPECT_EQ(statuses({u"商户每周3次清洗设施。"}), "rule");
  EXPECT_EQ(statuses({u"震中10公里内的村庄已转移。"}), "rule");
}

TEST(Status, AThresholdOfMoneyOnlyTellsWhatIsCounted) {
  EXPECT_EQ(statuses({u"开工亿元以上项目68个。"}), "rule; actual");
  EXPECT_EQ(statuses({u"全年投资5亿元以上。"}), "actual");
}

TEST(Status, WhatIsDueAsAMultipleAndWhatARewardWouldBeAreRules) {
  EXPECT_EQ(statuses({u"并处货值金额5倍以上10倍以下罚款。"}), "rule");
  EXPECT_EQ(statuses({u"线索一经查实,奖励800元。"}), "rule");
  EXPECT_EQ(statuses({u"公司奖励800元。"}), "actual");
}

TEST(Status, AFineImposedAndAnAgeGivenAreFacts) {
  EXPECT_EQ(statuses({u"执法队对其罚款2万元。"}), "actual");
  EXPECT_EQ(statuses({u"78岁的张大爷来了。"}), "actual");
}

TEST(Status, ARegulationLaysDownWhatHasNoPast) {
  EXPECT_EQ(statuses({.text = u"录像保存30日以上。", .title = u"停车场管理办法"}), "rule");
  EXPECT_EQ(statuses({.text = u"2020年,建成车位600个。", .title = u"停车场管理办法"}), "actual");
  EXPECT_TRUE(genre_of(u"关于印发《停车场管理办法》的通知").lays_down);
  EXPECT_TRUE(genre_of(u"临江市停车收费政策解读").lays_down);
  EXPECT_FALSE(genre_of(u"办法总比困难多").lays_down);
}

TEST(Status, AccordingToAPlanIsNoPlan) {
  EXPECT_EQ(statuses({u"3名队员按计划开展试验。"}), "actual");
}

TEST(Status, NextYearIsAhead) {
  EXPECT_EQ(statuses({u"明年初开展不少于3个月的试运行。"}), "target");
}

TEST(Status, ProposedFiguresAreTargets) {
  EXPECT_EQ(statuses({u"董事会建议派发股息300万元。"}), "target");
  EXPECT_EQ(statuses({u"收到意见建议2047条。"}), "actual");
}

TEST(Status, TariffsAreRules) {
  EXPECT_EQ(statuses({u"停放5小时内收费5元,24小时50元封顶。"}), "rule; rule; rule; rule");
  EXPECT_EQ(statuses({u"大型车月租费为250元。"}), "rule");
  EXPECT_EQ(statuses({u"单户最高授信30万元。"}), "rule");
  EXPECT_EQ(statuses({u"学生票打五折。"}), "rule");
  EXPECT_EQ(statuses({u"收费站拥堵3小时。"}), "actual");
  EXPECT_EQ(statuses({u"已有17座车站主体封顶。"}), "actual");
}

TEST(Status, LimitsAreRules) {
  EXPECT_EQ(statuses({u"优于规范30毫米的限值。"}), "rule");
  EXPECT_EQ(statuses({u"合格率低于95%的,一律返工。"}), "rule");
  EXPECT_EQ(statuses({u"距离不能小于1.5米。"}), "rule");
  EXPECT_EQ(statuses({u"随礼以50元到100元为宜。"}), "rule");
  EXPECT_EQ(statuses({u"渔场规定,只捕成鱼;年捕捞量控制在5000吨以内。"}), "rule");
  EXPECT_EQ(statuses({u"违者最高可处罚款100万元及监禁18个月。"}), "rule; rule");
}

TEST(Status, ConditionsAndGrantsAreRules) {
  EXPECT_EQ(statuses({u"如果气温高于35摄氏度,停止作业。"}), "rule");
  EXPECT_EQ(statuses({u"应聘者具有3年以上工作经验。"}), "rule");
  EXPECT_EQ(statuses({u"每名学生每年补助1000元。"}), "rule");
  EXPECT_EQ(statuses({u"对闯红灯的行人,处20元罚款。"}), "rule");
  EXPECT_EQ(statuses({u"贷款最高额度提高到80万元。"}), "rule");
}

TEST(Status, AnnouncedTargets) {
  EXPECT_EQ(statuses({u"今年目标:产值增长6%。"}), "target");
  EXPECT_EQ(statuses({u"受助人每月可获津贴2000元。"}), "rule");
}

TEST(Status, WhatIsOrderedOnceIsATarget) {
  EXPECT_EQ(statuses({u"会议要求,今年完成投资120亿元。"}), "target");
  EXPECT_EQ(statuses({u"教育局要求每天至少2小时开展服务。"}), "rule");
}

TEST(Status, ForecastsAreTargets) {
  EXPECT_EQ(statuses({u"20日,局地气温会超过35℃。"}), "target");
  EXPECT_EQ(statuses({u"气象台发布预报,最高气温33℃。"}), "target");
  EXPECT_EQ(statuses({u"18日,最高气温33℃。"}), "actual");
}

TEST(Status, WhatComesLaterInASentenceAboutTheFuture) {
  EXPECT_EQ(statuses({u"博览会12月开幕,现场设展位300个。"}), "target");
  EXPECT_EQ(statuses({u"9月19日是旅游日,协会组织62家景区。"}), "actual");
}

TEST(Status, Goals) {
  EXPECT_EQ(statuses({u"远景目标5000公里。"}), "target");
  EXPECT_EQ(statuses({u"从5000公里的目标,降至578公里。"}), "target; actual");
}

TEST(Status, PriceLists) {
  EXPECT_EQ(statuses({u"成人票原价:50元(联票90元)"}), "rule; rule");
  EXPECT_EQ(statuses({u"儿童票:身高1.2米。"}), "rule");
  EXPECT_EQ(statuses({u"一荤两素只收8元。"}), "rule");
  EXPECT_EQ(statuses({u"生活标准为低保标准的1.3倍。"}), "rule");
}

TEST(Status, ALimitNamedWithItsNoun) {
  EXPECT_EQ(statuses({u"浓度超过80毫克/升的排放限值。"}), "rule");
  EXPECT_EQ(statuses({u"全市90%的街巷达到标准。"}), "actual");
}

TEST(Status, APlannedInvestment) {
  EXPECT_EQ(statuses({u"项目计划总投资15亿元,目前已投资6亿元。"}), "target; actual");
}

TEST(Status, AnObligationHoldsForWhatItBounds) {
  EXPECT_EQ(statuses({u"出港必须趁大潮,海况窗口有3天。"}), "rule");
  EXPECT_EQ(statuses({u"货轮长90米,出港必须趁大潮,海况窗口有3天。"}), "actual; actual");
  EXPECT_EQ(statuses({u"股东应占溢利6亿元。"}), "actual");
}

TEST(Status, WhatIsReachedIsNoLimit) {
  EXPECT_EQ(statuses({u"派送时间由72小时缩短至48小时以内。"}), "actual; actual");
}

TEST(Status, EarningsAShareAreNoPrice) {
  EXPECT_EQ(statuses({u"每股盈利0.62元。"}), "actual");
}

TEST(Status, APlanPlans) {
  EXPECT_EQ(statuses({.text = u"新建公园3个。", .title = u"公园城市建设行动方案"}), "target");
  EXPECT_EQ(statuses({.text = u"已建公园3个。", .title = u"公园城市建设行动方案"}), "actual");
  EXPECT_TRUE(lays_plans(u"三、下一步工作打算"));
  EXPECT_FALSE(lays_plans(u"二、存在问题和下一步打算"));
  EXPECT_FALSE(lays_plans(u"上半年工作总结和下半年工作思路"));
}

TEST(Status, AForecastWithinAnObjectGovernsItsOwnFigure) {
  EXPECT_EQ(statuses({u"新增预计投入资金30亿元,新增企业8家。"}), "target; actual");
  EXPECT_EQ(statuses({u"按照要求,各地应检查工地,每年至少完成2轮排查。"}), "rule");
}

TEST(Status, ARoughAgeIsTold) {
  EXPECT_EQ(statuses({u"50多岁的父母上车。"}), "actual");
  EXPECT_EQ(statuses({u"50岁以上的老人免票。"}), "rule");
}

TEST(Status, WhatMakesSureIsTold) {
  EXPECT_EQ(statuses({u"确保任务落实,形成30条问题清单。"}), "actual");
  EXPECT_EQ(statuses({u"确保完成投资30亿元。"}), "target");
}

TEST(Status, ARateOfTaxIsLaidDown) {
  EXPECT_EQ(statuses({u"小规模纳税人减按1%的税率征收增值税。"}), "rule");
}

TEST(Status, WhatWasGivenOrTakenIsAFact) {
  EXPECT_EQ(statuses({u"发放人才补贴379万元。"}), "actual");
  EXPECT_EQ(statuses({u"人才补贴3000元。"}), "rule");
  EXPECT_EQ(statuses({u"医院违规收费491万元。"}), "actual");
  EXPECT_EQ(statuses({u"停车收费5元。"}), "rule");
}

TEST(Status, WhatWasReachedAfterAForecast) {
  EXPECT_EQ(statuses({u"预计募资6亿元,实际募资9亿元。"}), "target; actual");
}

TEST(Status, ATargetRangeIsNoGoal) {
  EXPECT_EQ(statuses({u"央行将利率上调至2%至3%的目标区间。"}), "actual");
  EXPECT_EQ(statuses({u"央行定下2%的目标。"}), "target");
}

TEST(Status, APlanThatDoesSomethingPlansNothing) {
  EXPECT_EQ(statuses({u"The plan covers 14 towns."}), "actual");
  EXPECT_EQ(statuses({u"The city plans to build 14 parks."}), "target");
}

TEST(Status, AYearThatGoesOnForecastsNothing) {
  EXPECT_EQ(statuses({u"今年台风登陆时最大风力13级。"}), "actual");
  EXPECT_EQ(statuses({u"今天到明天最大风力13级。"}), "target");
}

TEST(Status, WhatASellerAsksIsLaidDown) {
  EXPECT_EQ(statuses({u"这款台灯卖90元。"}), "rule");
  EXPECT_EQ(statuses({u"去年这款台灯卖90元。"}), "actual");
  EXPECT_EQ(statuses({u"特级果卖到90元。"}), "actual");
  EXPECT_EQ(statuses({u"小店出售台灯90元。"}), "actual");
  EXPECT_EQ(statuses({u"每只售价3元,整箱50元。"}), "rule; rule");
  EXPECT_EQ(statuses({u"每只售价3元,利润50元。"}), "rule; actual");
}

TEST(Status, HowFastSomethingWorksIsNoRule) {
  EXPECT_EQ(statuses({u"芯片通过每秒钟3万亿次运算识别物体。"}), "actual");
  EXPECT_EQ(statuses({u"设备每月3次检修。"}), "rule");
}

TEST(Status, WeatherOfTomorrowIsForecastWhateverTheDate) {
  EXPECT_EQ(statuses({.text = u"明天白天晴,最高气温28℃。", .date = {}}), "target");
  EXPECT_EQ(statuses({.text = u"昨天白天晴,最高气温28℃。", .date = {}}), "actual");
}

TEST(Status, ATraditionalTitleLaysDownTheSame) {
  EXPECT_EQ(statuses({.text = u"每處設座椅3張。", .title = u"公園管理辦法"}), "rule");
}

TEST(Status, AFutureMayStandBeforeAnOrigin) {
  EXPECT_EQ(statuses({u"车程将由目前的两小时缩短至40分钟。"}), "actual; target");
  EXPECT_EQ(statuses({u"投资将超过30亿元。"}), "target");
}

TEST(Status, WhatWasStrivenForIsDone) {
  EXPECT_EQ(statuses({u"村里争取了两个重点项目。"}), "actual");
  EXPECT_EQ(statuses({u"村里争取两个重点项目。"}), "target");
}

TEST(Status, AnAmountThatIsDoneDelimitsNothing) {
  EXPECT_EQ(statuses({u"将改造5万公里以上管网。"}), "target");
  EXPECT_EQ(statuses({u"发生3级以上地震。"}), "rule");
}

TEST(Status, APriceOfAMarketIsNotLaidDown) {
  EXPECT_EQ(statuses({u"原油期货价格盘中跌破每桶80美元。"}), "actual");
}

TEST(Status, ARequirementThatIsMetLaysNothingDown) {
  EXPECT_EQ(statuses({u"当地按照“专业化”的要求,建设了56个基地,亩产提升了近10%。"}), "actual; actual");
}

TEST(Status, APlanThatWasCarriedOutIsTold) {
  EXPECT_EQ(statuses({.text = u"收到举报9879件。", .title = u"重大工程完成规划目标任务"}), "actual");
  EXPECT_EQ(statuses({.text = u"收到举报9879件。", .title = u"重大工程目标任务"}), "target");
}

TEST(Status, AnObjectThatIsFrontedIsNoPlan) {
  EXPECT_EQ(statuses({u"团队首次将最高等级的传输距离突破百公里。"}), "actual");
}

TEST(Status, WhatIsDoneFromAYearOnIsPlanned) {
  EXPECT_EQ(statuses({.text = u"2025年起,全面推广云药房,配备药品300种。", .title = u"医改政策问答"}),
            "target");
  EXPECT_EQ(statuses({.text = u"自2025年1月1日起施行,有效期2年。", .title = u"公园管理办法"}), "rule");
}

TEST(Status, ALifespanIsNoCondition) {
  EXPECT_EQ(statuses({u"人均预期寿命超过80岁。"}), "actual");
  EXPECT_EQ(statuses({u"80岁以上老人免费乘车。"}), "rule");
}

TEST(Status, AdviceIsToCome) {
  EXPECT_EQ(statuses({u"该国应将利率下调至1%。"}), "target");
  EXPECT_EQ(statuses({u"该行可以再降息15个基点。"}), "target");
  EXPECT_EQ(statuses({.text = u"利率应下调至1%。", .title = u"贷款管理办法"}), "rule");
}

TEST(Status, ANoticeGoesOnLayingDown) {
  EXPECT_EQ(
      statuses({.text = u"服务半径不超过15公里,接种区面积20平方米。", .title = u"关于做好接种工作的通知"}),
      "rule; rule");
  EXPECT_EQ(statuses({u"去年服务半径15公里,接种区面积20平方米。"}), "actual; actual");
}

TEST(Status, WhatIsAimedAtIsPlannedOnlyBeforeAFigureOrVerb) {
  EXPECT_EQ(statuses({u"该市瞄准高端产业,产值增长了20%。"}), "actual");
}

TEST(Status, WhatIsExpectedAtTheHeadOfAStretch) {
  EXPECT_EQ(statuses({u"股价上涨,预期中期净利润2亿元。"}), "target");
  EXPECT_EQ(statuses({u"预期寿命78岁。"}), "actual");
}

TEST(Status, OfAFigureWithinAName) {
  EXPECT_EQ(
      statuses({.text = u"将抄家20套房子列为。", .names = {{u"抄家20套房子", EntityKind::organisation}}}),
      "actual");
}

TEST(Status, ABudgetIsNoPlanOfWhatWasSpent) {
  EXPECT_EQ(statuses({u"上半年一般公共预算支出同比增长3.9%。"}), "actual");
}

TEST(Status, AThresholdOfStatisticsIsNoRule) {
  EXPECT_EQ(statuses({u"限额以上单位家具类零售额增长21.3%。"}), "actual");
}

TEST(Status, WhatWillBeIsForeseen) {
  EXPECT_EQ(statuses({u"专家预测价格会涨到80元。"}), "target");
  EXPECT_EQ(statuses({u"专家预测模型会议开了3次。"}), "actual");
}

TEST(Status, APriceIsLimitedWhateverYearWasSpokenOf) {
  EXPECT_EQ(statuses({u"2025年,产值将达到30亿元。门票价格规定上限为300元。"}), "target; rule");
  EXPECT_EQ(statuses({u"2025年,产值将达到30亿元。税收收入3亿元。"}), "target; target");
}

TEST(Status, ARoughFrequencyIsTold) {
  EXPECT_EQ(statuses({u"视频每天超2亿次播放。"}), "actual");
  EXPECT_EQ(statuses({u"管网每天3次巡查。"}), "rule");
}

}  // namespace
}  // namespace shuwen::testing_context
