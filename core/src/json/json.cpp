// The contract's JSON: fields in the contract's order, absent things null or [], never missing.
#include "shuwen/json.h"

#include <type_traits>

#include "json/writer.h"
#include "shuwen/names.h"

namespace shuwen {
namespace {

/// A field that is null when it is empty.
template <class Text>
std::optional<Text> unless_empty(Text text) {
  if (text.empty()) return std::nullopt;
  return text;
}

class AnalysisWriter {
 public:
  AnalysisWriter(const Analysis& analysis, int indent) : analysis_(analysis), out_(indent) {}

  std::string write() {
    whole();
    return out_.take();
  }

 private:
  void whole() {
    const Analysis& a = analysis_;
    const auto scope = out_.object();
    member("schema", std::string_view("shuwen.analysis/1"));
    out_.key("generator");
    {
      const auto generator = out_.object();
      member("name", std::string_view("shuwen"));
      member("version", std::string_view(SHUWEN_VERSION));
    }
    member("offsets", std::string_view("utf16"));
    member("file", a.file);
    member("text", a.text);
    member("article", a.article);
    member("confidence", a.confidence);
    member("furniture", a.furniture);
    member("related", a.related);
    member("metrics", a.metrics);
    member("excluded", a.excluded);
    member("initiatives", a.initiatives);
    out_.key("entities");
    {
      const auto entities = out_.object();
      entities_of("organisations", EntityKind::organisation);
      entities_of("places", EntityKind::place);
      entities_of("persons", EntityKind::person);
      entities_of("documents", EntityKind::document);
    }
    member("warnings", a.warnings);
  }

  template <class T>
  void member(std::string_view name, const T& value) {
    out_.key(name);
    put(value);
  }

  void put(std::string_view value) { out_.string(value); }
  void put(std::u16string_view value) { out_.string(value); }
  void put(std::integral auto value) { out_.number(value); }
  void put(Span value) { out_.span(value); }

  template <class T>
  void put(const std::optional<T>& value) {
    if (value) {
      put(*value);
    } else {
      out_.null();
    }
  }

  template <class T>
  void put(const std::vector<T>& values) {
    const auto scope = out_.array();
    for (const T& value : values)
      put(value);
  }

  /// Only what is named by an enumerator: the name, null where it has none.
  template <class Enum>
  requires std::is_enum_v<Enum>
  void put(Enum value) { put(unless_empty(name_of(value))); }

  void put(const Excerpt& excerpt) {
    const auto scope = out_.object();
    members_of(excerpt);
  }

  void members_of(const Excerpt& excerpt) {
    member("text", excerpt.text);
    member("span", excerpt.span);
    if (!excerpt.pieces.empty()) member("pieces", excerpt.pieces);
  }

  void put(const FileInfo& file) {
    const auto scope = out_.object();
    member("name", file.name);
    member("bytes", file.bytes);
    member("sha256", file.sha256);
    member("format", file.format);
    member("encoding", file.encoding);
    member("encoding_from", file.encoding_from);
    member("encoding_confidence", file.encoding_confidence);
  }

  void put(const Published& published) {
    const auto scope = out_.object();
    members_of(published.where);
    member("value", published.value);
  }

  void put(const Section& section) {
    const auto scope = out_.object();
    member("heading", section.heading);
    member("subheading", section.subheading);
    member("level", section.level);
    member("paragraphs", section.paragraphs);
    member("sections", section.sections);
  }

  template <class Get>
  void grid(std::string_view name, const std::vector<std::vector<Cell>>& rows, Get get) {
    out_.key(name);
    const auto scope = out_.array();
    for (const auto& row : rows) {
      const auto cells = out_.array();
      for (const Cell& cell : row)
        put(get(cell));
    }
  }

  void put(const Table& table) {
    const auto text = [](const Cell& cell) { return std::u16string_view(cell.text); };
    const auto span = [](const Cell& cell) { return cell.span; };
    const auto scope = out_.object();
    member("caption", table.caption);
    member("unit", table.unit);
    grid("header", table.header, text);
    grid("rows", table.rows, text);
    grid("header_spans", table.header, span);
    grid("row_spans", table.rows, span);
    member("span", table.span);
    member("section", table.section);
  }

  void put(const Image& image) {
    const auto scope = out_.object();
    member("src", image.src);
    member("alt", image.alt);
    member("caption", image.caption);
  }

  void put(const Article& article) {
    const auto scope = out_.object();
    member("title", article.title);
    member("subtitle", article.subtitle);
    member("published", article.published);
    member("source", article.source);
    member("authors", article.authors);
    member("editors", article.editors);
    member("highlights", article.highlights);
    member("lead", article.lead);
    member("sections", article.sections);
    member("tables", article.tables);
    member("images", article.images);
    member("language", unless_empty(std::string_view(article.language)));
    member("url", unless_empty(std::u16string_view(article.url)));
  }

  void put(const ArticleConfidence& confidence) {
    const auto scope = out_.object();
    member("body", confidence.body);
    member("title", confidence.title);
    member("published", confidence.published);
    member("source", confidence.source);
    member("authors", confidence.authors);
  }

  void put(const Furniture& furniture) {
    const auto scope = out_.object();
    member("kind", furniture.kind);
    member("text", slice(analysis_.text, furniture.span));
    member("span", furniture.span);
    member("reason", furniture.reason);
  }

  void put(const RelatedItem& item) {
    const auto scope = out_.object();
    member("title", item.title);
    member("snippet", item.snippet);
    member("source", item.source);
    member("date", item.date);
    member("span", item.span);
  }

  void put(const Change& change) {
    const auto scope = out_.object();
    member("kind", change.kind);
    member("basis", change.basis);
  }

  void put(const Period& period) {
    const auto scope = out_.object();
    members_of(period.where);
    member("from", period.from);
    member("to", period.to);
  }

  void put(const Normalized& normalized) {
    const auto scope = out_.object();
    member("value", normalized.value);
    member("low", normalized.low);
    member("high", normalized.high);
    member("unit", normalized.unit);
  }

  void put(const Metric& m) {
    const auto scope = out_.object();
    member("text", slice(analysis_.text, m.span));
    member("span", m.span);
    member("sentence", m.sentence);
    member("region", m.region);
    member("section", m.section);
    member("value", m.value);
    member("low", m.low);
    member("high", m.high);
    member("approx", unless_empty(std::string_view(m.approx)));
    member("unit", m.unit);
    member("kind", m.kind);
    member("change", m.change);
    member("status", m.status);
    member("subject", m.subject);
    member("action", m.action);
    member("actor", m.actor);
    member("place", m.place);
    member("reported_by", m.reported_by);
    member("period", m.period);
    member("part_of", m.part_of);
    member("exact", m.exact);
    member("normalized", m.normalized);
    member("confidence", m.confidence);
  }

  void put(const Excluded& excluded) {
    const auto scope = out_.object();
    member("text", slice(analysis_.text, excluded.span));
    member("span", excluded.span);
    member("reason", excluded.reason);
  }

  void put(const Initiative& initiative) {
    const auto scope = out_.object();
    member("text", initiative.text);
    member("name", initiative.name);
    member("type", initiative.type);
    member("region", initiative.region);
    member("mentions", initiative.mentions);
    member("section", initiative.section);
    member("actor", initiative.actor);
    member("metrics", initiative.metrics);
    member("confidence", initiative.confidence);
  }

  void put(const Warning& warning) {
    const auto scope = out_.object();
    member("code", warning.code);
    member("message", warning.message);
    member("span", warning.span);
    if (warning.other) member("other", *warning.other);
  }

  void entities_of(std::string_view name, EntityKind kind) {
    out_.key(name);
    const auto scope = out_.array();
    for (const Entity& entity : analysis_.entities)
      if (entity.kind == kind) put(entity);
  }

  void put(const Entity& entity) {
    const auto scope = out_.object();
    member("text", entity.text);
    member("mentions", entity.mentions);
    if (entity.kind == EntityKind::person) member("role", entity.role);
    if (entity.kind == EntityKind::document) member("number", entity.number);
    if (entity.kind == EntityKind::place) member("code", entity.code);
    member("confidence", entity.confidence);
  }

  const Analysis& analysis_;
  json::Writer out_;
};

}  // namespace

std::string to_json(const Analysis& analysis, int indent) {
  return AnalysisWriter(analysis, indent).write();
}

std::string to_json(const Error& error) {
  json::Writer out;
  {
    const auto scope = out.object();
    out.key("code"), out.string(error.code);
    out.key("message"), out.string(error.message);
    out.key("stage"), out.string(name_of(error.stage));
    out.key("position");
    if (error.position) {
      out.number(*error.position);
    } else {
      out.null();
    }
  }
  return out.take();
}

}  // namespace shuwen
