// What one figure is said of, by what stands before and behind it.
#pragma once

#include "metrics/context/claim.h"

namespace shuwen {

/// Fills the claims of a clause one after another: the claim of a figure may take over from those before.
class FigureReader {
 public:
  FigureReader(const Clause& clause, std::vector<Claim>& claims) : c_(clause), claims_(claims) {}
  void read(std::size_t f);

 private:
  const Figure& figure(std::size_t f) const { return c_.sentence->figures[f]; }
  void set_subject(Claim& claim, ItemRange noun) const;
  void set_action(Claim& claim, const VerbGroup& verb) const;

  // claim_figure.cpp
  bool read_beside_others(std::size_t f, ItemRange before);
  void read_by_left(std::size_t f, ItemRange left, ItemRange before);
  void read_part_of(std::size_t f, ItemRange before, ItemRange owner);
  void read_behind_front(std::size_t f, ItemRange left, ItemRange before);
  void read_share(std::size_t f, ItemRange before, const VerbGroup& verb);

  // claim_events.cpp
  void read_what_befell(std::size_t f);
  void read_after_event(std::size_t f, ItemRange event);
  void read_anniversary(std::size_t f, ItemRange before, const VerbGroup& verb);
  bool read_run(std::size_t f, ItemRange before);
  void read_distance(std::size_t f, ItemRange before, int at);

  // claim_verb.cpp
  void read_what_is_done(std::size_t f, ItemRange ahead);
  void read_verb_before(std::size_t f, ItemRange before, const VerbGroup& verb);
  bool read_what_happened(std::size_t f, ItemRange ahead, const VerbGroup& verb);
  bool read_worth(std::size_t f, ItemRange ahead, const VerbGroup& verb);
  bool read_what_there_is(std::size_t f, ItemRange ahead);

  // claim_object_behind.cpp
  bool read_attribute(std::size_t f, ItemRange ahead, const VerbGroup& verb);
  bool read_measure_behind(std::size_t f, ItemRange ahead, const VerbGroup& verb);
  bool read_object_behind(std::size_t f, ItemRange ahead, const VerbGroup& verb);
  bool read_fined(std::size_t f, ItemRange ahead);

  // claim_behind.cpp
  void read_without_left(std::size_t f);
  void read_noun_behind(std::size_t f);
  bool read_counted_behind(std::size_t f, ItemRange before, ItemRange noun, bool members);
  void read_done_behind(std::size_t f, ItemRange before);

  // claim_noun.cpp
  void read_noun_before(std::size_t f, ItemRange before);
  bool read_governed(std::size_t f, ItemRange before, const VerbGroup& verb, ItemRange listed);
  bool are_members(const Frame& frame, ItemRange before, ItemRange noun, ItemRange listed) const;
  void read_before_bracket(std::size_t f);
  void read_noun_of(std::size_t f, ItemRange range);
  bool read_owner(std::size_t f, ItemRange before);
  bool read_stay(std::size_t f, ItemRange before);
  bool read_fronted_owner(std::size_t f, ItemRange before);
  bool is_given_by(const Frame& frame, ItemRange object) const;

  const Clause& c_;
  std::vector<Claim>& claims_;
};

}  // namespace shuwen
