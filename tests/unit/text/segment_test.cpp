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

}  // namespace
}  // namespace shuwen
