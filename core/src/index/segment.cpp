#include "index/segment.h"

#include <algorithm>

namespace shuwen::index {
namespace {

std::uint32_t number(std::size_t value) {
  return static_cast<std::uint32_t>(value);
}

}  // namespace

void Segment::prepare() {
  region_of_block_.resize(postings.blocks);
  for (std::uint32_t region = 0; region < regions.size(); ++region) {
    const std::uint32_t end = region + 1 < regions.size() ? regions[region + 1].first_block : postings.blocks;
    std::fill(region_of_block_.begin() + regions[region].first_block, region_of_block_.begin() + end, region);
  }
  folded_.resize(documents.size());
  folded_strings_.resize(string_ends.size());
}

std::string_view Segment::id(DocumentNumber document) const {
  const std::uint32_t begin = document == 0 ? 0 : documents[document - 1].id_end;
  return {ids.data() + begin, documents[document].id_end - begin};
}

std::u16string_view Segment::title(DocumentNumber document) const {
  const DocumentRecord& record = documents[document];
  return record.title != 0 ? string(record.title) : texts[document].substr(0, record.title_size);
}

std::u16string_view Segment::string(StringNumber index) const {
  const std::uint32_t begin = index == 0 ? 0 : string_ends[index - 1];
  return {strings.data() + begin, string_ends[index] - begin};
}

const std::u16string& Segment::folded_string(StringNumber index) const {
  auto& entry = folded_strings_[index];
  if (!entry) entry = std::make_unique<std::u16string>(folded_units(string(index)));
  return *entry;
}

const Folded& Segment::folded_text(DocumentNumber document) const {
  auto& entry = folded_[document];
  if (!entry) {
    entry = std::make_unique<Folded>(fold(texts[document]));
    // Only a snapshot made by other tables can differ; never read past what is there.
    entry->units.resize(documents[document].folded_size);
  }
  return *entry;
}

FoldedUnits Segment::folded(DocumentNumber document) const {
  if (documents[document].regular != 0) return {texts[document], fold_table()};
  return {folded_text(document).units, nullptr};
}

Span Segment::original(DocumentNumber document, Span folded_span) const {
  if (documents[document].regular != 0) return folded_span;
  Span span = folded_text(document).original(folded_span);
  span.end = std::min(span.end, number(texts[document].size()));
  span.begin = std::min(span.begin, span.end);
  return span;
}

std::uint32_t Segment::region_end(std::uint32_t region) const {
  const std::uint32_t document = regions[region].document;
  return region + 1 < regions.size() && regions[region + 1].document == document
             ? regions[region + 1].begin
             : documents[document].folded_size;
}

std::uint32_t Segment::attributes_end(DocumentNumber document) const {
  return document + 1 < size() ? documents[document + 1].first_attribute : number(attributes.size());
}

std::uint32_t Segment::metrics_end(DocumentNumber document) const {
  return document + 1 < size() ? documents[document + 1].first_metric : number(metrics.size());
}

bool Segment::consistent() const {
  if (!postings.consistent() || string_ends.size() == 0) return false;
  std::uint32_t end = 0;
  for (const std::uint32_t string_end : string_ends.get()) {
    if (string_end < end) return false;
    end = string_end;
  }
  if (end != strings.size()) return false;
  const auto is_string = [this](StringNumber index) { return index < string_ends.size(); };
  std::uint32_t id_end = 0;
  std::uint32_t region = 0;
  std::uint32_t block = 0;
  DocumentRecord before{};
  for (std::uint32_t d = 0; d < size(); ++d) {
    const DocumentRecord& record = documents[d];
    if (record.id_end <= id_end || record.id_end > ids.size() || record.text_size != texts[d].size() ||
        (record.regular != 0 && record.folded_size != record.text_size) || record.folded_size >= 1U << 31 ||
        record.length > record.folded_size || record.folded_size / 18 > record.text_size ||
        record.title_size > record.text_size || !is_string(record.title) || !is_string(record.date) ||
        record.first_region != region || record.first_attribute < before.first_attribute ||
        record.first_attribute > attributes.size() || record.first_metric < before.first_metric ||
        record.first_metric > metrics.size()) {
      return false;
    }
    // The document's regions cover its folded text without a gap, each in blocks of its own.
    std::uint32_t begin = 0;
    while (region < regions.size() && regions[region].document == d) {
      const std::uint32_t region_end_here = region_end(region);
      if (regions[region].begin != begin || regions[region].first_block != block ||
          region_end_here <= begin || regions[region].field >= kFields) {
        return false;
      }
      block += (region_end_here - begin + kBlockUnits - 1) >> kBlockShift;
      begin = region_end_here;
      ++region;
    }
    if (begin != record.folded_size) return false;
    id_end = record.id_end;
    before = record;
  }
  if (size() > 0 && (documents[0].first_attribute != 0 || documents[0].first_metric != 0)) return false;
  if (region != regions.size() || block != postings.blocks) return false;
  for (const AttributeRecord& attribute : attributes.get()) {
    if (!is_string(attribute.text)) return false;
  }
  for (std::uint32_t d = 0; d < size(); ++d) {
    for (std::uint32_t m = documents[d].first_metric; m < metrics_end(d); ++m) {
      if (metrics[m].begin > metrics[m].end || metrics[m].end > documents[d].text_size) return false;
    }
  }
  for (const MetricRecord& metric : metrics.get()) {
    for (const StringNumber text : {metric.value, metric.low, metric.high, metric.unit, metric.base_value,
                                    metric.base_low, metric.base_high, metric.base_unit, metric.subject}) {
      if (!is_string(text)) return false;
    }
  }
  return true;
}

}  // namespace shuwen::index
