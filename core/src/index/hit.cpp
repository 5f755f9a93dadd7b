#include "index/hit.h"

#include <algorithm>

#include "text/chars.h"

namespace shuwen::index {
namespace {

/// A snippet begins no farther than this before its first match, where a sentence or line begins or else a
/// clause; so much may be cut from its ends for words to stay whole.
constexpr std::uint32_t kLeadIn = 24;

bool ends_sentence(char16_t c) {
  return is_line_end(c) || c == u'。' || c == u'！' || c == u'？' || c == u'；' || c == u'!' || c == u'?';
}

/// Whether what stands before `at` ends a clause; a comma within a number does not.
bool clause_ends(std::u16string_view text, std::uint32_t at) {
  const char16_t c = text[at - 1];
  return c == u'，' || c == u'：' || (c == u',' && at < text.size() && !is_digit(text[at]));
}

/// Whether `c` belongs to what stands before it, so that nothing one reads begins with it.
bool closes(char16_t c) {
  return one_of(c, u"，。、；：！？,.;:!?)]}）］｝】》〉」』”’…%％");
}

/// The first of the spans that together fit into `units` and cover most.
Span densest(std::span<const Span> spans, std::uint32_t units) {
  std::size_t best = 0, best_end = 0;
  std::uint64_t most = 0;
  std::uint64_t covered = 0;
  std::size_t end = 0;
  for (std::size_t begin = 0; begin < spans.size(); ++begin) {
    while (end < spans.size() && (end == begin || spans[end].end - spans[begin].begin <= units))
      covered += spans[end++].size();
    if (covered > most) {
      most = covered;
      best = begin;
      best_end = end;
    }
    covered -= spans[begin].size();
  }
  return {spans[best].begin, spans[best_end - 1].end};
}

std::uint32_t lead_in(std::u16string_view text, std::uint32_t begin, std::uint32_t room) {
  const std::uint32_t far = begin - std::min(begin, std::min(room, kLeadIn));
  std::uint32_t clause = far;
  for (std::uint32_t at = begin; at > far; --at) {
    if (ends_sentence(text[at - 1])) return at;
    if (clause_ends(text, at)) clause = at;
  }
  return far == 0 ? far : clause;
}

/// Whether `at` parts a Latin word or a number, whose point or comma belongs to it.
bool parts_number_or_word(std::u16string_view text, std::uint32_t at) {
  const auto joins = [&](std::uint32_t point) {
    return one_of(text[point], u".,") && point > 0 && is_digit(text[point - 1]) && point + 1 < text.size() &&
           is_digit(text[point + 1]);
  };
  return parts_word(text, at) || (at > 0 && at < text.size() && (joins(at - 1) || joins(at)));
}

/// The piece without the little that is left at its ends of a clause, a Latin word or a number that it cuts.
Span without_cut_ends(std::u16string_view text, Span piece, Span matched) {
  const std::uint32_t latest = std::min(matched.begin, piece.begin + kLeadIn);
  const auto begins_clause = [&](std::uint32_t at) {
    return at == 0 || ends_sentence(text[at - 1]) || clause_ends(text, at);
  };
  Span out = piece;
  while (out.begin < latest && !begins_clause(out.begin))
    ++out.begin;
  if (!begins_clause(out.begin)) {
    out.begin = piece.begin;
    while (out.begin < latest && parts_number_or_word(text, out.begin))
      ++out.begin;
  }
  while (out.begin < matched.begin && (is_space(text[out.begin]) || closes(text[out.begin])))
    ++out.begin;
  const std::uint32_t earliest = std::max(matched.end, piece.end - std::min(piece.end, kLeadIn));
  while (out.end > earliest && parts_number_or_word(text, out.end))
    --out.end;
  if (parts_number_or_word(text, out.end)) out.end = piece.end;
  while (out.end > matched.end && is_space(text[out.end - 1]))
    --out.end;
  return out;
}

}  // namespace

bool parts_word(std::u16string_view text, std::uint32_t at) {
  const auto belongs = [](char16_t c) { return is_latin(c) || is_digit(c); };
  return at > 0 && at < text.size() && belongs(text[at - 1]) && belongs(text[at]);
}

std::uint32_t whole_character(std::u16string_view text, std::uint32_t offset) {
  const bool inside = offset > 0 && offset < text.size() && (text[offset] & 0xFC00) == 0xDC00 &&
                      (text[offset - 1] & 0xFC00) == 0xD800;
  return inside ? offset - 1 : offset;
}

std::vector<Span> spans_of(const Segment& segment, DocumentNumber document, std::span<const Pattern> patterns,
                           std::size_t most, std::span<const Matches> matches) {
  std::vector<Span> spans;
  for (std::size_t i = 0; i < patterns.size(); ++i) {
    const auto places = i < matches.size() ? places_of(segment, document, patterns[i], most, matches[i])
                                           : places_of(segment, document, patterns[i], most);
    for (const Span place : places)
      spans.push_back(segment.original(document, place));
  }
  std::sort(spans.begin(), spans.end());
  spans.erase(std::unique(spans.begin(), spans.end()), spans.end());
  if (spans.size() > most) spans.resize(most);
  return spans;
}

Snippet snippet_of(const Segment& segment, DocumentNumber document, std::span<const Span> spans,
                   std::uint32_t units) {
  const std::u16string_view text = segment.texts[document];
  const auto size = static_cast<std::uint32_t>(text.size());
  Span piece{0, std::min(size, units)};
  if (!spans.empty() && units > 0) {
    // Where there is room for more than one match, some is kept for what leads to the first.
    piece = densest(spans, units > 3 * kLeadIn ? units - kLeadIn : units);
    const Span matched = piece;
    const std::uint32_t room = piece.size() < units ? units - piece.size() : 0;
    piece.begin = lead_in(text, piece.begin, room);
    piece.end = std::min(size, std::max(piece.end, piece.begin + units));
    // Near the end of the text there is room before it.
    if (piece.size() < units) piece.begin = piece.end - std::min(piece.end, units);
    piece = without_cut_ends(text, piece, matched);
  }
  piece.begin = whole_character(text, piece.begin);
  piece.end = whole_character(text, piece.end);
  Snippet out{.text = std::u16string(slice(text, piece)), .highlights = {}, .span = piece};
  for (const Span span : spans) {
    const Span inside{std::max(span.begin, piece.begin), std::min(span.end, piece.end)};
    if (inside.begin >= inside.end) continue;
    const Span local{inside.begin - piece.begin, inside.end - piece.begin};
    if (!out.highlights.empty() && local.begin <= out.highlights.back().end) {
      out.highlights.back().end = std::max(out.highlights.back().end, local.end);
    } else {
      out.highlights.push_back(local);
    }
  }
  return out;
}

}  // namespace shuwen::index
