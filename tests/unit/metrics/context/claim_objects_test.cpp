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

TEST(ClaimObjects, WhoIsCountedEndsBeforeWhatIsToldOfThem) {
  EXPECT_EQ(claims({u"23家上市银行的覆盖率提高。"}), "上市银行|提高");
  EXPECT_EQ(claims({u"走访了2所中学的师生。"}), "中学|走访");
  EXPECT_EQ(claims({u"新建3个大型的停车场。"}), "大型的停车场|新建");
  EXPECT_EQ(claims({u"采访5位高校的教师。"}), "高校的教师|采访");
}

}  // namespace
TEST(ClaimObjects, AMemberBefore等IsNotWhatIsCounted) {
  EXPECT_EQ(claims({u"省厅制定《建筑规范》等8项标准。"}), "标准|制定");
  EXPECT_EQ(claims({u"包括出生、高考、退休等九个事项。"}), "事项|包括");
}

TEST(ClaimObjects, NothingIsLookedForBeyondTheSentence) {
  for (const std::u16string_view text : {u"长30米的", u"开了3公里的", u"完成80%的", u"占地5亩的"})
    EXPECT_EQ(read({std::u16string(text)}).metrics.size(), 1u);
}

}  // namespace shuwen::testing_context
