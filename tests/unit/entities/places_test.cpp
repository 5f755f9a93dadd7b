#include <gtest/gtest.h>

#include "entities/names_fixture.h"

namespace shuwen::testing {
namespace {

TEST(Places, ComeFromTheGazetteerWithTheirCodes) {
  const Names names = find_names(article_of(u"厦门下雨了。"));
  ASSERT_EQ(names.entities.size(), 1U);
  EXPECT_EQ(names.entities[0].code, "350200");
}
TEST(Places, FormAChainDownwards) {
  EXPECT_EQ(places(u"浙江省杭州市西湖区下雨。"), List{u"浙江省杭州市西湖区"});
}
TEST(Places, AChainAndItsLastMemberAreOne) {
  EXPECT_EQ(places(u"杭州市西湖区下雨。\n西湖区放晴。"), List{u"杭州市西湖区"});
}
TEST(Places, AShortFormJoinsItsFullOne) {
  EXPECT_EQ(places(u"鹤壁市下雨。\n鹤壁放晴。"), List{u"鹤壁市"});
}
TEST(Places, ACountysShortFormNeedsSupport) {
  EXPECT_EQ(places(u"会同有关方面，安定人心。"), List{});
}
TEST(Places, InsideAnOrganisationAreNone) {
  EXPECT_EQ(places(u"厦门市公安局发文。"), List{});
}
TEST(Places, StreetsAreNamedApartFromTheirDistrict) {
  EXPECT_EQ(places(u"在思明区明霞路停车。"), (List{u"思明区", u"明霞路"}));
}
TEST(Places, StreetsMayBeNamedAfterWater) {
  EXPECT_EQ(places(u"在湖里区淮海东路停车。"), (List{u"湖里区", u"淮海东路"}));
}
TEST(Places, NumeralsBeginNames) {
  EXPECT_EQ(places(u"在八里桥路停车。"), List{u"八里桥路"});
}
TEST(Places, MayBeginTheText) {
  for (const char16_t* text : {u"湟水河湿地公园管", u"河湿地公园", u"湿地公园", u"桥路", u"路"})
    find_names(article_of(text));
}
TEST(Places, EndBeforeAPositionWord) {
  EXPECT_EQ(places(u"清晨，仁和巷口很热闹。"), List{u"仁和巷"});
}
TEST(Places, ADivisionEndsBeforeAStreetNamedAfterARiver) {
  EXPECT_EQ(places(u"在安阜街道长江路停车。"), (List{u"安阜街道", u"长江路"}));
}
TEST(Places, DivisionsFollowEachOther) {
  EXPECT_EQ(places(u"来到李庄镇高桥村。"), (List{u"李庄镇", u"高桥村"}));
}
TEST(Places, AShortFormInsideAnotherNameIsNone) {
  EXPECT_EQ(places(u"在合江门广场集合。"), List{u"合江门广场"});
}
TEST(Places, ShortNamesMakeAChain) {
  EXPECT_EQ(places(u"位于福建晋江的工厂。"), List{u"福建晋江"});
}
TEST(Places, AChainIsPartedWhereAMemberStandsAlone) {
  EXPECT_EQ(places(u"位于福建晋江的工厂。\n他从福建出发。"), (List{u"福建", u"晋江"}));
  EXPECT_EQ(places(u"位于福建晋江的工厂。\n福建大学开学。"), List{u"福建晋江"});
  EXPECT_EQ(places(u"位于福建省晋江市的工厂。\n他从福建省出发。"), (List{u"福建省晋江市", u"福建省"}));
}
TEST(Places, CitiesAbroadAndSitesStandBehindWhatTheyLieIn) {
  EXPECT_EQ(places(u"工厂在印尼泗水，展厅在北京中关村。"), (List{u"印尼泗水", u"北京中关村"}));
  EXPECT_EQ(places(u"走进朝阳区三里屯。"), (List{u"朝阳区", u"三里屯"}));
}
TEST(Places, BanksAndClassesOfRoadsAreNone) {
  EXPECT_EQ(places(u"南岸大堤出现管涌，G328国道江堰段中断。"), List{});
}
TEST(Places, AnAgeIsNoPartOfASite) {
  EXPECT_EQ(places(u"商周时期晾马台遗址出土陶器。"), List{u"晾马台遗址"});
}
TEST(Places, ListedWithOthersOfTheirKind) {
  EXPECT_EQ(places(u"境内有府河、漕河、萍河。"), (List{u"漕河", u"萍河"}));
  EXPECT_EQ(places(u"暴雨造成宿松、岳西等县受灾。"), (List{u"宿松", u"岳西"}));
}
TEST(Places, AGaugeHoldsItsRiver) {
  EXPECT_EQ(places(u"强降雨致长江安庆站超警。"), List{u"长江安庆站"});
}
TEST(Places, ASiteWithinASite) {
  EXPECT_EQ(places(u"发掘东阳古城遗址、新安古城遗址。"), (List{u"东阳古城遗址", u"新安古城遗址"}));
}
TEST(Places, AReservoirBehindAMountain) {
  EXPECT_EQ(places(u"横山水库开闸。"), List{u"横山水库"});
}
TEST(Places, TheOwnCountryIsAnAttribute) {
  EXPECT_EQ(places(u"中国园艺学术年会开幕。"), List{});
  EXPECT_EQ(places(u"中国是园艺大国。"), List{u"中国"});
  EXPECT_EQ(places(u"他来到中国学园艺。"), List{u"中国"});
}
TEST(Places, RegionsHaveTheirKind) {
  EXPECT_EQ(places(u"西南地区多雨，黄河流域少雨，长江经济带繁忙。"),
            (List{u"西南地区", u"黄河流域", u"长江经济带"}));
}
TEST(Places, ASideOfAPlaceIsNone) {
  EXPECT_EQ(places(u"广东西北部有雨，山区中东部放晴，上海西南片区多云。"), (List{u"广东", u"上海"}));
}
TEST(Places, InAnOfficeAreNone) {
  EXPECT_EQ(places(u"山东省副省长、青岛市原市长、栖云县副县长到会。"), List{});
}
TEST(Places, PrefecturesThatAreWordsNeedAWordOfPlace) {
  EXPECT_EQ(places(u"这是“朝阳产业”，白银上涨，来宾很多。"), List{});
  EXPECT_EQ(places(u"从日照到青岛，在朝阳过年。"), (List{u"日照", u"青岛", u"朝阳"}));
}
TEST(Places, ACountyTheGazetteerDoesNotKnow) {
  EXPECT_EQ(places(u"栖云县北部有雨，平安县放晴，贫困县脱贫，白河县城区停电。"),
            (List{u"栖云县", u"平安县", u"白河县"}));
}
TEST(Places, VillagesNamedAfterFamiliesAndSides) {
  EXPECT_EQ(places(u"王家坪村停电，柳树坪村照常，他走进上坪村。"),
            (List{u"王家坪村", u"柳树坪村", u"上坪村"}));
}
TEST(Places, ATownThatIsAWordBeforeItsVillage) {
  EXPECT_EQ(places(u"文化镇燕桥村村集体增收，他去镇海路。"), (List{u"文化镇", u"燕桥村", u"镇海路"}));
}
TEST(Places, ASiteHoldsTheCityThatEndsLikeATown) {
  EXPECT_EQ(places(u"景德镇浮桥机场增开航线。"), List{u"景德镇浮桥机场"});
}
TEST(Places, ASiteIsCalledAfterItsVillage) {
  EXPECT_EQ(places(u"上海顾村公园和高家庄生态园免票。"), (List{u"上海顾村公园", u"高家庄生态园"}));
}
TEST(Places, StreetsAlongTheWater) {
  EXPECT_EQ(places(u"沿江大道积水，沿江公路畅通。"), List{u"沿江大道"});
}
TEST(Places, PolderAndMouth) {
  EXPECT_EQ(places(u"永丰圩、东兴圩漫堤，桃源峡口灌区放水。"), (List{u"永丰圩", u"东兴圩", u"桃源峡口灌区"}));
}
TEST(Places, APartOfAShortQuotationIsNone) {
  EXPECT_EQ(places(u"开展“精治街巷”行动，看“夜游桃溪江”演出。"), List{});
}
TEST(Places, VerbsBeforeASiteAreNoPartOfIt) {
  EXPECT_EQ(places(u"加固水闸十座，票价不含漫城新区，登录参考度假区网站。"), List{u"漫城新区"});
}
TEST(Places, ACountyIsNamedShortlyWhereAPlaceIsSpokenOf) {
  EXPECT_EQ(places(u"从昆山到太仓，如皋、靖江两地联动。"), (List{u"昆山", u"太仓", u"如皋", u"靖江"}));
  EXPECT_EQ(places(u"来到恭城看柿子。"), List{u"恭城"});
  EXPECT_EQ(places(u"从公安到资源，在平和中同心、合作。"), List{});
}
TEST(Places, AutonomousPrefecturesHaveAShortForm) {
  EXPECT_EQ(places(u"甘孜州降雪。"), List{u"甘孜州"});
}
TEST(Places, DirectionsAreNoPieceOfAName) {
  EXPECT_EQ(places(u"片区西临大柳镇，北抵清泉河。"), (List{u"大柳镇", u"清泉河"}));
}
TEST(Places, MotorwaysJoinCities) {
  EXPECT_EQ(places(u"京港澳高速和杭州绕城高速缓行。"), (List{u"京港澳高速", u"杭州绕城高速"}));
}
TEST(Places, APersonIsNoMountain) {
  EXPECT_EQ(places(u"张素峰、李板桥表示同意。"), List{});
}
TEST(Places, StreetsNamedAfterWhatIsDone) {
  EXPECT_EQ(places(u"建设南路拥堵，沪太公路畅通，乡村公路改造。"), (List{u"建设南路", u"沪太公路"}));
}
TEST(Places, AClockIsNoPlace) {
  EXPECT_EQ(places(u"北京时间八点开会。"), List{});
}
TEST(Places, AHeadInsideAGazetteerNameIsNone) {
  EXPECT_EQ(places(u"近日，四川江油下雨。"), List{u"四川江油"});
}
TEST(Places, OrdinaryWordsBeforeACommonHeadMakeAKind) {
  EXPECT_EQ(places(u"发挥交通枢纽优势，建设五大产业园区、区域高速公路。"), List{});
}
TEST(Places, StationsHoldTheirCity) {
  EXPECT_EQ(places(u"到达上海虹桥站、湖州站，沪苏湖铁路开通。"), (List{u"上海虹桥站", u"湖州站"}));
}
TEST(Places, MountainsGoBeforeADistrict) {
  EXPECT_EQ(places(u"地处天山北麓。"), List{u"天山"});
}
TEST(Places, AShortFormAndOneCharacterMakeATown) {
  EXPECT_EQ(places(u"延吉市朝阳川镇种果树。"), (List{u"延吉市", u"朝阳川镇"}));
}
TEST(Places, IdiomsAreNone) {
  EXPECT_EQ(places(u"销量走下坡路，他在远远乡间。"), List{});
}
TEST(Places, KindsAreNone) {
  EXPECT_EQ(places(u"走过石板路，红色巷整改，大街小巷变样，打开思路。"), List{});
  EXPECT_EQ(places(u"易肇事路口增设庇护岛，新建通学步道。"), List{});
}
TEST(Places, WeakEndsNeedAWordOfPlace) {
  EXPECT_EQ(places(u"书屋位于两江口。"), List{u"两江口"});
  EXPECT_EQ(places(u"两江口味不同。"), List{});
}
TEST(Places, FromOneToAnother) {
  EXPECT_EQ(places(u"从十里丰到九华乡都通了车。"), (List{u"十里丰", u"九华乡"}));
}
TEST(Places, AreasAreNamedWithoutTheirKind) {
  EXPECT_EQ(places(u"雁滩片区完工。"), List{u"雁滩"});
}
TEST(Places, SitesHoldTheirCity) {
  EXPECT_EQ(places(u"东山是厦门万石山风景区的一部分。"), (List{u"厦门万石山风景区"}));
}
TEST(Places, AQuotationIsNone) {
  EXPECT_EQ(places(u"告别“酱油河”。"), List{});
}
TEST(Places, ANeighbourhoodThatActsIsABody) {
  EXPECT_EQ(organisations(u"通惠社区把摊贩引进夜市。"), List{u"通惠社区"});
}
TEST(Places, TheCountysNameAloneInACell) {
  EXPECT_EQ(places(u"浚县\n和县人"), List{u"浚县"});
}
TEST(Places, MentionsInFurnitureCountButMakeNoPlace) {
  StructuredArticle article = article_of(u"厦门下雨。\n厦门 泉州");
  article.passages[1].region = Region::furniture;
  const Names names = find_names(article);
  ASSERT_EQ(names.entities.size(), 1U);
  EXPECT_EQ(names.entities[0].mentions.size(), 2U);
}
TEST(Places, APartOfAnotherWordIsNone) {
  EXPECT_EQ(places(u"这款“中国芯”上市，中国式管理，中国人讲缘分，假期有4天门票约满。"), List{});
  EXPECT_EQ(places(u"“中国诺贝尔奖”揭晓。"), List{});
}
TEST(Places, NoSeaIsCalledAfterATown) {
  EXPECT_EQ(places(u"深圳海能达等企业来了。"), List{u"深圳"});
}
TEST(Places, ARoadWithItsNumber) {
  EXPECT_EQ(places(u"在G20青银高速堵车。"), List{u"G20青银高速"});
}
TEST(Places, AreEnteredTowards) {
  EXPECT_EQ(places(u"他们朝着红石滩走去，朝红石滩看。"), List{u"红石滩"});
}

TEST(Places, BoundAnArea) {
  EXPECT_EQ(places(u"禁放区域为：东至松里立交，南至南环线，西至村庄，北至十天高速。"),
            (List{u"松里立交", u"南环线", u"十天高速"}));
}

TEST(Places, AShortFormBesideTheFullOne) {
  EXPECT_EQ(places(u"阆中市人民法院报告工作，为谱写阆中篇章作出贡献。"), List{u"阆中"});
  EXPECT_EQ(places(u"阆中市人民法院报告工作，“阆中红”品牌擦亮了。"), List{});
}
TEST(Places, BoundAnAreaInTheirDivisions) {
  EXPECT_EQ(places(u"片区西临大营镇东照村，东接刘神堂村。").size(), 3U);
}
TEST(Places, BeginBehindVerbs) {
  EXPECT_EQ(places(u"为满足翠湖社区的需要，工人清扫街道，又淹没小区。"), List{u"翠湖社区"});
}
TEST(Places, DivisionsOfOneListEndAlike) {
  EXPECT_EQ(places(u"元和街道、白桥街道、绿色时光社区、安元社区。"),
            (List{u"元和街道", u"白桥街道", u"绿色时光社区", u"安元社区"}));
}
TEST(Places, ForeignNamesGoOn) {
  EXPECT_EQ(places(u"客机降落在麦赫拉巴德机场。"), List{u"麦赫拉巴德机场"});
}
TEST(Places, BeginBehindWhatIsFelt) {
  EXPECT_EQ(places(u"居民感受到社区的变化，这里有十二条街道，建设健康街镇。"), List{});
}
TEST(Places, AreNoPersonsWhoDoSomething) {
  EXPECT_EQ(places(u"郑小桥画了几笔兰花。"), List{});
}
TEST(Places, BeginBehindTheirKind) {
  EXPECT_EQ(places(u"最大的淡水湖鄱阳湖重现一派草原景象，出现大面积滩涂，守护母亲河，远离河边。"),
            List{u"鄱阳湖"});
}
TEST(Places, VillagesAreCalledAfterTwoWaters) {
  EXPECT_EQ(places(u"活动在团山湖村举行。"), List{u"团山湖村"});
}
TEST(Places, ADateBeginsNone) {
  EXPECT_EQ(places(u"8月4日本期编辑。"), List{});
}
TEST(Places, NoSeaIsCalledByOneCharacterBehindATown) {
  EXPECT_EQ(places(u"位于台湾的青海湖与台湾名海扩产。"), (List{u"台湾", u"青海湖"}));
}
TEST(Places, ForeignWatersAndTownsGoOn) {
  EXPECT_EQ(places(u"卡霍夫卡水库决堤，雷克雅内斯半岛火山喷发。"),
            (List{u"卡霍夫卡水库", u"雷克雅内斯半岛"}));
}
TEST(Places, TwoCountriesOfOneName) {
  EXPECT_EQ(places(u"他们飞往刚果（金）救灾。"), List{u"刚果（金）"});
}
TEST(Places, ADevelopingCountryIsNone) {
  EXPECT_EQ(places(u"向小岛屿发展中国家提供援助，让孩子们学乡音。"), List{});
}
TEST(Places, BeginBehindADirection) {
  EXPECT_EQ(places(u"他们正朝红石滩景点走去。"), List{u"红石滩"});
}
TEST(Places, AreNotGoneInto) {
  EXPECT_EQ(places(u"宣传进社区、进农村、进家庭，涉及十三个省区市。"), List{});
}
TEST(Places, HeadsAreNotCut) {
  EXPECT_EQ(places(u"揭东区磐东街道开展检查。"), (List{u"揭东区", u"磐东街道"}));
}
TEST(Places, HaveCitizens) {
  EXPECT_EQ(places(u"据南京市民反映，此路不通。"), List{u"南京"});
  EXPECT_EQ(organisations(u"南京市民政局发文。"), List{u"南京市民政局"});
}
TEST(Places, OpenBehindADivision) {
  EXPECT_EQ(places(u"活动走进观澜街道君子布社区。"), (List{u"观澜街道", u"君子布社区"}));
}
TEST(Places, AConjunctionEndsNone) {
  EXPECT_EQ(places(u"乔良和村干部、李明和镇领导巡查，山区村屯、骨干水库无恙，反对核污染水排海。"), List{});
}
TEST(Places, InQuestionAreNone) {
  EXPECT_EQ(places(u"涉事桥梁完好，并非桥洞坍塌，民警调取街边视频。"), List{});
}
TEST(Places, WordsBeforeAKnownNameAreNoPart) {
  EXPECT_EQ(places(u"共同守护秦岭，保护滚滚长江，登泰山。"), (List{u"秦岭", u"长江", u"泰山"}));
  EXPECT_EQ(places(u"会议强调视欧洲为伙伴。"), List{u"欧洲"});
  EXPECT_EQ(places(u"终止漳卫河防汛应急响应。"), List{u"漳卫河"});
}
TEST(Places, CountsAndKindsAreNone) {
  EXPECT_EQ(places(u"建成万亩示范区，滨水型街区，放狗下湖游泳，七个村受益。"), List{});
  EXPECT_EQ(places(u"实现全市街道全覆盖，推进互联互通，成为居家社区样板。"), List{});
}
TEST(Places, MotionsAreNoPart) {
  EXPECT_EQ(places(u"他走到桥上，鞋掉进河里，打扫街道，召集社区。"), List{});
}
TEST(Places, TheStreetIsWhereTheTownIs) {
  EXPECT_EQ(places(u"近日，在苏州街头发生一幕。"), List{u"苏州"});
}
TEST(Places, HoldTheCharacterBetween) {
  EXPECT_EQ(places(u"民警赶到荷塘区新桂广场。"), (List{u"荷塘区", u"新桂广场"}));
  EXPECT_EQ(places(u"来到张家港市后塍街道。"), (List{u"张家港市", u"后塍街道"}));
  EXPECT_EQ(places(u"港口属于大连港东五街一带。"), (List{u"大连港", u"东五街"}));
}
TEST(Places, ACommonNounIsNone) {
  EXPECT_EQ(places(u"矗立湖边的楼，留住乡愁，撞击路桩，沿途山体塌方。"), List{});
  EXPECT_EQ(places(u"两人被卷入海里，推进生态立镇，打造五路八桥。"), List{});
}
TEST(Places, OneVerbBeforeAKindIsNone) {
  EXPECT_EQ(places(u"浓浓绿意满社区，开展爱家园活动，矿业社区和租房小区。"), List{});
}
TEST(Places, BeginWithAParticle) {
  EXPECT_EQ(places(u"近日，新虹街道开展活动，跨塘社区参加。"), (List{u"新虹街道", u"跨塘社区"}));
}
TEST(Places, ByTheirSizeAreNone) {
  EXPECT_EQ(places(u"建成亿吨大港，综合性枢纽港，疏通黄金水道。"), List{});
}
TEST(Places, OfALevelAreNone) {
  EXPECT_EQ(places(u"汇聚地区级商圈，推进法进商圈，结合实际路况处置。"), List{});
}
TEST(Places, AProvinceBehindOneCharacter) {
  EXPECT_EQ(places(u"走进产煤大省山西，再到在内蒙古呼和浩特。"), (List{u"山西", u"内蒙古呼和浩特"}));
  EXPECT_EQ(persons(u"记者王辽宁、工人李重庆到场。"), (List{u"王辽宁", u"李重庆"}));
  EXPECT_EQ(places(u"游客超长春节假期水平。"), List{});
}
TEST(Places, AWordIsACountyAmongOthers) {
  EXPECT_EQ(places(u"暴雨造成岳西、望江、潜山等3个县市受灾。"), (List{u"岳西", u"望江", u"潜山"}));
  EXPECT_EQ(places(u"常州公安、城管联手清查。"), List{u"常州"});
}
TEST(Places, BehindAVerbWithItsPreposition) {
  EXPECT_EQ(places(u"震中转移到昆山。"), List{u"昆山"});
}
TEST(Places, WatersListedWithOthers) {
  EXPECT_EQ(places(u"共三条：红旗闸河、新盖口河、任闸干渠等。"),
            (List{u"红旗闸河", u"新盖口河", u"任闸干渠"}));
  EXPECT_EQ(places(u"他们三渡赤水河、巧过金沙江。"), (List{u"赤水河", u"金沙江"}));
}
TEST(Places, OfAKindOrWithAVerbAreNone) {
  EXPECT_EQ(places(u"查明9座古城遗址，人们挤满街头，灯笼挂满街巷，开展爱路护路宣讲。"), List{});
  EXPECT_EQ(places(u"昆明舰与岳阳舰会合。"), List{});
}
TEST(Places, CountriesByTheFormOfTheirState) {
  EXPECT_EQ(places(u"老挝人民民主共和国代表到会。"), List{u"老挝人民民主共和国"});
  EXPECT_EQ(places(u"坚定地同中国站在一起。"), List{});
}
TEST(Places, GoOnBehindAWater) {
  EXPECT_EQ(places(u"走进徐汇区漕河泾街道。"), (List{u"徐汇区", u"漕河泾街道"}));
  EXPECT_EQ(places(u"连接中山北二路。"), List{u"中山北二路"});
  EXPECT_EQ(places(u"当代乡土中国，活动丰富社区生活。"), List{u"中国"});
}
TEST(Places, APortIsNone) {
  EXPECT_EQ(places(u"推进内河港口航道建设，我国港口变样，让荒原变林海。"), List{});
}
TEST(Places, AutonomousCountiesAreCalledBriefly) {
  EXPECT_EQ(places(u"鞍山市岫岩县下雨。"), List{u"鞍山市岫岩县"});
}
TEST(Places, DivisionsAbroad) {
  EXPECT_EQ(places(u"西北部索诺拉州与卡纳塔克邦的里奥科罗拉多市。"),
            (List{u"索诺拉州", u"卡纳塔克邦", u"里奥科罗拉多市"}));
  EXPECT_EQ(places(u"打击了俄布良加斯克州的仓库，走向乌托邦。"), List{});
  EXPECT_EQ(places(u"赫尔松州、巴伐利亚州与北卡罗来纳州。"),
            (List{u"赫尔松州", u"巴伐利亚州", u"北卡罗来纳州"}));
  EXPECT_EQ(places(u"归还大理石雕塑，保护古迹遗址。"), List{});
  EXPECT_EQ(places(u"江淮、岭南有雨。"), (List{u"江淮", u"岭南"}));
}

}  // namespace
}  // namespace shuwen::testing
