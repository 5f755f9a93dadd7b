// The words that rules about a figure's surroundings know: verbs by what they do to a figure, adverbs,
// prepositions, markers. From core/lexicon/verbs.tsv and clause_words.tsv.
#pragma once

#include <cstdint>
#include <string_view>

#include "lexicon/class_table.h"
#include "shuwen/span.h"

namespace shuwen {

/// A word may be of several classes: a set of these.
enum WordClass : std::uint32_t {
  kAct = 1u << 0,           ///< 清理, 发放
  kUp = 1u << 1,            ///< 增长
  kDown = 1u << 2,          ///< 下降
  kTurn = 1u << 3,          ///< 提升, 压减: a change before 到 至 为
  kLevel = 1u << 4,         ///< 达, 为, 占
  kHave = 1u << 5,          ///< 有, 含
  kHappen = 1u << 6,        ///< 发生, 出现
  kFine = 1u << 7,          ///< 处, 罚
  kIntransitive = 1u << 8,  ///< 就业, 受灾: no object follows
  kAdverb = 1u << 9,
  kPreposition = 1u << 10,
  kFront = 1u << 11,  ///< 把, 将, 对: what follows is acted on
  kBasis = 1u << 12,
  kPlaceWord = 1u << 13,  ///< 全市
  kTarget = 1u << 14,
  kRule = 1u << 15,
  kReport = 1u << 16,
  kLocalizer = 1u << 17,
  kMeasure = 1u << 18,
  kAgent = 1u << 19,
  kNominal = 1u << 20,
  kConjunction = 1u << 21,
  kTaking = 1u << 22,  ///< 发放, 签订: a verb right behind it is part of its object (发放|宣传资料)
  kSelf = 1u << 24,    ///< 参加, 受益: those counted do it themselves, nobody else acts
  kTrade = 1u << 25,   ///< 研发, 施工: before 人员, 设施 it opens their name
  kHead = 1u << 26,    ///< 案例, 项目: the verbs before it in its stretch are part of the noun it ends
  kModifier = 1u << 23,  ///< 违法, 非法: the verb behind it is a noun with it
  kTerritorial =
      1u << 27,  ///< 固定资产, 常住人口: what territories are measured by; asked for by itself only
  kWhole =
      1u << 28,  ///< 集装箱: a noun of which the segmenter leaves a verb or adverb; asked for by itself only
  kAttributive = 1u << 29,  ///< 紧急, 有效: an adverb that is an adjective before a noun
  kPreverbal = 1u << 30     ///< 已, 再, 陆续: an adverb that nothing but a verb follows
};

constexpr std::uint32_t kChange = kUp | kDown | kTurn;
constexpr std::uint32_t kVerb = kAct | kUp | kDown | kTurn | kLevel | kHave | kHappen | kFine | kIntransitive;

constexpr std::uint32_t kEveryClass = ~std::uint32_t{kTerritorial | kWhole};

/// The longest word of any of `classes` at `at`, not reaching beyond `end`.
WordMatch word_at(std::u16string_view text, std::uint32_t at, std::uint32_t end,
                  std::uint32_t classes = kEveryClass);

/// Size of the longest word of `classes` that `text` ends in; 0 when there is none.
std::uint32_t word_ending(std::u16string_view text, std::uint32_t classes);
/// Whether `text` ends in a word of `classes`.
bool ends_in(std::u16string_view text, std::uint32_t classes);

}  // namespace shuwen
