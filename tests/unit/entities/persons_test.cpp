#include <gtest/gtest.h>

#include "entities/names_fixture.h"

namespace shuwen::testing {
namespace {

TEST(Persons, FollowARole) {
  const Names names = find_names(article_of(u"滨江区城管局副局长赵卫国说，要抓紧。"));
  const Entity& person = names.entities.back();
  EXPECT_EQ(person.text, u"赵卫国");
  EXPECT_EQ(person.role, u"滨江区城管局副局长");
}
TEST(Persons, RolesAreJoined) {
  const Names names = find_names(article_of(u"党组书记、局长何大勇表示同意。"));
  EXPECT_EQ(names.entities.back().role, u"党组书记、局长");
}
TEST(Persons, RolesOfAListStayApart) {
  const Names names = find_names(article_of(u"东城派出所民警周大海、三桥小学老师吴小怡到场。"));
  EXPECT_EQ(names.entities.back().role, u"三桥小学老师");
}
TEST(Persons, TwoCharactersBeforeAParticle) {
  EXPECT_EQ(persons(u"董事长丁磊则不同意。"), List{u"丁磊"});
}
TEST(Persons, ComeInLists) {
  EXPECT_EQ(persons(u"队员张小明、李大伟赶到。"), (List{u"张小明", u"李大伟"}));
}
TEST(Persons, AFamilyNameAndATitle) {
  EXPECT_EQ(persons(u"摊主刘师傅笑了，邻居张大爷也来了。"), (List{u"刘师傅", u"张大爷"}));
}
TEST(Persons, WithoutTheirGivenName) {
  EXPECT_EQ(persons(u"负责人李某某被拘，王某逃走。"), (List{u"李某某", u"王某"}));
}
TEST(Persons, SpeakWithoutARole) {
  EXPECT_EQ(persons(u"余文斌说，书屋要管起来。"), List{u"余文斌"});
}
TEST(Persons, AnEndearingName) {
  EXPECT_EQ(persons(u"四年级学生小雨说很好。"), List{u"小雨"});
}
TEST(Persons, Foreign) {
  EXPECT_EQ(persons(u"总统贝拉克·奥巴马"), List{u"贝拉克·奥巴马"});
}
TEST(Persons, ParticlesAreNoFamilyNames) {
  EXPECT_EQ(persons(u"消费者和广大群众，工人都得到补偿，负责人向记者介绍。"), List{});
}
TEST(Persons, OrdinaryWordsAreNone) {
  EXPECT_EQ(persons(u"专家高度评价，市民和平相处，书记常委会。"), List{});
}
TEST(Persons, ATitleBehindANameAnnouncesNobody) {
  EXPECT_EQ(persons(u"主任陈道明教授、周成林院士到会。"), (List{u"陈道明", u"周成林"}));
}
TEST(Persons, ComeFromTheByLine) {
  StructuredArticle article = article_of(u"记者 季小鹏 施洋");
  article.passages[0].role = PassageRole::byline;
  article.article.authors = {Excerpt{u"季小鹏", Span{3, 6}, {}}, Excerpt{u"施洋", Span{7, 9}, {}}};
  EXPECT_EQ(texts(find_names(article), EntityKind::person), (List{u"季小鹏", u"施洋"}));
}
TEST(Persons, OfficesInTheByLineAreNone) {
  StructuredArticle article = article_of(u"作者:局办公室");
  article.passages[0].role = PassageRole::byline;
  article.article.authors = {Excerpt{u"局办公室", Span{3, 7}, {}}};
  EXPECT_TRUE(find_names(article).entities.empty());
}
TEST(Persons, TheRoleIsAsWritten) {
  EXPECT_EQ(find_names(article_of(u"水利局副局長林育成表示。")).entities.back().role, u"水利局副局長");
}
TEST(Persons, TheRoleBeginsWithTheBody) {
  EXPECT_EQ(find_names(article_of(u"专访嘉兴市民政局副局长谢丽娟")).entities.back().role,
            u"嘉兴市民政局副局长");
}
TEST(Persons, TheLabelOfTheByLineIsTheRole) {
  StructuredArticle article = article_of(u"作者:记者 季小鹏 施洋");
  article.passages[0].role = PassageRole::byline;
  article.article.authors = {Excerpt{u"季小鹏", Span{6, 9}, {}}, Excerpt{u"施洋", Span{10, 12}, {}}};
  const Names names = find_names(article);
  ASSERT_EQ(names.entities.size(), 2U);
  EXPECT_EQ(names.entities[0].role, u"记者");
  EXPECT_EQ(names.entities[1].role, u"记者");
}
TEST(Persons, AnAuthorHasNoRole) {
  StructuredArticle article = article_of(u"作者:季小鹏");
  article.passages[0].role = PassageRole::byline;
  article.article.authors = {Excerpt{u"季小鹏", Span{3, 6}, {}}};
  EXPECT_EQ(find_names(article).entities.front().role, std::nullopt);
}
TEST(Persons, AreTranscribed) {
  EXPECT_EQ(persons(u"总统特朗普、秘书长古特雷斯到会。"), (List{u"特朗普", u"古特雷斯"}));
  EXPECT_EQ(persons(u"村民阿依古丽·买买提把石榴装箱。"), List{u"阿依古丽·买买提"});
}
TEST(Persons, HaveTibetanNames) {
  EXPECT_EQ(persons(u"村支书扎西次仁带头养牛。"), List{u"扎西次仁"});
}
TEST(Persons, APrepositionIsNoFamilyName) {
  EXPECT_EQ(persons(u"记者向龙潭集团核实，民警向杨某了解情况。"), List{u"杨某"});
}
TEST(Persons, AnAnonymousNameMayHaveAThirdCharacter) {
  EXPECT_EQ(persons(u"嫌疑人黄某平归案，负责人王某逃走。"), (List{u"黄某平", u"王某"}));
}
TEST(Persons, AreJoinedByAnd) {
  EXPECT_EQ(persons(u"工程师解小东和仝小林到场。"), (List{u"解小东", u"仝小林"}));
}
TEST(Persons, AreListedWithoutARole) {
  EXPECT_EQ(persons(u"比赛结束，张宁、赵银辉获二等奖。"), (List{u"张宁", u"赵银辉"}));
  EXPECT_EQ(persons(u"发展金融、能源、水利、通信产业。"), List{});
}
TEST(Persons, ComeBackWithoutARole) {
  EXPECT_EQ(persons(u"刘佳芸今年大四。\n起初，刘佳芸选了这个专业，刘佳芸喜欢它。"), List{u"刘佳芸"});
}
TEST(Persons, StandBehindTheirBody) {
  EXPECT_EQ(persons(u"泰州生命科学研究所邵晓东荣获大奖。"), List{u"邵晓东"});
}
TEST(Persons, ARepeatedCharacterBeginsAVerb) {
  EXPECT_EQ(persons(u"队员周琦点点头。"), List{u"周琦"});
}
TEST(Persons, ATitleBeforeADottedNameIsNoPartOfIt) {
  EXPECT_EQ(persons(u"客座研究员、英国学者马丁·雅克认为可行。"), List{u"马丁·雅克"});
}
TEST(Persons, PiecesOfOtherNamesDoNotComeBack) {
  EXPECT_EQ(persons(u"小温失联了。小温失联后，小温失联的消息传开。\n唐兴县设立，唐兴县撤销，唐兴县恢复。"),
            List{});
}
TEST(Persons, AnAdjectiveIsAFamilyNameBeforeAVerbOfPeople) {
  EXPECT_EQ(persons(u"市政协主席明瑞雪调研，专家高质量完成。"), List{u"明瑞雪"});
}
TEST(Persons, InTwoPartsNeedNoRole) {
  EXPECT_EQ(persons(u"县里的吐逊古丽·麦麦提开了饭馆，文明餐桌·光盘行动启动。"), List{u"吐逊古丽·麦麦提"});
}
TEST(Persons, AreJapanese) {
  EXPECT_EQ(persons(u"行长植田和男发言。"), List{u"植田和男"});
}
TEST(Persons, AnswerInInterviews) {
  EXPECT_EQ(persons(u"沈铭权：我们的特点是快。\n特点：快。"), List{u"沈铭权"});
}
TEST(Persons, TwoPartsOfATibetanNameNeedNoRole) {
  EXPECT_EQ(persons(u"次仁德吉学会了裁剪。"), List{u"次仁德吉"});
}
TEST(Persons, AGivenNameIsNoTitle) {
  const Names names = find_names(article_of(u"捐赠人是邓大锋、吴亚军、吴小鹰、马化龙。"));
  for (const Entity& person : names.entities)
    EXPECT_EQ(person.role, std::nullopt);
  EXPECT_FALSE(names.entities.empty());
}
TEST(Persons, AreCalledFamiliarly) {
  EXPECT_EQ(persons(u"老李和小张说，路好走了。"), (List{u"老李", u"小张"}));
}
TEST(Persons, KeepTheRoleFromALongerName) {
  EXPECT_EQ(persons(u"航天员景海鹏、刘大洋出舱。"), (List{u"景海鹏", u"刘大洋"}));
}
TEST(Persons, ListedWithWhatIsAddedInBrackets) {
  EXPECT_EQ(persons(u"卢煜轩(2016年)、施一帆(2017年)，都获了奖。"), (List{u"卢煜轩", u"施一帆"}));
  EXPECT_EQ(persons(u"捐赠人为丁健、李彦平、吴亚军、徐小平。"),
            (List{u"丁健", u"李彦平", u"吴亚军", u"徐小平"}));
}
TEST(Persons, NoneBehindAFigureOrInsideAWord) {
  EXPECT_EQ(persons(u"接种21万剂次，计划30万剂次，完成18万剂次，还有5万剂次。"), List{});
  EXPECT_EQ(persons(u"今年接报道路交通事故三起。"), List{});
}
TEST(Persons, WhoTookThePicture) {
  EXPECT_EQ(persons(u"游客在老街看灯。周斌 摄\n人们在湖边散步。樊成柱摄"), (List{u"周斌", u"樊成柱"}));
}
TEST(Persons, WhoSignsAParagraph) {
  EXPECT_EQ(persons(u"新机将于下周发售。(李楠)"), List{u"李楠"});
}
TEST(Persons, WhoseNameIsAWordToTheSegmenter) {
  EXPECT_EQ(persons(u"市教育局副局长白雪梅就此回应，学校校长江波说不会。"), (List{u"白雪梅", u"江波"}));
}
TEST(Persons, ForeignersKnownByOneName) {
  EXPECT_EQ(persons(u"分摊特朗普加征关税的冲击，也有普京的表态。"), (List{u"特朗普", u"普京"}));
}
TEST(Persons, InLatinScriptBehindTheirRole) {
  const Names names =
      find_names(article_of(u"首席投资官：Jane Roe\n微软总裁John Q. Doe宣布，乐队CEO Ann O'Hara到场。"));
  EXPECT_EQ(texts(names, EntityKind::person), (List{u"Jane Roe", u"John Q. Doe", u"Ann O'Hara"}));
  EXPECT_EQ(names.entities.at(1).role, u"首席投资官");
  EXPECT_EQ(persons(u"英国开发商Roe Studio出品。"), List{});
}
TEST(Persons, CalledLikeACounty) {
  EXPECT_EQ(persons(u"新闻发言人 武平\n新闻发言人武平介绍了情况。"), List{u"武平"});
  EXPECT_EQ(persons(u"武平、长汀下雨。"), List{});
}
TEST(Persons, BeforeACopula) {
  EXPECT_EQ(persons(u"张桂芳是村里的老党员。"), List{u"张桂芳"});
  EXPECT_EQ(persons(u"王家庄是个好地方。"), List{});
}
TEST(Persons, AFormerOfficeIsNoFamilyName) {
  EXPECT_EQ(persons(u"时任局长赵铁柱被查。"), List{u"赵铁柱"});
}
TEST(Persons, DirectlyBehindTheirBody) {
  EXPECT_EQ(persons(u"北京生命科学研究所邵峰荣获“园丁奖”。"), List{u"邵峰"});
}
TEST(Persons, StandBehindADateline) {
  EXPECT_EQ(persons(u"滨城8月3日电 (林语堂 周晓彤、吴桐)记者从会上获悉。"),
            (List{u"林语堂", u"周晓彤", u"吴桐"}));
}
TEST(Persons, ListsOfThemAreCounted) {
  EXPECT_EQ(persons(u"其中杨屹岚、韩菲儿、齐菲三人晋级。"), (List{u"杨屹岚", u"韩菲儿", u"齐菲"}));
}
TEST(Persons, EndBeforeTheLongestVerb) {
  EXPECT_EQ(persons(u"运动员陈熠出生于小城。"), List{u"陈熠"});
}
TEST(Persons, OfTwoCharactersComeBack) {
  EXPECT_EQ(persons(u"近日，杨玥发表声明。杨玥说，她将退出比赛。对此，杨玥表示遗憾。"), List{u"杨玥"});
}
TEST(Persons, MayBeMaskedInTheMiddle) {
  EXPECT_EQ(persons(u"被告人饶某洋、朱某被判刑，罗某犯盗窃罪。"), (List{u"饶某洋", u"朱某", u"罗某"}));
}
TEST(Persons, AreNotWhatABodyIsCalledAfter) {
  EXPECT_EQ(persons(u"城管向阳中队开展活动。"), List{});
}
TEST(Persons, ForeignersSpeak) {
  EXPECT_EQ(persons(u"冈萨雷斯说，她不会退选。"), List{u"冈萨雷斯"});
  EXPECT_EQ(persons(u"总统阿道夫·马西亚斯抵达。"), List{u"阿道夫·马西亚斯"});
}
TEST(Persons, OfThePastAreKnown) {
  EXPECT_EQ(persons(u"馆内陈列着鲁迅的手稿，宣讲邓小平理论。"), List{u"鲁迅"});
}
TEST(Persons, ForeignersMayHaveAHyphen) {
  EXPECT_EQ(persons(u"应议长阿吉亚尔-布兰科邀请，代表团到访。"), List{u"阿吉亚尔-布兰科"});
}
TEST(Persons, OfAListEndLikeMountains) {
  EXPECT_EQ(persons(u"外长王毅、何云峰等参加会见。"), (List{u"王毅", u"何云峰"}));
  EXPECT_EQ(places(u"外长王毅、何云峰等参加会见。"), List{});
}
TEST(Persons, MayBeginWithAnAdjectiveBehindARole) {
  EXPECT_EQ(persons(u"主席高云龙、代表孙其信发言，代表时强调要落实。"), (List{u"高云龙", u"孙其信"}));
}
TEST(Persons, AStormIsNone) {
  EXPECT_EQ(persons(u"台风“杜苏芮”逼近。台风“杜苏芮”登陆。受台风“杜苏芮”影响，"), List{});
}
TEST(Persons, ComeFromABody) {
  EXPECT_EQ(persons(u"来自辽宁师范大学的张诗琳从历史讲起。"), List{u"张诗琳"});
}
TEST(Persons, MayBearTheNameOfAPlace) {
  EXPECT_EQ(persons(u"近日，张朝阳发表看法。张朝阳认为，年轻人会努力。对此，张朝阳没有回应。"),
            List{u"张朝阳"});
}
TEST(Persons, ACountIsNone) {
  EXPECT_EQ(persons(u"女子双人十米台决赛开始。"), List{});
}
TEST(Persons, AreTranscribedWithRarerCharacters) {
  EXPECT_EQ(persons(u"协调员约翰·柯比称，指挥官易卜拉欣·阿基勒在袭击中受伤。"),
            (List{u"约翰·柯比", u"易卜拉欣·阿基勒"}));
}
TEST(Persons, AreInvitedBySomebody) {
  EXPECT_EQ(persons(u"代表应李小强邀请出席。"), List{});
}
TEST(Persons, DoNotEndWithSpeech) {
  EXPECT_EQ(persons(u"村支书韩凯在现场。韩凯说，他不累。韩凯说，大家都来了。"), List{u"韩凯"});
}
TEST(Persons, StandBeforeAWordOfRespect) {
  EXPECT_EQ(persons(u"会议选举赵世勇同志为副书记，包含11位两院院士。"), List{u"赵世勇"});
}
TEST(Persons, HaveAFamily) {
  EXPECT_EQ(places(u"今年51岁的黄仁山一家靠养蜂脱贫。"), List{});
}
TEST(Persons, BeginWithTheirFamilyName) {
  EXPECT_EQ(persons(u"任泽明董事长致辞。"), List{});  // not 明董事长
  EXPECT_EQ(persons(u"伊朗宣布穆杰塔巴·哈梅内伊当选。"), List{u"穆杰塔巴·哈梅内伊"});
}
TEST(Persons, HaveAHome) {
  EXPECT_EQ(persons(u"走进村民李盟家，查看灾情。"), List{u"李盟"});
}
TEST(Persons, AProductIsNone) {
  EXPECT_EQ(persons(u"研发科普图书、科普视频、科普展品。"), List{});
}
TEST(Persons, AFigureIsNone) {
  EXPECT_EQ(persons(u"后置 5000 万像素镜头，展现古民居样貌。"), List{});
  EXPECT_EQ(persons(u"三颗摄像头为 1200 万主摄 +6400 万长焦，向市民郑重道歉。"), List{});
}
TEST(Persons, EndAListWithWhatTheyDo) {
  EXPECT_EQ(persons(u"外长王毅、何维、高云龙出席会议。"), (List{u"王毅", u"何维", u"高云龙"}));
}
TEST(Persons, DoNotGoBack) {
  EXPECT_EQ(persons(u"跟随负责人邹斌回到仓库。"), List{u"邹斌"});
}
TEST(Persons, AreNoAdverbs) {
  EXPECT_EQ(persons(u"全面从严治党。推进全面从严治党，坚持全面从严治党。从严治党永远在路上。"), List{});
}
TEST(Persons, PrepositionsAndAdverbsBeginNone) {
  EXPECT_EQ(persons(u"游客来此拍照留念，网友都深受感动，孩子边运动边学习，摄影班外拍的地方。"), List{});
}
TEST(Persons, EndBeforeWhatTheyDoSomethingBy) {
  EXPECT_EQ(persons(u"选手赵丹以“一分之差”落败。"), List{u"赵丹"});
}
TEST(Persons, BeforeAnOfficeWithoutARole) {
  EXPECT_EQ(persons(u"会议传达了李兰祥市长的意见。"), List{u"李兰祥"});
  EXPECT_EQ(persons(u"会议传达了周家村村长的意见。"), List{});
}
TEST(Persons, ForeignBeforeAHighOffice) {
  EXPECT_EQ(persons(u"他转达迪萨纳亚克总统的问候。"), List{u"迪萨纳亚克"});
  EXPECT_EQ(persons(u"他转达斯里兰卡总统的问候。"), List{});
}
TEST(Persons, ForeignPartsEndBeforeAWord) {
  EXPECT_EQ(persons(u"总理达里奥·汗下台以后，局势平稳。"), List{u"达里奥·汗"});
}
TEST(Persons, TheLastPartIsTheSamePerson) {
  const Names names = find_names(article_of(u"总裁达里奥·莫斯科维茨发言。会后莫斯科维茨离开。"));
  EXPECT_EQ(texts(names, EntityKind::person), List{u"达里奥·莫斯科维茨"});
  EXPECT_EQ(names.entities.front().mentions.size(), 2U);
  EXPECT_EQ(texts(names, EntityKind::place), List{});
}
TEST(Persons, TakePartInAMeeting) {
  EXPECT_EQ(persons(u"双方一致同意。王毅参加会见。"), List{u"王毅"});
}
TEST(Persons, WhatAnotherIsCalledIsNoRole) {
  const Names names = find_names(article_of(u"滨海大学校长陆林教授、滨海市地理学会副秘书长何书金到会。"));
  EXPECT_EQ(names.entities.back().text, u"何书金");
  EXPECT_EQ(names.entities.back().role, u"滨海市地理学会副秘书长");
}
TEST(Persons, TheFormerOfficeBelongsToTheBody) {
  EXPECT_EQ(find_names(article_of(u"滨海大学原校长佘祥明到会。")).entities.back().role, u"滨海大学原校长");
}
TEST(Persons, TheThoughtCalledAfterSomebodyIsNone) {
  EXPECT_EQ(persons(u"坚持以习近平新时代中国特色社会主义思想为指导。"), List{});
  EXPECT_EQ(persons(u"学习贯彻习近平总书记的讲话。"), List{u"习近平"});
}
TEST(Persons, PlayAPart) {
  EXPECT_EQ(persons(u"新片由吴京主演，陈小春饰演队长。"), (List{u"吴京", u"陈小春"}));
  EXPECT_EQ(persons(u"队长（吴京饰）归来，电影由浅入深，由简到难。"), List{u"吴京"});
  EXPECT_EQ(persons(u"杰森·莫雷蒂和吴京主演的影片。"), (List{u"杰森·莫雷蒂", u"吴京"}));
}
TEST(Persons, StandForACount) {
  EXPECT_EQ(persons(u"赵东军等48人获评优秀裁判员。"), List{u"赵东军"});
}
TEST(Persons, ALongerWordIsNoTitle) {
  EXPECT_EQ(persons(u"在新生代早期，主席台前排就座。"), List{});
}
TEST(Persons, NamelessBeforeOthers) {
  EXPECT_EQ(persons(u"对嫌疑人刘某强等6人批准逮捕。"), List{u"刘某强"});
}
TEST(Persons, ForeignPartsBeginAndEndBesideParticles) {
  EXPECT_EQ(persons(u"校长安妮·郭与孩子们合影。"), List{u"安妮·郭"});
  EXPECT_EQ(persons(u"听完讲解员对三星堆·长江流域展的介绍。"), List{});
  EXPECT_EQ(persons(u"总理本雅明·莫雷蒂到访。"), List{u"本雅明·莫雷蒂"});
}
TEST(Persons, ComeWithOthersToAMeeting) {
  EXPECT_EQ(persons(u"何立峰及有关部门负责同志陪同考察。"), List{u"何立峰"});
  EXPECT_EQ(places(u"何立峰及有关部门负责同志陪同考察。"), List{});
}
TEST(Persons, OfABodyInAList) {
  EXPECT_EQ(persons(u"邀请到了保定市总工会王彬、医院医生袁野授课。"), (List{u"王彬", u"袁野"}));
  EXPECT_EQ(persons(u"腾讯文档、腾讯地图。"), List{});
}
TEST(Persons, OfABodyAndWhatTheyDoOnADay) {
  EXPECT_EQ(persons(u"小米集团的卢伟冰于8月2日宣布。"), List{u"卢伟冰"});
}
TEST(Persons, ARoleInAListAnnouncesNoRareName) {
  EXPECT_EQ(persons(u"滨海集团副总经理、广友茶城总经理李志敏到场。"), List{u"李志敏"});
}
TEST(Persons, OfOtherPeoplesInLists) {
  EXPECT_EQ(persons(u"副主席李斌、巴特尔、汪永清出席会议。"), (List{u"李斌", u"巴特尔", u"汪永清"}));
  EXPECT_EQ(persons(u"服务范围包括戴利城、洛斯阿尔托斯、巴特尔。"), List{});
}
TEST(Persons, KnownByTheirOffice) {
  const Names names = find_names(article_of(u"学习贯彻习近平总书记的讲话。"));
  EXPECT_EQ(names.entities.front().role, u"总书记");
}
TEST(Persons, AFamilyNameThatIsAWordBeforeSpeech) {
  EXPECT_EQ(persons(u"副总经理段松涛说，要抓紧。"), List{u"段松涛"});
}
TEST(Persons, KnownToTheSegmenterRecur) {
  EXPECT_EQ(persons(u"李铁表示感谢。\n李铁介绍了情况。\n后来李铁获得冠军。\n找到李铁的人走了。"),
            List{u"李铁"});
}
TEST(Persons, AttendWithOthers) {
  EXPECT_EQ(persons(u"何卫东等参加活动。"), List{u"何卫东"});
}
TEST(Persons, AreCalledByTheirOffice) {
  const Names names = find_names(article_of(u"市渔政局局长王小明到场。\n王局长点头，李局长摇头。"));
  EXPECT_EQ(texts(names, EntityKind::person), (List{u"王小明", u"李局长"}));
}
TEST(Persons, AreAllThatStandsInALine) {
  EXPECT_EQ(persons(u"论新时代治理\n陈家平;周凌宇\n"), (List{u"陈家平", u"周凌宇"}));
}
}  // namespace
}  // namespace shuwen::testing
