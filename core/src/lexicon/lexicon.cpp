#include "lexicon/lexicon.h"

#include <algorithm>

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

std::vector<std::u16string_view> lexicon_words(std::u16string_view list) {
  std::vector<std::u16string_view> words;
  while (!list.empty()) {
    const std::u16string_view word = list.substr(0, list.find(u' '));
    if (!word.empty()) words.push_back(word);
    list.remove_prefix(std::min(list.size(), word.size() + 1));
  }
  return words;
}

}  // namespace shuwen
