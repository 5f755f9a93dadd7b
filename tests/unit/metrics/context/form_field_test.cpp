// Labels of forms: notices of tenders, announcements, sheets of particulars.
#include <gtest/gtest.h>

#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

TEST(FormField, ItsLabelIsTheSubject) {
  EXPECT_EQ(claims({u"三、采购预算：人民币680万元"}), "采购预算|-");
  EXPECT_EQ(claims({u"（二）招标控制价：320万元"}), "招标控制价|-");
  EXPECT_EQ(claims({u"绥河通报：33名退役军人受表彰"}).find("通报"), std::string::npos);
  EXPECT_EQ(claims({u"他介绍说：60人报名"}).find("介绍"), std::string::npos);
}

TEST(FormField, AUnitInItsBracketsIsThatOfTheFigure) {
  const Metrics found = read({u"中标金额（万元）：35.6"});
  ASSERT_EQ(found.metrics.size(), 1u);
  EXPECT_EQ(shown(found.metrics[0].subject), "中标金额");
  EXPECT_EQ(*found.metrics[0].value, "356000");
  EXPECT_EQ(*found.metrics[0].unit, u"元");
}

TEST(FormField, ATimeLimitIsThatOfItsLabelWhereverItStands) {
  EXPECT_EQ(claims({u"交货期：合同签订后45日内"}), "交货期|-");
  EXPECT_EQ(claims({u"付款方式：合同签订后45日内支付"}).find("付款方式"), std::string::npos);
}

TEST(FormField, TheSameInWordsIsOfTheSameAndNoPartOfIt) {
  const Metrics found = read({u"中标金额：6580000元（大写：陆佰伍拾捌万元）"});
  ASSERT_EQ(found.metrics.size(), 2u);
  EXPECT_EQ(shown(found.metrics[1].subject), "中标金额");
  EXPECT_FALSE(found.metrics[1].part_of);
}

}  // namespace
}  // namespace shuwen::testing_context
