// Points of time in English: days, months, parts of a year, years.
#pragma once

#include <optional>

#include "metrics/times/time_cursor.h"
#include "metrics/times/time_english_words.h"

namespace shuwen {

/// Reads points from where `w_` stands; each leaves `w_` behind what it read, and anywhere when it gives
/// nothing.
class EnglishPoints {
 public:
  EnglishPoints(const TimeCursor& cursor, std::uint32_t offset)
      : c_(cursor), w_(cursor, offset), begin_(offset) {}

 protected:
  TimePart made(TimeKind kind, DayRange range, TimePart::Precision precision) const;
  /// March 3, 2020; March 2020; March.
  std::optional<TimePart> month_first();
  /// 3 March 2020.
  std::optional<TimePart> day_first();
  /// the 1960s
  std::optional<TimePart> decade();
  /// late September: its last days from the 21st on.
  std::optional<TimePart> third_of_month();
  /// January to June, January-June 2023.
  TimePart month_range_from(TimePart first);
  /// is expected to open |in September; |In September it will open
  bool is_expected() const;
  bool is_told_ahead() const;
  /// was 42 minutes |in December: the nearest verb before is in the past, and nothing is planned.
  bool is_told_of_past() const;
  /// over the weekend, next weekend
  std::optional<TimePart> weekend();
  /// spring 2020: seasons have no dates.
  std::optional<TimePart> season();
  TimePart dated(std::optional<int> said, int named, std::optional<int> day) const;
  /// last year, this month, yesterday.
  std::optional<TimePart> relative();
  /// on Tuesday, by Wednesday evening: the last one, or the next of what is planned.
  std::optional<TimePart> day_of_week();
  /// the first half of 2021, the first quarter, the first nine months of this year.
  std::optional<TimePart> part_of_year();
  /// Months `first` to `last` of the year that follows, or else of the one spoken of.
  TimePart of_year(int first, int last);
  /// a year earlier, the same period last year: the stretch spoken of, a year before.
  std::optional<TimePart> earlier();
  /// Q3 2023, H1.
  std::optional<TimePart> short_part();
  /// fiscal 2024, fiscal year 2024: each body has its own.
  std::optional<TimePart> fiscal();
  std::optional<TimePart> point(bool after_preposition);

  const TimeCursor& c_;
  EnglishWords w_;
  std::uint32_t begin_;
};

}  // namespace shuwen
