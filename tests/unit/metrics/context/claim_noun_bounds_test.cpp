// Where the noun of a figure begins and ends, and which of several it is.
#include <gtest/gtest.h>

#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

TEST(ClaimNounBounds, EndsBeforeWhatLeadsToItsVerb) {
  EXPECT_EQ(claims({u"成年人需要走2小时。"}), "成年人|走");
  EXPECT_EQ(claims({u"地面高程多在5米左右。"}), "地面高程|在");
}

TEST(ClaimNounBounds, BeginsBehindADatelineAForecastAndHere) {
  EXPECT_EQ(claims({u"临江网10月4日讯(记者李刚)秋粮产量300吨。"}), "秋粮产量|-");
  EXPECT_EQ(claims({u"甲行预测利率达到3%。"}), "利率|达到");
  EXPECT_EQ(claims({u"这里月租费为100元。"}), "月租费|为");
}

TEST(ClaimNounBounds, AProductMayBeCalledByItsPlace) {
  EXPECT_EQ(claims({.text = u"浮山茶综合产值4亿元。", .names = {{u"浮山", EntityKind::place}}}),
            "浮山茶综合产值|-");
  EXPECT_EQ(claims({.text = u"浮山城综合产值4亿元。", .names = {{u"浮山城", EntityKind::place}}}),
            "综合产值|-");
}

TEST(ClaimNounBounds, StandsBeforeBracketsThatArePartOfNoFigure) {
  EXPECT_EQ(claims({u"今天有大雨,其中南部有暴雨(50毫米)。"}), "暴雨|有");
}

TEST(ClaimNounBounds, HowAChangeIsReckonedIsNotWhatChanges) {
  EXPECT_EQ(claims({u"居民人均收入4.2万元,名义增长5.1%,扣除价格因素实际增长3.8%。"}),
            "居民人均收入|-; 居民人均收入|增长; 居民人均收入|增长");
  EXPECT_EQ(claims({u"居民人均收入实际增长3.8%。"}), "居民人均收入|增长");
}

TEST(ClaimNounBounds, ARatioEndsBeforeItsCopula) {
  EXPECT_EQ(claims({u"城乡收入之比为2.3,比上年缩小0.05。"}), "城乡收入之比|为; 城乡收入之比|缩小");
}

TEST(ClaimNounBounds, WhereRoadsMeetIsOneName) {
  const Text text{.text = u"长安路口的事故从40起减为12起。", .names = {{u"长安路", EntityKind::place}}};
  EXPECT_EQ(claims(text), "事故|减; 事故|减");
}

TEST(ClaimNounBounds, WhatIsNotTheCaseIsNoPartOfTheNoun) {
  EXPECT_EQ(claims({u"其中水压不达标300件。"}), "水压|不达标");
}

TEST(ClaimNounBounds, ByWhatAShareIsPaidIsAPreposition) {
  EXPECT_EQ(claims({u"按货值的30%缴纳保证金。"}), "货值|缴纳");
}

TEST(ClaimNounBounds, WhatOnlyLeadsToAValueIsNoNoun) {
  EXPECT_EQ(claims({u"每小时可加工3吨。"}), "-|加工");
  EXPECT_EQ(claims({u"步道延伸到河边,总长达12公里。"}).find("总|"), std::string::npos);
  EXPECT_EQ(claims({u"检出值为1.4毫克,标准规定为不大于0.2毫克。"}), "检出值|为; 检出值|为");
  EXPECT_EQ(claims({u"速限每小时70公里。"}), "速限|-");
}

TEST(ClaimNounBounds, WhatPeopleWereAboutToDoTellsWhich) {
  EXPECT_EQ(claims({u"拦截拟转账群众800人。"}), "拟转账群众|拦截");
  EXPECT_EQ(claims({u"拟培训群众800人。"}), "群众|培训");
}

TEST(ClaimNounBounds, AMarkOfOriginIsNoVerb) {
  EXPECT_EQ(claims({u"绿色食品、有机茶和地理标志产品320个。"}), "绿色食品、有机茶和地理标志产品|-");
  EXPECT_EQ(claims({u"这标志着产量突破30万吨。"}), "产量|突破");
}

TEST(ClaimNounBounds, WhatComesNextStandsBehindItsCopula) {
  EXPECT_EQ(claims({u"货车占27%,其次是客车12%。"}), "货车|占; 客车|-");
}

TEST(ClaimNounBounds, KindsOfGoodsAreCounted) {
  EXPECT_EQ(claims({u"抽取12大类食品500批次。"}).find("食品|抽取"), 0u);
}

TEST(ClaimNounBounds, OverWhatTimeItGrewIsNoPartOfIt) {
  EXPECT_EQ(claims({u"公司净利年增36%,营收季减5%。"}), "公司净利|增; 营收|减");
  EXPECT_EQ(claims({u"农户户均年增收8000元。"}).find("年|"), std::string::npos);
  EXPECT_EQ(claims({u"一季下来能挣12万元。"}), "-|挣");
}

TEST(ClaimNounBounds, AVerbOpensTheNameOfAFlow) {
  EXPECT_EQ(claims({u"最大下泄流量1200立方米每秒。"}), "最大下泄流量|-");
}

TEST(ClaimNounBounds, OffencesThatAreSolvedLookLikeVerbs) {
  EXPECT_EQ(claims({u"警方破获盗窃案件30起,缴获走私香烟200条。"}), "盗窃案件|破获; 走私香烟|缴获");
}

TEST(ClaimNounBounds, WhatBroughtADamageAboutIsNoPartOfIt) {
  EXPECT_EQ(claims({u"灾害造成直接经济损失约3.2亿元。"}), "直接经济损失|造成");
}

TEST(ClaimNounBounds, AMannerBeforeAVerbMayBeAnAttribute) {
  EXPECT_EQ(claims({u"临时查封37家。"}), "-|查封");
  EXPECT_EQ(claims({u"设置临时住所12处。"}), "临时住所|设置");
}

TEST(ClaimNounBounds, WhatBefellAThingStandsBehindItsCause) {
  EXPECT_EQ(claims({u"地震造成房屋倒塌1.3万间。"}), "房屋|倒塌");
  EXPECT_EQ(claims({u"暴雨导致农作物绝收面积达2.3万亩。"}), "农作物绝收面积|达");
}

TEST(ClaimNounBounds, ByWhatASumIsReckonedIsNoPartOfIt) {
  EXPECT_EQ(claims({u"本届博览会按年计意向成交金额84亿美元。"}), "意向成交金额|-");
}

TEST(ClaimNounBounds, ThatTermsDifferIsNoPartOfThem) {
  EXPECT_EQ(claims({u"11人被判处3年至7年不等有期徒刑。"}), "-|判处; 有期徒刑|判处");
}

}  // namespace
TEST(ClaimNounBounds, TwoDimensionsAreOfOneThing) {
  EXPECT_EQ(claims({u"筑起一个高1.5米、厚2米的堤坝。"}), "堤坝|高; 堤坝|-");
  EXPECT_EQ(claims({u"公路长30公里,宽20米。"}), "公路|长; 宽|-");
}

TEST(ClaimNounBounds, HowManyThingsLookIsNoThing) {
  EXPECT_EQ(claims({u"村里有大大小小300口井。"}), "井|有");
}

TEST(ClaimNounBounds, WhatIsCelebratedIsTheAnniversary) {
  EXPECT_EQ(claims({u"来宾祝贺学校成立74周年。"}), "学校|成立");
}

TEST(ClaimNounBounds, HowItStandsToAWholeIsNoPartOfAMeasure) {
  EXPECT_EQ(claims({u"债券的比例不低于基金资产的80%。"}), "债券的比例|-");
  EXPECT_EQ(claims({u"装机规模接近全国八分之一。"}), "装机规模|-");
}

TEST(ClaimNounBounds, BehindWhoSaysSoAndWhatItEquals) {
  EXPECT_EQ(claims({u"官方称转写准确率高达98%。"}), "转写准确率|高达");
  EXPECT_EQ(claims({u"相当于年增长率为12%。"}), "年增长率|为");
  EXPECT_EQ(claims({u"夸张的是显卡价格涨了50%。"}), "显卡价格|涨");
}

TEST(ClaimNounBounds, WhatIsReadOffIsAMeasure) {
  EXPECT_EQ(claims({u"当地录得全省最高气温37.3℃。"}), "最高气温|录得");
  EXPECT_EQ(claims({u"公司投资人民币约19亿元。"}), "-|投资");
}

TEST(ClaimNounBounds, HowLongItTookIsNotMeasured) {
  EXPECT_EQ(claims({u"用户数在三周多的时间里下降了80%。"}), "用户数|在; 用户数|下降");
}

TEST(ClaimNounBounds, AnArticleGoesWithThePersonOfThatAge) {
  EXPECT_EQ(claims({u"一7岁女孩获救。"}), "女孩|-");
}

TEST(ClaimNounBounds, WhereItIsDoneStandsBehindWhoDoesIt) {
  EXPECT_EQ(claims({u"银杏树在村口生长了300年。"}), "银杏树|生长");
  EXPECT_EQ(claims({u"公司在华销售额达30亿元。"}), "公司在华销售额|达");
}

TEST(ClaimNounBounds, TheVerbOfAnAttributeHoldsAllOfIt) {
  EXPECT_EQ(claims({u"2000名身着大红色长裙的市民在此合唱。"}), "市民|合唱");
}

TEST(ClaimNounBounds, WhoClaimsItIsNotMeasured) {
  EXPECT_EQ(claims({u"厂商号称续航提升30%。"}), "续航|提升");
}

TEST(ClaimNounBounds, AListMayStandBeforeWhatItIsComparedWith) {
  EXPECT_EQ(claims({u"客流量、营业额较去年国庆假期分别增长6.7%和7.5%。"}), "客流量|增长; 营业额|增长");
}

TEST(ClaimNounBounds, AdverbsThatTheSegmenterCuts) {
  EXPECT_EQ(claims({u"8万立方米砂石源源不断运抵现场。"}), "砂石|运抵");
  EXPECT_EQ(claims({u"全年级130名学生参加。"}), "学生|参加");
}

TEST(ClaimNounBounds, OfWhatSomeAreCounted) {
  EXPECT_EQ(claims({u"这批水泵中的48台被捐出。"}), "这批水泵|捐出");
}

TEST(ClaimNounBounds, AfterWhatItIsWhatItIsCalled) {
  EXPECT_EQ(claims({u"修订后的《章程》共158条。"}), "修订后的《章程》|-");
}

TEST(ClaimNounBounds, AMeasureIsCutFromWhatItIsComparedWith) {
  EXPECT_EQ(claims({u"增速比1—7月份回升0.1个百分点。"}), "增速|回升");
}

TEST(ClaimNounBounds, NamesOfBudgetsAndBodiesAreWhole) {
  EXPECT_EQ(claims({u"一般公共预算支出40898亿元。"}), "一般公共预算支出|-");
  EXPECT_EQ(claims({u"已和6个国际组织签署136项文件。"}), "国际组织|签署; 文件|签署");
}

TEST(ClaimNounBounds, OfWhichCountryOrProvinceItIsMeasured) {
  const std::vector<std::pair<std::u16string, EntityKind>> names = {{u"河南", EntityKind::place},
                                                                    {u"荷塘村", EntityKind::place}};
  EXPECT_EQ(claims({.text = u"河南高技术制造业产值增长22%。", .names = names}), "河南高技术制造业产值|增长");
  EXPECT_EQ(claims({.text = u"荷塘村集体收入30万元。", .names = names}), "集体收入|-");
  EXPECT_EQ(claims({.text = u"河南学校300所。", .names = names}), "学校|-");
  EXPECT_EQ(places({.text = u"河南规模以上工业增加值增长22%。", .names = names}), "河南");
}

TEST(ClaimNounBounds, TradeIsWithWhomItIs) {
  EXPECT_EQ(claims({u"对邻国进出口1100亿元。"}), "对邻国进出口|-");
}

TEST(ClaimNounBounds, TheShareIsTheMeasure) {
  EXPECT_EQ(claims({u"工厂用电增长5%,占总用电比重达54%。"}), "工厂用电|增长; 总用电比重|达");
}

TEST(ClaimNounBounds, ATotalIsOfWhatTheStretchBeforeEndsIn) {
  EXPECT_EQ(claims({u"公司召回去年生产的部分电动汽车,共计574辆。"}), "部分电动汽车|召回");
  EXPECT_EQ(claims({u"队员来自甲校和乙校,共计35人。"}), "-|-");
}

TEST(ClaimNounBounds, WhoSpeaksIsNotCounted) {
  EXPECT_EQ(claims({u"我一开心就花100元。"}), "-|花");
  EXPECT_EQ(claims({u"我国民营企业进出口100元。"}), "我国民营企业进出口|-");
}

TEST(ClaimNounBounds, ByWhomIsNoSubject) {
  EXPECT_EQ(claims({.text = u"孙某因滋事,被东湖公安局处以行政拘留10日。",
                    .names = {{u"东湖公安局", EntityKind::organisation}}}),
            "-|行政拘留");
}

TEST(ClaimNounBounds, APlaceWithOneCharacterBehindItIsTheNoun) {
  EXPECT_EQ(claims({.text = u"铁路长300公里,其中江西段200公里。", .names = {{u"江西", EntityKind::place}}}),
            "铁路|长; 江西段|-");
}

TEST(ClaimNounBounds, WhatAShareOfThemDoesStandsBehind) {
  EXPECT_EQ(claims({u"员工逾七成来自当地。"}), "员工|来自");
  EXPECT_EQ(claims({u"成本5%下降后企稳。"}), "成本|-");
}

TEST(ClaimNounBounds, BetweenWhichPlacesItIsMeasured) {
  const std::vector<std::pair<std::u16string, EntityKind>> names = {
      {u"重庆", EntityKind::place}, {u"昆明", EntityKind::place}, {u"建设南路", EntityKind::place}};
  EXPECT_EQ(claims({.text = u"重庆到昆明的行车时间将由5小时压缩至2小时。", .names = names}),
            "重庆到昆明的行车时间|压缩; 重庆到昆明的行车时间|压缩");
  EXPECT_EQ(claims({.text = u"建设南路平均车速每小时19公里。", .names = names}), "平均车速|-");
}

TEST(ClaimNounBounds, WhoseTheyAreStandsBefore) {
  EXPECT_EQ(claims({u"部队击落敌军4枚导弹。"}), "导弹|击落");
  EXPECT_EQ(claims({.text = u"公司赔偿原告李小山6816元。", .names = {{u"李小山", EntityKind::person}}}),
            "-|赔偿");
  EXPECT_EQ(claims({.text = u"公司支付李小山2万元补偿款。", .names = {{u"李小山", EntityKind::person}}}),
            "补偿款|支付");
  EXPECT_EQ(claims({u"30家省级以上服务平台参加。"}), "省级以上服务平台|参加");
}

TEST(ClaimNounBounds, HowMatchesEnded) {
  EXPECT_EQ(claims({u"临江队2胜1平3负。"}), "-|胜; -|平; -|负");
  EXPECT_EQ(claims({u"房屋100平。"}), "房屋|-");
}

TEST(ClaimNounBounds, WhatIsMeantStandsBehind) {
  EXPECT_EQ(claims({u"部门将继续从上述五个方面入手。"}), claims({u"五个方面入手。"}));
  EXPECT_EQ(claims({u"产品不建议18岁以下的儿童服用。"}), "儿童|-");
}

}  // namespace shuwen::testing_context
