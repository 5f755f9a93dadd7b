// What an analysis says of one file: plain values, the structs behind the JSON of schema `shuwen.analysis/1`.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "shuwen/span.h"

namespace shuwen {

/// A piece of text the analysis speaks of. With a `span` it equals the text there. Without one it is no slice
/// of the text: it comes from metadata, or `pieces` (then two or more) say which slices give it when joined,
/// directly (a paragraph that a page break cut) or by a space (the heads of a table's cell).
struct Excerpt {
  std::u16string text;
  std::optional<Span> span;
  std::vector<Span> pieces;
};

/// Something a reader should know about the result; the analysis went on.
struct Warning {
  std::string code;     ///< stable, for programs
  std::string message;  ///< one English sentence
  std::optional<Span> span;
  std::optional<Span> other;  ///< the second place of a contradiction
};

// ---- the file
// -------------------------------------------------------------------------------------------------

enum class Format : std::uint8_t { text, html, markdown, mhtml, webarchive, docx, eml };
enum class EncodingFrom : std::uint8_t { bom, declared, detected, user };

struct FileInfo {
  std::string name;  ///< as given by the caller, UTF-8
  std::uint64_t bytes = 0;
  std::string sha256;  ///< of the bytes given, lower-case hexadecimal
  Format format = Format::text;
  std::string encoding;  ///< IANA or WHATWG name, as "UTF-8", "GB18030"
  EncodingFrom encoding_from = EncodingFrom::detected;
  int encoding_confidence = 100;  ///< per cent
};

// ---- the article
// ----------------------------------------------------------------------------------------------

/// A moment as the page gives it: `value` is ISO 8601, `2020-10-23` or `2020-10-23T13:55[:07]`.
struct Published {
  Excerpt where;
  std::string value;
};

struct Section {
  std::optional<Excerpt> heading;
  std::optional<Excerpt> subheading;
  int level = 1;  ///< 1 is the topmost
  std::vector<Excerpt> paragraphs;
  std::vector<Section> sections;
};

/// One cell of a table; merged cells repeat their text in every place they cover and keep one span.
struct Cell {
  std::u16string text;
  std::optional<Span> span;
};

struct Table {
  std::optional<Excerpt> caption;
  std::optional<Excerpt> unit;  ///< as written: `单位：万元`
  std::vector<std::vector<Cell>> header;
  std::vector<std::vector<Cell>> rows;
  Span span;
  std::vector<std::u16string> section;  ///< heading path of the place it stands in
};

struct Image {
  std::u16string src;
  std::u16string alt;
  std::optional<Excerpt> caption;
};

struct Article {
  std::optional<Excerpt> title;
  std::optional<Excerpt> subtitle;
  std::optional<Published> published;
  std::optional<Excerpt> source;
  std::vector<Excerpt> authors;
  std::vector<Excerpt> editors;
  std::vector<Excerpt> highlights;
  std::vector<Excerpt> lead;
  std::vector<Section> sections;
  std::vector<Table> tables;
  std::vector<Image> images;
  std::string language;  ///< BCP 47: `zh-Hans`, `zh-Hant`, `en`, `ja` …; empty when unknown
  std::u16string url;    ///< where the page says it lives; empty when it does not
};

/// How sure the structure is, each 0 to 100; a field that was not found has 0.
struct ArticleConfidence {
  int body = 0;
  int title = 0;
  int published = 0;
  int source = 0;
  int authors = 0;
};

enum class FurnitureKind : std::uint8_t {
  pagination,
  previous,
  next,
  disclaimer,
  related,
  credit,
  navigation,
  share,
  copyright,
  comment,
  other
};

/// A part of the page that is not the article. `reason` names the rule that sent it away: a stable code whose
/// sentences in English and Chinese are in `furniture_reasons.tsv`.
struct Furniture {
  FurnitureKind kind = FurnitureKind::other;
  Span span;
  std::string reason;
};

/// An item of a list of recommended reading, as data.
struct RelatedItem {
  std::u16string title;
  std::optional<std::u16string> snippet;
  std::optional<std::u16string> source;
  std::optional<std::string> date;  ///< ISO 8601 date
  Span span;
};

/// Which part of the page a finding stands in.
enum class Region : std::uint8_t { article, related, furniture };

// ---- metrics
// --------------------------------------------------------------------------------------------------

enum class MetricKind : std::uint8_t {
  count,
  money,
  percent,
  fraction,
  multiple,
  length,
  area,
  volume,
  mass,
  duration,
  speed,
  temperature,
  energy,
  data,
  age,
  index,
  rate,
  other
};
enum class ChangeKind : std::uint8_t { none, increase, decrease, to, from };
enum class ChangeBasis : std::uint8_t { none, yoy, mom, vs, annualised };
enum class Status : std::uint8_t { actual, target, rule };

/// Decimal numbers are strings (`16000`, `-0.6`), so that no figure is ever rounded.
using DecimalText = std::optional<std::string>;

struct Change {
  ChangeKind kind = ChangeKind::none;
  ChangeBasis basis = ChangeBasis::none;
};

/// A stretch of time: `from` and `to` are ISO dates, both inclusive, absent when open.
struct Period {
  Excerpt where;
  std::optional<std::string> from;
  std::optional<std::string> to;
};

/// The same figure in the base of its dimension, so that figures compare across articles.
struct Normalized {
  DecimalText value, low, high;
  std::u16string unit;
};

/// One quantitative claim; METRICS.md's words in C++.
struct Metric {
  Span span;
  Span sentence;
  Region region = Region::article;
  std::vector<std::u16string> section;  ///< heading path
  DecimalText value, low, high;
  std::string approx;                  ///< `more_than`, `about+more_than` …; empty when the figure is exact
  std::optional<std::u16string> unit;  ///< as written without multiplier; absent for a bare number
  MetricKind kind = MetricKind::count;
  std::optional<Change> change;
  Status status = Status::actual;
  std::optional<Excerpt> subject, action, actor, place;
  std::optional<Excerpt> reported_by;  ///< whom the text names as its source: 据海关总署统计, the mayor said
  std::optional<Period> period;
  std::optional<std::uint32_t> part_of;  ///< index of the whole in Analysis::metrics
  std::optional<std::u16string> exact;   ///< a fraction or ratio as written in digits: `2/3`, `1:4`
  std::optional<Normalized> normalized;
  int confidence = 0;  ///< 0 to 100
};

enum class ExclusionReason : std::uint8_t {
  date,
  time,
  period,
  ordinal,
  name,
  idiom,
  article,
  list_marker,
  identifier,
  quoted_rule_number,
  unit
};

/// A numeral that is not a metric, and why.
struct Excluded {
  Span span;
  ExclusionReason reason = ExclusionReason::name;
};

// ---- initiatives and entities
// ---------------------------------------------------------------------------------

enum class InitiativeType : std::uint8_t {
  campaign,
  method,
  mechanism,
  system,
  brand,
  project,
  activity,
  other
};

/// A programme, method, mechanism … that the article names.
struct Initiative {
  std::u16string text;  ///< with its head noun and quotation marks
  std::u16string name;  ///< the core
  InitiativeType type = InitiativeType::other;
  Region region = Region::article;
  std::vector<Span> mentions;           ///< in order of the text
  std::vector<std::u16string> section;  ///< heading path of the place that describes it
  std::optional<Excerpt> actor;
  std::vector<std::uint32_t> metrics;  ///< indices into Analysis::metrics
  int confidence = 0;                  ///< 0 to 100
};

enum class EntityKind : std::uint8_t { organisation, place, person, document };

struct Entity {
  EntityKind kind = EntityKind::organisation;
  std::u16string text;                   ///< the fullest form
  std::vector<Span> mentions;            ///< in order of the text; spans of different entities may nest
  std::optional<std::u16string> role;    ///< of a person: `作者`, `党组书记、局长`
  std::optional<std::u16string> number;  ///< of a document: `国发〔2012〕24号`
  std::optional<std::string> code;       ///< of a place: the administrative division code
  int confidence = 0;                    ///< 0 to 100
};

// ---- the whole
// ------------------------------------------------------------------------------------------------

/// Everything said of one file. Owns all its text; nothing in it points elsewhere.
struct Analysis {
  FileInfo file;
  std::u16string text;  ///< what every span indexes
  Article article;
  ArticleConfidence confidence;
  std::vector<Furniture> furniture;
  std::vector<RelatedItem> related;
  std::vector<Metric> metrics;
  std::vector<Excluded> excluded;
  std::vector<Initiative> initiatives;
  std::vector<Entity> entities;
  std::vector<Warning> warnings;
};

}  // namespace shuwen
