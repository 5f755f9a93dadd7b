#include "blocks/html_tame.h"

#include <gtest/gtest.h>

#include <string>

namespace shuwen {
namespace {

/// With what was set aside put back.
std::string whole(const std::string& html) {
  const TamedHtml tamed = tame_html(html);
  Arena arena;
  return tamed.aside.restored(tamed.html.c_str(), arena);
}

TEST(TameHtml, LeavesOutWhatNobodyReads) {
  EXPECT_EQ(
      tame_html("<b onclick=\"a>b\" class=x>a</b><!-- c --><script>if (a<b) {}</script><style>p{}</style>b")
          .html,
      "<b class=\"x\">a</b>b");
}

TEST(TameHtml, KeepsOfAStyleWhatIsRead) {
  EXPECT_EQ(whole("<i style='color:red; font-weight : bold;display:none'>x</i><i style='color:red'>y</i>"),
            "<i style=font-weight : bold;display:none;>x</i><i>y</i>");
}

TEST(TameHtml, WritesARunOfBlanksOnceAndNoneBesideTagsOfLines) {
  EXPECT_EQ(tame_html("<div>\n   <p>\t a  b \r\n  c <b> d</b>\n</p>\n</div>  e").html,
            "<div><p>a b\nc <b> d</b></p></div>e");
}

TEST(TameHtml, KeepsEveryBlankOfPreformattedText) {
  EXPECT_EQ(tame_html("<div> <pre> a  b\n\n<p> c</pre>  d  e").html, "<div><pre> a  b\n\n<p> c</pre> d e");
}

TEST(TameHtml, KeepsTextThatOnlyLooksLikeMarkup) {
  EXPECT_EQ(tame_html("a < b <3 </ x").html.substr(0, 9), "a < b <3 ");
}

TEST(TameHtml, GivesScriptsAndJsonLd) {
  const std::string source = "<script>var ct=1</script><script type='application/ld+json'>{\"a\":1}</script>";
  const TamedHtml tamed = tame_html(source);
  ASSERT_EQ(tamed.scripts.size(), 1U);
  ASSERT_EQ(tamed.json_ld.size(), 1U);
  EXPECT_EQ(tamed.json_ld[0], "{\"a\":1}");
  EXPECT_EQ(tamed.html, "");
}

TEST(TameHtml, KeepsThePageBehindAnUnclosedComment) {
  EXPECT_EQ(whole("<p>a</p><!-- never closed <p>b</p>"), "<p>a</p>never closed<p>b</p>");
}

TEST(TameHtml, QuotesInAttributeValuesStayInside) {
  EXPECT_EQ(tame_html("<b id='a\"b'>x</b>").html, "<b id=\"a&quot;b\">x</b>");
}

TEST(TameHtml, DropsTagsNestedTooDeepWithTheirEnds) {
  std::string deep;
  for (int i = 0; i < 100000; ++i)
    deep += "<div>";
  deep += "text";
  for (int i = 0; i < 100000; ++i)
    deep += "</div>";
  const std::string tamed = tame_html(deep + "<p>after</p>").html;
  EXPECT_LT(tamed.size(), 5000U);
  EXPECT_NE(tamed.find("text"), std::string::npos);
  EXPECT_TRUE(tamed.ends_with("<p>after</p>"));
}

TEST(TameHtml, BoundsFormattingThatWouldBeCloned) {
  std::string page;
  for (int i = 0; i < 14; ++i)
    page += "<b id=" + std::to_string(i) + ">";
  for (int i = 0; i < 60000; ++i)
    page += "<p>x";
  EXPECT_NE(tame_html(page).html.find("</b>"), std::string::npos);
}

TEST(TameHtml, CountsCellsOfOneTableOnce) {
  std::string page = "<table>";
  for (int i = 0; i < 1000; ++i)
    page += "<tr><td><span>x</td></tr>";
  EXPECT_EQ(tame_html(page + "</table>").html, page + "</table>");
}

}  // namespace
}  // namespace shuwen
