// The view of a sentence that every rule of the metrics stage shares.
#pragma once

#include <cstdint>
#include <vector>

#include "article/article.h"
#include "metrics/quantities/figure.h"
#include "metrics/sentences/reading.h"
#include "metrics/times/time.h"
#include "shuwen/analysis.h"

namespace shuwen {

enum class TokenKind : std::uint8_t {
  word,        ///< a run of Han that is one word, or a Latin word
  figure,      ///< the whole span of a figure
  time,        ///< the whole span of an expression of time
  excluded,    ///< a numeral that is no figure, with the word it stands in
  open,        ///< an opening bracket or quotation mark
  close,       ///< a closing one
  punctuation  ///< any other mark; white space is no token
};

struct Token {
  Span span;
  TokenKind kind = TokenKind::word;
  int figure = -1;  ///< index into Sentence::figures
  int time = -1;    ///< index into Sentence::times
  int mate = -1;    ///< open and close: index of the other token, -1 when there is none in the sentence
};

/// A sentence that holds a numeral. All spans are into Reading::text.
struct Sentence {
  Span span;
  const Passage* passage = nullptr;
  std::vector<Token> tokens;  ///< in order; cover everything but white space; none without a figure
  std::vector<Figure> figures;
  std::vector<TimeExpression> times;
  std::vector<Excluded> excluded;
  /// The segmenter's word borders, as offsets into Reading::text, ascending; empty until asked for.
  mutable std::vector<std::uint32_t> borders;
};

/// Sentence::borders, found now if they were not.
const std::vector<std::uint32_t>& word_borders(std::u16string_view text, const Sentence& sentence);

/// Whether any character of `span` could belong to a number.
bool holds_numeral(std::u16string_view text, Span span);

/// Cuts a passage into sentences at full stops and line ends, over-long ones at weaker marks: no sentence is
/// longer than 2,000 units, so that rules may be quadratic in it.
std::vector<Span> split_sentences(std::u16string_view text, Span passage);

/// Fills `tokens` from the figures, times and exclusions already found, and the segmenter's word borders.
void tokenize(const Reading& reading, Sentence& sentence);

}  // namespace shuwen
