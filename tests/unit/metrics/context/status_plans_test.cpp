#include <gtest/gtest.h>

#include "metrics/context/status.h"
#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

TEST(StatusPlans, WhatALawWasAppliedToIsAFact) {
  EXPECT_EQ(statuses({u"依据《计量法》第二十六条,没收电子秤2台,并处罚款1800元。"}), "actual; actual");
  EXPECT_EQ(statuses({u"依据《计量法》第二十六条,违反规定的,没收电子秤,并处罚款1800元。"}), "rule");
  EXPECT_EQ(statuses({u"今年追回基金30万元,处罚款1820余万元。"}), "actual; actual");
  EXPECT_EQ(statuses({u"违反规定的,处罚款1000元以上。"}), "rule");
}

TEST(StatusPlans, WhatWhoeverItConcernsIsGiven) {
  EXPECT_EQ(statuses({u"对查实的举报,按罚没款的1%至5%给予奖励。"}), "rule");
  EXPECT_EQ(statuses({u"举报一经查实,按2%给予奖励,最高20万元。"}), "rule; rule");
  EXPECT_EQ(statuses({u"对新认定的企业,一次性奖励20万元。"}), "rule");
  EXPECT_EQ(statuses({u"购买新车的,再补贴100元。"}), "rule");
  EXPECT_EQ(statuses({u"去年,对新认定的企业,奖励20万元。"}), "actual");
  EXPECT_EQ(statuses({u"按违法所得的5倍处罚款3万元。"}), "actual; actual");
}

TEST(StatusPlans, WhatWasPaidIsNoPriceLaidDown) {
  EXPECT_EQ(statuses({u"该店以每盒3.5元购进口罩。"}), "actual");
  EXPECT_EQ(statuses({u"该店口罩每盒3.5元。"}), "rule");
  EXPECT_EQ(statuses({u"该店以六折价格卖出。"}), "actual");
  EXPECT_EQ(statuses({u"口罩限时六折。"}), "rule");
}

TEST(StatusPlans, TheFirstHourHasAPrice) {
  EXPECT_EQ(statuses({u"小型车首小时5元,24小时内最高20元。"}), "rule; rule; rule");
  EXPECT_EQ(statuses({u"游客人均花费5元,最高20元。"}), "actual; actual");
}

TEST(StatusPlans, WhatIsAddedForWhatExceeds) {
  EXPECT_EQ(statuses({u"用水超定额部分加价20%。"}), "rule");
  EXPECT_EQ(statuses({u"商家加价20%。"}), "actual");
}

TEST(StatusPlans, HowManyEachMayHave) {
  EXPECT_EQ(statuses({u"每人限补1辆,贷款年限最长30年。"}), "rule; rule");
  EXPECT_EQ(statuses({u"每人补1辆。"}), "actual");
}

TEST(StatusPlans, WhatIsToBeDoneWhileTheYearGoesOn) {
  EXPECT_EQ(statuses({.text = u"今年要建设住房30套。", .date = "2022-01-19"}), "target");
  EXPECT_EQ(statuses({.text = u"去年新建公园32个;今年再建20个。", .date = "2022-01-19"}), "actual; target");
  EXPECT_EQ(statuses({.text = u"去年又要建设住房30套。", .date = "2022-01-19"}), "actual");
  EXPECT_EQ(statuses({u"市局将对商品每月抽查不少于两轮。"}), "target");
  EXPECT_EQ(statuses({u"确保蔬菜充足,猪肉储备不少于3000吨。"}), "target");
  EXPECT_EQ(statuses({u"下降2.5%的任务完成了。"}), "target");
}

TEST(StatusPlans, APlanBehindTheFigure) {
  EXPECT_EQ(statuses({u"两个泊位预计10月投产。"}), "target");
  EXPECT_EQ(periods({u"两个泊位预计10月投产。"}), "2022-10-01..2022-10-31");
  EXPECT_EQ(statuses({u"两个泊位7月投产。"}), "actual");
}

TEST(StatusPlans, ASentenceMayOpenAPlan) {
  EXPECT_EQ(statuses({u"下一步,继续推进项目建设。新建学校8所。"}), "target");
  EXPECT_EQ(statuses({u"下一步,继续推进项目建设。\n新建学校8所。"}), "actual");
  const std::u16string told = u"做好今年工作,要推进项目建设。\n新建学校8所。";
  EXPECT_EQ(statuses({.text = told, .title = u"政府工作报告"}), "target");
  EXPECT_EQ(statuses({.text = told, .title = u"县长谈教育"}), "actual");
  EXPECT_TRUE(tells_what_is_ahead(u"2022年重点工作", find_times(u"2022年重点工作", {0, 9}, {"2022-01-19"}),
                                  "2022-01-19"));
  EXPECT_FALSE(tells_what_is_ahead(u"2021年重点工作", find_times(u"2021年重点工作", {0, 9}, {"2022-01-19"}),
                                   "2022-01-19"));
}

TEST(StatusPlans, AGoalStandsBehindItsFigure) {
  EXPECT_EQ(statuses({u"失业率为5.2%,低于5.5%左右的全年预期目标。"}), "actual; target");
  EXPECT_EQ(statuses({u"上半年完成全年50万人目标任务的60%。"}), "target; actual");
  EXPECT_EQ(statuses({u"超出年度目标任务28万人。"}), "actual");
  EXPECT_EQ(statuses({u"完成三项目标任务。"}), "actual");
  EXPECT_EQ(statuses({u"出货量目标由30万套上调到40万套。"}), "target; target");
}

TEST(StatusPlans, WhatTheRestOfTheYearIsToBring) {
  EXPECT_EQ(statuses({u"年内在城东添一座,总数增加到13座。"}), "target");
  EXPECT_EQ(statuses({u"年内总数已增加到13座。"}), "actual");
}

TEST(StatusPlans, WhatIsForeseenIsNoThreshold) {
  EXPECT_EQ(statuses({u"该站可能出现24米以上的洪峰。"}), "target");
  EXPECT_EQ(statuses({u"该站出现24米以上的洪峰。"}), "rule");
  EXPECT_EQ(statuses({u"3家券商给出的净利润预测为15亿元。"}), "actual; target");
}

TEST(StatusPlans, AdviceAndHowFarAForecastReaches) {
  EXPECT_EQ(statuses({u"他建议政府把资助由1万元调高至2万元。"}), "actual; target");
  EXPECT_EQ(statuses({u"去年,产值预计达到30亿元;税收突破3亿元。"}), "target; actual");
  EXPECT_EQ(statuses({u"全年签约项目47个,计划总投资163亿元,其中投资10亿元以上项目5个。"}),
            "actual; target; rule; actual");
}

}  // namespace
}  // namespace shuwen::testing_context
