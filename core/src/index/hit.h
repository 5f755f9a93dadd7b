// What is shown of a document that was found: spans and a snippet.
#pragma once

#include <span>
#include <vector>

#include "index/segment.h"
#include "index/text_match.h"
#include "shuwen/search.h"

namespace shuwen::index {

/// The places of all patterns in the document, in its original text, ascending, each once.
/// `matches` are those of the patterns, one for each, or none when they are not at hand.
std::vector<Span> spans_of(const Segment& segment, DocumentNumber document, std::span<const Pattern> patterns,
                           std::size_t most, std::span<const Matches> matches);

/// A piece of the document of some `units` units where `spans` (ascending) stand most densely; its beginning
/// when there are none.
Snippet snippet_of(const Segment& segment, DocumentNumber document, std::span<const Span> spans,
                   std::uint32_t units);

/// Whether a cut at `at` parts a Latin word or a number.
bool parts_word(std::u16string_view text, std::uint32_t at);

/// Moves an offset out of the middle of a surrogate pair, backwards.
std::uint32_t whole_character(std::u16string_view text, std::uint32_t offset);

}  // namespace shuwen::index
