// Where the segmenter's borders are moved, by what is then counted.
#include "metrics/sentences/word_cuts.h"

#include <gtest/gtest.h>

#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

TEST(WordCuts, ANounThatTheSegmenterCutsIsWhole) {
  EXPECT_EQ(claims({u"迎来600多艘集装箱货轮。"}), "集装箱货轮|迎来");
  EXPECT_EQ(claims({u"集聚600多家高新技术企业。"}), "高新技术企业|集聚");
}

TEST(WordCuts, SoMuchAHeadIsNoPeopleOfThatName) {
  const std::pair<std::u16string, EntityKind> country{u"中国", EntityKind::place};
  EXPECT_EQ(claims({.text = u"中国人均国内生产总值89358元。", .names = {country}}), "中国人均国内生产总值|-");
  EXPECT_EQ(claims({.text = u"当地12名中国人均获救。", .names = {country}}).find("人均"), std::string::npos);
}

TEST(WordCuts, WordsThatTheSegmenterCuts) {
  EXPECT_EQ(claims({u"可再生能源装机突破13亿千瓦。"}), "可再生能源装机|突破");
  EXPECT_EQ(claims({u"项目建成后年产值4亿元。"}), "年产值|-");
}

TEST(WordCuts, NamesOfMeasuresThatOpenWithAVerbOrAnAdverb) {
  EXPECT_EQ(claims({u"公司做封装业务,发行价格18元。"}), "发行价格|-");
  EXPECT_EQ(claims({u"一般公共预算收入增长7%。"}), "一般公共预算收入|增长");
  EXPECT_EQ(claims({u"第二季度净亏损为2亿元。"}), "净亏损|为");
  EXPECT_EQ(claims({u"发放自主就业补助金595万元。"}), "自主就业补助金|发放");
  EXPECT_EQ(claims({u"发放补助金累计595万元。"}), "补助金|发放");
}

TEST(WordCuts, WhatIsNewAndWhereOneGoesAreObjects) {
  EXPECT_EQ(claims({u"已新增成本3000万元。"}), "成本|新增");
  EXPECT_EQ(claims({u"两支救援队离开现场。"}), "救援队|离开");
}

}  // namespace
}  // namespace shuwen::testing_context
