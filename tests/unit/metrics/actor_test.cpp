#include "metrics/actor.h"

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

TEST(Place, IsStatedApart) {
  EXPECT_EQ(places({u"全市建成公园30个。"}), "全市");
  EXPECT_EQ(places({.text = u"在临江市建成公园30个。", .names = {kNames[1]}}), "临江市");
}

TEST(Place, InsideABodysNameIsNone) {
  EXPECT_EQ(places({.text = u"临江市水务局修复管网30公里。", .names = {kNames[0]}}), "-");
}

TEST(Actor, WhoseWordsStandBehindAColonDoesNotAct) {
  EXPECT_EQ(actors({.text = u"王平:修复管网30公里。", .names = {{u"王平", EntityKind::person}}}), "-");
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

TEST(Actor, WhoTakesPartDoesNotPassItOn) {
  EXPECT_EQ(actors({.text = u"临江市水务局开展行动,参与群众3万人。", .names = {kNames[0]}}), "-");
}

TEST(Place, GoesOnBehindTheName) {
  EXPECT_EQ(places({.text = u"在临江市城区建成公园30个。", .names = {kNames[1]}}), "临江市城区");
}

TEST(Place, IsAListOfNames) {
  EXPECT_EQ(places({.text = u"在东湖区、西湖区等地建成公园30个。",
                    .names = {{u"东湖区", EntityKind::place}, {u"西湖区", EntityKind::place}}}),
            "东湖区、西湖区等地");
  EXPECT_EQ(actors({.text = u"在东湖区、西湖区各建成公园30个。",
                    .names = {{u"东湖区", EntityKind::place}, {u"西湖区", EntityKind::place}}}),
            "-");
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

TEST(Place, ANameThatGoesOnIsNone) {
  EXPECT_EQ(places({.text = u"临江市轨道交通1号线完成投资30亿元。", .names = {kNames[1]}}), "-");
  EXPECT_EQ(places({.text = u"在临江市公园种树30棵。", .names = {kNames[1]}}), "临江市");
}

}  // namespace
}  // namespace shuwen::testing_context
