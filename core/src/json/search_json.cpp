// Answers of the index as the contract's JSON.
#include <nlohmann/json.hpp>

#include "json/text_json.h"
#include "shuwen/search.h"

namespace shuwen {
namespace {

using Json = nlohmann::ordered_json;
using json::text;

Json of(Span span) {
  return Json::array({span.begin, span.end});
}

Json of(const std::vector<Span>& spans) {
  Json list = Json::array();
  for (const Span span : spans)
    list.push_back(of(span));
  return list;
}

/// A score in units; millionths are exact in a double up to nine thousand million.
double units(std::int64_t millionths) {
  return static_cast<double>(millionths) / 1e6;
}

Json of(const Hit& hit) {
  return {{"id", hit.id},
          {"score", units(hit.score)},
          {"title", text(hit.title)},
          {"spans", of(hit.spans)},
          {"snippet",
           {{"text", text(hit.snippet.text)},
            {"highlights", of(hit.snippet.highlights)},
            {"span", of(hit.snippet.span)}}},
          {"metrics", hit.metrics}};
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

}  // namespace

std::string to_json(const SearchResult& result, double took_ms) {
  Json out = {{"query", result.query}, {"total", result.total}};
  if (took_ms >= 0) out["took_ms"] = took_ms;
  out["hits"] = Json::array();
  for (const Hit& hit : result.hits)
    out["hits"].push_back(of(hit));
  out["interpretation"] = name_of(result.interpretation);
  out["did_you_mean"] = Json::array();
  for (const std::u16string& query : result.did_you_mean)
    out["did_you_mean"].push_back(text(query));
  return dumped(out);
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
