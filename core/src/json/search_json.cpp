// Answers of the index as the contract's JSON.
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "json/text_json.h"
#include "shuwen/search.h"

namespace shuwen {
namespace {

using Json = nlohmann::ordered_json;
using json::text;

Json of(Span span) {
  return Json::array({span.begin, span.end});
}

std::string_view name_of(Interpretation interpretation) {
  switch (interpretation) {
    case Interpretation::pinyin:
      return "pinyin";
    case Interpretation::partial:
      return "partial";
    default:
      return "exact";
  }
}

std::string_view name_of(SuggestionKind kind) {
  switch (kind) {
    case SuggestionKind::subject:
      return "subject";
    case SuggestionKind::initiative:
      return "initiative";
    case SuggestionKind::organisation:
      return "organisation";
    default:
      return "term";
  }
}

/// Identifiers come from outside and may be any bytes.
std::string dumped(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// Names and members in the order they are written.
constexpr std::pair<const char*, std::uint64_t QueryStatistics::*> kFigures[] = {
    {"documents", &QueryStatistics::documents},
    {"units", &QueryStatistics::units},
    {"matches", &QueryStatistics::matches},
    {"pinyin_matches", &QueryStatistics::pinyin_matches},
    {"partial_matches", &QueryStatistics::partial_matches}};
constexpr std::pair<const char*, std::vector<std::uint64_t> QueryStatistics::*> kLists[] = {
    {"exact_frequencies", &QueryStatistics::exact_frequencies},
    {"pinyin_frequencies", &QueryStatistics::pinyin_frequencies},
    {"partial_frequencies", &QueryStatistics::partial_frequencies}};

/// Writes an answer straight into a string: many are given for each key a person presses, and a tree of JSON
/// values takes longer than the search.
class Writer {
 public:
  std::string out;

  Writer& raw(std::string_view text) {
    out += text;
    return *this;
  }
  Writer& number(std::uint64_t value) { return raw(std::to_string(value)); }
  Writer& string(std::string_view utf8) {
    out += '"';
    for (const char c : utf8) {
      if (c == '"' || c == '\\') {
        (out += '\\') += c;
      } else if (static_cast<unsigned char>(c) < 0x20) {
        control(c);
      } else {
        out += c;
      }
    }
    out += '"';
    return *this;
  }
  Writer& string(std::u16string_view utf16) { return string(text(utf16)); }
  Writer& span(Span value) { return raw("[").number(value.begin).raw(",").number(value.end).raw("]"); }
  template <class T, class Write>
  Writer& list(const std::vector<T>& values, Write write) {
    out += '[';
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (i > 0) out += ',';
      write(values[i]);
    }
    out += ']';
    return *this;
  }
  Writer& spans(const std::vector<Span>& values) {
    return list(values, [this](Span value) { span(value); });
  }
  /// A score in units, of which millionths are known.
  Writer& score(std::int64_t millionths) {
    std::string digits = std::to_string(millionths < 0 ? 0 : millionths);
    if (digits.size() < 7) digits.insert(0, 7 - digits.size(), '0');
    return raw(std::string_view(digits).substr(0, digits.size() - 6))
        .raw(".")
        .raw(std::string_view(digits).substr(digits.size() - 6));
  }
  Writer& hit(const Hit& hit) {
    // Identifiers come from outside and may be any bytes: only UTF-8 may go into JSON.
    raw("{\"id\":").string(to_utf16(hit.id)).raw(",\"score\":").score(hit.score);
    raw(",\"title\":").string(hit.title).raw(",\"spans\":").spans(hit.spans);
    raw(",\"snippet\":{\"text\":").string(hit.snippet.text);
    raw(",\"highlights\":").spans(hit.snippet.highlights).raw(",\"span\":").span(hit.snippet.span);
    raw("},\"metrics\":").list(hit.metrics, [this](std::uint32_t metric) { number(metric); });
    return raw("}");
  }

 private:
  void control(char c) {
    constexpr char kDigits[] = "0123456789abcdef";
    if (c == '\n') {
      out += "\\n";
    } else {
      ((out += "\\u00") += kDigits[c >> 4]) += kDigits[c & 15];
    }
  }
};

}  // namespace

std::string to_json(const SearchResult& result, double took_ms) {
  Writer out;
  out.raw("{\"query\":").string(result.query).raw(",\"total\":").number(result.total);
  if (took_ms >= 0) out.raw(",\"took_ms\":").raw(dumped(Json(took_ms)));
  out.raw(",\"hits\":").list(result.hits, [&out](const Hit& hit) { out.hit(hit); });
  out.raw(",\"interpretation\":").string(name_of(result.interpretation));
  out.raw(",\"did_you_mean\":").list(result.did_you_mean, [&out](const std::u16string& query) {
    out.string(query);
  });
  return std::move(out.raw("}").out);
}

std::string to_json(const Concordance& concordance) {
  Json out = {{"total", concordance.total}, {"lines", Json::array()}};
  for (const ConcordanceLine& line : concordance.lines) {
    out["lines"].push_back({{"id", line.id},
                            {"match", of(line.match)},
                            {"left", text(line.left)},
                            {"middle", text(line.middle)},
                            {"right", text(line.right)}});
  }
  return dumped(out);
}

std::string to_json(const std::vector<Suggestion>& suggestions) {
  Json out = Json::array();
  for (const Suggestion& suggestion : suggestions) {
    out.push_back({{"text", text(suggestion.text)},
                   {"kind", name_of(suggestion.kind)},
                   {"documents", suggestion.documents}});
  }
  return dumped(out);
}

std::string to_json(const QueryStatistics& statistics) {
  Json out = Json::object();
  for (const auto& [name, member] : kFigures)
    out[name] = statistics.*member;
  for (const auto& [name, member] : kLists)
    out[name] = statistics.*member;
  return dumped(out);
}

Result<QueryStatistics> statistics_from_json(std::string_view json) {
  const Error bad{.code = "bad_statistics",
                  .message = "These are not the statistics of a query.",
                  .stage = Stage::json,
                  .position = {}};
  const Json in = Json::parse(json, nullptr, false);
  if (!in.is_object()) return bad;
  QueryStatistics out;
  for (const auto& [name, member] : kFigures) {
    const auto value = in.find(name);
    if (value == in.end() || !value->is_number_unsigned()) return bad;
    out.*member = value->get<std::uint64_t>();
  }
  for (const auto& [name, member] : kLists) {
    const auto list = in.find(name);
    if (list == in.end() || !list->is_array()) return bad;
    for (const Json& value : *list) {
      if (!value.is_number_unsigned()) return bad;
      (out.*member).push_back(value.get<std::uint64_t>());
    }
  }
  return out;
}

}  // namespace shuwen
