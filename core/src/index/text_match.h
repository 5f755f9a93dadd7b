// Where a text stands in the documents of a segment.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "index/segment.h"

namespace shuwen::index {

/// A text to be found: at each place one unit or, for pinyin, any of several.
struct Pattern {
  std::u16string units;                 ///< folded; never empty
  std::vector<std::u16string> choices;  ///< when not empty: for each place its units, ascending
  std::optional<Field> field;           ///< only there, as a whole
  bool prefix = false;                  ///< only where a word begins

  std::uint32_t size() const {
    return static_cast<std::uint32_t>(choices.empty() ? units.size() : choices.size());
  }
};

/// How much an occurrence counts, in sixteenths of one in the body.
inline constexpr std::uint32_t kWhole = 16;

struct DocumentMatch {
  DocumentNumber document = 0;
  std::uint32_t weight = 0;       ///< of all occurrences, by field, in sixteenths
  std::uint32_t first_block = 0;  ///< into Matches::blocks, up to the next match's
};

struct Matches {
  std::vector<DocumentMatch> documents;  ///< ascending
  std::vector<std::uint32_t> blocks;     ///< ascending: those an occurrence begins in

  std::span<const std::uint32_t> blocks_of(std::size_t match) const {
    const std::size_t end = match + 1 < documents.size() ? documents[match + 1].first_block : blocks.size();
    return std::span(blocks).subspan(documents[match].first_block, end - documents[match].first_block);
  }
};

/// All documents that hold the pattern, exactly.
Matches find_text(const Segment& segment, const Pattern& pattern);

/// All places of the pattern in the document's folded text, ascending; they may overlap. At most `most`.
std::vector<Span> places_of(const Segment& segment, DocumentNumber document, const Pattern& pattern,
                            std::size_t most);

/// The same, when `matches` are what find_text gave for the pattern: looks where they say only.
std::vector<Span> places_of(const Segment& segment, DocumentNumber document, const Pattern& pattern,
                            std::size_t most, const Matches& matches);

/// A letter or digit of a script that writes words apart.
bool is_word_unit(char16_t c);

}  // namespace shuwen::index
