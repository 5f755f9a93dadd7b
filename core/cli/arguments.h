// Command-line arguments: long options and positional words.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shuwen::cli {

/// Exit codes of every command.
constexpr int kSuccess = 0;
constexpr int kSomeFailed = 1;
constexpr int kBadUsage = 2;

/// An option a command knows: `--name` alone, or `--name VALUE` / `--name=VALUE`.
struct OptionSpec {
  std::string_view name;  ///< without the dashes
  bool takes_value = false;
};

struct Arguments {
  std::map<std::string, std::string, std::less<>>
      options;                     ///< a flag's value is empty; the last one given wins
  std::vector<std::string> words;  ///< positional, `-` included; all after `--`
  std::string error;               ///< what is wrong with the usage; empty when nothing is

  bool has(std::string_view name) const { return options.find(name) != options.end(); }
  std::string get(std::string_view name, std::string_view otherwise = {}) const;
};

/// Never fails: a usage error is in `error`.
Arguments parse_arguments(const std::vector<std::string>& args, const std::vector<OptionSpec>& specs);

/// A whole number from 1 to `most`, or nothing.
std::optional<int> parse_count(std::string_view text, int most);

/// Whether `text` is a day of the calendar written YYYY-MM-DD.
bool is_iso_day(std::string_view text);

/// Prints `shuwen COMMAND: message` and where help is; returns kBadUsage.
int usage_error(std::string_view command, std::string_view message);

}  // namespace shuwen::cli
