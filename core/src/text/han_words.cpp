#include "text/han_words.h"

#include <unicode/appendable.h>
#include <unicode/ucharstrie.h>
#include <unicode/udata.h>

#include <algorithm>
#include <cstddef>
#include <cstring>

#include "text/icu_data.h"

namespace shuwen {
namespace {

using icu::UCharsTrie;

constexpr char16_t kFirstHan = 0x4E00;
constexpr std::size_t kHanCount = 0x9FFF - kFirstHan + 1;
constexpr std::uint32_t kLongestWord = 20;
constexpr std::uint32_t kUnknownCost = 255;  ///< of a character that is no word of the dictionary
constexpr std::uint64_t kNoWords = 1;        ///< the state of a character that begins none

constexpr std::uint64_t bit_of(char16_t unit) {
  return std::uint64_t{1} << (unit & 63);
}

/// Gathers the units that a place of a trie goes on with.
class NextUnits : public icu::Appendable {
 public:
  UBool appendCodeUnit(char16_t unit) override {
    bits |= bit_of(unit);
    return true;
  }
  std::uint64_t bits = 0;
};

}  // namespace

HanWords::HanWords() {
  load_icu_data();
  UErrorCode status = U_ZERO_ERROR;
  UDataMemory* file = udata_open(U_ICUDATA_NAME U_TREE_SEPARATOR_STRING "brkitr", "dict", "cjdict", &status);
  if (U_FAILURE(status)) return;
  const char* data = static_cast<const char*>(udata_getMemory(file));
  std::int32_t trie_offset = 0;  // the first number of the file
  std::memcpy(&trie_offset, data, sizeof trie_offset);
  trie_ = reinterpret_cast<const char16_t*>(data + trie_offset);
  udata_close(file);  // its bytes are a part of the program
  beginnings_.resize(kHanCount);
}

const HanWords::Beginning& HanWords::beginning(char16_t han) {
  Beginning& found = beginnings_[han - kFirstHan];
  if (found.state != 0) return found;
  UCharsTrie words(trie_);
  const UStringTrieResult result = words.first(han);
  found.cost = USTRINGTRIE_HAS_VALUE(result) ? static_cast<std::uint32_t>(words.getValue()) : kUnknownCost;
  found.state = result == USTRINGTRIE_NO_MATCH ? kNoWords : words.getState64();
  if (USTRINGTRIE_HAS_NEXT(result)) {
    NextUnits next;
    words.getNextUChars(next);
    found.next_units = next.bits;
  }
  return found;
}

void HanWords::divide(std::u16string_view run, std::uint32_t begin, std::vector<std::uint32_t>& ends) {
  UCharsTrie words(trie_);
  const auto size = static_cast<std::uint32_t>(run.size());
  best_.assign(size + 1, {UINT32_MAX, 0});
  best_[0].cost = 0;
  for (std::uint32_t at = 0; at < size; ++at) {
    const std::uint32_t before = best_[at].cost;
    const auto take = [&](std::uint32_t length, std::uint32_t cost) {
      Best& best = best_[at + length];
      if (before + cost < best.cost) best = {before + cost, at};
    };
    const Beginning& first = beginning(run[at]);
    take(1, first.cost);
    if (at + 1 == size || (first.next_units & bit_of(run[at + 1])) == 0) continue;
    words.resetToState64(first.state);
    for (std::uint32_t length = 2; length <= kLongestWord && at + length <= size; ++length) {
      const UStringTrieResult result = words.next(run[at + length - 1]);
      if (USTRINGTRIE_HAS_VALUE(result)) take(length, static_cast<std::uint32_t>(words.getValue()));
      if (!USTRINGTRIE_HAS_NEXT(result)) break;
    }
  }
  const std::size_t first = ends.size();
  for (std::uint32_t end = size; end > 0; end = best_[end].word_begin)
    ends.push_back(begin + end);
  std::reverse(ends.begin() + static_cast<std::ptrdiff_t>(first), ends.end());
}

}  // namespace shuwen
