// What headings say of the figures below them.
#include <gtest/gtest.h>

#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

TEST(SectionHeading, WhatStandsBelowAStandardIsARule) {
  EXPECT_EQ(statuses({.text = u"老人另发50元,由县财政承担80%。", .heading = u"一、补贴标准"}), "rule; rule");
  EXPECT_EQ(statuses({.text = u"家庭收入1200元。", .heading = u"二、申请条件"}), "rule");
  EXPECT_EQ(statuses({.text = u"老人另发50元,由县财政承担80%。", .heading = u"一、发放情况"}),
            "actual; actual");
}

TEST(SectionHeading, ConditionsThatAreReportedOnAreNoRules) {
  EXPECT_EQ(statuses({.text = u"校舍面积14平方米。", .heading = u"五、办学条件"}), "actual");
  EXPECT_EQ(statuses({.text = u"产值10万元。", .heading = u"三、人民是否满意始终是评判工作的最高标准"}),
            "actual");
}

TEST(SectionHeading, WhatIsOverIsNoRuleBelowAStandard) {
  EXPECT_EQ(statuses({.text = u"2021年发放补贴50万元。", .heading = u"一、补贴标准"}), "actual");
}

}  // namespace
}  // namespace shuwen::testing_context
