// The inverted index of one segment: for every pair of adjacent units of the folded texts, where it stands.
//
// Places are blocks of kBlockUnits units, numbered through all regions (title, heading, body …) of all
// documents; each region begins a block of its own. A pair belongs to the block its first unit is in; the
// last unit of a document pairs with kEnd. So every substring is found: one unit by all pairs it begins, two
// units by their pair, more by their rarest pair, and the text itself, which is always at hand, says where in
// the block. Coarse places are what makes the index smaller than the text and the lists quick to read.
//
// All lists of one first unit stand together, ascending by second unit, in one bit stream:
//   group   gamma(number of lists) 5 bits(Rice parameter of the steps) list…
//   list    Rice(step of the second unit's rank), but not where a sync point tells it
//           gamma(count); when count > kShortList: gamma(payload's bits) 3 bits(parameter's distance)
//   payload count 1: the block in binary; else Rice codes of the distances, 0 within a block
// Every kSyncEvery-th list of a group has a sync point, so that finding a list skips few.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "index/bits.h"
#include "index/column.h"

namespace shuwen::index {

inline constexpr unsigned kBlockShift = 6;
inline constexpr std::uint32_t kBlockUnits = 1U << kBlockShift;
inline constexpr char16_t kEnd = 0;
inline constexpr std::uint32_t kShortList = 8;
inline constexpr std::uint32_t kSyncEvery = 32;
inline constexpr unsigned kStepBits = 5;
inline constexpr unsigned kDistanceBits = 3;

/// The Rice parameter that suits `count` places spread evenly over `blocks`.
constexpr unsigned even_parameter(std::uint32_t count, std::uint32_t blocks) {
  const std::uint32_t gap = static_cast<std::uint32_t>(std::uint64_t{blocks} * 11 / 16 / count);
  return gap < 2 ? 0 : static_cast<unsigned>(std::bit_width(gap)) - 1;
}

/// One list: reads its blocks in ascending order, a block as often as the pair stands in it.
class PostingList {
 public:
  PostingList() = default;
  PostingList(BitReader reader, std::uint32_t count, unsigned parameter, std::uint32_t blocks)
      : reader_(reader), left_(count), count_(count), parameter_(parameter), blocks_(blocks) {}

  std::uint32_t count() const { return count_; }

  /// The next block, or false at the end; one for each occurrence. A damaged list ends early and never gives
  /// a block out of range.
  bool next(std::uint32_t& block) {
    if (left_ == 0) return false;
    --left_;
    if (count_ == 1) {
      block = static_cast<std::uint32_t>(reader_.get(static_cast<unsigned>(std::bit_width(blocks_ - 1))));
    } else {
      block_ += reader_.get_rice(parameter_);
      block = block_;
    }
    if (block < blocks_) return true;
    left_ = 0;
    return false;
  }
  const BitReader& reader() const { return reader_; }

 private:
  BitReader reader_;
  std::uint32_t left_ = 0;
  std::uint32_t count_ = 0;
  unsigned parameter_ = 0;
  std::uint32_t blocks_ = 0;
  std::uint32_t block_ = 0;
};

class Postings {
 public:
  std::uint32_t blocks = 0;           ///< places are less than this
  Column<char16_t> alphabet;          ///< all units, ascending; a unit's rank is its index
  Column<std::uint32_t> first_sync;   ///< by rank, and one more: the group's sync points
  Column<std::uint16_t> sync_second;  ///< rank of the second unit there
  Column<std::uint32_t> sync_at;      ///< bit where the list begins (a group's first: the group)
  Column<std::uint64_t> bits;

  /// The list of the pair; absent when no document holds it.
  std::optional<PostingList> find(char16_t first, char16_t second) const;

  /// Calls visit(second unit, list) for every pair that begins with `first`.
  template <class Visit>
  void each_second(char16_t first, Visit visit) const {
    const auto rank = rank_of(first);
    if (!rank) return;
    Scan scan = scan_group(*rank);
    while (scan.next())
      visit(alphabet[scan.second], scan.list);
  }
  template <class Visit>
  void each_first(Visit visit) const {
    for (std::size_t rank = 0; rank < alphabet.size(); ++rank)
      visit(alphabet[rank]);
  }

  /// False when the columns contradict each other (a damaged snapshot whose checksum was made to fit).
  bool consistent() const;

 private:
  /// Walks the lists of a group from one sync point on.
  struct Scan {
    const Postings* postings = nullptr;
    BitReader reader;
    std::uint32_t left = 0;   ///< lists not yet read
    std::uint32_t index = 0;  ///< of the next list in the group
    std::uint32_t sync = 0;   ///< of the group's first
    unsigned step_parameter = 0;
    std::uint32_t second = 0;  ///< rank
    PostingList list;
    std::uint64_t after = 0;  ///< bit behind `list`; 0: not known yet

    bool next();
  };
  std::optional<std::uint32_t> rank_of(char16_t unit) const;
  Scan scan_group(std::uint32_t rank, std::uint32_t sync_in_group = 0) const;
};

}  // namespace shuwen::index
