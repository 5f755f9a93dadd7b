// The contract's JSON: fields in the contract's order, absent things null or [], never missing.
#include "shuwen/json.h"

#include <nlohmann/json.hpp>

#include "json/text_json.h"
#include "shuwen/names.h"

namespace shuwen {
namespace {

using Json = nlohmann::ordered_json;
using json::text;

// Declared ahead of the templates that call them.
Json of(Span);
Json of(const Excerpt&);
Json of(const Published&);
Json of(const Section&);
Json of(const Table&);
Json of(const Image&);
Json of(const Change&);
Json of(const Period&);
Json of(const Normalized&);

Json of(Span span) {
  return Json::array({span.begin, span.end});
}

Json of(const std::vector<Span>& spans) {
  Json list = Json::array();
  for (const Span span : spans)
    list.push_back(of(span));
  return list;
}

template <class T>
Json or_null(const std::optional<T>& value) {
  if (!value) return nullptr;
  if constexpr (requires { of(*value); }) {
    return of(*value);
  } else if constexpr (requires { text(*value); }) {
    return text(*value);
  } else {
    return *value;
  }
}

template <class T>
Json list_of(const std::vector<T>& values) {
  Json list = Json::array();
  for (const T& value : values)
    list.push_back(of(value));
  return list;
}

Json texts(const std::vector<std::u16string>& values) {
  Json list = Json::array();
  for (const auto& value : values)
    list.push_back(text(value));
  return list;
}

Json of(const Excerpt& excerpt) {
  Json out = {{"text", text(excerpt.text)}, {"span", excerpt.span ? of(*excerpt.span) : Json(nullptr)}};
  if (!excerpt.pieces.empty()) out["pieces"] = of(excerpt.pieces);
  return out;
}

Json of(const FileInfo& file) {
  return {{"name", file.name},
          {"bytes", file.bytes},
          {"sha256", file.sha256},
          {"format", name_of(file.format)},
          {"encoding", file.encoding},
          {"encoding_from", name_of(file.encoding_from)},
          {"encoding_confidence", file.encoding_confidence}};
}

Json of(const Published& published) {
  Json out = of(published.where);
  out["value"] = published.value;
  return out;
}

Json of(const Section& section) {
  return {{"heading", or_null(section.heading)},
          {"subheading", or_null(section.subheading)},
          {"level", section.level},
          {"paragraphs", list_of(section.paragraphs)},
          {"sections", list_of(section.sections)}};
}

Json grid(const std::vector<std::vector<Cell>>& rows, bool spans) {
  Json out = Json::array();
  for (const auto& row : rows) {
    Json cells = Json::array();
    for (const Cell& cell : row)
      cells.push_back(spans ? or_null(cell.span) : Json(text(cell.text)));
    out.push_back(std::move(cells));
  }
  return out;
}

Json of(const Table& table) {
  return {{"caption", or_null(table.caption)},
          {"unit", or_null(table.unit)},
          {"header", grid(table.header, false)},
          {"rows", grid(table.rows, false)},
          {"header_spans", grid(table.header, true)},
          {"row_spans", grid(table.rows, true)},
          {"span", of(table.span)},
          {"section", texts(table.section)}};
}

Json of(const Image& image) {
  return {{"src", text(image.src)}, {"alt", text(image.alt)}, {"caption", or_null(image.caption)}};
}

Json of(const Article& article) {
  return {{"title", or_null(article.title)},
          {"subtitle", or_null(article.subtitle)},
          {"published", or_null(article.published)},
          {"source", or_null(article.source)},
          {"authors", list_of(article.authors)},
          {"editors", list_of(article.editors)},
          {"highlights", list_of(article.highlights)},
          {"lead", list_of(article.lead)},
          {"sections", list_of(article.sections)},
          {"tables", list_of(article.tables)},
          {"images", list_of(article.images)},
          {"language", article.language.empty() ? Json(nullptr) : Json(article.language)},
          {"url", article.url.empty() ? Json(nullptr) : Json(text(article.url))}};
}

Json of(const ArticleConfidence& confidence) {
  return {{"body", confidence.body},
          {"title", confidence.title},
          {"published", confidence.published},
          {"source", confidence.source},
          {"authors", confidence.authors}};
}

Json of(const Normalized& normalized) {
  return {{"value", or_null(normalized.value)},
          {"low", or_null(normalized.low)},
          {"high", or_null(normalized.high)},
          {"unit", text(normalized.unit)}};
}

Json of(const Change& change) {
  const auto word = [](std::string_view name) { return name.empty() ? Json(nullptr) : Json(name); };
  return {{"kind", word(name_of(change.kind))}, {"basis", word(name_of(change.basis))}};
}

Json of(const Period& period) {
  Json out = of(period.where);
  out["from"] = or_null(period.from);
  out["to"] = or_null(period.to);
  return out;
}

/// Writes what needs the whole analysis at hand: slices of its text.
class Writer {
 public:
  explicit Writer(const Analysis& analysis) : analysis_(analysis) {}

  Json whole() const {
    const Analysis& a = analysis_;
    Json out = {{"schema", "shuwen.analysis/1"},
                {"generator", {{"name", "shuwen"}, {"version", SHUWEN_VERSION}}},
                {"offsets", "utf16"},
                {"file", of(a.file)},
                {"text", text(a.text)},
                {"article", of(a.article)},
                {"confidence", of(a.confidence)}};
    out["furniture"] = each(a.furniture);
    out["related"] = each(a.related);
    out["metrics"] = each(a.metrics);
    out["excluded"] = each(a.excluded);
    out["initiatives"] = each(a.initiatives);
    out["entities"] = {{"organisations", entities(EntityKind::organisation)},
                       {"places", entities(EntityKind::place)},
                       {"persons", entities(EntityKind::person)},
                       {"documents", entities(EntityKind::document)}};
    out["warnings"] = each(a.warnings);
    return out;
  }

 private:
  template <class T>
  Json each(const std::vector<T>& values) const {
    Json list = Json::array();
    for (const T& value : values)
      list.push_back(one(value));
    return list;
  }

  Json at(Span span) const { return text(slice(analysis_.text, span)); }

  Json one(const Furniture& furniture) const {
    return {{"kind", name_of(furniture.kind)},
            {"text", at(furniture.span)},
            {"span", of(furniture.span)},
            {"reason", furniture.reason}};
  }

  Json one(const RelatedItem& item) const {
    return {{"title", text(item.title)},
            {"snippet", or_null(item.snippet)},
            {"source", or_null(item.source)},
            {"date", or_null(item.date)},
            {"span", of(item.span)}};
  }

  Json one(const Metric& m) const {
    return {{"text", at(m.span)},
            {"span", of(m.span)},
            {"sentence", of(m.sentence)},
            {"region", name_of(m.region)},
            {"section", texts(m.section)},
            {"value", or_null(m.value)},
            {"low", or_null(m.low)},
            {"high", or_null(m.high)},
            {"approx", m.approx.empty() ? Json(nullptr) : Json(m.approx)},
            {"unit", or_null(m.unit)},
            {"kind", name_of(m.kind)},
            {"change", or_null(m.change)},
            {"status", name_of(m.status)},
            {"subject", or_null(m.subject)},
            {"action", or_null(m.action)},
            {"actor", or_null(m.actor)},
            {"place", or_null(m.place)},
            {"period", or_null(m.period)},
            {"part_of", or_null(m.part_of)},
            {"exact", or_null(m.exact)},
            {"normalized", or_null(m.normalized)},
            {"confidence", m.confidence}};
  }

  Json one(const Excluded& excluded) const {
    return {{"text", at(excluded.span)}, {"span", of(excluded.span)}, {"reason", name_of(excluded.reason)}};
  }

  Json one(const Initiative& initiative) const {
    return {{"text", text(initiative.text)},       {"name", text(initiative.name)},
            {"type", name_of(initiative.type)},    {"region", name_of(initiative.region)},
            {"mentions", of(initiative.mentions)}, {"section", texts(initiative.section)},
            {"actor", or_null(initiative.actor)},  {"metrics", initiative.metrics},
            {"confidence", initiative.confidence}};
  }

  Json one(const Warning& warning) const {
    Json out = {{"code", warning.code}, {"message", warning.message}, {"span", or_null(warning.span)}};
    if (warning.other) out["other"] = of(*warning.other);
    return out;
  }

  Json entities(EntityKind kind) const {
    Json list = Json::array();
    for (const Entity& entity : analysis_.entities) {
      if (entity.kind != kind) continue;
      Json out = {{"text", text(entity.text)}, {"mentions", of(entity.mentions)}};
      if (kind == EntityKind::person) out["role"] = or_null(entity.role);
      if (kind == EntityKind::document) out["number"] = or_null(entity.number);
      if (kind == EntityKind::place) out["code"] = or_null(entity.code);
      out["confidence"] = entity.confidence;
      list.push_back(std::move(out));
    }
    return list;
  }

  const Analysis& analysis_;
};

/// Names of files come from outside and may be any bytes; everything else is valid UTF-8 already.
std::string dumped(const Json& json, int indent) {
  return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

std::string to_json(const Analysis& analysis, int indent) {
  return dumped(Writer(analysis).whole(), indent);
}

std::string to_json(const Error& error) {
  return dumped({{"code", error.code},
                 {"message", error.message},
                 {"stage", name_of(error.stage)},
                 {"position", error.position ? Json(*error.position) : Json(nullptr)}},
                -1);
}

}  // namespace shuwen
