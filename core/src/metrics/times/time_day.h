// Days in Chinese, by their date, their name or their place in the week.
#pragma once

#include <optional>

#include "metrics/times/time_cursor.h"

namespace shuwen {

/// 2020-10-23, 2020/10/23, 2020.10.23.
std::optional<TimePart> american_date(const TimeCursor& cursor,
                                      std::uint32_t offset);  ///< 11/19/2019, 11/19/19
std::optional<TimePart> iso_date(const TimeCursor& cursor, std::uint32_t offset);
/// 5.17日, |5.18|-5.19日: month and day, of which `number` is the month.
std::optional<TimePart> dotted_day(const TimeCursor& cursor, std::uint32_t offset, const SmallNumber& number);
/// 25日 alone: a day of the month spoken of. 30日以上, 保存30日 are durations.
std::optional<TimePart> bare_day(const TimeCursor& cursor, std::uint32_t offset, const SmallNumber& number);
/// The day whose name stands behind the `prefix` characters of 周, 上周, 星期; `week` counts from this one,
/// without it the last such day is meant.
std::optional<TimePart> weekday_at(const TimeCursor& cursor, std::uint32_t offset, std::uint32_t prefix,
                                   std::optional<int> week);
/// 周三, 星期三; not 每周一次, 一周.
std::optional<TimePart> bare_weekday(const TimeCursor& cursor, std::uint32_t offset);
/// 今(9)日, 昨(8日): today and its date in brackets, as newspapers write it.
std::optional<TimePart> dated_today(const TimeCursor& cursor, std::uint32_t offset);
/// 大年三十, 正月初八, 腊月二十三, 农历八月十五: days of the lunar year, without dates.
std::optional<TimePart> lunar_day(const TimeCursor& cursor, std::uint32_t offset);

/// A day and what tells the hour after it.
TimePart with_clock(const TimeCursor& cursor, TimePart part);

}  // namespace shuwen
