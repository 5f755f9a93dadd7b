#include "metrics/context/actor.h"

#include <gtest/gtest.h>

#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

const std::vector<std::pair<std::u16string, EntityKind>> kNames = {
    {u"临江市水务局", EntityKind::organisation}, {u"临江市", EntityKind::place}};

TEST(Actor, StandsBeforeTheVerb) {
  EXPECT_EQ(actors({.text = u"临江市水务局修复管网30公里。", .names = {kNames[0]}}), "临江市水务局");
  EXPECT_EQ(actors({u"二分队清理广告300处。"}), "二分队");
}

TEST(Actor, GoesOnActingInTheNextSentence) {
  EXPECT_EQ(actors({.text = u"临江市水务局开展行动。修复管网30公里。", .names = {kNames[0]}}),
            "临江市水务局");
}

TEST(Actor, LevelsSharesAndGrowthHaveNone) {
  EXPECT_EQ(actors({.text = u"临江市水务局开展行动,办结率98%,投诉下降5%。", .names = {kNames[0]}}), "-; -");
}

TEST(Actor, WhoIsOnlyQuotedDoesNotAct) {
  EXPECT_EQ(actors({.text = u"据临江市水务局介绍,管网长30公里。", .names = {kNames[0]}}), "-");
}

TEST(Actor, WhoseWordsStandBehindAColonDoesNotAct) {
  EXPECT_EQ(actors({.text = u"王平:修复管网30公里。", .names = {{u"王平", EntityKind::person}}}), "-");
}

TEST(Actor, WhatIsCountedDoesNotAct) {
  EXPECT_EQ(actors({u"新增学位5600个,其中小学3800个,新聘教师412名。"}), "-; -; -");
}

TEST(Actor, AnExpertSpeaksOfNobodyBefore) {
  EXPECT_EQ(actors({.text = u"临江市水务局开展行动。专家表示,可修复湿地300亩。", .names = {kNames[0]}}), "-");
}

TEST(Actor, AMediumReports) {
  EXPECT_EQ(actors({.text = u"临江日报在现场。修复管网30公里。",
                    .names = {{u"临江日报", EntityKind::organisation}}}),
            "-");
}

TEST(Actor, IsNamedInASentenceWithoutFigures) {
  EXPECT_EQ(actors({.text = u"3年来,临江市水务局坚持打基础。修复管网30公里。", .names = {kNames[0]}}),
            "临江市水务局");
}

TEST(Actor, ABodyByWhichAPersonIsCalledDoesNotAct) {
  const std::pair<std::u16string, EntityKind> head{u"陈大明", EntityKind::person};
  EXPECT_EQ(actors({.text = u"临江市水务局局长陈大明修复管网30公里。", .names = {kNames[0], head}}),
            "陈大明");
  EXPECT_EQ(actors({.text = u"临江市水务局局长陈大明到场。修复管网30公里。", .names = {kNames[0], head}}),
            "-");
}

TEST(Actor, WhoBelongsToAPersonActsInThePersonsPlace) {
  const std::pair<std::u16string, EntityKind> lost{u"陈大明", EntityKind::person};
  EXPECT_EQ(actors({.text = u"陈大明父母捐出3000元。", .names = {lost}}), "陈大明父母");
  EXPECT_EQ(actors({.text = u"陈大明捐出3000元。", .names = {lost}}), "陈大明");
  EXPECT_EQ(actors({.text = u"陈大明父母到场。捐出3000元。", .names = {lost}}), "-");
}

TEST(Actor, WhoTakesPartDoesNotPassItOn) {
  EXPECT_EQ(actors({.text = u"临江市水务局开展行动,参与群众3万人。", .names = {kNames[0]}}), "-");
}

TEST(Actor, AReporterDidNotDoWhatIsToldNext) {
  EXPECT_EQ(actors({u"记者来到现场,修复管网30公里。"}), "-");
  EXPECT_EQ(actors({u"记者采访了30名群众。"}), "记者");
}

TEST(Actor, WhoeverDidTheWholeDidItsParts) {
  EXPECT_EQ(actors({.text = u"临江市城管局查处违规停车80起,增长5%,其中货车30起。",
                    .names = {{u"临江市城管局", EntityKind::organisation}}}),
            "临江市城管局; -; 临江市城管局");
}

TEST(Actor, NobodyImposesWhatALawThreatens) {
  EXPECT_EQ(actors({.text = u"临江市城管局修复路灯80盏。违反规定的,处200元以下罚款。",
                    .names = {{u"临江市城管局", EntityKind::organisation}}}),
            "临江市城管局; -");
}

TEST(Actor, ATerritoryStandsForWhoActs) {
  const std::vector<std::pair<std::u16string, EntityKind>> bureau = {
      {u"临江市园林局", EntityKind::organisation}};
  EXPECT_EQ(actors({.text = u"临江市园林局新建公园8座。全市新建公厕30座。", .names = bureau}),
            "临江市园林局; -");
  EXPECT_EQ(actors({.text = u"临江市园林局开展整治,全市新建公厕30座。", .names = bureau}), "临江市园林局");
}

TEST(Actor, APersonOrPlaceActsInItsOwnSentence) {
  EXPECT_EQ(
      actors({.text = u"周小河种植梨树80棵。修建水渠30米。", .names = {{u"周小河", EntityKind::person}}}),
      "周小河; -");
}

TEST(Actor, WhoCountsDidNoneOfIt) {
  EXPECT_EQ(actors({.text = u"临江海关统计,前三季度出口粮食80亿元。",
                    .names = {{u"临江海关", EntityKind::organisation}}}),
            "-");
}

TEST(Actor, WhomAPronounStandsForActsInItsOwnSentence) {
  EXPECT_EQ(actors({u"我们修复管网30公里。组建教育集团20个。"}), "我们; -");
}

TEST(Actor, WhoLaysSomethingDownDoesNotDoIt) {
  EXPECT_EQ(actors({.text = u"临江市水务局开展行动。每处堆放不得超过300箱。", .names = {kNames[0]}}), "-");
}

TEST(Actor, PartsDoNotActOfThemselves) {
  EXPECT_EQ(actors({.text = u"临江市水务局开展行动。阀门由80个零件组成。", .names = {kNames[0]}}), "-");
}

TEST(Actor, WhoDidTheWholeDidItsPartsByAnotherVerb) {
  EXPECT_EQ(actors({.text = u"临江市水务局收集意见80条,其中采纳60条。", .names = {kNames[0]}}),
            "临江市水务局; 临江市水务局");
}

TEST(Actor, TheOwnerOfAHouseholdIsNoDoer) {
  EXPECT_EQ(actors({.text = u"赵小兰家七间客房订满。", .names = {{u"赵小兰", EntityKind::person}}}), "-");
}

TEST(Actor, AThingInItsPlaceLeavesNobodyToAct) {
  EXPECT_EQ(actors({.text = u"临江市水务局开展行动。“海风一号”每天处理污水800吨。", .names = {kNames[0]}}),
            "-");
  EXPECT_EQ(actors({.text = u"临江市水务局开展行动。为群众挽回损失80万元。", .names = {kNames[0]}}),
            "临江市水务局");
}

TEST(Actor, WhoSpeaksOrIsEnteredDidNothing) {
  EXPECT_EQ(
      actors({.text = u"赵小兰表示,这块芯片只用了3块电池。", .names = {{u"赵小兰", EntityKind::person}}}),
      "-");
  EXPECT_EQ(actors({.text = u"临江园区已入驻企业80家。", .names = {{u"临江园区", EntityKind::organisation}}}),
            "-");
}

TEST(Actor, APlaceActsBeforeAPhraseOfIts) {
  EXPECT_EQ(actors({.text = u"临江市在山区建成桥梁80座。", .names = {kNames[1]}}), "临江市");
}

TEST(Actor, OnWhomItIsImposedIsNoDoer) {
  EXPECT_EQ(actors({u"对单位处500元罚款。"}), "-");
}

TEST(Actor, WhoeverIsQuotedOrSpeaksTellsOfOthers) {
  EXPECT_EQ(actors({.text = u"临江市水务局开展行动。“现在交300元就行。”", .names = {kNames[0]}}), "-");
  EXPECT_EQ(actors({.text = u"临江市水务局开展行动。“我们修复管网30公里。”", .names = {kNames[0]}}), "我们");
  EXPECT_EQ(actors({.text = u"临江市水务局开展行动。李小刚介绍,夜市带动就业80人。修复管网30公里。",
                    .names = {kNames[0], {u"李小刚", EntityKind::person}}}),
            "-; 临江市水务局");
}

TEST(Actor, NobodyDidDamage) {
  EXPECT_EQ(actors({.text = u"临江市水务局开展行动。损坏道路30处。", .names = {kNames[0]}}), "-");
}

TEST(Actor, ForWhomItIsDoneIsNoDoer) {
  EXPECT_EQ(actors({.text = u"临江市水务局开展行动。为企业减免税款80万元。", .names = {kNames[0]}}),
            "临江市水务局");
}

TEST(Actor, AKindOfTownIsNoDoer) {
  EXPECT_EQ(actors({u"城镇新增就业5300人。"}), "-");
}

TEST(Actor, MediaDoNotAct) {
  EXPECT_EQ(actors({.text = u"临江网消息:拿出20条措施。", .names = {{u"临江网", EntityKind::organisation}}}),
            "-");
}

TEST(Actor, ThoseCountedBeforeAct) {
  EXPECT_EQ(actors({u"36家航空公司每周安排340班航班。"}), "-; 航空公司");
  EXPECT_EQ(actors({u"3家医院和诊所完成诊疗200次。"}), "-; 医院和诊所");
  EXPECT_EQ(actors({u"专案组80名民警分成5个小组。"}), "专案组; 专案组");
}

TEST(Actor, ByWhomItWasDone) {
  EXPECT_EQ(actors({u"李某被公安机关行政拘留5日。"}), "公安机关");
}

TEST(Actor, ToWhomItIsDoneDoesNotAct) {
  EXPECT_EQ(
      actors({.text = u"临江银行向甲公司等4家企业授信。",
              .names = {{u"临江银行", EntityKind::organisation}, {u"甲公司", EntityKind::organisation}}}),
      "临江银行");
  EXPECT_EQ(claims({u"舒云体育捐出8000元。"}), "-|捐出");
}

TEST(Actor, NobodyDoesWhatIsSuffered) {
  EXPECT_EQ(actors({.text = u"临江市水务局发布消息。两条管道遭破坏。", .names = {kNames[0]}}), "-");
}

TEST(Actor, APersonImposesNoPenalty) {
  const std::vector<std::pair<std::u16string, EntityKind>> names = {{u"李大山", EntityKind::person},
                                                                    {u"临江法院", EntityKind::organisation}};
  EXPECT_EQ(actors({.text = u"被告人李大山犯盗窃罪,判处有期徒刑三年。", .names = names}), "-");
  EXPECT_EQ(actors({.text = u"临江法院判处有期徒刑三年。", .names = names}), "临江法院");
  EXPECT_EQ(actors({.text = u"李大山遭临江法院警告并罚款5万元。", .names = names}), "临江法院");
}

TEST(Actor, BodiesThatAreListedActTogether) {
  const std::vector<std::pair<std::u16string, EntityKind>> names = {
      {u"临江市教育局", EntityKind::organisation},
      {u"临江市体育局", EntityKind::organisation},
      {u"临江大学", EntityKind::organisation}};
  EXPECT_EQ(actors({.text = u"临江市教育局、临江市体育局举办比赛12场。", .names = names}),
            "临江市教育局、临江市体育局");
  EXPECT_EQ(actors({.text = u"临江市教育局和临江大学举办比赛12场。", .names = names}),
            "临江市教育局和临江大学");
  EXPECT_EQ(actors({.text = u"临江市教育局与临江大学举办比赛12场。", .names = names}), "临江市教育局");
}

TEST(Actor, APassiveTellsByWhomBehindTheFigure) {
  EXPECT_EQ(actors({u"数十人被警方逮捕。"}), "警方");
}

TEST(Actor, WhoPublishesAReportDidNoneOfIt) {
  const std::vector<std::pair<std::u16string, EntityKind>> names = {
      {u"甲国国防部", EntityKind::organisation}};
  EXPECT_EQ(actors({.text = u"甲国国防部发布战报称,当天实施了7次打击。", .names = names}), "-");
  EXPECT_EQ(actors({.text = u"甲国国防部发布战报,当天实施了7次打击。", .names = names}), "甲国国防部");
}

TEST(Actor, APlaceBeforeThoseCountedIsWhereTheyAct) {
  const std::vector<std::pair<std::u16string, EntityKind>> names = {{u"临江市", EntityKind::place}};
  EXPECT_EQ(actors({.text = u"临江市120个项目集中签约。", .names = names}), "-");
  EXPECT_EQ(places({.text = u"临江市120个项目集中签约。", .names = names}), "临江市");
}

TEST(Actor, WhoSharesFiguresDidNoneOfIt) {
  const std::vector<std::pair<std::u16string, EntityKind>> names = {{u"李大山", EntityKind::person}};
  EXPECT_EQ(actors({.text = u"李大山分享了一组数据,已改造小区28个。", .names = names}), "-");
}

TEST(Actor, TheBodyOfTheTitleReports) {
  const std::vector<std::pair<std::u16string, EntityKind>> names = {
      {u"滨江市委", EntityKind::organisation}, {u"滨江县政府", EntityKind::organisation}};
  EXPECT_EQ(actors({.text = u"在滨江市委领导下,滨江县政府攻坚克难。\n全年新建学校7所。",
                    .title = u"滨江县政府工作总结",
                    .names = names}),
            "滨江县政府");
}

TEST(Actor, LevelsInAListAreNoBodies) {
  EXPECT_EQ(actors({.text = u"水务局推行河长制,县、乡、村层层签约,设立公示牌30块。",
                    .names = {{u"水务局", EntityKind::organisation}}}),
            "水务局");
}

TEST(Actor, WhoseStaffItIsActsWithThem) {
  EXPECT_EQ(
      actors({.text = u"临江监狱民警资助学生60名。", .names = {{u"临江监狱", EntityKind::organisation}}}),
      "临江监狱民警");
}

TEST(Actor, NobodyNamedBeforeDoesWhatBefalls) {
  EXPECT_EQ(actors({.text = u"市水务局介绍情况。市水务局巡查河道,其间2次被投诉。",
                    .names = {{u"市水务局", EntityKind::organisation}}}),
            "-");
}

TEST(Actor, WhoStandsInAnAttributeIsSpokenOfNoMore) {
  const std::vector<std::pair<std::u16string, EntityKind>> names = {{u"商务局", EntityKind::organisation}};
  EXPECT_EQ(
      actors({.text = u"商务局监测的78个商场客流增长。政策惠及百姓,带动销售额20亿元。", .names = names}),
      "-; -");
}

TEST(Actor, ToWhomItGoesDoesNotAct) {
  EXPECT_EQ(actors({.text = u"投运后,每年可向东湖区输送电能30亿千瓦时。",
                    .names = {{u"东湖区", EntityKind::place}}}),
            "-");
}

TEST(Actor, AHomeOfNewsDoesNotAct) {
  EXPECT_EQ(actors({.text = u"数码之家拍摄样张80张。", .names = {{u"数码之家", EntityKind::organisation}}}),
            "-");
}

TEST(Actor, APronounLeavesNobodyNamedBeforeToAct) {
  EXPECT_EQ(actors({.text = u"市水务局介绍情况。市水务局巡河。他手里拿着两罐啤酒。",
                    .names = {{u"市水务局", EntityKind::organisation}}}),
            "-");
}

TEST(Actor, WhichBodiesAreConcerned) {
  EXPECT_EQ(actors({u"省里有关部门查处案件12起。"}), "省里有关部门");
  EXPECT_EQ(actors({u"公司内部查处案件12起。"}), "-");
}

TEST(Actor, AReportThatOpensWithItsTitle) {
  const std::pair<std::u16string, EntityKind> county{u"临江县政府", EntityKind::organisation};
  const std::pair<std::u16string, EntityKind> school{u"第四小学", EntityKind::organisation};
  EXPECT_EQ(actors({.text = u"临江县政府工作报告\n第四小学建成招生,新增学位720个。\n拆除锅炉23台。",
                    .title = u"临江县政府工作报告",
                    .names = {county, school}}),
            "第四小学; 临江县政府");
}

TEST(Actor, ABodyIsNamedWithItsPlaceAndPeopleAreNot) {
  EXPECT_EQ(actors({.text = u"晋江警方冻结资金11万元。", .names = {{u"晋江", EntityKind::place}}}),
            "晋江警方");
  EXPECT_EQ(
      actors({.text = u"晋江居民领取补贴11万元。", .names = {{u"晋江", EntityKind::place}}}).find("晋江"),
      std::string::npos);
}

TEST(Actor, WhoIsPointedAtActsInTheParagraph) {
  EXPECT_EQ(actors({u"该公司清理垃圾30吨。\n新建公园3个。"}), "该公司; -");
  EXPECT_EQ(actors({u"该公司清理垃圾30吨。新建公园3个。"}), "该公司; 该公司");
}

TEST(Actor, NobodyNamedBeforeGetsWhatEachGets) {
  EXPECT_EQ(actors({.text = u"临江市水务局发放补贴30万元,人均领到1.7万元。", .names = {kNames[0]}}),
            "临江市水务局; -");
  EXPECT_EQ(actors({.text = u"临江市水务局修复管网30公里。更换使用15年以上的水泵。", .names = {kNames[0]}}),
            "临江市水务局; -");
}

}  // namespace
}  // namespace shuwen::testing_context
