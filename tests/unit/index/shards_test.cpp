#include <gtest/gtest.h>

#include "generated.h"
#include "text/utf.h"

namespace shuwen {
namespace {

using namespace testing;

constexpr std::size_t kShards = 4;

std::string through_shards(std::vector<Index>& shards, const std::string& query, SearchOptions options) {
  QueryStatistics sum;
  for (Index& shard : shards) {
    const auto statistics = shard.statistics(query, options);
    if (!statistics) return statistics.error().message;
    // As they travel between workers.
    sum.add(statistics_from_json(to_json(statistics.value())).value());
  }
  SearchOptions each = options;
  each.statistics = &sum;
  each.top = options.top + options.offset;
  each.offset = 0;
  std::vector<SearchResult> results;
  for (Index& shard : shards)
    results.push_back(shard.search(query, each).value());
  return to_json(merge(std::move(results), options));
}

TEST(Shards, AnswerAsOneToTheLastDigit) {
  const auto documents = generated_documents(11, 240);
  Index one;
  std::vector<Index> shards(kShards);
  for (std::size_t i = 0; i < documents.size(); ++i) {
    one.add(documents[i]);
    shards[i % kShards].add(documents[i]);
  }
  Random random(5);
  for (int i = 0; i < 80; ++i) {
    std::string query = to_utf8(piece_of(documents, random, 4) + u" " + piece_of(documents, random, 2));
    if (i % 4 == 0) query = to_utf8(piece_of(documents, random, 30));
    if (i % 9 == 0) query = i % 2 == 0 ? "guohui" : "haigang";
    SearchOptions options{.top = 10, .offset = i % 3 == 0 ? 5U : 0U};
    if (i % 5 == 0) options.relax = Relax::always;
    const auto alone = one.search(query, options);
    ASSERT_TRUE(alone.ok());
    EXPECT_EQ(through_shards(shards, query, options), to_json(alone.value())) << query;
  }
}

TEST(Shards, ProposeAsOne) {
  std::vector<Index> shards(2);
  Index one;
  const auto add = [&](std::size_t shard, const char* id, const char16_t* text) {
    shards[shard].add(SearchDocument{id, u"", text});
    one.add(SearchDocument{id, u"", text});
  };
  add(0, "a", u"渔港清淤");
  add(1, "b", u"渔港扩建");
  add(1, "c", u"鱼港停工");
  for (const char* query : {"渔杠", "渔杠 清淤", "渔杠 停工", "“渔港”", "扩健"}) {
    const auto alone = one.search(query);
    ASSERT_TRUE(alone.ok()) << query;
    EXPECT_FALSE(alone.value().did_you_mean.empty()) << query;
    EXPECT_EQ(through_shards(shards, query, {}), to_json(alone.value())) << query;
  }
}

TEST(Shards, StatisticsAreCheckedWhenRead) {
  EXPECT_FALSE(statistics_from_json("").ok());
  EXPECT_FALSE(statistics_from_json("{}").ok());
  EXPECT_FALSE(statistics_from_json("[1]").ok());
  EXPECT_TRUE(statistics_from_json(to_json(QueryStatistics{})).ok());
  QueryStatistics near;
  near.near_texts = {{{{u"\"", 3}}}};
  EXPECT_EQ(statistics_from_json(to_json(near)).value().near_texts, near.near_texts);
}

TEST(Shards, StatisticsOfAnotherQueryDoNoHarm) {
  Index index;
  index.add(SearchDocument{"a", u"港口", u"货轮靠岸"});
  const QueryStatistics none{.documents = 1, .units = 1, .matches = 1};
  const auto result = index.search("货轮 靠岸", {.statistics = &none});
  ASSERT_TRUE(result.ok());
  EXPECT_EQ(result.value().hits.size(), 1U);
}

}  // namespace
}  // namespace shuwen
