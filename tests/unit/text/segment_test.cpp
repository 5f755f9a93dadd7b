#include "text/segment.h"

#include <gtest/gtest.h>

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

}  // namespace
}  // namespace shuwen
