// The index against looking into every text.
#include <gtest/gtest.h>

#include "generated.h"
#include "text/fold.h"
#include "text/utf.h"

namespace shuwen {
namespace {

using namespace testing;

class Oracle : public ::testing::TestWithParam<std::uint32_t> {
 protected:
  Oracle() : documents_(generated_documents(GetParam(), 300)), random_(GetParam()) {
    for (const SearchDocument& document : documents_)
      index_.add(document);
  }

  std::vector<SearchDocument> documents_;
  Random random_;
  Index index_;
};

TEST_P(Oracle, FindsEverySubstringAndNothingElse) {
  for (int i = 0; i < 300; ++i) {
    const std::u16string piece = piece_of(documents_, random_, 8);
    EXPECT_EQ(found(index_, u"\"" + piece + u"\""), holders(documents_, {piece})) << to_utf8(piece);
  }
}

TEST_P(Oracle, FindsEverySingleUnit) {
  for (int i = 0; i < 60; ++i) {
    const std::u16string piece = piece_of(documents_, random_, 1);
    EXPECT_EQ(found(index_, piece), holders(documents_, {piece})) << to_utf8(piece);
  }
}

TEST_P(Oracle, FindsLongPhrasesAcrossRegionsAndBlocks) {
  for (int i = 0; i < 60; ++i) {
    const std::u16string piece = piece_of(documents_, random_, 200);
    EXPECT_EQ(found(index_, u"\"" + piece + u"\""), holders(documents_, {piece})) << to_utf8(piece);
  }
}

TEST_P(Oracle, JoinsTerms) {
  for (int i = 0; i < 100; ++i) {
    const std::u16string a = piece_of(documents_, random_, 3);
    const std::u16string b = piece_of(documents_, random_, 3);
    const auto has_a = holders(documents_, {a});
    const auto has_b = holders(documents_, {b});
    const auto both = holders(documents_, {a, b});
    std::set<std::string> either = has_a;
    either.insert(has_b.begin(), has_b.end());
    std::set<std::string> only_a;
    for (const std::string& id : has_a) {
      if (has_b.count(id) == 0) only_a.insert(id);
    }
    const std::u16string qa = u"\"" + a + u"\"";
    const std::u16string qb = u"\"" + b + u"\"";
    EXPECT_EQ(found(index_, qa + u" " + qb), both);
    EXPECT_EQ(found(index_, qa + u" OR " + qb), either);
    EXPECT_EQ(found(index_, qa + u" -" + qb), only_a);
    EXPECT_EQ(found(index_, u"(" + qa + u" NOT " + qb + u") OR (" + qa + u" " + qb + u")"), has_a);
  }
}

TEST_P(Oracle, SpansCoverTheQueryAndAllOfIt) {
  for (int i = 0; i < 100; ++i) {
    const std::u16string piece = piece_of(documents_, random_, 5);
    const std::u16string folded = folded_units(piece);
    const auto result = index_.search(to_utf8(u"\"" + piece + u"\""), {.top = 50, .relax = Relax::never});
    ASSERT_TRUE(result.ok());
    for (const Hit& hit : result.value().hits) {
      const std::u16string text(index_.text(hit.id));
      ASSERT_FALSE(hit.spans.empty());
      for (const Span span : hit.spans) {
        ASSERT_LE(span.end, text.size());
        // What grew in folding is covered whole, though the query may want a part of it.
        EXPECT_NE(folded_units(slice(text, span)).find(folded), std::u16string::npos);
      }
      EXPECT_EQ(slice(text, hit.snippet.span), hit.snippet.text);
      EXPECT_FALSE(hit.snippet.highlights.empty());
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Seeds, Oracle, ::testing::Values(1U, 2U, 3U));

}  // namespace
}  // namespace shuwen
