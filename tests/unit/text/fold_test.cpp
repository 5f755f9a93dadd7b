#include "text/fold.h"

#include <gtest/gtest.h>

namespace shuwen {
namespace {

std::u16string_view source_of(const Folded& folded, std::u16string_view text, Span span) {
  return slice(text, folded.original(span));
}

TEST(Fold, FoldsCaseWidthAndCompatibility) {
  EXPECT_EQ(folded_units(u"ＡＢＣ　１２３，Ｇ"), u"abc 123,g");
  EXPECT_EQ(folded_units(u"GDP ℃ ㎡ Ⅱ"), u"gdp °c m2 ii");
  EXPECT_EQ(folded_units(u"Straße"), u"strasse");
}

TEST(Fold, FoldsTraditionalToSimplified) {
  EXPECT_EQ(folded_units(u"臺灣國際貿易"), folded_units(u"台湾国际贸易"));
  EXPECT_EQ(folded_units(u"歷史"), u"历史");
}

TEST(Fold, FoldsRingsOfTheTableToOneCharacter) {
  EXPECT_EQ(folded_units(u"苎"), folded_units(u"苧"));
}

TEST(Fold, IsTheSameWhenFoldedTwice) {
  const std::u16string text = u"臺灣…ＡＢＣ℃ﬁ한국어 e\u0301 🎵 苎苧㍿";
  EXPECT_EQ(folded_units(folded_units(text)), folded_units(text));
}

TEST(Fold, ComposesWithTheUnitBefore) {
  const std::u16string text = u"cafe\u0301s";
  const Folded folded = fold(text);
  EXPECT_EQ(folded.units,
            u"café"
            u"s");
  EXPECT_EQ(source_of(folded, text, {3, 4}), u"e\u0301");
  EXPECT_EQ(source_of(folded, text, {4, 5}), u"s");
}

TEST(Fold, DropsInvisibleCharactersButNotFromOffsets) {
  const std::u16string text = u"中\u200B国\u00AD人";
  const Folded folded = fold(text);
  EXPECT_EQ(folded.units, u"中国人");
  // An invisible character belongs to the one before it.
  EXPECT_EQ(folded.original({0, 2}), (Span{0, 4}));
  EXPECT_EQ(folded.original({1, 2}), (Span{2, 4}));
  EXPECT_EQ(folded.original({2, 3}), (Span{4, 5}));
}

TEST(Fold, MapsWhatGrewBackToItsSource) {
  const std::u16string text = u"甲…乙℃丙";
  const Folded folded = fold(text);
  EXPECT_EQ(folded.units, u"甲...乙°c丙");
  EXPECT_EQ(folded.original({1, 4}), (Span{1, 2}));
  EXPECT_EQ(folded.original({2, 3}), (Span{1, 2}));
  EXPECT_EQ(folded.original({4, 5}), (Span{2, 3}));
  EXPECT_EQ(folded.original({7, 8}), (Span{4, 5}));
  EXPECT_EQ(folded.folded(0), 0U);
  EXPECT_EQ(folded.folded(1), 1U);
  EXPECT_EQ(folded.folded(2), 4U);
  EXPECT_EQ(folded.folded(4), 7U);
  EXPECT_EQ(folded.folded(5), 8U);
}

TEST(Fold, KeepsLoneSurrogates) {
  const std::u16string text = {u'a', 0xD800, u'b', 0xDC00};
  EXPECT_EQ(folded_units(text), text);
}

TEST(Fold, TellsTextsThatFoldUnitByUnit) {
  EXPECT_TRUE(folds_unit_by_unit(u"臺灣，ＡＢＣ 123"));
  EXPECT_FALSE(folds_unit_by_unit(u"等等…"));
  EXPECT_FALSE(folds_unit_by_unit(u"🎵"));
  const std::u16string text = u"臺灣，ＡＢＣ 123";
  const std::u16string units = folded_units(text);
  ASSERT_EQ(units.size(), text.size());
  for (std::size_t i = 0; i < text.size(); ++i)
    EXPECT_EQ(units[i], fold_table()[text[i]]);
}

TEST(Fold, TakesLongRunsOfMarksInLinearTime) {
  const std::u16string text(200'000, u'\u0301');
  EXPECT_FALSE(folded_units(text).empty());
}

}  // namespace
}  // namespace shuwen
