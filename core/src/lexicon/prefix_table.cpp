#include "lexicon/prefix_table.h"

#include <algorithm>

#include "text/fold_table.h"

namespace shuwen {
namespace {

/// std::popcount is a call into a table where the processor is not known to have the instruction.
constexpr std::uint32_t count_bits(std::uint64_t bits) {
  bits -= bits >> 1 & 0x5555555555555555;
  bits = (bits & 0x3333333333333333) + (bits >> 2 & 0x3333333333333333);
  bits = (bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0F;
  return static_cast<std::uint32_t>(bits * 0x0101010101010101 >> 56);
}

}  // namespace

void PrefixTable::add(std::u16string_view word, std::int32_t value) {
  if (word.empty()) return;
  const auto at = static_cast<std::uint32_t>(written_.size());
  std::uint64_t begin = 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char16_t unit = simplified_unit(word[i]);
    written_.push_back(unit);
    if (i < 4) begin |= std::uint64_t{unit} << (48 - 16 * i);
  }
  const auto size = static_cast<std::uint32_t>(word.size());
  words_.push_back({begin, at, size, value});
  longest_word_ = std::max(longest_word_, size);
  const char16_t first = written_[at];
  first_[first >> 6] |= std::uint64_t{1} << (first & 63);
}

void PrefixTable::seal(std::int32_t (*join)(std::int32_t, std::int32_t)) {
  std::sort(words_.begin(), words_.end(), [&](const Word& a, const Word& b) {
    if (a.begin != b.begin) return a.begin < b.begin;
    const int order = text_of(a).compare(text_of(b));
    return order != 0 ? order < 0 : a.at < b.at;
  });
  std::uint32_t seen = 0;
  for (std::size_t i = 0; i < first_.size(); ++i) {
    begun_before_[i] = seen;
    if (first_[i] != 0) seen += count_bits(first_[i]);
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
        const std::u16string_view text = text_of(words_[i]);
        if (text.size() < length) continue;
        if (nodes_[node].child_count == 0 || last_.back() != text[length - 1]) {
          ++nodes_[node].child_count;
          nodes_[node].next_units |= std::uint64_t{1} << (text[length - 1] & 63);
          nodes_.emplace_back();
          last_.push_back(text[length - 1]);
          longer.push_back({i, i});
        }
        longer.back().end = i + 1;
        if (text.size() > length) continue;
        Node& own = nodes_.back();
        if (!own.is_word)
          own.value = words_[i].value;
        else if (join != nullptr)
          own.value = join(own.value, words_[i].value);
        own.is_word = true;
      }
      ++node;
    }
    level = std::move(longer);
  }
  words_ = {};
  written_ = {};
}

PrefixTable::Place PrefixTable::first_place(char16_t unit) const {
  const std::uint64_t below = first_[unit >> 6] & ((std::uint64_t{1} << (unit & 63)) - 1);
  return 1 + begun_before_[unit >> 6] + count_bits(below);
}

PrefixTable::Place PrefixTable::after(Place place, char16_t unit) const {
  const Node& node = nodes_[place];
  if ((node.next_units >> (unit & 63) & 1U) == 0) return kNowhere;
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
  return kNowhere;
}

std::vector<std::uint32_t> PrefixTable::bits_under() const {
  std::vector<std::uint32_t> bits(nodes_.size());
  for (Place place = static_cast<Place>(nodes_.size()); place-- > kNowhere + 1;) {  // longer ones lie behind
    const Node& node = nodes_[place];
    if (node.is_word) bits[place] = static_cast<std::uint32_t>(node.value);
    for (std::uint32_t i = 0; i < node.child_count; ++i)
      bits[place] |= bits[node.first_child + i];
  }
  return bits;
}

PrefixTable::Match PrefixTable::longest_begun(std::u16string_view text, std::size_t at,
                                              std::size_t end) const {
  return longest(text, at, end, [](Match) { return true; });
}

std::int32_t PrefixTable::find(std::u16string_view word) const {
  if (word.empty() || word.size() > longest_word_) return -1;
  Place place = first(word.front());
  for (std::size_t i = 1; place != kNowhere && i < word.size(); ++i)
    place = after(place, word[i]);
  return place != kNowhere && ends_word(place) ? value(place) : -1;
}

}  // namespace shuwen
