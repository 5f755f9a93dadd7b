#include "metrics/context/claim_objects.h"

#include <gtest/gtest.h>

#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

TEST(ClaimObjects, AHeadHoldsTheVerbsBeforeIt) {
  EXPECT_EQ(claims({u"执法队通报5起防火行政处罚典型案例。"}), "防火行政处罚典型案例|通报");
  EXPECT_EQ(claims({u"支持12家工会开展救灾工作。"}), "工会|支持");
}

TEST(ClaimObjects, WhatIsDoneMayBeANoun) {
  EXPECT_EQ(claims({u"将进行三方面的投资。"}), "投资|进行");
}

TEST(ClaimObjects, ALoneVerbIsNoObject) {
  EXPECT_EQ(claims({u"发布启动首批12家企业名单。"}).find("企业"), 0u);
}

}  // namespace
}  // namespace shuwen::testing_context
