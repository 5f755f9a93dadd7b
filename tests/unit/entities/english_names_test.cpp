#include <gtest/gtest.h>

#include "entities/names_fixture.h"

namespace shuwen::testing {
namespace {

TEST(EnglishNames, OrganisationsHoldTheirField) {
  EXPECT_EQ(
      organisations(u"It was built by the Xiamen Municipal Bureau of Parks and Urban Forests this year."),
      List{u"Xiamen Municipal Bureau of Parks and Urban Forests"});
}
TEST(EnglishNames, Places) {
  EXPECT_EQ(places(u"She lives in Siming District near Baicheng."), (List{u"Siming District", u"Baicheng"}));
}
TEST(EnglishNames, PersonsWithTheirRole) {
  const Names names = find_names(article_of(u"Lin Haiyan, deputy head of the bureau, said that."));
  ASSERT_EQ(names.entities.size(), 1U);
  EXPECT_EQ(names.entities[0].text, u"Lin Haiyan");
  EXPECT_EQ(names.entities[0].role, u"deputy head");
}
TEST(EnglishNames, PersonsWithATitle) {
  EXPECT_EQ(persons(u"\"It is near,\" said Ms. Luo, a resident."), List{u"Ms. Luo"});
}
TEST(EnglishNames, Documents) {
  EXPECT_EQ(documents(u"Under the Xiamen Regulations on Coastal Waters, ships pay."),
            List{u"Xiamen Regulations on Coastal Waters"});
}
TEST(EnglishNames, BodiesWithANumberAndOwners) {
  EXPECT_EQ(organisations(u"She was sent to Jiaxing No. 3 People's Hospital in May."),
            List{u"Jiaxing No. 3 People's Hospital"});
}
TEST(EnglishNames, ThePressInTheByLine) {
  StructuredArticle article = article_of(u"By Shen Jia | Jiaxing Evening News | Updated");
  article.passages[0].role = PassageRole::byline;
  EXPECT_EQ(texts(find_names(article), EntityKind::organisation), List{u"Jiaxing Evening News"});
}
TEST(EnglishNames, PlacesOfTwoWords) {
  EXPECT_EQ(places(u"She left New York for Hong Kong."), (List{u"New York", u"Hong Kong"}));
}
TEST(EnglishNames, ADayEndsAName) {
  EXPECT_EQ(organisations(u"It went to the Harbour Court on Monday, Group A included."),
            List{u"Harbour Court"});
}
TEST(EnglishNames, CapitalsAloneAreNoPerson) {
  EXPECT_EQ(persons(u"By then USA Today said that AM EST said so."), List{});
}
TEST(EnglishNames, AnAgeIsNoRole) {
  const Names names =
      find_names(article_of(u"\"It is near,\" said Ms. Luo, a 72-year-old resident of the lane."));
  ASSERT_EQ(names.entities.size(), 1U);
  EXPECT_EQ(names.entities[0].role, u"resident");
}
TEST(EnglishNames, PersonsWithTheirAge) {
  EXPECT_EQ(persons(u"Luo Haiyan, 34, grows tea."), List{u"Luo Haiyan"});
}
TEST(EnglishNames, PlacesInPinyin) {
  EXPECT_EQ(places(u"It opened in Yuyao and ends in Chinese."), List{u"Yuyao"});
}
TEST(EnglishNames, TheFirstWordOfASentenceIsNone) {
  EXPECT_TRUE(
      find_names(article_of(u"Since May, The weather improved. Nearly all agreed.")).entities.empty());
}

}  // namespace
}  // namespace shuwen::testing
