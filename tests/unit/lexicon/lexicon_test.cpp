#include "lexicon/lexicon.h"

#include <gtest/gtest.h>

namespace shuwen {
namespace {

using Words = std::vector<std::u16string_view>;

TEST(Lexicon, PartsTheWordsOfAColumn) {
  EXPECT_EQ(lexicon_words(u"潮位 水位"), (Words{u"潮位", u"水位"}));
  EXPECT_EQ(lexicon_words(u"  潮位   水位 "), (Words{u"潮位", u"水位"}));
  EXPECT_EQ(lexicon_words(u""), Words{});
  EXPECT_EQ(lexicon_words(u" "), Words{});
}

TEST(Lexicon, HasNoRowsOfAnUnknownFile) {
  EXPECT_TRUE(lexicon_rows("no_such_list").empty());
  EXPECT_FALSE(lexicon_rows("units").empty());
}

}  // namespace
}  // namespace shuwen
