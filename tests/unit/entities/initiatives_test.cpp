#include <gtest/gtest.h>

#include "entities/names_fixture.h"

namespace shuwen::testing {
namespace {

Initiative only(std::u16string_view text) {
  const Names names = find_names(article_of(text));
  EXPECT_EQ(names.initiatives.size(), 1U);
  return names.initiatives.empty() ? Initiative{} : names.initiatives.front();
}

TEST(Initiatives, AQuotedNameWithItsHead) {
  const Initiative one = only(u"北塘区城管局推行“三色”管理法。");
  EXPECT_EQ(one.text, u"“三色”管理法");
  EXPECT_EQ(one.name, u"三色");
  EXPECT_EQ(one.type, InitiativeType::method);
  EXPECT_EQ(one.actor->text, u"北塘区城管局");
}
TEST(Initiatives, TypesComeFromTheHead) {
  EXPECT_EQ(only(u"开展“清海”专项行动。").type, InitiativeType::campaign);
  EXPECT_EQ(only(u"用上“船来了”信息化监管系统。").type, InitiativeType::system);
  EXPECT_EQ(only(u"建立“一呼就到”联动机制。").type, InitiativeType::mechanism);
  EXPECT_EQ(only(u"实施“千塘”疏浚工程。").type, InitiativeType::project);
  EXPECT_EQ(only(u"举办“海边读书”共读活动。").type, InitiativeType::activity);
  EXPECT_EQ(only(u"擦亮“蓝海”执法品牌。").type, InitiativeType::brand);
}
TEST(Initiatives, TheFirstOfSeveralBodiesRunsIt) {
  EXPECT_EQ(only(u"市渔政局会同市政务服务中心推行“错峰共用”停泊模式。").actor->text, u"市渔政局");
}
TEST(Initiatives, AttributesStandBeforeTheHead) {
  EXPECT_EQ(only(u"试点“时间存折”互助养老模式。").text, u"“时间存折”互助养老模式");
}
TEST(Initiatives, ALevelBelongsToTheName) {
  EXPECT_EQ(only(u"推广三级“滩长制”。").text, u"三级“滩长制”");
}
TEST(Initiatives, AListSharesItsHead) {
  EXPECT_EQ(initiatives(u"组织“海风与您同行”“渔政进校园”等主题活动。"),
            (List{u"“海风与您同行”", u"“渔政进校园”"}));
}
TEST(Initiatives, WithoutAHeadBehindAVerb) {
  EXPECT_EQ(initiatives(u"党支部创办“小马扎议事会”，每周一次。"), List{u"“小马扎议事会”"});
  EXPECT_EQ(initiatives(u"有序推进“渔市点”建设。"), List{u"“渔市点”"});
  EXPECT_EQ(initiatives(u"今后实行“一案双报”。"), List{u"“一案双报”"});
}
TEST(Initiatives, UnquotedOnesWithATellingEnd) {
  EXPECT_EQ(initiatives(u"推行港区垃圾智能化管理，成效明显。"), List{u"港区垃圾智能化管理"});
  EXPECT_EQ(initiatives(u"主要是8426错时工作机制。"), List{u"8426错时工作机制"});
  EXPECT_EQ(initiatives(u"一期工程和二期工程完工。"), List{});
}
TEST(Initiatives, FiguresOfSpeechAreNone) {
  EXPECT_EQ(initiatives(u"驶入“快车道”，构建“同心圆”，打通“最后一公里”，清理“僵尸船”。"), List{});
}
TEST(Initiatives, SlogansAndPrinciplesAreNone) {
  EXPECT_EQ(initiatives(u"坚持“渔民点单、部门派单”，按照“分级负责”原则，紧扣“十个新突破”。"), List{});
}
TEST(Initiatives, SpeechIsNone) {
  EXPECT_EQ(initiatives(u"他说：“活动很好。”“我们要开展活动，”她说。"), List{});
}
TEST(Initiatives, RequirementsNeedTheirVerb) {
  EXPECT_EQ(initiatives(u"对标市委“三立”要求。"), List{});
  EXPECT_EQ(only(u"落实“放管服”要求。").type, InitiativeType::other);
}
TEST(Initiatives, FormsAreMerged) {
  const Initiative one = only(u"推行“三色”管理法。\n形成“三色管理法”。\n“三色”管理法见效。");
  EXPECT_EQ(one.mentions.size(), 3U);
}
TEST(Initiatives, AShorterHeadIsTheSame) {
  EXPECT_EQ(initiatives(u"开展“清海”专项行动。\n“清海”行动见效。"), List{u"“清海”专项行动"});
}
TEST(Initiatives, AnotherHeadIsAnother) {
  EXPECT_EQ(initiatives(u"优化“门前三清”制度，运用“门前三清”监管系统。").size(), 2U);
}
TEST(Initiatives, TheRegionIsTold) {
  StructuredArticle article = article_of(u"正文。\n某市开展“清海”行动。");
  article.passages[1].region = Region::related;
  const Names names = find_names(article);
  ASSERT_EQ(names.initiatives.size(), 1U);
  EXPECT_EQ(names.initiatives[0].region, Region::related);
}
TEST(Initiatives, TheWordsBeforeTheHeadMayBeVerbs) {
  EXPECT_EQ(only(u"开展“双百双千”结对帮扶活动。").text, u"“双百双千”结对帮扶活动");
  EXPECT_EQ(only(u"“1+6+N”基层治理体系建成。").text, u"“1+6+N”基层治理体系");
  EXPECT_EQ(only(u"推行“四统三分”产业扶贫模式。").text, u"“四统三分”产业扶贫模式");
}
TEST(Initiatives, ATellingTailNeedsNoHead) {
  EXPECT_EQ(only(u"打造“红石榴家园”，服务群众。").type, InitiativeType::brand);
  EXPECT_EQ(only(u"“榕树经验”在当地生根。").type, InitiativeType::method);
}
TEST(Initiatives, TheKindMayStandBefore) {
  const Initiative one = only(u"其中高端品牌“青牧”销量翻番。");
  EXPECT_EQ(one.text, u"“青牧”");
  EXPECT_EQ(one.type, InitiativeType::brand);
  EXPECT_EQ(initiatives(u"品牌“青牧”，工程“硬骨头”。"), List{});
}
TEST(Initiatives, WhatIsOfferedOrHandedOut) {
  EXPECT_EQ(initiatives(u"“映山红”服务台帮助旅客，“徽味”消费券受欢迎，“同心餐厅”开张。"),
            (List{u"“映山红”服务台", u"“徽味”消费券", u"“同心餐厅”"}));
}
TEST(Initiatives, ATeamBehindItsQuotedName) {
  const Names names = find_names(article_of(u"“多多”助老服务队上门，“银发顾问团”成立。"));
  ASSERT_EQ(names.initiatives.size(), 2U);
  EXPECT_EQ(names.initiatives[0].text, u"“多多”助老服务队");
  EXPECT_EQ(names.initiatives[1].text, u"“银发顾问团”");
  EXPECT_TRUE(names.entities.empty());
}
TEST(Initiatives, AnActionByName) {
  EXPECT_EQ(initiatives(u"组织清风行动，检查门店。"), List{u"清风行动"});
  EXPECT_EQ(initiatives(u"组织联合执法行动，采取统一行动。"), List{});
}
TEST(Initiatives, LawEnforcedFromAfar) {
  EXPECT_EQ(initiatives(u"推行非现场执法，纠正违法行为。"), List{u"非现场执法"});
}
TEST(Initiatives, AmountsBeforeAHeadAreNone) {
  EXPECT_EQ(initiatives(u"对剩余3000亿美元清单加税，含光800根据推理运算机制设计。"), List{});
}
TEST(Initiatives, KnownOnesNeedNeitherVerbNorHead) {
  EXPECT_EQ(only(u"“一网通办”办件量增长。").type, InitiativeType::system);
}
TEST(Initiatives, NumeralsBeforeAHead) {
  EXPECT_EQ(initiatives(u"五社联动机制运转。"), List{u"五社联动机制"});
  EXPECT_EQ(initiatives(u"三级管理体系、两地协作机制、一体化平台。"), List{});
}
TEST(Initiatives, FiguresOfSpeechBehindAVerbAreNone) {
  EXPECT_EQ(initiatives(u"织密“安全网”，打造“桥头堡”，设立“高压线”。"), List{});
}
TEST(Initiatives, InEnglishCapitals) {
  EXPECT_EQ(initiatives(u"Last year the Clean Creek Campaign removed 30 tonnes of waste."),
            List{u"Clean Creek Campaign"});
  EXPECT_EQ(initiatives(u"It opened a campaign. The Project Office of the Harbour Bureau agreed."), List{});
}
TEST(Initiatives, InEnglish) {
  EXPECT_EQ(initiatives(u"The city opened its \"50 Small Gardens\" programme in May."),
            List{u"\"50 Small Gardens\" programme"});
}
TEST(Initiatives, AnActionIsNotNamedByHowItIsDone) {
  EXPECT_EQ(initiatives(u"街道组织开展集中整治行动。"), List{});
}
TEST(Initiatives, AHolidayIsNone) {
  EXPECT_EQ(initiatives(u"开展“五一”活动，推出“五一”主题展览。"), List{});
}
TEST(Initiatives, ACreedIsNone) {
  EXPECT_EQ(initiatives(u"坚决做到“两个维护”，实现“三个转变”。"), List{});
}
TEST(Initiatives, SchemesByTheirSize) {
  EXPECT_EQ(initiatives(u"公司宣布推出百亿补贴计划。"), List{u"百亿补贴计划"});
  EXPECT_EQ(initiatives(u"百亿补贴计划分三年完成，千万级工程另行招标。"), List{u"百亿补贴计划"});
}
TEST(Initiatives, ModelsAndPartsOfWordsAreNone) {
  EXPECT_EQ(initiatives(u"采购S-400防空系统，建设泛珠三角平台。"), List{});
}
TEST(Initiatives, AnAccountOfThePressIsNone) {
  EXPECT_EQ(initiatives(u"据“滨海天气”微信公众号消息，雨势减弱。"), List{});
}
TEST(Initiatives, WhatSomebodySaysIsNone) {
  EXPECT_EQ(initiatives(u"如果对方不动，“我们将采取行动”。开展平安建设、宣讲等行动。"), List{});
}
TEST(Initiatives, TheReporterDoesNotRunThem) {
  const Names names = find_names(article_of(u"中国发展网南京8月1日讯，开展“清风护航”专项行动。"));
  ASSERT_EQ(names.initiatives.size(), 1U);
  EXPECT_FALSE(names.initiatives.front().actor.has_value());
}
TEST(Initiatives, ASumMayBeDescribed) {
  EXPECT_EQ(initiatives(u"项目采用“5+5+X”的工作体系。"), List{u"“5+5+X”的工作体系"});
  EXPECT_EQ(initiatives(u"孩子们以“游戏+讲座”的形式学习。"), List{});
}
TEST(Initiatives, ModelsWithAPlusAreNone) {
  EXPECT_EQ(initiatives(u"搭载天玑9200+旗舰平台，120帧模式流畅。"), List{});
}
TEST(Initiatives, AreCalledByTheEndOfTheirName) {
  EXPECT_EQ(initiatives(u"建立“市民清理广告奖励机制”。“清理广告奖励机制”近日上线。"),
            List{u"“市民清理广告奖励机制”"});
}
TEST(Initiatives, AClassMayBeDescribed) {
  EXPECT_EQ(initiatives(u"社区开设“指尖上的纪法课堂”，夺取“全国胜利的出发点”。"),
            List{u"“指尖上的纪法课堂”"});
}
TEST(Initiatives, AMovementIsNamedByItsQuotation) {
  EXPECT_EQ(initiatives(u"全县以“万人下河护水运动”为契机。"), List{u"“万人下河护水运动”"});
  EXPECT_EQ(initiatives(u"学院组建“乡村康养专业群”。"), List{u"“乡村康养专业群”"});
}
TEST(Initiatives, QuotationsSideBySideAreWhatStandsBehindTheLast) {
  EXPECT_EQ(initiatives(u"推出“网络法治”“空间设计”“民族文化”六大议题。"), List{});
}

}  // namespace
}  // namespace shuwen::testing
