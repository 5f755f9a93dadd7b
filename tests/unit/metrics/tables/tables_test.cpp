#include "metrics/tables/tables.h"

#include <gtest/gtest.h>

#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

TEST(ScaledUnit, SplitsTheMultiplier) {
  ASSERT_TRUE(scaled_unit(u"万元"));
  EXPECT_EQ(scaled_unit(u"万元")->power, 4);
  EXPECT_EQ(scaled_unit(u"万元")->unit, u"元");
  EXPECT_EQ(scaled_unit(u"亿元")->power, 8);
  EXPECT_EQ(scaled_unit(u"家")->power, 0);
  EXPECT_FALSE(scaled_unit(u"备注"));
}

/// A table of cells laid out in a text, one cell a line.
class Tables : public testing::Test {
 protected:
  Cell cell(const std::u16string& text) {
    const auto begin = static_cast<std::uint32_t>(article_.text.size());
    article_.text += text + u"\n";
    return {text, Span{begin, begin + static_cast<std::uint32_t>(text.size())}};
  }
  std::vector<Cell> heads(const std::vector<std::u16string>& texts) {
    std::vector<Cell> row;
    for (const auto& text : texts) {
      row.push_back(cell(text));
      article_.passages.push_back({.span = *row.back().span, .role = PassageRole::cell, .table = 0});
    }
    return row;
  }
  void fill(const std::vector<std::u16string>& header, const std::vector<std::vector<std::u16string>>& rows) {
    load_icu_data();
    Table table;
    if (!header.empty()) table.header.push_back(heads(header));
    for (std::size_t r = 0; r < rows.size(); ++r) {
      table.rows.emplace_back();
      for (std::size_t c = 0; c < rows[r].size(); ++c) {
        table.rows[r].push_back(cell(rows[r][c]));
        article_.passages.push_back({.span = *table.rows[r][c].span,
                                     .role = PassageRole::cell,
                                     .table = 0,
                                     .row = static_cast<int>(r),
                                     .column = static_cast<int>(c)});
      }
    }
    article_.reference_date = "2022-03-01";
    article_.article.tables.push_back(table);
  }
  Metrics found() { return find_metrics(article_, {}); }

  StructuredArticle article_;
};

TEST(ScaledUnit, ReadsEnglish) {
  EXPECT_EQ(scaled_unit(u"million dollars")->power, 6);
  EXPECT_EQ(scaled_unit(u"million dollars")->unit, u"dollars");
  EXPECT_EQ(scaled_unit(u"US$ billion")->unit, u"$");
  EXPECT_EQ(scaled_unit(u"thousands of persons")->unit, u"persons");
  EXPECT_EQ(scaled_unit(u"10,000 tonnes")->power, 4);
  EXPECT_FALSE(scaled_unit(u"remarks on it"));
}

TEST_F(Tables, AColumnOfGrowthIsOfTheColumnBefore) {
  fill({u"县区", u"学位", u"同比(%)"}, {{u"东城", u"1200", u"5.6"}, {u"西城", u"900", u"-1.3"}});
  const Metrics read = found();
  ASSERT_EQ(read.metrics.size(), 4u);
  EXPECT_EQ(shown(read.metrics[1].subject), "学位");
}

TEST_F(Tables, HeadsGiveUnitSubjectPlaceAndTotals) {
  fill({u"县区", u"支出(万元)"}, {{u"东城", u"12.5"}, {u"西城", u"7.5"}, {u"合计", u"20"}});
  const Metrics read = found();
  ASSERT_EQ(read.metrics.size(), 3u);
  EXPECT_EQ(*read.metrics[0].value, "125000");
  EXPECT_EQ(*read.metrics[0].unit, u"元");
  EXPECT_EQ(read.metrics[0].kind, MetricKind::money);
  EXPECT_EQ(shown(read.metrics[0].subject), "支出");
  EXPECT_EQ(shown(read.metrics[0].place), "东城");
  EXPECT_EQ(*read.metrics[0].part_of, 2u);
  EXPECT_FALSE(read.metrics[2].part_of);
  EXPECT_FALSE(read.metrics[2].place);
  EXPECT_TRUE(read.warnings.empty());
}

TEST_F(Tables, AColumnThatDoesNotAddUpIsAWarning) {
  fill({u"县区", u"支出(万元)"}, {{u"东城", u"12.5"}, {u"西城", u"7.5"}, {u"合计", u"25"}});
  const Metrics read = found();
  ASSERT_EQ(read.warnings.size(), 1u);
  EXPECT_EQ(read.warnings[0].code, "parts-do-not-add-up");
}

TEST_F(Tables, AveragesAndRatesAddUpToNothing) {
  fill({u"乡镇", u"人均收入(元)", u"年龄(岁)", u"价格(元/吨)", u"指数"},
       {{u"石桥镇", u"24000", u"45", u"320", u"102"},
        {u"柳河镇", u"32000", u"41", u"300", u"101"},
        {u"合计", u"28700", u"43", u"310", u"101"}});
  const Metrics read = found();
  EXPECT_TRUE(read.warnings.empty());
  for (const Metric& metric : read.metrics)
    EXPECT_FALSE(metric.part_of);
}

TEST_F(Tables, RowsOfMeasuresTakeTheUnitOfTheirColumnAndTheYearOfTheirs) {
  fill({u"指标", u"单位", u"2021年", u"同比(%)"}, {{u"床位", u"万张", u"1.2", u"-2.5"}});
  const Metrics read = found();
  ASSERT_EQ(read.metrics.size(), 2u);
  EXPECT_EQ(*read.metrics[0].value, "12000");
  EXPECT_EQ(*read.metrics[0].unit, u"张");
  EXPECT_EQ(shown(read.metrics[0].subject), "床位");
  EXPECT_EQ(*read.metrics[0].period->from, "2021-01-01");
  EXPECT_EQ(*read.metrics[1].unit, u"%");
  EXPECT_EQ(read.metrics[1].change->basis, ChangeBasis::yoy);
  EXPECT_EQ(read.metrics[1].change->kind, ChangeKind::none);
}

TEST_F(Tables, EachColumnTakesTheStatedUnitThatFitsIt) {
  fill({u"县区", u"学生", u"寄宿生占比", u"比上年增减", u"较上月增长"},
       {{u"东城", u"1.5", u"30.5", u"-2.5", u"0.4"}});
  article_.article.tables[0].unit = Excerpt{u"单位：万人、%", std::nullopt, {}};
  const Metrics read = found();
  ASSERT_EQ(read.metrics.size(), 4u);
  EXPECT_EQ(*read.metrics[0].value, "15000");
  EXPECT_EQ(*read.metrics[0].unit, u"人");
  EXPECT_EQ(*read.metrics[1].unit, u"%");
  EXPECT_FALSE(read.metrics[1].change);
  EXPECT_EQ(*read.metrics[2].unit, u"%");
  EXPECT_EQ(read.metrics[2].change->basis, ChangeBasis::yoy);
  EXPECT_EQ(shown(read.metrics[2].subject), "比上年增减");
  EXPECT_EQ(read.metrics[3].change->basis, ChangeBasis::mom);
}

TEST_F(Tables, ARowMaySayWhichOfTheStatedUnitsFits) {
  fill({u"指标", u"2021年"},
       {{u"就业率", u"96.5"}, {u"户数", u"80"}, {u"常住人口", u"300"}, {u"土地", u"7"}});
  article_.article.tables[0].unit = Excerpt{u"单位：户；人；%", std::nullopt, {}};
  const Metrics read = found();
  ASSERT_EQ(read.metrics.size(), 4u);
  EXPECT_EQ(*read.metrics[0].unit, u"%");
  EXPECT_EQ(*read.metrics[1].unit, u"户");
  EXPECT_EQ(*read.metrics[2].unit, u"人");
  EXPECT_FALSE(read.metrics[3].unit);
}

TEST_F(Tables, AnAmountOfGrowthIsNoShareOfIt) {
  fill({u"县区", u"学生", u"增长量"}, {{u"东城", u"1500", u"30"}});
  article_.article.tables[0].unit = Excerpt{u"单位：人，%", std::nullopt, {}};
  const Metrics read = found();
  ASSERT_EQ(read.metrics.size(), 2u);
  EXPECT_EQ(*read.metrics[1].unit, u"人");
  EXPECT_FALSE(read.metrics[1].change);
}

TEST_F(Tables, RowsOfYearsArePeriods) {
  fill({u"年份", u"床位(张)", u"病人(人)"}, {{u"2020年", u"300", u"4000"}, {u"2021年", u"310", u"5000"}});
  const Metrics read = found();
  ASSERT_EQ(read.metrics.size(), 4u);
  EXPECT_EQ(shown(read.metrics[0].subject), "床位");
  EXPECT_EQ(*read.metrics[0].period->from, "2020-01-01");
  EXPECT_EQ(*read.metrics[3].period->to, "2021-12-31");
}

TEST_F(Tables, AColumnCountsFromTheYearOfTheCaption) {
  fill({u"指标", u"1—9月", u"上年同期", u"比上年增长(%)"}, {{u"产值", u"300", u"280", u"7"}});
  article_.article.tables[0].caption = Excerpt{u"2021年1—9月工业产值", std::nullopt, {}};
  const Metrics read = found();
  ASSERT_EQ(read.metrics.size(), 3u);
  EXPECT_EQ(*read.metrics[2].period->to, "2021-09-30");
  EXPECT_EQ(*read.metrics[0].period->to, "2021-09-30");
  EXPECT_EQ(*read.metrics[1].period->from, "2020-01-01");
  EXPECT_EQ(*read.metrics[1].period->to, "2020-09-30");
}

TEST_F(Tables, AValueStandsBesideItsLabel) {
  fill({}, {{u"面积[3]", u"1300平方公里"}, {u"邮编", u"073"}, {u"下辖", u"9个镇"}});
  const Metrics read = found();
  ASSERT_EQ(read.metrics.size(), 2u);
  EXPECT_EQ(shown(read.metrics[0].subject), "面积");
  EXPECT_EQ(shown(read.metrics[1].subject), "镇");
  ASSERT_EQ(read.excluded.size(), 2u);  // [3], 073
  EXPECT_EQ(read.excluded[1].reason, ExclusionReason::identifier);
}

TEST_F(Tables, WhatOnlyTellsRowsApartIsNoFigure) {
  fill({u"序号", u"学校", u"机构代码", u"班级"}, {{u"1", u"东湖小学", u"301", u"12"}});
  const Metrics read = found();
  ASSERT_EQ(read.metrics.size(), 1u);
  EXPECT_EQ(shown(read.metrics[0].subject), "班级");
  EXPECT_EQ(shown(read.metrics[0].actor), "东湖小学");
  EXPECT_EQ(read.excluded.size(), 2u);
}

TEST_F(Tables, ALabelMaySayWhen) {
  fill({}, {{u"人口(2020年)", u"45万人"}});
  const Metrics read = found();
  ASSERT_EQ(read.metrics.size(), 1u);
  ASSERT_TRUE(read.metrics[0].period);
  EXPECT_EQ(read.metrics[0].period->from, "2020-01-01");
}

TEST_F(Tables, TelephonesMayBeCounted) {
  fill({u"指标", u"用户"}, {{u"固定电话", u"300"}, {u"邮编", u"301"}});
  EXPECT_EQ(found().metrics.size(), 1u);
}

TEST_F(Tables, BareYearsHeadColumnsAndRows) {
  fill({u"指标", u"2021", u"2022", u"增长(%)"}, {{u"投诉", u"120", u"150", u"25"}});
  const Metrics read = found();
  ASSERT_EQ(read.metrics.size(), 3u);
  EXPECT_EQ(shown(read.metrics[0].subject), "投诉");
  EXPECT_EQ(*read.metrics[0].period->to, "2021-12-31");
  EXPECT_EQ(*read.metrics[2].period->to, "2022-12-31");
  ASSERT_EQ(read.excluded.size(), 2u);
  EXPECT_EQ(read.excluded[0].reason, ExclusionReason::date);
}

TEST_F(Tables, BareYearsUnderAYearAreNoFigures) {
  fill({u"年份", u"学校(所)"}, {{u"2020", u"33"}, {u"2021", u"32"}});
  const Metrics read = found();
  ASSERT_EQ(read.metrics.size(), 2u);
  EXPECT_EQ(*read.metrics[1].period->from, "2021-01-01");
  EXPECT_EQ(read.excluded.size(), 2u);
}

TEST_F(Tables, ARowNamesItsUnitBehindItsMarker) {
  fill({u"项目", u"绝对量", u"占比%"},
       {{u"一、受理投诉（件）", u"1,204", u"60"}, {u"其中：办结", u"30", u"2"}});
  const Metrics read = found();
  ASSERT_EQ(read.metrics.size(), 4u);
  EXPECT_EQ(shown(read.metrics[0].subject), "受理投诉");
  EXPECT_EQ(*read.metrics[0].unit, u"件");
  EXPECT_EQ(shown(read.metrics[1].subject), "受理投诉 占比");
  EXPECT_EQ(*read.metrics[1].unit, u"%");
  EXPECT_EQ(shown(read.metrics[2].subject), "办结");
}

TEST_F(Tables, ATitleStatesTheUnitAndARowOfUnitsNamesNothing) {
  fill({u"县（市、区）", u"户数", u"人口"}, {{u"全市", u"80", u"3.5"}, {u"全市合计", u"90", u"4"}});
  Table& table = article_.article.tables[0];
  const Cell title = cell(u"单位：万元");
  table.header.insert(table.header.begin(), {title, title, title});
  table.header.push_back(heads({u"", u"（户）", u""}));
  const Metrics read = found();
  ASSERT_EQ(read.metrics.size(), 4u);
  EXPECT_EQ(shown(read.metrics[0].subject), "户数");
  EXPECT_EQ(*read.metrics[0].unit, u"户");
  EXPECT_EQ(shown(read.metrics[0].place), "全市");
  EXPECT_EQ(*read.metrics[0].part_of, 2u);
  EXPECT_EQ(*read.metrics[1].value, "35000");
  EXPECT_FALSE(read.metrics[2].place);
}

TEST_F(Tables, AFigureWithItsUnitLeavesTheHeadToItsRow) {
  fill({u"水库", u"2023年末蓄水量", u"备注"},
       {{u"龙潭", u"1.32亿立方米", u"正常"}, {u"青山", u"8600立方米", u"正常"}});
  const Metrics read = found();
  ASSERT_EQ(read.metrics.size(), 2u);
  EXPECT_EQ(shown(read.metrics[0].subject), "龙潭 蓄水量");
  EXPECT_EQ(*read.metrics[0].period->to, "2023-12-31");
}

TEST_F(Tables, NumbersToCallAreNoFigures) {
  fill({u"岗位", u"人数", u"联系电话"}, {{u"护士", u"3", u"0371-6650123"}, {u"会计", u"1", u"13800001111"}});
  EXPECT_EQ(found().metrics.size(), 2u);
}

TEST_F(Tables, EnglishHeadsGiveUnitsYearsAndGrowth) {
  fill({u"Indicator", u"Unit", u"2021", u"2022", u"Change"},
       {{u"Population", u"thousand", u"412.5", u"415.0", u"0.6%"}});
  const Metrics read = found();
  ASSERT_EQ(read.metrics.size(), 3u);
  EXPECT_EQ(*read.metrics[0].value, "412500");
  EXPECT_EQ(read.metrics[0].kind, MetricKind::count);
  EXPECT_EQ(*read.metrics[0].period->from, "2021-01-01");
  EXPECT_EQ(read.metrics[2].change->basis, ChangeBasis::yoy);
}

TEST_F(Tables, TheCaptionStatesTheUnit) {
  fill({u"Region", u"Exports"}, {{u"North", u"1,204.5"}});
  Table& table = article_.article.tables[0];
  const Cell caption = cell(u"Trade in 2022 (million dollars)");
  table.caption = Excerpt{caption.text, caption.span, {}};
  article_.passages.push_back({.span = *caption.span, .role = PassageRole::caption});
  const Metrics read = found();
  ASSERT_EQ(read.metrics.size(), 1u);
  EXPECT_EQ(*read.metrics[0].value, "1204500000");
  EXPECT_EQ(*read.metrics[0].unit, u"dollars");
}

}  // namespace
}  // namespace shuwen::testing_context
