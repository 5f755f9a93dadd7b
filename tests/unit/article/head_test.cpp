// What the lines around the title become, and what they say of the article.
#include <gtest/gtest.h>

#include "article/support.h"

namespace shuwen {
namespace {

using testing::html_article;
using testing::published;
using testing::reason_of;
using testing::shown;
using testing::text_article;

TEST(Head, ASubtitleMayHoldADate) {
  const StructuredArticle article = text_article(
      u"关于轮渡工作的报告\n\n——2021年3月4日在海湾市轮渡工作会议上\n\n各位代表：\n\n"
      u"现在我报告轮渡工作，请大家审议。过去一年，轮渡平安无事。\n");
  EXPECT_EQ(shown(article.article.subtitle), "——2021年3月4日在海湾市轮渡工作会议上");
  EXPECT_EQ(shown(article.article.source), "(none)");
  EXPECT_EQ(published(article), "2021-03-04");
}

TEST(Head, AnUpdateDatesAnArticleThatSaysNothingElse) {
  const StructuredArticle article = text_article(
      u"Harbour adds ferry lines\n\nBy Ann Lee | Harbour Daily | Updated: 2021-03-04 09:08\n\nThe first boat "
      u"left "
      u"the pier at dawn. People stood on deck and watched the gulls.\n\nFares stay the same, the operator "
      u"said on "
      u"Monday, and boats run until midnight.\n");
  EXPECT_EQ(published(article), "2021-03-04T09:08");
  EXPECT_EQ(shown(article.article.source), "Harbour Daily");
  EXPECT_EQ(shown(article.article.authors), "Ann Lee");
}

TEST(Head, ReadsTheCardOfAnAccount) {
  const StructuredArticle article = text_article(
      u"海湾轮渡的一天\n原创  看海的人    海湾生活\n海湾生活\n微信号 haiwan\n功能介绍 "
      u"我们记录海湾边上的日子，码头、集市、灯塔和老街，也记录在这里生活的人，欢迎你来信告诉我们你的故事，说"
      u"说你和海的缘分"
      u"，我们会在每个周末选读几封。\n发表于\n"
      u"清晨的码头上，第一班船在汽笛声中离岸。\n新航线从清晨开到深夜，每小时两班，比过去多了一倍。\n");
  EXPECT_EQ(shown(article.article.title), "海湾轮渡的一天");
  EXPECT_EQ(shown(article.article.source), "海湾生活");
  EXPECT_EQ(shown(article.article.authors), "看海的人");
  EXPECT_EQ(reason_of(article, u"我们记录海湾"), "account_card");
  EXPECT_EQ(article.article.lead.size(), 2U);
}

TEST(Head, ReadsTheHeadOfAnEnglishPage) {
  const StructuredArticle article = text_article(
      u"Home  News  Business  Sport\nHarbour ferry adds a night service\nBy Anna Reed and Tom Li\n"
      u"Published 14 March 2022, 09:15 GMT\nUpdated 2 hours ago\n"
      u"Three new vessels entered service on Monday, the operator said, and the first of them was full.\n"
      u"Fares will stay as they are until the end of next year, according to the city council.\n");
  EXPECT_EQ(shown(article.article.title), "Harbour ferry adds a night service");
  EXPECT_EQ(published(article), "2022-03-14T09:15");
  EXPECT_EQ(shown(article.article.authors), "Anna Reed | Tom Li");
  EXPECT_EQ(shown(article.article.source), "(none)");
  EXPECT_EQ(article.article.lead.size(), 2U);
}

TEST(Head, ReadsASubtitleAfterTheTitle) {
  const StructuredArticle article = text_article(
      u"让轮渡准点\n\n——访海湾轮渡公司经理林一帆\n\n2021-03-04    "
      u"来源：海湾日报\n\n轮渡准不准点，关系到两岸许多人的一天。为此，记者采访了他。\n");
  EXPECT_EQ(shown(article.article.title), "让轮渡准点");
  EXPECT_EQ(shown(article.article.subtitle), "——访海湾轮渡公司经理林一帆");
}

TEST(Head, ReadsReportersInBracketsWithWhereTheyReportFrom) {
  const auto authors = [](std::u16string_view head) {
    return shown(text_article(u"海灣輪渡添新線\n\n" + std::u16string(head) +
                              u"清晨，第一班渡輪從東岸碼頭開出，甲板上坐滿了上班的人。\n\n"
                              u"新航線每小時兩班，比過去多了一倍，市民都說方便。\n")
                     .article.authors);
  };
  EXPECT_EQ(authors(u"【記者陳怡君／臺北報導】"), "陳怡君");
  EXPECT_EQ(authors(u"〔記者陳怡君、林一帆／臺北報導〕"), "陳怡君 | 林一帆");
  EXPECT_EQ(authors(u"（中央社記者陳怡君台北3日電）"), "陳怡君");
  EXPECT_EQ(authors(u"記者陳怡君／臺北報導\n\n"), "陳怡君");
}

TEST(Head, ReadsTheHeadOfAWireReport) {
  const auto article = text_article(
      u"海湾社海湾5月6日电 "
      u"题：一条航线连两岸\n海湾社记者林一帆、何田\n　　清晨，渡轮从东岸码头开出，坐满了上班的人。\n"
      u"　　新航线每小时两班，比过去多了一倍。\n（完）\n");
  EXPECT_EQ(shown(article.article.title), "一条航线连两岸");
  EXPECT_EQ(shown(article.article.source), "海湾社");
  EXPECT_EQ(shown(article.article.authors), "林一帆 | 何田");
  const auto other = text_article(u"新社区5月6日电费下调\n　　清晨，渡轮从东岸码头开出，坐满了上班的人。\n");
  EXPECT_EQ(shown(other.article.source), "(none)");
}

TEST(Head, AReporterBesideTheDateIsNoSource) {
  const auto article = html_article(
      u"<title>老街翻修完工</title><h1>老街翻修完工</h1><div>記者林一帆／海灣報導 2024/05/06 08:12</div><div>"
      u"<p>老街翻修工程昨日完工，總經費三億元，居民說走路平穩了。</p><p>市府說，共增設路燈二百六十盞。</p></"
      u"div>");
  EXPECT_EQ(shown(article.article.source), "(none)");
  EXPECT_EQ(shown(article.article.authors), "林一帆");
}

TEST(Head, TheDayOfADeliveryInTheSubtitleIsNotThePublication) {
  const auto article = text_article(
      u"海湾市港口工作报告\n\n——2025年1月7日在海湾市港口大会上\n\n2025-01-13 10:05　来源：海湾市港务局\n\n"
      u"过去一年，港口吞吐量稳步增长。新泊位全部投用，船舶等待时间缩短。\n");
  EXPECT_EQ(published(article), "2025-01-13T10:05");
  EXPECT_EQ(shown(article.article.subtitle), "——2025年1月7日在海湾市港口大会上");
}

TEST(Head, ADateWithItsClockGoesBeforeABareOne) {
  const auto article = text_article(
      u"海湾轮渡添新线\n\n（2023年10月5日）\n\n2023-10-07 "
      u"09:20　来源：海湾日报\n\n清晨的码头上，第一班船在汽笛声中离岸。"
      u"市民站在甲板上，看海鸥飞过。\n");
  EXPECT_EQ(published(article), "2023-10-07T09:20");
}

TEST(Head, AnOfficeUnderTheTitleIsNoSubtitle) {
  const auto article = text_article(
      u"海湾市2022年港口统计公报\n\n海湾市统计局\n\n2023年3月21日\n\n2022年，港口吞吐量稳步增长。新泊位全部投"
      u"用，等待时间缩短。\n");
  EXPECT_EQ(shown(article.article.subtitle), "(none)");
  EXPECT_EQ(published(article), "2023-03-21");
}

TEST(Head, CreditsUnderAnEnglishTextAreNoParagraph) {
  const auto article = text_article(
      u"Harbour city opens new ferry line\nMay 6, 2024 8:12 am\nThe city opened a ferry line on Monday that "
      u"will "
      u"carry 12,000 passengers a day.\nThe mayor said the line took 18 months to build.\nReporting by Ann "
      u"Lee; "
      u"Editing by Jo March\n");
  EXPECT_EQ(article.article.lead.size(), 2U);
  EXPECT_EQ(shown(article.article.authors), "Ann Lee");
  EXPECT_EQ(shown(article.article.editors), "Jo March");
}

TEST(Head, APersonAloneUnderTheTitleWroteIt) {
  const auto authors = [](std::u16string_view line) {
    return shown(
        text_article(u"一条航线连两岸\n" + std::u16string(line) +
                     u"\n《海湾日报》（2024年05月06日 第05版）\n清晨，渡轮从东岸码头开出，坐满了上班的人。\n"
                     u"新航线每小时两班，比过去多了一倍。\n")
            .article.authors);
  };
  EXPECT_EQ(authors(u"林一帆"), "林一帆");
  EXPECT_EQ(authors(u"林一帆　周小舟"), "林一帆 | 周小舟");
  EXPECT_EQ(authors(u"文化"), "");
  EXPECT_EQ(authors(u"江海区"), "");
}

TEST(Head, APostInTheTextIsNotWhenItCameOut) {
  const StructuredArticle article = text_article(
      u"The gray haze over the town\n\nBy Ann Lee Updated Nov 13, 2019, 10:28am EST\n\n"
      u"The haze led to canceled flights and closed schools. It came back every year.\n\n"
      u"— Jo Apt (@joapt) November 3, 2019\n\nNobody knows when it will leave the town again.\n");
  EXPECT_EQ(published(article), "2019-11-13T10:28");
}

TEST(Head, APressReleaseComesFromItsBody) {
  const StructuredArticle article = text_article(
      u"Mayor plans new bridges\n\nPress release | City of Lakeport, Office of the Mayor | Tuesday, April 8, "
      u"2025\n\n"
      u"The mayor today unveiled a program that will replace eleven bridges in the town.\n\n1. Bridges\n\n"
      u"The old bridges are narrow. They were built long ago.\n\n2. Roads\n\nThe roads are no better. They "
      u"will follow.\n");
  EXPECT_EQ(published(article), "2025-04-08");
  EXPECT_EQ(shown(article.article.source), "City of Lakeport, Office of the Mayor");
  ASSERT_EQ(article.article.sections.size(), 2u);
}

}  // namespace
}  // namespace shuwen
