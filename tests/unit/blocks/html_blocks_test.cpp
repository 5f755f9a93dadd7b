#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <string>

#include "article/support.h"

namespace shuwen {
namespace {

using testing::document_of;
using testing::shown;

Document html(std::u16string_view source) {
  return document_of(source, Markup::html);
}
std::string text_of(std::u16string_view source) {
  return shown(html(source).text);
}

TEST(HtmlBlocks, PutsOneBlockOnALine) {
  EXPECT_EQ(text_of(u"<div>a<p>b</p>c<br>d</div>"), "a\nb\nc\nd\n");
}

TEST(HtmlBlocks, CollapsesWhiteSpaceAndJoinsHanOverLineEnds) {
  EXPECT_EQ(text_of(u"<p>  a \n b  </p>"), "a b\n");
  EXPECT_EQ(text_of(u"<p>清晨\n码头</p>"), "清晨码头\n");
}

TEST(HtmlBlocks, PartsLinksThatStyleSheetsSetApart) {
  EXPECT_EQ(text_of(u"<p>来源：<a href=x>海湾日报</a>\n<a href=y>举报</a></p>"), "来源：海湾日报 举报\n");
  EXPECT_EQ(text_of(u"<p><a href=x>甲</a><a href=y>乙</a></p>"), "甲 乙\n");
}

TEST(HtmlBlocks, DoesNotTearWordsInProse) {
  EXPECT_EQ(text_of(u"<p>近<span>三千</span><span>户</span></p>"), "近三千户\n");
}

TEST(HtmlBlocks, LeavesHiddenTextOut) {
  EXPECT_EQ(text_of(u"<p>a</p><p style='color:red; display : none'>b</p><p hidden>c</p>"), "a\n");
}

TEST(HtmlBlocks, KnowsKinds) {
  const Document document =
      html(u"<h2>a</h2><ul><li>b</li></ul><blockquote>c</blockquote><pre>d\ne</pre><p><b>f</b></p>");
  ASSERT_EQ(document.blocks.size(), 6U);
  EXPECT_EQ(document.blocks[0].kind, BlockKind::heading);
  EXPECT_EQ(document.blocks[0].level, 2);
  EXPECT_EQ(document.blocks[1].kind, BlockKind::list_item);
  EXPECT_EQ(document.blocks[2].kind, BlockKind::quote);
  EXPECT_EQ(document.blocks[3].kind, BlockKind::preformatted);
  EXPECT_EQ(document.blocks[4].kind, BlockKind::preformatted);
  EXPECT_TRUE(document.blocks[5].bold);
}

TEST(HtmlBlocks, CountsTheTextOfLinks) {
  const Document document = html(u"<p>ab<a href=x>cd</a></p>");
  EXPECT_EQ(document.blocks[0].link_units, 2U);
  EXPECT_EQ(document.blocks[0].links, 1U);
}

TEST(HtmlBlocks, RemembersContainersAndMarks) {
  const Document document =
      html(u"<div id=Main class='Art X'><p>时间<span class=pubtime>2021</span></p></div>");
  ASSERT_EQ(document.marks.size(), 1U);
  EXPECT_EQ(document.marks[0].hints, "pubtime");
  EXPECT_EQ(shown(slice(document.text, document.marks[0].span)), "2021");
  bool found = false;
  for (const Container& container : document.containers)
    found = found || container.hints == "main art x";
  EXPECT_TRUE(found);
}

TEST(HtmlBlocks, ReadsDataTablesAsGridsAndLayoutTablesAsText) {
  const Document data =
      html(u"<table border=1><tr><td>甲</td><td>乙</td></tr><tr><td>1</td><td>2</td></tr></table>");
  ASSERT_EQ(data.tables.size(), 1U);
  EXPECT_EQ(shown(data.text), "甲\t乙\n1\t2\n");
  ASSERT_EQ(data.tables[0].rows.size(), 1U);
  EXPECT_EQ(shown(data.tables[0].rows[0][1].text), "2");
  const Document layout =
      html(u"<table><tr><td><table><tr><td>a</td></tr></table></td><td>b</td></tr></table>");
  EXPECT_TRUE(layout.tables.empty());
  EXPECT_EQ(layout.blocks.size(), 2U);
}

TEST(HtmlBlocks, SpreadsMergedCells) {
  const Document document = html(
      u"<table><tr><th rowspan=2>a</th><th "
      u"colspan=2>b</th></tr><tr><th>c</th><th>d</th></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>");
  ASSERT_EQ(document.tables.size(), 1U);
  const Table& table = document.tables[0];
  ASSERT_EQ(table.header.size(), 2U);
  EXPECT_EQ(shown(table.header[0][2].text), "b");
  EXPECT_EQ(shown(table.header[1][0].text), "a");
  EXPECT_EQ(table.header[1][0].span, table.header[0][0].span);
}

TEST(HtmlBlocks, BareYearsAndARowOfUnitsAreHeads) {
  const Document years = html(
      u"<table><tr><td>项目</td><td>2021</td><td>2022</td></tr><tr><td></td><td>（万元）</td><td>%</td></tr>"
      u"<tr><td>收入</td><td>30</td><td>5</td></tr><tr><td>支出</td><td>40</td><td>6</td></tr></table>");
  EXPECT_EQ(years.tables.at(0).header.size(), 2U);
  EXPECT_EQ(years.tables.at(0).rows.size(), 2U);
}

TEST(HtmlBlocks, ATitleOverATableHeadsNoColumn) {
  const Document document = html(
      u"<table><tr><th colspan=3>题</th></tr><tr><td>县</td><td>面积</td><td>人口</td></tr>"
      u"<tr><td>甲县</td><td>30</td><td>5</td></tr><tr><td>乙县</td><td>40</td><td>6</td></tr></table>");
  EXPECT_EQ(document.tables.at(0).header.size(), 2U);
}

TEST(HtmlBlocks, AValueBesideItsLabelIsNoHead) {
  const Document document = html(
      u"<table "
      u"border=1><tr><td>面积</td><td>1300平方公里</td></tr><tr><td>人口</td><td>45万人</td></tr></table>");
  EXPECT_TRUE(document.tables.at(0).header.empty());
}

TEST(HtmlBlocks, LeavesFootnoteMarksOut) {
  EXPECT_EQ(text_of(u"<p>甲<sup>[8]</sup>乙</p><p>m<sup>2</sup></p>"), "甲乙\nm2\n");
}

TEST(HtmlBlocks, BlocksAreOrderedAndTrue) {
  const Document document = html(
      u"<div>甲<img src=a.jpg>乙<p> 丙 </p></div><table "
      u"border=1><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>");
  std::uint32_t last = 0;
  for (const Block& block : document.blocks) {
    EXPECT_GE(block.span.begin, last);
    EXPECT_LE(block.span.end, document.text.size());
    last = block.span.end;
  }
}

TEST(HtmlBlocks, KeepsEveryTextOfAVeryLongPage) {
  constexpr std::size_t kParagraphs = 70000;
  std::u16string page;
  for (std::size_t i = 0; i < kParagraphs; ++i)
    page += u"<p>清晨的码头</p>";
  const std::u16string text = html(page).text;
  EXPECT_EQ(static_cast<std::size_t>(std::count(text.begin(), text.end(), u'晨')), kParagraphs);
}

TEST(HtmlBlocks, TakesDeepAndBrokenPages) {
  for (const std::u16string_view tag :
       {u"<div>", u"<b>", u"<table><tr><td>", u"<ul><li>", u"<a href=x>", u"<font>", u"<p>", u"<x-y>"}) {
    std::u16string page;
    for (int i = 0; i < 20000; ++i)
      page += tag;
    page += u"文字";
    EXPECT_NE(html(page).text.find(u"文字"), std::u16string::npos);
  }
}

TEST(HtmlBlocks, TakesTimeInProportion) {
  const auto seconds = [](int count) {
    std::u16string page;
    for (int i = 0; i < count; ++i)
      page += u"<div class=a><p>清晨的码头上，<b>第一班船</b>离岸。</p></div>";
    const auto begin = std::chrono::steady_clock::now();
    (void)html(page);
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  };
  const double small = seconds(2000);
  EXPECT_LT(seconds(20000), 30 * small + 0.5);
}

}  // namespace
}  // namespace shuwen
