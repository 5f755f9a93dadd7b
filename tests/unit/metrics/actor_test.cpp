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

}  // namespace
}  // namespace shuwen::testing_context
