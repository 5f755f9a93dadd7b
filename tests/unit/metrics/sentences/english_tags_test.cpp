#include "metrics/sentences/english_tags.h"

#include <gtest/gtest.h>

#include "metrics/sentences/english_clause.h"
#include "text/icu_data.h"
#include "text/utf.h"

namespace shuwen {
namespace {

/// The words of an English sentence that are told to be of `wanted`, parted by blanks.
std::string tagged(std::u16string_view text, EnglishTag wanted) {
  load_icu_data();
  const Reading reading{std::u16string(text)};
  Sentence sentence;
  sentence.span = {0, static_cast<std::uint32_t>(text.size())};
  sentence.figures = {};
  Clause clause;
  clause.text = reading.text;
  clause.sentence = &sentence;
  for (std::uint32_t at = 0; at < text.size();) {
    std::uint32_t end = at;
    while (end < text.size() && text[end] != u' ' && text[end] != u',')
      ++end;
    if (end > at) clause.items.push_back({{at, end}, ItemKind::word});
    if (end < text.size() && text[end] == u',') {
      clause.items.push_back({{end, end + 1}, ItemKind::mark});
      clause.items.back().mark = u',';
    }
    at = end + 1;
    while (at < text.size() && text[at] == u' ')
      ++at;
  }
  std::vector<std::u16string> words;
  std::vector<std::uint32_t> classes;
  for (const Item& item : clause.items) {
    words.push_back(item.kind == ItemKind::word ? lower_ascii(clause.show(item)) : std::u16string());
    classes.push_back(english::classes_of(words.back()));
  }
  const auto tags = tag_english(clause, words, classes);
  std::string all;
  for (std::size_t i = 0; i < tags.size(); ++i)
    if (tags[i] == wanted) all += (all.empty() ? "" : " ") + to_utf8(words[i]);
  return all;
}

struct Case {
  std::u16string text;
  std::string verbs;
};
class EnglishVerbs : public testing::TestWithParam<Case> {};
TEST_P(EnglishVerbs, AreToldFromNouns) {
  EXPECT_EQ(tagged(GetParam().text, EnglishTag::verb), GetParam().verbs);
}
INSTANTIATE_TEST_SUITE_P(
    All, EnglishVerbs,
    testing::Values(Case{u"the city plans to open them", "plans open"}, Case{u"the plans of the city", ""},
                    Case{u"the share of goods moved by rail rose", "rose"}, Case{u"an augmented screen", ""},
                    Case{u"it augmented the screen", "augmented"}, Case{u"drivers face fines", "face"},
                    Case{u"buyers now bid by phone", "bid"},
                    Case{u"two flights a week link the towns", "link"},
                    Case{u"drivers who park there face fines", "park face"},
                    Case{u"towns breed them", "breed"}, Case{u"it closes old sites", "closes"},
                    Case{u"she reaches the town", "reaches"}, Case{u"the need of a breed", ""},
                    Case{u"the new face masks", ""},
                    Case{u"people who underpay can be fined", "underpay fined"},
                    Case{u"it absorbs water and lowers the heat", "absorbs lowers"},
                    Case{u"the ministry will frobnicate them", "frobnicate"}, Case{u"trade to Boston", ""},
                    Case{u"they were up", "were"}, Case{u"Recycling rose", "rose"},
                    Case{u"it has since grown", "grown"}, Case{u"staff said it had closed", "said closed"}));

TEST(EnglishTags, FormsInIngAreNounsOrVerbs) {
  EXPECT_EQ(tagged(u"it won a prize, adding the seats", EnglishTag::gerund), "adding");
  EXPECT_EQ(tagged(u"they cut waiting times", EnglishTag::gerund), "");
  EXPECT_EQ(tagged(u"they started renting homes", EnglishTag::gerund), "renting");
  EXPECT_EQ(tagged(u"the number of monitoring stations", EnglishTag::gerund), "");
}

TEST(EnglishTags, WhatLeansOnANoun) {
  EXPECT_EQ(tagged(u"it added parks opened by the bureau", EnglishTag::participle), "opened");
  EXPECT_EQ(tagged(u"the goods moved by rail were heavy", EnglishTag::participle), "moved");
}

TEST(EnglishTags, ManyAndOne) {
  EXPECT_TRUE(is_english_plural(u"beds", 0));
  EXPECT_TRUE(is_english_plural(u"people", english::kPlural));
  EXPECT_FALSE(is_english_plural(u"analysis", 0));
  EXPECT_FALSE(is_english_plural(u"city's", 0));
}

}  // namespace
}  // namespace shuwen
