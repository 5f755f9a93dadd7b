#include "metrics/context/place.h"

#include <gtest/gtest.h>

#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

const std::vector<std::pair<std::u16string, EntityKind>> kNames = {
    {u"临江市水务局", EntityKind::organisation}, {u"临江市", EntityKind::place}};

TEST(Place, IsStatedApart) {
  EXPECT_EQ(places({u"全市建成公园30个。"}), "全市");
  EXPECT_EQ(places({.text = u"在临江市建成公园30个。", .names = {kNames[1]}}), "临江市");
}

TEST(Place, InsideABodysNameIsNone) {
  EXPECT_EQ(places({.text = u"临江市水务局修复管网30公里。", .names = {kNames[0]}}), "-");
}

TEST(Place, GoesOnBehindTheName) {
  EXPECT_EQ(places({.text = u"在临江市城区建成公园30个。", .names = {kNames[1]}}), "临江市城区");
}

TEST(Place, IsAListOfNames) {
  EXPECT_EQ(places({.text = u"在东湖区、西湖区等地建成公园30个。",
                    .names = {{u"东湖区", EntityKind::place}, {u"西湖区", EntityKind::place}}}),
            "东湖区、西湖区等地");
  EXPECT_EQ(actors({.text = u"在东湖区、西湖区各建成公园30个。",
                    .names = {{u"东湖区", EntityKind::place}, {u"西湖区", EntityKind::place}}}),
            "-");
}

TEST(Place, ANameThatGoesOnIsNone) {
  EXPECT_EQ(places({.text = u"临江市轨道交通1号线完成投资30亿元。", .names = {kNames[1]}}), "-");
  EXPECT_EQ(places({.text = u"在临江市公园种树30棵。", .names = {kNames[1]}}), "临江市");
}

TEST(Place, ATerritoryHoldsToTheEndOfTheSentence) {
  EXPECT_EQ(places({u"全市清理垃圾30吨;出动人员80人次。"}), "全市; 全市");
  EXPECT_EQ(places({.text = u"在临江市清理垃圾30吨;出动人员80人次。", .names = {kNames[1]}}), "临江市; -");
}

TEST(Place, ATerritoryHoldsForTheParts) {
  EXPECT_EQ(places({u"全市接待游客80万人次。其中,过夜游客占三成。"}), "全市; 全市");
  EXPECT_EQ(places({u"全市接待游客80万人次。景区门票80元。"}), "全市; -");
  EXPECT_EQ(
      places({.text = u"全市接待游客80人(其中丹国游客20人)。", .names = {{u"丹国", EntityKind::place}}}),
      "全市; 全市");
}

TEST(Place, WhatItIsMeasuredAgainstIsNone) {
  EXPECT_EQ(places({u"接种率高于全国平均水平3个百分点。"}), "-");
  EXPECT_EQ(places({u"面积占全市的三成。"}), "-");
  EXPECT_EQ(places({u"拥有全球最快的30台机组。"}), "-");
}

TEST(Place, WhereSomebodyIsFromIsNone) {
  EXPECT_EQ(places({.text = u"白石镇65岁的大户流转水田30亩。", .names = {{u"白石镇", EntityKind::place}}}),
            "-; -");
}

TEST(Place, APointOfAWayOrWhoActsIsNone) {
  EXPECT_EQ(places({.text = u"从临江市出发要3小时。", .names = {kNames[1]}}), "-");
  EXPECT_EQ(places({.text = u"临江市对企业免税80万元。", .names = {kNames[1]}}), "-");
  EXPECT_EQ(places({u"我市投入80万元。"}), "-");
}

TEST(Place, TheVillageAndTheMiddleOfATown) {
  EXPECT_EQ(places({u"村里30户农户搬迁。"}), "村里");
  EXPECT_EQ(places({.text = u"临江市中心城区新建公厕30座。", .names = {kNames[1]}}), "临江市中心城区");
  EXPECT_EQ(
      places({.text = u"在临江市与海州市种树30棵。", .names = {kNames[1], {u"海州市", EntityKind::place}}}),
      "临江市与海州市");
}

TEST(Place, WithWhomOneTradesOrHowFarItIsAreNone) {
  const std::vector<std::pair<std::u16string, EntityKind>> names = {{u"甲国", EntityKind::place},
                                                                    {u"乙国", EntityKind::place}};
  EXPECT_EQ(places({.text = u"对甲国、乙国出口增长8%。", .names = names}), "-");
  EXPECT_EQ(places({.text = u"新区距甲国、乙国均为105公里。", .names = names}), "-");
}

TEST(Place, ARankOrADatelineIsNone) {
  EXPECT_EQ(places({u"增速位居全市第二,新增企业8家。"}), "-");
  EXPECT_EQ(places({u"打造具有全球影响力的中心,组织项目40个。"}), "-");
  EXPECT_EQ(places({.text = u"某网临江市5月3日讯:收盘报21元。", .names = {kNames[1]}}), "-");
}

TEST(Place, IsWhereAMeasureIsTaken) {
  const std::vector<std::pair<std::u16string, EntityKind>> names = {
      {u"临江市", EntityKind::place}, {u"滨城", EntityKind::place}, {u"镜湖", EntityKind::place}};
  EXPECT_EQ(places({.text = u"临江市地区生产总值为30亿元。", .names = names}), "临江市");
  EXPECT_EQ(places({.text = u"临江市发电量为30亿千瓦时。", .names = names}), "临江市");
  EXPECT_EQ(places({.text = u"滨城规模以上工业增加值增长3%。", .names = names}), "滨城");
  EXPECT_EQ(places({.text = u"滨城柠檬种植面积3万亩。", .names = names}), "-");
  EXPECT_EQ(places({.text = u"镜湖水面面积3万亩。", .names = names}), "-");
}

TEST(Place, EndsWithItsHead) {
  EXPECT_EQ(claims({.text = u"滨城县209个项目投用。", .names = {{u"滨城", EntityKind::place}}}), "项目|投用");
}

TEST(Place, ThatHasItsHeadTakesNoSecondOne) {
  EXPECT_EQ(claims({.text = u"滨县县城公园3个。", .names = {{u"滨县", EntityKind::place}}}), "县城公园|-");
}

TEST(Place, ATownIsNotWhatIsCountedInIt) {
  const std::vector<std::pair<std::u16string, EntityKind>> names = {{u"临江", EntityKind::place}};
  EXPECT_EQ(claims({.text = u"轰炸了临江城两所学校。", .names = names}), "学校|轰炸");
}

TEST(Place, ABorderIsNone) {
  const Text text{.text = u"园区东至镜湖,北靠临江市,建设仓库30座,规划建设用地20平方公里。",
                  .names = {{u"镜湖", EntityKind::place}, {u"临江市", EntityKind::place}}};
  EXPECT_EQ(places(text), "-; -");
  EXPECT_EQ(actors(text), "-; -");
  EXPECT_EQ(claims(text), "仓库|建设; 规划建设用地|-");
}
}  // namespace
}  // namespace shuwen::testing_context
