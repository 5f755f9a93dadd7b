// What of a document is to be indexed, before it is.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "shuwen/analysis.h"
#include "shuwen/search.h"

namespace shuwen::index {

/// The part of a document a place belongs to.
enum class Field : std::uint8_t { body, title, heading, furniture };
inline constexpr std::size_t kFields = 4;

/// What a document is said to be or to speak of; the query language's fields, and what suggestions offer.
enum class AttributeKind : std::uint8_t { source, author, organisation, place, initiative, file, subject };

struct Attribute {
  AttributeKind kind = AttributeKind::file;
  std::u16string text;
};

/// The searchable side of a Metric. Texts are as the analysis gives them; absent ones are empty.
struct MetricSource {
  std::u16string value, low, high, unit;
  std::u16string base_value, base_low, base_high, base_unit;  ///< normalised
  std::u16string subject;
  Span span;
  MetricKind kind = MetricKind::count;
  Status status = Status::actual;
  Region region = Region::article;
};

/// A stretch of the text, in its own offsets, that belongs to a field. What no stretch covers is body.
struct Stretch {
  Span span;
  Field field = Field::body;
};

struct Source {
  std::string id;
  std::u16string text;
  std::u16string title;
  std::string date;                ///< ISO 8601; empty when unknown
  std::vector<Stretch> stretches;  ///< ascending, not overlapping
  std::vector<Attribute> attributes;
  std::vector<MetricSource> metrics;
};

Source source_of(SearchDocument document);
Source source_of(const Analysis& analysis, std::string id);

}  // namespace shuwen::index
