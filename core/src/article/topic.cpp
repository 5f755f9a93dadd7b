#include "article/topic.h"

#include <algorithm>

#include "lexicon/phrases.h"
#include "text/chars.h"

namespace shuwen {
namespace {

constexpr int kShortestWord = 4;  // shorter ones (the, of, and) are in every text

// Calls `each` with a number for every pair of neighbouring Han and every word of another script.
template <class Each>
void for_each_piece(std::u16string_view text, Each each) {
  constexpr std::uint64_t kWordMark = std::uint64_t{1} << 63;  // keeps words apart from pairs
  constexpr std::uint64_t kPrime = 1099511628211U;
  std::uint64_t word = 0;
  int letters = 0;
  char16_t before = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    const char16_t c = i < text.size() ? text[i] : u' ';
    if (is_latin(c) || is_digit(c)) {
      word = (word ^ fold_unit(c)) * kPrime;
      ++letters;
    } else {
      if (letters >= kShortestWord) each(word | kWordMark);
      word = 0;
      letters = 0;
    }
    const bool cjk = is_cjk(c);
    if (cjk && before != 0) each(std::uint64_t{before} << 16 | c);
    before = cjk ? c : 0;
  }
}

}  // namespace

void Topic::add(std::u16string_view text) {
  for_each_piece(text, [&](std::uint64_t piece) { seen_.push_back(piece); });
}

void Topic::seal() {
  std::sort(seen_.begin(), seen_.end());
}

int Topic::share(std::u16string_view line) const {
  int all = 0;
  int found = 0;
  for_each_piece(line, [&](std::uint64_t piece) {
    ++all;
    found += std::binary_search(seen_.begin(), seen_.end(), piece);
  });
  return all > 0 ? 100 * found / all : 0;
}

}  // namespace shuwen
