#include "article/byline.h"

#include <gtest/gtest.h>

#include <string>

#include "text/utf.h"

namespace shuwen {
namespace {

std::string value(std::u16string_view line, BylineField field) {
  const Byline byline = parse_byline(line, {0, static_cast<std::uint32_t>(line.size())});
  for (const BylinePiece& piece : byline.pieces) {
    if (piece.field == field) return to_utf8(slice(line, piece.value));
  }
  return "(none)";
}

std::string names(std::u16string_view text) {
  std::string joined;
  for (const Span name : split_names(text, {0, static_cast<std::uint32_t>(text.size())})) {
    if (!joined.empty()) joined += "|";
    joined += to_utf8(slice(text, name));
  }
  return joined;
}

bool byline(std::u16string_view line) {
  return is_byline(line, parse_byline(line, {0, static_cast<std::uint32_t>(line.size())}));
}

TEST(Byline, EndsEnglishNamesAtTheLabelOfADate) {
  EXPECT_EQ(value(u"By Ann Lee Updated May 3, 2021, 10:28am", BylineField::author), "Ann Lee");
  EXPECT_EQ(value(u"Released: 15 October 2024 9:30am", BylineField::date), "15 October 2024 9:30am");
}

TEST(Byline, ReadsALabelThatTouchesTheValueBeforeIt) {
  constexpr std::u16string_view kLine = u"2021年03月04日 09:08 海湾日报作者：海湾日报";
  EXPECT_EQ(value(kLine, BylineField::author), "海湾日报");
  EXPECT_EQ(value(u"来源：海湾日报责任编辑：何田", BylineField::source), "海湾日报");
  EXPECT_EQ(value(u"来源：海湾日报责任编辑：何田", BylineField::editor), "何田");
  EXPECT_EQ(value(u"游客怒斥记者:海湾是我的家", BylineField::author), "(none)");
}

TEST(Byline, ReadsValuesThatRunIntoTheirLabelsBetweenStrokes) {
  constexpr std::u16string_view kLine =
      u"发表于2021-03-04 09:08| 1164次阅读| 来源海湾网| 0 条评论| 作者林一帆";
  EXPECT_EQ(value(kLine, BylineField::source), "海湾网");
  EXPECT_EQ(value(kLine, BylineField::author), "林一帆");
}

TEST(Byline, MayNameOnlyThoseWhoHelped) {
  EXPECT_TRUE(byline(u"校对：王璐  审核：陈果"));
  EXPECT_TRUE(byline(u"阅读 1024"));
  EXPECT_FALSE(byline(u"设计：让老街留住烟火气"));
}

TEST(Byline, LeavesALabelEmptyThatAnotherFollows) {
  constexpr std::u16string_view kLine = u"日期：2021-03-04来源：海湾日报作者：浏览次数：326";
  EXPECT_EQ(value(kLine, BylineField::author), "");
  EXPECT_EQ(value(kLine, BylineField::source), "海湾日报");
}

TEST(Byline, IsNoSentenceThatBeginsWithADay) {
  EXPECT_FALSE(byline(u"5月10日起，跨海大桥将半幅封闭施工！"));
  EXPECT_TRUE(byline(u"5月10日 09:08 海湾日报"));
  EXPECT_TRUE(byline(u"5月10日"));
}

TEST(Byline, ADateEndsNames) {
  for (const std::u16string_view line :
       {u"By Ann Lee, March 4, 2021", u"By Ann Lee 2021-03-04", u"By Ann Lee -March 4, 2021"}) {
    EXPECT_EQ(value(line, BylineField::author).substr(0, 7), "Ann Lee");
    EXPECT_NE(value(line, BylineField::date), "(none)");
  }
  EXPECT_EQ(names(u"Ann Lee,"), "Ann Lee");
}

TEST(Byline, ReadsSeveralLabelsOfOneLine) {
  constexpr std::u16string_view kLine =
      u"2021-03-04 09:08    来源：海湾日报    作者：记者 林一帆 周可    责编：何田";
  EXPECT_EQ(value(kLine, BylineField::date), "2021-03-04 09:08");
  EXPECT_EQ(value(kLine, BylineField::source), "海湾日报");
  EXPECT_EQ(value(kLine, BylineField::author), "记者 林一帆 周可");
  EXPECT_EQ(value(kLine, BylineField::editor), "何田");
}

TEST(Byline, AStrokeServesAnyLabelThatBeginsALine) {
  EXPECT_EQ(value(u"作者 | 林一帆", BylineField::author), "林一帆");
  EXPECT_EQ(value(u"来源｜海湾网", BylineField::source), "海湾网");
}

TEST(Byline, ADateEndsTheNamesBeforeIt) {
  constexpr std::u16string_view kLine = u"来源：海湾网　作者：林一帆　2021-03-04 09:08:17　编辑：何田";
  EXPECT_EQ(value(kLine, BylineField::author), "林一帆");
  EXPECT_EQ(value(kLine, BylineField::date), "2021-03-04 09:08:17");
}

TEST(Byline, LeavesAnEmptyLabelEmpty) {
  constexpr std::u16string_view kLine = u"2021-03-04    来源:     作者:林一帆";
  EXPECT_EQ(value(kLine, BylineField::source), "");
  EXPECT_EQ(value(kLine, BylineField::author), "林一帆");
}

TEST(Byline, KnowsSpacedAndFullWidthLabels) {
  EXPECT_EQ(value(u"来　源 ： 海湾日报", BylineField::source), "海湾日报");
  EXPECT_EQ(value(u"责 任 编 辑：何田", BylineField::editor), "何田");
}

TEST(Byline, AcceptsDividersInsteadOfColons) {
  constexpr std::u16string_view kLine = u"发表于 2021-03-04 09:08| 51次阅读| 来源 海湾网| 作者 林一帆";
  EXPECT_EQ(value(kLine, BylineField::source), "海湾网");
  EXPECT_EQ(value(kLine, BylineField::author), "林一帆");
}

TEST(Byline, EndsAChineseSourceAtABlankAndKeepsALatinOne) {
  EXPECT_EQ(value(u"来源：海湾日报 举报", BylineField::source), "海湾日报");
  EXPECT_EQ(value(u"Source: Harbour Daily Online | By Ann Lee", BylineField::source), "Harbour Daily Online");
  EXPECT_EQ(value(u"Source: Harbour Daily Online | By Ann Lee", BylineField::author), "Ann Lee");
}

TEST(Byline, ReadsAClockBeforeAnEnglishDate) {
  EXPECT_EQ(value(u"10:00, March 4, 2021 | Source: Harbour Daily", BylineField::date),
            "10:00, March 4, 2021");
}

TEST(Byline, ReadsAClockWithItsHalfOfTheDayBeforeAnEnglishDate) {
  const Byline parsed = parse_byline(u"Published: 8:12 p.m. May 6, 2024", {0, 32});
  ASSERT_FALSE(parsed.pieces.empty());
  EXPECT_EQ(iso(parsed.pieces.back().date), "2024-05-06T20:12");
}

TEST(Byline, ReadsTheCreditsUnderEnglishText) {
  constexpr std::u16string_view kLine = u"Reporting by Ann Lee; Editing by Jo March";
  EXPECT_EQ(value(kLine, BylineField::author), "Ann Lee;");
  EXPECT_EQ(value(kLine, BylineField::editor), "Jo March");
}

TEST(Byline, IsNotASentenceThatHoldsADate) {
  EXPECT_TRUE(byline(u"2021-03-04 海湾日报"));
  EXPECT_FALSE(byline(u"2021年3月4日，海湾市在新码头启用了三条新的轮渡航线，方便两岸居民往来"));
}

TEST(Byline, SplitsNamesAndCutsRoles) {
  EXPECT_EQ(names(u"记者 林一帆 周可"), "林一帆|周可");
  EXPECT_EQ(names(u"林一帆、周可"), "林一帆|周可");
  EXPECT_EQ(names(u"海湾日报见习记者 林一帆"), "林一帆");
  EXPECT_EQ(names(u"通讯员 林一帆 摄"), "林一帆");
  EXPECT_EQ(names(u"林　帆"), "林　帆");
  EXPECT_EQ(names(u"Ann Lee and Bo Chen"), "Ann Lee|Bo Chen");
  EXPECT_EQ(names(u"Ann Lee in Harbour City"), "Ann Lee");
  EXPECT_EQ(names(u"佚名"), "");
  EXPECT_EQ(names(u"Admin"), "");
}

TEST(Byline, CountersAndToolsEndASourceThatTheyTouch) {
  const std::u16string line = u"日期：2023-10-07来源：海湾日报字体：大 中 小";
  const Byline byline = parse_byline(line, {0, static_cast<std::uint32_t>(line.size())});
  for (const BylinePiece& piece : byline.pieces) {
    if (piece.field == BylineField::source) {
      EXPECT_EQ(to_utf8(slice(line, piece.value)), "海湾日报");
    }
  }
  EXPECT_TRUE(byline.has(BylineField::source));
}

TEST(Byline, ReadsNoDateFromTheMiddleOfANumber) {
  const std::u16string line = u"今天是2023年10月9日";
  const Byline byline = parse_byline(line, {0, static_cast<std::uint32_t>(line.size())});
  for (const BylinePiece& piece : byline.pieces)
    EXPECT_EQ(piece.date.year, 2023);
}

}  // namespace
}  // namespace shuwen
