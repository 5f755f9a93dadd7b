// Where the text of a page begins and ends, and whether there is one.
#include <gtest/gtest.h>

#include "article/support.h"

namespace shuwen {
namespace {

using testing::html_article;
using testing::reason_of;
using testing::shown;
using testing::text_article;

TEST(TextWindow, FindsTheTextAmongNavigation) {
  std::u16string page;
  for (const char16_t* word : {u"首页", u"新闻", u"体育", u"财经", u"汽车", u"视频", u"专题"})
    page += std::u16string(word) + u"\n\n";
  page +=
      u"海湾轮渡添新线\n\n2021-03-04 09:08 "
      u"来源：海湾日报\n\n分享到：\n\n清晨的码头上，第一班船在汽笛声中离岸，市民站在甲板上看海鸥。\n\n"
      u"新航线从清晨开到深夜，每小时两班，比过去多了一倍，票价不变。\n\n责任编辑：何田\n\n热门推荐\n\n渔港的"
      u"早市\n\n灯塔守夜人\n\n"
      u"版权所有 海湾网\n";
  const StructuredArticle article = text_article(page);
  EXPECT_EQ(shown(article.article.title), "海湾轮渡添新线");
  EXPECT_EQ(article.article.lead.size(), 2U);
  EXPECT_EQ(shown(article.article.editors), "何田");
  EXPECT_EQ(reason_of(article, u"版权所有"), "copyright_words");
}

TEST(TextWindow, PrefersTheTextUnderTheBylineToLongerCommentsAfterIt) {
  std::u16string page =
      u"首页\n\n海湾轮渡添新线\n\n2021-03-04 09:08 "
      u"来源：海湾日报\n\n清晨的码头上，第一班船在汽笛声中离岸，市民站在甲板上看海鸥，"
      u"孩子们数着远处的灯塔，老人说起当年摆渡的日子。新航线从清晨开到深夜，每小时两班，比过去多了一倍，票价"
      u"保持不变，两岸居民都说方便。"
      u"轮渡公司说，下一步还要在码头增设扶手和坡道。\n\n网友评论\n\n";
  for (int i = 0; i < 20; ++i)
    page += u"我住在北岸，每天都要坐轮渡上班，希望票价不要涨，船也不要再晚点了，谢谢。\n\n";
  const StructuredArticle article = text_article(page);
  EXPECT_EQ(article.article.lead.size(), 1U);
}

TEST(TextWindow, AFlatTextGoesOnBehindAPageBreak) {
  const auto article = text_article(
      u"海湾渡轮开航\n2021-03-04 09:08　来源：海湾日报\n"
      u"海湾的渡轮今天开航，首班船早上六时从东岸码头开出。港务局说，新航线每小时两班，风浪大的时候停航，旅客"
      u"可以"
      u"改乘公交车过桥。孩子们数着远处的灯塔，老人说起当年摆渡的日子。\n一、船票\n单程票两元，月票六十元。\n"
      u"#p#分页标题#e#\n二、班次\n清晨到深夜共三十六班，遇大风大雾\n[1] [2] "
      u"下一页\n停航一天。\n（责任编辑：何田）\n");
  ASSERT_EQ(article.article.sections.size(), 2U);
  EXPECT_EQ(shown(article.article.sections[1].heading), "二、班次");
  EXPECT_EQ(shown(article.article.sections[1].paragraphs), "清晨到深夜共三十六班，遇大风大雾停航一天。");
}

TEST(TextWindow, WhatStandsAboveCommentsEndsAFlatText) {
  const std::string text =
      "海湾的渡轮今天开航，首班船早上六时从东岸码头开出，坐满了上班的人。 | "
      "港务局说，新航线每小时两班，风浪大的时候停航，旅客可以改乘公交车过桥。 | "
      "老人说起当年摆渡的日子，孩子们数着远处的灯塔，市民站在甲板上看海鸥，船笛响过，两岸的人都停下来挥手。";
  std::u16string page = u"海湾渡轮开航\n2021-03-04 09:08　来源：海湾日报\n";
  page += u"海湾的渡轮今天开航，首班船早上六时从东岸码头开出，坐满了上班的人。\n";
  page += u"港务局说，新航线每小时两班，风浪大的时候停航，旅客可以改乘公交车过桥。\n";
  page +=
      u"老人说起当年摆渡的日子，孩子们数着远处的灯塔，市民站在甲板上看海鸥，船笛响过，两岸的人都停下来挥手。"
      u"\n";
  page += u"评论\n";
  for (int i = 0; i < 12; ++i)
    page += u"别处的新闻说了很长很长的一句话，和这艘船、这座码头都没有一点关系。\n58条\n5天前\n";
  page += u"热门评论\n";
  EXPECT_EQ(shown(text_article(page).article.lead), text);
}

TEST(TextWindow, KeepsProgramsAmongSentences) {
  std::u16string page = u"延迟调用的写法\n\n有时候我们希望一段程序在函数结束时才运行，这里介绍一种写法。\n\n";
  for (int i = 0; i < 12; ++i)
    page += u"stack.callback(close, handle)\n\n";
  page += u"这样写出来的程序更短，也不容易漏掉收尾的工作，读起来也更明白。\n";
  EXPECT_EQ(text_article(page).article.lead.size(), 14U);
}

TEST(TextWindow, ATextWithoutFurnitureGoesOnToItsLastLine) {
  std::u16string page =
      u"游船夏季票价公布\n\n市轮渡公司昨天公布夏季票价，各航线的价格与去年相同，老人和学生半价。\n\n";
  for (int i = 0; i < 12; ++i)
    page += u"北岸航线\n\n成人票：12元\n\n";
  const StructuredArticle clean = text_article(page);
  EXPECT_EQ(reason_of(clean, u"成人票"), "");
  EXPECT_NE(reason_of(text_article(page + u"版权所有 市轮渡公司\n"), u"成人票"), "");
}

TEST(TextWindow, WarnsWhereThereIsNoArticle) {
  const StructuredArticle article = text_article(u"首页\n\n登录\n\n注册\n");
  ASSERT_FALSE(article.warnings.empty());
  EXPECT_EQ(article.warnings.back().code, "no_article");
  EXPECT_EQ(article.confidence.body, 0);
}

TEST(TextWindow, AListOfTeasersIsNoArticle) {
  std::u16string page = u"<title>搜索结果</title><h1>搜索结果</h1>";
  for (const char16_t* title : {u"海湾渡轮开航", u"老街铺石板", u"灯塔换新灯", u"集市搬新家"})
    page += std::u16string(u"<div><h3><a href=x>") + title + u"</a></h3><p>海湾日报讯，" + title +
            u"，记者昨天从市政府了解到，这件事办得很顺利，两岸的居民都说好…</p></div>";
  const auto article = html_article(page);
  EXPECT_TRUE(article.article.lead.empty());
  EXPECT_EQ(article.confidence.body, 0);
  ASSERT_EQ(article.warnings.size(), 1U);
  EXPECT_EQ(article.warnings[0].code, "no_article");
}

TEST(TextWindow, APromptIsNoArticleAndNoTitle) {
  for (const char16_t* prompt :
       {u"<h1>404</h1><p>抱歉，您访问的页面不存在或已被删除。</p><p>请检查网址是否正确。</p>",
        u"<h2>登录</h2><p>登录即表示您同意《用户服务协议》和《隐私政策》。</p>",
        u"<p>We use cookies to improve your experience. By continuing you agree.</p>"}) {
    const auto article = html_article(std::u16string(u"<title>海湾新闻网</title>") + prompt);
    EXPECT_EQ(shown(article.article.title), "海湾新闻网");
    EXPECT_TRUE(article.article.lead.empty());
    ASSERT_EQ(article.warnings.size(), 1U);
    EXPECT_EQ(article.warnings[0].code, "no_article");
  }
}

TEST(TextWindow, AReportOfPicturesHasTheirCaptionsForText) {
  std::u16string page = u"<h1>图集：海湾的春天</h1><div>2021-03-04 来源：海湾日报</div><div>";
  for (const char16_t* day : {u"1", u"2", u"3", u"4"})
    page += std::u16string(u"<p><img src=a.jpg></p><p>3月") + day + u"日，海湾边的油菜花盛开。林一帆 摄</p>";
  const auto article = html_article(page + u"</div>");
  EXPECT_EQ(article.article.lead.size(), 4U);
  EXPECT_EQ(shown(article.article.source), "海湾日报");
}

TEST(TextWindow, TakesAnEmptyText) {
  const StructuredArticle article = text_article(u"");
  EXPECT_TRUE(article.passages.empty());
}

}  // namespace
}  // namespace shuwen
