#include "blocks/html_tree.h"

#include <gtest/gtest.h>

#include <string>

namespace shuwen {
namespace {

/// The last element of the page called `tag`.
class LastOf {
 public:
  LastOf(GumboTag tag, const std::string& html) : tree_(tame_html(html)) {
    for (const GumboNode* node = tree_.document(); node != nullptr;
         node = next_inside(node, tree_.document()))
      if (node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == tag) element_ = node;
  }
  std::string_view operator[](AttributeName name) const { return attribute(*element_, name); }
  bool has(AttributeName name) const { return has_attribute(*element_, name); }

 private:
  HtmlTree tree_;
  const GumboNode* element_ = nullptr;
};

TEST(HtmlTree, KnowsTheAttributesThatAreRead) {
  const LastOf p(GUMBO_TAG_P, "<p id=a CLASS='b c' hidden data-src=\"d\" onclick='e' colspan=>text</p>");
  EXPECT_EQ(p["id"], "a");
  EXPECT_EQ(p["class"], "b c");
  EXPECT_EQ(p["data-src"], "d");
  EXPECT_TRUE(p.has("hidden"));
  EXPECT_TRUE(p.has("colspan"));
  EXPECT_EQ(p["colspan"], "");
  EXPECT_FALSE(p.has("name"));
}

TEST(HtmlTree, OfTwoAttributesOfOneNameTheFirstCounts) {
  EXPECT_EQ(LastOf(GUMBO_TAG_P, "<p class=a class=b>text</p>")["class"], "a");
  EXPECT_EQ(LastOf(GUMBO_TAG_B, "<b class=a class=b>text</b>")["class"], "a");
}

TEST(HtmlTree, DecodesTheReferencesOfAValue) {
  const LastOf meta(GUMBO_TAG_META, "<meta name=a content='b &amp; c &#x4e00;'>");
  EXPECT_EQ(meta["name"], "a");
  EXPECT_EQ(meta["content"], "b & c \u4e00");
}

TEST(HtmlTree, KnowsThatThereIsALinkAndWhereAPageSaysItIs) {
  const LastOf a(GUMBO_TAG_A, "<a href='https://example.com/a'>text</a>");
  EXPECT_TRUE(a.has("href"));
  EXPECT_EQ(a["href"], "");
  EXPECT_EQ(LastOf(GUMBO_TAG_LINK, "<link href='https://example.com/a' rel=canonical>")["href"],
            "https://example.com/a");
}

TEST(HtmlTree, KeepsTheAttributesOfElementsThatAParserClones) {
  EXPECT_EQ(LastOf(GUMBO_TAG_A, "<a class=outer><p>one<table><tr><td>two</table></p>three</a>")["class"],
            "outer");
  EXPECT_EQ(LastOf(GUMBO_TAG_B, "<p><b class=bold>one<p>two")["class"], "bold");
  const LastOf body(GUMBO_TAG_BODY, "<body class=first>text<body class=second id=late>");
  EXPECT_EQ(body["class"], "first");
  EXPECT_EQ(body["id"], "late");
}

TEST(HtmlTree, APageWithPrivateCharactersIsReadAlike) {
  const LastOf p(GUMBO_TAG_P,
                 "<p class=first>\U000F0000 \U00100000</p><p class=longer id=\U000F0001>text</p>");
  EXPECT_EQ(p["class"], "longer");
  EXPECT_EQ(p["id"], "\U000F0001");
  const LastOf forged(GUMBO_TAG_P,
                      "<p class=first>&#x100000; &#xF0000;</p><p a='&#x100009;' class=second>text</p>");
  EXPECT_EQ(forged["class"], "second");
}

TEST(HtmlTree, ABundleCannotBeSmuggledIn) {
  // What is left out between `<` and a name makes a tag whose attributes nobody has looked at.
  for (const std::string value : {"", "x", "&#xFFFFF;", "&#x10FFFD;", "&#x10FFFD;x"}) {
    const LastOf b(GUMBO_TAG_B, "<p class=kept>text</p><<!-- -->b a<!-- -->=" + value + "<!-- -->>text");
    EXPECT_FALSE(b.has("class")) << value;
    EXPECT_EQ(b["id"], "") << value;
  }
  const std::string zero(1, '\0');
  EXPECT_EQ(LastOf(GUMBO_TAG_B, zero + "<<!-- -->b a=x class=y>text")["class"], "y");
}

TEST(HtmlTree, ReadsTheAttributesOfMoreTagsThanThereAreMarks) {
  std::string html;
  for (int i = 0; i < 70'000; ++i)
    html += "<p class=number" + std::to_string(i) + ">";
  EXPECT_EQ(LastOf(GUMBO_TAG_P, html)["class"], "number69999");
}

}  // namespace
}  // namespace shuwen
