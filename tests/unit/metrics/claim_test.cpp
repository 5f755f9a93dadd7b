#include "metrics/claim.h"

#include <gtest/gtest.h>

#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

TEST(Claim, ObjectBeforeTheFigure) {
  EXPECT_EQ(claims({u"环卫工人清运建筑垃圾300吨。"}), "建筑垃圾|清运");
  EXPECT_EQ(claims({u"全年维修路灯520盏,更换井盖88个。"}), "路灯|维修; 井盖|更换");
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

}  // namespace
}  // namespace shuwen::testing_context
