#include "metrics/context/english_context.h"

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

TEST(EnglishContext, ARiseIsOfWhatRose) {
  EXPECT_EQ(claims({u"The port said that traffic rose 8 percent to 2 million trips."}),
            "traffic|rose; traffic|rose");
}

TEST(EnglishContext, MoreAreMoreOfTheSame) {
  EXPECT_EQ(claims({u"The agency added 14 buses and plans to buy 60 more."}), "buses|added; buses|buy");
}

TEST(EnglishContext, TheVerbStandsBehindWhereTheyAre) {
  EXPECT_EQ(claims({u"3,200 households within 500 metres of a stop received letters, up from 2,450."}),
            "households|received; -|-; households|received");
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

TEST(EnglishContext, AVerbThatNoEndingShows) {
  EXPECT_EQ(claims({u"The town plans to repaint 40 bridges."}), "bridges|repaint");
  EXPECT_EQ(claims({u"It raised 3 million yuan, adding 500 seats."}).find("seats|adding"),
            std::string("-|raised; ").size());
  EXPECT_EQ(claims({u"One in six young drivers now holds a licence."}), "young drivers|holds");
}

TEST(EnglishContext, WhatStandsBeforeTheVerbDidIt) {
  EXPECT_EQ(actors({u"Village libraries lent 4,200 books."}), "Village libraries");
  EXPECT_EQ(actors({u"They lent 4,200 books."}), "-");
}

TEST(EnglishContext, TheObjectOfALimit) {
  EXPECT_EQ(claims({u"The town wants to keep the average commute under 30 minutes."}),
            "average commute|keep");
}

TEST(EnglishContext, AShareIsOfSomething) {
  EXPECT_EQ(claims({u"The share of cyclists rose by 3 percentage points to 20 percent."}),
            "share of cyclists|rose; share of cyclists|rose");
}

TEST(EnglishContext, TheAgeIsThatOfTheNounBeforeIt) {
  EXPECT_EQ(
      claims({u"Half of boys aged 9 to 12 had received two doses of vaccine."}).find("boys|received; boys|-"),
      0u);
}

TEST(EnglishContext, ComparedByAnAdjective) {
  EXPECT_EQ(claims({u"The toll is 3 percent higher than last year."}), "toll|higher");
}

TEST(EnglishContext, TheVerbRightBehindTheFigure) {
  EXPECT_EQ(claims({u"Of these, 58,000 came from abroad."}), "-|came");
  EXPECT_EQ(claims({u"Nearly two-thirds were follow-up visits."}), "follow-up visits|were");
}

TEST(EnglishContext, WhatIsMeasuredStandsBeforeTheVerb) {
  EXPECT_EQ(claims({u"Parcel delivery now takes two hours, compared with two days in 2022."}),
            "Parcel delivery|takes; Parcel delivery|-");
  EXPECT_EQ(claims({u"The school budget, at 8 million yuan, is 3 percent higher than last year."}),
            "school budget|-; school budget|higher");
}

TEST(EnglishContext, OneVerbHasOneDoer) {
  EXPECT_EQ(actors({u"The commission has invested 3 million yuan (about 400,000 dollars) in 15 clinics."}),
            "commission; commission; commission");
}

TEST(EnglishContext, ANounBeforeTheVerbActsInTheNamesStead) {
  EXPECT_EQ(
      actors({.text = u"Linjiang aims to build 300 parks so that most residents live within 500 metres.",
              .names = {{u"Linjiang", EntityKind::place}}}),
      "Linjiang; -");
}

}  // namespace
}  // namespace shuwen::testing_context
