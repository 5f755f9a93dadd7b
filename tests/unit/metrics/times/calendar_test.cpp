#include "metrics/times/calendar.h"

#include <gtest/gtest.h>

namespace shuwen {
namespace {

TEST(Calendar, WhatHasBegunLiesBehind) {
  EXPECT_EQ(iso(begun_by({2024, 10, 7}, {2024, 6, 1})), "2023-10-07");
  EXPECT_EQ(iso(begun_by({2024, 2, 29}, {2024, 1, 5})), "2023-02-28");
  EXPECT_EQ(iso(begun_by({2024, 6, 1}, {2024, 6, 1})), "2024-06-01");
}

TEST(Calendar, WhatHasNotBegunByTheReferenceIsOpenAtItsEnd) {
  const DayRange lasting = since_then(Day{2022, 10, 8}, Day{2022, 8, 19});
  EXPECT_EQ(iso(*lasting.from), "2021-10-08");
  EXPECT_EQ(iso(*lasting.to), "2022-08-19");
  EXPECT_FALSE(since_then(Day{2030, 10, 8}, Day{2022, 8, 19}).to);
}

TEST(Calendar, KnowsLeapYears) {
  EXPECT_EQ(days_in_month(2020, 2), 29);
  EXPECT_EQ(days_in_month(1900, 2), 28);
  EXPECT_EQ(days_in_month(2000, 2), 29);
  EXPECT_FALSE(is_valid({2021, 2, 29}));
  EXPECT_FALSE(is_valid({2021, 13, 1}));
}

TEST(Calendar, MovesOverMonthAndYearBorders) {
  EXPECT_EQ(iso(add_days({2020, 2, 28}, 2)), "2020-03-01");
  EXPECT_EQ(iso(add_days({2021, 1, 1}, -1)), "2020-12-31");
  EXPECT_EQ(iso(add_months({2020, 10, 31}, -8)), "2020-02-29");
  EXPECT_EQ(iso(add_months({2020, 1, 15}, -1)), "2019-12-15");
}

TEST(Calendar, EveryDayHasItsNumberBack) {
  Day day{1899, 12, 31};
  for (int i = 0; i < 60000; ++i) {
    const Day next = add_days(day, 1);
    ASSERT_TRUE(is_valid(next));
    ASSERT_LT(day, next);
    ASSERT_EQ(add_days(next, -1), day);
    ASSERT_EQ((weekday(day) + 1) % 7, weekday(next));
    day = next;
  }
}

TEST(Calendar, StaysInRangeHoweverFarItMoves) {
  EXPECT_TRUE(is_valid(add_days({2020, 1, 1}, 2000000000)));
  EXPECT_TRUE(is_valid(add_months({2020, 1, 1}, -2000000000)));
}

TEST(Calendar, WeekBeginsOnMonday) {
  EXPECT_EQ(weekday({2024, 5, 20}), 0);
  EXPECT_EQ(weekday({2024, 5, 26}), 6);
}

TEST(Calendar, ReadsAndWritesIso) {
  EXPECT_EQ(iso(*parse_iso("2020-10-23T13:55")), "2020-10-23");
  EXPECT_FALSE(parse_iso("2020-13-01"));
  EXPECT_FALSE(parse_iso("20201023"));
  EXPECT_FALSE(parse_iso(""));
}

}  // namespace
}  // namespace shuwen
