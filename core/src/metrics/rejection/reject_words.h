// The words of core/lexicon/reject_words.tsv: what stands beside numerals that are no metrics.
#pragma once

#include <cstdint>
#include <string_view>

namespace shuwen {

enum RejectWord : std::uint32_t {
  kAnnouncer = 1u << 0,  ///< 电话, 编号: a code follows a few characters ahead
  kCounter = 1u << 1,    ///< 阅读: what a page counts of itself
  kService = 1u << 2,    ///< 热线: behind its number
  kRace = 1u << 3,       ///< 自由泳: behind the length it is called by
  kRacer = 1u << 4,      ///< 男子: before that length
  kNumbered = 1u << 5,   ///< 期工程, 等奖: numbered, not counted
  kLine = 1u << 6,       ///< 骁龙, 波音: told apart by the number right behind
  kReign = 1u << 7       ///< 永乐: years are counted from its beginning
};

/// Size of the longest word of `classes` at `at`, not reaching beyond `end`; 0 when none stands there.
std::uint32_t reject_word_at(std::u16string_view text, std::uint32_t at, std::uint32_t end,
                             std::uint32_t classes);
/// 邮编, 行政区划代码: what stands beside it is a code; 固定电话 and 股票 may be counted.
bool labels_code(std::u16string_view label);
/// 联系电话, 手机: what follows is a number to call when it is long enough; few of them may be counted.
bool labels_telephone(std::u16string_view label);
/// Size of the longest such word that `text` ends in; 0 when there is none.
std::uint32_t reject_word_ending(std::u16string_view text, std::uint32_t classes);

}  // namespace shuwen
