#include "text/char_set.h"

#include <gtest/gtest.h>

namespace shuwen {
namespace {

TEST(CharSet, HasItsUnitsAndNoOthers) {
  constexpr CharSet kSet(u"一A\uFFFF");
  for (unsigned unit = 0; unit <= 0xFFFF; ++unit)
    EXPECT_EQ(kSet.has(static_cast<char16_t>(unit)), unit == u'一' || unit == u'A' || unit == 0xFFFF) << unit;
}

}  // namespace
}  // namespace shuwen
