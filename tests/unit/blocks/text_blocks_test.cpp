// Lines of a flat text, and tables told by how their cells are parted.
#include <gtest/gtest.h>

#include "article/support.h"

namespace shuwen {
namespace {

using testing::document_of;
using testing::shown;

Document text(std::u16string_view source) {
  return document_of(std::u16string(source), Markup::text);
}

TEST(TextBlocks, RowsPartedByTabsAreATable) {
  const Document document =
      text(u"市场行情\n\n品种\t12月\t环比\n大米\t2.85\t0.7%\n白菜\t0.92\t—\n\n以上为监测点均价。\n");
  ASSERT_EQ(document.tables.size(), 1U);
  const Table& table = document.tables[0];
  ASSERT_EQ(table.header.size(), 1U);
  ASSERT_EQ(table.rows.size(), 2U);
  EXPECT_EQ(shown(table.header[0][1].text), "12月");
  EXPECT_EQ(shown(slice(document.text, *table.rows[1][1].span)), "0.92");
  ASSERT_EQ(document.blocks.size(), 3U);
  EXPECT_EQ(document.blocks[1].kind, BlockKind::table);
  EXPECT_EQ(document.blocks[1].span, table.span);
}

TEST(TextBlocks, RowsPartedByBlanksMayLeaveTheCornerEmpty) {
  const Document document = text(u"　　　　本月　　累计\n东山区  12.4    830.5\n平湖县  20.1    901.2\n");
  ASSERT_EQ(document.tables.size(), 1U);
  EXPECT_EQ(shown(document.tables[0].header[0][2].text), "累计");
  EXPECT_FALSE(document.tables[0].header[0][0].span);
}

TEST(TextBlocks, OtherLinesWithBlanksAreNoTable) {
  for (const std::u16string_view source :
       {u"　　第一段。\n　　第二段。\n　　第三段。\n",
        u"来源：晚报  作者：甲\n责编：乙  校对：丙\n审核：丁  终审：戊\n",
        u"电话  12345\n传真  23456\n邮编  100010\n", u"甲\t乙\n1\t2\n", u"名称\t数量\n大米\t2\n\n白菜\t3\n"})
    EXPECT_TRUE(text(source).tables.empty()) << shown(source);
}

}  // namespace
}  // namespace shuwen
