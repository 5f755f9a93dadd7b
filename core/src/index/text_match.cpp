#include "index/text_match.h"

#include <algorithm>
#include <utility>

#include "index/text_check.h"
#include "text/chars.h"

namespace shuwen::index {
namespace {

/// From how many places on it pays to read a second list before looking at the text.
constexpr std::uint32_t kFilterFrom = 32;
constexpr std::uint32_t kFilterRatio = 12;

/// The lists of all pairs that places `i` and `i + 1` may hold.
std::vector<PostingList> lists_at(const Segment& segment, const Pattern& pattern, std::size_t i) {
  std::vector<PostingList> lists;
  const std::u16string_view seconds = choices_at(pattern, i + 1);
  for (const char16_t first : choices_at(pattern, i)) {
    if (seconds.size() == 1) {
      if (const auto list = segment.postings.find(first, seconds[0])) lists.push_back(*list);
    } else {
      segment.postings.each_second(first, [&](char16_t second, const PostingList& list) {
        if (std::binary_search(seconds.begin(), seconds.end(), second)) lists.push_back(list);
      });
    }
  }
  return lists;
}

std::uint64_t count_of(const std::vector<PostingList>& lists) {
  std::uint64_t sum = 0;
  for (const PostingList& list : lists)
    sum += list.count();
  return sum;
}

/// The blocks of all lists, ascending, each as often as it is listed.
std::vector<std::uint32_t> blocks_of(const Segment& segment, const std::vector<PostingList>& lists) {
  std::vector<std::uint32_t> blocks;
  std::uint32_t block = 0;
  if (lists.size() == 1) {
    PostingList list = lists[0];
    while (list.next(block))
      blocks.push_back(block);
    return blocks;
  }
  // Counting sort: lists of one unit are hundreds, and together long.
  std::vector<std::uint16_t> counts(segment.postings.blocks);
  for (PostingList list : lists) {
    while (list.next(block))
      ++counts[block];
  }
  for (block = 0; block < counts.size(); ++block)
    blocks.insert(blocks.end(), counts[block], block);
  return blocks;
}

std::vector<std::uint32_t> blocks_of_units(const Segment& segment, std::u16string_view units) {
  std::vector<PostingList> lists;
  for (const char16_t unit : units)
    segment.postings.each_second(unit, [&](char16_t, const PostingList& list) { lists.push_back(list); });
  return blocks_of(segment, lists);
}

/// Gathers occurrences, which come block by block, into matches.
class Gatherer {
 public:
  explicit Gatherer(const Segment& segment) : segment_(segment) {}

  void reserve(std::size_t blocks) { out_.blocks.reserve(blocks); }
  void add(std::uint32_t block, const RegionRecord& region, std::uint32_t weight) {
    if (out_.documents.empty() || out_.documents.back().document != region.document)
      out_.documents.push_back({region.document, 0, static_cast<std::uint32_t>(out_.blocks.size())});
    out_.documents.back().weight += weight;
    out_.blocks.push_back(block);
  }
  void add(std::uint32_t block) {
    const RegionRecord& region = segment_.regions[segment_.region_of_block(block)];
    add(block, region, kFieldWeight[region.field]);
  }
  Matches take() { return std::move(out_); }

 private:
  const Segment& segment_;
  Matches out_;
};

/// Drops the blocks near which the pair at `other` does not stand though the pair at `pair` may.
void filter(const Segment& segment, std::vector<std::uint32_t>& blocks, const std::vector<PostingList>& lists,
            std::size_t pair, std::size_t other) {
  const bool behind = other > pair;
  const auto reach = static_cast<std::uint32_t>(1 + ((behind ? other - pair : pair - other) >> kBlockShift));
  PostingList list = lists[0];
  std::uint32_t near = 0;
  bool more = list.next(near);
  std::size_t kept = 0;
  for (const std::uint32_t block : blocks) {
    const std::uint32_t low = behind ? block : block - std::min(block, reach);
    const std::uint32_t high = behind ? block + reach : block;
    while (more && near < low)
      more = list.next(near);
    // Across the border of regions a short way may lead through many blocks.
    const std::uint32_t beside = behind ? std::min(high, segment.postings.blocks - 1) : low;
    if ((more && near <= high) || segment.region_of_block(block) != segment.region_of_block(beside))
      blocks[kept++] = block;
  }
  blocks.resize(kept);
}

Matches find_long(const Segment& segment, const Pattern& pattern) {
  std::size_t rarest = 0, second = 0;
  std::uint64_t fewest = ~std::uint64_t{0}, second_fewest = ~std::uint64_t{0};
  std::vector<PostingList> rarest_lists, second_lists;
  for (std::size_t i = 0; i + 1 < pattern.size(); ++i) {
    std::vector<PostingList> lists = lists_at(segment, pattern, i);
    const std::uint64_t count = count_of(lists);
    if (count == 0) return {};
    if (count < fewest) {
      second = rarest, second_fewest = fewest, second_lists = std::move(rarest_lists);
      rarest = i, fewest = count, rarest_lists = std::move(lists);
    } else if (count < second_fewest) {
      second = i, second_fewest = count, second_lists = std::move(lists);
    }
  }
  std::vector<std::uint32_t> blocks = blocks_of(segment, rarest_lists);
  blocks.erase(std::unique(blocks.begin(), blocks.end()), blocks.end());
  if (blocks.size() >= kFilterFrom && second_lists.size() == 1 &&
      second_fewest / kFilterRatio < blocks.size())
    filter(segment, blocks, second_lists, rarest, second);
  const TextChecker checker(segment, pattern, rarest);
  Gatherer out(segment);
  out.reserve(blocks.size());
  for (const std::uint32_t block : blocks)
    checker.check(block,
                  [&](const RegionRecord& region, std::uint32_t weight) { out.add(block, region, weight); });
  return out.take();
}

Matches find_one_unit(const Segment& segment, const Pattern& pattern) {
  std::vector<std::uint32_t> blocks = blocks_of_units(segment, choices_at(pattern, 0));
  if (pattern.prefix) blocks.erase(std::unique(blocks.begin(), blocks.end()), blocks.end());
  Gatherer out(segment);
  out.reserve(blocks.size());
  const TextChecker checker(segment, pattern, 0);
  for (const std::uint32_t block : blocks) {
    if (pattern.field &&
        segment.regions[segment.region_of_block(block)].field != static_cast<unsigned>(*pattern.field))
      continue;
    if (pattern.prefix) {
      checker.check(
          block, [&](const RegionRecord& region, std::uint32_t weight) { out.add(block, region, weight); });
    } else {
      out.add(block);
    }
  }
  return out.take();
}

}  // namespace

bool is_word_unit(char16_t c) {
  return is_ascii_digit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ||
         (c >= 0xC0 && c <= 0x1FFF && c != 0xD7 && c != 0xF7);
}

Matches find_text(const Segment& segment, const Pattern& pattern) {
  if (segment.postings.blocks == 0) return {};
  if (pattern.size() == 1) return find_one_unit(segment, pattern);
  const bool simple = pattern.size() == 2 && pattern.choices.empty() && !pattern.field &&
                      pattern.units[1] != kEnd && !is_word_unit(pattern.units[0]) &&
                      !is_word_unit(pattern.units[1]);
  if (!simple) {
    Matches matches = find_long(segment, pattern);
    return matches;
  }
  const auto list = segment.postings.find(pattern.units[0], pattern.units[1]);
  Gatherer out(segment);
  if (!list) return {};
  out.reserve(list->count() <= segment.postings.blocks ? list->count() : 0);
  PostingList places = *list;
  std::uint32_t block = 0;
  while (places.next(block))
    out.add(block);
  return out.take();
}

}  // namespace shuwen::index
