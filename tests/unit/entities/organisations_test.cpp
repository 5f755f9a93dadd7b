#include <gtest/gtest.h>

#include "entities/names_fixture.h"

namespace shuwen::testing {
namespace {

TEST(Organisations, BeginWithTheirPlace) {
  EXPECT_EQ(organisations(u"近日，烟台市水利局组织疏浚河道。"), List{u"烟台市水利局"});
}
TEST(Organisations, BeginBehindAPreposition) {
  EXPECT_EQ(organisations(u"由环保局牵头清理。"), List{u"环保局"});
}
TEST(Organisations, AWordInTheLexiconIsNotCut) {
  EXPECT_EQ(organisations(u"绍兴生态环境局在线监测河水。"), List{u"绍兴生态环境局"});
}
TEST(Organisations, GoOnFromAnotherOne) {
  EXPECT_EQ(organisations(u"苏州市公安局姑苏分局受理此案。"), List{u"苏州市公安局姑苏分局"});
}
TEST(Organisations, MayHoldAConjunctionBehindAPlace) {
  EXPECT_EQ(organisations(u"嘉兴市住房和城乡建设局发文。"), List{u"嘉兴市住房和城乡建设局"});
  EXPECT_EQ(organisations(u"市财政局和市民政局会商。"), (List{u"市财政局", u"市民政局"}));
}
TEST(Organisations, BeginWithALevelAlone) {
  EXPECT_EQ(organisations(u"报市委宣传部备案，由区环卫处清运。"), (List{u"市委宣传部", u"区环卫处"}));
}
TEST(Organisations, HaveNumbers) {
  EXPECT_EQ(organisations(u"四大队党支部帮助居民。"), List{u"四大队党支部"});
}
TEST(Organisations, VerbsThatAreNounsStandInside) {
  EXPECT_EQ(organisations(u"去年成立北塘湖综合整治工作指挥部。"), List{u"北塘湖综合整治工作指挥部"});
}
TEST(Organisations, AKindIsNone) {
  EXPECT_EQ(organisations(u"保险公司赔付，综合服务中心6个投用，16家医院签约。"), List{});
}
TEST(Organisations, DeterminersMakeGenericBodies) {
  const Names names = find_names(article_of(u"该公司被罚，由城市管理执法部门处理。"));
  EXPECT_TRUE(names.entities.empty());
  ASSERT_EQ(names.mentions.size(), 2U);
  EXPECT_TRUE(names.mentions[0].generic);
}
TEST(Organisations, ListedLevelsAreNone) {
  EXPECT_EQ(organisations(u"各县、市、区人民政府执行。"), List{});
}
TEST(Organisations, HeadsInsideOtherWordsAreNone) {
  EXPECT_EQ(organisations(u"形成新格局，由中国农业大学承办。"), List{u"中国农业大学"});
}
TEST(Organisations, EndBeforeATitle) {
  EXPECT_EQ(organisations(u"财政部部长王大同代表国务院作说明。"), (List{u"财政部", u"国务院"}));
}
TEST(Organisations, MergeWithTheirTail) {
  const Names names = find_names(article_of(u"湖州市交通运输局发文。\n市交通运输局表示可行。"));
  ASSERT_EQ(names.entities.size(), 1U);
  EXPECT_EQ(names.entities[0].text, u"湖州市交通运输局");
  EXPECT_EQ(names.entities[0].mentions.size(), 2U);
}
TEST(Organisations, MergeWithTheirAbbreviation) {
  EXPECT_EQ(organisations(u"丽水市住房和城乡建设局发文。\n今年，市住建局验收。"),
            List{u"丽水市住房和城乡建设局"});
}
TEST(Organisations, MergeWithADeclaredShortForm) {
  const Names names =
      find_names(article_of(u"青岛市供水集团（以下简称“青岛供水”）成立。\n青岛供水抢修水管。"));
  ASSERT_FALSE(names.entities.empty());
  EXPECT_EQ(names.entities[0].text, u"青岛市供水集团");
  EXPECT_EQ(names.entities[0].mentions.size(), 3U);
}
TEST(Organisations, MayBeNamedAfterARiver) {
  EXPECT_EQ(organisations(u"四川长江设计集团有限公司参与。"), List{u"四川长江设计集团有限公司"});
}
TEST(Organisations, AQuotationIsNone) {
  EXPECT_EQ(organisations(u"推出“渔政+物业”模式。"), List{});
}
TEST(Organisations, ThePressInBracketsIsOne) {
  EXPECT_EQ(organisations(u"据《滨海晚报》报道。"), List{u"滨海晚报"});
}
TEST(Organisations, TheSourceIsOne) {
  StructuredArticle article = article_of(u"来源:海风视界\n据海风视界报道。");
  article.passages[0].role = PassageRole::byline;
  article.article.source = Excerpt{u"海风视界", Span{3, 7}, {}};
  const Names names = find_names(article);
  ASSERT_EQ(names.entities.size(), 1U);
  EXPECT_EQ(names.entities[0].mentions.size(), 2U);
}
TEST(Organisations, PeopleInsideANameAreNoTitles) {
  EXPECT_EQ(organisations(u"绵阳市退役军人事务局走访，湖南省作家协会采风。"),
            (List{u"绵阳市退役军人事务局", u"湖南省作家协会"}));
}
TEST(Organisations, AWordThatIsAlsoACountyStandsInside) {
  EXPECT_EQ(organisations(u"金牛区公安分局通报案情。"), List{u"金牛区公安分局"});
}
TEST(Organisations, KnownOnesStandAlone) {
  EXPECT_EQ(organisations(u"国家电网与招商银行签约，路透社作了报道。"),
            (List{u"国家电网", u"招商银行", u"路透社"}));
}
TEST(Organisations, ThePartyIsInTheName) {
  EXPECT_EQ(organisations(u"中共衡阳市委印发通知。"), List{u"中共衡阳市委"});
}
TEST(Organisations, AHospitalOfAUniversity) {
  EXPECT_EQ(organisations(u"湘江大学附属中山医院接诊。"), List{u"湘江大学附属中山医院"});
}
TEST(Organisations, TeamsPlayForAPlace) {
  EXPECT_EQ(organisations(u"辽宁队战胜中国女排。"), (List{u"辽宁队", u"中国女排"}));
}
TEST(Organisations, APressNamesItself) {
  EXPECT_EQ(organisations(u"据《环海晚报》和《大陆报》报道，看了《工作简报》。"),
            (List{u"环海晚报", u"大陆报"}));
}
TEST(Organisations, WhoseItIsSaysNotWhich) {
  EXPECT_EQ(organisations(u"企业党支部带头，居民委员会响应。"), List{});
}
TEST(Organisations, AffixesAreNoPiecesOfNames) {
  EXPECT_EQ(organisations(u"标准化物业入场，多家网约车公司整改，发稿前公司未回复。"), List{});
}
TEST(Organisations, AVerbBeforeASystemIsNoName) {
  EXPECT_EQ(organisations(u"十堰市大数据局上线系统。"), List{u"十堰市大数据局"});
}
TEST(Organisations, ACountyNamedLikeAConjunction) {
  EXPECT_EQ(organisations(u"市公安局和县消防救援大队参加演练。"), (List{u"市公安局", u"县消防救援大队"}));
}
TEST(Organisations, AVerbThatEndsLikeOneIsNone) {
  EXPECT_EQ(organisations(u"卓玛学会了直播，道路施工会带来不便，学生当选为密码协会成员。"), List{});
}
TEST(Organisations, GoOnFromAKnownOne) {
  EXPECT_EQ(organisations(u"阿里巴巴海潮院语音实验室过去两年有成果。"), List{u"阿里巴巴海潮院语音实验室"});
}
TEST(Organisations, ACompanyAndItsForm) {
  EXPECT_EQ(organisations(u"阿里巴巴发布芯片。\n阿里巴巴集团总部在此。"), List{u"阿里巴巴集团"});
}
TEST(Organisations, AForeignCityInTheName) {
  EXPECT_EQ(organisations(u"瑞士伯尔尼艺术大学招生。"), List{u"瑞士伯尔尼艺术大学"});
}
TEST(Organisations, PartiesAndAssemblies) {
  EXPECT_EQ(organisations(u"共青团广州市委、民盟中央和市政协提交提案。"),
            (List{u"共青团广州市委", u"民盟中央", u"市政协"}));
}
TEST(Organisations, AnEmbassyHasASender) {
  EXPECT_EQ(organisations(u"中国驻印度尼西亚大使馆祝贺。"), List{u"中国驻印度尼西亚大使馆"});
}
TEST(Organisations, AShopIsNotInspectedInItsName) {
  EXPECT_EQ(organisations(u"郦晓燕、楼伟检查超市。"), List{});
}
TEST(Organisations, AFullPlaceGoesBeforeAnAmbiguousOne) {
  EXPECT_EQ(organisations(u"阜阳市颍州区文峰街道办事处发文。"), List{u"阜阳市颍州区文峰街道办事处"});
}
TEST(Organisations, ASourceMayBeTwoOrNone) {
  StructuredArticle article = article_of(u"来源:北海网-北海晚报");
  article.passages[0].role = PassageRole::byline;
  article.article.source = Excerpt{u"北海网-北海晚报", Span{3, 11}, {}};
  EXPECT_EQ(texts(find_names(article), EntityKind::organisation), (List{u"北海网", u"北海晚报"}));
  article = article_of(u"来源:网络整理");
  article.passages[0].role = PassageRole::byline;
  article.article.source = Excerpt{u"网络整理", Span{3, 7}, {}};
  EXPECT_TRUE(find_names(article).entities.empty());
}
TEST(Organisations, AreReadInTraditionalHan) {
  EXPECT_EQ(organisations(u"臺南市政府環境保護局公布統計。"), List{u"臺南市政府環境保護局"});
}
TEST(Organisations, ACourtAndACommitteeByTheirLevel) {
  EXPECT_EQ(organisations(u"临海市人民法院开庭。\n市法院今天宣判。"), List{u"临海市人民法院"});
  EXPECT_EQ(organisations(u"临海市卫生健康委员会发文。\n市卫生健康委将通报进度。"),
            List{u"临海市卫生健康委员会"});
}
TEST(Organisations, AreNoPiecesOfLatinWords) {
  EXPECT_EQ(organisations(u"买了LGIM，海外网友喜欢LG。"), List{u"LG"});
}
TEST(Organisations, InLatinScriptBeforeAnOfficeOrAForecast) {
  EXPECT_EQ(organisations(u"NORTHSEA(115.3, 2.7%)首席分析师看好。Quantis预测，GDP预计增长。"),
            (List{u"NORTHSEA", u"Quantis"}));
}
TEST(Organisations, ADivisionTheGazetteerDoesNotKnow) {
  EXPECT_EQ(organisations(u"桐江市民政局发文，桐江市委宣传部转发。"),
            (List{u"桐江市民政局", u"桐江市委宣传部"}));
}
TEST(Organisations, GoOnOverAPlaceOfElsewhere) {
  EXPECT_EQ(organisations(u"引进浙江天元生物科技公司。"), List{u"浙江天元生物科技公司"});
}
TEST(Organisations, ABodyInformsAnother) {
  EXPECT_EQ(organisations(u"市应急局接报后通知双塘派出所和城东市场监管所。"),
            (List{u"市应急局", u"双塘派出所", u"城东市场监管所"}));
}
TEST(Organisations, AParliamentIsOneOfAPlace) {
  EXPECT_EQ(organisations(u"首相斥法官判暂停议会违法，越南议会休会。"), List{u"越南议会"});
}
TEST(Organisations, UniversitiesByTheirShortNames) {
  EXPECT_EQ(organisations(u"北师大、北大的学生参观北大荒。"), (List{u"北师大", u"北大"}));
}
TEST(Organisations, AHallIsNoDepartment) {
  EXPECT_EQ(organisations(u"闭幕式在西南大学桂园宾馆金桂厅举行。"), List{u"西南大学桂园宾馆"});
}
TEST(Organisations, APartOfAShortQuotationIsNone) {
  EXPECT_EQ(organisations(u"公司资助“青禾小学堂”项目。"), List{});
}
TEST(Organisations, BeginBehindAVerbOfPlace) {
  EXPECT_EQ(organisations(u"安置点设在青禾中学和梅岭小学。"), (List{u"青禾中学", u"梅岭小学"}));
}
TEST(Organisations, AreCalledWithoutTheirLevel) {
  EXPECT_EQ(organisations(u"市供热办检查。\n厦门市供热办介绍。"), List{u"厦门市供热办"});
}
TEST(Organisations, AnAssemblyIsNumbered) {
  EXPECT_EQ(organisations(u"他在临海市第八届人民代表大会上发言。"), List{u"临海市第八届人民代表大会"});
}
TEST(Organisations, OnesOfWideReachAndOfEvents) {
  EXPECT_EQ(organisations(u"她当选国际园艺学会会士，春耕论坛理事会随后开会。"),
            (List{u"国际园艺学会", u"春耕论坛理事会"}));
}
TEST(Organisations, AFirmByItsTradeAndItsOfficers) {
  EXPECT_EQ(organisations(u"海玥科技董事长高明说，农业科技董事长不是名字，海玥科技展览不算。"),
            List{u"海玥科技"});
}
TEST(Organisations, AFirmThatIsAnnounced) {
  EXPECT_EQ(organisations(u"代工企业之一的海玥通讯，今年增产，龙玥鞋业生产车间满员。"),
            (List{u"海玥通讯", u"龙玥鞋业"}));
}
TEST(Organisations, ASeatOfAFirm) {
  EXPECT_EQ(organisations(u"腾讯成都总部今天开放，腾讯总部没有。"), (List{u"腾讯成都总部", u"腾讯"}));
}
TEST(Organisations, AnyBodiesOfEachLevel) {
  EXPECT_EQ(organisations(u"各县（区）卫生健康局、教体局，各县民政局、教体局要落实，市直学校参照执行。"),
            List{});
}
TEST(Organisations, AVerbBeforeAWorkshop) {
  EXPECT_EQ(organisations(u"他们从埃塞俄比亚投资办厂开始。"), List{});
}
TEST(Organisations, AnAcademyBeforeItsMembers) {
  EXPECT_EQ(organisations(u"他当选中国科学院院士。"), List{u"中国科学院"});
}
TEST(Organisations, AreReadAsTheirTextIs) {
  EXPECT_EQ(organisations(u"成都青松俱乐部获得冠军。"), List{u"成都青松俱乐部"});
}
TEST(Organisations, ListedOnesAreCalledByTheirShare) {
  EXPECT_EQ(organisations(u"四方建材(605999.SH)发布公告。次日四方建材跌破发行价。"), List{u"四方建材"});
  EXPECT_EQ(organisations(u"出席会议的有三方(605人)。"), List{});
}
TEST(Organisations, CountedOnesHaveNoName) {
  EXPECT_EQ(organisations(u"全市103家乡镇卫生院开放。"), List{});
}
TEST(Organisations, ProfessionalOnesOfAPlace) {
  EXPECT_EQ(organisations(u"甘孜州户外专业救援队加入，专业救援队很多。"), List{u"甘孜州户外专业救援队"});
}

TEST(Organisations, AGroupIsCalledByItsProperName) {
  const std::u16string_view text = u"龙湖集团发布公告。\n业主说，龙湖的盈利能力下降。";
  EXPECT_EQ(organisations(text), List{u"龙湖集团"});
  EXPECT_EQ(places(text), List{});
  EXPECT_EQ(find_names(article_of(text)).entities.at(0).mentions.size(), 2U);
}
TEST(Organisations, HoldAConjunctionBeforeAWordTheHeadEnds) {
  EXPECT_EQ(organisations(u"由滨湖区城市管理和综合执法局主办。"), List{u"滨湖区城市管理和综合执法局"});
  EXPECT_EQ(organisations(u"滨湖区街道与派出所一同到场。"), List{});
}
TEST(Organisations, OfSeveralBodies) {
  EXPECT_EQ(organisations(u"雄安新区联合考古队进场。"), List{u"雄安新区联合考古队"});
}
TEST(Organisations, OfTheArmedPolice) {
  EXPECT_EQ(organisations(u"随着武警北京总队前进。"), List{u"武警北京总队"});
}
TEST(Organisations, DealInWhatTheirNameSays) {
  EXPECT_EQ(organisations(u"恒澜期货董事长认为可行。"), List{u"恒澜期货"});
}
TEST(Organisations, SeveralBodiesAreNotTheOne) {
  const Names names =
      find_names(article_of(u"欧洲央行（以下简称“央行”）降息。\n各国央行未动，央行不再降息。"));
  ASSERT_EQ(names.entities.size(), 1U);
  EXPECT_EQ(names.entities[0].mentions.size(), 3U);
}

TEST(Organisations, AreNotMentionedInsideAnotherWord) {
  const Names names = find_names(article_of(u"西班牙外交部否认。\n外交部门有人回国。"));
  ASSERT_EQ(names.entities.size(), 1U);
  EXPECT_EQ(names.entities[0].mentions.size(), 1U);
}
TEST(Organisations, FirmsInAListAreWholeMembers) {
  EXPECT_EQ(organisations(u"走访天远材料有限公司、成来电气科技有限公司。").back(), u"成来电气科技有限公司");
}
TEST(Organisations, PartiesOfACountry) {
  EXPECT_EQ(organisations(u"老挝人民革命党中央致电。"), List{u"老挝人民革命党"});
}
TEST(Organisations, SumsOfKindsAreNone) {
  EXPECT_EQ(organisations(u"构建“公司+合作社+农户”的模式。"), List{});
}
TEST(Organisations, BehindAGreetingOrUnderAnotherCentre) {
  EXPECT_EQ(organisations(u"致信祝贺青海民族大学建校。"), List{u"青海民族大学"});
  EXPECT_EQ(organisations(u"在北京城市副中心举行。"), List{});
}
TEST(Organisations, PublishersAreNamedByOneWord) {
  EXPECT_EQ(organisations(u"由高等教育出版社出版。"), List{u"高等教育出版社"});
}
TEST(Organisations, ALongerBodyIsNoMentionOfTheShorter) {
  StructuredArticle article = article_of(u"央视综合频道开播。\n央视网消息");
  article.passages[1].region = Region::furniture;
  const Names names = find_names(article);
  ASSERT_EQ(names.entities.size(), 1U);
  EXPECT_EQ(names.entities[0].mentions.size(), 1U);
}
TEST(Organisations, HoldWhoDoesSomething) {
  EXPECT_EQ(organisations(u"加入中国造血干细胞捐献者资料库管理中心。"),
            List{u"中国造血干细胞捐献者资料库管理中心"});
  EXPECT_EQ(organisations(u"由国大党组建的联盟参选。"), List{});
}
TEST(Organisations, WhatBefallsSomebodyIsNoName) {
  EXPECT_EQ(organisations(u"出事故遭保险公司拒赔，市场研究公司这样说，西班牙超市涨价。"), List{});
}
TEST(Organisations, TheirReportersStandInTheByLine) {
  StructuredArticle article = article_of(u"中青报·中青网记者 季鹏\n今天下雨。");
  article.passages[0].region = Region::furniture;
  article.article.authors.push_back({u"季鹏", Span{10, 12}, {}});
  EXPECT_EQ(texts(find_names(article), EntityKind::organisation), (List{u"中青报", u"中青网"}));
}

}  // namespace
}  // namespace shuwen::testing
