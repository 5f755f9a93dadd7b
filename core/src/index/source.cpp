#include "index/source.h"

#include <algorithm>
#include <utility>

#include "text/utf.h"

namespace shuwen::index {
namespace {

void add_headings(const std::vector<Section>& sections, std::vector<Stretch>& out) {
  // Sections nest as deep as a hostile page wishes: a stack of our own.
  std::vector<const Section*> open;
  open.reserve(sections.size());
  for (const Section& section : sections)
    open.push_back(&section);
  while (!open.empty()) {
    const Section* section = open.back();
    open.pop_back();
    for (const auto* heading : {&section->heading, &section->subheading}) {
      if (*heading && (*heading)->span) out.push_back({*(*heading)->span, Field::heading});
    }
    for (const Section& inner : section->sections)
      open.push_back(&inner);
  }
}

/// Puts stretches in order; of two that overlap the first keeps the place.
void settle(std::vector<Stretch>& stretches, std::uint32_t size) {
  std::stable_sort(stretches.begin(), stretches.end(),
                   [](const Stretch& a, const Stretch& b) { return a.span.begin < b.span.begin; });
  std::uint32_t end = 0;
  std::vector<Stretch> kept;
  for (Stretch& stretch : stretches) {
    stretch.span.begin = std::max(stretch.span.begin, end);
    stretch.span.end = std::min(stretch.span.end, size);
    if (stretch.span.begin >= stretch.span.end) continue;
    end = stretch.span.end;
    kept.push_back(stretch);
  }
  stretches = std::move(kept);
}

std::u16string decimal(const DecimalText& value) {
  return value ? to_utf16(*value) : std::u16string();
}

MetricSource metric_source(const Metric& metric) {
  MetricSource out;
  out.value = decimal(metric.value);
  out.low = decimal(metric.low);
  out.high = decimal(metric.high);
  out.unit = metric.unit.value_or(u"");
  if (metric.normalized) {
    out.base_value = decimal(metric.normalized->value);
    out.base_low = decimal(metric.normalized->low);
    out.base_high = decimal(metric.normalized->high);
    out.base_unit = metric.normalized->unit;
  }
  if (metric.subject) out.subject = metric.subject->text;
  out.span = metric.span;
  out.kind = metric.kind;
  out.status = metric.status;
  out.region = metric.region;
  return out;
}

}  // namespace

Source source_of(SearchDocument document) {
  Source out;
  out.id = std::move(document.id);
  out.stretches = {{{0, static_cast<std::uint32_t>(document.title.size() + 1)}, Field::title}};
  out.text = document.title;
  out.text += u'\n';
  out.text += document.body;
  out.title = std::move(document.title);
  return out;
}

Source source_of(const Analysis& analysis, std::string id) {
  Source out;
  if (id.empty()) id = analysis.file.name;
  out.id = std::move(id);
  out.text = analysis.text;
  const Article& article = analysis.article;
  const auto attribute = [&out](AttributeKind kind, std::u16string_view text) {
    if (!text.empty()) out.attributes.push_back({kind, std::u16string(text)});
  };
  if (article.title) {
    out.title = article.title->text;
    if (article.title->span) out.stretches.push_back({*article.title->span, Field::title});
  }
  add_headings(article.sections, out.stretches);
  for (const Furniture& furniture : analysis.furniture)
    out.stretches.push_back({furniture.span, Field::furniture});
  settle(out.stretches, static_cast<std::uint32_t>(out.text.size()));

  if (article.published) out.date = article.published->value;
  attribute(AttributeKind::file, to_utf16(analysis.file.name));
  if (article.source) attribute(AttributeKind::source, article.source->text);
  for (const auto* people : {&article.authors, &article.editors}) {
    for (const Excerpt& person : *people)
      attribute(AttributeKind::author, person.text);
  }
  for (const Entity& entity : analysis.entities) {
    if (entity.kind == EntityKind::organisation) attribute(AttributeKind::organisation, entity.text);
    if (entity.kind == EntityKind::place) attribute(AttributeKind::place, entity.text);
  }
  // What the teaser of another article says is text to be found, but not what this one is about.
  for (const Initiative& initiative : analysis.initiatives) {
    if (initiative.region == Region::article) attribute(AttributeKind::initiative, initiative.text);
  }
  for (const Metric& metric : analysis.metrics) {
    if (metric.subject && metric.region == Region::article)
      attribute(AttributeKind::subject, metric.subject->text);
    out.metrics.push_back(metric_source(metric));
  }
  return out;
}

}  // namespace shuwen::index
