#include <gtest/gtest.h>

#include "metrics/context/english_context.h"
#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

TEST(EnglishChange, FromAToB) {
  EXPECT_EQ(claims({u"Recycling rose from 30 percent to 45 percent."}), "Recycling|rose; Recycling|rose");
  EXPECT_EQ(changes({u"Recycling rose from 30 percent to 45 percent."}), "from/none; to/none");
}

TEST(EnglishChange, GrowthAndItsBasis) {
  EXPECT_EQ(changes({u"Exports increased by 5 percent year on year."}), "increase/yoy");
  EXPECT_EQ(changes({u"Exports are worth 5 percent."}), "-");
}

TEST(EnglishChange, AVerbTurnsAsItsParticleSays) {
  EXPECT_EQ(changes({u"The rate edged up 2 percent."}), "increase/none");
  EXPECT_EQ(changes({u"The rate edged down 2 percent."}), "decrease/none");
}

TEST(EnglishChange, WhatCouldBeIsAhead) {
  EXPECT_EQ(statuses({u"Prices could rise to 90 yuan."}), "target");
  EXPECT_EQ(statuses({u"As the cut might suggest, the mill employs 300 people."}), "actual");
}

TEST(EnglishChange, ATimeStandsBetweenTheTurnAndItsEnd) {
  EXPECT_EQ(changes({u"The number of buses has more than tripled since 2019 to 1,900."}), "to/none");
  EXPECT_EQ(claims({u"Exports rose in May to 32 tonnes."}), "Exports|rose");
}

TEST(EnglishChange, WhatMakesThemFinedIsARule) {
  EXPECT_EQ(statuses({u"Shops that raise prices by more than 10 percent can be fined."}), "rule");
  EXPECT_EQ(statuses({u"Of the savings, £6 million will come from offices."}), "target");
}

TEST(EnglishChange, AimsAndFines) {
  EXPECT_EQ(statuses({u"The city aims to build 30 parks."}), "target");
  EXPECT_EQ(statuses({u"Drivers face a fine of 200 yuan."}), "rule");
  EXPECT_EQ(statuses({u"The city built 30 parks."}), "actual");
}

TEST(EnglishChange, WhatAChangeReaches) {
  EXPECT_EQ(changes({u"Waiting time fell to 18 minutes."}), "to/none");
  EXPECT_EQ(changes({u"The share rose by 5 percentage points to 61 percent."}), "increase/none; to/none");
  EXPECT_EQ(changes({u"It took 18 minutes, down from 47 minutes."}), "-; from/none");
  EXPECT_EQ(changes({u"The budget is 3.5 percent higher than last year."}), "increase/yoy");
}

TEST(EnglishChange, AYearThatARiseIsOn) {
  EXPECT_EQ(changes({u"The airline flew 400 guests in May, a 6 percent rise on last year."}),
            "-; increase/yoy");
}

TEST(EnglishChange, AYearComparedWith) {
  EXPECT_EQ(changes({u"Sales fell 3 percent from 2021."}), "decrease/vs");
}

TEST(EnglishChange, FinesImposedAreFacts) {
  EXPECT_EQ(statuses({u"The firms were fined 3 million yuan."}), "actual");
  EXPECT_EQ(statuses({u"Firms will be fined 3 million yuan."}), "rule");
}

TEST(EnglishChange, WishesAndConditions) {
  EXPECT_EQ(statuses({u"We want nine out of 10 residents to come."}), "target");
  EXPECT_EQ(statuses({u"Clinics that store it outside 2 to 8 degrees Celsius face fines."}), "rule");
}

TEST(EnglishChange, WhatIsCutIsCounted) {
  EXPECT_EQ(claims({u"The firm will cut 400 jobs."}), "jobs|cut");
  EXPECT_EQ(changes({u"The firm raised 4 million dollars."}), "-");
  EXPECT_EQ(changes({u"The firm raised the price by 4 dollars."}), "increase/none");
  EXPECT_EQ(claims({u"Six lenders set up four funds."}), "lenders|set up; funds|set up");
}

TEST(EnglishChange, WhatIsSetToHappen) {
  EXPECT_EQ(statuses({u"The firm is set to raise 9 million dollars."}), "target");
  EXPECT_EQ(statuses({u"The firm set up a fund of 9 million dollars."}), "actual");
  EXPECT_EQ(changes({u"It was two seconds faster than last year."}), "decrease/yoy");
}

TEST(EnglishChange, APeriodIsSaidAnew) {
  EXPECT_EQ(periods({u"In June, they sold 3 cars. They sold 4 bikes."}),
            "2022-06-01..2022-06-30; 2022-06-01..2022-06-30");
  EXPECT_EQ(periods({u"They sold 3 cars on June 3. They sold 4 bikes."}), "2022-06-03..2022-06-03; -");
  EXPECT_EQ(periods({u"The bridge, built in 1905, carries 300 cars."}), "-");
  EXPECT_EQ(periods({u"They said on June 3 that 30 people left."}), "-");
  EXPECT_EQ(periods({u"Sales fell 3 percent, the smallest drop since 2019, to 40."}), "-; -");
}

TEST(EnglishChange, WhatSomebodyChanges) {
  const Text text{u"The ministry lowered its fee by 25 yuan and plans to lift imports to 600 million yuan."};
  EXPECT_EQ(claims(text), "fee|lowered; imports|lift");
  EXPECT_EQ(actors(text), "The ministry; The ministry");
  EXPECT_EQ(changes(text), "decrease/none; to/none");
  EXPECT_EQ(changes({u"The yard sent 30 boats, bringing the total to 45."}), "-; to/none");
  EXPECT_EQ(changes({u"The firm sends boats to 45 ports."}), "-");
}

TEST(EnglishChange, ByHowMuchToWhat) {
  EXPECT_EQ(claims({u"The population fell by 2 million to 1.4 billion."}),
            "population|fell; population|fell");
  EXPECT_EQ(changes({u"The index climbed 40 points to 3,200 points."}), "increase/none; to/none");
  EXPECT_EQ(changes({u"Sales more than doubled to 900."}), "to/none");
  EXPECT_EQ(changes({u"Shares closed 2.3 percent lower."}), "decrease/none");
}

TEST(EnglishChange, PlannedIsWhatIsToldOfThem) {
  EXPECT_EQ(statuses({u"More than 40 shelters will be built."}), "target");
  EXPECT_EQ(statuses({u"A 40-metre screen will be built."}), "actual");
}

TEST(EnglishChange, WhatMayNotBe) {
  EXPECT_EQ(statuses({u"Lorries may not exceed 3 tonnes."}), "rule");
  EXPECT_EQ(statuses({u"Guests may carry no more than 20 kilograms of luggage."}), "rule");
  EXPECT_EQ(statuses({u"Guests may carry 20 kilograms of luggage."}), "actual");
}

TEST(EnglishChange, FinesThatWereImposed) {
  EXPECT_EQ(statuses({u"The campaign brought in fines of 12 million yuan."}), "actual");
  EXPECT_EQ(statuses({u"Poachers can be jailed for up to three years."}), "rule");
}

TEST(EnglishChange, TurnsInEveryForm) {
  EXPECT_EQ(changes({u"Shares slid 3 percent after slipping 2 percent."}), "decrease/none; decrease/none");
  EXPECT_EQ(changes({u"Profit slumped by more than half to 12 million yuan."}), "decrease/none; to/none");
  EXPECT_EQ(changes({u"They spent 3 percent after painting 2 percent."}), "-; -");
}

TEST(EnglishChange, TheLevelThatAChangeEndsAt) {
  EXPECT_EQ(claims({u"Starts fell 5 percent to an adjusted annual rate of 1,354,000."}),
            "Starts|fell; Starts|fell");
  EXPECT_EQ(changes({u"The index fell 5 percent at 1,354 points."}), "decrease/none; to/none");
  EXPECT_EQ(claims({u"Shares of the firm closed in the city at 185 yuan."}), "Shares of the firm|closed");
  EXPECT_EQ(changes({u"It sold 40 boats, down 2 percent from 41 boats."}), "-; decrease/none; from/none");
}

TEST(EnglishChange, ASizedTurnOfMoreWords) {
  EXPECT_EQ(claims({u"Teachers will get a 5.5 percent pay rise."}), "pay|rise");
  EXPECT_EQ(changes({u"Teachers will get a 5.5 percent pay rise."}), "increase/none");
  EXPECT_EQ(changes({u"Teachers will get a 5.5 percent pay slip."}), "-");
}

TEST(EnglishChange, DriversFaceFines) {
  EXPECT_EQ(claims({u"Drivers caught using a phone face a 200 yuan fine."}), "fine|face");
  EXPECT_EQ(statuses({u"Drivers caught using a phone face a 200 yuan fine."}), "rule");
  EXPECT_EQ(statuses({u"Drivers caught using a phone paid a 200 yuan fine."}), "actual");
}

TEST(EnglishChange, LevelsThatAChangeComesTo) {
  EXPECT_EQ(changes({u"Waiting lists have fallen for the sixth month in a row, to 740,000."}), "to/none");
  EXPECT_EQ(changes({u"Class sizes have risen from an average of 24 in 2010 to 27."}), "from/none; to/none");
  EXPECT_EQ(changes({u"The pound was down 0.3 percent against the euro at 1.2 dollars."}),
            "decrease/none; to/none");
  EXPECT_EQ(changes({u"It paid a dividend of 12 yuan, taking the total to 20 yuan."}), "-; to/none");
  EXPECT_EQ(changes({u"It hopes to make 650 tons, down from a previous range of 680 to 700 tons."}),
            "-; from/none");
  EXPECT_EQ(changes({u"The mill cut its full-year copper production guidance by 6 percent."}),
            "decrease/none");
  EXPECT_EQ(changes({u"The grant has been cut in half."}), "decrease/none");
  EXPECT_EQ(changes({u"The board turned down five."}), "-");
}

TEST(EnglishChange, ByWhatItIsHigher) {
  EXPECT_EQ(changes({u"The number in work fell by 400 from the month before."}), "decrease/mom");
  EXPECT_EQ(changes({u"Employment was 312 (1.2 percent) higher than in May."}), "increase/vs; increase/vs");
  EXPECT_EQ(changes({u"A flat costs 900 yuan, 110 yuan more than a year ago."}), "-; increase/yoy");
  EXPECT_EQ(claims({u"The budget will put council tax up by 5 percent."}), "council tax|put");
  EXPECT_EQ(changes({u"The budget will put council tax up by 5 percent."}), "increase/none");
}

TEST(EnglishChange, WhatOneShouldDoAtLeast) {
  EXPECT_EQ(statuses({u"Adults should sleep at least seven hours."}), "rule");
  EXPECT_EQ(statuses({u"Adults sleep at least seven hours."}), "actual");
  EXPECT_EQ(statuses({u"Members backed the plan by 58 percent."}), "actual");
  EXPECT_EQ(statuses({u"Members backed the plan to build 58 homes."}), "target");
}

TEST(EnglishChange, PeriodsOfOneFigureOnly) {
  EXPECT_EQ(periods({u"The ferry, carrying 450 people, ran aground at 3 a.m."}), "-");
  EXPECT_EQ(periods({u"The wait was 42 minutes in December."}), "2021-12-01..2021-12-31");
  EXPECT_EQ(periods({u"The wait will be 42 minutes in December."}), "2022-12-01..2022-12-31");
  EXPECT_EQ(periods({u"Shares closed at 84 yuan, 22 percent below their peak in March."}), "-; -");
  EXPECT_EQ(periods({u"July cotton futures fell 4 percent."}), "-");
  EXPECT_EQ(periods({u"The maker said in February it would shed 250 jobs."}), "-");
  EXPECT_EQ(periods({u"In February it shed 250 jobs."}), "2022-02-01..2022-02-28");
  EXPECT_EQ(periods({u"They tested 30 farms in February. Infected trees usually die within three years."}),
            "2022-02-01..2022-02-28; -");
  EXPECT_EQ(periods({u"Profit for the first nine months of the year was 30 yuan."}),
            "2022-01-01..2022-09-30");
  EXPECT_EQ(periods({u"The age is 74.1 years, up 0.7 years since 2019."}), "-; 2019-01-01..2022-08-19");
}

TEST(EnglishChange, TimesAndAgesByTheirWords) {
  EXPECT_EQ(read({u"Prices were 2 percent lower at 1130 GMT."}).metrics.size(), 1U);
  EXPECT_EQ(read({u"People aged 65 years and over pay half."}).metrics.at(0).kind, MetricKind::age);
  EXPECT_EQ(read({u"Growers got 250 CFA francs."}).metrics.at(0).kind, MetricKind::money);
}

TEST(EnglishChange, TimesOfClausesThatLean) {
  EXPECT_EQ(periods({u"Some 46 people were hurt when a coach overturned on Tuesday."}),
            "2022-08-16..2022-08-16");
  EXPECT_EQ(periods({u"The firm, which has 340 shops, made 3 million yuan in May."}),
            "-; 2022-05-01..2022-05-31");
  EXPECT_EQ(changes({u"Petrol was down 9 yuan from a month ago and 33 yuan from a year ago."}),
            "decrease/vs; decrease/vs");
  EXPECT_EQ(statuses({u"Some 62 percent of pupils reached the expected standard, up 3 points."}),
            "actual; actual");
}

}  // namespace
}  // namespace shuwen::testing_context
