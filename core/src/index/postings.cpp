#include "index/postings.h"

#include <algorithm>

namespace shuwen::index {
namespace {

constexpr std::uint32_t kMostBlocks = 1U << 30;

std::uint64_t end_of(PostingList list) {
  std::uint32_t block = 0;
  while (list.next(block)) {
  }
  return list.reader().position();
}

}  // namespace

std::optional<std::uint32_t> Postings::rank_of(char16_t unit) const {
  const auto units = alphabet.get();
  const auto at = std::lower_bound(units.begin(), units.end(), unit);
  if (at == units.end() || *at != unit) return std::nullopt;
  return static_cast<std::uint32_t>(at - units.begin());
}

Postings::Scan Postings::scan_group(std::uint32_t rank, std::uint32_t sync_in_group) const {
  Scan scan;
  scan.postings = this;
  scan.sync = first_sync[rank];
  if (scan.sync >= first_sync[rank + 1]) return scan;
  scan.reader = BitReader(bits.get(), sync_at[scan.sync]);
  const std::uint32_t lists = scan.reader.get_gamma();
  scan.step_parameter = static_cast<unsigned>(scan.reader.get(kStepBits));
  const std::uint32_t syncs = first_sync[rank + 1] - scan.sync;
  scan.left = std::min(lists, syncs * kSyncEvery);
  if (sync_in_group > 0 && sync_in_group < syncs) {
    scan.index = sync_in_group * kSyncEvery;
    scan.left = scan.left > scan.index ? scan.left - scan.index : 0;
    scan.reader = BitReader(bits.get(), sync_at[scan.sync + sync_in_group]);
  }
  return scan;
}

bool Postings::Scan::next() {
  if (left == 0 || reader.past_end()) return false;
  if (list.count() != 0) {
    if (after == 0) after = end_of(list);
    reader = BitReader(postings->bits.get(), after);
    if (reader.past_end()) return false;
  }
  --left;
  if (index % kSyncEvery == 0) {
    second = postings->sync_second[sync + index / kSyncEvery];
  } else {
    second += reader.get_rice(step_parameter) + 1;
  }
  ++index;
  if (second >= postings->alphabet.size()) return false;
  const std::uint32_t count = reader.get_gamma();
  unsigned parameter = even_parameter(count, postings->blocks);
  after = 0;
  if (count > kShortList) {
    const std::uint32_t length = reader.get_gamma();
    const auto distance = static_cast<unsigned>(reader.get(kDistanceBits));
    parameter = parameter + 1 > distance ? parameter + 1 - distance : 0;
    after = reader.position() + length;
  }
  list = PostingList(reader, count, parameter, postings->blocks);
  return true;
}

std::optional<PostingList> Postings::find(char16_t first, char16_t second) const {
  const auto group = rank_of(first);
  const auto wanted = rank_of(second);
  if (!group || !wanted) return std::nullopt;
  const auto seconds = sync_second.get();
  const auto begin = seconds.begin() + first_sync[*group];
  const auto end = seconds.begin() + first_sync[*group + 1];
  const auto sync = std::upper_bound(begin, end, *wanted);
  if (sync == begin) return std::nullopt;
  Scan scan = scan_group(*group, static_cast<std::uint32_t>(sync - begin - 1));
  for (std::uint32_t i = 0; i < kSyncEvery && scan.next(); ++i) {
    if (scan.second == *wanted) return scan.list;
    if (scan.second > *wanted) break;
  }
  return std::nullopt;
}

bool Postings::consistent() const {
  const auto units = alphabet.get();
  const auto syncs = first_sync.get();
  return blocks < kMostBlocks && units.size() <= 0x10000 && syncs.size() == units.size() + 1 &&
         std::adjacent_find(units.begin(), units.end(), std::greater_equal<>()) == units.end() &&
         std::is_sorted(syncs.begin(), syncs.end()) && syncs.back() == sync_at.size() &&
         sync_at.size() == sync_second.size() && (blocks > 0 || sync_at.size() == 0);
}

}  // namespace shuwen::index
