#include "lexicon/lexicon.h"

#include "text/utf.h"

namespace shuwen {

std::vector<std::vector<std::u16string>> lexicon_rows(std::string_view name) {
  std::vector<std::vector<std::u16string>> rows;
  std::string_view rest = lexicon_text(name);
  while (!rest.empty()) {
    const std::size_t end = rest.find('\n');
    std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    if (line.empty() || line.front() == '#') continue;
    auto& row = rows.emplace_back();
    for (std::size_t tab = 0; tab != std::string_view::npos;) {
      tab = line.find('\t');
      row.push_back(to_utf16(line.substr(0, tab)));
      if (tab != std::string_view::npos) line.remove_prefix(tab + 1);
    }
  }
  return rows;
}

}  // namespace shuwen
