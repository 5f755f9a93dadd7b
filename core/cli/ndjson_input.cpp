#include "ndjson_input.h"

#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>

#include "arguments.h"
#include "bytes/base64.h"
#include "shuwen/analyze.h"
#include "shuwen/json.h"

namespace shuwen::cli {
namespace {

using Json = nlohmann::ordered_json;

struct Line {
  std::string bytes;
  AnalyzeOptions options;
};

Error bad_line(std::string message) {
  return Error{"bad_line", std::move(message), Stage::bytes, std::nullopt};
}

/// The content of a line and how to read it.
Result<Line> parse_line(const Json& json, const std::string& date) {
  if (!json.is_object()) return bad_line("The line is not a JSON object.");
  const auto string_at = [&](const char* key) -> const std::string* {
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? &found->get_ref<const std::string&>() : nullptr;
  };
  Line line;
  line.options.date = date;
  if (const std::string* own = string_at("date")) {
    if (!is_iso_day(*own)) return bad_line("\"date\" is not a day written YYYY-MM-DD.");
    line.options.date = *own;
  }
  if (const std::string* url = string_at("url")) line.options.url = *url;
  if (const auto id = json.find("id"); id != json.end()) {
    line.options.name = id->is_string() ? id->get<std::string>() : id->dump();
  }
  constexpr std::pair<const char*, Format> kForms[] = {
      {"html", Format::html}, {"text", Format::text}, {"markdown", Format::markdown}};
  for (const auto& [key, format] : kForms) {
    if (const std::string* content = string_at(key)) {
      line.bytes = *content;
      line.options.format = format;
      line.options.encoding = "UTF-8";
      return line;
    }
  }
  if (const std::string* content = string_at("mhtml")) {
    line.bytes = *content;
    line.options.format = Format::mhtml;
    return line;
  }
  if (const std::string* content = string_at("base64")) {
    auto bytes = decode_base64(*content);
    if (!bytes) return bytes.error();
    line.bytes = std::move(bytes).value();
    return line;
  }
  return bad_line(
      "The line has none of \"html\", \"text\", \"markdown\", \"mhtml\" and \"base64\" as a string.");
}

}  // namespace

int analyze_lines(const std::string& path, const std::string& date) {
  std::ifstream file;
  if (path != "-") {
    file.open(path, std::ios::binary);
    if (!file) {
      std::cerr << "shuwen: " << path << ": there is no such file, or it cannot be read\n";
      return kSomeFailed;
    }
  }
  std::istream& in = path == "-" ? std::cin : file;
  bool failed = false;
  std::size_t number = 0;
  for (std::string text; std::getline(in, text);) {
    ++number;
    if (text.find_first_not_of(" \t\r") == std::string::npos) continue;
    const Json json = Json::parse(text, nullptr, false);
    const auto line =
        json.is_discarded() ? Result<Line>(bad_line("The line is not valid JSON.")) : parse_line(json, date);
    const auto result =
        line ? analyze(line.value().bytes, line.value().options) : Result<Analysis>(line.error());
    std::string id = "null";
    if (json.is_object() && json.contains("id"))
      id = json["id"].dump(-1, ' ', false, Json::error_handler_t::replace);
    if (result) {
      std::cout << "{\"id\":" << id << ',' << std::string_view(to_json(result.value())).substr(1)
                << std::endl;
    } else {
      failed = true;
      std::cout << "{\"id\":" << id << ",\"line\":" << number << ",\"error\":" << to_json(result.error())
                << '}' << std::endl;
      std::cerr << "shuwen: line " << number << ": " << result.error().message << '\n';
    }
  }
  return failed ? kSomeFailed : kSuccess;
}

}  // namespace shuwen::cli
