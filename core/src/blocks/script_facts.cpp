#include "blocks/script_facts.h"

#include <array>
#include <cstdint>
#include <string>

#include "text/days.h"
#include "text/utf.h"

namespace shuwen {
namespace {

using View = std::string_view;

// A date as it is; seconds or milliseconds since 1970 as a date in China's time, where such pages are made.
// Empty for other numbers.
std::string moment_of(View value) {
  const bool digits = value.find_first_not_of("0123456789") == View::npos;
  if (!digits) return std::string(value);
  if (value.size() != 10 && value.size() != 13) return {};
  std::int64_t seconds = 0;
  for (const char c : value.substr(0, 10))
    seconds = seconds * 10 + (c - '0');
  constexpr std::int64_t kChina = 8 * 3600;
  constexpr std::int64_t kDay = 24 * 3600;
  seconds += kChina;
  const std::string day = shift_days("1970-01-01", static_cast<int>(seconds / kDay));
  const auto clock = static_cast<int>(seconds % kDay);
  const auto two = [](int n) {
    return std::string{static_cast<char>('0' + n / 10), static_cast<char>('0' + n % 10)};
  };
  return day + "T" + two(clock / 3600) + ":" + two(clock / 60 % 60);
}

}  // namespace

void read_scripts(const std::vector<std::string_view>& scripts, PageFacts& facts) {
  // The name, then an assignment or a JSON colon, then a quoted value.
  constexpr std::array<View, 6> kNames = {"publish_time", "publishTime", "var ct",
                                          "pubTime",      "publishDate", "pubDate"};
  for (const View script : scripts) {
    for (const View name : kNames) {
      for (std::size_t at = script.find(name); at != View::npos; at = script.find(name, at + name.size())) {
        std::size_t mark = at + name.size();
        while (mark < script.size() && (script[mark] == ' ' || script[mark] == '"' || script[mark] == '\''))
          ++mark;
        if (mark >= script.size() || (script[mark] != '=' && script[mark] != ':')) continue;
        ++mark;
        while (mark < script.size() && script[mark] == ' ')
          ++mark;
        if (mark < script.size() && (script[mark] == '"' || script[mark] == '\'')) ++mark;
        std::size_t end = mark;
        while (end < script.size() && end - mark < 32 && View("\"'\n;,}<").find(script[end]) == View::npos)
          ++end;
        if (end - mark < 8 || script[mark] < '0' || script[mark] > '9') continue;
        const std::string moment = moment_of(script.substr(mark, end - mark));
        if (moment.empty()) continue;
        facts.metas.emplace_back("js:publish_time", to_utf16(moment));
        return;
      }
    }
  }
}

void read_comments(const std::vector<std::string_view>& comments, PageFacts& facts) {
  constexpr std::size_t kLongestAddress = 1000;
  for (const View comment : comments) {
    const bool browser = comment.find("saved from url=") != View::npos;
    if (!browser && comment.find("Page saved with SingleFile") == View::npos) continue;
    const std::size_t begin = comment.find("http", comment.find("url"));
    if (begin == View::npos || !facts.url.empty()) continue;
    const View address = comment.substr(begin, comment.find_first_of(" \t\r\n", begin) - begin);
    const bool web = address.starts_with("http://") || address.starts_with("https://");
    if (web && address.size() <= kLongestAddress) facts.url = to_utf16(address);
  }
}

}  // namespace shuwen
