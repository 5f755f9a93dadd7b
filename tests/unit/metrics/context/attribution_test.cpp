#include "metrics/context/attribution.h"

#include <gtest/gtest.h>

#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

const std::vector<std::pair<std::u16string, EntityKind>> kNames = {
    {u"临江市水务局", EntityKind::organisation},
    {u"王平", EntityKind::person},
    {u"Marlow Council", EntityKind::organisation},
    {u"Jane Doe", EntityKind::person}};

std::string of(std::u16string text) {
  return tellers({.text = std::move(text), .names = kNames});
}

TEST(Attribution, StandsBehindItsPreposition) {
  EXPECT_EQ(of(u"据临江市水务局统计,全市有管网30公里,今年新建5公里。"), "临江市水务局; 临江市水务局");
  EXPECT_EQ(of(u"根据临江市水务局最新公布的数据,管网长30公里。"), "临江市水务局");
  EXPECT_EQ(of(u"据Harbor数据,管网长30公里。"), "Harbor");
}

TEST(Attribution, StandsBeforeAVerbOfSaying) {
  EXPECT_EQ(of(u"临江市水务局局长王平表示,管网长30公里。"), "临江市水务局局长王平");
  EXPECT_EQ(of(u"临江市水务局数据显示,管网长30公里。"), "临江市水务局");
  EXPECT_EQ(of(u"临江市水务局统计与计划科科长王平说,管网长30公里。"), "临江市水务局统计与计划科科长王平");
  EXPECT_EQ(of(u"业内人士说,管网长30公里。"), "业内人士");
  EXPECT_EQ(of(u"9日,临江市水务局发布最新数据:管网长30公里。"), "临江市水务局");
}

TEST(Attribution, IsWhomTheReporterHeardItFrom) {
  EXPECT_EQ(of(u"记者从临江市水务局获悉,管网长30公里。"), "临江市水务局");
}

TEST(Attribution, NamesNobodyWhoDoesNotTell) {
  EXPECT_EQ(of(u"据悉,管网长30公里。"), "-");
  EXPECT_EQ(of(u"据初步统计,管网长30公里。"), "-");
  EXPECT_EQ(of(u"临江市水务局修复管网30公里。"), "-");
  EXPECT_EQ(of(u"临江市水务局召开会议,修复管网30公里。"), "-");
  EXPECT_EQ(of(u"临江市水务局通报了3起问题。"), "-");
  EXPECT_EQ(of(u"根据规划,管网长30公里。"), "-");
}

TEST(Attribution, EndsWithTheSentence) {
  EXPECT_EQ(of(u"王平说,管网长30公里。其中新建5公里。"), "王平; -");
}

TEST(Attribution, LastsAsLongAsTheQuotation) {
  EXPECT_EQ(of(u"王平说:“管网长30公里。其中新建5公里。”水厂有3座。"), "王平; 王平; -");
  EXPECT_EQ(of(u"王平说:“管网长30公里。我们很努力。”水厂有3座。"), "王平; -");
}

TEST(Attribution, MayStandBehindWhatIsTold) {
  EXPECT_EQ(of(u"“管网长30公里。”王平说。"), "王平");
  EXPECT_EQ(of(u"“管网长30公里”,王平说。"), "王平");
}

TEST(Attribution, APronounIsWhoSpokeLast) {
  EXPECT_EQ(of(u"王平说,管网长30公里。他表示,水厂有3座。"), "王平; 王平");
  EXPECT_EQ(of(u"他表示,水厂有3座。"), "-");
}

TEST(Attribution, OfEnglishFigures) {
  EXPECT_EQ(of(u"The network is 30 miles long, according to the Marlow Council."), "Marlow Council");
  EXPECT_EQ(of(u"Jane Doe said the network was 30 miles long."), "Jane Doe");
  EXPECT_EQ(of(u"The network is 30 miles long, police said."), "police");
  EXPECT_EQ(of(u"The network, which said little, is 30 miles long."), "-");
  EXPECT_EQ(of(u"Jane Doe said the network was 30 miles long. She said 4 miles were new."),
            "Jane Doe; Jane Doe");
  EXPECT_EQ(of(u"The network is 30 miles long."), "-");
}

}  // namespace
}  // namespace shuwen::testing_context
