#include "index/postings_builder.h"

#include <algorithm>
#include <vector>

#include "text/fold.h"

namespace shuwen::index {
namespace {

constexpr std::uint32_t kUnits = 0x10000;
constexpr std::uint32_t kPlacesAtOnce = 1U << 20;
constexpr std::size_t kSortBelow = 512;

/// A pair's second unit and block as one number that sorts as the lists do.
constexpr std::uint64_t place(std::uint32_t second, std::uint32_t block) {
  return std::uint64_t{second} << 32 | block;
}
constexpr std::uint32_t second_of(std::uint64_t place) {
  return static_cast<std::uint32_t>(place >> 32);
}
constexpr std::uint32_t block_of(std::uint64_t place) {
  return static_cast<std::uint32_t>(place);
}

/// Writes one list.
void write_list(std::span<const std::uint64_t> places, std::uint32_t blocks, BitWriter& bits) {
  const auto count = static_cast<std::uint32_t>(places.size());
  bits.put_gamma(count);
  if (count == 1) {
    bits.put(block_of(places[0]), static_cast<unsigned>(std::bit_width(blocks - 1)));
    return;
  }
  unsigned parameter = even_parameter(count, blocks);
  if (count > kShortList) {
    // News words come in bursts: a smaller parameter than an even spread asks for often pays.
    const unsigned even = parameter;
    std::uint64_t best = ~std::uint64_t{0};
    unsigned best_distance = 0;
    for (unsigned distance = 0; distance < 1U << kDistanceBits && distance <= even + 1; ++distance) {
      std::uint64_t length = 0;
      std::uint32_t before = 0;
      for (const std::uint64_t p : places) {
        length += rice_bits(block_of(p) - before, even + 1 - distance);
        before = block_of(p);
      }
      if (length >= best) break;
      best = length;
      best_distance = distance;
    }
    parameter = even + 1 - best_distance;
    bits.put_gamma(static_cast<std::uint32_t>(best));
    bits.put(best_distance, kDistanceBits);
  }
  std::uint32_t before = 0;
  for (const std::uint64_t p : places) {
    bits.put_rice(block_of(p) - before, parameter);
    before = block_of(p);
  }
}

class Builder {
 public:
  Builder(std::span<const Run> runs, std::uint32_t blocks) : runs_(runs), blocks_(blocks) {}

  Postings build() {
    make_alphabet();
    count_firsts();
    for (std::uint32_t low = 0; low < alphabet_.size();) {
      std::uint32_t high = low;
      std::uint32_t places = 0;
      do {
        places += counts_[high++];
      } while (high < alphabet_.size() && places + counts_[high] <= kPlacesAtOnce);
      write_groups(low, high, places);
      low = high;
    }
    first_sync_.push_back(static_cast<std::uint32_t>(sync_at_.size()));
    Postings out;
    out.blocks = blocks_;
    out.alphabet = std::move(alphabet_);
    out.first_sync = std::move(first_sync_);
    out.sync_second = std::move(sync_second_);
    out.sync_at = std::move(sync_at_);
    out.bits = bits_.finish();
    return out;
  }

 private:
  void make_alphabet() {
    const char16_t* fold = fold_table();
    std::vector<std::uint8_t> plain(kUnits), folding(kUnits);
    std::uint64_t units = 0;
    for (const Run& run : runs_) {
      auto& seen = run.fold ? folding : plain;
      for (std::uint32_t i = run.begin; i < run.end; ++i)
        seen[run.units[i]] = 1;
      units += run.end - run.begin;
    }
    for (std::uint32_t unit = 0; unit < kUnits; ++unit) {
      if (folding[unit] != 0) plain[fold[unit]] = 1;
    }
    plain[kEnd] = 1;
    rank_.resize(kUnits);
    for (std::uint32_t unit = 0; unit < kUnits; ++unit) {
      if (plain[unit] == 0) continue;
      rank_[unit] = static_cast<std::uint16_t>(alphabet_.size());
      alphabet_.push_back(static_cast<char16_t>(unit));
    }
    folded_rank_.resize(kUnits);
    for (std::uint32_t unit = 0; unit < kUnits; ++unit)
      folded_rank_[unit] = rank_[fold[unit]];
    // Measured on Chinese news: 12 to 13 bits a unit. Growing by doubling would take twice the memory.
    bits_.reserve(units * 13 + 4096);
  }

  /// Calls visit(rank of the first unit, rank of the second, block) for all pairs in the order of the text.
  template <class Visit>
  void each_pair(Visit visit) const {
    for (const Run& run : runs_) {
      if (run.begin == run.end) continue;
      const std::uint16_t* rank = run.fold ? folded_rank_.data() : rank_.data();
      std::uint32_t first = rank[run.units[run.begin]];
      for (std::uint32_t i = run.begin; i < run.end; ++i) {
        const std::uint32_t second = i + 1 < run.size ? rank[run.units[i + 1]] : rank_[kEnd];
        visit(first, second, run.first_block + ((i - run.begin) >> kBlockShift));
        first = second;
      }
    }
  }

  void count_firsts() {
    counts_.assign(alphabet_.size(), 0);
    each_pair([this](std::uint32_t first, std::uint32_t, std::uint32_t) { ++counts_[first]; });
  }

  /// Writes the groups of the first units with ranks [low, high), which begin `count` pairs.
  void write_groups(std::uint32_t low, std::uint32_t high, std::uint32_t count) {
    std::vector<std::uint32_t> cursor(high - low);
    for (std::uint32_t rank = low, at = 0; rank < high; at += counts_[rank++])
      cursor[rank - low] = at;
    places_.resize(count);
    each_pair([&](std::uint32_t first, std::uint32_t second, std::uint32_t block) {
      if (first - low < high - low) places_[cursor[first - low]++] = place(second, block);
    });
    for (std::uint32_t rank = low; rank < high; ++rank) {
      const std::uint32_t end = cursor[rank - low];
      write_group(std::span(places_).subspan(end - counts_[rank], counts_[rank]));
    }
  }

  /// Sorts by second unit; blocks are ascending already.
  void sort(std::span<std::uint64_t> places) {
    if (places.size() < kSortBelow) {
      std::sort(places.begin(), places.end());
      return;
    }
    std::vector<std::uint32_t> start(alphabet_.size() + 1);
    for (const std::uint64_t p : places)
      ++start[second_of(p) + 1];
    for (std::size_t i = 1; i < start.size(); ++i)
      start[i] += start[i - 1];
    sorted_.resize(places.size());
    for (const std::uint64_t p : places)
      sorted_[start[second_of(p)]++] = p;
    std::copy(sorted_.begin(), sorted_.end(), places.begin());
  }

  void write_group(std::span<std::uint64_t> places) {
    first_sync_.push_back(static_cast<std::uint32_t>(sync_at_.size()));
    if (places.empty()) return;
    sort(places);
    std::uint32_t lists = 1;
    for (std::size_t i = 1; i < places.size(); ++i)
      lists += second_of(places[i]) != second_of(places[i - 1]);
    const unsigned step_parameter = even_parameter(lists, static_cast<std::uint32_t>(alphabet_.size()));

    std::uint32_t index = 0;
    std::uint32_t previous = 0;
    for (std::size_t i = 0; i < places.size(); ++index) {
      const std::uint32_t second = second_of(places[i]);
      if (index % kSyncEvery == 0) {
        sync_second_.push_back(static_cast<std::uint16_t>(second));
        sync_at_.push_back(static_cast<std::uint32_t>(bits_.size()));
      }
      if (index == 0) {
        bits_.put_gamma(lists);
        bits_.put(step_parameter, kStepBits);
      }
      if (index % kSyncEvery != 0) bits_.put_rice(second - previous - 1, step_parameter);
      previous = second;
      std::size_t end = i + 1;
      while (end < places.size() && second_of(places[end]) == second)
        ++end;
      write_list(places.subspan(i, end - i), blocks_, bits_);
      i = end;
    }
  }

  std::span<const Run> runs_;
  std::uint32_t blocks_;
  std::vector<std::uint16_t> rank_, folded_rank_;
  std::vector<char16_t> alphabet_;
  std::vector<std::uint32_t> counts_;
  std::vector<std::uint64_t> places_, sorted_;
  std::vector<std::uint32_t> first_sync_, sync_at_;
  std::vector<std::uint16_t> sync_second_;
  BitWriter bits_;
};

}  // namespace

Postings build_postings(std::span<const Run> runs, std::uint32_t blocks) {
  return Builder(runs, blocks).build();
}

}  // namespace shuwen::index
