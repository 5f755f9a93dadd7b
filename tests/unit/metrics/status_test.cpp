#include "metrics/status.h"

#include <gtest/gtest.h>

#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

TEST(Status, PlannedFiguresAreTargets) {
  EXPECT_EQ(statuses({u"计划新建公厕20座。"}), "target");
  EXPECT_EQ(statuses({u"力争覆盖率达到90%。"}), "target");
  EXPECT_EQ(statuses({u"到2025年,绿地率达到40%。"}), "target");
  EXPECT_EQ(statuses({u"到2020年,绿地率达到40%。"}), "actual");
}

TEST(Status, WhatIsDoneIsNoTarget) {
  EXPECT_EQ(statuses({u"按照计划,目前已建成公厕20座。"}), "actual");
  EXPECT_EQ(statuses({u"产量比预期增长20吨。"}), "actual");
}

TEST(Status, FrontingIsNoFuture) {
  EXPECT_EQ(statuses({u"将36个路口列入整治名单。"}), "actual");
  EXPECT_EQ(statuses({u"将新建公厕20座。"}), "target");
}

TEST(Status, WhatIsLaidDownIsARule) {
  EXPECT_EQ(statuses({u"摊位间距不得超过5米。"}), "rule");
  EXPECT_EQ(statuses({u"对违规停车的,处50元以上200元以下罚款。"}), "rule");
  EXPECT_EQ(statuses({u"60岁以上老人免费乘车。"}), "rule");
  EXPECT_EQ(statuses({u"成人票价60元。"}), "rule");
  EXPECT_EQ(statuses({u"商户每周3次清洗设施。"}), "rule");
  EXPECT_EQ(statuses({u"震中10公里内的村庄已转移。"}), "rule");
}

TEST(Status, AFineImposedAndAnAgeGivenAreFacts) {
  EXPECT_EQ(statuses({u"执法队对其罚款2万元。"}), "actual");
  EXPECT_EQ(statuses({u"78岁的张大爷来了。"}), "actual");
}

TEST(Status, ARegulationLaysDownWhatHasNoPast) {
  EXPECT_EQ(statuses({.text = u"录像保存30日以上。", .title = u"停车场管理办法"}), "rule");
  EXPECT_EQ(statuses({.text = u"2020年,建成车位600个。", .title = u"停车场管理办法"}), "actual");
  EXPECT_TRUE(genre_of(u"关于印发《停车场管理办法》的通知").lays_down);
  EXPECT_FALSE(genre_of(u"办法总比困难多").lays_down);
}

}  // namespace
}  // namespace shuwen::testing_context
