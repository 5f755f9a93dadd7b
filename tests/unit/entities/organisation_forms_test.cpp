#include <gtest/gtest.h>

#include "entities/names_fixture.h"

namespace shuwen::testing {
namespace {

TEST(OrganisationForms, BeginBehindVerbs) {
  EXPECT_EQ(organisations(u"感谢翠湖社区党委的帮助，又统筹推进翠湖综合治理领导小组的工作。"),
            (List{u"翠湖社区党委", u"翠湖综合治理领导小组"}));
}
TEST(OrganisationForms, PeriodsOfAMatchAreNone) {
  EXPECT_EQ(organisations(u"第二局林晓芸落后，第三局她追平比分。"), List{});
}
TEST(OrganisationForms, EndBeforeTheRestOfAWord) {
  EXPECT_EQ(organisations(u"他带领综合执法队伍走上街头。"), List{});
}
TEST(OrganisationForms, EndBeforeThoseInCharge) {
  EXPECT_EQ(organisations(u"市水利局分管负责同志及河道管理处负责人参会。"),
            (List{u"市水利局", u"河道管理处"}));
}
TEST(OrganisationForms, FirmsMayBeginWithAWordBehindTheirPlace) {
  EXPECT_EQ(organisations(u"他们走访苏州明珞装备股份有限公司。"), List{u"苏州明珞装备股份有限公司"});
}
TEST(OrganisationForms, PressIsKnownByItsReporters) {
  EXPECT_EQ(organisations(u"紫鲸新闻记者获悉，此事已有新闻报道。"), List{u"紫鲸新闻"});
}
TEST(OrganisationForms, FirmsHaveBranches) {
  EXPECT_EQ(organisations(u"京东物流扩招，高通中国也在招人，腾讯国际化提速。"),
            (List{u"京东物流", u"高通中国", u"腾讯"}));
}
TEST(OrganisationForms, AConjunctionIsNoPieceOfACounty) {
  EXPECT_EQ(organisations(u"市政府和县委一起部署。"), (List{u"市政府", u"县委"}));
}
TEST(OrganisationForms, HaveForeignKinds) {
  EXPECT_EQ(organisations(u"伊朗红新月会运来药品，美国中央司令部发表声明。"),
            (List{u"伊朗红新月会", u"美国中央司令部"}));
}
TEST(OrganisationForms, AreWhereOneLearnsOfSomething) {
  EXPECT_EQ(organisations(u"记者从水利部了解到，堤防已加固。"), List{u"水利部"});
  EXPECT_EQ(organisations(u"他们学会了修渠。"), List{});
}
TEST(OrganisationForms, OfAPrefectureCalledByItsShortForm) {
  EXPECT_EQ(organisations(u"海西州委高度重视。"), List{u"海西州委"});
}
TEST(OrganisationForms, AHallIsNone) {
  EXPECT_EQ(organisations(u"仪式在大会堂北大厅举行。"), List{});
}
TEST(OrganisationForms, BeginBehindAnAuxiliaryAndAPreposition) {
  EXPECT_EQ(organisations(u"居民可向镇政府咨询。"), List{u"镇政府"});
}
TEST(OrganisationForms, MediaIsNoPartOfAName) {
  EXPECT_EQ(organisations(u"据拉美媒体南方电视台报道。"), List{u"南方电视台"});
}
TEST(OrganisationForms, RegisteredFirmsMayBeginWithAVerbBehindTheirPlace) {
  EXPECT_EQ(organisations(u"由青海送变电工程有限公司承建。"), List{u"青海送变电工程有限公司"});
}
TEST(OrganisationForms, ListedFirmsMayHaveLettersForACode) {
  EXPECT_EQ(organisations(u"金鑫生活国际(JXIN.US)提交文件，金鑫生活国际上调规模。"), List{u"金鑫生活国际"});
}
TEST(OrganisationForms, MayHoldAPlaceInBrackets) {
  EXPECT_EQ(organisations(u"当事人卫康（中国）药业有限公司上海分公司被罚。"),
            List{u"卫康（中国）药业有限公司上海分公司"});
  EXPECT_EQ(organisations(u"爱心企业宁波虹港(集团)有限公司捐款。"), List{u"宁波虹港(集团)有限公司"});
  EXPECT_EQ(persons(u"当事人卫康（中国）药业有限公司被罚。"), List{});
}
TEST(OrganisationForms, ADepartmentIsNone) {
  EXPECT_EQ(organisations(u"水利部门调度水库，各民主党派中央建言。"), List{});
  EXPECT_EQ(organisations(u"国务院新闻办公室举行发布会。"), List{u"国务院新闻办公室"});
}
TEST(OrganisationForms, OfDivisionsBelowTheCounty) {
  EXPECT_EQ(organisations(u"长风新村街道红十字会送来冷饮。"), List{u"长风新村街道红十字会"});
}
TEST(OrganisationForms, CourtsAndPartiesAreCalledBriefly) {
  EXPECT_EQ(organisations(u"陕西高院开庭，国民党提名。"), (List{u"陕西高院", u"国民党"}));
}
TEST(OrganisationForms, OfAPlaceCalledNew) {
  EXPECT_EQ(organisations(u"在新桥派出所，民警了解情况。"), List{u"新桥派出所"});
}
TEST(OrganisationForms, TheYouthLeagueOfATown) {
  EXPECT_EQ(organisations(u"活动由团唐山市委主办。"), List{u"团唐山市委"});
}
TEST(OrganisationForms, BeginWithTheirDivision) {
  EXPECT_EQ(organisations(u"护航绿色风尚书院社区党总支，金港街道金香社区党总支参加。"),
            (List{u"书院社区党总支", u"金港街道金香社区党总支"}));
}
TEST(OrganisationForms, CountedSchoolsAreNone) {
  EXPECT_EQ(organisations(u"为两所学校的教师培训，适合中国学校课堂。"), List{});
}
TEST(OrganisationForms, StandBehindSpeech) {
  EXPECT_EQ(organisations(u"“太美了！”袍江小学的同学们说。"), List{u"袍江小学"});
}
TEST(OrganisationForms, AFirmMayBeginLikeAPerson) {
  EXPECT_EQ(persons(u"他代表柏斯音乐集团致辞。"), List{});
}
TEST(OrganisationForms, OfOneOfManyAreNone) {
  EXPECT_EQ(organisations(u"街道举办第四期社区党组织书记论坛，第一批救援队出发。"), List{});
}
TEST(OrganisationForms, PapersHaveSites) {
  EXPECT_EQ(organisations(u"扬子晚报网记者获悉。"), List{u"扬子晚报网"});
}
TEST(OrganisationForms, AreNotEveryOneOfALevel) {
  EXPECT_EQ(organisations(u"设立常设秘书处，面向全日制大学招生。"), List{});
}
TEST(OrganisationForms, WordsOfTheLexiconCutNoOthers) {
  EXPECT_EQ(organisations(u"乌克兰武装部队发表声明，审议治安管理处罚法修订草案。"), List{});
}
TEST(OrganisationForms, BeginBehindAJoinedPreposition) {
  EXPECT_EQ(organisations(u"公司已向西城区城市管理委员会捐款。"), List{u"西城区城市管理委员会"});
}
TEST(OrganisationForms, OfALevelAreNone) {
  EXPECT_EQ(organisations(u"市属、区属博物馆响应，被巡视党组织整改。"), List{});
}
TEST(OrganisationForms, OfACountryAreNational) {
  EXPECT_EQ(organisations(u"美国国家气象局发布警报。"), List{u"美国国家气象局"});
}
TEST(OrganisationForms, ShortNamesAreNotReadInsideWords) {
  EXPECT_EQ(organisations(u"确保两国航班平稳运行，中国会更好。"), List{});
}
TEST(OrganisationForms, OneOfAPlaceIsNone) {
  EXPECT_EQ(organisations(u"湖南一射击俱乐部停业，居民在公益活动中学到不少知识。"), List{});
}
TEST(OrganisationForms, BeginBehindACaption) {
  EXPECT_EQ(organisations(u"视频截图兴平乡政府说明情况。"), List{u"兴平乡政府"});
}
TEST(OrganisationForms, PressBeforeItsReporters) {
  EXPECT_EQ(organisations(u"他向极目新闻记者解释，属地街道办事处已到场。"), List{u"极目新闻"});
}
TEST(OrganisationForms, MayBeNewOrCare) {
  EXPECT_EQ(organisations(u"活动由深圳市科技创新局、深圳市关爱办主办，武汉卓云俱乐部队员参加。"),
            (List{u"深圳市科技创新局", u"深圳市关爱办", u"武汉卓云俱乐部"}));
}
TEST(OrganisationForms, FirmsAreOfNoDivision) {
  EXPECT_EQ(organisations(u"活动在东铁匠营街道万科广场举行。"), List{u"万科"});
}
TEST(OrganisationForms, TwoBodiesOfOnePlace) {
  EXPECT_EQ(organisations(u"北京市交通委员会北京市市场监督管理局发文。"),
            (List{u"北京市交通委员会", u"北京市市场监督管理局"}));
}
TEST(OrganisationForms, ABranchIsCalledAfterItsFirm) {
  EXPECT_EQ(organisations(u"养老机构泰乐之家上海分公司的总监毛佳到场。"), List{u"泰乐之家上海分公司"});
  EXPECT_EQ(organisations(u"他来到上海分公司。"), List{u"上海分公司"});
}
TEST(OrganisationForms, AnyOfAPlaceIsNone) {
  EXPECT_EQ(organisations(u"西安一酒店起火，郑州多处医院停电。"), List{});
}
TEST(OrganisationForms, WhatAnyMayBeCalledBehindAPlace) {
  EXPECT_EQ(organisations(u"来到湖南先进技术研究院。"), List{u"湖南先进技术研究院"});
}
TEST(OrganisationForms, ThePressByItsField) {
  EXPECT_EQ(organisations(u"据中国基金报报道，中国发展网讯。"), (List{u"中国基金报", u"中国发展网"}));
}
TEST(OrganisationForms, BeginBehindTwoParticles) {
  EXPECT_EQ(organisations(u"公司将与麻地小学合作。"), List{u"麻地小学"});
}
TEST(OrganisationForms, TheSiteOfAPaper) {
  EXPECT_EQ(organisations(u"参考消息网8月6日报道，雨势减弱。"), List{u"参考消息网"});
}
TEST(OrganisationForms, ANewCharacterBehindAPlace) {
  EXPECT_EQ(organisations(u"签约的是武汉新邦诚物业管理有限公司。"), List{u"武汉新邦诚物业管理有限公司"});
}
TEST(OrganisationForms, ATradersRoom) {
  EXPECT_EQ(organisations(u"查处夷陵区丰禾农资经营部。"), List{u"夷陵区丰禾农资经营部"});
}
TEST(OrganisationForms, AdverbsAndVerbsAreNoPart) {
  EXPECT_EQ(organisations(u"立即联系历届政府，既有党委也有工会，开启一局游戏。"), List{});
}
TEST(OrganisationForms, ADepartmentOfASchool) {
  EXPECT_EQ(organisations(u"滨海大学文学院社会政策与发展研究系开课。"),
            List{u"滨海大学文学院社会政策与发展研究系"});
}
TEST(OrganisationForms, APartOfAModelIsNone) {
  EXPECT_EQ(organisations(u"新机 K60 Ultra预计本月发布。"), List{});
}
TEST(OrganisationForms, ARepeatedHeadIsNoPart) {
  EXPECT_EQ(organisations(u"走进忻州博物馆博物馆收藏着记忆。"), List{u"忻州博物馆"});
}
TEST(OrganisationForms, VerbsThatAreNounsAreParts) {
  EXPECT_EQ(organisations(u"财政部国库支付中心发文，国际爱护动物基金会响应。"),
            (List{u"财政部国库支付中心", u"国际爱护动物基金会"}));
}

}  // namespace
}  // namespace shuwen::testing
