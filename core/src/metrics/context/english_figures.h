// What the figures of an English sentence have been read to say so far, and who does what in it.
#pragma once

#include <optional>
#include <vector>

#include "metrics/context/english_context.h"
#include "metrics/sentences/english_clause.h"

namespace shuwen {

/// `carried` is who acted in the sentence before, and then in this one.
class EnglishFigures : protected EnglishClause {
 protected:
  EnglishFigures(const Clause& clause, std::optional<Span>& carried)
      : EnglishClause(clause), carried_(carried), claims_(clause.frames.size()) {}

  /// What the last figure of the same kind was about, or else the one before.
  void take_over_alike(std::size_t f);
  void take_over(std::size_t f, std::size_t from);
  /// killed 126 people in 3 towns and injured | 188: what was counted before, though not only to tell where.
  std::optional<Span> counted_before(std::size_t f) const;
  /// a 22-hectare park, the $3 billion fund: a measure that stands before its noun.
  bool is_attribute(int at) const;
  /// half of the bridges are | more than 50 years old
  bool tells_age(int at) const;
  bool is_fined(int at) const;
  /// households within 500 metres of a stop, within two days of the order: how far from what.
  static bool only_tells_where(const Figure& figure, std::u16string_view shown);
  /// rose; went | up, but: was up
  Span turn_at(int turn) const;
  /// set up six: the verb with its particle.
  Span action_at(int verb) const;
  /// by |an average of 12 percent: where the figure begins with what leads to it.
  int begin_of(int at) const;
  bool figure_is(std::size_t f, MetricKind kind) const;
  bool figure_counts(std::size_t f) const;
  /// were | offered, but: were offered by
  bool is_passive(int verb) const;
  /// The survey of |2,300 households| found that 14 percent: whoever the shares of figure `f` are of.
  std::optional<Span> shared_before(std::size_t f) const;
  /// Who does what the verb says: somebody named, a body, or who acted before when it is called it. A service
  /// that cuts the time: who launched it.
  std::optional<Span> who(int verb);
  /// Village libraries lent, the driver sold: those who are many or have an office do something themselves.
  std::optional<Span> doer_of(int verb) const;
  std::optional<Span> place_of(int at, const std::optional<Span>& actor) const;

  /// 40 shelters, half of the shelters: no measure that only tells what they are like.
  bool counts_doers(std::size_t f, int at) const;
  /// of which 12 million yuan |will go, 3,400 hectares |had burned: the measure itself does.
  bool stands_before_verb(const Figure& figure, int at) const;
  /// The price of homes in |70 cities| fell: counted only to tell what the sentence is about.
  bool stands_in_subject(int at) const;
  /// The item before the figure and its determiner.
  int before_determiner(int at) const;
  /// Only a few words that are no verbs stand between a comma and item `last`, and `verb` before the comma.
  bool opens_apart(int last, int verb) const;
  /// cut its forecast |after a 17-day strike
  bool is_circumstance(int preposition) const;
  /// invested 3 million dollars |in schools
  bool puts_into(int verb) const;
  /// women | made up 47 percent of the workforce
  bool makes_up(int verb) const;
  /// A percentage or a fraction.
  bool shares(std::size_t f) const;
  /// The rate was | 3 percent.
  bool stands_at(int at) const;

  std::optional<Span>& carried_;
  std::vector<EnglishClaim> claims_;  ///< one for each figure
};

}  // namespace shuwen
