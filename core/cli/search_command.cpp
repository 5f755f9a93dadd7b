#include "search_command.h"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "arguments.h"
#include "search_input.h"
#include "shuwen/json.h"
#include "text/utf.h"

namespace shuwen::cli {
namespace {

constexpr const char* kSearchHelp = R"(Usage: shuwen search [options] QUERY PATH...
       shuwen search [options] --queries FILE PATH...

Finds articles by their words, characters and figures, best first.

Options:
  --top N            how many hits to show (20); totals count all
  --format FORMAT    json  one line for each query (the default unless standard
                           output is a terminal)
                     text  for people
  --queries FILE     one query a line, instead of QUERY
  --input ndjson FILE  a corpus of {"id", "title", "body"} lines, instead of PATH
  --index FILE       what `shuwen index` wrote, instead of PATH
  --concordance ORDER  the matches in their context, by `left`, `right` or
                     `document`, instead of hits
  --help             this text

Query language:
  停放 秩序           both, anywhere; every part of a text is found
  "停放 秩序"         exactly so
  停放 OR 秩序, -停放, NOT 停放, (…)
  park*              words that begin so
  title: heading: source: author: org: place: initiative: file:
  date:2020-01..2020-06  date>=2020
  value>10000  value:50..200  unit:次  kind:money  status:target  subject:停放
                     of one and the same figure, when several stand together
  标题: 小标题: 来源: 作者: 机构: 地点: 举措: 文件名: 日期:
  数值>1万 单位:次 类别:金额 性质:目标 说的是:停放
                     the same fields in Chinese
  beijing            pinyin finds Han when nothing else matches

Exit status: 0 the queries were answered, 1 some input or query failed (each
named on standard error), 2 wrong usage.
)";

constexpr const char* kIndexHelp = R"(Usage: shuwen index --output FILE PATH...
       shuwen index --output FILE --input ndjson FILE

Writes a snapshot that `shuwen search --index FILE` opens at once.
)";

constexpr int kMostHits = 1'000'000;

/// Takes `--input ndjson FILE` out of the arguments, since FILE is no value of the option.
std::optional<std::string> take_corpus(std::vector<std::string>& args, std::string& error) {
  for (std::size_t i = 0; i < args.size() && args[i] != "--"; ++i) {
    const bool joined = args[i].rfind("--input=", 0) == 0;
    if (!joined && args[i] != "--input") continue;
    const std::size_t kind = joined ? i : i + 1;
    const std::string name = joined ? args[i].substr(8) : kind < args.size() ? args[kind] : "";
    if (name != "ndjson") {
      error = "unknown input '" + name + "': ndjson";
      return std::nullopt;
    }
    std::size_t file = kind + 1;
    // `--input ndjson QUERY FILE`: the corpus is the word that names a file.
    std::error_code ignored;
    if (file + 1 < args.size() && !std::filesystem::exists(args[file], ignored) &&
        std::filesystem::exists(args[file + 1], ignored)) {
      ++file;
    }
    if (file >= args.size()) {
      error = "--input ndjson needs a FILE behind it";
      return std::nullopt;
    }
    const std::string path = args[file];
    args.erase(args.begin() + static_cast<std::ptrdiff_t>(file));
    args.erase(args.begin() + static_cast<std::ptrdiff_t>(i),
               args.begin() + static_cast<std::ptrdiff_t>(kind) + 1);
    return path;
  }
  return std::nullopt;
}

Result<Corpus> load(const std::optional<std::string>& corpus, const Arguments& arguments,
                    const std::vector<std::string>& paths) {
  if (arguments.has("index")) return open_snapshot_file(arguments.get("index"));
  if (corpus) return index_lines(*corpus);
  return index_files(paths);
}

int load_failed(const Error& error) {
  std::cerr << "shuwen: " << error.message << " [" << error.code << "]\n";
  return kSomeFailed;
}

/// The snippet with its highlights in brackets, on one line.
std::string marked(const Snippet& snippet) {
  std::u16string out;
  std::uint32_t at = 0;
  const std::u16string_view text = snippet.text;
  for (const Span highlight : snippet.highlights) {
    out.append(text.substr(at, highlight.begin - at)).append(u"【");
    out.append(slice(text, highlight)).append(u"】");
    at = highlight.end;
  }
  out.append(text.substr(at));
  std::replace(out.begin(), out.end(), u'\n', u' ');
  return to_utf8(out);
}

class Answers {
 public:
  Answers(Index& index, const Arguments& arguments, bool text) : index_(index), text_(text) {
    options_.top = static_cast<std::size_t>(parse_count(arguments.get("top", "20"), kMostHits).value_or(20));
    concordance_.top = options_.top;
    const std::string order = arguments.get("concordance");
    in_context_ = arguments.has("concordance");
    if (order == "left") concordance_.order = ConcordanceOrder::left;
    if (order == "right") concordance_.order = ConcordanceOrder::right;
  }

  /// Prints the answer; false when there is none.
  bool answer(const std::string& query) {
    if (in_context_) return in_context(query);
    const auto start = std::chrono::steady_clock::now();
    const auto result = index_.search(query, options_);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    if (!result) return fail(query, result.error());
    if (text_) {
      print(result.value());
    } else {
      std::cout << to_json(result.value(), std::round(took.count() * 1000) / 1000) << '\n';
    }
    return true;
  }

 private:
  bool fail(const std::string& query, const Error& error) const {
    if (!text_) {
      nlohmann::ordered_json line = {{"query", query}};
      line["error"] = nlohmann::ordered_json::parse(to_json(error));
      std::cout << line.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
    }
    std::cerr << "shuwen search: " << query << ": ";
    if (error.position) std::cerr << "at character " << *error.position + 1 << ": ";
    std::cerr << error.message << '\n';
    return false;
  }

  bool in_context(const std::string& query) {
    const auto result = index_.concordance(query, concordance_);
    if (!result) return fail(query, result.error());
    if (!text_) {
      std::cout << to_json(result.value()) << '\n';
      return true;
    }
    for (const ConcordanceLine& line : result.value().lines) {
      std::u16string text = line.left + u"【" + line.middle + u"】" + line.right;
      std::replace(text.begin(), text.end(), u'\n', u' ');
      std::cout << to_utf8(text) << "  " << line.id << '\n';
    }
    std::cout << result.value().total << " matches\n";
    return true;
  }

  static void print(const SearchResult& result) {
    std::cout << result.query << ": " << result.total << (result.total == 1 ? " article" : " articles");
    if (result.interpretation == Interpretation::pinyin) std::cout << ", read as pinyin";
    if (result.interpretation == Interpretation::partial) std::cout << ", matching in part";
    std::cout << '\n';
    for (const Proposal& proposal : result.did_you_mean)
      std::cout << "did you mean: " << to_utf8(proposal.query) << " (" << proposal.documents
                << (proposal.documents == 1 ? " article)" : " articles)") << '\n';
    for (const Hit& hit : result.hits) {
      std::cout << "\n  " << (hit.title.empty() ? hit.id : to_utf8(hit.title)) << "\n  " << hit.id << "\n    "
                << marked(hit.snippet) << '\n';
    }
  }

  Index& index_;
  bool text_;
  bool in_context_ = false;
  SearchOptions options_;
  ConcordanceOptions concordance_;
};

}  // namespace

int run_search(const std::vector<std::string>& all) {
  std::vector<std::string> args = all;
  std::string error;
  const auto corpus_path = take_corpus(args, error);
  if (!error.empty()) return usage_error("search", error);
  const Arguments arguments = parse_arguments(args, {{"top", true},
                                                     {"format", true},
                                                     {"queries", true},
                                                     {"index", true},
                                                     {"concordance", true},
                                                     {"help", false}});
  if (!arguments.error.empty()) return usage_error("search", arguments.error);
  if (arguments.has("help")) {
    std::cout << kSearchHelp;
    return kSuccess;
  }
  const std::string format = arguments.get("format", isatty(STDOUT_FILENO) != 0 ? "text" : "json");
  if (format != "json" && format != "text")
    return usage_error("search", "unknown format '" + format + "': json or text");
  if (arguments.has("top") && !parse_count(arguments.get("top"), kMostHits))
    return usage_error("search", "--top '" + arguments.get("top") + "' is not a count from 1");
  const std::string order = arguments.get("concordance", "document");
  if (order != "left" && order != "right" && order != "document")
    return usage_error("search", "unknown order '" + order + "': left, right or document");

  std::vector<std::string> paths = arguments.words;
  std::vector<std::string> queries;
  if (arguments.has("queries")) {
    std::ifstream file(arguments.get("queries"), std::ios::binary);
    if (!file) return usage_error("search", arguments.get("queries") + " cannot be read");
    for (std::string line; std::getline(file, line);) {
      if (!line.empty() && line.back() == '\r') line.pop_back();
      if (!line.empty()) queries.push_back(std::move(line));
    }
  } else {
    if (paths.empty()) return usage_error("search", "no query given");
    queries.push_back(paths[0]);
    paths.erase(paths.begin());
  }
  if (corpus_path && arguments.has("index"))
    return usage_error("search", "--index and --input exclude each other");
  const bool elsewhere = corpus_path || arguments.has("index");
  if (!elsewhere && paths.empty()) return usage_error("search", "no file or folder to search given");
  if (elsewhere && !paths.empty()) return usage_error("search", "unexpected '" + paths[0] + "'");

  auto corpus = load(corpus_path, arguments, paths);
  if (!corpus) return load_failed(corpus.error());
  bool failed = corpus.value().some_failed;
  Answers answers(corpus.value().index, arguments, format == "text");
  for (const std::string& query : queries)
    failed = !answers.answer(query) || failed;
  std::cout << std::flush;
  return failed ? kSomeFailed : kSuccess;
}

int run_index(const std::vector<std::string>& all) {
  std::vector<std::string> args = all;
  std::string error;
  const auto corpus_path = take_corpus(args, error);
  if (!error.empty()) return usage_error("index", error);
  const Arguments arguments = parse_arguments(args, {{"output", true}, {"help", false}});
  if (!arguments.error.empty()) return usage_error("index", arguments.error);
  if (arguments.has("help")) {
    std::cout << kIndexHelp;
    return kSuccess;
  }
  if (!arguments.has("output")) return usage_error("index", "no --output FILE given");
  if (!corpus_path && arguments.words.empty()) return usage_error("index", "no file or folder given");
  auto corpus = load(corpus_path, arguments, arguments.words);
  if (!corpus) return load_failed(corpus.error());
  const std::string snapshot = corpus.value().index.serialize();
  std::ofstream file(arguments.get("output"), std::ios::binary | std::ios::trunc);
  file.write(snapshot.data(), static_cast<std::streamsize>(snapshot.size()));
  file.close();
  if (!file) {
    std::cerr << "shuwen: " << arguments.get("output") << " cannot be written\n";
    return kSomeFailed;
  }
  return corpus.value().some_failed ? kSomeFailed : kSuccess;
}

}  // namespace shuwen::cli
