// An English sentence word by word: classes and parts of speech of its words, the noun phrases and verbs
// around an item.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "metrics/sentences/clause.h"
#include "metrics/sentences/english_lexicon.h"
#include "metrics/sentences/english_tags.h"
#include "shuwen/analysis.h"

namespace shuwen {

/// Items are told by their index in the clause, which must outlive it.
class EnglishClause {
 public:
  explicit EnglishClause(const Clause& clause);

 protected:
  bool is(int i, std::u16string_view word) const;
  bool has(int i, std::uint32_t classes) const;
  bool has_tag(int i, EnglishTag tag) const { return i >= 0 && i < count() && tags_[i] == tag; }
  bool is_kind(int i, ItemKind kind) const { return i >= 0 && i < count() && c_.items[i].kind == kind; }
  bool is_mark(int i, char16_t mark) const { return is_kind(i, ItemKind::mark) && c_.items[i].mark == mark; }
  int count() const { return static_cast<int>(c_.items.size()); }
  /// The item before `i` that is no adverb; -1 when there is none.
  int before(int i) const;
  /// A mark that is no part of a word.
  bool ends_clause(int i) const;

  /// The noun phrase that ends before item `end`, not reaching back over `floor`: its core, without a phrase
  /// of place behind it (coverage in the urban area).
  std::optional<Span> noun_before(int end, int floor) const;
  /// The nouns that end right before item `end`.
  std::optional<Span> noun_right_before(int end) const;
  /// The noun phrase that begins at item `begin`, behind an of.
  std::optional<Span> noun_after(int begin) const;
  /// Who or what the verb is said of, as far as the sentence says; `pronoun`: it or they.
  struct Subject {
    std::optional<Span> noun;
    bool pronoun = false;
    int matrix = -1;  ///< the verb of the clause that a relative clause with this subject stands in
  };
  Subject subject_of(int verb) const;
  /// A word of a noun phrase, or a mark within one.
  bool is_noun_part(int i) const;
  /// the city's | road segments
  int past_owner(int begin) const;
  /// The nearest verb before item `i`, or -1.
  int verb_ahead_of(int i) const;
  /// The nearest verb of the classes before the item in its clause, or -1.
  int verb_before(int at, std::uint32_t wanted) const;
  /// The verb of what `noun` behind the figure at `at` is the subject of, or -1: family doctors now | hold,
  /// girls aged 13 to 14 had | received.
  int verb_behind(int at, Span noun) const;
  /// Two men, |aged 24 and 31, were: what stands behind the aside; `comma` when there is none.
  int past_aside(int comma) const;
  /// people |who have reported pain are: the relative clause that stands before the verb, or -1.
  int relative_before(int verb) const;
  ChangeBasis basis_around(int at) const;
  bool is_marked(int at, std::uint32_t wanted) const;

  const Clause& c_;
  std::vector<std::u16string> words_;   ///< in lower case, empty for what is no word
  std::vector<std::uint32_t> classes_;  ///< english::WordClass bits; those of verbs only where it is one
  std::vector<EnglishTag> tags_;

 private:
  /// ponds that once ringed the lake have been | turned into wetland
  int verb_past_relative(int relative) const;
  /// The price of pork|, a staple|, climbed; exports|, which feed 300 firms|, fell: the comma before what
  /// stands between the subject and item `end`.
  int apposition_before(int end) const;
  /// expects, requires: wants something of somebody.
  bool asks(int verb) const;
  /// average price |of a new home: a short complement belongs to its noun.
  bool completes(int of, int end) const;
  /// number of people |in work: how those counted are, in one bare noun.
  bool states(int preposition, int end) const;
  /// |seasonally| adjusted
  bool leads_adjective(int at) const;
  /// trees and shrubs: two nouns of one phrase, and no figure or verb behind.
  bool joins(int at) const;
};

}  // namespace shuwen
