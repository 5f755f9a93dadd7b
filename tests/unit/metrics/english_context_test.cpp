#include "metrics/english_context.h"

#include <gtest/gtest.h>

#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

TEST(EnglishContext, CountedNounsFollowTheFigure) {
  EXPECT_EQ(claims({u"The bureau planted 300 trees and shrubs."}), "trees and shrubs|planted");
}

TEST(EnglishContext, MeasuresHaveTheirNounBehindOf) {
  EXPECT_EQ(claims({u"The city added 12 hectares of green space."}), "green space|added");
}

TEST(EnglishContext, FromAToB) {
  EXPECT_EQ(claims({u"Recycling rose from 30 percent to 45 percent."}), "Recycling|rose; Recycling|rose");
  EXPECT_EQ(changes({u"Recycling rose from 30 percent to 45 percent."}), "from/none; to/none");
}

TEST(EnglishContext, GrowthAndItsBasis) {
  EXPECT_EQ(changes({u"Exports increased by 5 percent year on year."}), "increase/yoy");
  EXPECT_EQ(changes({u"Exports are worth 5 percent."}), "-");
}

TEST(EnglishContext, AimsAndFines) {
  EXPECT_EQ(statuses({u"The city aims to build 30 parks."}), "target");
  EXPECT_EQ(statuses({u"Drivers face a fine of 200 yuan."}), "rule");
  EXPECT_EQ(statuses({u"The city built 30 parks."}), "actual");
}

TEST(EnglishContext, WhatAChangeReaches) {
  EXPECT_EQ(changes({u"Waiting time fell to 18 minutes."}), "to/none");
  EXPECT_EQ(changes({u"The share rose by 5 percentage points to 61 percent."}), "increase/none; to/none");
  EXPECT_EQ(changes({u"It took 18 minutes, down from 47 minutes."}), "-; from/none");
  EXPECT_EQ(changes({u"The budget is 3.5 percent higher than last year."}), "increase/yoy");
}

TEST(EnglishContext, AYearComparedWith) {
  EXPECT_EQ(changes({u"Sales fell 3 percent from 2021."}), "decrease/vs");
}

TEST(EnglishContext, FinesImposedAreFacts) {
  EXPECT_EQ(statuses({u"The firms were fined 3 million yuan."}), "actual");
  EXPECT_EQ(statuses({u"Firms will be fined 3 million yuan."}), "rule");
}

TEST(EnglishContext, WishesAndConditions) {
  EXPECT_EQ(statuses({u"We want nine out of 10 residents to come."}), "target");
  EXPECT_EQ(statuses({u"Clinics that store it outside 2 to 8 degrees Celsius face fines."}), "rule");
}

TEST(EnglishContext, WhoDidIt) {
  EXPECT_EQ(actors({.text = u"Lake Port Bureau planted 300 trees.",
                    .names = {{u"Lake Port Bureau", EntityKind::organisation}}}),
            "Lake Port Bureau");
}

}  // namespace
}  // namespace shuwen::testing_context
