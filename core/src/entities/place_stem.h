// The proper part of a place's name, before the word that tells what it is.
#pragma once

#include <vector>

#include "entities/name_edge.h"
#include "entities/name_lexicons.h"

namespace shuwen {

/// 五夫镇|荷塘景区: whether a division's name ends at `end`, which is named for itself before a site in it.
bool ends_in_division(std::u16string_view plain, std::uint32_t end);

/// The begin of the proper name before `head`: words are taken until it has two characters (a site: four),
/// single ones a little further (十|里|铺). `inside` units before the head itself are in its word; `road`
/// says that the head is a road's word of two and more units.
LeftEdge stem_begin(const NameRun& run, std::uint32_t head, PlaceHead kind, bool road, std::uint32_t inside,
                    const std::vector<GazetteerName>& names, const FoundNames& found);

}  // namespace shuwen
