#include "index/pinyin.h"

#include <gtest/gtest.h>

namespace shuwen::index {
namespace {

std::string readings(char16_t han) {
  std::string out;
  for (const std::string_view reading : readings_of(han))
    out.append(reading).append(" ");
  return out;
}

TEST(Pinyin, CharactersHaveTheirReadingsTheCommonestFirst) {
  EXPECT_EQ(readings(u'港'), "gang ");
  EXPECT_EQ(readings(u'行'), "xing hang ");
  EXPECT_EQ(readings(u'厦'), "sha xia ");
  EXPECT_EQ(readings(u'略'), "lve lue ");
  EXPECT_EQ(readings(u'a'), "");
}

TEST(Pinyin, SyllablesHaveTheirCharactersInOrder) {
  const std::u16string& han = han_of("hang");
  EXPECT_NE(han.find(u'行'), std::u16string::npos);
  EXPECT_NE(han.find(u'航'), std::u16string::npos);
  EXPECT_TRUE(std::is_sorted(han.begin(), han.end()));
  EXPECT_TRUE(han_of("hangg").empty());
}

TEST(Pinyin, LettersAreCutIntoSyllables) {
  EXPECT_EQ(syllables_of(u"xiamen")[0], (std::vector<std::string>{"xia", "men"}));
  EXPECT_EQ(syllables_of(u"xi'an")[0], (std::vector<std::string>{"xi", "an"}));
  EXPECT_TRUE(syllables_of(u"harbour").empty());
  EXPECT_TRUE(syllables_of(std::u16string(65, u'a')).empty());
}

TEST(Pinyin, TypingMayBeFullOrInitialsAndStopAnywhere) {
  for (const char* typed :
       {"c", "ch", "chong", "chongq", "chongqing", "cq", "cqing", "chq", "cqs", "chongqingsh"})
    EXPECT_EQ(spelling_of(u"重庆市", typed), Spelling::whole) << typed;
  for (const char* typed : {"chongqingshix", "cqsx"})
    EXPECT_EQ(spelling_of(u"重庆市", typed), Spelling::begun) << typed;
  for (const char* typed : {"", "q", "chongx", "chonngqing"})
    EXPECT_EQ(spelling_of(u"重庆市", typed), Spelling::none) << typed;
  EXPECT_EQ(spelling_of(u"重庆市", std::string(500, 'c')), Spelling::none);
}

}  // namespace
}  // namespace shuwen::index
