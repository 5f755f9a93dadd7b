// The command: finds the sub-command and lets it run.
#include <iostream>
#include <string>
#include <vector>

#include "analyze_command.h"
#include "arguments.h"
#include "search_command.h"

namespace {

constexpr const char* kHelp = R"(Usage: shuwen COMMAND [options] ...

Turns news and government articles, Chinese first, into figures one can sort,
check and search.

Commands:
  analyze   structure, metrics, initiatives and entities of each file
  search    articles by their words, characters and figures
  index     a snapshot that search opens at once

Options:
  --help    this text; 'shuwen COMMAND --help' for a command's own
  --version the version

Examples:
  shuwen analyze article.html
  shuwen analyze --format csv folder > metrics.csv
  shuwen search '停放 unit:次 value>10000' folder
)";

}  // namespace

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  const std::vector<std::string> args(argv + 1, argv + argc);
  if (args.empty()) {
    std::cerr << kHelp;
    return shuwen::cli::kBadUsage;
  }
  const std::vector<std::string> rest(args.begin() + 1, args.end());
  if (args[0] == "analyze") return shuwen::cli::run_analyze(rest);
  if (args[0] == "search") return shuwen::cli::run_search(rest);
  if (args[0] == "index") return shuwen::cli::run_index(rest);
  if (args[0] == "--help" || args[0] == "-h" || args[0] == "help") {
    std::cout << kHelp;
    return shuwen::cli::kSuccess;
  }
  if (args[0] == "--version") {
    std::cout << "shuwen " SHUWEN_VERSION "\n";
    return shuwen::cli::kSuccess;
  }
  std::cerr << "shuwen: unknown command '" << args[0] << "'\nTry 'shuwen --help'.\n";
  return shuwen::cli::kBadUsage;
}
