#include "text/fold_table.h"

#include <unicode/unorm2.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "text/fold.h"
#include "text/icu_data.h"
#include "text/utf.h"

// hant-hans.tsv: `character TAB simplified character` a line.
extern "C" const char shuwen_hant_hans[];
extern "C" const std::size_t shuwen_hant_hans_size;

namespace shuwen {
namespace {

using Pair = std::pair<char32_t, char32_t>;

std::vector<Pair> read_pairs() {
  std::vector<Pair> pairs;
  const std::u16string text = to_utf16({shuwen_hant_hans, shuwen_hant_hans_size});
  const auto size = static_cast<std::int32_t>(text.size());
  for (std::int32_t i = 0; i < size;) {
    UChar32 from = 0;
    UChar32 to = 0;
    U16_NEXT(text.data(), i, size, from);
    if (i < size && text[static_cast<std::size_t>(i)] == u'\t') {
      ++i;
      U16_NEXT(text.data(), i, size, to);
      pairs.emplace_back(static_cast<char32_t>(from), static_cast<char32_t>(to));
    }
    while (i < size && text[static_cast<std::size_t>(i)] != u'\n')
      ++i;
    ++i;
  }
  std::sort(pairs.begin(), pairs.end());
  return pairs;
}

const Pair* find(const std::vector<Pair>& pairs, char32_t c) {
  const auto at = std::lower_bound(pairs.begin(), pairs.end(), Pair{c, 0});
  return at != pairs.end() && at->first == c ? &*at : nullptr;
}

/// Follows the table to its end, or to the smallest character of a ring, so that folding twice is folding
/// once.
char32_t end_of_chain(const std::vector<Pair>& pairs, char32_t c) {
  char32_t smallest = c;
  for (int step = 0; step < 8; ++step) {
    const Pair* pair = find(pairs, c);
    if (pair == nullptr) return c;
    c = pair->second;
    smallest = std::min(smallest, c);
  }
  return smallest;
}

const std::vector<Pair>& resolved_pairs() {
  static const std::vector<Pair> resolved = [] {
    const std::vector<Pair> pairs = read_pairs();
    std::vector<Pair> out = pairs;
    for (Pair& pair : out)
      pair.second = end_of_chain(pairs, pair.first);
    return out;
  }();
  return resolved;
}

/// Ranges whose characters fold to themselves but for simplification, and never join the character before.
bool is_plain(char32_t c) {
  return (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3) ||
         (c >= 0xE000 && c <= 0xF8FF);
}

char16_t table_entry(const UNormalizer2* normalizer, char16_t c) {
  if (is_plain(c)) return c;
  if (U16_IS_SURROGATE(c) || c == kNotAlone || !unorm2_hasBoundaryBefore(normalizer, c)) return kNotAlone;
  UErrorCode status = U_ZERO_ERROR;
  char16_t out[32];
  const std::int32_t length = unorm2_normalize(normalizer, &c, 1, out, 32, &status);
  return U_SUCCESS(status) && length == 1 && !U16_IS_SURROGATE(out[0]) ? out[0] : kNotAlone;
}

}  // namespace

const UNormalizer2* case_folding() {
  static const UNormalizer2* const normalizer = [] {
    load_icu_data();
    UErrorCode status = U_ZERO_ERROR;
    return unorm2_getNFKCCasefoldInstance(&status);
  }();
  return normalizer;
}

char32_t simplified(char32_t c) {
  const Pair* pair = find(resolved_pairs(), c);
  return pair == nullptr ? c : pair->second;
}

const char16_t* simplified_units() {
  static const std::vector<char16_t> table = [] {
    std::vector<char16_t> entries(0x10000 - kFirstSimplified);
    for (std::size_t i = 0; i < entries.size(); ++i)
      entries[i] = static_cast<char16_t>(kFirstSimplified + i);
    for (const auto& [from, to] : resolved_pairs()) {
      if (from >= kFirstSimplified && from <= 0xFFFF && to <= 0xFFFF)
        entries[from - kFirstSimplified] = static_cast<char16_t>(to);
    }
    for (const char16_t alike : std::u16string_view(u"俱跤阪吒姊"))
      entries[alike - kFirstSimplified] = alike;
    return entries;
  }();
  return table.data();
}

const char16_t* fold_table() {
  static const std::vector<char16_t> table = [] {
    std::vector<char16_t> entries(0x10000);
    const UNormalizer2* normalizer = case_folding();
    for (std::uint32_t c = 0; c < entries.size(); ++c)
      entries[c] = table_entry(normalizer, static_cast<char16_t>(c));
    for (const auto& [from, to] : resolved_pairs()) {
      if (from <= 0xFFFF && is_plain(from))
        entries[from] = to <= 0xFFFF ? static_cast<char16_t>(to) : kNotAlone;
    }
    // Compatibility characters fold to Han that may be traditional.
    for (char16_t& entry : entries) {
      if (is_plain(entry) && entry != kNotAlone) {
        const char32_t to = simplified(entry);
        entry = to <= 0xFFFF ? static_cast<char16_t>(to) : kNotAlone;
      }
    }
    return entries;
  }();
  return table.data();
}

}  // namespace shuwen
