#include <gtest/gtest.h>

#include "entities/names_fixture.h"

namespace shuwen::testing {
namespace {

TEST(DescribedPersons, WhoseAgeOrNameIsTold) {
  EXPECT_EQ(persons(u"67岁的张桂芳住在村东头，孙女名叫李晓禾。"), (List{u"张桂芳", u"李晓禾"}));
}

TEST(DescribedPersons, AGivenNameIsHalfWithheld) {
  EXPECT_EQ(persons(u"检方对刘某强等6人批捕，孙某三、张某飞在逃。"), (List{u"刘某强", u"孙某三", u"张某飞"}));
  EXPECT_EQ(persons(u"李某紧随其后，你是李某吗？"), List{u"李某"});
}

TEST(DescribedPersons, WhomAnotherFollows) {
  EXPECT_EQ(persons(u"她是继姚期远之后第二人。"), List{u"姚期远"});
}

TEST(DescribedPersons, WriteBooks) {
  EXPECT_EQ(persons(u"乔叶的《高山》、孙甘雨的《大河》、时代的《见证》获奖。"), (List{u"乔叶", u"孙甘雨"}));
}

TEST(DescribedPersons, OfTwoCharactersTellReporters) {
  EXPECT_EQ(persons(u"张杰告诉记者，试点已获批。"), List{u"张杰"});
}

TEST(DescribedPersons, BehindAWordForWhatSomebodyDoes) {
  const Names names = find_names(article_of(u"参赛人员李小华获得锦旗，园艺家高度评价。"));
  ASSERT_EQ(names.entities.size(), 1U);
  EXPECT_EQ(names.entities[0].text, u"李小华");
  EXPECT_EQ(names.entities[0].role, u"人员");
}

TEST(DescribedPersons, ByAMadeUpName) {
  EXPECT_EQ(persons(u"家庭困难的小光（化名）和居民王小芳（化名）。"), (List{u"小光", u"王小芳"}));
}

TEST(DescribedPersons, DescribedBeforeTheyTell) {
  EXPECT_EQ(persons(u"在这里开店多年的陈玉伟告诉大家，订单不少。"), List{u"陈玉伟"});
}

}  // namespace
}  // namespace shuwen::testing
