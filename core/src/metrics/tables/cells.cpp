#include "metrics/tables/cells.h"

#include <algorithm>

#include "metrics/tables/table_label.h"
#include "metrics/tables/table_words.h"
#include "metrics/times/time_base.h"
#include "text/chars.h"

namespace shuwen {
namespace {

/// Households add up; rates, ages and averages do not.
bool adds_up(const Metric& metric) {
  switch (metric.kind) {
    case MetricKind::percent:
    case MetricKind::fraction:
    case MetricKind::multiple:
    case MetricKind::speed:
    case MetricKind::temperature:
    case MetricKind::age:
    case MetricKind::rate:
      return false;
    default:
      return !metric.subject || !names_no_sum(metric.subject->text);
  }
}

}  // namespace

Metric metric_of(const Reading& reading, const Sentence& sentence, const Figure& figure) {
  Metric metric;
  metric.span = reading.original(figure.span);
  metric.sentence = reading.original(sentence.span);
  metric.region = sentence.passage->region;
  metric.section = sentence.passage->section;
  metric.value = figure.value;
  metric.low = figure.low;
  metric.high = figure.high;
  metric.approx = figure.approx;
  metric.unit = figure.unit;
  metric.kind = figure.kind;
  metric.exact = figure.exact;
  metric.normalized = figure.normalized;
  metric.confidence = figure.confidence;
  return metric;
}

const TableReader& CellDescriber::table(int index) {
  auto& reader = tables_[index];
  if (!reader)
    reader = std::make_unique<TableReader>(article_.article.tables[static_cast<std::size_t>(index)], reading_,
                                           mentions_, time_base(article_));
  return *reader;
}

bool CellDescriber::takes(const Sentence& sentence) {
  const Passage& passage = *sentence.passage;
  const auto& tables = article_.article.tables;
  if (passage.role != PassageRole::cell || passage.table < 0 ||
      static_cast<std::size_t>(passage.table) >= tables.size())
    return false;
  const Table& table = tables[static_cast<std::size_t>(passage.table)];
  if (passage.row < 0)
    return bare_year(slice(article_.text, passage.span)) > 0 && this->table(passage.table).has_years();
  return !table.header.empty() || is_value(sentence, table);
}

bool CellDescriber::is_value(const Sentence& sentence, const Table& table) const {
  const auto row = static_cast<std::size_t>(sentence.passage->row);
  const auto column = static_cast<std::size_t>(sentence.passage->column);
  if (sentence.figures.empty() || column == 0 || row >= table.rows.size() || column >= table.rows[row].size())
    return false;
  const Span first = sentence.figures.front().span;
  return !is_figure_cell(table.rows[row][column - 1].text) && first.begin == sentence.span.begin &&
         (first.end == sentence.span.end || !is_han(reading_.text[first.end]));
}

void CellDescriber::add(const Sentence& sentence, Metrics& found) {
  const Passage& passage = *sentence.passage;
  if (passage.row < 0) {
    exclude(passage, ExclusionReason::date, found);
    return;
  }
  const TableReader& reader = table(passage.table);
  if (sentence.figures.empty() || reader.is_unit_column(passage.column)) return;
  if (const auto reason = reader.only_tells_apart(passage.row, passage.column)) {
    exclude(passage, *reason, found);
    return;
  }
  const CellClaim claim = reader.cell(passage.row, passage.column);
  for (const Figure& figure : sentence.figures) {
    Metric metric = metric_of(reading_, sentence, figure);
    if (claim.unit) apply_unit(metric, *claim.unit);
    metric.subject = claim.subject;
    metric.place = claim.place;
    metric.actor = claim.actor;
    metric.period = claim.period;
    if (claim.growth) metric.change = Change{ChangeKind::none, claim.basis};
    metrics_[{passage.table, passage.row, passage.column}] = static_cast<std::uint32_t>(found.metrics.size());
    found.metrics.push_back(std::move(metric));
  }
}

void CellDescriber::exclude(const Passage& passage, ExclusionReason reason, Metrics& found) {
  found.excluded.push_back({trim(article_.text, passage.span), reason});
  sorted_ = false;
}

void CellDescriber::finish(Metrics& found) {
  for (const auto& [place, metric] : metrics_) {
    const auto& [index, row, column] = place;
    const TableReader& reader = table(index);
    // A cell is part of its column's total; in the row of totals, of the whole.
    auto total = metrics_.end();
    if (row != reader.total_row() && reader.total_row() >= 0)
      total = metrics_.find({index, reader.total_row(), column});
    else if (column != reader.total_column() && reader.total_column() >= 0)
      total = metrics_.find({index, row, reader.total_column()});
    if (total == metrics_.end()) continue;
    const Metric& whole = found.metrics[total->second];
    Metric& part = found.metrics[metric];
    if (whole.kind == part.kind && adds_up(part)) part.part_of = total->second;
  }
  for (const auto& [index, reader] : tables_)
    for (const Span unit : reader->units()) {
      found.excluded.push_back({unit, ExclusionReason::unit});
      sorted_ = false;
    }
  if (sorted_) return;
  const auto before = [](const Excluded& a, const Excluded& b) { return a.span < b.span; };
  std::stable_sort(found.excluded.begin(), found.excluded.end(), before);
  // The unit of a head was told apart by its words already.
  const auto same = [](const Excluded& a, const Excluded& b) { return a.span == b.span; };
  found.excluded.erase(std::unique(found.excluded.begin(), found.excluded.end(), same), found.excluded.end());
}

}  // namespace shuwen
