// Turns sources into a segment: records, strings, regions, postings.
#include <algorithm>
#include <map>
#include <utility>

#include "index/postings_builder.h"
#include "index/segment.h"
#include "index/text_match.h"
#include "text/chars.h"
#include "text/utf.h"

namespace shuwen::index {
namespace {

std::uint32_t number(std::size_t value) {
  return static_cast<std::uint32_t>(value);
}

/// Han and words of other scripts; punctuation and space make a document no longer.
std::uint32_t length_of(std::u16string_view text) {
  std::uint32_t length = 0;
  bool in_word = false;
  for (const char16_t unit : text) {
    const bool word = is_word_unit(unit);
    length += is_cjk(unit) || (word && !in_word) ? 1 : 0;
    in_word = word;
  }
  return length;
}

/// Each text once, numbered by first use; 0 is the empty one.
class Strings {
 public:
  Strings() { number_of(u""); }
  StringNumber number_of(std::u16string_view text) {
    const auto found = numbers_.find(text);
    if (found != numbers_.end()) return found->second;
    const StringNumber index = number(ends_.size());
    units_.insert(units_.end(), text.begin(), text.end());
    ends_.push_back(number(units_.size()));
    numbers_.emplace(text, index);
    return index;
  }
  std::vector<std::uint32_t> take_ends() { return std::move(ends_); }
  std::vector<char16_t> take_units() { return std::move(units_); }

 private:
  std::map<std::u16string, StringNumber, std::less<>> numbers_;
  std::vector<std::uint32_t> ends_;
  std::vector<char16_t> units_;
};

class Builder {
 public:
  Segment build(std::vector<Source> sources) {
    segment_.own_texts.reserve(sources.size());
    irregular_.reserve(sources.size());
    for (Source& source : sources)
      add(source);
    for (const std::u16string& text : segment_.own_texts)
      segment_.texts.push_back(text);
    segment_.postings = build_postings(runs(), blocks_);
    segment_.documents = std::move(documents_);
    segment_.regions = std::move(regions_);
    segment_.attributes = std::move(attributes_);
    segment_.metrics = std::move(metrics_);
    segment_.string_ends = strings_.take_ends();
    segment_.strings = strings_.take_units();
    segment_.ids = std::move(ids_);
    segment_.prepare();
    return std::move(segment_);
  }

 private:
  void add(Source& source) {
    DocumentRecord record{};
    record.text_size = number(source.text.size());
    record.regular = folds_unit_by_unit(source.text) ? 1 : 0;
    Folded folded;
    if (record.regular == 0) folded = fold(source.text);
    record.folded_size = record.regular != 0 ? record.text_size : number(folded.units.size());
    record.length = length_of(record.regular != 0 ? source.text : folded.units);
    record.first_region = number(regions_.size());
    record.first_attribute = number(attributes_.size());
    record.first_metric = number(metrics_.size());
    const bool title_first = std::u16string_view(source.text).substr(0, source.title.size()) == source.title;
    record.title_size = title_first ? number(source.title.size()) : 0;
    if (!title_first) record.title = strings_.number_of(source.title);
    record.date = strings_.number_of(to_utf16(source.date));
    ids_.insert(ids_.end(), source.id.begin(), source.id.end());
    record.id_end = number(ids_.size());
    add_regions(source, record, folded);
    for (const Attribute& attribute : source.attributes)
      attributes_.push_back(
          {strings_.number_of(attribute.text) & 0x1FFFFFFF, static_cast<std::uint32_t>(attribute.kind) & 7});
    for (const MetricSource& metric : source.metrics)
      add_metric(metric);
    documents_.push_back(record);
    irregular_.push_back(std::move(folded.units));
    segment_.own_texts.push_back(std::move(source.text));
  }

  void add_regions(const Source& source, const DocumentRecord& record, const Folded& folded) {
    const auto place = [&](std::uint32_t original) {
      return record.regular != 0 ? original : std::min(folded.folded(original), record.folded_size);
    };
    std::uint32_t at = 0;
    for (const Stretch& stretch : source.stretches) {
      const std::uint32_t begin = place(stretch.span.begin);
      const std::uint32_t end =
          stretch.span.end >= record.text_size ? record.folded_size : place(stretch.span.end);
      add_region(at, begin, Field::body);
      add_region(std::max(at, begin), end, stretch.field);
      at = std::max(at, end);
    }
    add_region(at, record.folded_size, Field::body);
  }

  void add_region(std::uint32_t begin, std::uint32_t end, Field field) {
    if (begin >= end) return;
    regions_.push_back(
        {blocks_, begin, number(documents_.size()) & 0x1FFFFFFF, static_cast<std::uint32_t>(field) & 7});
    blocks_ += blocks_for(end - begin);
  }

  void add_metric(const MetricSource& metric) {
    const auto text = [this](const std::u16string& value) { return strings_.number_of(value); };
    metrics_.push_back({text(metric.value), text(metric.low), text(metric.high), text(metric.unit),
                        text(metric.base_value), text(metric.base_low), text(metric.base_high),
                        text(metric.base_unit), text(metric.subject), metric.span.begin, metric.span.end,
                        static_cast<std::uint16_t>(metric.kind), static_cast<std::uint8_t>(metric.status),
                        static_cast<std::uint8_t>(metric.region)});
  }

  std::vector<Run> runs() const {
    std::vector<Run> out;
    out.reserve(regions_.size());
    for (std::size_t i = 0; i < regions_.size(); ++i) {
      const RegionRecord& region = regions_[i];
      const DocumentRecord& record = documents_[region.document];
      const bool last = i + 1 == regions_.size() || regions_[i + 1].document != region.document;
      const bool regular = record.regular != 0;
      out.push_back(
          {regular ? segment_.own_texts[region.document].data() : irregular_[region.document].data(),
           region.begin, last ? record.folded_size : regions_[i + 1].begin, record.folded_size,
           region.first_block, regular});
    }
    return out;
  }

  Segment segment_;
  Strings strings_;
  std::vector<std::u16string> irregular_;  ///< folded texts of those that do not fold unit by unit
  std::vector<DocumentRecord> documents_;
  std::vector<RegionRecord> regions_;
  std::vector<AttributeRecord> attributes_;
  std::vector<MetricRecord> metrics_;
  std::vector<char> ids_;
  std::uint32_t blocks_ = 0;
};

}  // namespace

Segment build_segment(std::vector<Source> sources) {
  return Builder().build(std::move(sources));
}

Source take_source(Segment& segment, DocumentNumber document) {
  const DocumentRecord& record = segment.documents[document];
  const auto string = [&](StringNumber index) { return std::u16string(segment.string(index)); };
  Source out;
  out.id = segment.id(document);
  out.title = segment.title(document);
  out.date = to_utf8(segment.string(record.date));
  for (std::uint32_t r = record.first_region;
       r < segment.regions.size() && segment.regions[r].document == document; ++r) {
    const Field field = static_cast<Field>(segment.regions[r].field);
    const Span span = segment.original(document, {segment.regions[r].begin, segment.region_end(r)});
    if (field != Field::body) out.stretches.push_back({span, field});
  }
  for (std::uint32_t a = record.first_attribute; a < segment.attributes_end(document); ++a) {
    const AttributeRecord& attribute = segment.attributes[a];
    out.attributes.push_back({static_cast<AttributeKind>(attribute.kind), string(attribute.text)});
  }
  for (std::uint32_t m = record.first_metric; m < segment.metrics_end(document); ++m) {
    const MetricRecord& metric = segment.metrics[m];
    out.metrics.push_back({string(metric.value),
                           string(metric.low),
                           string(metric.high),
                           string(metric.unit),
                           string(metric.base_value),
                           string(metric.base_low),
                           string(metric.base_high),
                           string(metric.base_unit),
                           string(metric.subject),
                           {metric.begin, metric.end},
                           static_cast<MetricKind>(metric.kind),
                           static_cast<Status>(metric.status),
                           static_cast<Region>(metric.region)});
  }
  if (segment.own_texts.empty()) {
    out.text = segment.texts[document];
  } else {
    out.text = std::move(segment.own_texts[document]);
  }
  return out;
}

}  // namespace shuwen::index
