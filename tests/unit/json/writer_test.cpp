#include "json/writer.h"

#include <gtest/gtest.h>

namespace shuwen::json {
namespace {

TEST(Writer, SetsCommasAndColons) {
  Writer out;
  {
    const auto object = out.object();
    out.key("a");
    {
      const auto array = out.array();
      out.number(1);
      out.null();
      out.span({2, 5});
    }
    out.key("b"), out.raw("0.5");
    out.key("empty");
    { const auto array = out.array(); }
  }
  EXPECT_EQ(out.take(), R"({"a":[1,null,[2,5]],"b":0.5,"empty":[]})");
}

TEST(Writer, IndentsEachLevelAndKeepsEmptyScopesShort) {
  Writer out(2);
  {
    const auto object = out.object();
    out.key("a");
    {
      const auto array = out.array();
      out.number(1);
      { const auto nothing = out.object(); }
    }
  }
  EXPECT_EQ(out.take(), "{\n  \"a\": [\n    1,\n    {}\n  ]\n}");
}

TEST(Writer, EscapesWhatJsonDemands) {
  Writer out;
  out.string(u"引号\"、反斜线\\、换行\n、制表\t、\u0001");
  EXPECT_EQ(out.take(), "\"引号\\\"、反斜线\\\\、换行\\n、制表\\t、\\u0001\"");
}

TEST(Writer, NeverWritesWhatIsNoUtf8) {
  Writer bytes;
  bytes.string(std::string_view("a\xFFz"));
  EXPECT_EQ(bytes.take(), "\"a\uFFFDz\"");
  Writer units;
  const char16_t lone[] = {u'a', 0xD800, u'z', 0};
  units.string(std::u16string_view(lone));
  EXPECT_EQ(units.take(), "\"a\uFFFDz\"");
  Writer pair;
  pair.string(u"𠮷");
  EXPECT_EQ(pair.take(), "\"𠮷\"");
}

}  // namespace
}  // namespace shuwen::json
