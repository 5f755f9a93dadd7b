#include "lexicon/prefix_table.h"

#include <gtest/gtest.h>

#include <utility>

namespace shuwen {
namespace {

PrefixTable table_of(std::initializer_list<std::u16string_view> words) {
  PrefixTable table;
  std::int32_t value = 0;
  for (const auto word : words)
    table.add(word, value++);
  table.seal();
  return table;
}

TEST(PrefixTable, FindsTheLongestWord) {
  const PrefixTable table = table_of({u"海", u"海南", u"海南省"});
  EXPECT_EQ(table.longest(u"去海南省", 1).length, 3U);
  EXPECT_EQ(table.longest(u"去海南人", 1).value, 1);
  EXPECT_FALSE(table.longest(u"去海南省", 0));
}
TEST(PrefixTable, DoesNotReachBeyondTheEnd) {
  EXPECT_EQ(table_of({u"海", u"海南"}).longest(u"海南", 0, 1).length, 1U);
}
TEST(PrefixTable, TheFirstOfEqualWordsWins) {
  EXPECT_EQ(table_of({u"海", u"海"}).find(u"海"), 0);
}
TEST(PrefixTable, JoinsTheValuesOfEqualWords) {
  PrefixTable table;
  for (const auto& [word, value] : {std::pair{u"海南", 1}, {u"海", 2}, {u"海南", 4}, {u"海南", 8}})
    table.add(word, value);
  table.seal([](std::int32_t a, std::int32_t b) { return a | b; });
  EXPECT_EQ(table.find(u"海南"), 13);
  EXPECT_EQ(table.find(u"海"), 2);
}
TEST(PrefixTable, TellsLongWordsApartBehindWhatTheyShare) {
  const PrefixTable table =
      table_of({u"海南自治州", u"海南自治县乙", u"海南自治县", u"海南自治", u"海南自治县甲"});
  EXPECT_EQ(table.find(u"海南自治县甲"), 4);
  EXPECT_EQ(table.find(u"海南自治县乙"), 1);
  EXPECT_EQ(table.find(u"海南自治县"), 2);
  EXPECT_EQ(table.find(u"海南自治"), 3);
  EXPECT_EQ(table.longest(u"海南自治区", 0).length, 4U);
}
TEST(PrefixTable, FindsTheLongestWordThatIsAccepted) {
  const PrefixTable table = table_of({u"海", u"海南", u"海南省"});
  const auto below = [](PrefixTable::Match match) { return match.value < 2; };
  EXPECT_EQ(table.longest(u"海南省", 0, 3, below).length, 2U);
  EXPECT_FALSE(table.longest(u"海南省", 0, 3, [](PrefixTable::Match) { return false; }));
}
TEST(PrefixTable, PartsWordsThatBeginAlike) {
  const PrefixTable table = table_of({u"河南", u"河北省", u"河", u"海河", u"河北"});
  EXPECT_EQ(table.find(u"河北省"), 1);
  EXPECT_EQ(table.find(u"河北"), 4);
  EXPECT_EQ(table.find(u"河"), 2);
  EXPECT_EQ(table.find(u"河东"), -1);
  EXPECT_EQ(table.longest(u"海河北省", 1).value, 1);
}
TEST(PrefixTable, KeepsWordsInSimplifiedHan) {
  EXPECT_EQ(table_of({u"臺灣"}).find(u"台湾"), 0);
  EXPECT_EQ(table_of({u"俱樂部"}).find(u"俱乐部"), 0);
}
TEST(PrefixTable, KnowsWholeWordsOnly) {
  const PrefixTable table = table_of({u"海南"});
  EXPECT_TRUE(table.has(u"海南"));
  EXPECT_FALSE(table.has(u"海"));
  EXPECT_FALSE(table.has(u""));
}

}  // namespace
}  // namespace shuwen
