// What is shown of an article that holds a part of a question: what says by itself what the question is
// about.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "shuwen/search.h"
#include "text/utf.h"

namespace shuwen {
namespace {

/// What is shown of each article that is found, by id: the places joined where they meet, parted by strokes.
std::string shown(const std::vector<SearchDocument>& documents, const char* query) {
  Index index;
  for (const SearchDocument& document : documents)
    index.add(document);
  const auto result = index.search(query).value();
  EXPECT_EQ(result.interpretation, Interpretation::partial) << query;
  std::string out;
  for (const Hit& hit : result.hits) {
    std::vector<Span> places;
    for (const Span span : hit.spans) {
      if (!places.empty() && span.begin <= places.back().end)
        places.back().end = std::max(places.back().end, span.end);
      else
        places.push_back(span);
    }
    out += out.empty() ? "" : " ";
    out += hit.id + ":";
    for (const Span place : places)
      out += "|" + to_utf8(slice(index.text(hit.id), place));
  }
  return out;
}

TEST(PartialMatch, LightsWordsOfAQuestionAndNoSingleCharacter) {
  const SearchDocument market{"market", u"", u"在菜场改造之后，市民的满意度上升，场内的灯也改了。"};
  EXPECT_EQ(shown({market}, "去年在全区改造的菜场数量"), "market:|菜场改造");
}

TEST(PartialMatch, LightsNamesThatNoDictionaryHolds) {
  const SearchDocument lake{"lake", u"", u"临澧的河，澧水在此。"};
  EXPECT_EQ(shown({lake}, "在临澧修建的码头泊位"), "lake:|临澧");
}

TEST(PartialMatch, LightsNoWordThatOnlyJoinsOthers) {
  const SearchDocument tram{"tram", u"", u"The opening of the line was in May, on a bridge by the river."};
  EXPECT_EQ(shown({tram}, "the price of a ticket in the first year of the tram line"), "tram:|line");
}

TEST(PartialMatch, LightsNoWordThatOnlyAsksThoughItStandsApart) {
  const SearchDocument well{"well", u"", u"井盖的更换，是大事。"};
  EXPECT_EQ(shown({well}, "云洲 的 井盖 是 多少 更新 费用"), "well:|井盖");
}

TEST(PartialMatch, LightsASingleCharacterThatStandsApart) {
  const SearchDocument tea{"tea", u"", u"茶园产出的茶。"};
  EXPECT_EQ(shown({tea}, "茶 哪里 价格 等级 品牌 仓库"), "tea:|茶|茶");
}

TEST(PartialMatch, LightsALatinWordWhereOneBegins) {
  const SearchDocument trams{"trams", u"", u"Trams have capacity, a city has trams."};
  EXPECT_EQ(shown({trams}, "which city bought green trams in march"), "trams:|Trams|city|trams");
}

TEST(PartialMatch, IsNotMadeOfWordsThatOnlyJoinOthers) {
  const std::vector<SearchDocument> two = {{"park", u"", u"公园在城东。"},
                                           {"other", u"", u"在的，从此以后，把它给我。"}};
  EXPECT_EQ(shown(two, "在城东的公园把围墙拆除"), "park:|公园|城东");
}

TEST(PartialMatch, OfWordsThatOnlyJoinOthersLightsThese) {
  const SearchDocument words{"words", u"", u"It was of the city, and for the city."};
  EXPECT_EQ(shown({words}, "and so of what for whom the"), "words:|of|the|and|for|the");
}

}  // namespace
}  // namespace shuwen
