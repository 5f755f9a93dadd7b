#include "metrics/context.h"

namespace shuwen {
namespace {

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

}  // namespace

Metrics describe(const Reading& reading, const std::vector<Sentence>& sentences,
                 const StructuredArticle& article, const Names& names) {
  static_cast<void>(article);
  static_cast<void>(names);
  Metrics found;
  for (const Sentence& sentence : sentences) {
    for (const Figure& figure : sentence.figures)
      found.metrics.push_back(metric_of(reading, sentence, figure));
    for (const Excluded& excluded : sentence.excluded)
      found.excluded.push_back({reading.original(excluded.span), excluded.reason});
  }
  return found;
}

}  // namespace shuwen
