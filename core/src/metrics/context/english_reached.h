// What an English change reaches, where it began and against what it is measured.
#pragma once

#include "metrics/context/english_shapes.h"

namespace shuwen {

class EnglishReached : protected EnglishShapes {
 protected:
  using EnglishShapes::EnglishShapes;

  /// fell to 18 minutes; rose by 5 points to 61 percent; down from 47 minutes; 3.5 percent higher than last
  /// year.
  void read_reached(std::size_t f, int at, int turn);
  /// raise exports to 600 million dollars, bringing the total to 45: what somebody changes.
  std::optional<Span> reached_by(std::size_t f, int at, int turn);
  /// The item behind the figure and the bracket that follows it or that it stands in.
  int past_bracket(int at) const;
  /// have fallen for the sixth month in a row|, to 7 million: neither verb nor figure stands between.
  bool turns_last(std::size_t f, int at, int turn) const;
  /// The figure before is the size of the change that `turn` tells.
  bool is_sized(std::size_t f, int turn) const;
};

}  // namespace shuwen
