#include "lexicon/phrases.h"

#include <gtest/gtest.h>

namespace shuwen {
namespace {

PhraseSet set_of(std::initializer_list<std::u16string_view> phrases) {
  PhraseSet set;
  std::uint32_t id = 0;
  for (const auto phrase : phrases)
    set.add(phrase, id++);
  set.seal();
  return set;
}

TEST(PhraseSet, FindsTheLongestPhrase) {
  const auto match = set_of({u"责任", u"责任编辑", u"编辑"}).longest_at(u"（责任编辑：某某）", 1);
  ASSERT_TRUE(match);
  EXPECT_EQ(match->id, 1U);
  EXPECT_EQ(match->size, 4U);
}

TEST(PhraseSet, IgnoresWidthCaseAndScript) {
  const PhraseSet set = set_of({u"By:", u"來源"});
  EXPECT_EQ(set.longest_at(u"ｂY：Li", 0)->size, 3U);
  EXPECT_EQ(set.longest_at(u"来源：某网", 0)->id, 1U);
}

TEST(PhraseSet, ReadsHanOverBlanks) {
  const PhraseSet set = set_of({u"来源", u"read on"});
  EXPECT_EQ(set.longest_at(u"来　 源：某网", 0)->size, 4U);
  EXPECT_FALSE(set.longest_at(u"来     源", 0));
  EXPECT_FALSE(set.longest_at(u"read  on", 0));
}

TEST(PhraseSet, TriesABlankBothAsWrittenAndAsNothing) {
  const PhraseSet set = set_of({u"作　者", u"作者单位", u"作"});
  EXPECT_EQ(set.longest_at(u"作　者：某某", 0)->id, 0U);
  EXPECT_EQ(set.longest_at(u"作　者单位", 0)->id, 1U);
  EXPECT_EQ(set.longest_at(u"作　品", 0)->id, 2U);
}

TEST(PhraseSet, FindsTheFirstPlace) {
  const auto found = set_of({u"转载", u"版权"}).find(u"未经许可，版权所有不得转载");
  ASSERT_TRUE(found);
  EXPECT_EQ(found->first, 5U);
  EXPECT_FALSE(set_of({u"版权"}).find(u"版图", 0));
}

}  // namespace
}  // namespace shuwen
