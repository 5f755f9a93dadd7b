// The shapes of English that tell what a figure is of, one reader each.
#pragma once

#include "metrics/context/english_figures.h"

namespace shuwen {

/// Figure `f` stands at item `at`. Each reader is false, and leaves the claim as it was, when the figure does
/// not stand in its shape.
class EnglishShapes : protected EnglishFigures {
 protected:
  using EnglishFigures::EnglishFigures;

  /// 2,000 came from abroad, two-thirds were visits: the verb right behind the figure. False when there is
  /// none.
  bool read_verb_right_behind(EnglishClaim& claim, int at) const;
  /// a reduction of 30 percent, a cost of 5 million yuan, a fine of 200 yuan
  bool read_of(std::size_t f, int at);
  /// a 16 percent rise in prices
  bool read_sized_turn(std::size_t f, int at);
  /// rose 8 percent, fell by 3 points: the figure is the size of the change.
  bool read_size(std::size_t f, int at, int turn);
  /// put |council tax| up: the verb that turns what stands between, or -1.
  int pushes(int turn) const;
  /// lowered | its key rate | by 30 points: what stands between the verb and `end`.
  std::optional<Span> object_of(int verb, int end) const;
  /// nearly three times the usual level; about a third of the total: what the figure before was said of.
  bool read_apposition(std::size_t f, int at);
  /// The bridge, 1.2 km long and 36 metres wide
  bool read_extent(std::size_t f, int at);
  /// fell by 3,400, or 5.8 percent, on the quarter: the same in another measure; set up by six lenders
  bool read_again(std::size_t f, int at);
  /// people aged 60; took two hours, compared with two days in 2022; the budget, at 8 billion yuan, is …
  bool read_aside(std::size_t f, int at);
  /// 47 pocket parks opened by the bureau; residents live
  bool read_verb_behind_noun(EnglishClaim& claim, int at);
  /// fined |the bank 29 million: what stands behind the verb gets, or loses, the money.
  bool gives(int verb) const;
  void read_verb_ahead(std::size_t f, const Figure& figure, int at, int verb, bool counted);
};

}  // namespace shuwen
