#include "lexicon/prefix_table.h"

#include <algorithm>
#include <bit>

#include "text/fold_table.h"

namespace shuwen {

void PrefixTable::add(std::u16string_view word, std::int32_t value) {
  if (word.empty()) return;
  std::u16string& text = words_.emplace_back(Word{std::u16string(word), value}).text;
  std::transform(text.begin(), text.end(), text.begin(), simplified_unit);
  longest_word_ = std::max(longest_word_, static_cast<std::uint32_t>(text.size()));
  first_[text.front() >> 6].bits |= std::uint64_t{1} << (text.front() & 63);
}

void PrefixTable::seal() {
  std::stable_sort(words_.begin(), words_.end(),
                   [](const Word& a, const Word& b) { return a.text < b.text; });
  std::uint32_t seen = 0;
  for (FirstUnits& units : first_) {
    units.before = seen;
    seen += static_cast<std::uint32_t>(std::popcount(units.bits));
  }
  // Of each node, level by level, which words begin with it: its own word, when it is one, is the first.
  struct Range {
    std::size_t begin, end;
  };
  std::vector<Range> level = {{0, words_.size()}};
  nodes_.assign(1, {});
  last_.assign(1, u'\0');
  for (std::size_t length = 1; !level.empty(); ++length) {
    std::vector<Range> longer;
    std::size_t node = nodes_.size() - level.size();
    for (const Range& range : level) {
      nodes_[node].first_child = static_cast<std::uint32_t>(nodes_.size());
      for (std::size_t i = range.begin; i < range.end; ++i) {
        const std::u16string& text = words_[i].text;
        if (text.size() < length) continue;
        if (nodes_[node].child_count == 0 || last_.back() != text[length - 1]) {
          ++nodes_[node].child_count;
          nodes_.emplace_back();
          last_.push_back(text[length - 1]);
          longer.push_back({i, i});
        }
        longer.back().end = i + 1;
        if (text.size() > length || nodes_.back().is_word) continue;
        nodes_.back().is_word = true;
        nodes_.back().value = words_[i].value;
      }
      ++node;
    }
    level = std::move(longer);
  }
  words_ = {};
}

std::uint32_t PrefixTable::rank(const FirstUnits& units, char16_t unit) {
  const std::uint64_t below = units.bits & ((std::uint64_t{1} << (unit & 63)) - 1);
  return 1 + units.before + static_cast<std::uint32_t>(std::popcount(below));
}

std::uint32_t PrefixTable::child(const Node& node, char16_t unit) const {
  std::uint32_t begin = node.first_child;
  for (std::uint32_t count = node.child_count; count > 0;) {
    const std::uint32_t half = count / 2;
    const char16_t middle = last_[begin + half];
    if (middle == unit) return begin + half;
    if (middle < unit) {
      begin += half + 1;
      count -= half + 1;
    } else {
      count = half;
    }
  }
  return 0;
}

std::int32_t PrefixTable::find(std::u16string_view word) const {
  if (word.empty()) return -1;
  std::uint32_t number = child_of_root(word.front());
  for (std::size_t i = 1; number != 0 && i < word.size(); ++i)
    number = child(nodes_[number], word[i]);
  return number != 0 && nodes_[number].is_word ? nodes_[number].value : -1;
}

}  // namespace shuwen
