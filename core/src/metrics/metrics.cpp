// passages → sentences → times → figures → rejection → context
#include "metrics/metrics.h"

#include <algorithm>
#include <utility>

#include "metrics/context/context.h"
#include "metrics/quantities/figures.h"
#include "metrics/rejection/reject.h"
#include "metrics/sentences/sentence.h"
#include "metrics/times/time_amounts.h"
#include "metrics/times/time_base.h"

namespace shuwen {
namespace {

/// Everything that has a name of its own, as spans of the reading; numerals within are not metrics.
std::vector<NamedSpan> named_spans(const Reading& reading, const Names& names) {
  std::vector<NamedSpan> named;
  for (const Initiative& initiative : names.initiatives)
    for (const Span mention : initiative.mentions)
      named.push_back({reading.find(mention), true});
  for (const Entity& entity : names.entities)
    for (const Span mention : entity.mentions)
      named.push_back({reading.find(mention), false, entity.kind});
  std::sort(named.begin(), named.end(),
            [](const NamedSpan& a, const NamedSpan& b) { return a.span < b.span; });
  return named;
}

}  // namespace

Metrics find_metrics(const StructuredArticle& article, const Names& names) {
  const Reading reading(article.text);
  const std::vector<NamedSpan> named = named_spans(reading, names);
  const TimeBase of_article = time_base(article);
  TimeBase base = of_article;
  const std::vector<std::u16string>* section = nullptr;
  std::vector<Sentence> sentences;
  for (const Passage& passage : article.passages) {
    if (!section || *section != passage.section) base.year = section_year(passage.section, of_article);
    section = &passage.section;
    base.said_day.clear();
    for (const Span span : split_sentences(reading.text, reading.find(passage.span))) {
      if (!holds_numeral(reading.text, span)) continue;
      Sentence& sentence = sentences.emplace_back();
      sentence.span = span;
      sentence.passage = &passage;
      sentence.times = find_times(reading.text, span, base);
      if (const int year = year_named(sentence.times)) base.said_year = year;
      if (std::string month = month_named(sentence.times); !month.empty()) base.said_month = std::move(month);
      if (std::string day = day_named(sentence.times); !day.empty()) base.said_day = std::move(day);
      drop_amounts(reading.text, sentence.times);
    }
  }
  // Step by step over all sentences: each step's code nearly fills a processor's cache.
  std::vector<std::vector<Candidate>> candidates(sentences.size());
  for (std::size_t i = 0; i < sentences.size(); ++i)
    candidates[i] = find_candidates(reading, sentences[i].span, sentences[i].times);
  for (std::size_t i = 0; i < sentences.size(); ++i)
    reject(reading, named, std::move(candidates[i]), sentences[i]);
  for (Sentence& sentence : sentences)
    tokenize(reading, sentence);
  return describe(reading, sentences, article, names);
}

}  // namespace shuwen
