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
  for_each_piece(text, [&](std::uint64_t piece) { insert(piece); });
}

std::size_t Topic::slot_of(std::uint64_t piece) const {
  const std::size_t last = slots_.size() - 1;
  std::size_t slot = piece * 0x9E3779B97F4A7C15U >> 32 & last;
  while (slots_[slot] != 0 && slots_[slot] != piece)
    slot = (slot + 1) & last;
  return slot;
}

void Topic::insert(std::uint64_t piece) {
  if (2 * seen_ >= slots_.size()) {
    constexpr std::size_t kFewest = 1024;
    std::vector<std::uint64_t> before(std::max(kFewest, 4 * slots_.size()));
    before.swap(slots_);
    for (const std::uint64_t old : before)
      if (old != 0) slots_[slot_of(old)] = old;
  }
  std::uint64_t& slot = slots_[slot_of(piece)];
  seen_ += slot == 0;
  slot = piece;
}

int Topic::share(std::u16string_view line) const {
  int all = 0;
  int found = 0;
  for_each_piece(line, [&](std::uint64_t piece) {
    ++all;
    found += seen_ > 0 && slots_[slot_of(piece)] == piece;
  });
  return all > 0 ? 100 * found / all : 0;
}

}  // namespace shuwen
