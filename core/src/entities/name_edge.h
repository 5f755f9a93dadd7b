// Where a name begins: the walk to the left from its last word.
#pragma once

#include <vector>

#include "entities/found_name.h"
#include "entities/gazetteer.h"

namespace shuwen {

enum class Edge : std::uint8_t {
  start,       ///< punctuation or the begin of the run
  stop,        ///< a word that is no part of names
  anchor,      ///< the name begins with a gazetteer place
  joined,      ///< the name goes on from another one, found before
  determiner,  ///< 该, 各: what follows is no name
  count,       ///< 16家: neither
  limit        ///< the walk became too long
};

struct LeftEdge {
  std::uint32_t begin = 0;
  Edge edge = Edge::start;
  std::uint32_t name = 0;  ///< where the part behind the place or the other name begins
  std::uint32_t last = 0;  ///< where the word that holds the head begins
  int long_words = 0;      ///< words of two and more units taken
  int single_words = 0;    ///< words of one unit taken: usually pieces of a proper name
};

/// Walks from `head` to the left over words of `run`. `earlier`, in order, are names found before in this
/// run.
LeftEdge walk_left(const NameRun& run, std::uint32_t head, const std::vector<GazetteerName>& places,
                   const FoundNames& earlier, std::uint32_t longest, bool nominal_inside);

/// 各国|央行, 各级|教育局: whether the body named at `begin` is any of several.
bool means_several(std::u16string_view plain, std::uint32_t begin);

/// Whether `span` is the whole of a quotation (“千沟万渠”, “酱油河”): a name of another sort, or none.
bool fills_quotation(std::u16string_view plain, Span span);

/// “精治街|巷”, “青禾小学|堂”: whether `span` is a part of a run that is a short quotation, the name of
/// something else.
bool in_short_quotation(const NameRun& run, Span span);

/// The entry of `names` that ends at `end`, or null.
const FoundName* found_ending_at(const FoundNames& names, std::uint32_t end);

}  // namespace shuwen
