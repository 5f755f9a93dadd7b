// What a Chinese sentence says of each of its figures: subject, action, and the roles that follow from them.
#pragma once

#include <optional>
#include <vector>

#include "metrics/sentences/clause.h"
#include "metrics/sentences/phrase.h"

namespace shuwen {

struct Claim {
  std::optional<Span> subject;
  std::optional<Span> action;
  ItemRange agent;                ///< what stands before the verb as its doer, may be empty
  std::uint32_t verb = 0;         ///< classes of the action
  int verb_item = -1;             ///< first item of the action, -1 when it has none or inherits it
  bool reaches = false;           ///< the verb is followed by 到 至 为 成
  bool from = false, to = false;  ///< A and B of 由A到B
  bool compared = false;          ///< A of 比A增长B
  bool carried_subject = false;   ///< from the figure before
  bool carried_action = false;
  bool bare_agent = false;  ///< a noun that can act stands before the verb: no actor is carried here
  bool part = false;        ///< behind 其中, or in the brackets behind its whole
};

/// One claim for each figure of the sentence.
std::vector<Claim> find_claims(const Clause& clause);

}  // namespace shuwen
