#include "entities/documents.h"

#include <gtest/gtest.h>

#include "entities/names_fixture.h"

namespace shuwen::testing {
namespace {

TEST(Documents, StandInBrackets) {
  EXPECT_EQ(documents(u"依据《海岸清洁条例》处罚。"), List{u"《海岸清洁条例》"});
}
TEST(Documents, MayHoldOthers) {
  EXPECT_EQ(documents(u"印发《关于执行《海岸清洁条例》的通知》。"),
            List{u"《关于执行《海岸清洁条例》的通知》"});
}
TEST(Documents, HaveTheNumberBehindThem) {
  const Names names = find_names(article_of(u"按《海岸清洁办法》（滨政发〔2019〕12号）执行。"));
  ASSERT_EQ(names.entities.size(), 1U);
  EXPECT_EQ(names.entities[0].number, u"滨政发〔2019〕12号");
}
TEST(Documents, HaveTheNumberBelowTheTitle) {
  const Names names =
      find_names(article_of(u"关于印发《海岸清洁办法》的通知\n滨政办〔2020〕7号\n现印发给你们。"));
  ASSERT_FALSE(names.entities.empty());
  EXPECT_EQ(names.entities.back().number, u"滨政办〔2020〕7号");
}
TEST(Documents, UnclosedBracketsEndWithTheLine) {
  EXPECT_EQ(documents(u"《海岸清洁\n条例》"), List{});
}
TEST(Documents, NumbersNeedAnIssuer) {
  const std::u16string text = u"见〔2019〕12号";
  EXPECT_EQ(next_document_number(text, 0, 10).size(), 10U);
  EXPECT_TRUE(next_document_number(text, 1, 10).empty());
}
TEST(Documents, NoPlaceStandsInTheTitleOfAWork) {
  EXPECT_EQ(places(u"电影《澳门往事》上映。"), List{});
}
TEST(Documents, WorksAndWritingsAreNone) {
  EXPECT_EQ(documents(u"报纸刊登题为《春天来了》的文章，电影《夜航》上映，他在《问答》节目中说，"
                      u"现场高唱《明月》，《防洪条例》自今日起施行。"),
            List{u"《防洪条例》"});
}
TEST(Documents, AreMentionedByTheirLastWord) {
  const Names names = find_names(article_of(u"市里印发《滨城课后服务实施方案》。《方案》提出三项任务。"));
  ASSERT_EQ(names.entities.size(), 1U);
  EXPECT_EQ(names.entities[0].mentions.size(), 2U);
}

}  // namespace
}  // namespace shuwen::testing
