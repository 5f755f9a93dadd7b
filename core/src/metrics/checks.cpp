#include "metrics/checks.h"

#include <algorithm>
#include <map>

#include "metrics/decimal.h"

namespace shuwen {
namespace {

std::optional<Decimal> exact_value(const Metric& metric) {
  if (!metric.value || !metric.approx.empty()) return std::nullopt;
  return Decimal::parse(*metric.value);
}

Decimal magnitude(const Decimal& value) {
  return value.is_negative() ? -value : value;
}

/// How many digits stand behind the point of a decimal string.
int places(const DecimalText& text) {
  const std::size_t point = text ? text->find('.') : std::string::npos;
  return point == std::string::npos ? 0 : static_cast<int>(text->size() - point - 1);
}

/// Whether `shown` could be `value` rounded to the places `shown` is written with; one unit of the last place
/// is allowed for, because the figures it was computed from are rounded too.
bool agrees(const Decimal& shown, const DecimalText& written, const Decimal& value) {
  const Decimal tolerance = Decimal(1).shifted(-places(written));
  return magnitude(shown - value) <= tolerance;
}

void check_parts(const std::vector<Metric>& metrics, std::vector<Warning>& warnings) {
  std::map<std::uint32_t, std::vector<std::uint32_t>> parts;
  for (std::uint32_t i = 0; i < metrics.size(); ++i)
    if (metrics[i].part_of && *metrics[i].part_of < metrics.size()) parts[*metrics[i].part_of].push_back(i);
  for (const auto& [index, members] : parts) {
    const Metric& whole = metrics[index];
    const auto total = exact_value(whole);
    if (!total || members.size() < 2) continue;
    Decimal sum;
    bool comparable = true;
    int finest = places(whole.value);
    const Metric* in_table = nullptr;
    for (const std::uint32_t member : members) {
      const auto value = exact_value(metrics[member]);
      comparable =
          comparable && value && metrics[member].unit == whole.unit && metrics[member].kind == whole.kind;
      if (!comparable) break;
      sum = sum + *value;
      finest = std::max(finest, places(metrics[member].value));
      if (metrics[member].sentence != whole.sentence) in_table = &metrics[member];
    }
    if (!comparable) continue;
    // The grand total is the total of its row and of its column: parts of both kinds are counted once each
    // way.
    if (in_table) continue;
    const Decimal tolerance = Decimal(static_cast<std::int64_t>(members.size())).shifted(-finest);
    if (sum - *total > (finest == 0 ? Decimal() : tolerance))
      warnings.push_back(
          {"parts-exceed-total",
           "The parts add up to " + sum.text() + ", more than the whole, " + total->text() + ".",
           metrics[members.front()].span, whole.span});
  }
}

/// Columns (or rows) of a table: cells that are part of one total.
void check_table(const std::vector<Metric>& metrics, std::vector<Warning>& warnings) {
  std::map<std::uint32_t, std::vector<std::uint32_t>> parts;
  for (std::uint32_t i = 0; i < metrics.size(); ++i)
    if (metrics[i].part_of && *metrics[i].part_of < metrics.size() &&
        metrics[i].sentence != metrics[*metrics[i].part_of].sentence)
      parts[*metrics[i].part_of].push_back(i);
  for (const auto& [index, members] : parts) {
    const Metric& whole = metrics[index];
    const auto total = exact_value(whole);
    if (!total || members.size() < 2) continue;
    // Cells of the same measure make the column; of another one, the row of totals.
    Decimal column, row;
    int in_column = 0, in_row = 0, finest = places(whole.value);
    for (const std::uint32_t member : members) {
      const auto value = exact_value(metrics[member]);
      if (!value || metrics[member].unit != whole.unit) continue;
      const bool same =
          metrics[member].subject && whole.subject && metrics[member].subject->text == whole.subject->text;
      (same ? column : row) = (same ? column : row) + *value;
      ++(same ? in_column : in_row);
      finest = std::max(finest, places(metrics[member].value));
    }
    for (const auto& [sum, count] : {std::pair(column, in_column), std::pair(row, in_row)}) {
      if (count < 2) continue;
      const Decimal tolerance = Decimal(count).shifted(-finest);
      if (magnitude(sum - *total) > (finest == 0 ? Decimal() : tolerance))
        warnings.push_back({"parts-do-not-add-up",
                            "The cells add up to " + sum.text() + ", the total says " + total->text() + ".",
                            whole.span, metrics[members.front()].span});
    }
  }
}

bool is_change(const Metric& metric, ChangeKind kind) {
  return metric.change && metric.change->kind == kind;
}
bool is_step(const Metric& metric) {
  return is_change(metric, ChangeKind::increase) || is_change(metric, ChangeKind::decrease);
}
bool is_percent(const Metric& metric) {
  return metric.kind == MetricKind::percent && metric.unit && *metric.unit == u"%";
}

/// 由A到B, 增加C: C is B − A, or that in per cent of A.
void check_ends(const std::vector<Metric>& metrics, std::size_t at, std::vector<Warning>& warnings) {
  const Metric& from = metrics[at];
  const Metric& to = metrics[at + 1];
  const Metric& step = metrics[at + 2];
  if (!is_change(from, ChangeKind::from) || !is_change(to, ChangeKind::to) || !is_step(step)) return;
  if (from.sentence != to.sentence || to.sentence != step.sentence || from.unit != to.unit) return;
  if (step.change->basis != ChangeBasis::none) return;
  if (step.subject && to.subject && step.subject->text != to.subject->text) return;
  const auto a = exact_value(from), b = exact_value(to), c = exact_value(step);
  if (!a || !b || !c) return;
  const Decimal difference = is_change(step, ChangeKind::increase) ? *b - *a : *a - *b;
  const bool points = step.unit && *step.unit == u"个百分点" && is_percent(from);
  std::optional<Decimal> expected;
  if (points || (step.unit == from.unit && !is_percent(step))) {
    expected = difference;
  } else if (is_percent(step) && !is_percent(from) && !a->is_zero()) {
    expected = divide(difference * Decimal(100), magnitude(*a), places(step.value) + 2);
  }
  if (expected && !agrees(*c, step.value, *expected))
    warnings.push_back({"change-contradicts-ends",
                        "From " + a->text() + " to " + b->text() + " is a change of " + expected->text() +
                            ", not " + c->text() + ".",
                        step.span, to.span});
}

/// 2018件, 减少1512件, 下降42.8%: the percentage is that of the change.
void check_percentage(const std::vector<Metric>& metrics, std::size_t at, std::vector<Warning>& warnings) {
  const Metric& now = metrics[at];
  const Metric& step = metrics[at + 1];
  const Metric& percent = metrics[at + 2];
  if (now.sentence != step.sentence || step.sentence != percent.sentence) return;
  if (now.change || !is_step(step) || !is_step(percent) || !is_percent(percent) || is_percent(now)) return;
  if (step.unit != now.unit || step.change->kind != percent.change->kind) return;
  if (!now.subject || !step.subject || !percent.subject || now.subject->text != step.subject->text ||
      step.subject->text != percent.subject->text)
    return;
  const auto v = exact_value(now), d = exact_value(step), p = exact_value(percent);
  if (!v || !d || !p) return;
  const Decimal base = is_change(step, ChangeKind::increase) ? *v - *d : *v + *d;
  if (base.is_zero() || base.is_negative()) return;
  const auto expected = divide(*d * Decimal(100), base, places(percent.value) + 2);
  if (expected && !agrees(*p, percent.value, *expected))
    warnings.push_back(
        {"percentage-contradicts-figures",
         d->text() + " of " + base.text() + " is " + expected->text() + "%, not " + p->text() + "%.",
         percent.span, step.span});
}

}  // namespace

std::vector<Warning> check_metrics(const std::vector<Metric>& metrics) {
  std::vector<Warning> warnings;
  check_parts(metrics, warnings);
  check_table(metrics, warnings);
  for (std::size_t i = 0; i + 2 < metrics.size(); ++i) {
    check_ends(metrics, i, warnings);
    check_percentage(metrics, i, warnings);
  }
  std::stable_sort(warnings.begin(), warnings.end(),
                   [](const Warning& a, const Warning& b) { return a.span->begin < b.span->begin; });
  return warnings;
}

}  // namespace shuwen
