#include "metric_text.h"

#include "shuwen/names.h"

namespace shuwen::cli {

std::u16string ascii(std::string_view text) {
  return {text.begin(), text.end()};
}

std::u16string text_or_empty(const std::optional<Excerpt>& excerpt) {
  return excerpt ? excerpt->text : u"";
}

std::u16string value_text(const Metric& metric) {
  if (!metric.value) {
    if (!metric.low && !metric.high) return {};
    return ascii(metric.low.value_or("") + ".." + metric.high.value_or(""));
  }
  const std::string& approx = metric.approx;
  const auto says = [&](std::string_view word) { return approx.find(word) != std::string::npos; };
  std::string sign;
  if (says("more_than")) sign = ">";
  if (says("at_least")) sign = ">=";
  if (says("nearly") || says("less_than")) sign = "<";
  if (says("at_most")) sign = "<=";
  if (sign.empty() && says("about")) sign = "~";
  return ascii(sign + *metric.value);
}

std::u16string change_text(const Metric& metric) {
  if (!metric.change) return {};
  std::string text(name_of(metric.change->kind));
  const std::string_view basis = name_of(metric.change->basis);
  if (!text.empty() && !basis.empty()) text += ' ';
  return ascii(text.append(basis));
}

std::u16string period_text(const Metric& metric) {
  if (!metric.period) return {};
  if (!metric.period->from && !metric.period->to) return metric.period->where.text;
  return ascii(metric.period->from.value_or("") + ".." + metric.period->to.value_or(""));
}

std::u16string section_text(const Metric& metric) {
  std::u16string text;
  for (const auto& step : metric.section) {
    if (!text.empty()) text += u" › ";
    text += step;
  }
  return text;
}

std::u16string byline_text(const Article& article) {
  std::u16string line;
  const auto add = [&](const std::u16string& part) {
    if (part.empty()) return;
    if (!line.empty()) line += u" · ";
    line += part;
  };
  if (article.published) add(ascii(article.published->value));
  add(text_or_empty(article.source));
  for (const Excerpt& author : article.authors)
    add(author.text);
  return line;
}

}  // namespace shuwen::cli
