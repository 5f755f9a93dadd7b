// Every fixture: invariants, and the golden JSON. tests/golden/regenerate rewrites the golden files.
#include <gtest/gtest.h>

#include <cstdlib>

#include "files.h"
#include "invariants.h"
#include "shuwen/analyze.h"
#include "shuwen/json.h"

namespace shuwen::testing {
namespace {

class Fixture : public ::testing::TestWithParam<std::filesystem::path> {
 protected:
  Result<Analysis> analysis() const {
    AnalyzeOptions options;
    options.name = GetParam().filename().string();
    return analyze(read_file(GetParam()), options);
  }
};

TEST_P(Fixture, KeepsEveryInvariant) {
  const auto result = analysis();
  ASSERT_TRUE(result.ok()) << result.error().message;
  EXPECT_EQ(broken_invariant(result.value()), "");
}

TEST_P(Fixture, GivesTheGoldenJson) {
  const auto result = analysis();
  ASSERT_TRUE(result.ok()) << result.error().message;
  const std::string json = to_json(result.value(), 1) + "\n";
  const std::filesystem::path golden =
      std::filesystem::path(SHUWEN_GOLDEN) / (GetParam().filename().string() + ".json");
  if (std::getenv("SHUWEN_REGENERATE") != nullptr) {
    std::ofstream(golden, std::ios::binary) << json;
    return;
  }
  EXPECT_EQ(json, read_file(golden))
      << "If the difference is meant: tests/golden/regenerate, and read the diff.";
}

INSTANTIATE_TEST_SUITE_P(All, Fixture, ::testing::ValuesIn(files_in(SHUWEN_FIXTURES)), [](const auto& info) {
  std::string name = info.param.filename().string();
  for (char& c : name) {
    if (std::isalnum(static_cast<unsigned char>(c)) == 0) c = '_';
  }
  return name;
});

}  // namespace
}  // namespace shuwen::testing
