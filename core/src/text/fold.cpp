#include "text/fold.h"

#include <unicode/unorm2.h>
#include <unicode/utf16.h>

#include <algorithm>

#include "text/fold_table.h"

namespace shuwen {
namespace {

using Piece = Folded::Piece;

std::uint32_t offset(std::size_t value) {
  return static_cast<std::uint32_t>(value);
}

/// Appends the folding of `source`, which stands at `at` in the original, as one piece.
void append_piece(std::u16string_view source, std::size_t at, Folded& out) {
  // NFKC_Casefold lengthens at most eighteen-fold.
  std::u16string normal(source.size() * 18 + 8, u'\0');
  UErrorCode status = U_ZERO_ERROR;
  const std::int32_t length =
      unorm2_normalize(case_folding(), source.data(), static_cast<std::int32_t>(source.size()), normal.data(),
                       static_cast<std::int32_t>(normal.size()), &status);
  if (U_SUCCESS(status)) {
    normal.resize(static_cast<std::size_t>(length));
  } else {
    normal.assign(source);
  }
  const std::size_t begin = out.units.size();
  for (std::size_t i = 0; i < normal.size();) {
    UChar32 c = 0;
    U16_NEXT(normal.data(), i, normal.size(), c);
    const char32_t to = simplified(static_cast<char32_t>(c));
    if (to > 0xFFFF) {
      out.units.push_back(U16_LEAD(to));
      out.units.push_back(U16_TRAIL(to));
    } else {
      out.units.push_back(static_cast<char16_t>(to));
    }
  }
  if (out.units.size() - begin == 1 && source.size() == 1) return;
  out.pieces.push_back({offset(begin), offset(out.units.size()), offset(at), offset(at + source.size())});
}

/// Where the piece that begins at `i` ends: at the next character that never joins the one before it.
std::size_t end_of_piece(std::u16string_view text, std::size_t i) {
  UChar32 c = 0;
  U16_NEXT(text.data(), i, text.size(), c);
  while (i < text.size()) {
    std::size_t next = i;
    U16_NEXT(text.data(), next, text.size(), c);
    if (fold_table()[text[i]] != kNotAlone || unorm2_hasBoundaryBefore(case_folding(), c)) break;
    i = next;
  }
  return i;
}

bool joins_the_unit_before(std::u16string_view text, std::size_t i) {
  UChar32 c = 0;
  U16_NEXT(text.data(), i, text.size(), c);
  return !unorm2_hasBoundaryBefore(case_folding(), c);
}

}  // namespace

Folded fold(std::u16string_view text) {
  const char16_t* table = fold_table();
  Folded out;
  out.units.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const char16_t unit = table[text[i]];
    if (unit != kNotAlone) {
      out.units.push_back(unit);
      ++i;
      continue;
    }
    // Only a unit that folded alone can stand right before: pieces end where the next one does not join.
    if (i > 0 && !out.units.empty() && joins_the_unit_before(text, i) && table[text[i - 1]] != kNotAlone) {
      out.units.pop_back();
      --i;
    }
    const std::size_t end = end_of_piece(text, i);
    append_piece(text.substr(i, end - i), i, out);
    i = end;
  }
  return out;
}

std::u16string folded_units(std::u16string_view text) {
  return fold(text).units;
}

bool folds_unit_by_unit(std::u16string_view text) {
  const char16_t* table = fold_table();
  return std::none_of(text.begin(), text.end(), [&](char16_t c) { return table[c] == kNotAlone; });
}

Span Folded::original(Span span) const {
  // The last piece that begins at or before `at`, which either holds it or ends before it.
  const auto piece_before = [this](std::uint32_t at) -> const Piece* {
    auto next = std::upper_bound(pieces.begin(), pieces.end(), at,
                                 [](std::uint32_t value, const Piece& piece) { return value < piece.begin; });
    return next == pieces.begin() ? nullptr : &*std::prev(next);
  };
  const std::uint32_t last = span.end - 1;
  const Piece* first_piece = piece_before(span.begin);
  const Piece* last_piece = piece_before(last);
  Span out = span;
  if (first_piece != nullptr) {
    out.begin = span.begin < first_piece->end ? first_piece->original_begin
                                              : first_piece->original_end + (span.begin - first_piece->end);
  }
  if (last_piece != nullptr) {
    out.end = last < last_piece->end ? last_piece->original_end
                                     : last_piece->original_end + (last - last_piece->end) + 1;
  }
  return out;
}

std::uint32_t Folded::folded(std::uint32_t original_offset) const {
  const auto next =
      std::upper_bound(pieces.begin(), pieces.end(), original_offset,
                       [](std::uint32_t value, const Piece& piece) { return value < piece.original_begin; });
  if (next == pieces.begin()) return original_offset;
  const Piece& piece = *std::prev(next);
  return original_offset < piece.original_end ? piece.begin
                                              : piece.end + (original_offset - piece.original_end);
}

}  // namespace shuwen
