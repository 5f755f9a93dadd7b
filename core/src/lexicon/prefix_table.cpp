#include "lexicon/prefix_table.h"

#include <algorithm>

namespace shuwen {

void PrefixTable::add(std::u16string_view word, std::int32_t value) {
  if (word.empty()) return;
  entries_.push_back(
      {static_cast<std::uint32_t>(units_.size()), static_cast<std::uint32_t>(word.size()), value});
  units_ += word;
  longest_word_ = std::max(longest_word_, static_cast<std::uint32_t>(word.size()));
  first_[word.front() >> 6] |= std::uint64_t{1} << (word.front() & 63);
}

void PrefixTable::seal() {
  std::stable_sort(entries_.begin(), entries_.end(),
                   [this](const Entry& a, const Entry& b) { return word(a) < word(b); });
  entries_.erase(std::unique(entries_.begin(), entries_.end(),
                             [this](const Entry& a, const Entry& b) { return word(a) == word(b); }),
                 entries_.end());
  std::uint16_t seen = 0;
  for (std::size_t block = 0; block < first_.size(); ++block) {
    before_[block] = seen;
    seen = static_cast<std::uint16_t>(seen + std::popcount(first_[block]));
  }
  starts_.clear();
  second_.clear();
  for (std::uint32_t i = 0; i < entries_.size(); ++i) {
    const std::u16string_view w = word(entries_[i]);
    if (i == 0 || w.front() != word(entries_[i - 1]).front()) {
      starts_.push_back(i);
      second_.push_back(0);
    }
    if (w.size() > 1) second_.back() |= bit_of(w[1]);
  }
  starts_.push_back(static_cast<std::uint32_t>(entries_.size()));
}

PrefixTable::Match PrefixTable::longest(std::u16string_view text, std::size_t at, std::size_t end) const {
  end = std::min(end, text.size());
  Match match;
  if (at >= end || !begins(text[at])) return match;
  const std::uint32_t group = rank(text[at]);
  auto low = entries_.begin() + starts_[group];
  auto high = entries_.begin() + starts_[group + 1];
  if (low->length == 1) match = {1, low->value};
  const std::size_t limit = std::min<std::size_t>(longest_word_, end - at);
  if (limit < 2 || (second_[group] & bit_of(text[at + 1])) == 0) return match;
  for (std::size_t k = 1; k < limit && low != high; ++k) {
    const char16_t unit = text[at + k];
    low = std::partition_point(low, high, [&](const Entry& e) {
      const auto w = word(e);
      return w.size() <= k || w[k] < unit;
    });
    high = std::partition_point(low, high, [&](const Entry& e) { return word(e)[k] == unit; });
    // Words are sorted, so the one that ends here, if any, stands first.
    if (low != high && low->length == k + 1) {
      match = {static_cast<std::uint32_t>(k + 1), low->value};
    }
  }
  return match;
}

std::int32_t PrefixTable::find(std::u16string_view wanted) const {
  if (wanted.empty() || !begins(wanted.front())) return -1;
  const auto found = std::lower_bound(entries_.begin(), entries_.end(), wanted,
                                      [this](const Entry& e, std::u16string_view w) { return word(e) < w; });
  return found != entries_.end() && word(*found) == wanted ? found->value : -1;
}

}  // namespace shuwen
