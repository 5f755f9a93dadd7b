// The article the project began with, held to its gold. The file lies beside the checkout, not in it.
#include <gtest/gtest.h>

#include <map>
#include <nlohmann/json.hpp>

#include "files.h"
#include "invariants.h"
#include "shuwen/analyze.h"
#include "shuwen/json.h"

namespace shuwen::testing {
namespace {

using Json = nlohmann::json;

class Seed : public ::testing::Test {
 protected:
  void SetUp() override {
    const auto folder = shared_folder();
    if (folder.empty()) {
      // Says so and passes: the data is not part of the repository.
      GTEST_SKIP() << "no ../shared beside the checkout: the seed article is not there";
    }
    gold_ = Json::parse(read_file(folder / "gold/seed/gold.json"));
    auto result = analyze(read_file(folder / "gold/seed/article.txt"));
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(broken_invariant(result.value()), "");
    said_ = Json::parse(to_json(result.value()));
  }

  /// Metrics of the article itself. (All of the seed is in the basic plane: code points are UTF-16 units.)
  static std::vector<Json> of_article(const Json& metrics) {
    std::vector<Json> list;
    for (const Json& metric : metrics) {
      if (metric.value("region", "article") == "article") list.push_back(metric);
    }
    return list;
  }

  static std::vector<std::string> texts(const Json& list) {
    std::vector<std::string> out;
    for (const Json& item : list)
      out.push_back(item.is_string() ? item : item["text"]);
    return out;
  }

  Json gold_, said_;
};

TEST_F(Seed, HasItsStructure) {
  const Json& said = said_["article"];
  const Json& gold = gold_["article"];
  EXPECT_EQ(said["title"]["text"], gold["title"]);
  EXPECT_EQ(said["published"]["value"], gold["published"]);
  EXPECT_TRUE(said["source"].is_null()) << said["source"];
  for (const char* field : {"authors", "highlights", "lead"})
    EXPECT_EQ(texts(said[field]), texts(gold[field])) << field;
  ASSERT_EQ(said["sections"].size(), gold["sections"].size());
  for (std::size_t i = 0; i < gold["sections"].size(); ++i) {
    const Json &mine = said["sections"][i], &theirs = gold["sections"][i];
    EXPECT_EQ(mine["heading"]["text"], theirs["heading"]);
    EXPECT_EQ(mine["subheading"]["text"], theirs["subheading"]);
    EXPECT_EQ(texts(mine["paragraphs"]), texts(theirs["paragraphs"]));
  }
}

TEST_F(Seed, LabelsItsFurniture) {
  std::map<std::string, int> kinds;
  for (const Json& furniture : said_["furniture"])
    ++kinds[furniture["kind"]];
  EXPECT_EQ(kinds["pagination"], 2);
  EXPECT_EQ(kinds["previous"], 1);
  EXPECT_EQ(kinds["next"], 1);
  EXPECT_EQ(kinds["disclaimer"], 1);
  std::vector<std::string> said, gold;
  for (const Json& item : said_["related"])
    said.push_back(item["title"]);
  for (const Json& item : gold_["article"]["related"])
    gold.push_back(item["title"]);
  EXPECT_EQ(said, gold);
}

TEST_F(Seed, HasItsSixteenMetricsAndNoOther) {
  const auto said = of_article(said_["metrics"]);
  const auto gold = of_article(gold_["metrics"]);
  ASSERT_EQ(gold.size(), 16U);
  ASSERT_EQ(said.size(), gold.size());
  for (std::size_t i = 0; i < gold.size(); ++i) {
    const std::string text = gold[i]["text"];
    EXPECT_EQ(said[i]["text"], text);
    EXPECT_EQ(said[i]["span"], Json::array({gold[i]["start"], gold[i]["end"]})) << text;
    for (const char* field : {"value", "low", "high", "unit", "approx", "kind", "status", "section"}) {
      EXPECT_EQ(said[i][field], gold[i][field]) << text << ": " << field;
    }
    EXPECT_EQ(said[i]["period"]["from"], gold[i]["period"]["from"]) << text;
    EXPECT_EQ(said[i]["period"]["to"], gold[i]["period"]["to"]) << text;
  }
}

}  // namespace
}  // namespace shuwen::testing
