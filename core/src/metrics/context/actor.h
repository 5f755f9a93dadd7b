// Who did it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "metrics/context/claim.h"

namespace shuwen {

/// Follows the text sentence by sentence: an actor named goes on acting until another one is named or the
/// section ends; in a report of work the reporting body acts throughout.
class ActorReader {
 public:
  void begin_section() { carried_.reset(); }
  void begin_paragraph() {
    if (pointed_) carried_.reset();
  }
  void set_reporting_body(std::optional<Span> body) { reporting_ = body; }
  /// A sentence, or text, without figures between those with some.
  void pass_over(std::u16string_view text, Span where, const std::vector<Mention>& mentions);
  std::vector<std::optional<Span>> read(const Clause& clause, const std::vector<Claim>& claims);

 private:
  std::optional<Span> carried_;
  bool pointed_ = false;  ///< 该公司: whoever is carried is only pointed at, for the paragraph
  std::optional<Span> reporting_;
};

}  // namespace shuwen
