// Answers of the index as the contract's JSON.
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "json/writer.h"
#include "shuwen/search.h"
#include "text/utf.h"

namespace shuwen {
namespace {

using Json = nlohmann::json;
using json::Writer;

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

/// Names and members in the order they are written.
constexpr std::pair<const char*, std::uint64_t QueryStatistics::*> kFigures[] = {
    {"documents", &QueryStatistics::documents},
    {"units", &QueryStatistics::units},
    {"matches", &QueryStatistics::matches},
    {"pinyin_matches", &QueryStatistics::pinyin_matches},
    {"partial_matches", &QueryStatistics::partial_matches},
    {"retyped_matches", &QueryStatistics::retyped_matches}};
constexpr std::pair<const char*, std::vector<std::uint64_t> QueryStatistics::*> kLists[] = {
    {"exact_frequencies", &QueryStatistics::exact_frequencies},
    {"pinyin_frequencies", &QueryStatistics::pinyin_frequencies},
    {"partial_frequencies", &QueryStatistics::partial_frequencies}};

/// A score in units, of which millionths are known.
std::string decimal(std::int64_t millionths) {
  std::string digits = std::to_string(millionths < 0 ? 0 : millionths);
  if (digits.size() < 7) digits.insert(0, 7 - digits.size(), '0');
  return digits.insert(digits.size() - 6, ".");
}

template <class T, class Write>
void list(Writer& out, std::string_view name, const std::vector<T>& values, Write write) {
  out.key(name);
  const auto scope = out.array();
  for (const T& value : values)
    write(value);
}

void spans(Writer& out, std::string_view name, const std::vector<Span>& values) {
  list(out, name, values, [&out](Span value) { out.span(value); });
}

void write(Writer& out, const Hit& hit) {
  const auto scope = out.object();
  out.key("id"), out.string(hit.id);
  out.key("score"), out.raw(decimal(hit.score));
  out.key("title"), out.string(hit.title);
  spans(out, "spans", hit.spans);
  out.key("snippet");
  {
    const auto snippet = out.object();
    out.key("text"), out.string(hit.snippet.text);
    spans(out, "highlights", hit.snippet.highlights);
    out.key("span"), out.span(hit.snippet.span);
  }
  list(out, "metrics", hit.metrics, [&out](std::uint32_t metric) { out.number(metric); });
}

}  // namespace

std::string to_json(const SearchResult& result, double took_ms) {
  Writer out;
  {
    const auto scope = out.object();
    out.key("query"), out.string(result.query);
    out.key("total"), out.number(result.total);
    if (took_ms >= 0) out.key("took_ms"), out.raw(Json(took_ms).dump());
    list(out, "hits", result.hits, [&out](const Hit& hit) { write(out, hit); });
    out.key("interpretation"), out.string(name_of(result.interpretation));
    list(out, "did_you_mean", result.did_you_mean, [&out](const Proposal& proposal) {
      const auto fields = out.object();
      out.key("query"), out.string(proposal.query);
      out.key("documents"), out.number(proposal.documents);
    });
  }
  return out.take();
}

std::string to_json(const Concordance& concordance) {
  Writer out;
  {
    const auto scope = out.object();
    out.key("total"), out.number(concordance.total);
    list(out, "lines", concordance.lines, [&out](const ConcordanceLine& line) {
      const auto fields = out.object();
      out.key("id"), out.string(line.id);
      out.key("match"), out.span(line.match);
      out.key("left"), out.string(line.left);
      out.key("middle"), out.string(line.middle);
      out.key("right"), out.string(line.right);
    });
  }
  return out.take();
}

std::string to_json(const std::vector<Suggestion>& suggestions) {
  Writer out;
  {
    const auto scope = out.array();
    for (const Suggestion& suggestion : suggestions) {
      const auto fields = out.object();
      out.key("text"), out.string(suggestion.text);
      out.key("kind"), out.string(name_of(suggestion.kind));
      out.key("documents"), out.number(suggestion.documents);
    }
  }
  return out.take();
}

std::string to_json(const QueryStatistics& statistics) {
  Writer out;
  {
    const auto scope = out.object();
    for (const auto& [name, member] : kFigures)
      out.key(name), out.number(statistics.*member);
    for (const auto& [name, member] : kLists)
      list(out, name, statistics.*member, [&out](std::uint64_t value) { out.number(value); });
    list(out, "near_texts", statistics.near_texts, [&out](const std::vector<TextFrequencies>& kinds) {
      const auto of_term = out.array();
      for (const TextFrequencies& texts : kinds) {
        const auto of_kind = out.object();
        for (const auto& [text, documents] : texts)
          out.key(text), out.number(documents);
      }
    });
  }
  return out.take();
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
  const auto near_texts = in.find("near_texts");
  if (near_texts == in.end() || !near_texts->is_array()) return bad;
  for (const Json& kinds : *near_texts) {
    if (!kinds.is_array()) return bad;
    auto& of_term = out.near_texts.emplace_back();
    for (const Json& texts : kinds) {
      if (!texts.is_object()) return bad;
      TextFrequencies& of_kind = of_term.emplace_back();
      for (const auto& [text, documents] : texts.items()) {
        if (!documents.is_number_unsigned()) return bad;
        of_kind[to_utf16(text)] = documents.get<std::uint64_t>();
      }
    }
  }
  return out;
}

}  // namespace shuwen
