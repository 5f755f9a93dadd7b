#include <gtest/gtest.h>

#include "entities/names_fixture.h"

namespace shuwen::testing {
namespace {

/// Links figures, given as pieces of the text, to the initiatives found in it.
std::vector<std::vector<std::uint32_t>> linked(const StructuredArticle& article, const List& figures) {
  Names names = find_names(article);
  std::vector<Metric> metrics;
  for (const std::u16string& figure : figures) {
    const auto at = static_cast<std::uint32_t>(article.text.find(figure));
    metrics.push_back({.span = {at, at + static_cast<std::uint32_t>(figure.size())}});
  }
  link_metrics(names.initiatives, article, metrics);
  std::vector<std::vector<std::uint32_t>> result;
  for (const Initiative& one : names.initiatives)
    result.push_back(one.metrics);
  return result;
}

using Links = std::vector<std::vector<std::uint32_t>>;

TEST(LinkMetrics, TheSameSentence) {
  EXPECT_EQ(linked(article_of(u"投入3艘船开展“清海”行动，清出垃圾5吨。"), {u"3艘", u"5吨"}), (Links{{0, 1}}));
}
TEST(LinkMetrics, TheParagraphItLeads) {
  EXPECT_EQ(linked(article_of(u"开展“清海”行动。清出垃圾5吨。"), {u"5吨"}), (Links{{0}}));
  EXPECT_EQ(linked(article_of(u"共有6个港。开展“清海”行动。"), {u"6个"}), (Links{{}}));
}
TEST(LinkMetrics, NotBeyondTheNextInitiative) {
  EXPECT_EQ(linked(article_of(u"开展“清海”行动，清出5吨。推行“三色”管理法，查船7艘。"), {u"5吨", u"7艘"}),
            (Links{{0}, {1}}));
}
TEST(LinkMetrics, NotBeyondTheParagraph) {
  EXPECT_EQ(linked(article_of(u"开展“清海”行动。\n全市有6个港。"), {u"6个"}), (Links{{}}));
}
TEST(LinkMetrics, AHeadingLeadsItsSection) {
  StructuredArticle article = article_of(u"深化“清海”行动\n清出垃圾5吨。\n查船7艘。\n其他\n有6个港。");
  article.passages[0].role = article.passages[3].role = PassageRole::subheading;
  EXPECT_EQ(linked(article, {u"5吨", u"7艘", u"6个"}), (Links{{0, 1}}));
}

}  // namespace
}  // namespace shuwen::testing
