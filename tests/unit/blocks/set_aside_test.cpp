#include "blocks/set_aside.h"

#include <gtest/gtest.h>

#include <string>

namespace shuwen {
namespace {

std::string text(SetAside& aside, const std::string& text) {
  std::string html;
  aside.write_text(text, html);
  return html;
}

TEST(SetAside, PutsOneCharacterForAText) {
  SetAside aside("");
  const std::string html = text(aside, " 全市共有公园八十座 ");
  EXPECT_EQ(html, " \xF3\xB0\x80\x80 ");
  Arena arena;
  EXPECT_STREQ(aside.restored(html.c_str(), arena), " 全市共有公园八十座 ");
}

TEST(SetAside, LeavesReferencesToTheParser) {
  SetAside aside("");
  EXPECT_EQ(text(aside, "Smith &amp; Partners&#20013;"), "\xF3\xB0\x80\x80&amp;\xF3\xB0\x80\x81&#20013;");
  EXPECT_EQ(text(aside, "a&b;"), "a&b;");
}

TEST(SetAside, QuotesValuesItKeepsInPlace) {
  SetAside aside("");
  std::string html;
  aside.write_value("a\"b", html);
  aside.write_value("list-of-news", html);
  aside.write_value("?a=1&b=\"2\"", html);
  EXPECT_EQ(html, "\"a&quot;b\"\xF3\xB0\x80\x80\"?a=1&b=&quot;2&quot;\"");
}

TEST(SetAside, SetsNothingAsideWhereThePageHasItsCharacters) {
  for (const std::string& page : {std::string("\xF3\xB0\x80\x80"), std::string(1, '\0')}) {
    SetAside aside(page);
    EXPECT_EQ(text(aside, "long enough"), "long enough");
    EXPECT_TRUE(aside.empty());
  }
  SetAside flags("\xF3\xA0\x81\xA5");  // a tag character of plane 14
  EXPECT_NE(text(flags, "long enough"), "long enough");
}

TEST(SetAside, LeavesTextsInPlaceWhenThePlaneIsUsedUp) {
  SetAside aside("");
  for (int i = 0; i < 0xFFFE; ++i)
    EXPECT_EQ(text(aside, "long enough").size(), 4U);
  EXPECT_EQ(text(aside, "long enough"), "long enough");
}

TEST(SetAside, RestoresTextsThatTheParserJoined) {
  SetAside aside("");
  const std::string joined = text(aside, "first text") + " & " + text(aside, "second text");
  Arena arena;
  EXPECT_STREQ(aside.restored(joined.c_str(), arena), "first text & second text");
  EXPECT_STREQ(aside.restored("\xF3\xBF\xBF\xBD", arena), "") << "stands for nothing";
}

}  // namespace
}  // namespace shuwen
