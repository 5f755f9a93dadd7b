#include "lexicon/class_table.h"

#include <gtest/gtest.h>

#include <array>

namespace shuwen {
namespace {

constexpr std::array<std::u16string_view, 2> kClasses = {u"race", u"racer"};
constexpr std::uint32_t kRace = 1, kRacer = 2;

TEST(ClassTable, FindsTheLongestWordOfTheClassesAskedFor) {
  const ClassTable table({"reject_words"}, kClasses);
  const std::u16string text = u"100米个人混合泳";
  EXPECT_EQ(table.longest(text, 4, 9, kRace).size, 5U);
  EXPECT_EQ(table.longest(text, 4, 8, kRace).size, 0U);
  EXPECT_EQ(table.longest(text, 4, 9, kRacer).size, 0U);
  EXPECT_EQ(table.longest(text, 9, 9, kRace).size, 0U);
}

TEST(ClassTable, TellsAllClassesOfAWord) {
  const ClassTable table({"reject_words"}, kClasses);
  EXPECT_EQ(table.longest(u"女子", 0, 2, kRace).classes, kRace | kRacer);
  EXPECT_EQ(table.ending(u"夺得女子", kRacer), 2U);
  EXPECT_EQ(table.ending(u"夺得热线", kRacer), 0U);
  EXPECT_EQ(table.ending(u"", kRacer), 0U);
}

}  // namespace
}  // namespace shuwen
