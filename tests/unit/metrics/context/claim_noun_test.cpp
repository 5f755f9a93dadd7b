#include <gtest/gtest.h>

#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

TEST(ClaimNoun, AnAgeOnlyTellsWhoIsMeant) {
  EXPECT_EQ(claims({u"60岁以上老人免费乘车。"}), "老人|-");
  EXPECT_EQ(claims({u"他十六岁上山。"}).find("|上山") != std::string::npos, true);
}

TEST(ClaimNoun, WherePeopleOfAnAgeAreFromIsNoSubject) {
  EXPECT_EQ(claims({.text = u"白石镇65岁的养蜂大户流转山地。", .names = {{u"白石镇", EntityKind::place}}}),
            "养蜂大户|-");
}

TEST(ClaimNoun, WhoseTheCountedThingsAre) {
  EXPECT_EQ(claims({u"我家5间客房全部租出。"}).find("客房|"), 0u);
  EXPECT_EQ(claims({.text = u"赵小兰家七张桌子全部租出。", .names = {{u"赵小兰", EntityKind::person}}})
                .find("桌子|"),
            0u);
}

TEST(ClaimNoun, AWordThatPointsOrCountsOnIsNone) {
  EXPECT_EQ(claims({u"在这颗2平方厘米的芯片背面。"}), "芯片背面|-");
  EXPECT_EQ(claims({u"首届32名毕业生就业。"}), "毕业生|就业");
  EXPECT_EQ(claims({u"进口芯片30亿块,价值80亿元。"}), "芯片|进口; 芯片|价值");
}

TEST(ClaimNoun, ThePortionBelongsToWhatIsMeasured) {
  EXPECT_EQ(claims({u"改造后每平方米年耗热量下降0.2吉焦。"}), "每平方米年耗热量|下降");
  EXPECT_EQ(claims({u"运费每吨下降60元。"}), "运费|下降");
}

TEST(ClaimNoun, WhatIsComparedWithDatesNothing) {
  EXPECT_EQ(claims({u"纠纷较改造前下降三成。"}), "纠纷|下降");
}

TEST(ClaimNoun, HowItIsCountedIsNoSubject) {
  EXPECT_EQ(claims({u"接待游客30万人次,按可比口径增长5%。"}), "游客|接待; 游客|增长");
}

TEST(ClaimNoun, AtWhatValueItIsDone) {
  EXPECT_EQ(claims({u"头排座位以800元售出。"}), "头排座位|售出");
  EXPECT_EQ(claims({u"疫苗应在2℃至8℃条件下储存。"}), "疫苗|储存");
}

TEST(ClaimNoun, InWhatTimeOrStepsItIsDone) {
  EXPECT_EQ(claims({u"团队用7个月完成了前端设计。"}), "前端设计|完成");
  EXPECT_EQ(claims({u"分三期购置货车80辆。"}), "货车|购置; 货车|购置");
}

TEST(ClaimNoun, AVerbOpensTheNameOfAMeasureBehindAnd) {
  EXPECT_EQ(claims({u"八大类商品和服务价格上涨。"}), "商品和服务价格|上涨");
}

TEST(ClaimNoun, OfWhatAFractionIsDone) {
  EXPECT_EQ(claims({u"完成三分之二的接种任务。"}), "接种任务|完成");
}

TEST(ClaimNoun, AShareThatIsMeasuredHasAVerbOfItsOwn) {
  EXPECT_EQ(claims({u"成本占收入的比重一直处于30%至40%。"}).find("|处于") != std::string::npos, true);
}

TEST(ClaimNoun, ADistanceRightBeforeItsFigureIsTheMeasure) {
  EXPECT_EQ(claims({u"两楼距离仅5米。"}), "两楼距离|-");
}

TEST(ClaimNoun, WhatIsSaidStandsBehindWhoSaysIt) {
  EXPECT_EQ(claims({u"经理宣布手机销量达30万台。"}), "手机销量|达");
}

TEST(ClaimNoun, AVerbWithATimeBeforeTheNounDoesNotGovern) {
  EXPECT_EQ(claims({u"成立于2010年的公司拥有员工500人。"}), "员工|拥有");
}

TEST(ClaimNoun, WhatChangesNotWhatBroughtItAbout) {
  EXPECT_EQ(claims({u"影响物价上涨2%。"}), "物价|上涨");
}

TEST(ClaimNoun, OfAPortionIsTheMeasure) {
  EXPECT_EQ(claims({u"每股基本盈利0.85元。"}), "每股基本盈利|-");
}

TEST(ClaimNoun, TheNounBehindALengthIsMeasured) {
  EXPECT_EQ(claims({u"长约200米的街道很热闹。"}), "街道|-");
}

TEST(ClaimNoun, TradeAndOutlaysAreNamedByAVerb) {
  EXPECT_EQ(claims({u"加工贸易进出口512亿元。"}), "加工贸易进出口|-");
  EXPECT_EQ(claims({u"对共建国家进出口80亿元。"}), "对共建国家进出口|-");
  EXPECT_EQ(claims({u"每部电梯补贴总额的40%。"}), "每部电梯补贴总额|-");
}

TEST(ClaimNoun, MembersListedBeforeTheFigureAreNotCounted) {
  EXPECT_EQ(claims({u"项目分成课程、体验、实践三个板块。"}).substr(0, 6), "板块");
  EXPECT_EQ(claims({u"清理垃圾、渣土300吨。"}), "垃圾、渣土|清理");
}

TEST(ClaimNoun, WhatIsGivenIsWhatHasTheValue) {
  EXPECT_EQ(claims({u"赠送价值200元的体检包。"}), "体检包|赠送");
  EXPECT_EQ(claims({u"民警查获价值300万元的假烟。"}), "假烟|查获");
  EXPECT_EQ(claims({u"已观测到浪高1.3米的海啸。"}), "浪高|观测");
  EXPECT_EQ(claims({u"当地发生里氏6.2级地震。"}), "地震|发生");
  EXPECT_EQ(claims({u"慰问组分赴26个省开展慰问。"}), "省|分赴");
}

TEST(ClaimNoun, OriginsMembersAndSettingsAreNotCounted) {
  EXPECT_EQ(claims({u"来自各地的300名代表参加会议。"}), "代表|参加");
  EXPECT_EQ(claims({u"甲路等三条道路通车。"}), "道路|通车");
  EXPECT_EQ(claims({u"飞机上171名乘客撤离。"}), "乘客|撤离");
  EXPECT_EQ(claims({u"发布新一批共26个枢纽。"}), "枢纽|发布");
  EXPECT_EQ(claims({u"分为线上线下两个版块。"}), "版块|分为");
  EXPECT_EQ(claims({u"涵盖教育、医疗等九个方面。"}), "方面|涵盖");
}

TEST(ClaimNoun, AShareMayBeOfTheNounBehindIt) {
  EXPECT_EQ(claims({u"在产的90%大型矿山达标。"}), "大型矿山|达标");
}

TEST(ClaimNoun, WhatIsThatMuch) {
  EXPECT_EQ(claims({u"这笔总额3亿美元的交易费用将投入基金。"}), "交易费用|-");
  EXPECT_EQ(claims({u"距离震中约220公里的县城有震感。"}), "县城|距离");
  EXPECT_EQ(claims({u"我国首口超万米科探井开钻。"}), "科探井|开钻");
  EXPECT_EQ(claims({u"每年搭载4颗50公斤级小卫星。"}), "小卫星|搭载; 小卫星|-");
}

TEST(ClaimNoun, WhoseAgeItIs) {
  EXPECT_EQ(
      claims({.text = u"30岁的李秀兰出生于山村的一个家庭。", .names = {{u"李秀兰", EntityKind::person}}}),
      "李秀兰|-");
}

TEST(ClaimNoun, BareCountsHaveTheirNounBehind) {
  EXPECT_EQ(claims({u"获6金7银。"}), "金|获; 银|获");
}

TEST(ClaimNoun, PeopleCountThemselves) {
  EXPECT_EQ(claims({u"炮击导致电力受损,2000多人断电。"}), "-|断电");
  EXPECT_EQ(claims({u"村民1372户,2900余人。"}), "村民|-; 村民|-");
}

TEST(ClaimNoun, WhatWasDoneToThoseCounted) {
  EXPECT_EQ(claims({u"加上此前已建成的45个雪场。"}), "雪场|建成");
}

TEST(ClaimNoun, WhatAShareIsOfMayStandBehind) {
  EXPECT_EQ(claims({u"带动全市四分之一的人口就业。"}), "人口|带动");
  EXPECT_EQ(claims({u"该国80%以上的医院已停止接诊。"}).find("医院|"), 0u);
  EXPECT_EQ(claims({u"超过四分之一的人认为会降息。"}), "人|认为");
  EXPECT_EQ(claims({u"在需要调降费率的6797只基金中,有30只达标。"}).find("基金|"), 0u);
}

TEST(ClaimNoun, AStationOfARadioDoesNotAct) {
  EXPECT_EQ(claims({u"受损基站恢复53个。"}), "受损基站|恢复");
}

TEST(ClaimNoun, WhatIsHeldOfSomebody) {
  EXPECT_EQ(claims({u"股东持有公司14.17%股份。"}), "股份|持有");
  EXPECT_EQ(claims({u"列车晚点3天。"}), "列车|晚点");
}

TEST(ClaimNoun, AThresholdLeavesTheVerbToTheCount) {
  EXPECT_EQ(claims({u"签约亿元以上项目62个。"}), "项目|-; 项目|签约");
  EXPECT_EQ(claims({u"落地亿元以上项目46个。"}), "项目|-; 项目|落地");
  EXPECT_EQ(claims({u"签约1亿元项目。"}), "项目|签约");
}

TEST(ClaimNoun, TheMeasureBeforeACopulaAndAColon) {
  EXPECT_EQ(claims({u"呼气检测结果为:55毫克。"}), "呼气检测结果|为");
}

TEST(ClaimNoun, AHeadHoldsWhatIsDoneInItsName) {
  EXPECT_EQ(claims({u"30万亩农田改造提升工程扎实推进。"}), "农田改造提升工程|推进");
  EXPECT_EQ(claims({u"全县209个纳入规划的重建项目全面完成验收。"}), "重建项目|完成验收");
  EXPECT_EQ(claims({u"30名居民开展活动。"}), "居民|开展");
}

TEST(ClaimNoun, ASharesOfAChange) {
  EXPECT_EQ(claims({u"超过90%的增长来自这个类别。"}), "增长|来自");
}

TEST(ClaimNoun, AQuakeBehindItsMagnitude) {
  EXPECT_EQ(claims({.text = u"滨城6.2级地震波及邻县。", .names = {{u"滨城", EntityKind::place}}}),
            "地震|波及");
}

TEST(ClaimNoun, ToWhomItIsHandedIsNotCounted) {
  EXPECT_EQ(claims({u"移送司法机关12件。"}), "-|移送");
  EXPECT_EQ(claims({u"移送问题线索12件。"}), "问题线索|移送");
}

TEST(ClaimNoun, TheCodeInBracketsIsNoPart) {
  EXPECT_EQ(claims({u"海河股份(600519.SH)下跌2%。"}), "海河股份|下跌");
}

TEST(ClaimNoun, ATotalWasNotAllNew) {
  EXPECT_EQ(claims({u"新增病例12例,累计病例3456例。"}), "病例|新增; 病例|-");
}

TEST(ClaimNoun, WhatBeginsAndWhatIsJoinedToTheVerb) {
  EXPECT_EQ(claims({u"4300多万亩小麦开始收获。"}), "小麦|收获");
  EXPECT_EQ(claims({u"节约和少用能源3亿吨标准煤。"}), "少用能源|节约");
  EXPECT_EQ(claims({u"其中,联合收割机80万台。"}), "联合收割机|-");
  EXPECT_EQ(claims({u"12个单位超标准发放补贴。"}), "单位|发放补贴");
}

TEST(ClaimNoun, HowOftenSomethingIsDone) {
  EXPECT_EQ(claims({u"进度每半月1次通报。"}), "进度|通报");
}

TEST(ClaimNoun, ATimeOrASpeechIsNotCounted) {
  EXPECT_EQ(claims({u"水稻收获目前已过四成。"}), "水稻|收获");
  EXPECT_EQ(claims({u"得知3名被告离开。"}), "被告|离开");
}

TEST(ClaimNoun, PeopleAreGivenMoneyAndNotCountedInIt) {
  EXPECT_EQ(claims({u"已赔偿被害人2.5万元。"}), "-|赔偿");
  EXPECT_EQ(claims({u"已赔偿医疗费2.5万元。"}), "医疗费|赔偿");
}

TEST(ClaimNoun, WhatIsLeftOfThem) {
  EXPECT_EQ(claims({u"救援人员将剩余45头鲸送回。"}), "鲸|送回");
  EXPECT_EQ(statuses({u"救援人员将剩余45头鲸送回。"}), "actual");
}

TEST(ClaimNoun, ARegionNearbyIsWhereTheSameIsMeasured) {
  EXPECT_EQ(claims({u"平均降雨量80毫米,局地250毫米。"}), "平均降雨量|-; 平均降雨量|-");
}

TEST(ClaimNoun, WorkInTheFieldsAndZones) {
  EXPECT_EQ(claims({u"已秋收近3亿亩。"}), "-|秋收");
  EXPECT_EQ(claims({u"建设了6个单产提升引领区。"}), "单产提升引领区|建设");
}

TEST(ClaimNoun, AMarkOrAConjunctionIsNotCounted) {
  EXPECT_EQ(claims({u"容量为12+128GB。"}), "容量|为; 容量|-");
  EXPECT_EQ(claims({u"他砍下20分,外加2次抢断。"}), "-|砍下; 抢断|-");
}

TEST(ClaimNoun, EachKindIsNoNounByItself) {
  EXPECT_EQ(claims({u"各项贷款突破10万亿元。"}), "贷款|突破");
}

TEST(ClaimNoun, HowDeepItIsNoLevel) {
  EXPECT_EQ(claims({u"共建“一带一路”国家投资30亿元。"}), "共建“一带一路”国家投资|-");
  EXPECT_EQ(claims({u"油田超深天然气产能20亿立方米。"}), "油田超深天然气产能|-");
  EXPECT_EQ(claims({u"沿途串联12座水库。"}), "水库|串联");
}

TEST(ClaimNoun, WhatMembersBeforeTheFigureAreIsCounted) {
  EXPECT_EQ(claims({u"大赛设置绘画和书法等5个组别。"}), "组别|设置");
  EXPECT_EQ(claims({u"新款提供绿色和黑色两款配色。"}), "配色|提供");
  EXPECT_EQ(claims({u"围绕清洁卫生、勤劳致富等10个方面开展评比。"}), "方面|开展");
  EXPECT_EQ(claims({u"清理垃圾和渣土300吨。"}), "垃圾和渣土|清理");
}

TEST(ClaimNoun, AnArticleOpensNoSubject) {
  EXPECT_EQ(claims({u"飞碟是一个直径为9米的圆盘。"}).find("一个"), std::string::npos);
  EXPECT_EQ(claims({u"一条长约560米的长廊。"}), "长廊|-");
}

TEST(ClaimNoun, WhatHasThatDiameterIsMeasured) {
  EXPECT_EQ(claims({u"这根直径3米的管道。"}), "管道|-");
}

TEST(ClaimNoun, DigitsBehindMembersNeedNoClassifier) {
  EXPECT_EQ(claims({u"某部等8部门联合推出意见。"}), "部门|推出");
}

TEST(ClaimNoun, TheOtherOnesAreToldBehind) {
  EXPECT_EQ(claims({u"其它65条河道清理完毕。"}), "河道|清理");
  EXPECT_EQ(claims({u"国家14项举措发展数字消费。"}), "举措|发展");
}

TEST(ClaimNoun, WhatHoldsThemGoesOnBehind) {
  EXPECT_EQ(claims({u"装载957吨合金的货船。"}), "合金|装载");
}

TEST(ClaimNoun, WhatIsPlannedMayNameAMeasure) {
  EXPECT_EQ(claims({u"规划里程300公里。"}), "规划里程|-");
}

TEST(ClaimNoun, WhatIsCompletedIsAMeasure) {
  EXPECT_EQ(claims({u"铁路完成固定资产投资6715亿元。"}), "固定资产投资|完成");
}

TEST(ClaimNoun, TerritoriesThatAreNamedBeforeCountThemselves) {
  EXPECT_EQ(claims({u"对山东、河南、浙江等8省开展例行督察。"}), "-|开展");
}

TEST(ClaimNoun, WhatHasThatTotalStandsBehindIt) {
  EXPECT_EQ(claims({u"工厂修建直径9米的圆盘。"}), "圆盘|修建");
  EXPECT_EQ(claims({u"机构提供总额260亿元的融资支持。"}), "融资支持|提供");
  EXPECT_EQ(claims({u"派出一支人数为200人的军事小组。"}), "军事小组|派出");
}

TEST(ClaimNoun, MoneyIsOfWhatIsGiven) {
  EXPECT_EQ(claims({u"发放超4亿元文旅补贴。"}), "文旅补贴|发放");
}

TEST(ClaimNoun, ABlankPartsTheStretchesOfAHeadline) {
  EXPECT_EQ(claims({u"两艘船在海上沉没 24人死亡"}), "船|沉没; -|死亡");
  EXPECT_EQ(claims({u"学生年龄 15岁不等。"}).find("学生年龄"), 0u);
}

TEST(ClaimNoun, ASumOfWhatIsMeasuredIsTheMeasure) {
  EXPECT_EQ(claims({u"累计雨量超过100毫米。"}), "累计雨量|-");
}

TEST(ClaimNoun, ByWhatMeansItIsDoneIsNoAction) {
  EXPECT_EQ(claims({u"14位歌唱家用中文演唱曲目。"}), "歌唱家|演唱");
}

TEST(ClaimNoun, AMarketIsCalledByItsPlace) {
  EXPECT_EQ(claims({.text = u"滨海市场营收2亿元。", .names = {{u"滨海", EntityKind::place}}}),
            "滨海市场营收|-");
}

TEST(ClaimNoun, WhatIsCelebratedHasTheAnniversary) {
  EXPECT_EQ(claims({u"代表在庆祝学校成立75周年大会上发言。"}).find("学校|成立"), 0u);
}

TEST(ClaimNoun, AnEventHoldsItsVerb) {
  EXPECT_EQ(claims({u"平台推出四个线上招聘专场。"}), "线上招聘专场|推出");
}

TEST(ClaimNoun, WhatIsSaidTwiceIsAnAdverb) {
  EXPECT_EQ(claims({u"两个部件紧紧连接成一体。"}), "部件|连接");
  EXPECT_EQ(claims({u"两位妈妈连接成一线。"}), "妈妈|连接");
}

}  // namespace
}  // namespace shuwen::testing_context
