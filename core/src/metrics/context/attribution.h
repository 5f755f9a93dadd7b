// Who tells it: 据海关总署统计, 局长表示, according to the council.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "metrics/sentences/clause.h"

namespace shuwen {

/// Follows the text sentence by sentence: who speaks goes on speaking to the end of the sentence, and of the
/// quotation that opens there; 他 is whoever spoke last.
class AttributionReader {
 public:
  /// `text` is the reading's; both must outlive this.
  AttributionReader(std::u16string_view text, const std::vector<Mention>& mentions)
      : text_(text), mentions_(mentions) {}
  void begin_section() { speaker_ = carried_ = std::nullopt; }
  void begin_paragraph() { carried_.reset(); }
  /// What stands between two sentences with figures.
  void pass_over(std::u16string_view text) {
    if (text.find_first_of(u"”」") != text.npos) carried_.reset();
  }
  /// Of each figure of the clause; none where nobody is named.
  std::vector<std::optional<Span>> read(const Clause& clause);

 private:
  std::vector<std::optional<Span>> read_english(const Clause& clause);
  bool names_somebody(Span span) const;
  std::optional<Span> behind_quotation(std::uint32_t end) const;
  /// Who is meant; remembers who it was.
  std::optional<Span> known(std::optional<Span> who);

  std::u16string_view text_;
  const std::vector<Mention>& mentions_;
  std::optional<Span> speaker_;  ///< who spoke last
  std::optional<Span> carried_;  ///< whose quotation is open at the end of the sentence before
};

}  // namespace shuwen
