#include <gtest/gtest.h>

#include "article/support.h"

namespace shuwen {
namespace {

using testing::article_of;
using testing::document_of;
using testing::shown;

TEST(Markdown, LeavesMarksOutOfSpans) {
  const Document document = document_of(
      u"# 标题 #\n\n> 引文\n\n- 一项\n\n**粗体**\n\n```\ncode\n```\n\n---\n\n正文。\n", Markup::markdown);
  ASSERT_EQ(document.blocks.size(), 6U);
  EXPECT_EQ(document.blocks[0].kind, BlockKind::heading);
  EXPECT_EQ(shown(slice(document.text, document.blocks[0].span)), "标题");
  EXPECT_EQ(document.blocks[1].kind, BlockKind::quote);
  EXPECT_EQ(document.blocks[2].kind, BlockKind::list_item);
  EXPECT_EQ(shown(slice(document.text, document.blocks[2].span)), "一项");
  EXPECT_EQ(shown(slice(document.text, document.blocks[3].span)), "粗体");
  EXPECT_TRUE(document.blocks[3].bold);
  EXPECT_EQ(document.blocks[4].kind, BlockKind::preformatted);
}

TEST(Markdown, ATableEndsAtAFenceAndAtARule) {
  for (const std::u16string& between : {std::u16string(u"~~~\ncode\n~~~"), std::u16string(u"***")}) {
    const Document document =
        document_of(u"| 甲 | 乙 |\n| 1 | 2 |\n" + between + u"\n| 丙 | 丁 |\n| 3 | 4 |\n", Markup::markdown);
    ASSERT_EQ(document.tables.size(), 2U);
    std::uint32_t last = 0;
    for (const Block& block : document.blocks) {
      EXPECT_GE(block.span.begin, last);
      last = block.span.end;
    }
  }
}

TEST(Markdown, ReadsFrontMatter) {
  const StructuredArticle article = article_of(
      u"---\ntitle: \"海湾轮渡添新线\"\ndate: 2021-03-04\nauthor: 林一帆\nsource: "
      u"海湾日报\n---\n\n清晨的码头上，第一班船在汽笛声中离岸，市民站在甲板上。\n\n"
      u"新航线从清晨开到深夜，每小时两班。\n",
      Markup::markdown);
  EXPECT_EQ(shown(article.article.title), "海湾轮渡添新线");
  EXPECT_EQ(testing::published(article), "2021-03-04");
  EXPECT_EQ(shown(article.article.authors), "林一帆");
  EXPECT_EQ(shown(article.article.source), "海湾日报");
}

TEST(Markdown, TakesARuleAtTheTopForARule) {
  const Document document = document_of(u"---\n正文的第一句话。\n---\n正文的第二句话。\n", Markup::markdown);
  EXPECT_EQ(document.blocks.size(), 2U);
  EXPECT_TRUE(document.facts.metas.empty());
}

TEST(Markdown, ReadsTables) {
  const Document document =
      document_of(u"| 航线 | 班次 |\n|---|---|\n| 东线 | 12 |\n\n正文。\n", Markup::markdown);
  ASSERT_EQ(document.tables.size(), 1U);
  EXPECT_EQ(shown(document.tables[0].header[0][1].text), "班次");
  EXPECT_EQ(shown(document.tables[0].rows[0][1].text), "12");
  EXPECT_EQ(document.blocks.size(), 2U);
}

TEST(Markdown, NestsSectionsByTheirMarks) {
  const StructuredArticle article = article_of(
      u"# 海湾轮渡添新线\n\n清晨的码头上，第一班船在汽笛声中离岸。\n\n## "
      u"航线\n\n新航线从清晨开到深夜。\n\n### 票价\n\n票价保持不变。\n",
      Markup::markdown);
  ASSERT_EQ(article.article.sections.size(), 1U);
  ASSERT_EQ(article.article.sections[0].sections.size(), 1U);
  EXPECT_EQ(article.article.sections[0].sections[0].level, 2);
}

}  // namespace
}  // namespace shuwen
