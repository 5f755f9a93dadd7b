#include <gtest/gtest.h>

#include "entities/names_fixture.h"

namespace shuwen::testing {
namespace {

TEST(Persons, FollowARole) {
  const Names names = find_names(article_of(u"滨江区城管局副局长赵卫国说，要抓紧。"));
  const Entity& person = names.entities.back();
  EXPECT_EQ(person.text, u"赵卫国");
  EXPECT_EQ(person.role, u"滨江区城管局副局长");
}
TEST(Persons, RolesAreJoined) {
  const Names names = find_names(article_of(u"党组书记、局长何大勇表示同意。"));
  EXPECT_EQ(names.entities.back().role, u"党组书记、局长");
}
TEST(Persons, RolesOfAListStayApart) {
  const Names names = find_names(article_of(u"东城派出所民警周大海、三桥小学老师吴小怡到场。"));
  EXPECT_EQ(names.entities.back().role, u"三桥小学老师");
}
TEST(Persons, TwoCharactersBeforeAParticle) {
  EXPECT_EQ(persons(u"董事长丁磊则不同意。"), List{u"丁磊"});
}
TEST(Persons, ComeInLists) {
  EXPECT_EQ(persons(u"队员张小明、李大伟赶到。"), (List{u"张小明", u"李大伟"}));
}
TEST(Persons, AFamilyNameAndATitle) {
  EXPECT_EQ(persons(u"摊主刘师傅笑了，邻居张大爷也来了。"), (List{u"刘师傅", u"张大爷"}));
}
TEST(Persons, WithoutTheirGivenName) {
  EXPECT_EQ(persons(u"负责人李某某被拘，王某逃走。"), (List{u"李某某", u"王某"}));
}
TEST(Persons, SpeakWithoutARole) {
  EXPECT_EQ(persons(u"余文斌说，书屋要管起来。"), List{u"余文斌"});
}
TEST(Persons, AnEndearingName) {
  EXPECT_EQ(persons(u"四年级学生小雨说很好。"), List{u"小雨"});
}
TEST(Persons, Foreign) {
  EXPECT_EQ(persons(u"总统贝拉克·奥巴马"), List{u"贝拉克·奥巴马"});
}
TEST(Persons, ParticlesAreNoFamilyNames) {
  EXPECT_EQ(persons(u"消费者和广大群众，工人都得到补偿，负责人向记者介绍。"), List{});
}
TEST(Persons, OrdinaryWordsAreNone) {
  EXPECT_EQ(persons(u"专家高度评价，市民和平相处，书记常委会。"), List{});
}
TEST(Persons, ATitleBehindANameAnnouncesNobody) {
  EXPECT_EQ(persons(u"主任陈道明教授、周成林院士到会。"), (List{u"陈道明", u"周成林"}));
}
TEST(Persons, ComeFromTheByLine) {
  StructuredArticle article = article_of(u"记者 季小鹏 施洋");
  article.passages[0].role = PassageRole::byline;
  article.article.authors = {Excerpt{u"季小鹏", Span{3, 6}, {}}, Excerpt{u"施洋", Span{7, 9}, {}}};
  EXPECT_EQ(texts(find_names(article), EntityKind::person), (List{u"季小鹏", u"施洋"}));
}
TEST(Persons, OfficesInTheByLineAreNone) {
  StructuredArticle article = article_of(u"作者:局办公室");
  article.passages[0].role = PassageRole::byline;
  article.article.authors = {Excerpt{u"局办公室", Span{3, 7}, {}}};
  EXPECT_TRUE(find_names(article).entities.empty());
}
TEST(Persons, KeepTheRoleFromALongerName) {
  EXPECT_EQ(persons(u"航天员景海鹏、刘大洋出舱。"), (List{u"景海鹏", u"刘大洋"}));
}

}  // namespace
}  // namespace shuwen::testing
