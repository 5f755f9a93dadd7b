// An English sentence word by word: classes of its words, the noun phrases and verbs around an item.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "metrics/sentences/clause.h"
#include "metrics/sentences/english_lexicon.h"
#include "shuwen/analysis.h"

namespace shuwen {

/// Items are told by their index in the clause, which must outlive it.
class EnglishClause {
 public:
  explicit EnglishClause(const Clause& clause);

 protected:
  bool is(int i, std::u16string_view word) const;
  int count() const;
  bool ends_clause(int i) const;
  /// The noun phrase that ends before item `end`, not reaching back over `floor`.
  std::optional<Span> noun_before(int end, int floor) const;
  std::optional<Span> noun_after(int begin) const;
  /// trees and shrubs: two nouns of one phrase, and no figure or verb behind.
  bool joins(int at) const;
  int verb_before(int at, int wanted) const;
  ChangeBasis basis_around(int at) const;
  /// What stands behind the noun: family doctors now | holds, girls aged 13 to 14 had | received, residents
  /// to | reach.
  int verb_behind(int at, Span noun) const;
  bool is_marked(int at, int wanted) const;

  const Clause& c_;
  std::vector<std::u16string> words_;  ///< in lower case, empty for what is no word
  std::vector<int> classes_;           ///< EnglishClass bits
};

}  // namespace shuwen
