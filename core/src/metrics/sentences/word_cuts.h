// Where the segmenter's borders and the lexicon's words disagree around verbs, which of them holds.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "metrics/sentences/clause_lexicon.h"
#include "metrics/sentences/sentence.h"

namespace shuwen {

/// The tokens of a sentence with the verb before each figure put together again, and what the rules about
/// words ask of them. The sentence must outlive it.
class WordCuts {
 public:
  WordCuts(std::u16string_view text, const Sentence& sentence);

  const std::vector<Token>& tokens() const { return tokens_; }
  /// Classes of a word of the lexicon that fills the span, 0 when there is none.
  std::uint32_t classes_of(Span word) const;
  /// Whether a border at `at` parts a word of the segmenter of which no verb or preposition remains.
  bool cuts_word(std::uint32_t at) const;
  /// 处罚|款 for 处|罚款: the lone character behind makes a verb with the end of the word.
  bool cut_too_late(Span word) const;
  /// 采纳率, 参与率, 处置时间: the verb is the first half of a noun.
  /// `alone`: no noun stands before the verb.
  bool nominal_after(Span verb, std::uint32_t limit, bool alone) const;
  /// 买|下, 捞出: a verb of one character with the one that tells what comes of it, no word of the lexicon.
  bool takes_complement(Span word) const;
  /// 紧紧|连接, 短短|三天: an adjective said twice, before a verb that begins by `limit` or a figure.
  bool is_doubled(Span word, std::uint32_t limit) const;
  /// 感知|着, 考|了604分: with its aspect behind it, whatever stands there is a verb.
  bool has_aspect(Span word) const;
  bool is_token_end(std::uint32_t at) const;
  bool figure_at(std::uint32_t at) const;
  /// Whether 的 stands behind the figure at `at`.
  bool figure_is_owned(std::uint32_t at) const;
  /// Whether the figure at `at` ends its stretch, or 的 does.
  bool ends_with_figure(std::uint32_t at) const;
  /// 低|1个百分点: a difference of shares stands at `at`.
  bool points_at(std::uint32_t at) const;

 private:
  bool is_achieving(Span verb) const;
  void keep_verb_whole(std::uint32_t figure);
  void part_comparisons();
  bool goes_on(std::uint32_t at, std::uint32_t limit) const;
  std::vector<Token>::const_iterator token_around(std::uint32_t at) const;

  std::u16string_view text_;
  const Sentence& sentence_;
  std::vector<Token> tokens_;
};

}  // namespace shuwen
