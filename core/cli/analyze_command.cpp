#include "analyze_command.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>
#include <iostream>
#include <optional>

#include "arguments.h"
#include "inputs.h"
#include "ndjson_input.h"
#include "report.h"
#include "shuwen/analyze.h"
#include "shuwen/json.h"

namespace shuwen::cli {
namespace {

constexpr const char* kHelp = R"(Usage: shuwen analyze [options] FILE|DIR|- ...

Finds the structure, figures, initiatives and entities of each article. A ZIP
archive is read like a folder: each page, text and document in it.

Options:
  --format FORMAT    json     one object for one file, an array for several
                              (the default unless standard output is a terminal)
                     ndjson   one object a line
                     table    the metrics, for people (the default on a terminal)
                     csv      the metrics, for spreadsheets
                     markdown a report
  --encoding NAME    the files' encoding, instead of finding it out
  --date YYYY-MM-DD  stands in where an article gives no publication date
  --name NAME        what standard input is called in messages and results
  --input ndjson     standard input (or FILE) is one JSON object a line:
                     {"id", "html"|"text"|"markdown"|"mhtml"|"base64", "url"?, "date"?};
                     each gives one line of output, in order
  --help             this text

Exit status: 0 every input was analysed, 1 some failed (each is named on
standard error), 2 wrong usage.
)";

enum class OutputFormat { json, ndjson, table, csv, markdown };

std::optional<OutputFormat> output_format(const Arguments& arguments) {
  const std::string name = arguments.get("format", isatty(STDOUT_FILENO) != 0 ? "table" : "json");
  if (name == "json") return OutputFormat::json;
  if (name == "ndjson") return OutputFormat::ndjson;
  if (name == "table") return OutputFormat::table;
  if (name == "csv") return OutputFormat::csv;
  if (name == "markdown") return OutputFormat::markdown;
  return std::nullopt;
}

std::size_t terminal_columns() {
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  const char* columns = std::getenv("COLUMNS");
  const auto count = columns == nullptr ? std::nullopt : parse_count(columns, 1000);
  return static_cast<std::size_t>(count.value_or(120));
}

/// Prints results as they come, with what the format needs before, between and after them.
class Printer {
 public:
  Printer(OutputFormat format, bool several) : format_(format), several_(several) {}

  /// A single file turned out to hold several articles; to be said before the first of them is printed.
  void expect_several() { several_ = true; }

  void print(const Analysis& analysis) {
    switch (format_) {
      case OutputFormat::json:
        std::cout << (several_ ? (count_ == 0 ? "[\n" : ",\n") : "") << to_json(analysis, several_ ? -1 : 2);
        if (!several_) std::cout << '\n';
        break;
      case OutputFormat::ndjson:
        std::cout << to_json(analysis) << '\n';
        break;
      case OutputFormat::table:
        if (several_) std::cout << (count_ == 0 ? "" : "\n") << "== " << analysis.file.name << '\n';
        std::cout << table_report(analysis, terminal_columns());
        break;
      case OutputFormat::csv:
        if (count_ == 0) std::cout << csv_header();
        std::cout << csv_rows(analysis);
        break;
      case OutputFormat::markdown:
        std::cout << markdown_report(analysis);
        break;
    }
    ++count_;
  }

  void finish() const {
    if (format_ == OutputFormat::json && several_) std::cout << (count_ == 0 ? "[]\n" : "\n]\n");
    std::cout << std::flush;
  }

 private:
  OutputFormat format_;
  bool several_;
  std::size_t count_ = 0;
};

/// One line on a terminal that is written over; nothing elsewhere, nothing for a handful of files.
class Progress {
 public:
  explicit Progress(std::size_t total) : total_(total), shown_(total > 10 && isatty(STDERR_FILENO) != 0) {}
  void step() {
    ++done_;
    if (shown_) std::cerr << '\r' << done_ << " of " << total_ << " files" << std::flush;
  }
  void clear() const {
    if (shown_) std::cerr << "\r\033[K" << std::flush;
  }

 private:
  std::size_t total_;
  std::size_t done_ = 0;
  bool shown_;
};

int analyze_files(const Arguments& arguments, OutputFormat format) {
  const InputList inputs = list_inputs(arguments.words);
  Progress progress(inputs.files.size());
  Printer printer(format, inputs.files.size() != 1);
  bool failed = !inputs.errors.empty();
  for (const std::string& error : inputs.errors)
    std::cerr << "shuwen: " << error << '\n';
  const auto analyze_one = [&](const InputDocument& document) {
    AnalyzeOptions options;
    options.name = document.name == "-" ? arguments.get("name", "-") : document.name;
    options.encoding = arguments.get("encoding");
    options.date = arguments.get("date");
    const auto result = analyze_document(document, options);
    if (document.from_archive) printer.expect_several();
    if (result) return printer.print(result.value());
    failed = true;
    progress.clear();
    report_failure(options.name, result.error());
  };
  for (const InputFile& file : inputs.files) {
    read_documents(file, analyze_one);
    progress.step();
  }
  progress.clear();
  if (!inputs.files.empty()) printer.finish();
  return failed ? kSomeFailed : kSuccess;
}

}  // namespace

int run_analyze(const std::vector<std::string>& args) {
  const Arguments arguments = parse_arguments(args, {{"format", true},
                                                     {"encoding", true},
                                                     {"date", true},
                                                     {"name", true},
                                                     {"input", true},
                                                     {"help", false}});
  if (!arguments.error.empty()) return usage_error("analyze", arguments.error);
  if (arguments.has("help")) {
    std::cout << kHelp;
    return kSuccess;
  }
  const auto format = output_format(arguments);
  if (!format) {
    return usage_error(
        "analyze", "unknown format '" + arguments.get("format") + "': json, ndjson, table, csv or markdown");
  }
  if (arguments.has("date") && !is_iso_day(arguments.get("date"))) {
    return usage_error("analyze", "--date '" + arguments.get("date") + "' is not a day written YYYY-MM-DD");
  }
  if (arguments.has("input")) {
    if (arguments.get("input") != "ndjson") {
      return usage_error("analyze", "unknown input '" + arguments.get("input") + "': ndjson");
    }
    if (arguments.words.size() > 1)
      return usage_error("analyze", "--input ndjson reads one file or standard input");
    return analyze_lines(arguments.words.empty() ? "-" : arguments.words[0], arguments.get("date"));
  }
  if (arguments.words.empty()) return usage_error("analyze", "no file given ('-' is standard input)");
  return analyze_files(arguments, *format);
}

}  // namespace shuwen::cli
