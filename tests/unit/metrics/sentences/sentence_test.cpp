#include "metrics/sentences/sentence.h"

#include <gtest/gtest.h>

#include "metrics/figure_text.h"

namespace shuwen {
namespace {

std::vector<std::string> split(const std::u16string& text) {
  std::vector<std::string> parts;
  for (const Span span : split_sentences(text, {0, static_cast<std::uint32_t>(text.size())}))
    parts.push_back(to_utf8(slice(text, span)));
  return parts;
}

TEST(Sentences, EndAtStopsAndTakeTheClosingMarksAlong) {
  EXPECT_EQ(split(u"第一句。“第二句。”第三句"),
            (std::vector<std::string>{"第一句。", "“第二句。”", "第三句"}));
}

TEST(Sentences, DoNotEndInDecimalsAbbreviationsAndAddresses) {
  EXPECT_EQ(split(u"It rose 2.5 percent on Sept. 23. Mr. Li agreed.").size(), 2U);
  EXPECT_EQ(split(u"见https://example.org/?id=318。").size(), 1U);
}

TEST(Sentences, AreCutWhenOverLong) {
  std::u16string text;
  for (int i = 0; i < 5000; ++i)
    text += u"甲乙,";
  for (const Span span : split_sentences(text, {0, static_cast<std::uint32_t>(text.size())}))
    EXPECT_LE(span.size(), 2000U);
}

TEST(Tokens, LetAFigureWinOverTheDictionaryAndMatchBrackets) {
  const Reading reading(u"(25个人流量)");
  Sentence sentence = read_sentence(reading);
  tokenize(reading, sentence);
  ASSERT_GE(sentence.tokens.size(), 4U);
  EXPECT_EQ(sentence.tokens[0].kind, TokenKind::open);
  EXPECT_EQ(sentence.tokens[0].mate, static_cast<int>(sentence.tokens.size()) - 1);
  EXPECT_EQ(sentence.tokens[1].kind, TokenKind::figure);
  EXPECT_EQ(sentence.tokens[1].span, (Span{1, 4}));
}

}  // namespace
}  // namespace shuwen
