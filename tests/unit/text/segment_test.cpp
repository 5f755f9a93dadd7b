#include "text/segment.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace shuwen {
namespace {

TEST(Segmenter, FindsChineseWordsByDictionary) {
  const std::vector<std::uint32_t> expected = {0, 2, 4, 6, 8};
  EXPECT_EQ(Segmenter().borders(u"城市管理工作人员"), expected);
}

TEST(Segmenter, AnEmptyTextHasNoBorders) {
  EXPECT_TRUE(Segmenter().borders(u"").empty());
}

TEST(Segmenter, BordersBelongToTheTextOfTheCall) {
  Segmenter segmenter;
  segmenter.borders(u"很长的一段文字，先来一次。");
  EXPECT_EQ(segmenter.borders(u"ab 1"), (std::vector<std::uint32_t>{0, 2, 3, 4}));
}

TEST(Segmenter, AMarkPartsWordsButNotANumber) {
  EXPECT_EQ(Segmenter().borders(u"城市,管理"), (std::vector<std::uint32_t>{0, 2, 3, 5}));
  EXPECT_EQ(Segmenter().borders(u"1,234"), (std::vector<std::uint32_t>{0, 5}));
  EXPECT_EQ(Segmenter().borders(u"，，"), (std::vector<std::uint32_t>{0, 1, 2}));
}

TEST(Segmenter, SaysTheSameOfAPlaceInAnyCutOfTheText) {
  Segmenter segmenter;
  const auto alone = segmenter.borders(u"城市管理工作人员");
  const auto within = segmenter.borders(u"据悉，城市管理工作人员（3名）。");
  for (const std::uint32_t border : alone)
    EXPECT_NE(std::find(within.begin(), within.end(), border + 3), within.end()) << border;
  segmenter.forget();
  EXPECT_EQ(segmenter.borders(u"城市管理工作人员"), alone);
}

/// The dot between names is left to ICU's rules, and what stands beside it with it.
std::vector<std::uint32_t> borders_by_rules(const std::u16string& text) {
  std::vector<std::uint32_t> borders = Segmenter().borders(u"·" + text);
  borders.erase(borders.begin());
  for (std::uint32_t& border : borders)
    --border;
  return borders;
}

TEST(Segmenter, DividesHanAndNumbersAsTheRulesOfIcuDo) {
  for (const std::u16string text :
       {u"城市管理工作人员", u"同比增长6.8%达到1234万元", u"新建5G基站320个", u"气温在-3℃~12℃之间",
        u"龘靐齉爩", u"一", u"约1.2.3版abc12def研究生命的起源", u"每年100.5元/人+2=3—4", u"龥鿿",
        u"城市  管理 1 2", u"第一\n第二", u"3.城市|管理.", u"a.1b 1.a #话题# @某人 a*b<c>$5…20°C{©}^`",
        u"v.城市 1.", u"\"城市\"&管理\\ "}) {
    EXPECT_EQ(Segmenter().borders(text), borders_by_rules(text));
  }
}

TEST(Segmenter, LeavesOtherScriptsToTheRules) {
  EXPECT_EQ(Segmenter().borders(u"a  b"), (std::vector<std::uint32_t>{0, 1, 3, 4}));
  EXPECT_EQ(Segmenter().borders(u"café"), (std::vector<std::uint32_t>{0, 4}));
  EXPECT_EQ(Segmenter().borders(u"8\u0301年"), (std::vector<std::uint32_t>{0, 2, 3}));
}

}  // namespace
}  // namespace shuwen
