// Names in English text: capitalised phrases, told apart by the words in and around them.
#pragma once

#include <string_view>

#include "entities/found_name.h"
#include "entities/initiative_finder.h"

namespace shuwen {

/// Whether the passage is written in Latin script, mostly.
bool is_latin_passage(std::u16string_view plain, Span passage);

/// Organisations, places, persons and documents of an English passage.
void find_english_names(std::u16string_view plain, Span passage, FoundNames& found);

/// The authors of an English by-line: `By Chen Yiwei and Li Na`.
void find_english_authors(std::u16string_view plain, Span byline, FoundNames& found);

/// Quoted names with a head noun behind them (“100 Pocket Parks” programme) or at their end.
std::vector<FoundInitiative> find_english_initiatives(std::u16string_view plain, Span passage);

}  // namespace shuwen
