#include "options.h"

#include <algorithm>
#include <initializer_list>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "shuwen/names.h"

namespace shuwen::wasm {
namespace {

using Json = nlohmann::json;

/// Reads the keys of one object and remembers the first that is wrong.
class Reader {
 public:
  explicit Reader(std::string_view json) : object_(Json::parse(json, nullptr, false)) {
    if (!object_.is_object()) {
      object_ = Json::object();
      complain("The options are not a JSON object.");
    }
  }

  void text(const char* key, std::string& value) {
    if (const Json* given = take(key, &Json::is_string, "a string"))
      value = given->get_ref<const std::string&>();
  }
  template <class Number>
  void count(const char* key, Number& value) {
    const Json* given = take(key, &Json::is_number_unsigned, "a whole number that is not negative");
    constexpr std::uint64_t kMost = 1'000'000'000;
    if (given != nullptr) value = static_cast<Number>(std::min(given->get<std::uint64_t>(), kMost));
  }
  void flag(const char* key, bool& value) {
    if (const Json* given = take(key, &Json::is_boolean, "true or false")) value = given->get<bool>();
  }
  template <class Enum>
  void word(const char* key, Enum& value, std::initializer_list<std::pair<const char*, Enum>> words) {
    std::string given;
    text(key, given);
    if (given.empty()) return;
    std::string allowed;
    for (const auto& [name, meaning] : words) {
      if (given == name) {
        value = meaning;
        return;
      }
      allowed += (allowed.empty() ? "" : ", ") + std::string(name);
    }
    complain("The option \"" + std::string(key) + "\" is one of " + allowed + ".");
  }
  std::optional<std::string> object(const char* key) {
    const Json* given = take(key, &Json::is_object, "an object");
    return given != nullptr ? std::optional<std::string>(given->dump()) : std::nullopt;
  }

  /// To be called last: a key that nobody asked for is an error.
  const std::optional<Error>& finish() {
    for (const auto& [key, value] : object_.items()) {
      if (std::find(known_.begin(), known_.end(), key) == known_.end()) {
        complain("There is no option \"" + key + "\".");
      }
    }
    return error_;
  }

 private:
  const Json* take(const char* key, bool (Json::*has_type)() const noexcept, const char* type) {
    known_.emplace_back(key);
    const auto found = object_.find(key);
    if (found == object_.end() || found->is_null()) return nullptr;
    if (((*found).*has_type)()) return &*found;
    complain("The option \"" + std::string(key) + "\" is not " + type + ".");
    return nullptr;
  }
  void complain(std::string message) {
    if (!error_) error_ = Error{"bad_option", std::move(message), Stage::json, std::nullopt};
  }

  Json object_;
  std::vector<std::string> known_;
  std::optional<Error> error_;
};

}  // namespace

Result<AnalyzeOptions> analyze_options(std::string_view json) {
  Reader reader(json);
  AnalyzeOptions options;
  reader.text("name", options.name);
  reader.text("encoding", options.encoding);
  reader.text("date", options.date);
  reader.text("url", options.url);
  Format format{};
  std::string given;
  reader.text("format", given);
  reader.word("format", format,
              {{"text", Format::text},
               {"html", Format::html},
               {"markdown", Format::markdown},
               {"mhtml", Format::mhtml}});
  if (!given.empty()) options.format = format;
  if (const auto& error = reader.finish()) return *error;
  return options;
}

Result<SearchRequest> search_request(std::string_view json) {
  Reader reader(json);
  SearchRequest request;
  SearchOptions& options = request.options;
  reader.count("top", options.top);
  reader.count("offset", options.offset);
  reader.flag("spans", options.spans);
  reader.flag("snippets", options.snippets);
  reader.count("snippetUnits", options.snippet_units);
  reader.count("maxSpans", options.max_spans);
  reader.word("relax", options.relax,
              {{"automatic", Relax::automatic}, {"never", Relax::never}, {"always", Relax::always}});
  const std::optional<std::string> statistics = reader.object("statistics");
  if (const auto& error = reader.finish()) return *error;
  if (statistics) {
    auto parsed = statistics_from_json(*statistics);
    if (!parsed) return parsed.error();
    request.statistics = std::move(parsed).value();
  }
  return request;
}

Result<ConcordanceOptions> concordance_options(std::string_view json) {
  Reader reader(json);
  ConcordanceOptions options;
  reader.count("top", options.top);
  reader.count("width", options.width);
  reader.word("order", options.order,
              {{"document", ConcordanceOrder::document},
               {"left", ConcordanceOrder::left},
               {"right", ConcordanceOrder::right}});
  if (const auto& error = reader.finish()) return *error;
  return options;
}

}  // namespace shuwen::wasm
