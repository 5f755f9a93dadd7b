// The records that head government documents, in the layouts that portals give them.
#include <gtest/gtest.h>

#include "article/support.h"

namespace shuwen {
namespace {

using testing::article_of;
using testing::html_article;
using testing::published;
using testing::reason_of;
using testing::shown;
using testing::text_article;

constexpr std::u16string_view kTitle = u"临川市人民政府办公室关于规范河道采砂管理的通知";
constexpr std::u16string_view kText =
    u"各县（区）人民政府：\n\n为规范全市河道采砂秩序，保障防洪安全，现就有关事项通知如下。\n\n一、明确责任。"
    u"每月巡查不"
    u"少于4次，发现问题及时处置。\n\n二、强化监管。对非法采砂行为，处1万元以上10万元以下罚款。\n\n临川市人民"
    u"政府办公室"
    u"\n\n2023年6月12日\n";

std::u16string document(std::u16string_view record, std::u16string_view title = kTitle) {
  return std::u16string(record) + u"\n\n" + std::u16string(title) + u"\n\n" + std::u16string(kText);
}

std::u16string page(std::u16string_view head, std::u16string_view record, std::u16string_view title) {
  return u"<html><head>" + std::u16string(head) + u"</head><body><h2>临川市人民政府门户网站</h2><div>" +
         std::u16string(record) + std::u16string(title) +
         u"<div "
         u"class=TRS_Editor><p>各县（区）人民政府：</"
         u"p><p>为规范全市河道采砂秩序，保障防洪安全，现就有关事项通知如下。"
         u"</p><p>一、明确责任。每月巡查不少于4次，发现问题及时处置。</p><p>临川市人民政府办公室</"
         u"p><p>2023年6月12日</p>"
         u"</div></div></body></html>";
}

void expect_notice(const StructuredArticle& article, std::string_view date, std::string_view source) {
  EXPECT_EQ(shown(article.article.title), shown(kTitle));
  EXPECT_EQ(published(article), date);
  EXPECT_EQ(shown(article.article.source), source);
  ASSERT_FALSE(article.article.lead.empty());
  EXPECT_EQ(shown(article.article.lead.front().text), "各县（区）人民政府：");
  EXPECT_EQ(shown(article.article.lead.back().text), "2023年6月12日");
}

TEST(Record, PairsOnALineSetApartByBlanks) {
  const auto article = text_article(document(
      u"临川市人民政府门户网站\n首页 > 信息公开 > 规范性文件\n\n索 引 号　LC01/2023-0052　　有 效 "
      u"性　有效\n发布机构　临川市人民政府　　成文日期　2023年06月12日　　发文字号　临府办发〔2023〕12号"));
  expect_notice(article, "2023-06-12", "临川市人民政府");
  EXPECT_EQ(reason_of(article, u"LC01/2023-0052"), "document_record");
}

TEST(Record, AFieldALine) {
  expect_notice(text_article(document(
                    u"临川市人民政府\n索引号：LC01/2023-0052\n发布机构：临川市人民政府办公室\n成文日期："
                    u"2023-06-12\n发布日期：2023-06-15\n有效性：有效")),
                "2023-06-15", "临川市人民政府办公室");
}

TEST(Record, LabelsAndValuesOnLinesByTurns) {
  expect_notice(text_article(document(
                    u"索引号\nLC01/2023-0052\n发文机关\n临川市人民政府办公室\n成文日期\n2023年6月12日\n"
                    u"发布日期\n2023年6月15日")),
                "2023-06-15", "临川市人民政府办公室");
}

TEST(Record, LabelsInBrackets) {
  expect_notice(text_article(document(
                    u"[ 索引号 ] LC01/2023-0052 [ 体裁分类 ] 其他公文\n[ 发布机构 ] 临川市人民政府办公室 "
                    u"[ 有效性 ] 有效\n[ 成文日期 ] 2023-06-12 [ 发布日期 ] 2023-06-15")),
                "2023-06-15", "临川市人民政府办公室");
}

TEST(Record, ATableOfMarkdown) {
  const auto article = article_of(
      u"| 索引号 | LC01/2023-0052 | 主题分类 | 水利 |\n|---|---|---|---|\n| 发文机关 | 临川市人民政府办公室 "
      u"| 成文日期 | "
      u"2023年06月12日 |\n\n# " +
          std::u16string(kTitle) + u"\n\n" + std::u16string(kText),
      Markup::markdown);
  expect_notice(article, "2023-06-12", "临川市人民政府办公室");
  EXPECT_TRUE(article.article.tables.empty());
}

TEST(Record, ATableOfAPage) {
  const auto article = html_article(page(
      u"<title>规范性文件</title>",
      u"<table><tr><td>索引号：</td><td>LC01/2023-0052</td><td>发文机关：</td><td>临川市人民政府办公室</td></"
      u"tr><tr><td>成文日期：</td><td>2023年06月12日</td><td>发布日期：</td><td>2023年06月15日</td></tr></"
      u"table>",
      u"<p align=center><b>" + std::u16string(kTitle) + u"</b></p>"));
  expect_notice(article, "2023-06-15", "临川市人民政府办公室");
  EXPECT_TRUE(article.article.tables.empty());
}

TEST(Record, StatesTheTitleOfATextWithoutOne) {
  const auto article = html_article(page(
      u"<title>临川市人民政府</title>",
      u"<table><tr><td>索引号：</td><td>LC01/2023-0052</td></tr><tr><td>信息名称：</td><td>" +
          std::u16string(kTitle) + u"</td></tr><tr><td>发布机构：</td><td>市政府办公室</td></tr></table>",
      u""));
  EXPECT_EQ(shown(article.article.title), shown(kTitle));
}

TEST(Record, ItsTitleGoesBeforeThePagesNameAndMayStandOnTwoLines) {
  const std::u16string record =
      u"<table><tr><td>索引号</td><td>LC01/2023-0052</td></tr><tr><td>名称</td><td>" +
      std::u16string(kTitle) + u"</td></tr><tr><td>成文日期</td><td>2023-06-12</td></tr></table>";
  const auto article =
      html_article(page(u"<title>临川市人民政府</title>", u"<h1>临川市人民政府</h1>" + record,
                        u"<p>临川市人民政府办公室</p><p>关于规范河道采砂管理的通知</p>"));
  expect_notice(article, "2023-06-12", "(none)");
}

TEST(Record, TheBylinesSourceAndClockGoBeforeIt) {
  const auto article =
      text_article(std::u16string(kTitle) +
                   u"\n\n发布时间：2023-06-16 09:30　来源：临川日报\n\n索引号：LC01/2023-0052　"
                   u"发布机构：市水利局　成文日期：2023-06-12\n\n" +
                   std::u16string(kText));
  expect_notice(article, "2023-06-16T09:30", "临川日报");
}

TEST(Record, ALabelMayTouchTheValueBeforeIt) {
  expect_notice(
      html_article(page(u"<title>" + std::u16string(kTitle) + u"</title>",
                        u"<h1>" + std::u16string(kTitle) + u"</h1>",
                        u"<div><span>来源：市政府办公室</span><span>发布时间：2023-06-15 "
                        u"16:20</span></div><table><tr><td>索引号</td><td>LC01</td></tr><tr><td>有效性</"
                        u"td><td>有效</td></tr></table>")),
      "2023-06-15T16:20", "市政府办公室");
}

TEST(Record, OneFieldInBracketsIsOneToo) {
  const auto article = text_article(document(u"") + u"\n（信息公开形式：主动公开）\n");
  EXPECT_EQ(reason_of(article, u"信息公开形式"), "document_record");
}

TEST(Record, FieldsOfOtherLabelsBelongToIt) {
  const auto article = text_article(
      document(u"发文机构：市水利局\n联系方式：0794-1234567\n索引号：LC01/2023-0052\n成文日期：2023-06-12"));
  expect_notice(article, "2023-06-12", "市水利局");
  EXPECT_EQ(reason_of(article, u"联系方式"), "document_record");
}

TEST(Record, LabelsMayTouchTheirValuesWhereThereAreSeveral) {
  expect_notice(text_article(document(
                    u"制发单位市水利局\n发布日期2023-06-15\n发文字号临府办发〔2023〕12号\n效力状态有效")),
                "2023-06-15", "市水利局");
}

TEST(Record, LinesMayTurnFromPairsToTurns) {
  expect_notice(text_article(std::u16string(kTitle) +
                             u"\n信息来源：市水利局\n发布日期：2023-06-15 16:20\n字体：[大] [中] "
                             u"[小]\n索引号\nLC01/2023-0052\n有效性\n有效\n" +
                             std::u16string(kText)),
                "2023-06-15T16:20", "市水利局");
}

TEST(Record, ALabelLeftEmptyTakesNoTitle) {
  expect_notice(
      text_article(document(u"索引号:\nLC01/2023-0052\n发文单位:\n市水利局\n成文日期:\n2023-06-12\n关键词:")),
      "2023-06-12", "市水利局");
}

TEST(Record, LabelsThatStandElsewhereTooMakeNone) {
  const auto article = text_article(
      u"海湾轮渡添新线\n\n标题：海湾\n名称：轮渡\n\n清晨的码头上，第一班船在汽笛声中离岸。市民站在甲板上，看"
      u"海鸥飞过。\n");
  EXPECT_NE(reason_of(article, u"名称：轮渡"), "document_record");
}

}  // namespace
}  // namespace shuwen
