// Runs the metrics stage over a text of one paragraph and shows what a test asks for.
#pragma once

#include <string>
#include <vector>

#include "metrics/metrics.h"
#include "text/icu_data.h"
#include "text/utf.h"

namespace shuwen::testing_context {

struct Text {
  std::u16string text;
  std::u16string title;
  std::string date = "2022-08-19";
  std::u16string heading;
  std::vector<std::pair<std::u16string, EntityKind>> names;  ///< every place where they stand is a mention
};

inline Metrics read(const Text& given) {
  load_icu_data();
  StructuredArticle article;
  article.text = given.text;
  article.reference_date = given.date;
  if (!given.title.empty()) article.article.title = Excerpt{given.title, std::nullopt, {}};
  std::uint32_t begin = 0;
  for (std::uint32_t i = 0; i <= given.text.size(); ++i) {
    if (i < given.text.size() && given.text[i] != u'\n') continue;
    if (i > begin) article.passages.push_back({.span = {begin, i}, .role = PassageRole::paragraph});
    if (i > begin && !given.heading.empty()) article.passages.back().section = {given.heading};
    begin = i + 1;
  }
  Names names;
  for (std::uint32_t i = 0; i < given.text.size(); ++i)
    for (const auto& [name, kind] : given.names)
      if (given.text.compare(i, name.size(), name) == 0)
        names.mentions.push_back(
            {.span = {i, i + static_cast<std::uint32_t>(name.size())}, .kind = kind, .entity = 0});
  return find_metrics(article, names);
}

inline std::string shown(const std::optional<Excerpt>& excerpt) {
  return excerpt ? to_utf8(excerpt->text) : "-";
}

/// `subject|action` of each metric, joined by `; `.
inline std::string claims(const Text& text) {
  std::string all;
  for (const Metric& metric : read(text).metrics)
    all += (all.empty() ? "" : "; ") + shown(metric.subject) + '|' + shown(metric.action);
  return all;
}

inline std::string actors(const Text& text) {
  std::string all;
  for (const Metric& metric : read(text).metrics)
    all += (all.empty() ? "" : "; ") + shown(metric.actor);
  return all;
}

inline std::string tellers(const Text& text) {
  std::string all;
  for (const Metric& metric : read(text).metrics)
    all += (all.empty() ? "" : "; ") + shown(metric.reported_by);
  return all;
}

inline std::string places(const Text& text) {
  std::string all;
  for (const Metric& metric : read(text).metrics)
    all += (all.empty() ? "" : "; ") + shown(metric.place);
  return all;
}

inline std::string changes(const Text& text) {
  constexpr const char* kKinds[] = {"none", "increase", "decrease", "to", "from"};
  constexpr const char* kBases[] = {"none", "yoy", "mom", "vs", "annualised"};
  std::string all;
  for (const Metric& metric : read(text).metrics) {
    if (!all.empty()) all += "; ";
    all += metric.change ? std::string(kKinds[static_cast<int>(metric.change->kind)]) + '/' +
                               kBases[static_cast<int>(metric.change->basis)]
                         : "-";
  }
  return all;
}

inline std::string statuses(const Text& text) {
  constexpr const char* kNames[] = {"actual", "target", "rule"};
  std::string all;
  for (const Metric& metric : read(text).metrics)
    all += (all.empty() ? "" : "; ") + std::string(kNames[static_cast<int>(metric.status)]);
  return all;
}

inline std::string periods(const Text& text) {
  std::string all;
  for (const Metric& metric : read(text).metrics) {
    if (!all.empty()) all += "; ";
    all += metric.period ? metric.period->from.value_or("") + ".." + metric.period->to.value_or("") : "-";
  }
  return all;
}

inline std::string parts(const Text& text) {
  std::string all;
  for (const Metric& metric : read(text).metrics)
    all += (all.empty() ? "" : "; ") + (metric.part_of ? std::to_string(*metric.part_of) : "-");
  return all;
}

inline std::string warnings(const Text& text) {
  std::string all;
  for (const Warning& warning : read(text).warnings)
    all += (all.empty() ? "" : "; ") + warning.code;
  return all;
}

}  // namespace shuwen::testing_context
