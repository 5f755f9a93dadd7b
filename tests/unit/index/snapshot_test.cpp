#include "index/snapshot.h"

#include <gtest/gtest.h>

#include "generated.h"
#include "text/utf.h"

namespace shuwen {
namespace {

using namespace testing;

std::string snapshot_of(std::size_t documents) {
  Index index;
  for (const auto& document : generated_documents(3, documents))
    index.add(document);
  return index.serialize();
}

std::string code_of(std::string bytes) {
  const auto index = Index::open(std::move(bytes));
  if (!index) {
    EXPECT_EQ(index.error().stage, Stage::index);
    EXPECT_FALSE(index.error().message.empty());
  }
  return index ? "opened" : index.error().code;
}

TEST(Snapshot, OpensToTheSameAnswers) {
  const auto documents = generated_documents(3, 120);
  Index built;
  for (const auto& document : documents)
    built.add(document);
  auto opened = Index::open(built.serialize());
  ASSERT_TRUE(opened.ok());
  EXPECT_EQ(opened.value().size(), built.size());
  Random random(1);
  for (int i = 0; i < 60; ++i) {
    const std::string query = to_utf8(piece_of(documents, random, 3));
    EXPECT_EQ(to_json(opened.value().search(query).value()), to_json(built.search(query).value())) << query;
  }
}

TEST(Snapshot, OpenedIndexGoesOnGrowing) {
  auto opened = Index::open(snapshot_of(50));
  ASSERT_TRUE(opened.ok());
  Index& index = opened.value();
  index.add(SearchDocument{"new", u"渔港", u"渔船归来"});
  EXPECT_TRUE(index.remove("d3"));
  EXPECT_EQ(index.size(), 50U);
  EXPECT_EQ(found(index, u"渔船"), std::set<std::string>{"new"});
  auto again = Index::open(index.serialize());
  ASSERT_TRUE(again.ok());
  EXPECT_EQ(again.value().size(), 50U);
  EXPECT_FALSE(again.value().contains("d3"));
}

TEST(Snapshot, IsTheSameForTheSameDocuments) {
  EXPECT_EQ(snapshot_of(40), snapshot_of(40));
}

TEST(Snapshot, RefusesWhatIsNone) {
  EXPECT_EQ(code_of(""), "not_a_snapshot");
  EXPECT_EQ(code_of("<!doctype html><title>not found</title> and some more text"), "not_a_snapshot");
}

TEST(Snapshot, RefusesEveryTruncation) {
  const std::string whole = snapshot_of(20);
  for (std::size_t size = 1; size < whole.size(); size += size < 200 ? 1 : 97)
    EXPECT_EQ(code_of(whole.substr(0, size)), "truncated") << size;
}

TEST(Snapshot, RefusesEveryFlippedBit) {
  const std::string whole = snapshot_of(6);
  for (std::size_t bit = 0; bit < whole.size() * 8; bit += bit < 4096 ? 1 : 61) {
    std::string flipped = whole;
    flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
    EXPECT_EQ(code_of(flipped), bit < 64 ? "not_a_snapshot" : "damaged") << bit;
  }
}

TEST(Snapshot, RefusesMoreThanItSays) {
  EXPECT_EQ(code_of(snapshot_of(6) + std::string(8, '\0')), "damaged");
}

TEST(Snapshot, RefusesNewerVersions) {
  std::string newer = index::write_snapshot(index::build_segment({}), true, index::kSnapshotVersion + 1);
  EXPECT_EQ(code_of(newer), "newer_version");
}

TEST(Snapshot, RefusesOneWithoutTexts) {
  Index index;
  index.add(SearchDocument{"a", u"港", u"港"});
  EXPECT_EQ(code_of(index.serialize(false)), "damaged");
}

}  // namespace
}  // namespace shuwen
