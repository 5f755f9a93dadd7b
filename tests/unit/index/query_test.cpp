#include "index/query.h"

#include <gtest/gtest.h>

#include "index/query_retyped.h"
#include "index/query_values.h"
#include "text/utf.h"

namespace shuwen::index {
namespace {

/// The tree as a text: operators before their operands, in parentheses.
std::string tree(const Query& query, NodeNumber number) {
  const Node& node = query.nodes[number];
  const auto children = [&](const char* name) {
    std::string out = std::string("(") + name;
    for (const NodeNumber child : node.children)
      out += ' ' + tree(query, child);
    return out + ')';
  };
  switch (node.kind) {
    case NodeKind::all_of:
      return children(node.metric_only ? "same" : "and");
    case NodeKind::any_of:
      return children("or");
    case NodeKind::none_of:
      return children("not");
    case NodeKind::text:
      return (node.field ? "f" + std::to_string(static_cast<int>(*node.field)) + ":" : std::string()) +
             to_utf8(node.text) + (node.prefix ? "*" : "");
    case NodeKind::attribute:
      return "a" + std::to_string(static_cast<int>(node.attribute)) + ":" + to_utf8(node.text);
    case NodeKind::date:
      return "date";
    case NodeKind::metric:
      return "metric";
  }
  return "?";
}

std::string tree(std::string_view text) {
  const auto query = parse_query(text);
  return query ? tree(query.value(), query.value().root) : "error: " + query.error().message;
}

/// The position of the error; -1 when there is none.
int error_at(std::string_view text) {
  const auto query = parse_query(text);
  if (query) return -1;
  EXPECT_EQ(query.error().code, "bad_query");
  EXPECT_EQ(query.error().stage, Stage::query);
  EXPECT_FALSE(query.error().message.empty());
  return query.error().position ? static_cast<int>(*query.error().position) : -2;
}

TEST(Query, BindsNotBeforeAndBeforeOr) {
  EXPECT_EQ(tree("a b OR c -d"), "(or (and a b) (and c (not d)))");
  EXPECT_EQ(tree("a (b OR c)"), "(and a (or b c))");
  EXPECT_EQ(tree("NOT a b"), "(and (not a) b)");
  EXPECT_EQ(tree("a AND b"), "(and a b)");
  EXPECT_EQ(tree("-(a b)"), "(not (and a b))");
}

TEST(Query, FoldsTerms) {
  EXPECT_EQ(tree("臺灣 ＧＤＰ"), "(and 台湾 gdp)");
  EXPECT_EQ(tree("\"A，B\""), "a,b");
}

TEST(Query, TakesPunctuationInsideWordsAsItIs) {
  EXPECT_EQ(tree("COVID-19"), "covid-19");
  EXPECT_EQ(tree("1.6万"), "1.6万");
  EXPECT_EQ(tree("“清风北京”"), "“清风北京”");
  EXPECT_EQ(tree("https://example.org"), "https://example.org");
  EXPECT_EQ(tree("12:30"), "12:30");
  EXPECT_EQ(tree("（以下"), "(以下");
}

TEST(Query, KnowsPrefixesAndFields) {
  EXPECT_EQ(tree("port*"), "port*");
  EXPECT_EQ(tree("title:港口"), "f1:港口");
  EXPECT_EQ(tree("heading:\"港 口\""), "f2:港 口");
  EXPECT_EQ(tree("title:(港 OR 口)"), "(or f1:港 f1:口)");
  EXPECT_EQ(tree("org:市政府 place:海"), "(and a2:市政府 a3:海)");
  EXPECT_EQ(tree("title：港口"), "f1:港口");
}

TEST(Query, KnowsFieldsAndTheirValuesByTheirChineseNames) {
  EXPECT_EQ(tree("标题:港口 地点:海"), tree("title:港口 place:海"));
  EXPECT_EQ(tree("標題:港口"), tree("title:港口"));
  EXPECT_EQ(tree("小标题:(港 OR 口)"), tree("heading:(港 OR 口)"));
  EXPECT_EQ(tree("数值>=5 单位:次 说的是:停放"), "(same metric metric metric)");
  EXPECT_EQ(tree("数值＞5"), "metric");
  EXPECT_EQ(tree("日期:2020"), "date");
  const auto metric = [](std::string_view text) { return parse_query(text).value().nodes.at(0); };
  EXPECT_EQ(metric("类别:金额").metric_kind, MetricKind::money);
  EXPECT_EQ(metric("kind:评分").metric_kind, MetricKind::index);
  EXPECT_EQ(metric("性质:target").status, Status::target);
  EXPECT_EQ(error_at("性质:金额"), 3);
  EXPECT_EQ(error_at("单位>5"), 0);
}

TEST(Query, LeavesWhatArticlesWriteBeforeAColonAsItIs) {
  EXPECT_EQ(tree("来源：晨报"), "来源:晨报");
  EXPECT_EQ(tree("电话:12"), "电话:12");
  EXPECT_EQ(tree("标示:12"), "标示:12");
}

TEST(Query, JoinsConditionsOnMetricsIntoOne) {
  EXPECT_EQ(tree("停放 value>5 unit:次"), "(and 停放 (same metric metric))");
  EXPECT_EQ(tree("value>5 date:2020 unit:次"), "(and date (same metric metric))");
  EXPECT_EQ(tree("value>5 (unit:次 OR unit:人)"), "(same metric (or metric metric))");
  EXPECT_EQ(tree("value>5 -unit:次"), "(same metric (not metric))");
  EXPECT_EQ(tree("停放 -unit:次"), "(and 停放 (not metric))");
}

TEST(Query, SaysWhereAnErrorIs) {
  EXPECT_EQ(error_at(""), 0);
  EXPECT_EQ(error_at("   "), 0);
  EXPECT_EQ(error_at("港 \"口"), 2);
  EXPECT_EQ(error_at("港 (口"), 2);
  EXPECT_EQ(error_at("港 口)"), 3);
  EXPECT_EQ(error_at("港 OR"), 2);
  EXPECT_EQ(error_at("OR 港"), 0);
  EXPECT_EQ(error_at("港 -"), 2);
  EXPECT_EQ(error_at("()"), 1);
  EXPECT_EQ(error_at("\"\""), 0);
  EXPECT_EQ(error_at("value>很多"), 6);
  EXPECT_EQ(error_at("value:5..x"), 9);
  EXPECT_EQ(error_at("value:9..5"), 6);
  EXPECT_EQ(error_at("date:2020-13"), 5);
  EXPECT_EQ(error_at("kind:weight"), 5);
  EXPECT_EQ(error_at("status:done"), 7);
  EXPECT_EQ(error_at("unit>5"), 0);
  EXPECT_EQ(error_at("title:"), 6);
  EXPECT_EQ(error_at("港 titel:口"), 2);
  EXPECT_EQ(error_at("港 value>20%"), 10);
  EXPECT_EQ(error_at("value:5..2万元"), 11);
}

TEST(Query, SaysHowToWriteWhatStandsBehindANumber) {
  EXPECT_NE(tree("value>20%").find("`unit:%`"), std::string::npos);
  EXPECT_NE(tree("value:50-200").find("value:50..200"), std::string::npos);
}

TEST(Query, ReadsTheSignsOfAChineseKeyboardWhenAskedTo) {
  const auto retyped = [](std::string_view query) {
    const auto out = with_ascii_syntax(to_utf16(query));
    return out ? to_utf8(*out) : std::string();
  };
  EXPECT_EQ(retyped("“渔港 清理”"), "\"渔港 清理\"");
  EXPECT_EQ(retyped("「渔，港」，清理"), "\"渔，港\" 清理");
  EXPECT_EQ(retyped("（渔港｜码头）－清理"), "(渔港 OR 码头)-清理");
  EXPECT_EQ(retyped("渔港 or 码头 not 清理"), "渔港 OR 码头 NOT 清理");
  EXPECT_EQ(retyped("\"渔港 or 码头\""), "");
  EXPECT_EQ(retyped("渔港 order"), "");
  EXPECT_EQ(retyped("来源：晨报 -单位：次"), "来源:晨报 -单位:次");
  EXPECT_EQ(retyped("电话：12"), "");
  EXPECT_EQ(retyped(""), "");
}

TEST(Query, BoundsDepthLengthAndParts) {
  EXPECT_GE(error_at(std::string(3000, '(')), 0);
  EXPECT_GE(error_at(std::string(3000, '-') + "a"), 0);
  std::string many;
  for (int i = 0; i < 2000; ++i)
    many += "a ";
  EXPECT_GE(error_at(many), 0);
  EXPECT_EQ(error_at(std::string(100'000, 'a')), static_cast<int>(kMostQueryUnits));
  EXPECT_EQ(error_at(std::string(8000, 'a')), -1);
}

TEST(QueryValues, ReadDecimals) {
  EXPECT_EQ(read_decimal(u"1.6万"), u"16000");
  EXPECT_EQ(read_decimal(u"1.60"), u"1.60");
  EXPECT_EQ(read_decimal(u"１6,000"), u"16000");
  EXPECT_EQ(read_decimal(u"-0.6"), u"-0.6");
  EXPECT_EQ(read_decimal(u".5"), u"0.5");
  EXPECT_EQ(read_decimal(u"3.14159万"), u"31415.9");
  EXPECT_EQ(read_decimal(u"2万亿"), u"2000000000000");
  EXPECT_EQ(read_decimal(u"5x"), std::nullopt);
  EXPECT_EQ(read_decimal(u""), std::nullopt);
}

TEST(QueryValues, CompareDecimalsOfAnyLength) {
  EXPECT_TRUE(compare_decimals(u"9", u"10") < 0);
  EXPECT_TRUE(compare_decimals(u"-10", u"-9") < 0);
  EXPECT_TRUE(compare_decimals(u"-1", u"0.5") < 0);
  EXPECT_TRUE(compare_decimals(u"1.50", u"1.5") == 0);
  EXPECT_TRUE(compare_decimals(u"-0", u"0") == 0);
  EXPECT_TRUE(compare_decimals(u"1.05", u"1.5") < 0);
  EXPECT_TRUE(compare_decimals(u"100000000000000000000000000001", u"100000000000000000000000000000") > 0);
}

TEST(QueryValues, DatesAreAsExactAsTheRange) {
  const auto in = [](std::u16string_view range, std::u16string_view date) {
    return date_in_range(date, read_range(range, Comparison::matches, false, 0).value());
  };
  EXPECT_TRUE(in(u"2020-01..2020-06", u"2020-06-30T23:59"));
  EXPECT_FALSE(in(u"2020-01..2020-06", u"2020-07-01"));
  EXPECT_TRUE(in(u"2020", u"2020-12-31"));
  EXPECT_TRUE(in(u"..2020-06", u"1999-01-01"));
  EXPECT_FALSE(in(u"2020..", u"2019-12-31"));
  EXPECT_FALSE(in(u"2020", u""));
  EXPECT_TRUE(in(u"2020-10-23T13", u"2020-10-23T13:55"));
  EXPECT_FALSE(in(u"2020-10-23T14..", u"2020-10-23T13:55"));
}

TEST(QueryValues, DatesOfWhichOnlyTheMonthIsKnownMayLieOnAnyOfItsDays) {
  const auto after = [](std::u16string_view day, std::u16string_view date) {
    return date_in_range(date, read_range(day, Comparison::greater, false, 0).value());
  };
  EXPECT_TRUE(after(u"2020-05-03", u"2020-05"));
  EXPECT_TRUE(after(u"2020-05-03", u"2020"));
  EXPECT_FALSE(after(u"2020-05-03", u"2020-04"));
  EXPECT_FALSE(after(u"2020-05-03", u"2020-05-03T10:00"));
}

TEST(QueryValues, ReadDatesAsPeopleWriteThem) {
  const auto read = [](std::u16string_view text) {
    const auto range = read_range(text, Comparison::matches, false, 0);
    return range ? *range.value().low : u"";
  };
  EXPECT_EQ(read(u"2020-1"), u"2020-01");
  EXPECT_EQ(read(u"2020/1/5"), u"2020-01-05");
  EXPECT_EQ(read(u"２０２０．１０"), u"2020-10");
  EXPECT_EQ(read(u"2020年"), u"2020");
  EXPECT_EQ(read(u"2020年10月23日"), u"2020-10-23");
  EXPECT_EQ(read(u"2020年10月23日 8时5"), u"2020-10-23T08:05");
  EXPECT_EQ(read(u"20201023"), u"2020-10-23");
  EXPECT_EQ(read(u"202010"), u"2020-10");
  EXPECT_EQ(read(u"2020-10-23T13:55"), u"2020-10-23T13:55");
  for (const auto* wrong : {u"20", u"2020--1", u"2020-13", u"2020-10-32", u"2020-10-23T25", u"月", u"20201",
                            u"2020-10-23-5", u"2020-100"}) {
    EXPECT_EQ(read(wrong), u"") << to_utf8(wrong);
  }
}

}  // namespace
}  // namespace shuwen::index
