// The title among the lines of a page flattened to text.
#include "article/headline.h"

#include <gtest/gtest.h>

#include "article/support.h"
#include "article/topic.h"

namespace shuwen {
namespace {

using testing::published;
using testing::shown;
using testing::text_article;

constexpr std::u16string_view kBody =
    u"\n清晨的码头上，第一班船在汽笛声中离岸，海湾轮渡的新线从这一天起投入运行。\n"
    u"新航线从清晨开到深夜，每小时两班，比过去多了一倍。\n码头增设了扶手和坡道，工作人员在船边等候老人。\n";

std::string title_of(std::u16string_view head) {
  return shown(text_article(std::u16string(head) + std::u16string(kBody)).article.title);
}

TEST(Headline, StandsAboveItsBylineWhateverLiesBetweenThatAndTheText) {
  EXPECT_EQ(title_of(u"首页\n频道\n邮箱\n海湾轮渡增开新航线\n2021-03-04 09:08 "
                     u"来源：海湾日报\n326\n分享到：\n微信\n微博\n"
                     u"更多\n用微信扫码二维码\nT + -\n（原标题：海湾轮渡新航线开通）"),
            "海湾轮渡增开新航线");
}

TEST(Headline, TheOriginalOneIsACredit) {
  const StructuredArticle read = text_article(
      u"海湾轮渡增开新航线\n2021-03-04 09:08 来源：海湾日报\n（原标题：新航线开通）" + std::u16string(kBody));
  ASSERT_EQ(read.furniture.size(), 1u);
  EXPECT_EQ(read.furniture[0].kind, FurnitureKind::credit);
  EXPECT_EQ(read.furniture[0].reason, "original_title");
}

TEST(Headline, IsNoCounterButtonOrAddress) {
  EXPECT_EQ(title_of(u"海湾轮渡增开新航线\n分享到：\n9  23\n2021-03-04 09:08 来源：海湾日报"),
            "海湾轮渡增开新航线");
  EXPECT_EQ(title_of(u"海湾轮渡增开新航线\nhttps://example.com/\n2021-03-04 09:08 来源：海湾日报"),
            "海湾轮渡增开新航线");
}

TEST(Headline, IsNotTheNameOfTheMedium) {
  EXPECT_EQ(title_of(u"海湾轮渡增开新航线\n海湾财经\n2021-03-04 09:08"), "海湾轮渡增开新航线");
  EXPECT_EQ(title_of(u"海湾轮渡增开新航线\n海湾晨刊\n2021-03-04 09:08 来源：海湾晨刊"), "海湾轮渡增开新航线");
}

TEST(Headline, IsNoRowOfLinksNorAFormsField) {
  EXPECT_EQ(title_of(u"海湾轮渡增开新航线\n行情 股吧 新闻 外汇\n2021-03-04 09:08"), "海湾轮渡增开新航线");
  EXPECT_EQ(title_of(u"海湾轮渡增开新航线\n地区：海湾\n2021-03-04 09:08"), "海湾轮渡增开新航线");
}

TEST(Headline, IsTheFirstLineOfTheTextWhereFurnitureOpensIt) {
  EXPECT_EQ(title_of(u"首页\n懂船\n首页 / 图片 / 正文\n搜索\n海湾轮渡增开新航线的一天"),
            "海湾轮渡增开新航线的一天");
}

TEST(Headline, OfADocumentMayTakeSeveralLines) {
  EXPECT_EQ(title_of(u"首页 > 政策 > 正文\n字号：大 中 "
                     u"小\n海湾市人民政府办公室\n关于印发《海湾市轮渡\n管理办法》的通知"),
            "海湾市人民政府办公室关于印发《海湾市轮渡管理办法》的通知");
  EXPECT_EQ(title_of(u"海湾市交通运输局\n关于增开夜航的公告"), "海湾市交通运输局关于增开夜航的公告");
}

TEST(Headline, StandsAboveALineThatNamesTheKindOfStory) {
  const auto article = text_article(
      std::u16string(u"灯塔亮了 渡船勤了\n海湾轮渡“百日提速”行动见闻\n2021-03-04 09:08  来源：海湾日报\n") +
      std::u16string(kBody));
  EXPECT_EQ(shown(article.article.title), "灯塔亮了 渡船勤了");
  EXPECT_EQ(shown(article.article.subtitle), "海湾轮渡“百日提速”行动见闻");
}

TEST(Headline, LeavesABadgeOutWhereAnAccountFollows) {
  const auto article = text_article(std::u16string(u"搜索\n原创海湾轮渡增开新航线的一天\n看海的人\n关注\n") +
                                    std::u16string(kBody) + u"2021-03-04 09:08:07\n举报\n");
  EXPECT_EQ(shown(article.article.title), "海湾轮渡增开新航线的一天");
  EXPECT_EQ(shown(article.article.source), "看海的人");
  EXPECT_EQ(shown(article.article.authors), "看海的人");
  EXPECT_EQ(published(article), "2021-03-04T09:08:07");
  EXPECT_EQ(title_of(u"原创音乐节在海湾开幕\n2021-03-04 09:08 来源：海湾日报"), "原创音乐节在海湾开幕");
}

TEST(Headline, IsTheStatedOneWhereTheTextSpeaksMoreOfIt) {
  const auto article = testing::html_article(
      std::u16string(
          u"<html><head><title>海湾轮渡_百科</title></head><body><div>基本信息</div><div>编号：7</div><p>") +
      std::u16string(kBody) +
      u"</p><p>海湾轮渡还有三条航线，由同一家公司经营，票价由市里统一规定。</p></body></html>");
  EXPECT_EQ(shown(article.article.title), "海湾轮渡");
}

TEST(Topic, SharesPairsOfHanAndWords) {
  Topic topic;
  topic.add(u"海湾轮渡从清晨开到深夜 with Harbour lights");
  topic.seal();
  EXPECT_EQ(topic.share(u"海湾轮渡"), 100);
  EXPECT_EQ(topic.share(u"harbour"), 100);
  EXPECT_EQ(topic.share(u"客户端下载"), 0);
  EXPECT_EQ(topic.share(u"海湾的"), 50);
  EXPECT_EQ(topic.share(u"…"), 0);
}

}  // namespace
}  // namespace shuwen
