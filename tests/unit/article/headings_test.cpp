// Which lines of a body are headings, sub-headings, captions.
#include "article/headings.h"

#include <gtest/gtest.h>

#include "article/support.h"

namespace shuwen {
namespace {

using testing::article_of;
using testing::html_article;
using testing::shown;
using testing::text_article;

constexpr std::u16string_view kHead =
    u"山城修路记\n\n2022-05-06 08:30    "
    u"来源：山城日报\n\n山城的路多坡，走起来费力。今年春天，几条老路开始翻修。"
    u"\n\n";

// The headings of the first level, with sub-headings after a slash.
std::string headings(const StructuredArticle& article) {
  std::string joined;
  for (const Section& section : article.article.sections) {
    if (!joined.empty()) joined += " | ";
    joined += shown(section.heading);
    if (section.subheading) joined += "/" + shown(section.subheading);
  }
  return joined;
}

std::string headings_of(std::u16string_view body) {
  return headings(text_article(std::u16string(kHead) + std::u16string(body)));
}

TEST(Headings, WordsOfTwoCharactersNeedTheirLikes) {
  EXPECT_EQ(headings_of(u"拓宽\n\n老街的路面拓宽了三米，公交车开进了巷口。\n\n通车\n\n"
                        u"通车那天，住在坡上的老人都下来看热闹。\n"),
            "拓宽 | 通车");
  EXPECT_EQ(headings_of(u"拓宽\n\n老街的路面拓宽了三米，公交车开进了巷口。\n"), "");
}

TEST(Headings, TwoCharactersStandAboveASubheading) {
  EXPECT_EQ(headings_of(u"拓宽\n\n老街走进公交车\n\n老街的路面拓宽了三米，公交车开进了巷口。\n\n通车\n\n"
                        u"坡上的人下山来\n\n通车那天，住在坡上的老人都下来看热闹。\n"),
            "拓宽/老街走进公交车 | 通车/坡上的人下山来");
}

TEST(Headings, AQuestionIsOneBesideItsLikes) {
  EXPECT_EQ(headings_of(u"老路为何难修？\n\n坡陡弯急，机械开不上去，石料要靠人背。\n\n新路通向哪里\n\n"
                        u"新路从码头一直通到山顶的茶园，沿途设了六个车站。\n"),
            "老路为何难修？ | 新路通向哪里");
  EXPECT_EQ(headings_of(u"为什么一定要修？\n\n坡陡弯急，机械开不上去，石料要靠人背。\n"), "");
  EXPECT_EQ(headings_of(u"您觉得老路为何难修？\n\n坡陡弯急，机械开不上去，石料要靠人背。\n\n"
                        u"新路通向哪里\n\n新路从码头一直通到山顶的茶园，沿途设了六个车站。\n"),
            "新路通向哪里");
}

TEST(Headings, AQuestionPutToEverybodyIsNone) {
  EXPECT_EQ(headings_of(u"码头居民林先生\n\n修路对您的影响大吗？没有。\n\n路修好了以后怎么走？\n\n坐公交车，"
                        u"比从前快一半，也不用爬坡。"
                        u"\n\n山顶居民周女士\n\n路修好了以后怎么走？\n\n还是走路，习惯了，走走对身体好。\n\n"
                        u"还有哪些盼望？\n\n"
                        u"盼望山顶也装上路灯，夜里回家亮堂些。\n"),
            "码头居民林先生 | 山顶居民周女士");
}

TEST(Headings, ACryAndALineOfAProgramAreNone) {
  EXPECT_EQ(headings_of(u"山城的老路终于修好了!\n\n新路铺了石板，装了路灯，排水沟也通了。\n\n"
                        u"road_width = old_width + 3;\n\n"
                        u"测量员用这一行程序算出了新的路宽，结果与图纸一致。\n"),
            "");
}

TEST(Headings, PairsAmongAsManySinglesStayPairs) {
  EXPECT_EQ(headings_of(
                u"老街\n\n石料上山难\n\n坡陡弯急，机械开不上去，石料要靠人背。\n\n码头\n\n资金从何来\n\n"
                u"市里出一半，区里出一半，居民自愿捐了一些。\n\n新路通向何处\n\n新路一直通到山顶的茶园。\n\n"
                u"夜里灯亮起来\n\n沿路装了路灯，老人夜里也出来散步。\n"),
            "老街/石料上山难 | 码头/资金从何来 | 新路通向何处 | 夜里灯亮起来");
}

TEST(Headings, TheReportersLineAboveTheTextIsNone) {
  const StructuredArticle article = text_article(
      u"山城修路记\n\n2022-05-06 08:30    "
      u"来源：山城日报\n\n山城日报记者林一帆、周可\n\n山城的路多坡，走起来费力。今年春天，"
      u"几条老路开始翻修。\n\n石料上山难\n\n坡陡弯急，机械开不上去，石料要靠人背。\n\n资金从何来\n\n"
      u"市里出一半，区里出一半，居民自愿捐了一些。\n");
  EXPECT_EQ(headings(article), "石料上山难 | 资金从何来");
  EXPECT_EQ(shown(article.article.authors), "林一帆 | 周可");
  EXPECT_EQ(article.article.lead.size(), 1U);
}

TEST(Headings, ADatelineWithItsTitleIsNone) {
  EXPECT_EQ(
      headings_of(
          u"山城社5月6日电 题：山城修路记\n\n今年春天，几条老路开始翻修，石板铺到了坡顶。\n\n石料上山难\n\n"
          u"坡陡弯急，机械开不上去，石料要靠人背。\n\n资金从何来\n\n市里出一半，区里出一半，居民自愿捐了一些"
          u"。\n"),
      "石料上山难 | 资金从何来");
}

TEST(Headings, TheSpeakersLineAndTheSalutationAreNone) {
  const StructuredArticle article = text_article(
      u"修路工程新闻发布会实录\n\n2022-05-06    来源：山城日报\n\n山城市交通运输局发言人 "
      u"林一帆\n\n各位记者：\n\n"
      u"大家上午好，现在由我通报修路工程的进展情况。\n\n目前三条路已经完工，其余两条正在施工。\n");
  EXPECT_EQ(headings(article), "");
  EXPECT_EQ(article.article.lead.size(), 4U);
}

TEST(Headings, AnOddLineBesideASingleHeadingBelongsToAPicture) {
  const StructuredArticle article = text_article(std::u16string(kHead) +
                                                 u"工人们背着石料走在山坡的小路上\n\n石料上山难\n\n坡陡弯急，"
                                                 u"机械开不上去，石料要靠人背。\n\n资金从何来\n\n"
                                                 u"市里出一半，区里出一半，居民自愿捐了一些。\n\n道路通何处\n"
                                                 u"\n新路从码头一直通到山顶的茶园，沿途设了车站。"
                                                 u"\n");
  EXPECT_EQ(headings(article), "石料上山难 | 资金从何来 | 道路通何处");
  ASSERT_EQ(article.article.images.size(), 1U);
  EXPECT_EQ(shown(article.article.images[0].caption), "工人们背着石料走在山坡的小路上");
}

TEST(Headings, ALineThatStandsThereTwiceIsNone) {
  EXPECT_EQ(headings_of(u"石料上山难\n\n山城老街雨后一角\n\n坡陡弯急，机械开不上去，石料要靠人背。\n\n"
                        u"资金从何来\n\n山城老街雨后一角\n\n市里出一半，区里出一半，居民自愿捐了一些。\n"),
            "石料上山难 | 资金从何来");
}

TEST(Headings, ALineAfterAnOpenSentenceIsNone) {
  EXPECT_EQ(headings_of(u"从码头往北的老路，\n\n将全部封闭施工\n\n请过往车辆改走新路，服从现场指挥。\n"), "");
}

TEST(Headings, TheLastOfListedSentencesIsNone) {
  EXPECT_EQ(headings_of(u"一、路面标准\n\n新修的路面应当符合下列要求：\n\n"
                        u"（一）宽度不少于六米，两侧设有排水沟和路灯；\n\n（二）坡度不大于百分之八；\n\n"
                        u"（三）其他安全要求。\n\n二、附则\n\n本标准自公布之日起施行，由市交通局解释。\n"),
            "一、路面标准 | 二、附则");
}

TEST(Headings, NumberedSentencesWithTextUnderEachAre) {
  const StructuredArticle article =
      text_article(std::u16string(kHead) +
                   u"一、工作进展\n\n1.加快老路翻修。\n\n全市翻修老路五条，铺设石板两万块。\n\n2."
                   u"补齐照明短板。\n\n新装路灯三百盏，夜里出门不再摸黑。\n");
  ASSERT_EQ(article.article.sections.size(), 1U);
  EXPECT_EQ(article.article.sections[0].sections.size(), 2U);
}

TEST(Headings, ANumberedLabelMayEndWithAColon) {
  EXPECT_EQ(headings_of(u"一、施工时间：\n\n工程从五月六日开始，到九月底结束，分三段进行。\n\n"
                        u"二、绕行路线：\n\n过往车辆改走滨江路，公交车在码头掉头返回。\n"),
            "一、施工时间： | 二、绕行路线：");
}

TEST(Headings, BareOnesUnderNumberedOnesAreDeeper) {
  const StructuredArticle article = text_article(
      std::u16string(kHead) +
      u"一、工程进展\n\n工程分三段进行，目前前两段已经完工。\n\n老街段\n\n老街段铺了石板，装了路灯，排水沟也"
      u"通了"
      u"。\n\n"
      u"码头段\n\n码头段拓宽三米，公交车可以会车。\n\n二、下一步打算\n\n秋天以前完成山顶段，冬天验收。\n");
  ASSERT_EQ(article.article.sections.size(), 2U);
  EXPECT_EQ(article.article.sections[0].sections.size(), 2U);
}

TEST(Headings, ANumberedHeadingMayHaveASubheading) {
  EXPECT_EQ(
      headings_of(u"一、拓宽\n\n老街走进公交车\n\n老街的路面拓宽了三米，公交车开进了巷口。\n\n二、通车\n\n"
                  u"坡上的人下山来\n\n通车那天，住在坡上的老人都下来看热闹。\n"),
      "一、拓宽/老街走进公交车 | 二、通车/坡上的人下山来");
}

TEST(Headings, ABracketAtBothEndsOfANumberedOneIsNotOnePair) {
  EXPECT_EQ(
      headings_of(u"（一）总体目标（三年）\n\n三年内翻修全部老路，做到雨天不积水。\n\n（二）年度任务（今年）"
                  u"\n\n"
                  u"今年先修五条，资金由市区两级分担。\n"),
      "（一）总体目标（三年） | （二）年度任务（今年）");
}

TEST(Headings, ASignBeforeAHeadingIsNoBullet) {
  EXPECT_EQ(headings_of(u"■ 石料上山难\n\n坡陡弯急，机械开不上去，石料要靠人背。\n\n■ 资金从何来\n\n"
                        u"市里出一半，区里出一半，居民自愿捐了一些。\n"),
            "石料上山难 | 资金从何来");
  EXPECT_EQ(
      headings_of(u"修路分三段：\n\n■ 码头段\n■ 老街段\n■ 山顶段\n\n三段同时开工，互不影响，秋天完成。\n"),
      "");
}

TEST(Headings, NumbersOverThemAreNotText) {
  const StructuredArticle article =
      text_article(std::u16string(kHead) +
                   u"01\n\n石料上山难\n\n坡陡弯急，机械开不上去，石料要靠人背。\n\n02\n\n资金从何来\n\n"
                   u"市里出一半，区里出一半，居民自愿捐了一些。\n");
  ASSERT_EQ(article.article.sections.size(), 2U);
  EXPECT_EQ(article.article.lead.size(), 1U);
  EXPECT_EQ(article.article.sections[0].paragraphs.size(), 1U);
}

TEST(Captions, AreKnownInFlatTextByTheirWords) {
  const StructuredArticle article = text_article(
      u"山城修路记\n\n2022-05-06 08:30    来源：山城日报\n\n"
      u"5月3日，工人在老街铺设石板。山城市交通局供图 "
      u"山城网发\n\n山城的路多坡，走起来费力。今年春天，几条老路开始翻修"
      u"。"
      u"\n\n"
      u"图为刚刚通车的码头新路\n\n新路铺了石板，装了路灯，排水沟也通了。\n\n老街夜景（林一帆 摄）\n\n"
      u"居民说，这是多年的盼望，以前下雨天孩子们上学要绕很远的路，现在公交车开到了家门口。村里还请人来"
      u"拍摄。\n");
  EXPECT_EQ(article.article.lead.size(), 3U);
  EXPECT_EQ(article.article.images.size(), 3U);
  EXPECT_EQ(headings(article), "");
}

TEST(Captions, AreTheTextWhereTheReportIsPictures) {
  const StructuredArticle article = text_article(
      u"山城新路通车\n\n2022-05-06 08:30    来源：山城日报\n\n"
      u"5月3日，第一辆公交车开上山城的码头新路。林一帆 摄\n\n5月3日，老人们坐在山城老街的石阶上。林一帆 "
      u"摄\n\n"
      u"山城的码头新路昨天通车。\n");
  EXPECT_EQ(article.article.lead.size(), 3U);
}

TEST(Captions, InMarkdownABareLineUnderAPicture) {
  const StructuredArticle article = testing::article_of(
      u"# "
      u"山城修路记\n\n山城的路多坡，走起来费力。今年春天，几条老路开始翻修。\n\n![老街](a.jpg)\n\n*"
      u"老街的石阶*\n\n"
      u"新路铺了石板，装了路灯，排水沟也通了。\n",
      Markup::markdown);
  ASSERT_EQ(article.article.images.size(), 1U);
  EXPECT_EQ(shown(article.article.images[0].caption), "老街的石阶");
  EXPECT_EQ(article.article.lead.size(), 2U);
}

constexpr std::u16string_view kPictured =
    u"<h1>山城修路记</h1><p>2022-05-06 08:30 来源：山城日报</p><div>"
    u"<p>山城的路多坡，走起来费力。今年春天，几条老路开始翻修，工人把石板一块块抬上坡。</p>";

TEST(Captions, InMarkupStandRightUnderAPicture) {
  const std::u16string tail =
      u"<p>新路铺了石板，装了路灯，排水沟也通了，居民说这是多年的盼望。</p><p>公交车开到了家门口。</p></div>";
  const auto caption = [&](std::u16string_view line) {
    const auto article =
        html_article(std::u16string(kPictured) + u"<p><img src=a.jpg></p>" + std::u16string(line) + tail);
    return article.article.images.empty() ? "(no picture)" : shown(article.article.images[0].caption);
  };
  EXPECT_EQ(caption(u"<p>老街的石阶</p>"), "老街的石阶");
  EXPECT_EQ(caption(u"<p>图片来源：山城网</p>"), "图片来源：山城网");
  EXPECT_EQ(caption(u"<p>5月3日，工人铺设石板。林一帆 摄</p>"), "5月3日，工人铺设石板。林一帆 摄");
  EXPECT_EQ(caption(u"<p><b>老街的石阶</b></p>"), "(none)");   // a heading
  EXPECT_EQ(caption(u"<p>工人来了，老街变了</p>"), "(none)");  // it tells of something
  EXPECT_EQ(caption(u"<p>山城网 5月6日报道</p>"), "(none)");
  EXPECT_EQ(caption(u"<p>一、老街的石阶</p>"), "(none)");  // a numbered heading
}

TEST(Captions, WhereLinesHaveNoStopsTheOneUnderAPictureIsText) {
  std::u16string page(kPictured);
  for (int i = 0; i < 3; ++i) {
    page +=
        u"<p><img src=a.jpg></p><p>石阶上的青苔</p><p>雨后的石板路亮得像一面镜子 "
        u"巷口的灯光一盏一盏地醒过来</p>"
        u"<p>坡上的晚风吹过窗前的那盏灯 渡口的旧船还系在老树的根上</p>";
  }
  const auto article = html_article(page + u"</div>");
  ASSERT_EQ(article.article.images.size(), 3U);
  EXPECT_EQ(shown(article.article.images[0].caption), "(none)");
}

TEST(Headings, ALineBrokenInsideItsSentenceIsNone) {
  const auto article = text_article(
      u"Harbour city to plant trees\nMay 6, 2024\n\nThe city will plant 20,000 trees by the end of 2026, "
      u"Mayor "
      u"Tom\nBrown said on Monday, at a cost of $3.5 million, of which the\nprovince pays 60 percent.\n\n"
      u"Summer heat rose by 1.2 degrees over ten years, and 45\npercent of streets have no shade, he "
      u"said.\n");
  EXPECT_EQ(headings(article), "");
  EXPECT_EQ(headings_of(u"新路从码头通到山顶的茶园\n，沿途设了六个车站。\n"), "");
}

TEST(Headings, APointOfAMarkdownListIsNone) {
  const auto article = article_of(
      u"# 山城修路记\n\n山城的路多坡，走起来费力。今年春天，几条老路开始翻修。\n\n## 进度\n\n"
      u"- 老街拓宽三米\n- 新建车站六个\n\n坡上的人不再担石料，机械开到了巷口。\n",
      Markup::markdown);
  EXPECT_EQ(headings(article), "进度");
  ASSERT_EQ(article.article.sections.size(), 1U);
  EXPECT_EQ(shown(article.article.sections[0].paragraphs),
            "老街拓宽三米 | 新建车站六个 | 坡上的人不再担石料，机械开到了巷口。");
}

}  // namespace
}  // namespace shuwen
