#include <algorithm>
#include <array>
#include <vector>

#include "metric_text.h"
#include "report.h"
#include "shuwen/names.h"
#include "text/utf.h"
#include "text/width.h"

namespace shuwen::cli {
namespace {

using Row = std::vector<std::u16string>;

struct Column {
  std::u16string head;
  std::size_t least;  ///< columns it may be cut down to when the terminal is narrow
};

const std::vector<Column>& table_columns() {
  static const std::vector<Column> columns = {{u"figure", 10},  {u"value", 8},   {u"unit", 4},
                                              {u"subject", 12}, {u"action", 4},  {u"change", 6},
                                              {u"status", 6},   {u"period", 10}, {u"section", 8}};
  return columns;
}

Row row_of(const Analysis& analysis, const Metric& m) {
  return {std::u16string(slice(analysis.text, m.span)),
          value_text(m),
          m.unit.value_or(u""),
          text_or_empty(m.subject),
          text_or_empty(m.action),
          change_text(m),
          ascii(name_of(m.status)),
          period_text(m),
          m.section.empty() ? u"" : m.section.back()};
}

/// Natural widths, then the widest columns give way until the row fits.
std::vector<std::size_t> widths_of(const std::vector<Row>& rows, std::size_t available) {
  const auto& columns = table_columns();
  std::vector<std::size_t> widths(columns.size(), 0);
  for (const Row& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i)
      widths[i] = std::max(widths[i], display_width(row[i]));
  }
  const auto total = [&] {
    std::size_t sum = 0;
    for (const std::size_t width : widths)
      sum += width == 0 ? 0 : width + 2;
    return sum;
  };
  for (std::size_t sum = total(); sum > available + 2; sum = total()) {
    std::size_t widest = widths.size();
    for (std::size_t i = 0; i < widths.size(); ++i) {
      if (widths[i] > columns[i].least && (widest == widths.size() || widths[i] > widths[widest])) widest = i;
    }
    if (widest == widths.size()) break;
    --widths[widest];
  }
  return widths;
}

void append_row(std::u16string& out, const Row& row, const std::vector<std::size_t>& widths) {
  std::u16string line;
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (widths[i] > 0) line += fit_width(row[i], widths[i]) + u"  ";
  }
  line.erase(line.find_last_not_of(u' ') + 1);
  out += line + u'\n';
}

}  // namespace

std::string table_report(const Analysis& analysis, std::size_t columns) {
  std::u16string out = analysis.article.title ? analysis.article.title->text : u"(no title)";
  out += u'\n';
  const std::u16string byline = byline_text(analysis.article);
  if (!byline.empty()) out += byline + u'\n';
  out += u'\n';

  std::vector<Row> rows = {{}};
  for (const Metric& metric : analysis.metrics) {
    if (metric.region == Region::article) rows.push_back(row_of(analysis, metric));
  }
  const std::size_t count = rows.size() - 1;
  if (count > 0) {
    // A column nobody fills is left out: its head counts only when there is something under it.
    const auto filled = widths_of(rows, columns);
    for (std::size_t i = 0; i < filled.size(); ++i)
      rows[0].push_back(filled[i] > 0 ? table_columns()[i].head : u"");
    const auto widths = widths_of(rows, columns);
    for (const Row& row : rows)
      append_row(out, row, widths);
    out += u'\n';
  }
  out += ascii(std::to_string(count) + " metrics, " + std::to_string(analysis.excluded.size()) +
               " other numerals, " + std::to_string(analysis.initiatives.size()) + " initiatives\n");
  for (const Warning& warning : analysis.warnings)
    out += to_utf16("warning: " + warning.message + "\n");
  return to_utf8(out);
}

}  // namespace shuwen::cli
