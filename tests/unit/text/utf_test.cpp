#include "text/utf.h"

#include <gtest/gtest.h>

namespace shuwen {
namespace {

TEST(Utf, RoundTripsEveryPlane) {
  const std::string text = "a余\xF0\xA0\xAE\xB7z";
  EXPECT_EQ(to_utf16(text), u"a余\U00020BB7z");
  EXPECT_EQ(to_utf8(to_utf16(text)), text);
}

TEST(Utf, IllFormedInputGivesReplacementCharacters) {
  EXPECT_EQ(to_utf16("a\xFFz"), u"a\uFFFDz");
  EXPECT_EQ(to_utf16("\xE4\xBD"), u"\uFFFD");
  EXPECT_EQ(to_utf16("eight letters, \xE4\xBD then more"), u"eight letters, \uFFFD then more");
  EXPECT_EQ(to_utf16("\xE0\x9F\xBF"), u"\uFFFD\uFFFD\uFFFD");  // too long for what it says
  EXPECT_EQ(to_utf16("\xED\xA0\x80"), u"\uFFFD\uFFFD\uFFFD");  // a surrogate
  const char16_t lone[] = {u'a', 0xD800, u'z'};
  EXPECT_EQ(to_utf8({lone, 3}), "a\xEF\xBF\xBDz");
}

}  // namespace
}  // namespace shuwen
