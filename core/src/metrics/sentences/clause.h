// A sentence as the rules of context read it: items (words with their classes, names, figures, times, marks)
// and, for each figure, the stretch of items before and after it up to the next border.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "entities/entities.h"
#include "metrics/sentences/clause_lexicon.h"
#include "metrics/sentences/sentence.h"

namespace shuwen {

/// A mention of a name, in offsets of the Reading.
struct Mention {
  Span span;
  EntityKind kind = EntityKind::organisation;
};
/// Ascending, without overlaps.
std::vector<Mention> mentions_of(const Names& names, const Reading& reading);

enum class ItemKind : std::uint8_t { word, particle, name, quoted, figure, time, excluded, mark };

struct Item {
  Span span;
  ItemKind kind = ItemKind::word;
  std::uint32_t classes = 0;  ///< WordClass of words
  EntityKind name = EntityKind::organisation;
  int figure = -1;
  int time = -1;
  char16_t mark = 0;
  std::uint8_t round = 0;  ///< how many round brackets it stands in, at most 255
  bool in_title = false;   ///< within 《》

  bool is(std::uint32_t wanted) const { return (classes & wanted) != 0; }
};

/// Items [begin, end).
struct ItemRange {
  int begin = 0;
  int end = 0;
  bool empty() const { return begin >= end; }
};

/// Where a figure stands.
struct Frame {
  int item = 0;     ///< of the figure
  ItemRange left;   ///< from the border before it up to it
  ItemRange right;  ///< from it up to the border after it
  char16_t border =
      0;             ///< the mark the left range begins behind; 0: the sentence's begin; `#`: another figure
  int segment = 0;   ///< stretches between commas and stronger marks, counted
  int bracket = -1;  ///< item of the opening bracket it stands in
};

/// Text, items and frames of one sentence. Points into the reading and the sentence, which must outlive it.
struct Clause {
  std::u16string_view text;
  const Sentence* sentence = nullptr;
  std::vector<Item> items;
  std::vector<Frame> frames;    ///< one for each figure
  std::vector<int> segments;    ///< of each item
  std::vector<bool> announces;  ///< of each segment: it has no figure and says who said something
  bool english = false;         ///< most of the sentence is in Latin letters

  std::u16string_view show(const Item& item) const { return slice(text, item.span); }
  bool is_word(int item, std::u16string_view word) const {
    return item >= 0 && item < static_cast<int>(items.size()) && slice(text, items[item].span) == word;
  }
  Span span(ItemRange range) const { return {items[range.begin].span.begin, items[range.end - 1].span.end}; }
};

Clause parse_clause(const Reading& reading, const Sentence& sentence, const std::vector<Mention>& mentions);

}  // namespace shuwen
