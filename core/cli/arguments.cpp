#include "arguments.h"

#include <algorithm>
#include <charconv>
#include <iostream>

namespace shuwen::cli {

std::string Arguments::get(std::string_view name, std::string_view otherwise) const {
  const auto found = options.find(name);
  return found == options.end() ? std::string(otherwise) : found->second;
}

Arguments parse_arguments(const std::vector<std::string>& args, const std::vector<OptionSpec>& specs) {
  Arguments out;
  for (std::size_t i = 0; i < args.size(); ++i) {
    const std::string& arg = args[i];
    if (arg == "--") {
      out.words.insert(out.words.end(), args.begin() + static_cast<std::ptrdiff_t>(i) + 1, args.end());
      break;
    }
    if (arg.size() < 2 || arg[0] != '-') {
      out.words.push_back(arg);
      continue;
    }
    const std::size_t equals = arg.find('=');
    std::string name = arg.substr(0, equals);
    if (name == "-h") name = "--help";
    const auto spec = std::find_if(specs.begin(), specs.end(), [&](const OptionSpec& s) {
      return name.size() > 2 && name.compare(0, 2, "--") == 0 &&
             name.compare(2, std::string::npos, s.name) == 0;
    });
    if (spec == specs.end()) {
      out.error = "unknown option " + name + " (what only begins with - goes behind --)";
      return out;
    }
    std::string value;
    if (spec->takes_value && equals == std::string::npos) {
      if (i + 1 == args.size()) {
        out.error = "option " + name + " needs a value";
        return out;
      }
      value = args[++i];
    } else if (equals != std::string::npos) {
      if (!spec->takes_value) {
        out.error = "option " + name + " takes no value";
        return out;
      }
      value = arg.substr(equals + 1);
    }
    out.options[std::string(spec->name)] = value;
  }
  return out;
}

std::optional<int> parse_count(std::string_view text, int most) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value < 1 || value > most)
    return std::nullopt;
  return value;
}

bool is_iso_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  const auto year = parse_count(text.substr(0, 4), 9999);
  const auto month = parse_count(text.substr(5, 2), 12);
  const auto day = parse_count(text.substr(8, 2), 31);
  if (!year || !month || !day) return false;
  const bool leap = (*year % 4 == 0 && *year % 100 != 0) || *year % 400 == 0;
  const int days[] = {31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return *day <= days[*month - 1];
}

int usage_error(std::string_view command, std::string_view message) {
  std::cerr << "shuwen " << command << ": " << message << "\nTry 'shuwen " << command << " --help'.\n";
  return kBadUsage;
}

}  // namespace shuwen::cli
