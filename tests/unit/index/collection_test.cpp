// Documents come and go: the index answers as if it had been built from those that are there.
#include <gtest/gtest.h>

#include "generated.h"
#include "text/utf.h"

namespace shuwen {
namespace {

using namespace testing;

/// Everything a caller sees of the answers to some queries.
std::string answers(Index& index, const std::vector<SearchDocument>& documents, std::uint32_t seed) {
  Random random(seed);
  std::string out;
  for (int i = 0; i < 40; ++i) {
    const std::u16string query = piece_of(documents, random, 3) + u" " + piece_of(documents, random, 2);
    const auto result = index.search(to_utf8(query), {.top = 30});
    out += result ? to_json(result.value()) : result.error().message;
    out += '\n';
  }
  return out;
}

TEST(Collection, AnswersAsIfBuiltAtOnce) {
  const auto documents = generated_documents(7, 200);
  Index at_once;
  for (const auto& document : documents)
    at_once.add(document);

  Index in_steps;
  const auto other = generated_documents(8, 200);
  for (std::size_t i = 0; i < documents.size(); ++i) {
    // Every third comes late and in place of another text; some come only to go.
    in_steps.add(i % 3 == 0 ? other[i] : documents[i]);
    if (i % 7 == 0) {
      auto passing = other[i];
      passing.id = "passing" + std::to_string(i);
      in_steps.add(passing);
    }
    if (i % 5 == 0) in_steps.commit();
  }
  for (std::size_t i = 0; i < documents.size(); ++i) {
    if (i % 3 == 0) in_steps.add(documents[i]);
    if (i % 7 == 0) {
      EXPECT_TRUE(in_steps.remove("passing" + std::to_string(i)));
    }
    if (i % 50 == 0) in_steps.commit();
  }
  EXPECT_EQ(in_steps.size(), at_once.size());
  EXPECT_EQ(answers(in_steps, documents, 1), answers(at_once, documents, 1));
}

TEST(Collection, ReplacesAndRemoves) {
  Index index;
  index.add(SearchDocument{"a", u"港口", u"货轮靠岸"});
  EXPECT_EQ(found(index, u"货轮"), std::set<std::string>{"a"});
  index.add(SearchDocument{"a", u"港口", u"渔船出海"});
  EXPECT_EQ(index.size(), 1U);
  EXPECT_TRUE(found(index, u"货轮").empty());
  EXPECT_EQ(found(index, u"渔船"), std::set<std::string>{"a"});
  EXPECT_EQ(index.text("a"), u"港口\n渔船出海");
  EXPECT_TRUE(index.remove("a"));
  EXPECT_FALSE(index.remove("a"));
  EXPECT_FALSE(index.contains("a"));
  EXPECT_TRUE(found(index, u"渔船").empty());
  EXPECT_TRUE(index.text("a").empty());
}

TEST(Collection, EmptyIndexAnswers) {
  Index index;
  EXPECT_TRUE(found(index, u"港").empty());
  EXPECT_TRUE(index.suggest("港").empty());
  auto opened = Index::open(index.serialize());
  ASSERT_TRUE(opened.ok());
  EXPECT_EQ(opened.value().size(), 0U);
}

TEST(Collection, EmptyDocumentsAreKept) {
  Index index;
  index.add(SearchDocument{"empty", u"", u""});
  index.add(SearchDocument{"other", u"港", u""});
  EXPECT_EQ(found(index, u"-港"), std::set<std::string>{"empty"});
}

}  // namespace
}  // namespace shuwen
