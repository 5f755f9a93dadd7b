#include "generated.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "text/fold.h"
#include "text/utf.h"

namespace shuwen::testing {
namespace {

const std::u16string_view kPieces[] = {
    u"东",  u"西",    u"国", u"國",     u"会",      u"會", u"发", u"展", u"里", u"裏",  u"市",  u"长",
    u"万",  u"萬",    u"的", u"的",     u"的",      u"在", u"海", u"港", u"5G", u"GDP", u"gdp", u"１２",
    u"1.6", u"3,000", u"a",  u"Ｂ",     u"-19",     u"，", u"。", u"、", u"：", u"“",   u"”",   u"（",
    u"）",  u"…",     u"℃",  u"\u200B", u"e\u0301", u"🎵",  u" ",  u"\n", u"%"};

bool is_syntax(char16_t c) {
  return c == u' ' || c == u'\n' || c == u'"' || c == u'(' || c == u')' || c == u'*' || c == u'-' ||
         (c >= 0xD800 && c <= 0xDFFF) || c == u'\u200B' || c == u'\u0301';
}

}  // namespace

std::vector<SearchDocument> generated_documents(std::uint32_t seed, std::size_t count) {
  Random random(seed);
  std::vector<SearchDocument> documents;
  for (std::size_t i = 0; i < count; ++i) {
    SearchDocument document{.id = "d" + std::to_string(i)};
    const auto write = [&](std::uint32_t pieces, std::u16string& out) {
      // Some pieces are left out of some documents, or every document would hold every character.
      const std::uint32_t offset = random.below(40);
      for (std::uint32_t p = 0; p < pieces; ++p)
        out += kPieces[(offset + random.below(24)) % std::size(kPieces)];
    };
    write(random.below(12), document.title);
    write(random.below(random.below(4) == 0 ? 600 : 60), document.body);
    documents.push_back(std::move(document));
  }
  return documents;
}

std::u16string text_of(const SearchDocument& document) {
  return document.title + u'\n' + document.body;
}

std::u16string piece_of(const std::vector<SearchDocument>& documents, Random& random, std::uint32_t longest) {
  for (;;) {
    const std::u16string text =
        text_of(documents[random.below(static_cast<std::uint32_t>(documents.size()))]);
    const std::uint32_t begin = random.below(static_cast<std::uint32_t>(text.size()));
    const std::u16string piece = text.substr(begin, 1 + random.below(longest));
    if (std::none_of(piece.begin(), piece.end(), is_syntax)) return piece;
  }
}

std::set<std::string> holders(const std::vector<SearchDocument>& documents,
                              const std::vector<std::u16string>& terms) {
  std::set<std::string> out;
  for (const SearchDocument& document : documents) {
    const std::u16string text = folded_units(text_of(document));
    if (std::all_of(terms.begin(), terms.end(), [&](const std::u16string& term) {
          return text.find(folded_units(term)) != std::u16string::npos;
        })) {
      out.insert(document.id);
    }
  }
  return out;
}

std::set<std::string> found(Index& index, const std::u16string& query) {
  const auto result = index.search(to_utf8(query), {.top = 1'000'000, .relax = Relax::never});
  EXPECT_TRUE(result.ok()) << to_utf8(query) << ": " << result.error().message;
  std::set<std::string> out;
  if (!result) return out;
  for (const Hit& hit : result.value().hits)
    out.insert(hit.id);
  EXPECT_EQ(out.size(), result.value().total) << to_utf8(query);
  return out;
}

}  // namespace shuwen::testing
