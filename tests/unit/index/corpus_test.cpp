// The same against the shared corpus, where it is.
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "generated.h"
#include "text/fold.h"
#include "text/utf.h"

namespace shuwen {
namespace {

using namespace testing;

TEST(Corpus, EveryClassOfQueryIsExact) {
  std::ifstream file(SHUWEN_SHARED "/search/corpus.ndjson");
  if (!file) GTEST_SKIP() << "../shared/search/corpus.ndjson is not there";
  std::vector<SearchDocument> documents;
  std::vector<std::u16string> folded;
  Index index;
  for (std::string line; std::getline(file, line);) {
    const auto json = nlohmann::json::parse(line);
    documents.push_back(
        {json["id"], to_utf16(json["title"].get<std::string>()), to_utf16(json["body"].get<std::string>())});
    folded.push_back(folded_units(text_of(documents.back())));
    index.add(documents.back());
  }
  Random random(20261124);
  for (int i = 0; i < 400; ++i) {
    const std::uint32_t longest[] = {1, 2, 3, 6, 12};
    const std::u16string piece = piece_of(documents, random, longest[i % 5]);
    const std::u16string wanted = folded_units(piece);
    if (wanted.empty()) continue;
    std::set<std::string> expected;
    for (std::size_t d = 0; d < documents.size(); ++d) {
      if (folded[d].find(wanted) != std::u16string::npos) expected.insert(documents[d].id);
    }
    const auto result = index.search(to_utf8(u"\"" + piece + u"\""),
                                     {.top = documents.size(), .spans = false, .snippets = false});
    ASSERT_TRUE(result.ok());
    std::set<std::string> ids;
    for (const Hit& hit : result.value().hits)
      ids.insert(hit.id);
    EXPECT_EQ(ids, expected) << to_utf8(piece);
    EXPECT_EQ(result.value().total, expected.size()) << to_utf8(piece);
  }
}

}  // namespace
}  // namespace shuwen
