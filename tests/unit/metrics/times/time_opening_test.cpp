#include "metrics/times/time_opening.h"

#include <gtest/gtest.h>

#include <string_view>

#include "metrics/times/time.h"
#include "text/utf.h"

namespace shuwen {
namespace {

bool opens(std::u16string_view text) {
  return may_open_time(TimeCursor{.text = text, .begin = 0, .end = static_cast<std::uint32_t>(text.size())},
                       0);
}

TEST(TimeOpening, TurnsAwayNumeralsThatCount) {
  for (const std::u16string_view text :
       {u"3起案件", u"12.5%", u"1200万元", u"三百户", u"5G基站", u"7.2级", u"2019人次"})
    EXPECT_FALSE(opens(text)) << to_utf8(text);
}

TEST(TimeOpening, TurnsAwayWordsThatBeginLikeATime) {
  for (const std::u16string_view text :
       {u"国家", u"中国", u"大学", u"新建", u"报道", u"“街长制”", u"多人", u"后续"})
    EXPECT_FALSE(opens(text)) << to_utf8(text);
}

TEST(TimeOpening, LetsEveryKindOfTimeBegin) {
  for (const std::u16string_view text :
       {u"2019年7月", u"2020-10-23",   u"2020.10.23", u"3—5月",  u"十四五期间", u"“十三五”期间",
        u"五一假期",  u"20世纪90年代", u"十几天后",   u"14:30",  u"第一季度",   u"前8个月",
        u"近三年",    u"上半年",       u"那一年",     u"多年来", u"国庆节",     u"大年初一",
        u"周三",      u"本报告期",     u"当前",       u"明年"}) {
    EXPECT_TRUE(opens(text)) << to_utf8(text);
    EXPECT_FALSE(find_times(text, {0, static_cast<std::uint32_t>(text.size())}, {}).empty()) << to_utf8(text);
  }
}

}  // namespace
}  // namespace shuwen
