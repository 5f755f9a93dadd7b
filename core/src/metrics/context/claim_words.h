// The words of core/lexicon/claim_words.tsv: what rules of subject, change and status ask for.
#pragma once

#include <cstdint>
#include <string_view>

namespace shuwen {

enum ClaimWord : std::uint32_t {
  kGiving = 1u << 0,     ///< 捐出, 支付: whoever does it parts with money
  kHanding = 1u << 1,    ///< 移送: to whom stands behind it
  kPeople = 1u << 2,     ///< 被害人, 困难群众
  kRegion = 1u << 3,     ///< 山西等地, 局地
  kDimension = 1u << 4,  ///< 总额, 面积: how much there is of something
  kPace = 1u << 5,       ///< 加快, 收窄: changes the size of a change
  kLimit = 1u << 6,      ///< 限值, 上限
  kDue = 1u << 7,        ///< 税率, 首付比例: a share that is laid down
  kPrice = 1u << 8,      ///< 票价, 押金: an amount that is laid down
  kMedium = 1u << 9,     ///< 日报, 电视台: they only report
  kLayman = 1u << 10,    ///< 专家, 业内人士: who speaks of the matter at large
  kKin = 1u << 11,       ///< 父母, 家属: who belongs to a person
  kDealt = 1u << 12,     ///< 购进, 卖出: something changes hands
  kRequest = 1u << 13,   ///< 申请, 投诉: what a body is asked, named by a verb
  kRecord = 1u << 14,    ///< 数据, 统计: what figures are told in, behind whose it is
  kPublish = 1u << 15,   ///< 公布, 发布: gives out a record
  kDecree = 1u << 16,    ///< 规定, 召开: reports, but tells no figure
  kOrigin = 1u << 17,    ///< 开工, 建校: how a thing came about
  kProvision = 1u << 18  ///< 补贴标准, 申请条件: ends a heading over what is laid down
};

/// Whether `text` is one word of `classes`.
bool is_claim_word(std::u16string_view text, std::uint32_t classes);
/// Whether `text` begins with one.
bool opens_with_claim_word(std::u16string_view text, std::uint32_t classes);
/// Whether `text` ends in one.
bool ends_in_claim_word(std::u16string_view text, std::uint32_t classes);

}  // namespace shuwen
