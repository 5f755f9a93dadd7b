// Where the noun behind a figure begins and ends, by the claims it makes.
#include <gtest/gtest.h>

#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

TEST(LeadingNoun, APassiveEndsTheNoun) {
  EXPECT_EQ(claims({u"两间土坯房被水浸泡。"}), "土坯房|-");
}

TEST(LeadingNoun, AMarkThatIsPassedIsNotCounted) {
  EXPECT_EQ(claims({u"工业总产值首次突破500亿元大关。"}), "工业总产值|突破");
}

TEST(LeadingNoun, AnAdverbMayBeAnAdjective) {
  EXPECT_EQ(claims({u"发行500亿元特别国债。"}), "特别国债|发行");
  EXPECT_EQ(claims({u"并伴有8级短时雷暴大风。"}), "短时雷暴大风|伴有");
  EXPECT_EQ(claims({u"6名乘客安全撤离。"}), "乘客|撤离");
  EXPECT_EQ(claims({u"13个乡镇大面积停电。"}), "乡镇|停电");
}

TEST(LeadingNoun, AMarkOfThePassiveIsNoNoun) {
  EXPECT_EQ(claims({u"已有5人被送往医院。"}), "-|送往");
  EXPECT_EQ(claims({u"有80%被调查者支持。"}), "被调查者|支持");
  EXPECT_EQ(claims({u"被判赔10万。"}), "-|判赔");
}

TEST(LeadingNoun, AnAttributeOfSizeIsPassedOver) {
  EXPECT_EQ(claims({u"形成2米宽的人行步道。"}), "人行步道|形成");
  EXPECT_EQ(claims({u"误将3名被扣押的群众视为威胁。"}).find("被扣押的群众|"), 0u);
  EXPECT_EQ(claims({u"嫌疑人为20岁出头的男性。"}).find("男性|"), 0u);
  EXPECT_EQ(claims({u"现年44岁的左某。"}).find("现年"), std::string::npos);
}

TEST(LeadingNoun, WhatItIsMadeEndsTheNoun) {
  EXPECT_EQ(claims({u"确定10个园区为首批试点。"}).find("园区|"), 0u);
  EXPECT_EQ(claims({u"93名新教师自主选择岗位。"}), "新教师|选择");
}

TEST(LeadingNoun, ListedCompaniesAreOneNoun) {
  EXPECT_EQ(claims({u"十家知名上市公司参与。"}), "知名上市公司|参与");
  EXPECT_EQ(claims({u"可在2-4小时内派遣车辆清运。"}), "车辆|派遣");
}

TEST(LeadingNoun, AnAsideBeforeItIsNoPart) {
  EXPECT_EQ(claims({u"住房占三成。 （来源：统计局） 食品价格上涨2%。"}), "住房|占; 食品价格|上涨");
}

TEST(LeadingNoun, BeginsBehindAnAsideOrAnArticle) {
  EXPECT_EQ(claims({u"启用200多台(套)烘干机。"}), "烘干机|启用");
  EXPECT_EQ(claims({u"村里一男孩(10岁)受伤。"}), "男孩|-");
  EXPECT_EQ(claims({u"在27个县重点推广技术。"}), "县|推广");
}

TEST(LeadingNoun, ThingsListedBehindTheFigureAreCountedTogether) {
  EXPECT_EQ(claims({u"100多家院校、机构日前启动项目。"}), "院校、机构|启动");
  EXPECT_EQ(claims({u"支持3家医院、学校5所。"}), "医院|支持; 学校|支持");
}

TEST(LeadingNoun, TheNounGoesOnBehindAnAside) {
  EXPECT_EQ(claims({u"公司支付约100万美元(约合人民币720万元)的服务费用。"}).find("服务费用|支付"), 0u);
}

TEST(LeadingNoun, WhoIsCountedAndWhatTheySay) {
  EXPECT_EQ(claims({u"14个代表团的发言人介绍相关情况。"}).find("代表团|"), 0u);
}

TEST(LeadingNoun, WhatBefellThemEndsTheNoun) {
  EXPECT_EQ(claims({u"5处部署点遭袭击。"}), "部署点|袭击");
}

TEST(LeadingNoun, AStateInWhichSomethingIsDoneIsNotCounted) {
  EXPECT_EQ(claims({u"在良种覆盖率超过98%的基础上推广新技术。"}).find("良种覆盖率|"), 0u);
}

TEST(LeadingNoun, AVerbBeforeItsNounTellsWhichAreCounted) {
  EXPECT_EQ(claims({u"12个签约项目已开工。"}), "签约项目|开工");
  EXPECT_EQ(claims({u"全市76项立项项目已取得批复。"}), "立项项目|取得批复");
  EXPECT_EQ(claims({u"5家获奖企业将赴外地展示。"}), "获奖企业|展示");
  EXPECT_NE(claims({u"12人完成任务已返回。"}), "完成任务|返回");  // people need no noun
}

TEST(LeadingNoun, AClauseThatTellsWhichMayOpenWithItsAdverb) {
  EXPECT_EQ(claims({u"查处30名长期拖欠工资的包工头。"}), "长期拖欠工资的包工头|查处");
  EXPECT_EQ(claims({u"关停3家多次被投诉的餐馆。"}), "多次被投诉的餐馆|关停");
  EXPECT_EQ(claims({u"对两家连续三年不合格的供暖企业启动接管程序。"}), "连续三年不合格的供暖企业|启动");
  EXPECT_EQ(claims({u"30个已达到国家规定的标准。"}).find("已"), std::string::npos);
}

TEST(LeadingNoun, BodiesAreCountedAndNotWhatTheyMake) {
  EXPECT_EQ(claims({u"两家面包企业生产的蛋糕被召回。"}).find("面包企业|"), 0u);
  EXPECT_EQ(claims({u"两块面包企业生产的蛋糕被召回。"}).find("面包企业|"), std::string::npos);
}

}  // namespace
TEST(LeadingNoun, PeopleNeedNoNoun) {
  EXPECT_EQ(claims({u"21人获得首次颁出的纪念章。"}), "-|获得");
  EXPECT_EQ(claims({u"有21个获得表彰的单位。"}).find("单位|"), 0u);
  EXPECT_EQ(claims({u"各界代表300人出席活动。"}), "各界代表|出席");
}

TEST(LeadingNoun, APronounOpensAnotherClause) {
  EXPECT_EQ(claims({u"九个真相你要知道。"}), "真相|-");
}

TEST(LeadingNoun, AVerbBeforeItsHeadTellsWhich) {
  EXPECT_EQ(claims({u"推出12项服务措施。"}), "服务措施|推出");
  EXPECT_EQ(claims({u"制定85项计划任务。"}), "计划任务|制定");
  EXPECT_EQ(claims({u"8个部门存在问题。"}), "部门|存在");
}

TEST(LeadingNoun, EndsBeforeToWhomAndBeforeHow) {
  EXPECT_EQ(claims({u"6个部门向全社会发布公告。"}), "部门|发布");
  EXPECT_EQ(claims({u"保障1200户居民不间断用水。"}), "居民|保障");
}

TEST(LeadingNoun, StandsBehindItsCause) {
  EXPECT_EQ(claims({u"11条因塌方受阻的道路抢通。"}), "道路|抢通");
  EXPECT_EQ(claims({u"3人因违规被罚。"}), "-|违规");
}

TEST(LeadingNoun, HowMuchThatIsIsNoNoun) {
  EXPECT_EQ(claims({u"已设立两年之久。"}), "-|设立");
}

TEST(LeadingNoun, EndsBeforeAll) {
  EXPECT_EQ(claims({u"两个孩子都被卷进海里。"}), "孩子|-");
}

TEST(LeadingNoun, WordsThatTheSegmenterCutsBeforeTheirEnd) {
  EXPECT_EQ(claims({u"举办3场招聘会。"}), "招聘会|举办");
  EXPECT_EQ(claims({u"认定17家外资研发中心。"}), "外资研发中心|认定");
  EXPECT_EQ(claims({u"公安部挂牌督办的17起重大案件告破。"}), "重大案件|告破");
}

TEST(LeadingNoun, EndsBeforeByWhichMeans) {
  EXPECT_EQ(claims({u"23个试验区以高水平开放为引领。"}), "试验区|开放");
}

TEST(LeadingNoun, InventionsMayDoSomething) {
  EXPECT_EQ(claims({u"70项发明斩获金奖。"}), "发明|斩获");
  EXPECT_EQ(claims({u"参加5项检查。"}), "-|参加");
}

TEST(LeadingNoun, PeopleActAndAreNoModifier) {
  EXPECT_EQ(claims({u"700位台侨出席某人的宴会。"}), "台侨|出席");
  EXPECT_EQ(claims({u"22岁女大学生名为李某。"}), "女大学生|-");
  EXPECT_EQ(claims({u"2处业主搭建的棚屋。"}), "业主搭建的棚屋|-");
}

TEST(LeadingNoun, AMarkThatIsReachedAndARangeAreNone) {
  EXPECT_EQ(claims({u"粮食产量迈上1.4万亿斤新台阶。"}), "粮食产量|迈上");
  EXPECT_EQ(claims({u"发行利率从1.38%到2.35%不等。"}), "发行利率|-");
  EXPECT_EQ(claims({u"获得70元至200元不等的报酬。"}), "报酬|获得");
  EXPECT_EQ(claims({u"他们跨过3道关口。"}), "关口|跨过");
}

TEST(LeadingNoun, TwoHeadsMayBeJoined) {
  EXPECT_EQ(claims({u"建成200多处公园和绿地。"}), "公园和绿地|建成");
  EXPECT_EQ(claims({u"3家公园和昨天一样。"}), "公园|-");
}

TEST(LeadingNoun, HoldsOfWhichLevelsThePlacesAre) {
  EXPECT_EQ(claims({u"全国12个省(区、市)入选。"}), "省(区、市)|入选");
}

}  // namespace shuwen::testing_context
