// Whom the heads of English pages name: who wrote it, whose it is.
#include <gtest/gtest.h>

#include "article/support.h"

namespace shuwen {
namespace {

using testing::html_article;
using testing::published;
using testing::shown;
using testing::text_article;

constexpr std::u16string_view kTitle = u"Harbour ferry adds a night service";
constexpr std::u16string_view kFirst =
    u"The council approved the new ferry line on Monday after a long debate. Both sides welcomed it.";
constexpr std::u16string_view kSecond =
    u"Boats will run every twenty minutes until midnight, the operator said. Fares stay as they are.";

StructuredArticle page(std::u16string_view facts, std::u16string_view head) {
  return html_article(u"<!doctype html><html><head>" + std::u16string(facts) + u"</head><body><h1>" +
                      std::u16string(kTitle) + u"</h1>" + std::u16string(head) + u"<div><p>" +
                      std::u16string(kFirst) + u"</p><p>" + std::u16string(kSecond) + u"</p></div></body>");
}
StructuredArticle text(std::u16string_view head) {
  return text_article(std::u16string(kTitle) + u"\n\n" + std::u16string(head) + u"\n\n" +
                      std::u16string(kFirst) + u"\n\n" + std::u16string(kSecond) + u"\n");
}
std::string both(const StructuredArticle& article) {
  return shown(article.article.source) + "; " + shown(article.article.authors);
}

constexpr std::u16string_view kSite = u"<meta property='og:site_name' content='Harbour Daily'>";
constexpr std::u16string_view kRecord =
    u"<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferries\","
    u"\"author\":{\"@type\":\"Person\",\"name\":\"By ANN LEE, HD Harbour Writer\"}}</script>";

TEST(EnglishHead, APersonBesideTheDateWroteIt) {
  const auto article = page(kSite, u"<div>Ann Lee - <span>Nov 19, 2019, 10:31 pm CST</span></div>");
  EXPECT_EQ(both(article), "Harbour Daily; Ann Lee");
  EXPECT_EQ(published(article), "2019-11-19T22:31");
  EXPECT_EQ(both(text(u"Ann Lee\nNov 13, 2019 4:26 pm")), "(none); Ann Lee");
  EXPECT_EQ(both(text(u"Ann Lee • March 3, 2021 • 4 min")), "(none); Ann Lee");
  EXPECT_EQ(both(text(u"Ann Lee, Senior Reporter | March 3, 2021")), "(none); Ann Lee");
  EXPECT_EQ(both(text(u"Ann Lee, Bay Daily | March 3, 2021")), "(none); Ann Lee");
}

TEST(EnglishHead, ByMayStandBehindTheDate) {
  EXPECT_EQ(both(text(u"Monday March 1, 2021 7:45 am PST by Ann Lee")), "(none); Ann Lee");
  EXPECT_EQ(both(text(u"Posted by Ann Lee on March 3, 2021")), "(none); Ann Lee");
  EXPECT_EQ(both(text(u"Posted by Ann Lee at 10:20 AM\nMarch 3, 2021")), "(none); Ann Lee");
  EXPECT_EQ(both(text(u"Posted on March 3, 2021 by Regan")), "(none); Regan");
  EXPECT_EQ(both(text(u"Monday March 1, 2021 7:45 am PST by Regan")), "(none); Regan");
  EXPECT_EQ(both(text(u"March 3, 2021 in Politics by Ann Lee")), "(none); Ann Lee");
  EXPECT_EQ(both(text(u"Story by Ann Lee\nPhotos by Bo Chen\nMarch 3, 2021")), "(none); Ann Lee");
}

TEST(EnglishHead, AroundTheNameMayStandWhatTheyDoAndButtons) {
  EXPECT_EQ(both(page(kSite, u"<p>Ann Lee</p><p>Political editor</p><p>Wed 3 Mar 2021 10.20 GMT</p>")),
            "Harbour Daily; Ann Lee");
  EXPECT_EQ(both(page(kSite, u"<p>Ann Lee</p><p>@annlee</p><p>March 3, 2021</p>")), "Harbour Daily; Ann Lee");
  EXPECT_EQ(both(page(kSite, u"<p>Ann Lee Follow</p><p>Mar 3, 2021 · 4 min read</p>")),
            "Harbour Daily; Ann Lee");
  EXPECT_EQ(both(page(kSite, u"<p>March 3, 2021</p><p>View Comments</p>")), "Harbour Daily; ");
  EXPECT_EQ(both(page(kSite, u"<p>Bo Chen / Harbour Images</p><p>March 3, 2021</p>")), "Harbour Daily; ");
}

TEST(EnglishHead, ScrapsOfADateAreNobody) {
  EXPECT_EQ(both(text(u"Nov 20 2019, 11:06am ist")), "(none); ");
  EXPECT_EQ(both(text(u"Posted: Fri 6:45 PM, Feb 16, 2018")), "(none); ");
  EXPECT_EQ(both(text(u"2019-11-19T12:48:14Z Space")), "(none); ");
  EXPECT_EQ(both(text(u"By admin - 2018-09-16")), "(none); ");
  EXPECT_EQ(both(page(kSite, u"<p>by Ann Lee</p><p>@annlee</p><p>Nov 18, 2019 at 9:24 pm ET</p>")),
            "Harbour Daily; Ann Lee");
}

TEST(EnglishHead, AnAgencyIsWhereItIsFrom) {
  EXPECT_EQ(both(page(kSite, u"<p>Reuters November 18, 2019 11:03 PM</p>")), "Reuters; ");
  EXPECT_EQ(both(page(kSite, u"<p>Reuters, Washington,</p><p>Nov 20 2019, 11:06am</p>")), "Reuters; ");
  EXPECT_EQ(both(text(u"By Reuters Staff\nMarch 3, 2021 10:20 AM")), "Reuters; ");
  EXPECT_EQ(both(text(u"By Ann Lee, Associated Press\nMarch 3, 2021")), "Associated Press; Ann Lee");
}

TEST(EnglishHead, ThePagesOwnNameGoesBeforeOthers) {
  EXPECT_EQ(both(page(kSite, u"<p>Harbour Motors November 20, 2019 13:42</p>")), "Harbour Daily; ");
  EXPECT_EQ(both(page(kSite, u"<p>New Delhi, Bay News Bureau | November 20, 2019</p>")), "Harbour Daily; ");
  EXPECT_EQ(both(page(u"<meta property='og:site_name' content='The Harbour Islands Examiner'>",
                      u"<p>November 20, 2019</p>")),
            "The Harbour Islands Examiner; ");
  const auto article = page(kSite, u"<p>November 20, 2019 / 10:07 AM / HARBOUR DAILY</p>");
  EXPECT_EQ(both(article), "HARBOUR DAILY; ");
  EXPECT_TRUE(article.article.source->span.has_value());
}

TEST(EnglishHead, WherePagesNameNoneABodyIsThePublisher) {
  EXPECT_EQ(both(text(u"Bay Examiner News | 2021-03-04 09:08")), "Bay Examiner News; ");
  EXPECT_EQ(both(text(u"New Delhi, Bay News Bureau | March 3, 2021")), "Bay News Bureau; ");
  EXPECT_EQ(both(text(u"Lakeport Herald, March 3, 2021")), "Lakeport Herald; ");
  EXPECT_EQ(both(text(u"Plateau Energy Weekly | March 3, 2021")), "Plateau Energy Weekly; ");
  EXPECT_EQ(both(text(u"By Ann Lee\nHealth correspondent, Bay News\n3 March 2021")), "(none); Ann Lee");
  EXPECT_EQ(both(text(u"March 3, 2021 | Technology")), "(none); ");
}

TEST(EnglishHead, FactsThatNamePersonsGainsayOthers) {
  const std::u16string facts = std::u16string(kSite) + std::u16string(kRecord);
  EXPECT_EQ(both(page(facts, u"<p><a>Minnesota Rovers</a></p><p>Nov 18, 2019</p>")),
            "Harbour Daily; ANN LEE");
  EXPECT_EQ(
      both(page(facts, u"<p><a>Minnesota Rovers</a></p><p>Nov 18, 2019</p><p>Words and charts: Ann Lee</p>")),
      "Harbour Daily; Ann Lee");
}

TEST(EnglishHead, MarkupThatSaysAuthorIsBelieved) {
  EXPECT_EQ(both(page(kSite, u"<div class=article__byline><a>Ann Lee</a> @annlee / 2 days</div>")),
            "Harbour Daily; Ann Lee");
  EXPECT_EQ(both(page(kSite, u"<p><span class=author-name>Regan</span></p><p>Nov 18, 2019</p>")),
            "Harbour Daily; Regan");
  EXPECT_EQ(both(page(kSite, u"<p><span class=author-name>harbourfan</span></p><p>Nov 18, 2019</p>")),
            "Harbour Daily; harbourfan");
  EXPECT_EQ(both(page(kSite, u"<p class=byline>Ann Lee, Hd Harbour Writer</p><p>Nov 18, 2019</p>")),
            "Harbour Daily; Ann Lee");
}

TEST(EnglishHead, TheSourceOfAQuotationIsNotTheArticles) {
  const auto article = page(kSite,
                            u"<p>November 18, 2019</p><p>“The ferries are late each day, and nobody tells "
                            u"the passengers why.”</p><p>Source: Bay Ministry, October 25, 2019</p>");
  EXPECT_EQ(both(article), "Harbour Daily; ");
  EXPECT_EQ(published(article), "2019-11-18");
  const auto boxed = html_article(
      std::u16string(kSite) + u"<h1>" + std::u16string(kTitle) +
      u"</h1><p>November 18, 2019</p><section><p>“The ferries are late each day, and nobody tells the "
      u"passengers why.”</p><p>Source: Bay Ministry, October 25, 2019</p></section><div id=zoom><p>" +
      std::u16string(kFirst) + u"</p><p>" + std::u16string(kSecond) + u"</p></div>");
  EXPECT_EQ(both(boxed), "Harbour Daily; ");
}

TEST(EnglishHead, PersonsUnderTheTitleAreNoSubtitle) {
  const auto article = text(u"Ann Lee and Bo Chen\nMarch 3, 2021 6:00AM");
  EXPECT_EQ(shown(article.article.subtitle), "(none)");
  EXPECT_EQ(both(article), "(none); Ann Lee | Bo Chen");
  EXPECT_EQ(shown(text(u"Ann Lee, Political Correspondent\nMarch 3, 2021").article.subtitle), "(none)");
}

}  // namespace
}  // namespace shuwen
