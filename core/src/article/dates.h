// Moments as pages write them, in Chinese and English.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "shuwen/span.h"
#include "text/days.h"

namespace shuwen {

/// A calendar date with an optional clock time, as found in a text.
struct FoundDate {
  Span span;
  int year = 0;  ///< 0: the text gives none
  int month = 0;
  int day = 0;    ///< 0: only year and month
  int hour = -1;  ///< −1: no clock time
  int minute = 0;
  int second = -1;
  bool relative =
      false;  ///< 昨天, 3小时前 …: `day` counts back from the day of reading (0 today, 1 yesterday)
};

/// The first date from `from` on. Knows 2020-10-23[T ]13:55[:07], 2020/10/23, 2020.10.23, 20201023,
/// 2020年10月23日13时55分, 二〇二〇年十月二十三日, 112年10月17日 of the Republic era, 10-23 13:55 and
/// 10月23日 without a year, `Oct 23, 2020`, `23 October 2020`, in half and full width.
std::optional<FoundDate> find_date(std::u16string_view text, std::size_t from = 0);

/// 昨天 22:25, 今天, 3小时前, 2 hours ago …; only at the start of `text`.
std::optional<FoundDate> relative_date(std::u16string_view text);

/// ISO 8601 to the precision given: `2020-10-23`, `2020-10-23T13:55`; `00:00:00` says no more than the day.
/// Precondition: year, month, day known.
std::string iso(const FoundDate& date);

}  // namespace shuwen
