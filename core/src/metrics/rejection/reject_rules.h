// The rules of rejection, one file each; what they see and what they answer.
#pragma once

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "entities/entities.h"
#include "metrics/quantities/figures.h"
#include "metrics/sentences/sentence.h"
#include "text/chars.h"

namespace shuwen {

/// A mention of an entity or a named initiative.
struct NamedSpan {
  Span span;
  bool initiative = false;
  EntityKind kind = EntityKind::organisation;  ///< when it is no initiative
};

/// What a rule may look at.
class Scene {
 public:
  Scene(std::u16string_view text_of_reading, const Sentence& where,
        const std::vector<NamedSpan>& sorted_names)
      : text(text_of_reading),
        sentence(where.span),
        taken(where.span.begin),
        passage(where.passage),
        named(sorted_names),
        all_(where) {}

  std::u16string_view text;  ///< Reading::text
  Span sentence;
  std::uint32_t taken;  ///< where the figure or word before ends: nothing before it is free
  const Passage* passage;
  const std::vector<NamedSpan>& named;

  /// Word borders within the sentence, ascending, as offsets into `text`; found when first asked for.
  const std::vector<std::uint32_t>& borders() const { return word_borders(text, all_); }

  char16_t at(std::uint32_t offset) const { return sentence.contains(offset) ? text[offset] : u'\0'; }
  char16_t before(std::uint32_t offset) const { return offset > sentence.begin ? text[offset - 1] : u'\0'; }
  /// Whether `word`, which is not empty, ends or begins at an offset within the sentence.
  bool ends(std::uint32_t offset, std::u16string_view word) const {
    return before(offset) == word.back() &&
           text.substr(sentence.begin, offset - sentence.begin).ends_with(word);
  }
  bool starts(std::uint32_t offset, std::u16string_view word) const {
    return at(offset) == word.front() && text.substr(offset, sentence.end - offset).starts_with(word);
  }
  /// The word border at or before / at or after an offset.
  std::uint32_t word_begin(std::uint32_t offset) const;
  std::uint32_t word_end(std::uint32_t offset) const;

 private:
  const Sentence& all_;
};

/// Why a candidate is no metric, and the whole expression it stands in.
struct Verdict {
  Span span;
  ExclusionReason reason = ExclusionReason::idiom;
};
using Ruling = std::optional<Verdict>;

Ruling reject_unit(const Scene& scene, const Candidate& candidate);
Ruling reject_identifier(const Scene& scene, const Candidate& candidate);
/// What reject_identifier asks of what a page sets into its text.
Ruling reject_page_mark(const Scene& scene, const Candidate& candidate);
Ruling reject_list_marker(const Scene& scene, const Candidate& candidate);
Ruling reject_rule_number(const Scene& scene, const Candidate& candidate);
Ruling reject_ordinal(const Scene& scene, const Candidate& candidate);
Ruling reject_name(const Scene& scene, const Candidate& candidate);
/// What reject_name asks of models, services and events.
Ruling reject_product(const Scene& scene, const Candidate& candidate);
/// What reject_name asks of English texts: years, addresses, telephones, what is numbered.
Ruling reject_english(const Scene& scene, const Candidate& candidate);
Ruling reject_idiom(const Scene& scene, const Candidate& candidate);
Ruling reject_article(const Scene& scene, const Candidate& candidate);

/// The number with the unit behind it; a currency's sign stands before it.
inline Span with_unit_behind(const Candidate& candidate) {
  const Figure& figure = candidate.figure;
  return {figure.number.begin, std::max(figure.number.end, figure.unit_span.end)};
}

/// Whether a number stands with a unit that measures (or is money, a share, a multiple).
bool is_measured(const Candidate& candidate);
}  // namespace shuwen
