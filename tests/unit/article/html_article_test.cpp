// Articles of pages: containers, metas, captions, tables.
#include <gtest/gtest.h>

#include "article/support.h"

namespace shuwen {
namespace {

using testing::html_article;
using testing::published;
using testing::reason_of;
using testing::shown;

constexpr std::u16string_view kBody =
    u"<p>清晨的码头上，第一班船在汽笛声中离岸，市民站在甲板上看海鸥飞过。</"
    u"p><p>新航线从清晨开到深夜，每小时两班，比过去多了一倍。</p>";

std::u16string page(std::u16string_view head, std::u16string_view body) {
  return std::u16string(u"<!DOCTYPE html><html><head>") + std::u16string(head) + u"</head><body>" +
         std::u16string(body) + u"</body></html>";
}

TEST(HtmlArticle, LeavesOtherAreasOutAndSaysWhy) {
  const auto article = html_article(page(
      u"", std::u16string(
               u"<div class=nav><a href=/>首页</a></div><h1>海湾轮渡添新线</h1><div class=TRS_Editor>") +
               std::u16string(kBody) +
               u"</div><div class=sidebar><p>另一篇文章的摘要也是完整的句子，不过它不是这一篇。</p></div>"));
  EXPECT_EQ(article.article.lead.size(), 2U);
  EXPECT_EQ(shown(article.article.title), "海湾轮渡添新线");
  EXPECT_FALSE(reason_of(article, u"另一篇文章").empty());
}

TEST(HtmlArticle, JoinsSeveralMarkedParts) {
  const auto article = html_article(page(
      u"",
      std::u16string(u"<h1>海湾轮渡添新线</h1><div class=article-body>") + std::u16string(kBody) +
          u"</div><div class=ad>广告</div><div "
          u"class=article-body><p>码头增设了扶手和坡道，工作人员在船边等候老人，一个一个扶上船。</p></div>"));
  EXPECT_EQ(article.article.lead.size(), 3U);
}

TEST(HtmlArticle, PrefersAShortArticleUnderItsTitleToALongFeed) {
  std::u16string feed;
  for (int i = 0; i < 14; ++i)
    feed += u"<p><a href=x>别处一篇文章的标题也不算短呢</a></p>";
  for (int i = 0; i < 30; ++i)
    feed +=
        u"<p>"
        u"另一篇文章说的是别的事情，句子很长，也很完整，可是它和这一页的标题没有关系，只是推荐给读者看的。</"
        u"p>";
  const auto article = html_article(page(
      u"<title>海湾轮渡添新线_海湾网</title>",
      std::u16string(u"<h1>海湾轮渡添新线</h1><div>2021-03-04 09:08</div>") + std::u16string(kBody) +
          u"<p>码头增设了扶手和坡道，工作人员在船边等候老人，一个一个扶上船。</"
          u"p><p>新线开通三天，坐船的人一天比一天多，码头边的早点摊也跟着热闹起来了。</p><p>相关推荐</p>" +
          feed));
  EXPECT_EQ(article.article.lead.size(), 4U);
}

TEST(HtmlArticle, ReadsBlogsThatBreakLinesInsteadOfSettingMarks) {
  std::u16string text;
  for (int i = 0; i < 20; ++i)
    text += u"清晨的码头上第一班船在汽笛声中离岸 市民站在甲板上看海鸥飞过灯塔<br>";
  const auto article = html_article(page(
      u"", std::u16string(u"<h1>海湾轮渡添新线</h1><div class=txt>") + text +
               u"</div><div class=guest><p>拍得真好，下次也要去。</p><p>照片很美，谢谢分享。</p></div>"));
  EXPECT_EQ(article.article.lead.size(), 20U);
}

TEST(HtmlArticle, CutsTheSiteOffTheStatedTitle) {
  const auto article = html_article(page(u"<title>海湾轮渡添新线_新闻频道_海湾网</title>", kBody));
  EXPECT_EQ(shown(article.article.title), "海湾轮渡添新线");
  EXPECT_FALSE(article.article.title->span);
}

TEST(HtmlArticle, AButtonInTheHeadingIsNotTheTitles) {
  const auto article = html_article(
      u"<title>海湾轮渡添新线_海湾_轮渡</title><meta property=og:title "
      u"content=海湾轮渡添新线><h1>海湾轮渡添新线 "
      u"<span>原标题</span></h1><div><p>清晨的码头上，第一班船在汽笛声中离岸，市民站在甲板上看海鸥。</p>"
      u"<p>新航线每小时两班，比过去多了一倍。</p></div>");
  EXPECT_EQ(shown(article.article.title), "海湾轮渡添新线");
}

TEST(HtmlArticle, TheEditionOfAPaperIsNotItsName) {
  const auto article = html_article(
      u"<title>海湾轮渡添新线_海湾日报数字报</title><h1>海湾轮渡添新线</"
      u"h1><div><p>清晨的码头上，第一班船在汽笛声中"
      u"离岸，市民站在甲板上看海鸥。</p><p>新航线每小时两班，比过去多了一倍。</p></div>");
  EXPECT_EQ(shown(article.article.source), "海湾日报");
}

TEST(HtmlArticle, KeepsTheDashOfTheTitleItself) {
  const auto article = html_article(page(u"<title>让轮渡准点——访轮渡公司经理 - 海湾网</title>", kBody));
  EXPECT_EQ(shown(article.article.title), "让轮渡准点——访轮渡公司经理");
}

TEST(HtmlArticle, JoinsATitleSetOverSeveralLines) {
  const auto article = html_article(
      page(u"<title>海湾轮渡公司关于增开夜间航线的公告_海湾网</title>",
           std::u16string(u"<p>海湾轮渡公司</p><p>关于增开夜间航线的公告</p>") + std::u16string(kBody)));
  EXPECT_EQ(shown(article.article.title), "海湾轮渡公司关于增开夜间航线的公告");
  EXPECT_EQ(article.article.title->pieces.size(), 2U);
}

TEST(HtmlArticle, ReadsMetasOfGovernmentSites) {
  const auto article =
      html_article(page(u"<meta name=ArticleTitle content=海湾轮渡添新线><meta name=PubDate "
                        u"content='2021-03-04 09:08'><meta name=ContentSource content=海湾市交通局>",
                        kBody));
  EXPECT_EQ(published(article), "2021-03-04T09:08");
  EXPECT_EQ(shown(article.article.source), "海湾市交通局");
  EXPECT_EQ(shown(article.article.title), "海湾轮渡添新线");
}

TEST(HtmlArticle, ReadsJsonLd) {
  const auto article = html_article(page(
      u"<script "
      u"type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"海湾轮渡添新线\","
      u"\"datePublished\":\"2021-03-04T09:08:00+08:00\"}]}</script>",
      kBody));
  EXPECT_EQ(published(article), "2021-03-04T09:08:00");
}

TEST(HtmlArticle, ReadsANameBesideTheDateAsTheSource) {
  const auto article = html_article(
      page(u"", std::u16string(u"<h1>海湾轮渡添新线</h1><div>2021年03月04日 09:08 海湾日报</div>") +
                    std::u16string(kBody)));
  EXPECT_EQ(shown(article.article.source), "海湾日报");
  EXPECT_TRUE(article.article.authors.empty());
}

TEST(HtmlArticle, TellsTheWriterFromTheAccount) {
  const auto article = html_article(page(
      u"",
      std::u16string(u"<h1>海湾轮渡添新线</h1><div class=rich_media_meta_list><span class='rich_media_meta "
                     u"rich_media_meta_text'>林一帆</span><a id=js_name>海湾生活</a><em "
                     u"id=publish_time>2021-03-04 09:08</em></div><div id=js_content>") +
          std::u16string(kBody) + u"<p>-END-</p><p>点击下方卡片，关注海湾生活</p></div>"));
  EXPECT_EQ(shown(article.article.source), "海湾生活");
  EXPECT_EQ(shown(article.article.authors), "林一帆");
  EXPECT_EQ(reason_of(article, u"点击下方卡片"), "advertisement");
}

TEST(HtmlArticle, DatesNoListByItsItems) {
  const auto article = html_article(
      page(u"<title>通知公告_海湾市交通局</title>",
           u"<h2>通知公告</h2><ul><li><a href=1>关于增开夜航的通知</a><span>2021-03-04</span></li><li><a "
           u"href=2>关于票价的公告</a><span>2021-03-01</span></li></ul>"));
  EXPECT_EQ(published(article), "(none)");
  ASSERT_EQ(article.warnings.size(), 1U);
  EXPECT_EQ(article.warnings[0].code, "no_article");
}

TEST(HtmlArticle, ReadsTheReporterOfADateline) {
  const auto article =
      html_article(page(u"",
                        u"<h1>海湾轮渡添新线</"
                        u"h1><p>海湾社3月4日电（记者林一帆、周可）清晨的码头上，第一班船在汽笛声中离岸。</p>"
                        u"<p>新航线从清晨开到深夜，每小时两班，比过去多了一倍。</p>"));
  EXPECT_EQ(shown(article.article.authors), "林一帆 | 周可");
}

TEST(HtmlArticle, KeepsEditorsApartFromAuthors) {
  const auto article =
      html_article(page(u"", std::u16string(u"<h1>海湾轮渡添新线</h1><div class=c>") + std::u16string(kBody) +
                                 u"<p>（责任编辑：何田）</p></div>"));
  EXPECT_TRUE(article.article.authors.empty());
  EXPECT_EQ(shown(article.article.editors), "何田");
  EXPECT_EQ(reason_of(article, u"责任编辑"), "credit_label");
}

TEST(HtmlArticle, PutsCaptionsWithTheirImages) {
  const auto article =
      html_article(page(u"", std::u16string(u"<h1>海湾轮渡添新线</h1><div class=c>") + std::u16string(kBody) +
                                 u"<p><img src=a.jpg></p><p class=pic-note>市民在码头候船。</p></div>"));
  ASSERT_EQ(article.article.images.size(), 1U);
  EXPECT_EQ(shown(article.article.images[0].caption), "市民在码头候船。");
  EXPECT_EQ(article.article.lead.size(), 2U);
}

TEST(HtmlArticle, TakesALineThatNamesATableForItsCaption) {
  const auto article = html_article(
      page(u"", std::u16string(u"<h1>海湾轮渡年报</h1><div class=c>") + std::u16string(kBody) +
                    u"<p>2022年各线客运量统计表</p><table border=1><tr><th>航线</th><th>客运量</th></tr>"
                    u"<tr><td>东线</td><td>14.0</td></tr></table></div>"));
  ASSERT_EQ(article.article.tables.size(), 1U);
  EXPECT_EQ(shown(article.article.tables[0].caption), "2022年各线客运量统计表");
}

TEST(HtmlArticle, GivesTablesCaptionUnitAndHeader) {
  const auto article = html_article(
      page(u"", std::u16string(u"<h1>海湾轮渡年报</h1><div class=c>") + std::u16string(kBody) +
                    u"<p align=center><b>表1 各线客运量</b></p><p align=right>单位：万人次</p><table "
                    u"border=1><tr><th rowspan=2>航线</th><th colspan=2>客运量</th></tr>"
                    u"<tr><th>上年</th><th>本年</th></tr><tr><td>东线</td><td>12.5</td><td>14.0</td></tr></"
                    u"table></div>"));
  ASSERT_EQ(article.article.tables.size(), 1U);
  const Table& table = article.article.tables[0];
  EXPECT_EQ(shown(table.caption), "表1 各线客运量");
  EXPECT_EQ(shown(table.unit), "单位：万人次");
  ASSERT_EQ(table.header.size(), 2U);
  EXPECT_EQ(shown(table.header[1][0].text), "航线");
  ASSERT_EQ(table.rows.size(), 1U);
  EXPECT_EQ(shown(table.rows[0][2].text), "14.0");
  int cells = 0;
  for (const Passage& passage : article.passages)
    cells += passage.role == PassageRole::cell;
  EXPECT_EQ(cells, 7);
}

TEST(HtmlArticle, ReadsTextAfterAStrayEndOfThePage) {
  const auto article = html_article(
      u"<html><body><h1>海湾轮渡添新线</h1></body></"
      u"html><div><p>清晨的码头上，第一班船在汽笛声中离岸，市民看海鸥。</p></div>");
  EXPECT_EQ(article.article.lead.size(), 1U);
}

TEST(HtmlArticle, ReadsTextThatWaitsToBeShown) {
  const auto article = html_article(
      page(u"", std::u16string(u"<h1>海湾轮渡添新线</h1><div id=js_content style='visibility: hidden'>") +
                    std::u16string(kBody) + u"</div>"));
  EXPECT_EQ(article.article.lead.size(), 2U);
}

TEST(HtmlArticle, ReasonsReadAsSentencesInBothLanguages) {
  const auto article =
      html_article(page(u"", std::u16string(u"<div class=nav>首页</div><h1>海湾轮渡添新线</h1>") +
                                 std::u16string(kBody) + u"<p>版权所有</p>"));
  ASSERT_FALSE(article.furniture.empty());
  for (const Furniture& piece : article.furniture)
    EXPECT_FALSE(piece.reason.empty());
}

TEST(HtmlArticle, PlainLinesOverParagraphsAreHeadingsWhereNothingHasLooks) {
  const StructuredArticle article = html_article(
      u"<title>山城修路记</title><h1>山城修路记</h1><div "
      u"class=content><p>山城的路多坡，走起来费力。今年春天，几条老路开始翻修。"
      u"</p><p>石料上山难</"
      u"p><p>坡陡弯急，机械开不上去，石料要靠人背，一天只能铺十来米，工人们肩膀都磨破了。</p><p>资金从何来</"
      u"p>"
      u"<p>市里出一半，区里出一半，居民自愿捐了一些，还有企业送来了石板和路灯。</p></div>");
  ASSERT_EQ(article.article.sections.size(), 2U);
  EXPECT_EQ(shown(article.article.sections[1].heading), "资金从何来");
}

TEST(HtmlArticle, TakesAnAbstractFromItsBoxAboveTheText) {
  const auto article = html_article(page(u"<title>海湾轮渡添新线</title>",
                                         u"<h1>海湾轮渡添新线</h1><div>时间：2021-03-04 09:08</div><div "
                                         u"class=zy><b>摘要：</b>三条航线同日启用。</div><div "
                                         u"class=TRS_Editor>" +
                                             std::u16string(kBody) + u"</div>"));
  EXPECT_EQ(shown(article.article.highlights), "三条航线同日启用。");
}

TEST(HtmlArticle, TakesAnAbstractUnderItsLabelFromABox) {
  const auto article = html_article(page(u"<title>海湾轮渡添新线</title>",
                                         u"<h1>海湾轮渡添新线</h1><div>时间：2021-03-04 09:08</div><div "
                                         u"class=zy><h4>摘要</h4><p>三条航线同日启用。</p></div>"
                                         u"<div><img src=a.jpg></div><div class=TRS_Editor>" +
                                             std::u16string(kBody) + u"</div>"));
  EXPECT_EQ(shown(article.article.highlights), "三条航线同日启用。");
  EXPECT_EQ(article.article.lead.size(), 2U);
}

}  // namespace
}  // namespace shuwen
