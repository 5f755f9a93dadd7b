#include "text/han_words.h"

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

/// The trie of words with their costs, and for each character where in it the words that begin so are: to
/// look that up in a root of thousands of branches would be most of the work.
struct Dictionary {
  const char16_t* trie = nullptr;
  std::vector<std::uint64_t> beginnings;  ///< states of the trie; 0: no word begins so

  Dictionary() {
    load_icu_data();
    UErrorCode status = U_ZERO_ERROR;
    UDataMemory* file =
        udata_open(U_ICUDATA_NAME U_TREE_SEPARATOR_STRING "brkitr", "dict", "cjdict", &status);
    if (U_FAILURE(status)) return;
    // Never closed: it is a part of the program.
    const char* data = static_cast<const char*>(udata_getMemory(file));
    std::int32_t trie_offset = 0;  // the first number of the file
    std::memcpy(&trie_offset, data, sizeof trie_offset);
    trie = reinterpret_cast<const char16_t*>(data + trie_offset);
    beginnings.resize(kHanCount);
    UCharsTrie words(trie);
    for (std::size_t i = 0; i < kHanCount; ++i) {
      if (words.first(static_cast<std::int32_t>(kFirstHan + i)) != USTRINGTRIE_NO_MATCH)
        beginnings[i] = words.getState64();
    }
  }
};

const Dictionary& dictionary() {
  static const Dictionary kDictionary;
  return kDictionary;
}

}  // namespace

bool HanWords::available() {
  return dictionary().trie != nullptr;
}

void HanWords::divide(std::u16string_view run, std::uint32_t begin, std::vector<std::uint32_t>& ends) {
  const Dictionary& known = dictionary();
  UCharsTrie words(known.trie);
  const auto size = static_cast<std::uint32_t>(run.size());
  best_.assign(size + 1, {UINT32_MAX, 0});
  best_[0].cost = 0;
  for (std::uint32_t at = 0; at < size; ++at) {
    const std::uint32_t before = best_[at].cost;
    const auto take = [&](std::uint32_t length, std::uint32_t cost) {
      Best& best = best_[at + length];
      if (before + cost < best.cost) best = {before + cost, at};
    };
    bool is_word = false;
    if (const std::uint64_t beginning = known.beginnings[run[at] - kFirstHan]; beginning != 0) {
      words.resetToState64(beginning);
      UStringTrieResult result = words.current();
      for (std::uint32_t length = 1; result != USTRINGTRIE_NO_MATCH; ++length) {
        if (USTRINGTRIE_HAS_VALUE(result)) {
          take(length, static_cast<std::uint32_t>(words.getValue()));
          is_word = is_word || length == 1;
        }
        if (result == USTRINGTRIE_FINAL_VALUE || length == kLongestWord || at + length == size) break;
        result = words.next(run[at + length]);
      }
    }
    if (!is_word) take(1, kUnknownCost);
  }
  const std::size_t first = ends.size();
  for (std::uint32_t end = size; end > 0; end = best_[end].word_begin)
    ends.push_back(begin + end);
  std::reverse(ends.begin() + static_cast<std::ptrdiff_t>(first), ends.end());
}

}  // namespace shuwen
