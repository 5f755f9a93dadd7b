#include <gtest/gtest.h>

#include "entities/names_fixture.h"

namespace shuwen::testing {
namespace {

TEST(BareFirms, StandBesideFirms) {
  EXPECT_EQ(organisations(u"三星、小米、诺基亚等厂商参展。"), (List{u"三星", u"小米", u"诺基亚"}));
  EXPECT_EQ(organisations(u"颠覆法拉利、迈巴赫等传统品牌。"), (List{u"法拉利", u"迈巴赫"}));
}
TEST(BareFirms, AreNoOrdinaryWordsNorPersons) {
  EXPECT_EQ(organisations(u"覆盖京东、天猫、直播、团购等渠道。"), (List{u"京东", u"天猫"}));
  EXPECT_EQ(organisations(u"华为、手机和电脑。"), List{u"华为"});
  EXPECT_EQ(organisations(u"出资人为三星、诺基亚、陈光辉等。"), (List{u"三星", u"诺基亚"}));
}
TEST(BareFirms, AreFoundedBySomebody) {
  EXPECT_EQ(organisations(u"云朵时空创始人陈大明发言。"), List{u"云朵时空"}) << "pieces";
  EXPECT_EQ(organisations(u"小米创始人陈大明发言。"), List{u"小米"});
  EXPECT_EQ(organisations(u"公司创始人陈大明、项目创始人李小红发言。"), List{});
}
TEST(BareFirms, ByTheirSharesBehindTheTrade) {
  EXPECT_EQ(organisations(u"金骏汽车股份涨停。"), List{u"金骏汽车"});
}
TEST(BareFirms, ByTheirTradeAndByWhatTheirHeadLeads) {
  EXPECT_EQ(organisations(u"智己汽车联席CEO陈大明发言。"), List{u"智己汽车"});
  EXPECT_EQ(organisations(u"海通证券、信达证券、中信证券等跟涨。"),
            (List{u"海通证券", u"信达证券", u"中信证券"}));
}
TEST(BareFirms, WhatTheListSaysTheyAre) {
  EXPECT_EQ(organisations(u"比亚迪、欣旺达、赣锋等逾470家企业参展。"), (List{u"比亚迪", u"欣旺达", u"赣锋"}));
}

}  // namespace
}  // namespace shuwen::testing
