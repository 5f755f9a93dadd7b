#include "metrics/context/status_run.h"

#include "metrics/sentences/clause_lexicon.h"

namespace shuwen {
namespace {

/// 18到55周岁,体重50公斤以上: a bound on a measure behind an age or another such bound.
bool is_next_condition(const Metric& before, const Metric& metric) {
  const auto measured = [](const Metric& of) {
    return of.kind == MetricKind::age || of.kind == MetricKind::mass || of.kind == MetricKind::length;
  };
  return metric.status == Status::actual && measured(before) && measured(metric) &&
         (metric.approx == "at_least" || metric.approx == "at_most");
}

/// 每只售价3元,整箱50元
bool is_next_price(const Clause& clause, const Claim& claim, const Metric& before, const Metric& metric) {
  return metric.kind == MetricKind::money && !claim.action &&
         (before.kind == MetricKind::money || before.kind == MetricKind::rate) && claim.subject &&
         !ends_in(slice(clause.text, *claim.subject), kMeasure);
}

}  // namespace

bool goes_on_as_rule(const Clause& clause, std::size_t f, const Claim& claim, const Governing& period,
                     const Genre& genre, const Metric& before, const Metric& metric) {
  if (before.status != Status::rule) return false;
  const char16_t border = clause.frames[f].border;
  if (border == u'、') return true;  // 处100元罚款、记3分: in one breath
  // 服务半径不超过15公里;接种区面积20平方米: a notice lays down what it goes on with.
  if (genre.orders && metric.status == Status::actual && !period.past && !claim.to &&
      before.kind != MetricKind::age)
    return true;
  if (border != u',') return false;
  return (is_next_condition(before, metric) && !claim.to) || is_next_price(clause, claim, before, metric);
}

}  // namespace shuwen
