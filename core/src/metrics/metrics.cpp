// passages → sentences → times → figures → rejection → context
#include "metrics/metrics.h"

#include <algorithm>

#include "metrics/context.h"
#include "metrics/figures.h"
#include "metrics/reject.h"
#include "metrics/sentence.h"

namespace shuwen {
namespace {

/// Spans, into the reading, of everything that has a name of its own; numerals within are not metrics.
std::vector<Span> named_spans(const Reading& reading, const Names& names) {
  std::vector<Span> spans;
  for (const Initiative& initiative : names.initiatives)
    for (const Span mention : initiative.mentions)
      spans.push_back(reading.find(mention));
  for (const Entity& entity : names.entities)
    for (const Span mention : entity.mentions)
      spans.push_back(reading.find(mention));
  std::sort(spans.begin(), spans.end());
  return spans;
}

}  // namespace

Metrics find_metrics(const StructuredArticle& article, const Names& names) {
  const Reading reading(article.text);
  const std::vector<Span> named = named_spans(reading, names);
  std::vector<Sentence> sentences;
  for (const Passage& passage : article.passages) {
    for (const Span span : split_sentences(reading.text, reading.find(passage.span))) {
      if (!holds_numeral(reading.text, span)) continue;
      Sentence& sentence = sentences.emplace_back();
      sentence.span = span;
      sentence.passage = &passage;
      sentence.times = find_times(reading.text, span, {article.reference_date});
      reject(reading, named, find_candidates(reading, span, sentence.times), sentence);
      tokenize(reading, sentence);
    }
  }
  return describe(reading, sentences, article, names);
}

}  // namespace shuwen
