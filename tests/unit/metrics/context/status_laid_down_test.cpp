#include <gtest/gtest.h>

#include "metrics/context/status.h"
#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

TEST(StatusLaidDown, WhatFollowsOnACondition) {
  EXPECT_EQ(statuses({u"室温在16℃至18℃之间的,退还热费的30%。"}), "rule; rule");
  EXPECT_EQ(statuses({u"逾期未交的,企业可按日加收万分之五的违约金。"}), "rule");
  EXPECT_EQ(statuses({u"再犯者,每次加罚9万元。"}), "rule");
  EXPECT_EQ(statuses({u"困难户减免四成。"}), "rule");
  EXPECT_EQ(statuses({u"共减免四成。"}), "actual");
  EXPECT_EQ(statuses({u"举报属实的,最高奖励货值的5%。"}), "rule");
  EXPECT_EQ(statuses({u"骑车的,占58%。"}), "actual");
}

TEST(StatusLaidDown, PointsAndWhatTheyAreWorth) {
  EXPECT_EQ(statuses({u"村民参加劳动每次积5分。"}), "rule");
  EXPECT_EQ(statuses({u"积分可兑换商品,1分抵2元。"}), "rule; rule");
  EXPECT_EQ(statuses({u"村民共积5分。"}), "actual");
}

TEST(StatusLaidDown, TheMostThatMayBe) {
  EXPECT_EQ(statuses({u"可以自愿缴存,封顶6800元。"}), "rule");
  EXPECT_EQ(statuses({u"举报线索最高可奖1万元。"}), "rule");
  EXPECT_EQ(statuses({u"长者可领5000元点数。"}), "rule");
  EXPECT_EQ(statuses({u"国债资金每台补15万元。"}), "rule");
}

TEST(StatusLaidDown, WhatIsGrantedInACase) {
  EXPECT_EQ(statuses({u"10万元至20万元的补1.2万元。"}), "rule; rule");
  EXPECT_EQ(statuses({u"按售价给予补贴,每件最高500元。"}), "rule");
  EXPECT_EQ(statuses({u"装修旧房,给予20%的补贴。"}), "rule");
  EXPECT_EQ(statuses({u"涉嫌骗补金额5000元以上的移送公安机关。"}), "rule");
  EXPECT_EQ(statuses({u"年收入10万元以上的有3户。"}), "actual; actual");
  EXPECT_EQ(statuses({u"成交价每平方米最高3万元。"}), "actual");
}

TEST(StatusLaidDown, ALawThatIsQuoted) {
  EXPECT_EQ(statuses({u"依《交通条例》规定,酒后驾车者,吊扣驾照2年。"}), "rule");
  EXPECT_EQ(statuses({u"依《交通条例》规定,法院吊扣驾照2年。"}), "actual");
}

TEST(StatusLaidDown, LimitsAndThresholds) {
  EXPECT_EQ(statuses({u"国家标准规定最大残留限量为100毫克。"}), "rule");
  EXPECT_EQ(statuses({u"上班未满3个月的新手占了一半。"}), "rule; actual");
  EXPECT_EQ(statuses({u"明年,使用15年以上的电梯全部更新。"}), "rule");
  EXPECT_EQ(statuses({u"超速40公里以上就要吊扣牌照。"}), "rule");
  EXPECT_EQ(statuses({u"违法车辆占比超过总数10%的,停业整顿。"}), "rule");
  EXPECT_EQ(statuses({u"犬龄满三个月的,应当登记。"}), "rule");
}

TEST(StatusLaidDown, WhatWasFoundOrTookSoLong) {
  EXPECT_EQ(statuses({u"标准规定为不大于0.2毫克,超标5.8倍。"}), "rule; actual");
  EXPECT_EQ(statuses({u"接警后20分钟内止付11万元。"}), "actual; actual");
  EXPECT_EQ(statuses({u"接警后20分钟内到场。"}), "rule");
  EXPECT_EQ(statuses({u"法院依不能安全驾驶致死罪,判处他7年6个月徒刑。"}), "actual");
  EXPECT_EQ(statuses({u"他以每张每月800元的价格,出租3张。"}), "actual; actual");
}

TEST(StatusLaidDown, ANoticeOfWhatWasFoundGivesNoOrders) {
  EXPECT_EQ(statuses({.text = u"限值不大于2毫克,实测8毫克。", .title = u"关于抽检情况的通告"}),
            "rule; actual");
}

TEST(StatusLaidDown, WhatWasSpentIsNoFee) {
  EXPECT_EQ(statuses({u"茶叶平均每公斤57元。"}), "actual");
  EXPECT_EQ(statuses({u"茶叶每公斤57元。"}), "rule");
  EXPECT_EQ(statuses({u"停车管理费120元。"}), "rule");
  EXPECT_EQ(statuses({u"管理费用3亿元。"}), "actual");
}

TEST(StatusLaidDown, WhoMeantToDoSomethingIsCounted) {
  EXPECT_EQ(statuses({u"成功拦截拟转账群众45人。"}), "actual");
  EXPECT_EQ(statuses({u"拟拦截车辆45辆。"}), "target");
}

TEST(StatusLaidDown, WhatWhoeverItConcernsMayDo) {
  EXPECT_EQ(statuses({u"读者可免费借阅图书10册,可续借1次。"}), "rule; rule");
  EXPECT_EQ(statuses({u"新生可凭通知书领取500元的路费补助。"}), "rule");
  EXPECT_EQ(statuses({u"换乘的车主每次停车只需5元。"}), "rule");
  EXPECT_EQ(statuses({u"去年,读者可借阅的图书达10册。"}), "actual");
  EXPECT_EQ(statuses({u"新库可停放420辆。"}), "actual");
}

TEST(StatusLaidDown, AShareInForce) {
  EXPECT_EQ(statuses({u"失业保险费率继续按1%执行。"}), "rule");
  EXPECT_EQ(statuses({u"产量按1%增长。"}), "actual");
}

TEST(StatusLaidDown, HowOftenItHasToBeDone) {
  EXPECT_EQ(statuses({u"每2小时至少巡查一遍。"}), "rule; rule");
  EXPECT_EQ(statuses({u"为每名学生至少提供3次指导。"}), "actual");
  EXPECT_EQ(statuses({u"按照防汛预案,巡查间隔缩短到1小时以内。"}), "rule");
  EXPECT_EQ(statuses({u"经过整治,巡查间隔缩短到1小时以内。"}), "actual");
}

TEST(StatusLaidDown, ConditionsGoOn) {
  EXPECT_EQ(statuses({u"报名者需年满18周岁。"}), "rule");
  EXPECT_EQ(statuses({u"今年已年满18周岁。"}), "actual");
  EXPECT_EQ(statuses({u"18到55周岁,体重50公斤以上。"}), "rule; rule");
  EXPECT_EQ(statuses({u"他今年18周岁,体重50公斤以上。"}), "actual; actual");
}

TEST(StatusLaidDown, WhatWasPaidOutIsNoTariff) {
  EXPECT_EQ(statuses({u"学校为1105名学生每人发放补助2000元,合计221万元。"}), "actual; actual; actual");
  EXPECT_EQ(statuses({u"每名学生发放补助2000元。"}), "rule");
  EXPECT_EQ(statuses({u"该厂先后改装37辆,每辆收取3000元。"}), "actual; actual");
}

TEST(StatusLaidDown, APriceListMixesRatesAndSums) {
  EXPECT_EQ(statuses({u"普通专业学费为每生每学年5500元,医学专业6000元。"}), "rule; rule");
}

TEST(StatusLaidDown, ABoundMarksOffHowMany) {
  EXPECT_EQ(statuses({u"规模不足百人的小学尚有87所。"}), "rule; actual");
  EXPECT_EQ(statuses({u"56人及以上的大班额占1.9%。"}), "rule; actual");
  EXPECT_EQ(statuses({u"招募500人以上的队伍,开展活动3次。"}), "actual; actual");
}

TEST(StatusLaidDown, WhatCameAboutIsNoRule) {
  EXPECT_EQ(statuses({u"我们要求不超过24小时,损耗率压到了5%以内。"}), "rule; actual");
}

TEST(StatusLaidDown, FullMarksAreNoRuleForWhoGotThem) {
  EXPECT_EQ(statuses({u"满分的31个,不足一成。"}), "actual; actual");
  EXPECT_EQ(statuses({u"满分100分。"}), "rule");
  EXPECT_EQ(statuses({u"该院限期15日内退缴,被扣20分。"}), "rule; actual");
}

TEST(StatusLaidDown, ANoticeOrdersLengthsAndSizes) {
  EXPECT_EQ(statuses({.text = u"渔船自9月1日起休渔,为期三个月。", .title = u"关于伏季休渔的通告"}), "rule");
  EXPECT_EQ(statuses({.text = u"渔船自9月1日起休渔,为期三个月。", .title = u"渔船休渔"}), "actual");
  EXPECT_EQ(statuses({.text = u"网囊最小网目尺寸为54毫米。", .title = u"关于伏季休渔的通告"}), "rule");
}

TEST(StatusLaidDown, WhatOneMayBeFinedAndALineNotToBePassed) {
  EXPECT_EQ(statuses({u"负责人最高可被罚款2.5万元。"}), "rule");
  EXPECT_EQ(statuses({u"二季度末,个贷率是86%,离90%的警戒线还有距离。"}), "actual; rule");
  EXPECT_EQ(statuses({u"公布信息的期限一般为两年。"}), "rule");
}

TEST(StatusLaidDown, WhatOnlyLooksLaidDown) {
  EXPECT_EQ(statuses({u"接入医保的占应接数的98%。"}), "actual");
  EXPECT_EQ(statuses({u"住院实际报销比例为71%。"}), "actual");
  EXPECT_EQ(statuses({u"住院报销比例为71%。"}), "rule");
}

}  // namespace
}  // namespace shuwen::testing_context
