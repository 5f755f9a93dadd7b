#include "search_input.h"

#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <utility>

#include "inputs.h"
#include "shuwen/analyze.h"
#include "text/utf.h"

namespace shuwen::cli {
namespace {

using Json = nlohmann::json;

Error cannot_read(const std::string& path) {
  return {.code = "cannot_read",
          .message = path + ": there is no such file, or it cannot be read",
          .stage = Stage::bytes,
          .position = {}};
}

/// The line as a document, or what is wrong with it.
std::string read_line(const std::string& text, SearchDocument& out) {
  const Json json = Json::parse(text, nullptr, false);
  if (!json.is_object()) return "the line is no JSON object";
  const auto string_at = [&](const char* key) -> std::string {
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
  };
  const auto id = json.find("id");
  if (id == json.end() || (!id->is_string() && !id->is_number_integer())) return "the line has no \"id\"";
  out.id = id->is_string() ? id->get<std::string>() : id->dump();
  if (out.id.empty()) return "\"id\" is empty";
  out.title = to_utf16(string_at("title"));
  out.body = to_utf16(string_at("body"));
  return {};
}

}  // namespace

Corpus index_files(const std::vector<std::string>& paths) {
  Corpus corpus;
  const InputList inputs = list_inputs(paths);
  corpus.some_failed = !inputs.errors.empty();
  for (const std::string& error : inputs.errors)
    std::cerr << "shuwen: " << error << '\n';
  const auto index_one = [&corpus](const InputDocument& document) {
    const auto analysis = analyze_document(document, {.name = document.name});
    if (analysis) {
      corpus.index.add(analysis.value(), document.name);
      return;
    }
    corpus.some_failed = true;
    report_failure(document.name, analysis.error());
  };
  for (const InputFile& file : inputs.files)
    read_documents(file, index_one);
  corpus.index.commit();
  return corpus;
}

Result<Corpus> index_lines(const std::string& path) {
  std::ifstream file;
  if (path != "-") {
    file.open(path, std::ios::binary);
    if (!file) return cannot_read(path);
  }
  std::istream& in = path == "-" ? std::cin : file;
  Corpus corpus;
  std::size_t number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    SearchDocument document;
    const std::string wrong = read_line(line, document);
    if (wrong.empty()) {
      corpus.index.add(std::move(document));
    } else {
      corpus.some_failed = true;
      std::cerr << "shuwen: " << path << ": line " << number << ": " << wrong << '\n';
    }
  }
  corpus.index.commit();
  return corpus;
}

Result<Corpus> open_snapshot_file(const std::string& path) {
  auto bytes = read_input({path});
  if (!bytes) return cannot_read(path);
  auto index = Index::open(std::move(bytes).value());
  if (!index) return index.error();
  return Corpus{std::move(index).value()};
}

}  // namespace shuwen::cli
