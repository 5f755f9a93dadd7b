#include "metrics/context/claim.h"

#include <gtest/gtest.h>

#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

TEST(Claim, ObjectBeforeTheFigure) {
  EXPECT_EQ(claims({u"环卫工人清运建筑垃圾300吨。"}), "建筑垃圾|清运");
  EXPECT_EQ(claims({u"全年维修路灯520盏,更换井盖88个。"}), "路灯|维修; 井盖|更换");
}

TEST(Claim, WhatIsAddedToTheRestIsNoThing) {
  EXPECT_EQ(claims({u"加上较去年多2天,进出口增长5%。"}), "-|多; 进出口|增长");
}

TEST(Claim, NounBehindTheFigure) {
  EXPECT_EQ(claims({u"新设了20个停车场。"}), "停车场|新设");
  EXPECT_EQ(claims({u"35名志愿者参加了清扫。"}), "志愿者|参加");
}

TEST(Claim, VerbWithoutObject) {
  EXPECT_EQ(claims({u"立案处罚36起。"}), "-|立案处罚");
}

TEST(Claim, MeasureBeforeItsFigure) {
  EXPECT_EQ(claims({u"工单办结率98.5%。"}), "工单办结率|-");
  EXPECT_EQ(claims({u"日均客流量达3.2万人次。"}), "日均客流量|达");
}

TEST(Claim, AVerbInsideANounDoesNotGovern) {
  EXPECT_EQ(claims({u"垃圾清运量450吨。"}), "垃圾清运量|-");
  EXPECT_EQ(claims({u"举办消防培训6期。"}), "消防培训|举办");
}

TEST(Claim, WhatIsFrontedIsTheSubject) {
  EXPECT_EQ(claims({u"对违规停车行为实施教育劝导450次。"}), "违规停车行为|实施教育劝导");
  EXPECT_EQ(claims({u"城管局将36个路口列入整治名单。"}), "路口|列入");
}

TEST(Claim, CoordinatedObjectsShareTheVerb) {
  EXPECT_EQ(claims({u"安装护栏12处、路灯30盏。"}), "护栏|安装; 路灯|安装");
}

TEST(Claim, AMeasureDoesNotTakeTheVerbBeforeIt) {
  EXPECT_EQ(claims({u"新建水池12座,总库容3万立方米。"}), "水池|新建; 总库容|-");
}

TEST(Claim, AChangeWithoutSubjectIsThatOfTheFigureBefore) {
  EXPECT_EQ(claims({u"接待游客30万人次,同比增长12%。"}), "游客|接待; 游客|增长");
}

TEST(Claim, FromAToBShareSubjectAndVerb) {
  EXPECT_EQ(claims({u"平均候车时间由15分钟缩短到8分钟。"}), "平均候车时间|缩短; 平均候车时间|缩短");
}

TEST(Claim, AFutureBeforeTheVerbFrontsNothing) {
  EXPECT_EQ(claims({u"更换管线93公里,室温将达到20℃。"}), "管线|更换; 室温|达到");
}

TEST(Claim, TheEndOfAMeasureIsPartedFromTheOrigin) {
  EXPECT_EQ(claims({u"热损失率由12.5%降到7%。"}).find("热损失率|"), 0u);
}

TEST(Claim, RespectivelyDealsOutTheSubjects) {
  EXPECT_EQ(claims({u"汽油、柴油价格分别上涨100元和95元。"}).find("汽油|上涨"), 0u);
}

TEST(Claim, ASharesVerbIsItsAction) {
  EXPECT_EQ(claims({u"老年人占常住人口的18.2%。"}), "老年人|占");
}

TEST(Claim, ADistanceIsMeasuredFromItsSubject) {
  EXPECT_EQ(claims({.text = u"车站距临江市20公里。", .names = {{u"临江市", EntityKind::place}}}), "车站|距");
}

TEST(Claim, WhatTheNumbersOwnersDidSaysMoreThanHave) {
  EXPECT_EQ(claims({u"已有60户居民签订协议。"}), "居民|签订");
}

TEST(Claim, NoHalfOfAWordOfTheSegmenterIsAVerb) {
  EXPECT_EQ(claims({u"规范共享自行车1.2万辆次。"}), "共享自行车|规范");
  EXPECT_EQ(claims({u"增设可变车道12条。"}), "可变车道|增设");
  EXPECT_EQ(claims({u"5月份进出口30亿元。"}), "进出口|-");
}

TEST(Claim, AVerbBeforeTheEndOfANounBelongsToIt) {
  EXPECT_EQ(claims({u"出动收割机800台次。"}), "收割机|出动");
  EXPECT_EQ(claims({u"发出奖励金30万元。"}), "奖励金|发出");
  EXPECT_EQ(claims({u"救援队救出群众7名。"}), "群众|救出");
  EXPECT_EQ(claims({u"累计节约标准煤2万吨。"}), "标准煤|节约");
}

TEST(Claim, WhatIsGivenTakesTheVerbBehindIt) {
  EXPECT_EQ(claims({u"下达处罚决定45份。"}), "处罚决定|下达");
  EXPECT_EQ(claims({u"立案查处案件12起。"}), "案件|立案查处");
}

TEST(Claim, AnOffenceIsANounWithItsVerb) {
  EXPECT_EQ(claims({u"查处违规车辆12台,违法建设3处。"}), "违规车辆|查处; 违法建设|查处");
}

TEST(Claim, AFineIsWhatIsImposedNotWhoIsFined) {
  EXPECT_EQ(claims({u"并处罚款3万元。"}), "罚款|处");
  EXPECT_EQ(claims({u"对该公司罚款3万元。"}), "-|罚款");
  EXPECT_EQ(claims({u"对个人处50元以上100元以下罚款。"}), "罚款|处");
}

TEST(Claim, TheLastVerbOfANounBehindTheFigure) {
  EXPECT_EQ(claims({u"举办12场3000多人次参加的大规模业务培训。"}),
            "大规模业务培训|举办; 大规模业务培训|参加");
  EXPECT_EQ(claims({u"安排20名队员值守。"}), "队员|安排");
}

TEST(Claim, PassedBeforeItsObject) {
  EXPECT_EQ(claims({u"36名老人一起过了“集体生日”。"}), "老人|过");
}

TEST(Claim, AShareOfWhatIsFronted) {
  EXPECT_EQ(claims({u"村里把租金收益的三成返还给农户。"}), "租金收益|返还");
}

TEST(Claim, AverageBeforeAnOutlayIsAMeasure) {
  EXPECT_EQ(claims({u"户均补助2000元。"}), "户均补助|-");
  EXPECT_EQ(claims({u"户均年节约取暖费600元。"}), "取暖费|节约");
}

TEST(Claim, WhatAValueIsComparedWith) {
  EXPECT_EQ(claims({u"产值比上年的30亿元增长20%。"}), "产值|-; 产值|增长");
}

TEST(Claim, WhereAMeasureStands) {
  EXPECT_EQ(claims({u"降幅普遍都在10℃以上。"}), "降幅|在");
  EXPECT_EQ(claims({u"不少地方会超过15℃。"}), "不少地方|-");
}

TEST(Claim, AClauseOfTimeIsNoVerb) {
  EXPECT_EQ(claims({u"建成后可提供就业岗位2000个。"}), "就业岗位|提供");
}

TEST(Claim, TheSetOfTheFigureBefore) {
  EXPECT_EQ(claims({u"在20个采样点中有3个超标。"}), "采样点|有; 采样点|超标");
}

TEST(Claim, AModifierIsNotWhatWasDone) {
  EXPECT_EQ(claims({u"对30个老旧小区的供热管网进行改造。"}), "老旧小区|改造");
  EXPECT_EQ(claims({u"对30户不达标住户退费。"}), "不达标住户|退费");
  EXPECT_EQ(claims({u"12名网格员上门走访。"}), "网格员|上门走访");
}

TEST(Claim, TheCountryIsPartOfWhatIsMeasured) {
  EXPECT_EQ(claims({u"我国外贸总值3.5万亿元。"}), "我国外贸总值|-");
  EXPECT_EQ(claims({u"全市外贸总值35亿元。"}), "外贸总值|-");
}

TEST(Claim, AMeasureTheSegmenterDoesNotKnow) {
  EXPECT_EQ(claims({u"粮食亩产400公斤,水压5兆帕。"}), "粮食亩产|-; 水压|-");
}

TEST(Claim, ANounOfItsOwnIsNoHeadOfTheVerbBeforeIt) {
  EXPECT_EQ(claims({u"临江集团组织质量检查12次。"}), "质量检查|组织");
}

TEST(Claim, AnAdverbEndsTheNounBehindTheFigure) {
  EXPECT_EQ(claims({u"12台机组同时开工。"}), "机组|开工");
  EXPECT_EQ(claims({u"30个贫困村全部脱贫。"}), "贫困村|脱贫");
}

TEST(Claim, TowardsSomethingIsPartOfAMeasure) {
  EXPECT_EQ(claims({u"对东盟进出口占比由30%提升至44%。"}), "对东盟进出口占比|提升; 对东盟进出口占比|提升");
}

TEST(Claim, WhatItIsStandsBehindTheCopula) {
  EXPECT_EQ(claims({u"初步方案是起步价2元。"}), "起步价|-");
}

TEST(Claim, AShareOfAWholeWithoutOf) {
  EXPECT_EQ(claims({u"产量占全国80%。"}), "产量|占");
  EXPECT_EQ(claims({u"已完成总工程量的七成。"}), "总工程量|完成");
}

TEST(Claim, WhatWasDoneIsWhatGrew) {
  EXPECT_EQ(claims({u"立案120起,同比增长5%。"}), "-|立案; 立案|增长");
}

TEST(Claim, AnObjectThatOnlySaysWhere) {
  EXPECT_EQ(claims({.text = u"购入元朗区5万平方米仓库。", .names = {{u"元朗区", EntityKind::place}}}),
            "仓库|购入");
}

TEST(Claim, WhatWasToBeDoneBeforeATimeLimit) {
  EXPECT_EQ(claims({u"问题交办后48小时内办结。"}), "问题|办结");
}

TEST(Claim, CasualtiesHoldTheirVerb) {
  EXPECT_EQ(claims({u"事故造成一死两伤。"}), "-|死; -|伤");
}

TEST(Claim, ExceedingASubjectNamedBefore) {
  EXPECT_EQ(claims({u"颗粒物浓度达0.9毫克/立方米,超标0.7倍。"}), "颗粒物浓度|达; 颗粒物浓度|超标");
}

TEST(Claim, PartsOfWhatWasDoneWereDoneAsWell) {
  EXPECT_EQ(claims({u"责令整改36起(其中单位21起、个人15起)。"}), "-|责令整改; 单位|责令整改; 个人|责令整改");
}

TEST(Claim, TwoFiguresOfOneNoun) {
  EXPECT_EQ(claims({u"1.3米以上及6周岁以上的儿童可以入园。"}).find("儿童|"), 0u);
}

TEST(Claim, AListBeforeRespectivelyEndsAtAndSoOn) {
  EXPECT_EQ(claims({u"汽车、手机、家电等产品出口分别增长5%、6%、7%。"}), "汽车|增长; 手机|增长; 家电|增长");
}

TEST(Claim, AMarkerOfPlansMayBeTheNoun) {
  EXPECT_EQ(claims({u"收集意见建议2047条。"}), "意见建议|收集");
}

TEST(Claim, ASuffixMakesAnAdjectiveOfTheVerb) {
  EXPECT_EQ(claims({u"处置聚集性活动15起。"}), "聚集性活动|处置");
}

TEST(Claim, AVerbOpensTheNameOfAMeasure) {
  EXPECT_EQ(claims({u"修复成功率92%。"}), "修复成功率|-");
  EXPECT_EQ(claims({u"服务半径不超过2公里。"}), "服务半径|-");
  EXPECT_EQ(claims({u"发放贷款3亿元。"}), "贷款|发放");
}

TEST(Claim, WhatIsArrangedMayBeNamedByVerbs) {
  EXPECT_EQ(claims({u"安排维修补助资金30万元。"}), "维修补助资金|安排");
}

TEST(Claim, AFunctionWordAloneIsNoSubject) {
  EXPECT_EQ(claims({u"有时在零下8℃左右。"}).find("有时"), std::string::npos);
  EXPECT_EQ(claims({u"基于12纳米工艺。"}), "工艺|-");
  EXPECT_EQ(claims({u"每亩增产8%。"}), "-|增产");
}

TEST(Claim, AnAgeOrStretchThatIsFullGoverns) {
  EXPECT_EQ(claims({u"营业执照满三年。"}), "营业执照|满");
}

TEST(Claim, APortionIsNoPartOfTheNoun) {
  EXPECT_EQ(claims({u"普通包裹每件交纳8元。"}), "普通包裹|交纳");
}

TEST(Claim, SoManyTimesOfWhatStandsBehind) {
  EXPECT_EQ(claims({u"超期归还的,加收两倍租金。"}), "租金|加收");
}

TEST(Claim, WhatItBecameStandsBehindTheCopula) {
  EXPECT_EQ(claims({u"新馆成了全市藏书量超过80万册的图书馆。"}).find("新馆"), std::string::npos);
}

TEST(Claim, TwoFiguresOfOneDeed) {
  EXPECT_EQ(claims({u"搬迁农户30户120人。"}), "农户|搬迁; 农户|搬迁");
}

TEST(Claim, WhoPassivelyDoesItIsCounted) {
  EXPECT_EQ(claims({u"考场由两名教师监督。"}), "教师|监督");
}

TEST(Claim, APriceWithNothingBeforeIt) {
  EXPECT_EQ(claims({u"共有6种颜色,售价45元。"}), "颜色|共有; 售价|-");
}

TEST(Claim, MoreThanWhatIsAllowed) {
  EXPECT_EQ(claims({u"江水涨至18米,超警戒水位0.4米。"}), "江水|涨; 江水|超");
}

TEST(Claim, AVerbOfStateOrACountAloneIsNoSubject) {
  EXPECT_EQ(claims({u"周围3平方公里范围。"}), "范围|-");
  EXPECT_EQ(claims({u"那里有一个800平方米的水池。"}).find("一个"), std::string::npos);
}

TEST(Claim, WhatIsSavedForSomebody) {
  EXPECT_EQ(claims({u"为村民挽回损失80万元。"}), "损失|挽回");
  EXPECT_EQ(claims({u"直接经济损失80万元。"}), "直接经济损失|-");
}

TEST(Claim, AnEventThatDatesAndATakingVerbAreNoPartOfTheSubject) {
  EXPECT_EQ(claims({u"花展期间客流将达12万人次。"}), "客流|达");
  EXPECT_EQ(claims({u"提交材料由8份减到2份。"}), "材料|减; 材料|减");
}

TEST(Claim, APlaceOfManyOrAnExtremeAloneIsNoSubject) {
  EXPECT_EQ(claims({u"村里18户困难户。"}), "困难户|-");
  EXPECT_EQ(claims({u"最快9小时。"}), "-|-");
}

TEST(Claim, TwoPlainNounsAreCountedTogether) {
  EXPECT_EQ(claims({u"产品销往28个国家和地区。"}), "国家和地区|销往");
}

TEST(Claim, AnAdverbEndsTheSubject) {
  EXPECT_EQ(claims({u"平均工资一般为6000元。"}), "平均工资|为");
}

TEST(Claim, AllOfThoseCountedAreNoAverage) {
  EXPECT_EQ(claims({u"5名当地人均获救。"}), "当地人|获救");
  EXPECT_EQ(claims({u"当地人均收入2万元。"}), "当地人均收入|-");
}

TEST(Claim, ANounMayEndInWhatLooksLikeAVerb) {
  EXPECT_EQ(claims({u"更换井盖20个。"}), "井盖|更换");
}

TEST(Claim, WhatAPriceIsOfIsNotCounted) {
  EXPECT_EQ(claims({u"房价两三万一平米。"}), "房价|-");
}
TEST(Claim, TheLineBeforeMayBeTheLabel) {
  EXPECT_EQ(claims({u"核准面积\n952公顷"}), "核准面积|-");
  EXPECT_EQ(claims({u"核准面积有多少。\n952公顷"}), "-|-");
}

TEST(Claim, MoreOfSomethingIsDone) {
  EXPECT_EQ(claims({u"当期多确认了收入78万元。"}), "收入|确认");
  EXPECT_EQ(claims({u"多处路灯损坏,更换20盏。"}), claims({u"两侧路灯损坏,更换20盏。"}));
}

TEST(Claim, PeopleWhoFormSomething) {
  EXPECT_EQ(claims({u"上千人组成12支合唱团。"}), "-|组成; 合唱团|组成");
}

TEST(Claim, WhatWasDoneBeforeDoesNotGovern) {
  EXPECT_EQ(claims({u"改造后80个车位。"}), "车位|-");
  EXPECT_EQ(claims({u"改造80个车位。"}), "车位|改造");
}

TEST(Claim, WhatLastsSoLongStandsBehind) {
  EXPECT_EQ(claims({u"协会在为期两天的例会后发表声明。"}), "例会|为期");
  EXPECT_EQ(claims({u"声明暗示利率下降5%。"}), "利率|下降");
}

}  // namespace
}  // namespace shuwen::testing_context
