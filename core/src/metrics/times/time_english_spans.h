// Stretches of time that English tells by what happens in them.
#pragma once

#include <optional>

#include "metrics/times/time_english_point.h"

namespace shuwen {

class EnglishSpans : public EnglishPoints {
 public:
  using EnglishPoints::EnglishPoints;

 protected:
  /// The day so many years, months or whatever is named from now.
  std::optional<Day> days_from(int count);
  /// since |the outbreak began in August
  std::optional<TimePart> beginning_of_event();
  /// vaccinated 2,400 children |in three days, 2 million |over five years: within which so much was done.
  std::optional<TimePart> within_which();
  /// opened 11 shops |in the half: the stretch that is reported on.
  std::optional<TimePart> reported();
  /// the park |now covers, is |currently closed: how it stands on the day.
  std::optional<TimePart> present();

  /// two days |later, three weeks |earlier: counted from another event.
  std::optional<TimePart> away_from_event();
  /// in the ten days |before the festival, in the two weeks |after its launch.
  std::optional<TimePart> beside_event();
  /// the fastest pace |in three years, for the first time |in a decade: since when nothing was so.
  std::optional<TimePart> since_unequalled();

 private:
  /// The few words up to the next mark; of more, which make a clause, only the first two.
  void take_event();
  /// 96 mm of rain |in six hours
  bool rained() const;
};

}  // namespace shuwen
