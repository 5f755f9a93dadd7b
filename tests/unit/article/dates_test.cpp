#include "article/dates.h"

#include <gtest/gtest.h>

#include <string>

namespace shuwen {
namespace {

std::string read(std::u16string_view text) {
  const auto date = find_date(text);
  return date ? iso(*date) : std::string();
}

TEST(Dates, ReadsTheFormsOfChinesePages) {
  EXPECT_EQ(read(u"2021-03-04 09:08"), "2021-03-04T09:08");
  EXPECT_EQ(read(u"2021/3/4"), "2021-03-04");
  EXPECT_EQ(read(u"2021.03.04 09:08:07"), "2021-03-04T09:08:07");
  EXPECT_EQ(read(u"发布于2021年3月4日 9时08分"), "2021-03-04T09:08");
  EXPECT_EQ(read(u"2021年03月04日09:08"), "2021-03-04T09:08");
  EXPECT_EQ(read(u"２０２１年３月４日"), "2021-03-04");
  EXPECT_EQ(read(u"二〇二一年三月十四日"), "2021-03-14");
  EXPECT_EQ(read(u"二○二一年十二月三十一日"), "2021-12-31");
  EXPECT_EQ(read(u"20210304"), "2021-03-04");
}

TEST(Dates, ReadsTheClockAfterWeekdaysAndPartsOfTheDay) {
  EXPECT_EQ(read(u"2021-03-04 星期四 09:08"), "2021-03-04T09:08");
  EXPECT_EQ(read(u"2021年3月4日（周四）09:08"), "2021-03-04T09:08");
  EXPECT_EQ(read(u"2021年3月4日 下午 3:05"), "2021-03-04T15:05");
  EXPECT_EQ(read(u"2021年3月4日晚8时30分"), "2021-03-04T20:30");
  EXPECT_EQ(read(u"2021年3月4日中午12:30"), "2021-03-04T12:30");
  EXPECT_EQ(read(u"2021年3月4日上午9时"), "2021-03-04T09:00");
  EXPECT_EQ(read(u"2021-03-04 周"), "2021-03-04");
  EXPECT_EQ(read(u"2021-03-04 星期"), "2021-03-04");
  EXPECT_EQ(read(u"2021-03-04 周边9:30开门"), "2021-03-04");
}

TEST(Dates, ZerosDownToTheSecondAreNoHour) {
  EXPECT_EQ(read(u"2021-03-04 00:00:00"), "2021-03-04");
  EXPECT_EQ(read(u"2021-03-04T00:00:00.000+08:00"), "2021-03-04");
  EXPECT_EQ(read(u"2021-03-04 00:00"), "2021-03-04T00:00");
  EXPECT_EQ(read(u"2021-03-04 00:00:01"), "2021-03-04T00:00:01");
}

TEST(Dates, CountsYearsOfTheRepublicFrom1911) {
  EXPECT_EQ(read(u"113年2月29日"), "2024-02-29");
}

TEST(Dates, ReadsTheFormsOfEnglishPages) {
  EXPECT_EQ(read(u"Mar 4, 2021"), "2021-03-04");
  EXPECT_EQ(read(u"March 4th, 2021 at 1:05 pm"), "2021-03-04T13:05");
  EXPECT_EQ(read(u"4 March 2021"), "2021-03-04");
  EXPECT_EQ(read(u"2021-03-04T13:05:00+08:00"), "2021-03-04T13:05:00");
}

TEST(Dates, LeavesFiguresThatAreNoDates) {
  EXPECT_EQ(read(u"2021-3044"), "");
  EXPECT_EQ(read(u"13.55"), "");
  EXPECT_EQ(read(u"2021年增长3%"), "");
  EXPECT_EQ(read(u"2021-02-30"), "");
  EXPECT_EQ(read(u"10-23"), "");
}

TEST(Dates, ReadsEnglishDatesAsTheyAreWritten) {
  const auto date = find_date(u"Oslo | Tuesday, April 8, 2025");
  ASSERT_TRUE(date);
  EXPECT_EQ(date->span, (Span{7, 29}));
  EXPECT_EQ(read(u"11/19/19 06:56 AM"), "2019-11-19T06:56");
  EXPECT_EQ(read(u"4/8/2025"), "2025-04-08");
  EXPECT_EQ(read(u"24/12/2025"), "2025-12-24");
  EXPECT_EQ(read(u"13/14/2025"), "");
}

TEST(Dates, TakesAYearlessDateOnlyWithItsClockOrCharacters) {
  const auto clock = find_date(u"10-23 13:55");
  ASSERT_TRUE(clock);
  EXPECT_EQ(clock->year, 0);
  EXPECT_EQ(clock->day, 23);
  EXPECT_TRUE(find_date(u"10月23日"));
}

TEST(Dates, SpanCoversDateAndClock) {
  const auto date = find_date(u"时间：2021-03-04 09:08 来源");
  ASSERT_TRUE(date);
  EXPECT_EQ(date->span, (Span{3, 19}));
}

TEST(Dates, CountsRelativeDaysBack) {
  const auto yesterday = relative_date(u"昨天 22:25");
  ASSERT_TRUE(yesterday);
  EXPECT_EQ(yesterday->day, 1);
  EXPECT_EQ(yesterday->hour, 22);
  const auto ago = relative_date(u"2 days ago");
  ASSERT_TRUE(ago);
  EXPECT_EQ(ago->day, 2);
  EXPECT_EQ(shift_days("2024-03-01", -1), "2024-02-29");
  EXPECT_EQ(shift_days("2023-12-31", 1), "2024-01-01");
  EXPECT_EQ(shift_days("not a day", 1), "");
}

}  // namespace
}  // namespace shuwen
