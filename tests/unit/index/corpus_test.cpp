// The index against looking into every text of the shared corpus, where it is.
#include <gtest/gtest.h>

#include <bitset>
#include <fstream>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>

#include "generated.h"
#include "text/chars.h"
#include "text/fold.h"
#include "text/fold_table.h"
#include "text/utf.h"

namespace shuwen {
namespace {

using namespace testing;

constexpr int kQueriesOfAClass = 300;

/// A text folded, and the units it consists of: most texts need not be looked into for what they cannot hold.
struct FoldedText {
  explicit FoldedText(const std::u16string& text) : units(folded_units(text)) {
    for (const char16_t unit : units)
      has.set(unit);
  }
  bool holds(const std::u16string& part) const {
    return std::all_of(part.begin(), part.end(), [this](char16_t unit) { return has.test(unit); }) &&
           units.find(part) != std::u16string::npos;
  }
  std::u16string units;
  std::bitset<0x10000> has;
};

/// Han in a traditional form, where there is one.
std::u16string traditional(std::u16string text) {
  static const std::map<char16_t, char16_t> forms = [] {
    std::map<char16_t, char16_t> out;
    for (char16_t c = 0x4E00; c < 0x9FFF; ++c) {
      if (simplified(c) != c) out.emplace(static_cast<char16_t>(simplified(c)), c);
    }
    return out;
  }();
  for (char16_t& unit : text) {
    const auto form = forms.find(unit);
    if (form != forms.end()) unit = form->second;
  }
  return text;
}

bool is_alphanumeric(char16_t c) {
  return is_digit(c) || is_latin(c);
}

class Corpus : public ::testing::Test {
 protected:
  void SetUp() override {
    std::ifstream file(SHUWEN_SHARED "/search/corpus.ndjson");
    if (!file) GTEST_SKIP() << "../shared/search/corpus.ndjson is not there";
    for (std::string line; std::getline(file, line);) {
      const auto json = nlohmann::json::parse(line);
      documents_.push_back({json["id"], to_utf16(json["title"].get<std::string>()),
                            to_utf16(json["body"].get<std::string>())});
      folded_.emplace_back(text_of(documents_.back()));
      index_.add(documents_.back());
    }
  }

  /// A piece of some document that has a unit of the kind.
  std::u16string piece(std::uint32_t longest, const std::function<bool(char16_t)>& kind) {
    for (;;) {
      std::u16string out = piece_of(documents_, random_, longest);
      if (std::any_of(out.begin(), out.end(), kind) && !folded_units(out).empty()) return out;
    }
  }

  void expect_exact(const std::vector<std::u16string>& terms) {
    std::u16string query;
    std::vector<std::u16string> wanted;
    for (const std::u16string& term : terms) {
      query += u"\"" + term + u"\" ";
      wanted.push_back(folded_units(term));
    }
    std::set<std::string> expected;
    for (std::size_t d = 0; d < documents_.size(); ++d) {
      if (std::all_of(wanted.begin(), wanted.end(), [&](const auto& part) { return folded_[d].holds(part); }))
        expected.insert(documents_[d].id);
    }
    const SearchOptions all{.top = documents_.size(), .spans = false, .snippets = false};
    const auto result = index_.search(to_utf8(query), all);
    ASSERT_TRUE(result.ok());
    std::set<std::string> ids;
    for (const Hit& hit : result.value().hits)
      ids.insert(hit.id);
    EXPECT_EQ(ids, expected) << to_utf8(query);
    EXPECT_EQ(result.value().total, expected.size()) << to_utf8(query);
    expect_spans_of(query, wanted);
  }

  void expect_spans_of(const std::u16string& query, const std::vector<std::u16string>& wanted) {
    const auto result = index_.search(to_utf8(query), {.top = 5, .snippets = false, .max_spans = 100});
    for (const Hit& hit : result.value().hits) {
      EXPECT_FALSE(hit.spans.empty());
      for (const Span span : hit.spans) {
        // What grew in folding is covered whole: `…` by a search for its dots.
        const std::u16string shown = folded_units(slice(index_.text(hit.id), span));
        const bool fits = std::any_of(wanted.begin(), wanted.end(), [&](const auto& part) {
          return shown == part || (span.size() == 1 && shown.find(part) != std::u16string::npos);
        });
        EXPECT_TRUE(fits) << to_utf8(query) << ": " << to_utf8(shown);
      }
    }
  }

  std::vector<SearchDocument> documents_;
  std::vector<FoldedText> folded_;
  Random random_{20261124};
  Index index_;
};

TEST_F(Corpus, EveryClassOfQueryIsExact) {
  const auto any = [](char16_t) { return true; };
  const auto punctuation = [](char16_t c) { return !is_cjk(c) && !is_alphanumeric(c); };
  for (int i = 0; i < kQueriesOfAClass; ++i) {
    expect_exact({piece(1, any)});
    expect_exact({piece(2, is_han)});
    expect_exact({piece(14, is_han)});
    expect_exact({piece(10, is_alphanumeric)});
    expect_exact({piece(10, punctuation)});
    expect_exact({traditional(piece(6, is_han))});
    expect_exact({piece(3, any), piece(2, any)});
  }
}

}  // namespace
}  // namespace shuwen
