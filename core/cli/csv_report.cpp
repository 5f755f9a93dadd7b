#include <string_view>
#include <vector>

#include "metric_text.h"
#include "report.h"
#include "shuwen/names.h"
#include "text/utf.h"

namespace shuwen::cli {
namespace {

/// RFC 4180 quoting. `document` fields come from the article: a leading = + - @ would run as a formula in
/// Excel.
std::string field(std::u16string_view value, bool document) {
  std::string text = to_utf8(value);
  const bool formula =
      document && !text.empty() && std::string_view("=+-@\t\r").find(text[0]) != std::string_view::npos;
  if (formula) text.insert(0, 1, '\'');
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

std::string line(const std::vector<std::string>& fields) {
  std::string out;
  for (const std::string& f : fields) {
    if (!out.empty() || &f != fields.data()) out += ',';
    out += f;
  }
  return out + "\r\n";
}

std::string decimal(const DecimalText& value) {
  return value.value_or("");
}

}  // namespace

std::string csv_header() {
  return line({"file",
               "title",
               "published",
               "text",
               "value",
               "low",
               "high",
               "approx",
               "unit",
               "kind",
               "change",
               "basis",
               "status",
               "subject",
               "action",
               "actor",
               "place",
               "period",
               "from",
               "to",
               "section",
               "begin",
               "end",
               "normalized_value",
               "normalized_unit",
               "confidence",
               "reported_by"});
}

std::string csv_rows(const Analysis& analysis) {
  std::string out;
  for (const Metric& m : analysis.metrics) {
    if (m.region != Region::article) continue;
    const auto excerpt = [](const std::optional<Excerpt>& e) { return field(text_or_empty(e), true); };
    out += line({field(to_utf16(analysis.file.name), true),
                 excerpt(analysis.article.title),
                 analysis.article.published ? analysis.article.published->value : "",
                 field(slice(analysis.text, m.span), true),
                 decimal(m.value),
                 decimal(m.low),
                 decimal(m.high),
                 m.approx,
                 field(m.unit.value_or(u""), true),
                 std::string(name_of(m.kind)),
                 std::string(m.change ? name_of(m.change->kind) : ""),
                 std::string(m.change ? name_of(m.change->basis) : ""),
                 std::string(name_of(m.status)),
                 excerpt(m.subject),
                 excerpt(m.action),
                 excerpt(m.actor),
                 excerpt(m.place),
                 field(m.period ? m.period->where.text : u"", true),
                 m.period ? m.period->from.value_or("") : "",
                 m.period ? m.period->to.value_or("") : "",
                 field(section_text(m), true),
                 std::to_string(m.span.begin),
                 std::to_string(m.span.end),
                 m.normalized ? decimal(m.normalized->value) : "",
                 field(m.normalized ? m.normalized->unit : u"", true),
                 std::to_string(m.confidence),
                 excerpt(m.reported_by)});
  }
  return out;
}

}  // namespace shuwen::cli
