#include "article/title.h"

#include <gtest/gtest.h>

#include "text/utf.h"

namespace shuwen {
namespace {

std::string cut(std::u16string_view title, std::u16string_view site = {}) {
  PageFacts facts;
  if (!site.empty()) facts.metas.emplace_back("og:site_name", std::u16string(site));
  return to_utf8(without_site_name(title, facts));
}

TEST(Title, CutsSiteNames) {
  EXPECT_EQ(cut(u"海湾轮渡添新线_新闻中心_海湾网"), "海湾轮渡添新线");
  EXPECT_EQ(cut(u"海湾轮渡添新线-海湾新闻网"), "海湾轮渡添新线");
  EXPECT_EQ(cut(u"海湾轮渡添新线 | 海湾日报"), "海湾轮渡添新线");
  EXPECT_EQ(cut(u"Ferry line opens this spring - Harbour Daily", u"Harbour Daily"),
            "Ferry line opens this spring");
  EXPECT_EQ(cut(u"海湾网 | 轮渡添新线", u"海湾网"), "轮渡添新线");
}

TEST(Title, KeepsMarksOfItsOwn) {
  EXPECT_EQ(cut(u"让轮渡准点——访轮渡公司经理"), "让轮渡准点——访轮渡公司经理");
  EXPECT_EQ(cut(u"2019-2020年轮渡年报"), "2019-2020年轮渡年报");
  EXPECT_EQ(cut(u"Wi-Fi上船"), "Wi-Fi上船");
}

TEST(Title, MeasuresAgreement) {
  PageFacts facts;
  facts.title = u"海湾轮渡添新线_海湾网";
  EXPECT_GE(title_similarity(facts, u"海湾轮渡添新线"), 90);
  EXPECT_EQ(title_similarity(facts, u"渔港的早市"), 0);
}

TEST(Title, LeavesABadgeOut) {
  PageFacts facts;
  facts.title = u"海湾轮渡添新线";
  EXPECT_EQ(title_in_line(facts, u"原创海湾轮渡添新线"), (Span{2, 9}));
}

}  // namespace
}  // namespace shuwen
