#include "report.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "text/utf.h"
#include "text/width.h"

namespace shuwen::cli {
namespace {

Analysis two_metrics() {
  Analysis a;
  a.text = u"清理垃圾1.2万余吨，=惠及3户";
  a.file.name = "a.txt";
  a.article.title = Excerpt{u"标题|甲", std::nullopt, {}};
  Metric first;
  first.span = {4, 10};
  first.value = "12000";
  first.approx = "more_than";
  first.unit = u"吨";
  first.subject = Excerpt{u"垃圾", Span{2, 4}, {}};
  Metric second;
  second.span = {14, 16};
  second.value = "3";
  second.unit = u"户";
  second.subject = Excerpt{u"=惠及", Span{11, 14}, {}};
  Metric related;
  related.span = {14, 16};
  related.region = Region::related;
  a.metrics = {first, second, related};
  return a;
}

TEST(TableReport, AlignsColumnsBehindWideCharacters) {
  const std::u16string out = to_utf16(table_report(two_metrics(), 80));
  const auto column_of = [&](std::u16string_view what) {
    const std::size_t at = out.find(what);
    const std::size_t line = out.rfind(u'\n', at) + 1;
    return display_width(std::u16string_view(out).substr(line, at - line));
  };
  EXPECT_EQ(column_of(u">12000"), column_of(u"value"));
  EXPECT_EQ(column_of(u"垃圾"), column_of(u"=惠及"));
  EXPECT_NE(out.find(u"2 metrics"), std::u16string::npos) << to_utf8(out);
}

TEST(TableReport, GivesWayToANarrowTerminal) {
  Analysis a = two_metrics();
  a.metrics[0].subject->text = std::u16string(100, u'长');
  const std::u16string out = to_utf16(table_report(a, 60));
  for (std::size_t at = 0, end = 0; (end = out.find(u'\n', at)) != std::u16string::npos; at = end + 1) {
    EXPECT_LE(display_width(std::u16string_view(out).substr(at, end - at)), 60U);
  }
}

TEST(CsvReport, QuotesAndMakesFormulasHarmless) {
  const std::string rows = csv_rows(two_metrics());
  EXPECT_NE(rows.find("1.2万余吨,12000,"), std::string::npos) << rows;
  EXPECT_NE(rows.find("'=惠及"), std::string::npos) << rows;
  EXPECT_EQ(rows.find(",=惠及"), std::string::npos) << rows;
  EXPECT_EQ(std::count(rows.begin(), rows.end(), '\n'), 2) << "a related metric is not a row";
}

TEST(MarkdownReport, EscapesWhatMarkdownWouldRead) {
  EXPECT_NE(markdown_report(two_metrics()).find("# 标题\\|甲"), std::string::npos);
}

}  // namespace
}  // namespace shuwen::cli
